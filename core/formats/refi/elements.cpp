// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/elements.h"

#include <algorithm>

#include "base/error.h"
#include "formats/refi/lexical.h"
#include "text/utf8.h"

namespace fundstelle::formats::refi {

namespace {

constexpr std::size_t kElementsPerQuestion = 16384;
constexpr std::size_t kMostPrefixes = 64;

/// Of an element that is kept as it stands: what the codings within point to.
std::vector<Guid> code_refs_in(std::string_view xml) {
    std::vector<Guid> refs;
    XmlCursor cursor{xml, {}};
    std::size_t depth = 1;
    while (depth > 0) {
        if (!cursor.next_child()) {
            --depth;
            continue;
        }
        ++depth;
        if (cursor.name() != "CodeRef") continue;
        if (const auto guid = Guid::parse(cursor.attribute("targetGUID").value_or(std::string{}))) refs.push_back(*guid);
    }
    return refs;
}

}  // namespace

void Budget::spend(std::size_t bytes) {
    if (bytes > m_left) throw Error{ErrorKind::TooLarge, "holds more than fits into the memory", m_subject};
    m_left -= bytes;
}

Elements::Elements(XmlCursor& cursor, Report& report, Budget& budget, const GoOn& go_on, std::size_t all)
    : m_cursor{cursor}, m_report{report}, m_budget{budget}, m_go_on{go_on}, m_all{all} {}

void Elements::notice(Notice::Kind kind, const std::string& detail) {
    m_report.add(kind, detail, m_report.is_new(kind, detail) ? m_cursor.place() : std::string{});
}

void Elements::expect(std::initializer_list<std::string_view> known) {
    if (++m_elements % kElementsPerQuestion == 0 && m_go_on && !m_go_on(m_cursor.position(), m_all)) {
        throw Error{ErrorKind::Cancelled, "reading was cancelled"};
    }
    for (const auto& attribute : m_cursor.attributes()) {
        if (std::find(known.begin(), known.end(), attribute.name) != known.end()) continue;
        if (attribute.name == "xmlns") continue;
        if (attribute.name.starts_with("xmlns:")) {
            std::pair<std::string, std::string> prefix{attribute.name.substr(6), XmlCursor::decoded(attribute.raw)};
            const auto is_same = [&](const auto& other) { return other.first == prefix.first; };
            if (m_prefixes.size() < kMostPrefixes && std::none_of(m_prefixes.begin(), m_prefixes.end(), is_same)) m_prefixes.push_back(std::move(prefix));
        } else if (attribute.name.find(':') == std::string_view::npos) {
            notice(Notice::Kind::UnknownAttribute, std::string{m_cursor.name()} + "@" + std::string{attribute.name});
        }
    }
}

void Elements::leave_out() {
    notice(Notice::Kind::UnknownElement, std::string{m_cursor.name()});
    m_cursor.skip();
}

Guid Elements::new_guid() {
    return Guid::standing_for(std::string{m_cursor.name()} + " at " + std::to_string(m_cursor.position()));
}

Guid Elements::guid() {
    const auto written = attribute("guid");
    if (const auto guid = Guid::parse(written)) return *guid;
    notice(written.empty() ? Notice::Kind::MissingGuid : Notice::Kind::UnreadableGuid, std::string{m_cursor.name()});
    // What refers to it will have the same unreadable words.
    return written.empty() ? new_guid() : Guid::standing_for(written);
}

std::optional<Guid> Elements::reference(std::string_view name) {
    const auto written = m_cursor.attribute(name);
    if (!written || written->empty()) return std::nullopt;
    if (const auto guid = Guid::parse(*written)) return guid;
    notice(Notice::Kind::UnreadableGuid, std::string{m_cursor.name()});
    return Guid::standing_for(*written);
}

std::string Elements::date_time(std::string_view name) {
    const auto written = m_cursor.attribute(name);
    if (!written || written->empty()) return {};
    if (auto value = value_of(TypeOfVariable::DateTime, *written)) return std::move(*value);
    notice(Notice::Kind::UnreadableDate, *written);
    return {};
}

std::string Elements::color() {
    const auto written = m_cursor.attribute("color");
    if (!written || written->empty()) return {};
    if (auto color = color_of(*written)) return std::move(*color);
    notice(Notice::Kind::UnreadableColor, *written);
    return {};
}

std::optional<std::int64_t> Elements::number(std::string_view name) {
    const auto written = m_cursor.attribute(name);
    if (!written || written->empty()) return std::nullopt;
    const auto value = whole_number(*written);
    if (!value || written->find('.') != std::string::npos) {
        notice(Notice::Kind::UnreadableNumber, std::string{m_cursor.name()} + "@" + std::string{name});
    }
    return value;
}

Authorship Elements::authorship(bool of_project) {
    return {reference(of_project ? "creatingUserGUID" : "creatingUser"), date_time("creationDateTime"),
            reference(of_project ? "modifyingUserGUID" : "modifyingUser"), date_time("modifiedDateTime")};
}

void Elements::description(std::string& into) {
    if (!into.empty()) notice(Notice::Kind::RepeatedElement, std::string{m_cursor.name()});
    const auto words = text::with_plain_line_ends(m_cursor.words());
    if (into.empty()) into = words;
    else if (!words.empty()) into += "\n" + words;
}

void Elements::target(std::vector<Guid>& into) {
    expect({"targetGUID", "guid"});
    const std::string element{m_cursor.name()};
    auto guid = reference("targetGUID");
    if (!guid) guid = reference("guid");
    const auto words = m_cursor.words();
    if (!guid) guid = Guid::parse(words);
    if (!guid) {
        notice(Notice::Kind::MissingGuid, element);
        return;
    }
    spend(sizeof(Guid));
    into.push_back(*guid);
}

void Elements::coding(std::vector<Coding>& into) {
    expect({"guid", "creatingUser", "creationDateTime"});
    const auto own = guid();
    auto user = reference("creatingUser");
    auto created = date_time("creationDateTime");
    std::vector<Guid> codes;
    std::vector<Guid> notes;
    each_child([&](std::string_view name) {
        if (name == "CodeRef") target(codes);
        else if (name == "NoteRef") target(notes);
        else return false;
        return true;
    });
    if (codes.empty()) notice(Notice::Kind::CodingWithoutCode);
    // The standard allows one code; of several each becomes a coding.
    for (std::size_t i = 0; i < codes.size(); ++i) {
        spend(sizeof(Coding));
        into.push_back({i == 0 ? own : Guid::standing_for(own.written() + "/" + std::to_string(i)), user, created, codes[i], notes});
        if (i == 1) notice(Notice::Kind::RepeatedElement, "CodeRef");
    }
}

void Elements::typed_value(TypeOfVariable type, VariableValue& value) {
    const std::string element{m_cursor.name()};
    const auto words = m_cursor.words();
    if (value.type) {
        notice(Notice::Kind::RepeatedElement, element);
        return;
    }
    if (type != TypeOfVariable::Text && text::trimmed(words).empty()) return;
    auto sound = value_of(type, words);
    if (!sound) notice(Notice::Kind::UnreadableValue, words);
    value.type = sound ? type : TypeOfVariable::Text;
    value.value = text::with_plain_line_ends(sound ? *sound : words);
}

void Elements::value(std::vector<VariableValue>& into) {
    expect({});
    std::vector<Guid> variables;
    VariableValue value{Guid{Uuid{}}, std::nullopt, {}};
    each_child([&](std::string_view name) {
        if (name == "VariableRef") {
            target(variables);
            return true;
        }
        if (!name.ends_with("Value")) return false;
        const auto type = parse_type_of_variable(name.substr(0, name.size() - 5));
        if (type) typed_value(*type, value);
        return type.has_value();
    });
    if (variables.empty()) {
        notice(Notice::Kind::UnreadableValue, value.value);
        return;
    }
    value.variable = variables.front();
    spend(sizeof(VariableValue));
    into.push_back(std::move(value));
}

void Elements::verbatim(std::vector<Verbatim>& into) {
    std::string element{m_cursor.name()};
    const auto written = attribute("guid");
    auto own = guid();
    auto name = attribute("name");
    std::string xml{m_cursor.skip()};
    if (written.empty()) own = Guid::standing_for(xml);  // wherever it will stand
    spend(sizeof(Verbatim) + xml.size());
    auto codes = code_refs_in(xml);
    into.push_back({std::move(element), own, std::move(name), std::move(codes), std::move(xml)});
}

}  // namespace fundstelle::formats::refi
