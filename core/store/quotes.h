// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "model/quote.h"
#include "sqlite/connection.h"
#include "store/stamp.h"

namespace fundstelle::store {

/// The tables `quote_collection`, `quote_heading`, `quote` and `quote_edit`.
class Quotes {
public:
    explicit Quotes(sqlite::Connection& connection) : m_connection{connection} {}
    void save(const model::QuoteCollection& collection, const Stamp& stamp);
    void save(const model::QuoteHeading& heading, const Stamp& stamp);
    void save(const model::Quote& quote, const Stamp& stamp);
    void save(const model::QuoteEdit& edit, const Stamp& stamp);
    void remove(model::CollectionId id);
    void remove(model::HeadingId id);
    /// With its edits.
    void remove(model::QuoteId id);
    void remove(model::QuoteEditId id);
    /// Each by rank.
    [[nodiscard]] std::vector<model::QuoteCollection> collections();
    [[nodiscard]] std::vector<model::QuoteHeading> headings();
    [[nodiscard]] std::vector<model::Quote> quotes();
    [[nodiscard]] std::optional<model::Quote> find(model::QuoteId id);
    [[nodiscard]] std::vector<model::Quote> of_document(model::DocumentId document);
    /// In order of position.
    [[nodiscard]] std::vector<model::QuoteEdit> edits(model::QuoteId quote);

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
