// SPDX-License-Identifier: GPL-3.0-or-later
/// What a quote changes without a mark.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "report/alignment.h"
#include "report/attribution.h"

namespace fundstelle::report {

struct Difference {
    enum class Kind {
        Swapped,  ///< words for other words
        Dropped,  ///< words are missing
        Added,    ///< words that nobody said here
        Moved,    ///< the same words at another place
        Glued,    ///< from here on the words stand elsewhere: farther on, before, or in another transcript
        Speaker,  ///< somebody else speaks than the quote says, or an interviewer where it does not say who
        Source,   ///< the words stand in another transcript than the source in brackets says
    };
    Kind kind;
    std::string quoted;      ///< as the report has it; for `Speaker` the label that it has, if any
    std::string transcript;  ///< as the transcript has it; for `Speaker` the label of who speaks
    std::size_t document;    ///< index of the transcript
    text::CodePointOffset begin;  ///< in the transcript; equal to `end` for what was added
    text::CodePointOffset end;
    bool grave;              ///< a negation, a number, a speaker: it turns the meaning round
    std::int64_t quoted_begin{0};  ///< of `quoted` in the quote, in code points
    std::int64_t quoted_end{0};    ///< equal to the begin for what was dropped, and for a speaker or source
};

/// The names that files use: "swapped", "dropped", …
std::string_view to_string(Difference::Kind kind);

/// `items_before`: the number of items of the quote before those that were aligned.
std::vector<Difference> differences(const std::vector<QuoteItem>& items, std::size_t items_before, const Alignment& alignment, const Corpus& corpus,
                                    std::size_t transcript, const Attribution& attribution);

/// Whether an edit that readers can see changes the words.
bool has_marked_edits(const std::vector<QuoteItem>& items, std::size_t items_before, const Alignment& alignment);

/// The words of a transcript that an alignment prints first and last. Nothing if it prints none.
struct PrintedWords {
    std::size_t first;
    std::size_t last;
};
std::optional<PrintedWords> printed_words(const Alignment& alignment);

}  // namespace fundstelle::report
