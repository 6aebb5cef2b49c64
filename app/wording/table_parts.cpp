// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/table_parts.h"

#include "wording/small_cells.h"

namespace fundstelle::wording {

formats::ReportTable new_table(project::Project& project, std::string title, const analysis::Filter& filter, Language language) {
    formats::ReportTable table;
    table.title = std::move(title);
    const auto words = filter_words(project, filter, language);
    table.base = {{say(language, "Projekt", "Project"), project.name()},
                  {"Filter", words.empty() ? say(language, "alle Dokumente", "all documents") : words},
                  {say(language, "Stand", "As of"), moment(project.now(), language)}};
    return table;
}

formats::ReportTable new_counted_table(project::Project& project, std::string title, const TableBase& base, Language language) {
    auto table = new_table(project, std::move(title), base.filter, language);
    table.base.insert(table.base.end() - 1, {counting_line(base.counting, language), subcodes_line(base.subcodes, language)});
    if (base.small_cells >= 2) table.base.insert(table.base.end() - 1, small_cells_line(base.small_cells, language));
    return table;
}

BaseLine counting_line(analysis::Counting counting, Language language) {
    return {say(language, "Zählweise", "Counting"), counting == analysis::Counting::Segments ? say(language, "Segmente (Nennungen)", "segments (mentions)")
                                                                                             : say(language, "einmal je Dokument", "once per document")};
}

BaseLine subcodes_line(analysis::Subcodes subcodes, Language language) {
    return {say(language, "Untercodes", "Subcodes"), subcodes == analysis::Subcodes::Include ? say(language, "mitgezählt", "counted too") : say(language, "nicht mitgezählt", "not counted")};
}

formats::ReportRow code_row(const model::CodeTree& tree, std::size_t index) {
    formats::ReportRow row;
    row.cells.emplace_back(tree[index].name);
    row.depth = tree.depth(index);
    row.colour = tree[index].colour;
    row.path = tree.path(index);
    return row;
}

formats::ReportCell share_of(std::int64_t part, std::int64_t whole) {
    if (whole == 0) return {};
    return formats::Percentage{static_cast<double>(part) / static_cast<double>(whole)};
}

std::string column_name(const std::string& value) {
    return value.empty() ? "–" : value;
}

}  // namespace fundstelle::wording
