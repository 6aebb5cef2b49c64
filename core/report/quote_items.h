// SPDX-License-Identifier: GPL-3.0-or-later
/// A quote, taken apart into its words and its marked edits.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace fundstelle::report {

struct QuoteItem {
    enum class Kind {
        Word,
        Fragment,     ///< a word with letters in brackets: „geh[t]“; `key` is what stands before, `tail` what stands behind them
        Omission,     ///< „[...]“, „[…]“, „(...)“, „…“
        Replacement,  ///< any other words in square brackets: „[Kommune]“; also „(Anm. d. Verf.: …)“
        Label,        ///< a speaker's: „I:“, „B1:“
    };
    Kind kind;
    std::string key;       ///< folded
    std::string written;   ///< as it stands in the quote
    std::string tail{};    ///< of a fragment, folded
    bool marked{false};    ///< a word whose first letter stands in brackets: „[D]as“
    bool joined{false};    ///< a hyphen alone stands between this word and the next
    bool bare{false};      ///< an omission without brackets: it may as well be a pause of the transcript
    std::int64_t begin{0}; ///< in the quote, in code points
    std::int64_t end{0};
};

/// `labels` are the folded labels of the speakers who may be quoted; „I“, „B“ and these with a number are always known.
std::vector<QuoteItem> quote_items(std::string_view words, const std::set<std::string>& labels);

/// A label that stands for a role wherever it is met: „I“, „I2“, „B“, „B1“.
bool is_common_label(std::string_view folded);

}  // namespace fundstelle::report
