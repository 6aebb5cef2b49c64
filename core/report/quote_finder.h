// SPDX-License-Identifier: GPL-3.0-or-later
/// The places of one quote after the other.
#pragma once

#include <cstddef>
#include <vector>

#include "report/attribution.h"
#include "report/passage_index.h"
#include "report/quote_check.h"

namespace fundstelle::report {

/// What was found of a quote.
struct Finding {
    QuoteStatus status{QuoteStatus::NotFound};
    double cost{0};                       ///< of the unmarked changes
    std::vector<Place> places{};
    std::vector<Difference> differences{};
    std::vector<Candidate> looked_at{};   ///< where its words were found, or nearly so
};

class QuoteFinder {
public:
    /// Both must outlive this. Reads all transcripts once.
    QuoteFinder(const std::vector<QuotedPassage>& passages, const Corpus& corpus);

    [[nodiscard]] Finding find(std::size_t passage) const;
    /// A passage made of two, where one of these was found.
    [[nodiscard]] Finding find_near(const QuotedPassage& passage, const Finding& first, const Finding& second) const;

private:
    /// Some items of a quote, aligned with a passage.
    struct Part {
        std::size_t from;  ///< items
        std::size_t to;
        Candidate candidate;
        Alignment alignment;
    };
    struct Outcome {
        double cost;
        Candidate candidate;
        Alignment alignment;
        std::vector<Difference> differences;
    };
    [[nodiscard]] Part aligned(const std::vector<QuoteItem>& items, std::size_t from, std::size_t to, const Candidate& candidate, const Attribution& attribution) const;
    [[nodiscard]] Outcome outcome(const std::vector<QuoteItem>& items, const Candidate& candidate, const Attribution& attribution) const;
    [[nodiscard]] Finding best_of(const std::vector<QuoteItem>& items, const std::vector<Candidate>& candidates, const Attribution& attribution) const;
    /// A quote that was glued of several passages, each part where it stands; none if it is not.
    [[nodiscard]] std::vector<Part> parts_of(std::size_t quote, const Attribution& attribution) const;
    [[nodiscard]] Finding glued(std::size_t quote, const std::vector<Part>& parts, const Attribution& attribution) const;
    [[nodiscard]] bool is_found(const std::vector<QuoteItem>& items, const Alignment& alignment) const;
    [[nodiscard]] std::optional<Place> place_of(const Candidate& candidate, const Alignment& alignment) const;

    const std::vector<QuotedPassage>& m_passages;
    const Corpus& m_corpus;
    std::vector<std::vector<QuoteItem>> m_items;
    PassageIndex m_index;
};

}  // namespace fundstelle::report
