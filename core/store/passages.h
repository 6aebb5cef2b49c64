// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/values.h"
#include "sqlite/connection.h"
#include "store/stamp.h"

namespace fundstelle::store {

/// The tables `highlight`, `link` and `anchor_example`: passages that are no codings.
class Passages {
public:
    explicit Passages(sqlite::Connection& connection) : m_connection{connection} {}

    void save(const model::Highlight& highlight, const Stamp& stamp);
    void save(const model::Link& link, const Stamp& stamp);
    void save(const model::AnchorExample& example, const Stamp& stamp);
    void remove(model::HighlightId id);
    void remove(model::LinkId id);
    void remove(model::AnchorExampleId id);
    /// All of a document that goes; links also where only their other end lies there.
    void remove_of(model::DocumentId document);

    /// In order of begin.
    [[nodiscard]] std::vector<model::Highlight> highlights(model::DocumentId document);
    /// With one end, or both, in the document.
    [[nodiscard]] std::vector<model::Link> links(model::DocumentId document);
    /// In order of creation.
    [[nodiscard]] std::vector<model::Link> links();
    /// All, by code and rank.
    [[nodiscard]] std::vector<model::AnchorExample> anchor_examples();

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
