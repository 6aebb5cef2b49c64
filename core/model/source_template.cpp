// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/source_template.h"

#include <array>
#include <utility>

#include "base/error.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::model {

namespace {

Error wrong(std::string_view pattern, std::size_t byte, const char* what) {
    return Error{ErrorKind::Invalid, what, std::string{pattern}, std::to_string(text::count_code_points(pattern.substr(0, byte)) + 1)};
}

}  // namespace

SourceTemplate::SourceTemplate(std::string_view pattern) {
    std::string words;
    for (std::size_t at = 0; at < pattern.size();) {
        const char c = pattern[at];
        const bool doubled = pattern.substr(at + 1).starts_with(c);
        if (c == '{' && !doubled) {
            const auto end = pattern.find('}', at);
            if (end == std::string_view::npos) throw wrong(pattern, at, "a brace of the source is not closed");
            const auto field = text::trimmed(pattern.substr(at + 1, end - at - 1));
            if (field.empty()) throw wrong(pattern, at, "a field of the source has no name");
            m_parts.push_back({std::exchange(words, {}), std::string{field}});
            at = end + 1;
        } else if (c == '}' && !doubled) {
            throw wrong(pattern, at, "a brace of the source is not opened");
        } else {
            words += c;
            at += c == '{' || c == '}' ? 2 : 1;
        }
    }
    m_parts.push_back({std::move(words), {}});
}

std::vector<std::string> SourceTemplate::fields() const {
    std::vector<std::string> fields;
    for (const auto& part : m_parts) {
        if (!part.field.empty()) fields.push_back(part.field);
    }
    return fields;
}

std::string SourceTemplate::filled(const std::function<std::string(std::string_view field)>& value_of) const {
    std::string filled;
    bool any = m_parts.size() == 1;
    bool drops_words = false;  // those behind a first field that has no value
    bool dropped_bracket = false;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const auto& [words, field] = m_parts[i];
        const auto value = field.empty() ? std::string{} : value_of(field);
        if (field.empty() || !value.empty()) {
            // A bracket that went with its field takes the other one along: "{Rolle} ({Ort})".
            const bool closes = dropped_bracket && !words.empty() && (words.front() == ')' || words.front() == ']');
            dropped_bracket = false;
            if (!drops_words) filled += words.substr(closes ? 1 : 0);
            filled += value;
            any = any || !value.empty();
            drops_words = false;
        } else if (i == 0) {
            filled += words;
            drops_words = true;
        } else {
            dropped_bracket = words.ends_with('(') || words.ends_with('[');
        }
    }
    return any ? filled : std::string{};
}

SourceField source_field(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, SourceField>, 14> kNames = {{{"dokument", SourceField::Document},
                                                                                          {"document", SourceField::Document},
                                                                                          {"gruppe", SourceField::Group},
                                                                                          {"group", SourceField::Group},
                                                                                          {"sprecher", SourceField::Speaker},
                                                                                          {"speaker", SourceField::Speaker},
                                                                                          {"absatz", SourceField::Paragraph},
                                                                                          {"paragraph", SourceField::Paragraph},
                                                                                          {"seite", SourceField::Page},
                                                                                          {"page", SourceField::Page},
                                                                                          {"zeit", SourceField::Time},
                                                                                          {"time", SourceField::Time},
                                                                                          {"nummer", SourceField::Number},
                                                                                          {"number", SourceField::Number}}};
    const auto folded = text::folded(name);
    for (const auto& [known, field] : kNames) {
        if (known == folded) return field;
    }
    return SourceField::Variable;
}

}  // namespace fundstelle::model
