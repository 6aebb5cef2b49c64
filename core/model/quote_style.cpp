// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quote_style.h"

#include <algorithm>
#include <array>

#include "model/names.h"
#include "text/utf8.h"

namespace fundstelle::model {

namespace {

constexpr std::array<std::string_view, 3> kMarkNames = {"german", "english", "french"};
constexpr std::array<std::string_view, 2> kEllipsisNames = {"dots", "sign"};
constexpr std::array<std::string_view, 2> kLayoutNames = {"block", "inline"};

struct Signs {
    std::string_view opening, closing, inner_opening, inner_closing;
};
constexpr std::array<Signs, 3> kSigns = {{{"„", "“", "‚", "‘"}, {"“", "”", "‘", "’"}, {"«\u202F", "\u202F»", "“", "”"}}};

/// Behind these a word begins, so that a straight mark opens.
bool comes_before_words(char32_t c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '(' || c == '[' || c == '/' || c == 0x2013 || c == 0x2014 || c == 0x202F || c == 0xA0;
}

}  // namespace

std::string_view to_string(QuotationMarks marks) {
    return name_of(kMarkNames, marks);
}

std::string_view to_string(Ellipsis ellipsis) {
    return name_of(kEllipsisNames, ellipsis);
}

std::string_view to_string(QuoteLayout layout) {
    return name_of(kLayoutNames, layout);
}

std::optional<QuotationMarks> parse_marks(std::string_view name) {
    return named<QuotationMarks>(kMarkNames, name);
}

std::optional<Ellipsis> parse_ellipsis(std::string_view name) {
    return named<Ellipsis>(kEllipsisNames, name);
}

std::optional<QuoteLayout> parse_layout(std::string_view name) {
    return named<QuoteLayout>(kLayoutNames, name);
}

std::string in_quotation_marks(std::string_view words, QuotationMarks marks) {
    const auto& signs = kSigns.at(static_cast<std::size_t>(marks));
    std::string quoted{signs.opening};
    int depth = 0;
    bool behind_word = false;
    for (std::size_t at = 0; at < words.size();) {
        const auto start = at;
        const char32_t c = text::next_code_point(words, at);
        // U+201E always opens. U+201C and U+201D close in German and open in English, U+00BB, U+00AB and '"' do both: an open one, or a word
        // right before, tells that they close.
        if (c == 0x201E || c == 0x201C || c == 0x201D || c == 0x00BB || c == 0x00AB || c == '"') {
            const bool closes = c != 0x201E && (depth > 0 || behind_word);
            if (closes) depth = std::max(0, depth - 1);
            else ++depth;
            quoted += closes ? signs.inner_closing : signs.inner_opening;
        } else {
            quoted += words.substr(start, at - start);
        }
        behind_word = !comes_before_words(c);
    }
    return quoted += signs.closing;
}

}  // namespace fundstelle::model
