// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "model/values.h"
#include "sqlite/connection.h"
#include "store/stamp.h"

namespace fundstelle::store {

/// The table `progress`, and when documents were last marked or corrected.
class Progress {
public:
    struct Row {
        model::ProgressId id;
        model::ProgressState state;
    };

    explicit Progress(sqlite::Connection& connection) : m_connection{connection} {}
    /// `state` is `Started` or `Finished`: what is not begun has no row.
    void save(model::ProgressId id, model::DocumentId document, model::CoderId coder, model::ProgressState state, const Stamp& stamp);
    void remove(model::ProgressId id);
    void remove_of(model::DocumentId document);
    [[nodiscard]] std::unordered_map<model::DocumentId, Row> of_coder(model::CoderId coder);

    /// Of every document: the newest change of a mark of progress or of the text, by whomever.
    [[nodiscard]] std::unordered_map<model::DocumentId, Timestamp> last_marked_or_written();

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
