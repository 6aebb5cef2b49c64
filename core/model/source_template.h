// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace fundstelle::model {

/// How the source of a quote is printed: words with fields in braces, "{Rolle}, {Kommunentyp}, Abs. {Absatz}". A field is one of
/// `SourceField` or the name of a variable; case does not matter. A field without a value goes together with the words before it (the first
/// one with those behind it), so that no comma is left over; if no field has one, nothing is printed. "{{" and "}}" are braces.
class SourceTemplate {
public:
    /// Throws `Invalid`, with the place in code points, for a brace that is not closed or not opened and for an empty field.
    explicit SourceTemplate(std::string_view pattern);

    /// In order, as they were written.
    [[nodiscard]] std::vector<std::string> fields() const;
    [[nodiscard]] std::string filled(const std::function<std::string(std::string_view field)>& value_of) const;

private:
    struct Part {
        std::string words;  ///< before the field, or at the end
        std::string field;  ///< empty in the last part
    };
    std::vector<Part> m_parts;
};

enum class SourceField {
    Document,   ///< {Dokument}, {document}: its name
    Group,      ///< {Gruppe}, {group}: of the document
    Speaker,    ///< {Sprecher}, {speaker}: the label of whoever speaks first
    Paragraph,  ///< {Absatz}, {paragraph}: "29–31"
    Page,       ///< {Seite}, {page}: of the source
    Time,       ///< {Zeit}, {time}: of the recording, "00:03:12"
    Number,     ///< {Nummer}, {number}: of the quote
    Variable,   ///< any other name
};

SourceField source_field(std::string_view name);

}  // namespace fundstelle::model
