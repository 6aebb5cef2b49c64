// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/paragraphs.h"

#include <fmt/format.h>

#include <algorithm>

namespace fundstelle::text {

Paragraphs::Paragraphs(std::string_view utf8) {
    std::int64_t position = 0;
    bool at_start = true;
    for (const char byte : utf8) {
        if ((static_cast<unsigned char>(byte) & 0xC0) == 0x80) continue;
        if (at_start) m_starts.emplace_back(position);
        at_start = byte == '\n';
        ++position;
    }
    m_end = CodePointOffset{at_start && position > 0 ? position - 1 : position};
}

std::int64_t Paragraphs::number_of(CodePointOffset position) const {
    const auto behind = std::upper_bound(m_starts.begin(), m_starts.end(), position);
    return std::max<std::int64_t>(behind - m_starts.begin(), m_starts.empty() ? 0 : 1);
}

CodePointOffset Paragraphs::end_of(std::int64_t number) const {
    return number < count() ? CodePointOffset{m_starts.at(number).count() - 1} : m_end;
}

std::string paragraph_words(std::int64_t from, std::int64_t to) {
    return from == to ? std::to_string(from) : fmt::format("{}–{}", from, to);
}

std::string place_words(std::string_view document, std::int64_t from, std::int64_t to, Language language) {
    return fmt::format("{}, {} {}", document, say(language, "Abs.", "par."), paragraph_words(from, to));
}

}  // namespace fundstelle::text
