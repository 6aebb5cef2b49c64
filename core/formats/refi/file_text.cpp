// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/file_text.h"

#include <algorithm>

#include "text/encoding.h"
#include "text/utf8.h"

namespace fundstelle::formats::refi {

namespace {

/// Farther than any text reaches, so that numbers from a file can be added to.
constexpr std::int64_t kFarthest = std::int64_t{1} << 40;

std::int64_t count_of(std::string_view text, std::string_view piece) {
    std::int64_t count = 0;
    for (auto at = text.find(piece); at != std::string_view::npos; at = text.find(piece, at + piece.size())) ++count;
    return count;
}

std::string with_line_ends_of_two(std::string_view text) {
    std::string two;
    two.reserve(text.size() + text.size() / 16);
    for (const char c : text) {
        if (c == '\n') two.push_back('\r');
        two.push_back(c);
    }
    return two;
}

constexpr std::string_view kMark = "\xEF\xBB\xBF";

/// UTF-8 with the line ends of the file. Of other encodings they are known only if all are alike.
std::string decoded_with_line_ends(std::string_view bytes, FileText& result) {
    using namespace std::string_view_literals;
    if (bytes.find('\0') == std::string_view::npos && !text::find_invalid_utf8(bytes)) {
        result.encoding = "UTF-8";
        return std::string{bytes};
    }
    auto decoded = text::decode(bytes);
    result.encoding = decoded.encoding;
    result.replaced = decoded.replaced;
    const auto line_ends = std::count(decoded.utf8.begin(), decoded.utf8.end(), '\n');
    const auto pairs = count_of(bytes, "\r\n") + count_of(bytes, "\r\0\n"sv);
    return line_ends > 0 && pairs == line_ends ? with_line_ends_of_two(decoded.utf8) : std::move(decoded.utf8);
}

}  // namespace

FileText::FileText(std::string_view bytes) {
    auto raw = decoded_with_line_ends(bytes, *this);
    while (raw.starts_with(kMark)) raw.erase(0, kMark.size());
    text = text::with_plain_line_ends(raw);
    // Both texts are walked side by side: what stands in the one and not in the other was dropped.
    std::size_t in_raw = 0;
    std::size_t in_text = 0;
    std::int64_t position = 0;
    const auto note = [&](Deviation::Kind kind) { deviations.push_back({static_cast<std::uint32_t>(position), kind}); };
    while (in_raw < raw.size()) {
        const char32_t c = text::next_code_point(raw, in_raw);
        if (c == '\r' && in_raw < raw.size() && raw[in_raw] == '\n') {
            ++in_raw;
            note(Deviation::Kind::LineEnd);
            has_line_ends_of_two = true;
        } else if ((c < 0x20 && c != '\n' && c != '\t' && c != '\r') || (c >= 0x7F && c <= 0x9F && c != 0x85)) {
            note(Deviation::Kind::Dropped);
            continue;
        } else if (c > 0xFFFF) {
            note(Deviation::Kind::Astral);
            has_astral = true;
        }
        text::next_code_point(text, in_text);
        ++position;
    }
    code_points = position;
}

Ruler::Ruler(const FileText& text, bool line_ends_as_two, bool emoji_as_two)
    : m_text{text}, m_line_ends_as_two{line_ends_as_two}, m_emoji_as_two{emoji_as_two} {
    m_begins.reserve(text.deviations.size());
    std::int64_t shift = 0;
    for (const auto& deviation : text.deviations) {
        m_begins.push_back(deviation.position + shift);
        shift += width(deviation.kind) - (deviation.kind == Deviation::Kind::Dropped ? 0 : 1);
    }
}

std::int64_t Ruler::width(Deviation::Kind kind) const {
    switch (kind) {
        case Deviation::Kind::LineEnd: return m_line_ends_as_two ? 2 : 1;
        case Deviation::Kind::Astral: return m_emoji_as_two ? 2 : 1;
        case Deviation::Kind::Dropped: break;
    }
    return 1;
}

std::int64_t Ruler::ours(std::int64_t position) const {
    position = std::min(position, kFarthest);
    const auto next = std::lower_bound(m_begins.begin(), m_begins.end(), position);
    if (next == m_begins.begin()) return position;
    const auto& before = m_text.deviations[static_cast<std::size_t>(next - m_begins.begin()) - 1];
    const auto its_end = *(next - 1) + width(before.kind);
    if (position < its_end) return before.position;
    return before.position + (before.kind == Deviation::Kind::Dropped ? 0 : 1) + position - its_end;
}

}  // namespace fundstelle::formats::refi
