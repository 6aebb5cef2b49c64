// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/report_table.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/file.h"
#include "formats/docx_writer.h"
#include "formats/html_text.h"
#include "text/search_key.h"

namespace fundstelle::formats {

namespace {

std::string with_comma(std::string number, Language language) {
    if (language == Language::German) std::replace(number.begin(), number.end(), '.', ',');
    return number;
}

bool is_number(const ReportCell& cell) {
    return !std::holds_alternative<std::string>(cell) && !std::holds_alternative<std::monostate>(cell);
}

/// As a program reads it: all decimal places.
std::string plain(const ReportCell& cell, bool german) {
    if (const auto* words = std::get_if<std::string>(&cell)) return no_formula(*words);
    const auto language = german ? Language::German : Language::English;
    if (const auto* share = std::get_if<Percentage>(&cell)) return with_comma(fmt::format("{:.4f}", share->share), language);
    if (const auto* number = std::get_if<double>(&cell)) return with_comma(fmt::format("{:.6g}", *number), language);
    return to_string(cell, language);
}

std::string markdown_escaped(std::string_view words) {
    std::string result;
    for (const char c : words) {
        if (std::string_view{"\\`*_[]<>|"}.find(c) != std::string_view::npos) result += '\\';
        result += c == '\n' ? ' ' : c;
    }
    return result;
}

/// „Filter: Gruppe THM. Stand: 22.11.2026.“
std::string base_line(const ReportTable& table) {
    std::string line;
    for (const auto& [name, value] : table.base) {
        if (!value.empty()) line += (line.empty() ? "" : " ") + name + ": " + value + ".";
    }
    return line;
}

constexpr const char* kHtmlStyle =
    "body{font:15px/1.45 system-ui,sans-serif;margin:2rem;color:#1d2328;background:#fff}"
    "table{border-collapse:collapse}caption{text-align:left;font-weight:600;padding-bottom:.5rem}"
    "th,td{padding:.25rem .75rem;border-bottom:1px solid #d9dde0;text-align:right;vertical-align:top}"
    "th{border-bottom:2px solid #5a646b;font-weight:600}th:first-child,td:first-child,td.w{text-align:left}"
    "tr.total td{border-top:2px solid #5a646b;border-bottom:0;font-weight:600}"
    "i.code{display:inline-block;width:.7em;height:.7em;border-radius:2px;margin-right:.45em}"
    "p{color:#5a646b;font-size:.85rem;max-width:60rem}";

}  // namespace

std::string to_string(const ReportCell& cell, Language language) {
    if (const auto* words = std::get_if<std::string>(&cell)) return *words;
    if (const auto* count = std::get_if<std::int64_t>(&cell)) return std::to_string(*count);
    if (const auto* number = std::get_if<double>(&cell)) return with_comma(fmt::format("{:.2f}", *number), language);
    if (const auto* share = std::get_if<Percentage>(&cell)) return with_comma(fmt::format("{:.1f}", share->share * 100), language) + " %";
    return {};
}

std::vector<std::vector<std::string>> to_text(const ReportTable& table, Language language, bool indent) {
    std::vector<std::vector<std::string>> lines{table.columns};
    for (const auto& row : table.rows) {
        auto& line = lines.emplace_back();
        for (const auto& cell : row.cells) line.push_back(to_string(cell, language));
        if (indent && !line.empty()) line.front().insert(0, static_cast<std::size_t>(row.depth) * 2, ' ');
    }
    return lines;
}

std::string table_csv(const ReportTable& table, CsvDialect dialect) {
    std::vector<std::vector<std::string>> lines{table.columns};
    for (const auto& row : table.rows) {
        auto& line = lines.emplace_back();
        for (const auto& cell : row.cells) line.push_back(plain(cell, dialect == CsvDialect::GermanExcel));
        if (!row.path.empty() && !line.empty()) line.front() = no_formula(row.path);
        line.resize(std::max(line.size(), table.columns.size()));
    }
    return to_csv(lines, dialect);
}

std::string table_html(const ReportTable& table, Language language) {
    auto html = fmt::format("<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title><style>{}</style></head><body>\n<table><caption>{}</caption>\n<thead><tr>",
                            say(language, "de", "en"), html_escaped(table.title), kHtmlStyle, html_escaped(table.title));
    for (const auto& column : table.columns) html += "<th scope=\"col\">" + html_escaped(column) + "</th>";
    html += "</tr></thead>\n<tbody>\n";
    for (const auto& row : table.rows) {
        html += row.is_total ? "<tr class=\"total\">" : "<tr>";
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto cell = i < row.cells.size() ? row.cells[i] : ReportCell{};
            html += is_number(cell) ? "<td" : "<td class=\"w\"";
            if (i == 0 && row.depth > 0) html += fmt::format(" style=\"padding-left:{}em\"", 0.75 + 1.25 * row.depth);
            html += ">";
            if (i == 0 && !row.colour.empty()) html += "<i class=\"code\" style=\"background:" + html_escaped(row.colour) + "\"></i>";
            html += html_escaped(to_string(cell, language)) + "</td>";
        }
        html += "</tr>\n";
    }
    html += "</tbody></table>\n";
    if (!table.note.empty()) html += "<p>" + html_escaped(table.note) + "</p>\n";
    if (const auto line = base_line(table); !line.empty()) html += "<p>" + html_escaped(line) + "</p>\n";
    return html + "</body></html>\n";
}

std::string table_markdown(const ReportTable& table, Language language) {
    auto markdown = "**" + markdown_escaped(table.title) + "**\n\n|";
    for (const auto& column : table.columns) markdown += " " + markdown_escaped(column) + " |";
    markdown += "\n|";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const bool words = std::all_of(table.rows.begin(), table.rows.end(), [&](const auto& row) { return i >= row.cells.size() || !is_number(row.cells[i]); });
        markdown += words ? " --- |" : " ---: |";
    }
    for (const auto& row : table.rows) {
        markdown += "\n|";
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto words = i < row.cells.size() ? markdown_escaped(to_string(row.cells[i], language)) : std::string{};
            std::string indent;
            for (int level = 0; i == 0 && level < row.depth; ++level) indent += "&emsp;";
            markdown += " " + indent + (row.is_total && !words.empty() ? "**" + words + "**" : words) + " |";
        }
    }
    markdown += "\n";
    if (!table.note.empty()) markdown += "\n" + markdown_escaped(table.note) + "\n";
    if (const auto line = base_line(table); !line.empty()) markdown += "\n" + markdown_escaped(line) + "\n";
    return markdown;
}

std::string table_docx(const ReportTable& table, Language language) {
    const auto label = say(language, "Übersicht 1: ", "Table 1: ");
    DocxTable content;
    for (const auto& column : table.columns) content.header.push_back(column);
    for (const auto& row : table.rows) {
        auto& line = content.rows.emplace_back();
        line.depth = row.depth;
        line.bold = row.is_total;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto cell = i < row.cells.size() ? row.cells[i] : ReportCell{};
            line.cells.push_back({to_string(cell, language), is_number(cell)});
        }
    }
    std::vector<DocxBlock> blocks{TextParagraph{ParagraphStyle::Caption, {{label + table.title}}}, std::move(content)};
    if (!table.note.empty()) blocks.push_back(TextParagraph{ParagraphStyle::TableNote, {{table.note}}});
    if (const auto line = base_line(table); !line.empty()) {
        blocks.push_back(TextParagraph{ParagraphStyle::TableNote, {{say(language, "Quelle: eigene Auswertung. ", "Source: own analysis. ") + line}}});
    }
    return make_docx(blocks);
}

const std::vector<std::string>& table_endings() {
    static const std::vector<std::string> kEndings{"csv", "xlsx", "docx", "html", "md"};
    return kEndings;
}

void write_table(const std::filesystem::path& path, const ReportTable& table, Language language, CsvDialect dialect) {
    const auto ending = text::folded(display(path.extension()));
    if (ending == ".csv") return write_file(path, table_csv(table, dialect));
    if (ending == ".xlsx") return write_file(path, table_xlsx(table, language));
    if (ending == ".docx") return write_file(path, table_docx(table, language));
    if (ending == ".html") return write_file(path, table_html(table, language));
    if (ending == ".md") return write_file(path, table_markdown(table, language));
    throw Error{ErrorKind::Unsupported, "tables are written as .csv, .xlsx, .docx, .html or .md", display(path)};
}

}  // namespace fundstelle::formats
