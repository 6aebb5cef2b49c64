// SPDX-License-Identifier: GPL-3.0-or-later
/// Word by word, which words of a transcript a quote prints.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "report/corpus.h"
#include "report/quote_items.h"

namespace fundstelle::report {

/// One step on the way through a quote and a transcript.
struct Step {
    enum class Kind {
        Same,     ///< words that are the same, also two for one („Ausländer-behörde“)
        Swapped,  ///< a word for another one
        Added,    ///< a word that the transcript does not have here
        Dropped,  ///< a word of the transcript that the quote leaves out without a mark
        Jumped,   ///< the same, for many
        Omitted,  ///< a word that a mark stands for
        Replaced, ///< a word that words in square brackets stand for
        Marked,   ///< an item that takes no word here: a mark, a label
    };
    Kind kind;
    std::size_t item;        ///< of the quote, the next one where `items` is 0; a replacement that is `Same` stands in the transcript, too
    std::size_t items;
    std::size_t word;        ///< of the transcript, the next one where `words` is 0
    std::size_t words;
};

struct Alignment {
    double cost{0};           ///< 0 for a quote without unmarked changes, or nearly so
    std::vector<Step> steps;  ///< in order
    /// For each number of items from the start, the least cost of just these.
    std::vector<double> cost_of_start;
};

/// What it costs if an item's word is spoken in a turn: more than 0 for one of somebody else than the quote says.
struct SpeakerCosts {
    std::vector<std::size_t> tables;         ///< by item: which of the lists holds
    std::vector<std::vector<float>> by_turn;
};

/// The cheapest way of finding all items of the quote, in order, among the words [begin, end) of a transcript. What stands before and behind is
/// free. Takes items × words time and memory.
Alignment align_items(std::span<const QuoteItem> items, const std::vector<SpokenWord>& words, std::size_t begin, std::size_t end,
                      const SpeakerCosts& speaker_costs);

/// „Stadt X“, „Herr XY“: a letter that stands for a name.
bool is_pseudonym(const QuoteItem& item, const SpokenWord& word);

/// Whether a word of the quote and one of the transcript are one.
bool is_same(const QuoteItem& item, const SpokenWord& word);

}  // namespace fundstelle::report
