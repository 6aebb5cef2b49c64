// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pugixml.hpp>
#include <string>
#include <vector>

namespace fundstelle::formats {

/// Words or a field of a form, in the order of reading.
struct FormPiece {
    enum class Kind { Words, Text, Choice, CheckBox };
    Kind kind;
    std::string words;   ///< what stands there; of a field: its answer, empty if there is none
    std::string title;   ///< of a field: the name that its maker gave it
    bool checked{false};
};

/// A field of the older kind, by what it keeps in <w:ffData>: its box, or the chosen entry of its list. What was written into one stands in the
/// text behind it.
FormPiece form_field(const pugi::xml_node& data);

/// A paragraph, or what stands in one cell of a table.
struct FormLine {
    std::vector<FormPiece> pieces;
    std::string row_head{};     ///< the words of the row's cells without fields before this one
    std::string column_head{};  ///< the words of the first row in this column, if that has no fields
    std::string row_choice{};   ///< the words of the row's only cell with a check box before this one
    bool beside_field{false};   ///< a cell without fields in a row that has some
    [[nodiscard]] bool has_field() const;
    /// All words that are no answer.
    [[nodiscard]] std::string words() const;
};

/// All lines of the body of a Word document. Source: ECMA-376 part 1, sections 17.5.2 (content controls) and 17.16.17 (form fields);
/// [MS-DOCX] section 2.6.1.15 (w14:checkbox). Throws `Malformed` for a document nested too deeply.
std::vector<FormLine> form_lines(const pugi::xml_node& body, const std::string& subject);

}  // namespace fundstelle::formats
