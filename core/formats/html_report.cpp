// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/html_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "formats/html_text.h"

namespace fundstelle::formats {

namespace {

constexpr const char* kStyle = R"(
body{font:15px/1.5 system-ui,sans-serif;color:#1d2328;background:#fff;max-width:70rem;margin:2rem auto;padding:0 1.5rem}
h1{font-weight:600;margin-bottom:.25rem}h2{font-size:1.15rem;margin:2.5rem 0 .5rem}
nav a,a{color:#2a6989}nav ul{padding-left:1.2rem}dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem}dt{color:#5a646b}dd{margin:0}
.wide{overflow-x:auto}svg{max-width:100%;height:auto}table{border-collapse:collapse}
th,td{padding:.2rem .7rem;border-bottom:1px solid #d9dde0;text-align:right;vertical-align:top;font-variant-numeric:tabular-nums}
th{border-bottom:2px solid #5a646b;font-weight:600}th:first-child,td:first-child,td.w{text-align:left}
tr.total td{border-top:2px solid #5a646b;border-bottom:0;font-weight:600}
i.code{display:inline-block;width:.7em;height:.7em;border-radius:2px;margin-right:.45em;border:1px solid #0003}
td.bar{text-align:left;min-width:14rem}td.bar div{height:.8em;margin-top:.35em;border-radius:2px;border:1px solid #0003;box-sizing:border-box}
p.note{color:#5a646b;font-size:.85rem}details{margin:.4rem 0}summary{cursor:pointer}
blockquote{margin:.6rem 0 .6rem 1.2rem;padding-left:.8rem;border-left:3px solid #d9dde0;white-space:pre-line}blockquote footer{color:#5a646b;font-size:.85rem}
@media print{body{margin:0;max-width:none}nav{display:none}h2{break-after:avoid}tr,blockquote{break-inside:avoid}}
)";

/// The number of a cell, whatever kind it is.
std::optional<double> number_of(const ReportCell& cell) {
    if (const auto* count = std::get_if<std::int64_t>(&cell)) return static_cast<double>(*count);
    if (const auto* measure = std::get_if<double>(&cell)) return *measure;
    if (const auto* share = std::get_if<Percentage>(&cell)) return share->share;
    return std::nullopt;
}

std::optional<double> first_number(const ReportRow& row) {
    for (const auto& cell : row.cells) {
        if (const auto number = number_of(cell)) return number;
    }
    return std::nullopt;
}

/// The largest number that is shown as a bar or a shade; totals do not count.
double largest(const ReportTable& table, TableLook look) {
    double most = 0;
    for (const auto& row : table.rows) {
        if (row.is_total) continue;
        if (look == TableLook::Bars) most = std::max(most, first_number(row).value_or(0));
        else {
            for (const auto& cell : row.cells) most = std::max(most, number_of(cell).value_or(0));
        }
    }
    return most;
}

void append_table(std::string& html, const ReportTable& table, TableLook look, Language language) {
    const auto most = largest(table, look);
    html += "<div class=\"wide\"><table><thead><tr>";
    for (const auto& column : table.columns) html += "<th scope=\"col\">" + html_escaped(column) + "</th>";
    if (look == TableLook::Bars) html += "<th></th>";
    html += "</tr></thead><tbody>\n";
    for (const auto& row : table.rows) {
        html += row.is_total ? "<tr class=\"total\">" : "<tr>";
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto cell = i < row.cells.size() ? row.cells[i] : ReportCell{};
            const auto number = number_of(cell);
            std::string style;
            if (i == 0 && row.depth > 0) style = fmt::format("padding-left:{:.2f}em", 0.7 + 1.2 * row.depth);
            // Light enough for black words even at its darkest.
            if (look == TableLook::Heat && number && *number > 0 && !row.is_total) style = fmt::format("background:rgba(42,105,137,{:.2f})", 0.06 + 0.44 * *number / most);
            html += number ? "<td" : "<td class=\"w\"";
            if (!style.empty()) html += " style=\"" + style + "\"";
            html += ">";
            if (i == 0 && !row.colour.empty()) html += "<i class=\"code\" style=\"background:" + html_escaped(row.colour) + "\"></i>";
            html += html_escaped(to_string(cell, language)) + "</td>";
        }
        if (look == TableLook::Bars) {
            const auto number = first_number(row);
            html += "<td class=\"bar\">";
            if (number && *number > 0 && !row.is_total) {
                html += fmt::format("<div style=\"width:{:.1f}%;background:{}\"></div>", 100 * *number / most, row.colour.empty() ? "#5a646b" : html_escaped(row.colour));
            }
            html += "</td>";
        }
        html += "</tr>\n";
    }
    html += "</tbody></table></div>\n";
    if (!table.note.empty()) html += "<p class=\"note\">" + html_escaped(table.note) + "</p>\n";
    std::string base;
    for (const auto& [name, value] : table.base) {
        if (!value.empty()) base += (base.empty() ? "" : " · ") + name + ": " + value;
    }
    if (!base.empty()) html += "<p class=\"note\">" + html_escaped(base) + "</p>\n";
}

void append_segments(std::string& html, const SegmentsOfCode& code) {
    html += "<details><summary><i class=\"code\" style=\"background:" + html_escaped(code.colour) + "\"></i>" + html_escaped(code.path) + fmt::format(" ({})</summary>\n", code.segments.size());
    for (const auto& [words, source] : code.segments) {
        html += "<blockquote>" + html_escaped(words) + "<footer>" + html_escaped(source) + "</footer></blockquote>\n";
    }
    html += "</details>\n";
}

}  // namespace

std::string html_report(const HtmlReport& report, Language language) {
    const bool german = language == Language::German;
    const std::string segments = german ? "Segmente" : "Segments";
    auto html = fmt::format("<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{}</title><style>{}</style></head><body>\n<h1>{}</h1>\n<dl>",
                            german ? "de" : "en", html_escaped(report.title), kStyle, html_escaped(report.title));
    for (const auto& [name, value] : report.facts) html += "<dt>" + html_escaped(name) + "</dt><dd>" + html_escaped(value) + "</dd>";
    html += "</dl>\n<nav><ul>";
    for (std::size_t i = 0; i < report.sections.size(); ++i) html += fmt::format("<li><a href=\"#t{}\">{}</a></li>", i + 1, html_escaped(report.sections[i].table.title));
    if (!report.segments.empty()) html += "<li><a href=\"#s\">" + segments + "</a></li>";
    html += "</ul></nav>\n";
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        const auto& [table, look, picture] = report.sections[i];
        html += fmt::format("<h2 id=\"t{}\">{} {}: {}</h2>\n", i + 1, german ? "Übersicht" : "Table", i + 1, html_escaped(table.title));
        html += picture;
        if (!table.columns.empty()) append_table(html, table, look, language);
    }
    if (!report.segments.empty()) {
        html += "<h2 id=\"s\">" + segments + "</h2>\n";
        for (const auto& code : report.segments) append_segments(html, code);
    }
    return html + "</body></html>\n";
}

}  // namespace fundstelle::formats
