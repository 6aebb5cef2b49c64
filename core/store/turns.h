// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/values.h"
#include "sqlite/connection.h"
#include "store/stamp.h"

namespace fundstelle::store {

/// The tables `speaker`, `turn`, `style_run` and `mark`: what the form of a transcript says about its words.
class Turns {
public:
    explicit Turns(sqlite::Connection& connection) : m_connection{connection} {}
    void save(const model::Speaker& speaker, const Stamp& stamp);
    void save(const model::Turn& turn, const Stamp& stamp);
    void save(const model::StyleRun& run, const Stamp& stamp);
    void save(const model::Mark& mark, const Stamp& stamp);
    void remove(model::TurnId id);
    void remove(model::StyleRunId id);
    void remove(model::MarkId id);
    /// Removes all four kinds of a document.
    void remove_of(model::DocumentId document);
    [[nodiscard]] std::vector<model::Speaker> speakers(model::DocumentId document);
    [[nodiscard]] std::vector<model::Speaker> all_speakers();
    /// In order of position.
    [[nodiscard]] std::vector<model::Turn> turns(model::DocumentId document);
    [[nodiscard]] std::vector<model::StyleRun> style_runs(model::DocumentId document);
    [[nodiscard]] std::vector<model::Mark> marks(model::DocumentId document);

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
