// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/codebook_csv.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "formats/csv.h"
#include "model/colour.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

/// MAXQDA also separates the levels by backslashes.
std::vector<std::string> path_in(std::string written) {
    if (written.find('>') == std::string::npos) std::replace(written.begin(), written.end(), '\\', '>');
    return model::split_path(written);
}

}  // namespace

std::vector<CodebookEntry> read_codebook_csv(const std::filesystem::path& path) {
    const auto table = Table::read(path);
    const auto path_column = table.needed_column({"path", "pfad", "code", "name"});
    const auto colour_column = table.column({"colour", "color", "farbe"});
    const auto definition = table.column({"definition", "beschreibung", "description", "memo"});
    const auto anchor = table.column({"anchor", "anchor example", "ankerbeispiel"});
    const auto rule = table.column({"rule", "coding rule", "kodierregel"});
    const auto demarcation = table.column({"demarcation", "abgrenzung"});
    std::vector<CodebookEntry> entries;
    for (const auto& row : table.rows()) {
        const auto place = fmt::format("line {}", row.line);
        CodebookEntry entry{path_in(cell(row, path_column)), std::nullopt, cell(row, definition), cell(row, anchor),
                            cell(row, rule), cell(row, demarcation)};
        if (entry.path.empty()) throw Error{ErrorKind::Malformed, "a code without a name", table.subject(), place};
        if (const auto colour = cell(row, colour_column); !text::trimmed(colour).empty()) {
            entry.colour = model::parse_colour(text::trimmed(colour));
            if (!entry.colour) throw Error{ErrorKind::Malformed, "not a colour such as #2f6f8f: " + colour, table.subject(), place};
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::string codebook_csv(const model::CodeTree& tree) {
    std::vector<std::vector<std::string>> rows{{"path", "colour", "definition", "anchor", "rule", "demarcation"}};
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto& code = tree[i];
        rows.push_back({tree.path(i), code.colour, code.definition, code.anchor, code.rule, code.demarcation});
    }
    return to_csv(rows);
}

}  // namespace fundstelle::formats
