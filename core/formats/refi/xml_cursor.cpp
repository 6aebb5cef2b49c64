// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/xml_cursor.h"

#include <algorithm>
#include <charconv>

#include "base/error.h"
#include "text/encoding.h"
#include "text/utf8.h"

namespace fundstelle::formats::refi {

namespace {

constexpr std::size_t kDeepest = 1000;
constexpr std::size_t kMostAttributes = 64;
/// What is not UTF-8 is converted, which takes several times its size.
constexpr std::size_t kLargestToConvert = 256ULL << 20;

bool is_blank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || text::is_digit(c) || c == '_' || c == '-' || c == '.' || c == ':' || (c & 0x80) != 0;
}

std::string_view without_prefix(std::string_view name) {
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool may_stand_in_xml(std::uint32_t c) {
    if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
    return c < 0xD800 || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF && c <= 0x10FFFF);
}

/// What "#10" or "#xA" stands for; nothing if it is no number.
std::optional<std::uint32_t> referenced(std::string_view reference) {
    reference.remove_prefix(1);
    const int base = reference.starts_with('x') ? 16 : 10;
    if (base == 16) reference.remove_prefix(1);
    std::uint32_t value = 0;
    const auto result = std::from_chars(reference.data(), reference.data() + reference.size(), value, base);
    if (reference.empty() || result.ptr != reference.data() + reference.size()) return std::nullopt;
    return result.ec == std::errc{} ? value : 0xFFFF'FFFFU;
}

/// The character of "amp" and its like, or of "#10"; 0 for anything else.
char32_t character_of(std::string_view reference) {
    if (reference == "amp") return '&';
    if (reference == "lt") return '<';
    if (reference == "gt") return '>';
    if (reference == "quot") return '"';
    if (reference == "apos") return '\'';
    if (!reference.starts_with('#')) return 0;
    const auto value = referenced(reference);
    return value && may_stand_in_xml(*value) ? static_cast<char32_t>(*value) : 0;
}

/// Of the XML declaration; empty if it has none.
std::string declared_encoding(std::string_view xml) {
    if (!xml.starts_with("<?xml")) return {};
    const auto declaration = xml.substr(0, xml.find("?>"));
    auto at = declaration.find("encoding");
    if (at == std::string_view::npos) return {};
    at = declaration.find_first_of("\"'", at);
    if (at == std::string_view::npos) return {};
    const auto end = declaration.find(declaration[at], at + 1);
    return end == std::string_view::npos ? std::string{} : std::string{declaration.substr(at + 1, end - at - 1)};
}

/// The length of what XML cannot hold at this place: a control character, U+FFFE, U+FFFF or a reference to one; 0 for anything else.
std::size_t forbidden_length(std::string_view xml, std::size_t at) {
    const char c = xml[at];
    if (c >= 0 && c < 0x20) return is_blank(c) ? 0 : 1;
    if (c == '\xEF') return xml.substr(at, 2) == "\xEF\xBF" && at + 2 < xml.size() && (xml[at + 2] == '\xBE' || xml[at + 2] == '\xBF') ? 3 : 0;
    if (c != '&' || xml.substr(at, 2) != "&#") return 0;
    const auto end = xml.substr(0, std::min(at + 32, xml.size())).find(';', at);
    if (end == std::string_view::npos) return 0;
    const auto value = referenced(xml.substr(at + 1, end - at - 1));
    return value && !may_stand_in_xml(*value) ? end + 1 - at : 0;
}

/// Only few bytes can begin something that XML cannot hold.
std::size_t next_suspect(std::string_view xml, std::size_t at) {
    while (at < xml.size()) {
        const auto c = static_cast<unsigned char>(xml[at]);
        if (c == '&' || c == 0xEF || (c < 0x20 && !is_blank(xml[at]))) break;
        ++at;
    }
    return at;
}

std::int64_t leave_out_forbidden(std::string& xml) {
    std::int64_t count = 0;
    std::string kept;
    std::size_t copied = 0;
    for (auto at = next_suspect(xml, 0); at < xml.size(); at = next_suspect(xml, at)) {
        const auto length = forbidden_length(xml, at);
        if (length > 0) {
            kept.append(xml, copied, at - copied);
            copied = at + length;
            ++count;
        }
        at += std::max<std::size_t>(length, 1);
    }
    if (count == 0) return 0;
    kept.append(xml, copied, std::string::npos);
    xml = std::move(kept);
    return count;
}

}  // namespace

void prepare_xml(std::string& xml, const std::string& subject, Report& report) {
    if (xml.starts_with("\xEF\xBB\xBF")) xml.erase(0, 3);
    const bool is_utf8 = xml.find('\0') == std::string::npos && !text::find_invalid_utf8(xml);
    if (!is_utf8) {
        if (xml.size() > kLargestToConvert) throw Error{ErrorKind::TooLarge, "too large to be converted to UTF-8", subject};
        const auto encoding = declared_encoding(xml);
        const bool is_told = !encoding.empty() && encoding != "UTF-8" && encoding != "utf-8" && encoding.find("16") == std::string::npos;
        auto decoded = is_told ? text::decode(xml, encoding) : text::decode(xml);
        report.add(Notice::Kind::OtherEncoding, decoded.encoding, "line 1");
        if (decoded.replaced > 0) report.add(Notice::Kind::ReplacedCharacters, {}, "line 1", decoded.replaced);
        xml = std::move(decoded.utf8);
    }
    if (const auto count = leave_out_forbidden(xml); count > 0) report.add(Notice::Kind::ForbiddenCharacters, {}, {}, count);
}

XmlCursor::XmlCursor(std::string_view xml, std::string subject) : m_xml{xml}, m_subject{std::move(subject)} {
    for (;;) {
        skip_blanks();
        if (m_at >= m_xml.size() || m_xml[m_at] != '<') fail("no XML");
        if (!skip_aside()) break;
    }
    read_begin_tag();
}

std::optional<std::string> XmlCursor::attribute(std::string_view name) const {
    for (const auto& attribute : m_attributes) {
        if (attribute.name != name) continue;
        auto raw = attribute.raw;
        if (std::none_of(raw.begin(), raw.end(), [](char c) { return c == '&' || c == '\n' || c == '\t' || c == '\r'; })) return std::string{raw};
        std::string plain;
        plain.reserve(raw.size());
        for (std::size_t i = 0; i < raw.size(); ++i) {
            if (raw[i] == '\r' && i + 1 < raw.size() && raw[i + 1] == '\n') continue;
            plain.push_back(is_blank(raw[i]) ? ' ' : raw[i]);
        }
        return decoded(plain);
    }
    return std::nullopt;
}

bool XmlCursor::next_child() {
    return step(nullptr) == Step::Begin;
}

std::string XmlCursor::words() {
    std::string words;
    const auto depth = m_open.size();
    do {
        step(m_open.size() == depth ? &words : nullptr);
    } while (m_open.size() >= depth);
    return words;
}

std::string_view XmlCursor::skip() {
    const auto begin = m_begin;
    const auto depth = m_open.size();
    do step(nullptr);
    while (m_open.size() >= depth);
    return m_xml.substr(begin, m_at - begin);
}

void XmlCursor::require_end() {
    for (skip_blanks(); m_at < m_xml.size(); skip_blanks()) {
        if (m_xml[m_at] != '<' || !skip_aside()) fail("something behind the end of the document");
    }
}

XmlCursor::Step XmlCursor::step(std::string* words) {
    if (m_is_empty_tag) {
        m_is_empty_tag = false;
        m_open.pop_back();
        return Step::End;
    }
    for (;;) {
        const auto next = m_xml.find('<', m_at);
        if (next == std::string_view::npos) fail("ends within an element");
        const auto raw = m_xml.substr(m_at, next - m_at);
        if (!raw.empty()) {
            require_sound_references(raw);
            if (raw.find("]]>") != std::string_view::npos) fail("\"]]>\" within words");
            if (words != nullptr) words->append(decoded(raw));
        }
        m_at = next;
        const auto rest = m_xml.substr(m_at);
        if (rest.starts_with("</")) {
            read_end_tag();
            return Step::End;
        }
        if (rest.starts_with("<![CDATA[")) {
            const auto begin = m_at + 9;
            skip_past("]]>");
            if (words != nullptr) words->append(m_xml.substr(begin, m_at - 3 - begin));
        } else if (!skip_aside()) {
            read_begin_tag();
            return Step::Begin;
        }
    }
}

bool XmlCursor::skip_aside() {
    const auto rest = m_xml.substr(m_at);
    if (rest.starts_with("<!--")) {
        const auto begin = m_at + 4;
        m_at = begin;
        skip_past("--");
        if (m_at >= m_xml.size() || m_xml[m_at] != '>') fail("\"--\" within a comment");
        ++m_at;
        return true;
    }
    if (rest.starts_with("<?")) {
        skip_past("?>");
        return true;
    }
    if (rest.starts_with("<!")) fail("a document type, which is refused");
    return false;
}

void XmlCursor::read_begin_tag() {
    m_begin = m_at;
    ++m_at;
    const auto name = read_name();
    m_name = without_prefix(name);
    read_attributes();
    m_open.push_back(name);
    if (m_open.size() > kDeepest) fail("nested too deeply");
}

void XmlCursor::read_attributes() {
    m_attributes.clear();
    for (;;) {
        const auto before = m_at;
        skip_blanks();
        if (m_at >= m_xml.size()) fail("ends within a tag");
        const auto rest = m_xml.substr(m_at);
        if (rest.front() == '>' || rest.starts_with("/>")) {
            m_is_empty_tag = rest.front() == '/';
            m_at += m_is_empty_tag ? 2 : 1;
            return;
        }
        if (m_at == before) fail("no blank before an attribute");
        const auto name = read_name();
        skip_blanks();
        if (m_at >= m_xml.size() || m_xml[m_at] != '=') fail("an attribute without a value");
        ++m_at;
        skip_blanks();
        if (m_at >= m_xml.size() || (m_xml[m_at] != '"' && m_xml[m_at] != '\'')) fail("a value without quotation marks");
        const auto end = m_xml.find(m_xml[m_at], m_at + 1);
        if (end == std::string_view::npos) fail("ends within a value");
        const auto raw = m_xml.substr(m_at + 1, end - m_at - 1);
        if (raw.find('<') != std::string_view::npos) fail("\"<\" within a value");
        require_sound_references(raw);
        const auto has_it = [&](const Attribute& other) { return other.name == name; };
        if (m_attributes.size() == kMostAttributes) fail("too many attributes");
        if (std::any_of(m_attributes.begin(), m_attributes.end(), has_it)) fail("an attribute twice");
        m_attributes.push_back({name, raw});
        m_at = end + 1;
    }
}

void XmlCursor::read_end_tag() {
    m_at += 2;
    const auto name = read_name();
    skip_blanks();
    if (m_at >= m_xml.size() || m_xml[m_at] != '>') fail("a broken end of an element");
    if (name != m_open.back()) fail("an end that does not fit its beginning");
    ++m_at;
    m_open.pop_back();
}

std::string_view XmlCursor::read_name() {
    const auto begin = m_at;
    while (m_at < m_xml.size() && is_name_character(m_xml[m_at])) ++m_at;
    const auto name = m_xml.substr(begin, m_at - begin);
    if (name.empty() || text::is_digit(name.front()) || name.front() == '-' || name.front() == '.') fail("not a name");
    if (name.front() == ':' || name.back() == ':' || std::count(name.begin(), name.end(), ':') > 1) fail("not a name");
    return name;
}

void XmlCursor::skip_blanks() {
    while (m_at < m_xml.size() && is_blank(m_xml[m_at])) ++m_at;
}

void XmlCursor::skip_past(std::string_view mark) {
    const auto end = m_xml.find(mark, m_at);
    if (end == std::string_view::npos) fail("ends within a comment or its like");
    m_at = end + mark.size();
}

void XmlCursor::require_sound_references(std::string_view raw) const {
    for (auto at = raw.find('&'); at != std::string_view::npos; at = raw.find('&', at + 1)) {
        const auto end = raw.find(';', at);
        if (end == std::string_view::npos || character_of(raw.substr(at + 1, end - at - 1)) == 0) fail("an entity that XML does not know");
    }
}

std::string XmlCursor::decoded(std::string_view raw) {
    std::string plain;
    plain.reserve(raw.size());
    for (std::size_t at = 0; at < raw.size();) {
        const auto next = std::min(raw.find('&', at), raw.size());
        plain.append(raw.substr(at, next - at));
        if (next == raw.size()) break;
        const auto end = raw.find(';', next);
        text::append_code_point(plain, character_of(raw.substr(next + 1, end - next - 1)));
        at = end + 1;
    }
    return plain;
}

std::string XmlCursor::line_at(std::size_t position) const {
    if (position < m_counted_to) {
        m_counted_to = 0;
        m_line = 1;
    }
    const auto passed = m_xml.substr(m_counted_to, position - m_counted_to);
    m_line += static_cast<std::size_t>(std::count(passed.begin(), passed.end(), '\n'));
    m_counted_to = position;
    return "line " + std::to_string(m_line);
}

std::string XmlCursor::place() const {
    return line_at(m_begin);
}

void XmlCursor::fail(const std::string& why) const {
    throw Error{ErrorKind::Malformed, why, m_subject, line_at(std::min(m_at, m_xml.size()))};
}

}  // namespace fundstelle::formats::refi
