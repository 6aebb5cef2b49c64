// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/word_form_fields.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <utility>

#include "base/error.h"
#include "formats/symbol_fonts.h"
#include "formats/xml.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

using Kind = FormPiece::Kind;

bool is_on(const pugi::xml_node& element, const char* attribute) {
    const std::string_view value = element.attribute(attribute).as_string("1");
    return element && value != "0" && value != "false";
}

/// What Word shows in fields that nobody filled in; forms that went through other programs hold it as if somebody had written it.
bool is_placeholder(std::string_view words) {
    static constexpr std::array<std::string_view, 11> kStarts = {
        "klicken oder tippen sie", "klicken sie hier", "click or tap", "click here to", "wählen sie ein element", "wählen sie einen baustein",
        "choose an item", "bitte auswählen", "bitte wählen", "hier klicken", "text eingeben"};
    const auto folded = text::folded(text::slice(words, {0, 100}));
    return std::any_of(kStarts.begin(), kStarts.end(), [&](std::string_view start) { return folded.starts_with(start); });
}

/// Fields hold blanks of several kinds where nobody wrote anything.
std::string answer(std::string_view words) {
    std::string plain{text::trimmed(words)};
    if (is_placeholder(plain)) return {};
    const auto is_blank = [](char32_t c) { return c == ' ' || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x3000 || c == '_' || c == '.' || c == 0x2026; };
    for (std::size_t i = 0; i < plain.size();) {
        if (!is_blank(text::next_code_point(plain, i))) return plain;
    }
    return {};
}

class LineReader {
public:
    explicit LineReader(const std::string& subject) : m_subject{subject} {}

    void read_blocks(const pugi::xml_node& parent, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : parent.children()) {
            const std::string_view name = node.name();
            if (name == "w:p") {
                // What a person wrote into a field of the older kind may have several paragraphs.
                if (!m_fields.empty() && m_fields.back().is_form_field) m_fields.back().piece.words += '\n';
                else start_line();
                read_inline(node, depth + 1);
            } else if (name == "w:tbl") {
                read_table(node, depth + 1);
            } else if (name == "w:sdt") {
                read_control(node, depth + 1, true);
            } else if (name == "w:ins" || name == "w:customXml" || name == "w:moveTo") {
                read_blocks(node, depth + 1);
            }
        }
    }

    std::vector<FormLine> take() {
        close_fields();
        std::erase_if(m_lines, [](const auto& line) { return line.pieces.empty(); });
        return std::move(m_lines);
    }

private:
    struct Control {
        Kind kind;
        std::string title;
        bool checked;
    };

    /// A control that holds a whole cell.
    struct CellField {
        Control control;
        bool is_unfilled;
    };

    /// Where in a table the next line stands.
    struct Place {
        std::string row_head;
        std::string column_head;
        std::string row_choice;
    };

    static constexpr auto kNone = static_cast<std::size_t>(-1);

    void start_line() { m_lines.push_back({{}, m_place.row_head, m_place.column_head, m_place.row_choice}); }

    FormLine& line() {
        if (m_lines.empty()) start_line();
        return m_lines.back();
    }

    void append(std::string_view words) {
        if (words.empty()) return;
        if (text::find_invalid_utf8(words)) throw Error{ErrorKind::Malformed, "text is not valid Unicode", m_subject};
        auto& pieces = line().pieces;
        if (pieces.empty() || pieces.back().kind != Kind::Words) pieces.push_back({Kind::Words, {}, {}});
        pieces.back().words += words;
    }

    void read_table(const pugi::xml_node& table, int depth) {
        const auto outside = m_place;
        std::vector<std::string> heads;
        bool first_row = true;
        read_rows(table, heads, first_row, depth);
        m_place = outside;
    }

    void read_rows(const pugi::xml_node& parent, std::vector<std::string>& heads, bool& first_row, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : parent.children()) {
            const std::string_view name = node.name();
            if (name == "w:sdt") read_rows(node.child("w:sdtContent"), heads, first_row, depth + 1);  // a row that may be repeated
            else if (name == "w:tr") read_row(node, heads, std::exchange(first_row, false), depth + 1);
        }
    }

    /// A row of a table while its cells are read.
    struct Row {
        std::vector<std::string> heads;         ///< words of its cells, by column
        std::vector<std::size_t> without_field; ///< lines of cells that have no field
        bool has_field{false};
        int boxes{0};
        std::size_t bare_box{kNone};            ///< the line of a cell that is only a check box: its label is the next cell
    };

    void read_row(const pugi::xml_node& node, std::vector<std::string>& heads, bool is_first, int depth) {
        Row row;
        m_place.row_head.clear();
        m_place.row_choice.clear();
        read_cells(node, heads, row, depth + 1);
        if (!row.has_field && is_first) heads = row.heads;
        for (const auto line : row.without_field) m_lines[line].beside_field = row.has_field;
    }

    void read_cells(const pugi::xml_node& parent, const std::vector<std::string>& heads, Row& row, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : parent.children()) {
            const std::string_view name = node.name();
            if (name == "w:tc") read_cell(node, {}, heads, row, depth);
            if (name != "w:sdt") continue;
            const auto content = node.child("w:sdtContent");
            const auto control = control_of(node);
            if (control && content.child("w:tc")) read_cell(content.child("w:tc"), CellField{*control, is_unfilled(node)}, heads, row, depth);
            else read_cells(content, heads, row, depth + 1);
        }
    }

    /// `field` if the whole cell is one.
    void read_cell(const pugi::xml_node& cell, const std::optional<CellField>& field, const std::vector<std::string>& heads, Row& row, int depth) {
        const auto column = row.heads.size();
        m_place.column_head = column < heads.size() ? heads[column] : std::string{};
        const auto first = m_lines.size();
        read_blocks(cell, depth + 1);
        close_fields();
        if (field) make_one_field(*field, first);
        std::string words;
        bool has_field = false;
        int boxes = 0;
        for (auto i = first; i < m_lines.size(); ++i) {
            if (!m_lines[i].words().empty()) words += (words.empty() ? "" : " ") + m_lines[i].words();
            has_field = has_field || m_lines[i].has_field();
            for (const auto& piece : m_lines[i].pieces) boxes += piece.kind == Kind::CheckBox ? 1 : 0;
        }
        if (row.bare_box != kNone && first < m_lines.size()) {
            auto& pieces = m_lines[row.bare_box].pieces;
            pieces.insert(pieces.end(), m_lines[first].pieces.begin(), m_lines[first].pieces.end());
            m_lines[first].pieces.clear();
            has_field = true;
            ++boxes;
        }
        row.bare_box = boxes > 0 && words.empty() && m_place.column_head.empty() && first < m_lines.size() ? first : kNone;
        if (boxes > 0 && !words.empty()) {
            m_place.row_choice = boxes == 1 && row.boxes == 0 ? words : std::string{};
            row.boxes += boxes;
        } else if (!has_field && !words.empty()) {
            m_place.row_head += (m_place.row_head.empty() ? "" : " ") + words;
            for (auto i = first; i < m_lines.size(); ++i) row.without_field.push_back(i);
        }
        row.has_field = row.has_field || has_field;
        row.heads.resize(column + std::clamp<std::size_t>(cell.child("w:tcPr").child("w:gridSpan").attribute("w:val").as_uint(1), 1, 100));
        row.heads[column] = words;
    }

    void make_one_field(const CellField& field, std::size_t first) {
        std::string words;
        for (auto i = first; i < m_lines.size(); ++i) words += (i == first ? "" : "\n") + m_lines[i].words();
        m_lines.resize(first);
        start_line();
        line().pieces = {{field.control.kind, field.is_unfilled ? std::string{} : answer(words), field.control.title, field.control.checked}};
    }

    static bool is_unfilled(const pugi::xml_node& control) { return is_on(control.child("w:sdtPr").child("w:showingPlcHdr"), "w:val"); }

    void read_inline(const pugi::xml_node& parent, int depth) {
        require_depth(depth, m_subject);
        for (const auto& node : parent.children()) {
            const std::string_view name = node.name();
            if (name == "w:r") read_run(node);
            else if (name == "w:sdt") read_control(node, depth + 1, false);
            else if (name == "w:ins" || name == "w:hyperlink" || name == "w:smartTag" || name == "w:fldSimple" || name == "w:customXml" || name == "w:moveTo") {
                read_inline(node, depth + 1);
            }
        }
    }

    static std::optional<Control> control_of(const pugi::xml_node& node) {
        const auto properties = node.child("w:sdtPr");
        std::string title = properties.child("w:alias").attribute("w:val").value();
        if (title.empty()) title = properties.child("w:tag").attribute("w:val").value();
        if (const auto box = properties.child("w14:checkbox")) return Control{Kind::CheckBox, title, box.child("w14:checked") && is_on(box.child("w14:checked"), "w14:val")};
        if (properties.child("w:dropDownList") || properties.child("w:comboBox")) return Control{Kind::Choice, title, false};
        for (const auto* other : {"w:docPartObj", "w:docPartList", "w:group", "w:citation", "w:bibliography", "w:picture", "w:equation", "w15:repeatingSection", "w15:repeatingSectionItem"}) {
            if (properties.child(other)) return std::nullopt;
        }
        // Rich text that holds other controls is a part of the form, not a field.
        const auto inner = node.child("w:sdtContent").find_node([](const pugi::xml_node& in) { return std::string_view{in.name()} == "w:sdt"; });
        return inner ? std::nullopt : std::optional{Control{Kind::Text, title, false}};
    }

    void read_control(const pugi::xml_node& node, int depth, bool is_block) {
        require_depth(depth, m_subject);
        const auto control = control_of(node);
        const auto content = node.child("w:sdtContent");
        if (!control) return is_block ? read_blocks(content, depth + 1) : read_inline(content, depth + 1);
        LineReader inside{m_subject};
        if (is_block) inside.read_blocks(content, depth + 1);
        else inside.read_inline(content, depth + 1);
        inside.close_fields();
        std::string words;
        for (const auto& inner : inside.m_lines) words += (words.empty() ? "" : "\n") + inner.words();
        if (is_unfilled(node)) words.clear();
        if (is_block) start_line();
        line().pieces.push_back({control->kind, answer(words), control->title, control->checked});
    }

    void read_run(const pugi::xml_node& run) {
        const auto hidden = run.child("w:rPr").child("w:vanish");
        for (const auto& node : run.children()) {
            const std::string_view name = node.name();
            if (name == "w:fldChar") read_field_border(node);
            else if (is_on(hidden, "w:val") || (!m_fields.empty() && !m_fields.back().in_result)) continue;
            else if (name == "w:t") append_words(node.text().get());
            else if (name == "w:tab") append_words("\t");
            else if (name == "w:br" || name == "w:cr") append_words("\n");
            else if (name == "w:noBreakHyphen") append_words("\u2011");
            else if (name == "w:sym") append_words(sign_of_symbol_font(node.attribute("w:font").value(), static_cast<char32_t>(std::strtoul(node.attribute("w:char").value(), nullptr, 16))));
        }
    }

    void append_words(std::string_view words) {
        if (!m_fields.empty() && m_fields.back().is_form_field) m_fields.back().piece.words += words;
        else append(words);
    }

    void read_field_border(const pugi::xml_node& node) {
        const std::string_view type = node.attribute("w:fldCharType").value();
        if (type == "begin") open_field(node.child("w:ffData"));
        else if (type == "separate" && !m_fields.empty()) m_fields.back().in_result = true;
        else if (type == "end" && !m_fields.empty()) close_field();
    }

    void open_field(const pugi::xml_node& data) { m_fields.push_back({form_field(data), !data.empty(), false}); }

    void close_fields() {
        while (!m_fields.empty()) close_field();
    }

    void close_field() {
        auto [piece, is_form_field, in_result] = std::move(m_fields.back());
        m_fields.pop_back();
        if (!is_form_field) return;
        if (text::find_invalid_utf8(piece.words)) throw Error{ErrorKind::Malformed, "text is not valid Unicode", m_subject};
        piece.words = piece.kind == Kind::CheckBox ? std::string{} : answer(piece.words);
        line().pieces.push_back(std::move(piece));
    }

    struct Field {
        FormPiece piece;
        bool is_form_field;
        bool in_result;
    };

    std::string m_subject;
    std::vector<FormLine> m_lines;
    std::vector<Field> m_fields;
    Place m_place;
};

}  // namespace

FormPiece form_field(const pugi::xml_node& data) {
    FormPiece field{Kind::Text, {}, data.child("w:name").attribute("w:val").value()};
    if (const auto box = data.child("w:checkBox")) {
        field.kind = Kind::CheckBox;
        field.checked = is_on(box.child("w:checked") ? box.child("w:checked") : box.child("w:default"), "w:val");
    } else if (const auto choices = data.child("w:ddList")) {
        field.kind = Kind::Choice;
        std::int64_t chosen = choices.child("w:result").attribute("w:val").as_int(choices.child("w:default").attribute("w:val").as_int());
        for (const auto& entry : choices.children("w:listEntry")) {
            if (chosen-- == 0) field.words = entry.attribute("w:val").value();
        }
    }
    return field;
}

bool FormLine::has_field() const {
    return std::any_of(pieces.begin(), pieces.end(), [](const auto& piece) { return piece.kind != Kind::Words; });
}

std::string FormLine::words() const {
    std::string words;
    for (const auto& piece : pieces) {
        if (piece.kind == Kind::Words) words += piece.words;
    }
    return std::string{text::trimmed(words)};
}

std::vector<FormLine> form_lines(const pugi::xml_node& body, const std::string& subject) {
    LineReader reader{subject};
    reader.read_blocks(body, 0);
    return reader.take();
}

}  // namespace fundstelle::formats
