// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/composed_text.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "text/utf8.h"

namespace fundstelle::text {

ComposedText::ComposedText(std::string_view utf8) {
    UErrorCode status = U_ZERO_ERROR;
    const auto& nfc = *icu::Normalizer2::getNFCInstance(status);
    if (nfc.isNormalizedUTF8(icu::StringPiece{utf8.data(), static_cast<int32_t>(utf8.size())}, status)) {
        m_utf8 = utf8;
        return;
    }
    // From one letter that composes with nothing before it to the next.
    std::int64_t position = 0;
    for (std::size_t byte = 0; byte < utf8.size();) {
        const auto begin = byte;
        std::int64_t length = 1;
        next_code_point(utf8, byte);
        while (byte < utf8.size()) {
            auto next = byte;
            if (nfc.hasBoundaryBefore(static_cast<UChar32>(next_code_point(utf8, next)))) break;
            byte = next;
            ++length;
        }
        const auto cluster = utf8.substr(begin, byte - begin);
        std::string composed;
        const auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece{cluster.data(), static_cast<int32_t>(cluster.size())});
        if (length > 1) nfc.normalize(wide, status).toUTF8String(composed);
        else composed = cluster;
        m_utf8 += composed;
        for (auto left = count_code_points(composed); left > 0; --left) m_positions.push_back(position);
        position += length;
    }
    m_positions.push_back(position);
}

CodePointRange ComposedText::original(const CodePointRange& range) const {
    if (m_positions.empty()) return range;
    const auto begin = m_positions.at(range.begin().count());
    auto end = static_cast<std::size_t>(range.end().count());
    // A cluster may compose to more than one code point; all of them lead to its start.
    while (end + 1 < m_positions.size() && m_positions[end] == m_positions[end - 1]) ++end;
    return {begin, m_positions.at(end)};
}

}  // namespace fundstelle::text
