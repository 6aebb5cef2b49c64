// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/typing.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "text/slips.h"

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
    return slips(code_points_of(typed), code_points_of(word), SlipsTo::Beginning, most);
}

}  // namespace fundstelle::text
