// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "model/values.h"
#include "sqlite/connection.h"
#include "store/stamp.h"

namespace fundstelle::store {

/// The tables `document` and `document_version`.
class Documents {
public:
    explicit Documents(sqlite::Connection& connection) : m_connection{connection} {}
    void save(const model::Document& document, const Stamp& stamp);
    /// Versions are immutable: this one is new. `made_at` and `made_by` are the stamp's.
    void save(const model::DocumentVersion& version, const Stamp& stamp);
    /// Removes the document and its versions; what else belongs to it is for the caller to remove before.
    void remove(model::DocumentId id);
    [[nodiscard]] std::optional<model::Document> find(model::DocumentId id);
    /// By rank; groups are not regarded.
    [[nodiscard]] std::vector<model::Document> all();
    [[nodiscard]] std::optional<model::DocumentVersion> find_version(model::VersionId id);
    /// By number.
    [[nodiscard]] std::vector<model::DocumentVersion> versions(model::DocumentId document);
    /// The current version of every document, without its anchor map.
    [[nodiscard]] std::vector<model::DocumentVersion> current_versions();

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
