// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/taguette/bare_text.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <charconv>

#include "text/utf8.h"

namespace fundstelle::formats::taguette {

namespace {

constexpr std::size_t kLongestEntity = 32;
constexpr std::size_t kFarthestMark = 64;  // characters that one of the texts has more than the other
constexpr std::size_t kSureRun = 4;

/// Behind a tag or comment that begins at `at`. A sign that opens none is a character.
std::size_t behind_tag(std::string_view html, std::size_t at) {
    const auto next = at + 1 < html.size() ? html[at + 1] : ' ';
    const bool is_tag = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/' || next == '!' || next == '?';
    if (!is_tag) return at;
    if (html.substr(at).starts_with("<!--")) {
        const auto end = html.find("-->", at + 4);
        return end == std::string_view::npos ? html.size() : end + 3;
    }
    char quote = 0;
    for (auto i = at + 1; i < html.size(); ++i) {
        const char c = html[i];
        if (quote != 0) quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'') quote = c;
        else if (c == '>') return i + 1;
    }
    return html.size();
}

/// The character of "&name;" or "&#12;" at `at`, and behind it; 0 if there is none.
std::pair<char32_t, std::size_t> entity(std::string_view html, std::size_t at) {
    const auto end = html.substr(0, std::min(html.size(), at + kLongestEntity)).find(';', at);
    if (end == std::string_view::npos) return {0, at};
    const std::string name{html.substr(at + 1, end - at - 1)};
    if (!name.starts_with('#')) {
        const auto* known = htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.c_str()));
        return {known != nullptr ? known->value : U'\0', end + 1};
    }
    const bool is_hexadecimal = name.size() > 2 && (name[1] == 'x' || name[1] == 'X');
    std::uint32_t value = 0;
    const char* last = name.data() + name.size();
    const auto [stop, error] = std::from_chars(name.data() + (is_hexadecimal ? 2 : 1), last, value, is_hexadecimal ? 16 : 10);
    const bool is_character = error == std::errc{} && stop == last && value < 0x110000 && (value < 0xD800 || value > 0xDFFF);
    return {is_character ? value : 0, end + 1};
}

bool is_blank(char32_t c) {
    return c <= 0x20 || c == 0xA0 || c == 0x85 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0xAD || c == 0xFEFF;
}

/// The characters that are no white space, and their positions.
struct Characters {
    explicit Characters(std::string_view utf8) {
        for (std::size_t byte = 0; byte < utf8.size(); ++count) {
            const char32_t c = text::next_code_point(utf8, byte);
            if (is_blank(c)) continue;
            values.push_back(c);
            positions.push_back(count);
        }
    }
    std::u32string values;
    std::vector<std::int64_t> positions;
    std::int64_t count{0};
};

bool is_run(const std::u32string& a, std::size_t i, const std::u32string& b, std::size_t j) {
    const auto length = std::min({kSureRun, a.size() - i, b.size() - j});
    return length > 0 && a.compare(i, length, b, j, length) == 0;
}

}  // namespace

std::string bare_text(std::string_view html) {
    std::string bare;
    bare.reserve(html.size());
    for (std::size_t at = 0; at < html.size();) {
        if (html[at] == '<') {
            if (const auto behind = behind_tag(html, at); behind > at) {
                at = behind;
                continue;
            }
        } else if (html[at] == '&') {
            if (const auto [character, behind] = entity(html, at); character != 0) {
                text::append_code_point(bare, character);
                at = behind;
                continue;
            }
        }
        bare.push_back(html[at++]);
    }
    return bare;
}

WordPlaces::WordPlaces(std::string_view bare, std::string_view text) {
    const Characters of_bare{bare};
    const Characters of_text{text};
    m_places.assign(static_cast<std::size_t>(of_bare.count), -1);
    const auto& a = of_bare.values;
    const auto& b = of_text.values;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i] == b[j]) {
            m_places[static_cast<std::size_t>(of_bare.positions[i++])] = of_text.positions[j++];
            continue;
        }
        std::size_t more = 1;
        while (more < kFarthestMark) {
            if (j + more < b.size() && is_run(a, i, b, j + more)) {
                j += more;
                break;
            }
            if (i + more < a.size() && is_run(a, i + more, b, j)) {
                i += more;
                break;
            }
            ++more;
        }
        if (more == kFarthestMark) {
            ++i;
            ++j;
        }
    }
}

std::pair<std::int64_t, std::int64_t> WordPlaces::range(std::int64_t begin, std::int64_t end) const {
    const auto size = static_cast<std::int64_t>(m_places.size());
    begin = std::clamp<std::int64_t>(begin, 0, size);
    end = std::clamp<std::int64_t>(end, begin, size);
    const auto is_placed = [](std::int64_t place) { return place >= 0; };
    const auto first = std::find_if(m_places.begin() + begin, m_places.begin() + end, is_placed);
    if (first == m_places.begin() + end) {
        const auto before = std::find_if(m_places.rend() - begin, m_places.rend(), is_placed);
        const auto place = before == m_places.rend() ? 0 : *before + 1;
        return {place, place};
    }
    const auto last = std::find_if(m_places.rend() - end, m_places.rend(), is_placed);
    return {*first, *last + 1};
}

}  // namespace fundstelle::formats::taguette
