// SPDX-License-Identifier: GPL-3.0-or-later
/// Where in many transcripts the words of many quotes may stand.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "report/corpus.h"
#include "report/quote_items.h"

namespace fundstelle::report {

/// A place that is worth comparing word by word.
struct Candidate {
    std::size_t transcript;
    std::size_t begin;  ///< words, as `Corpus::words()` counts them
    std::size_t end;
    double score;       ///< how much of the quote stands there, rare words counting more
};

/// Knows the words of the quotes only: everything else in the transcripts is read over. Of each quote the rarest words, pairs and triples of words
/// are looked up; where many of them stand close together is a candidate.
class PassageIndex {
public:
    /// Reads all transcripts once.
    PassageIndex(const Corpus& corpus, const std::vector<std::vector<QuoteItem>>& quotes);

    /// For the items [from, to) of a quote; the best first.
    [[nodiscard]] std::vector<Candidate> candidates(std::size_t quote, std::size_t from, std::size_t to) const;
    /// How much a word tells: more for a rare one. 1 for one that stands everywhere.
    [[nodiscard]] double weight(std::string_view key) const;

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    /// One to three words in a row of a quote, from the item `item` on.
    struct Anchor {
        std::size_t quote;
        std::size_t item;
        std::uint64_t key;
        std::int64_t count{0};  ///< in all transcripts
    };
    /// An anchor, met in a transcript.
    struct Met {
        std::uint32_t transcript;
        std::uint32_t word;
        std::uint32_t item;
        float weight;
    };
    struct Quote {
        std::vector<std::size_t> words;  ///< words before each item, and in all
        std::size_t gaps{0};
        std::vector<Met> met;
    };

    void number_words(const std::vector<std::vector<QuoteItem>>& quotes);
    void read_transcripts(const Corpus& corpus);
    [[nodiscard]] std::vector<Anchor> anchors_of(const std::vector<std::vector<QuoteItem>>& quotes) const;
    void count(std::vector<Anchor>& anchors);
    void meet(const std::vector<Anchor>& chosen);
    template <class Visit>
    void for_each_row(Visit visit) const;
    [[nodiscard]] double weight_of(std::int64_t count) const;

    std::unordered_map<std::string, std::int32_t, Hash, std::equal_to<>> m_numbers;  ///< from 1; 0 is every other word
    std::vector<std::int64_t> m_counts;                                              ///< by number
    std::vector<std::vector<std::int32_t>> m_words;                                  ///< by transcript
    std::int64_t m_total{0};
    std::vector<Quote> m_quotes;
};

}  // namespace fundstelle::report
