// SPDX-License-Identifier: GPL-3.0-or-later
/// Every passage of a report that claims to be somebody's words.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/report_text.h"

namespace fundstelle::report {

struct QuotedPassage {
    /// What makes it a quote.
    enum class Sign {
        Marks,     ///< quotation marks
        Style,     ///< a paragraph style of quotations
        Indented,  ///< paragraphs that are set in
        Italics,
    };
    std::string words;             ///< without the outer marks; '\n' between paragraphs
    Sign sign{Sign::Marks};
    std::int64_t paragraph{0};     ///< from 1, in the report
    std::optional<std::int64_t> page{};
    std::optional<std::int64_t> footnote{};
    std::string lead_in{};         ///< the word before a colon right before it: a speaker's label, perhaps
    std::string source{};          ///< what stands in brackets right behind it: „Interview 07, Abs. 29“
    std::int64_t word_count{0};
    /// It may go on what the passage before began: only an author's insert stands between („…“, so die Person, „…“), or nothing.
    bool may_continue{false};
    bool closed{true};             ///< false where the closing mark is missing
};

/// Quotes of so few words are most often terms or titles („Durchstarten“).
constexpr std::int64_t kMostWordsOfTerm = 3;

/// A term, not a quote, as far as its form tells.
bool is_term(const QuotedPassage& passage);

/// In order of the report. Marks decide where there are any; without marks, paragraphs in a style of quotations, paragraphs that are set in, and
/// runs of at least four words in italics count. Headings count only with marks.
std::vector<QuotedPassage> quoted_passages(const model::ReportText& report);

}  // namespace fundstelle::report
