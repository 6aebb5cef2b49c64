// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/xml_writer.h"

#include <charconv>
#include <numeric>

namespace fundstelle::formats::refi {

namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20;

/// How a character is written; null for one that stands for itself.
const char* escape_of(char c, bool in_attribute) {
    switch (c) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '\r': return "&#13;";
        case '"': return in_attribute ? "&quot;" : nullptr;
        case '\n': return in_attribute ? "&#10;" : nullptr;
        case '\t': return in_attribute ? "&#9;" : nullptr;
        default: return c >= 0 && c < 0x20 ? "" : nullptr;
    }
}

bool is_non_character(std::string_view value, std::size_t at) {
    return value[at] == '\xEF' && at + 2 < value.size() && value[at + 1] == '\xBF' && (value[at + 2] == '\xBE' || value[at + 2] == '\xBF');
}

}  // namespace

XmlWriter::XmlWriter(GuidSpelling guids) : m_guids{guids} {
    m_pieces.emplace_back().reserve(kPiece + kPiece / 8);
    piece() = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
}

void XmlWriter::start_line() {
    close_tag();
    if (piece().size() >= kPiece) m_pieces.emplace_back().reserve(kPiece + kPiece / 8);
    piece().push_back('\n');
    piece().append(std::min<std::size_t>(m_open.size(), 16), '\t');
}

void XmlWriter::close_tag() {
    if (m_is_in_tag) piece().push_back('>');
    m_is_in_tag = false;
}

void XmlWriter::begin(const char* element) {
    start_line();
    piece().push_back('<');
    piece().append(element);
    m_open.push_back(element);
    m_is_in_tag = true;
}

void XmlWriter::end() {
    const auto* element = m_open.back();
    m_open.pop_back();
    if (m_is_in_tag) {
        piece().append("/>");
        m_is_in_tag = false;
        return;
    }
    start_line();
    piece().append("</").append(element).push_back('>');
}

void XmlWriter::required(const char* name, std::string_view value) {
    piece().append(" ").append(name).append("=\"");
    append_escaped(value, true);
    piece().push_back('"');
}

void XmlWriter::attribute(const char* name, std::string_view value) {
    if (!value.empty()) required(name, value);
}

void XmlWriter::attribute(const char* name, const Guid& guid) {
    piece().append(" ").append(name).append("=\"");
    guid.append_to(piece(), m_guids);
    piece().push_back('"');
}

void XmlWriter::attribute(const char* name, const std::optional<Guid>& guid) {
    if (guid) attribute(name, *guid);
}

void XmlWriter::attribute(const char* name, std::int64_t number) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    required(name, {digits, static_cast<std::size_t>(end - digits)});
}

void XmlWriter::words(const char* element, std::string_view words) {
    if (!words.empty()) required_words(element, words);
}

void XmlWriter::required_words(const char* element, std::string_view words) {
    start_line();
    piece().append("<").append(element).push_back('>');
    append_escaped(words, false);
    piece().append("</").append(element).push_back('>');
}

void XmlWriter::verbatim(std::string_view xml) {
    start_line();
    if (m_guids == GuidSpelling::AsRead) {
        piece().append(xml);
        return;
    }
    // Every GUID stands alone as the value of an attribute.
    for (std::size_t at = 0; at < xml.size();) {
        const auto mark = xml.find_first_of("\"'", at);
        const auto end = mark == std::string_view::npos ? mark : xml.find_first_of("\"'", mark + 1);
        if (end == std::string_view::npos) {
            piece().append(xml.substr(at));
            break;
        }
        piece().append(xml.substr(at, mark + 1 - at));
        if (const auto guid = Guid::parse(xml.substr(mark + 1, end - mark - 1))) {
            guid->append_to(piece(), m_guids);
            at = end;
        } else {
            at = mark + 1;
        }
    }
}

void XmlWriter::append_escaped(std::string_view value, bool in_attribute) {
    std::size_t copied = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const bool is_gone = is_non_character(value, i);
        const char* escape = is_gone ? "" : escape_of(value[i], in_attribute);
        if (escape == nullptr) continue;
        piece().append(value.substr(copied, i - copied)).append(escape);
        if (is_gone) i += 2;
        copied = i + 1;
    }
    piece().append(value.substr(copied));
}

std::vector<std::string_view> XmlWriter::pieces() const {
    return {m_pieces.begin(), m_pieces.end()};
}

std::size_t XmlWriter::size() const {
    return std::accumulate(m_pieces.begin(), m_pieces.end(), std::size_t{0}, [](std::size_t sum, const auto& piece) { return sum + piece.size(); });
}

std::string XmlWriter::document() const {
    std::string document;
    document.reserve(size());
    for (const auto& piece : m_pieces) document += piece;
    return document;
}

}  // namespace fundstelle::formats::refi
