// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "model/values.h"
#include "sqlite/connection.h"
#include "store/stamp.h"

namespace fundstelle::store {

/// The table `summary`.
class Summaries {
public:
    explicit Summaries(sqlite::Connection& connection) : m_connection{connection} {}
    void save(const model::Summary& summary, const Stamp& stamp);
    void remove(model::SummaryId id);
    void remove_of(model::DocumentId document);
    void remove_of(model::CodeId code);
    /// In order of creation.
    [[nodiscard]] std::vector<model::Summary> all();
    [[nodiscard]] std::vector<model::Summary> of(model::DocumentId document);
    [[nodiscard]] std::optional<model::Summary> of(model::DocumentId document, model::CodeId code);

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
