// SPDX-License-Identifier: GPL-3.0-or-later
/// What a collection of quotes proves, and whose voices it has.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "project/quotes.h"

namespace fundstelle::project {

/// How often one interview, one group, or all documents with one value are quoted. Those that are never quoted are there, too.
struct QuotedShare {
    std::string name;         ///< of the document or group, or the value
    std::size_t quotes{0};
    std::size_t documents{0};  ///< how many different ones are quoted
    std::size_t of{0};         ///< how many there are
    friend bool operator==(const QuotedShare&, const QuotedShare&) = default;
};

struct QuoteBalance {
    std::size_t quotes{0};
    std::vector<QuotedShare> documents;  ///< in display order
    std::vector<QuotedShare> groups;
    struct ByVariable {
        std::string variable;
        std::vector<QuotedShare> values;  ///< in German order
    };
    std::vector<ByVariable> variables;  ///< texts and truth values with at most twelve different ones
};

class QuoteProofs {
public:
    explicit QuoteProofs(State& state) : m_state{state} {}

    /// Of a collection, or only of a chapter with its sub-chapters.
    [[nodiscard]] QuoteBalance balance(model::CollectionId collection, std::optional<model::HeadingId> chapter = std::nullopt) const;
    /// The codes of all codings that overlap a quote, in order of the codebook. None for a quote whose words a correction deleted.
    [[nodiscard]] std::vector<model::CodeId> codes_of(model::QuoteId id) const;
    /// Other quotes with some of the same words, in any collection.
    [[nodiscard]] std::vector<model::QuoteId> elsewhere(model::QuoteId id) const;

private:
    State& m_state;
};

}  // namespace fundstelle::project
