// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/typing.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <vector>

namespace fundstelle::text {

namespace {

/// Calls `take` with each base letter and the marks on it, folded; German sharp s comes as two letters.
template <class Take>
void for_each_letter(std::string_view utf8, Take take) {
    UErrorCode status = U_ZERO_ERROR;
    const auto& nfd = *icu::Normalizer2::getNFDInstance(status);
    auto text = icu::UnicodeString::fromUTF8(icu::StringPiece{utf8.data(), static_cast<int32_t>(utf8.size())});
    const auto letters = nfd.normalize(text.foldCase(U_FOLD_CASE_DEFAULT), status);
    for (int32_t i = 0; i < letters.length(); i = letters.moveIndex32(i, 1)) take(letters.char32At(i));
}

std::string to_utf8(const icu::UnicodeString& text) {
    std::string result;
    return text.toUTF8String(result);
}

constexpr UChar32 kDiaeresis = 0x308;

std::vector<UChar32> code_points(std::string_view utf8) {
    std::vector<UChar32> points;
    const auto text = icu::UnicodeString::fromUTF8(icu::StringPiece{utf8.data(), static_cast<int32_t>(utf8.size())});
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) points.push_back(text.char32At(i));
    return points;
}

}  // namespace

std::string base_letters(std::string_view utf8) {
    icu::UnicodeString letters;
    for_each_letter(utf8, [&](UChar32 c) {
        if (u_charType(c) != U_NON_SPACING_MARK) letters.append(c);
    });
    return to_utf8(letters);
}

std::string spelled_out(std::string_view utf8) {
    icu::UnicodeString letters;
    UChar32 before = 0;
    for_each_letter(utf8, [&](UChar32 c) {
        if (c == kDiaeresis && (before == 'a' || before == 'o' || before == 'u')) letters.append(UChar32{'e'});
        else if (u_charType(c) != U_NON_SPACING_MARK) letters.append(c);
        before = c;
    });
    return to_utf8(letters);
}

std::size_t slips_to_prefix(std::string_view typed, std::string_view word, std::size_t most) {
    const auto from = code_points(typed);
    auto to = code_points(word);
    to.resize(std::min(to.size(), from.size() + most));
    // Rows of the table of distances; row i is about the first i letters typed.
    std::vector<std::vector<std::size_t>> table(from.size() + 1, std::vector<std::size_t>(to.size() + 1));
    for (std::size_t j = 0; j <= to.size(); ++j) table[0][j] = j;
    for (std::size_t i = 1; i <= from.size(); ++i) {
        table[i][0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            auto least = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
            if (swapped) least = std::min(least, table[i - 2][j - 2] + 1);
            table[i][j] = least;
        }
    }
    return std::min(*std::min_element(table.back().begin(), table.back().end()), most + 1);
}

}  // namespace fundstelle::text
