// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/typology_table.h"

#include <algorithm>
#include <functional>
#include <set>

#include "model/typed_value.h"
#include "wording/small_cells.h"
#include "wording/table_parts.h"

namespace fundstelle::wording {

namespace {

using formats::ReportCell;
using formats::ReportRow;

/// Row after row, each below the heading of its part.
class Rows {
public:
    Rows(const analysis::Typology& typology, TypologyTable& into) : m_typology{typology}, m_into{into} {}

    void add_heading(const std::string& name) {
        m_heading = name;
        add({{name}}, std::nullopt);
    }
    /// A row of the part, with one cell per type.
    void add_below(const std::string& name, const std::function<ReportCell(std::size_t type)>& cell) {
        add(filled({{name}, 1, {}, false, m_heading + " > " + name}, cell), std::nullopt);
    }
    void add_code(const model::CodeTree& tree, std::size_t index, int depth, const std::function<ReportCell(std::size_t type)>& cell) {
        auto row = code_row(tree, index);
        row.depth = depth + 1;
        row.path = m_heading + " > " + row.path;
        add(filled(std::move(row), cell), index);
    }
    void add_total(const std::string& name, const std::function<ReportCell(std::size_t type)>& cell) { add(filled({{name}, 0, {}, true}, cell), std::nullopt); }

private:
    [[nodiscard]] ReportRow filled(ReportRow row, const std::function<ReportCell(std::size_t type)>& cell) const {
        for (std::size_t type = 0; type < m_typology.types().size(); ++type) row.cells.push_back(cell(type));
        return row;
    }
    void add(ReportRow row, std::optional<std::size_t> code) {
        m_into.table.rows.push_back(std::move(row));
        m_into.codes.push_back(code);
    }

    const analysis::Typology& m_typology;
    TypologyTable& m_into;
    std::string m_heading;
};

ReportCell cell_of(const std::optional<double>& number) {
    return number ? ReportCell{*number} : ReportCell{};
}

void add_variable(Rows& rows, const analysis::Typology& typology, const analysis::VariableByType& variable, std::int64_t small_cells, Language language) {
    rows.add_heading(variable.variable.name);
    disclosure::CountTable documents{{}, false, true};  // the categories of a type are all of its documents
    for (const auto& category : variable.categories) documents.cells.push_back(category.documents);
    const PrintedCounts counts{std::move(documents), small_cells};
    for (std::size_t i = 0; i < variable.categories.size(); ++i) {
        const auto& category = variable.categories[i];
        const auto name = category.value.empty() ? say(language, "ohne Angabe", "no value") : model::shown_value(variable.variable.type, category.value);
        rows.add_below(name, [&](std::size_t type) { return printed_share(share_of(category.documents[type], typology.n(type)), counts.hides(i, type)); });
    }
    const auto& spreads = variable.spreads;
    if (spreads.empty()) return;
    const auto is_of_few = [&](std::size_t type) { return spreads[type].n > 0 && spreads[type].n < small_cells; };
    rows.add_below(say(language, "Mittelwert", "mean"), [&](std::size_t type) { return printed_share(cell_of(spreads[type].mean), is_of_few(type)); });
    rows.add_below(say(language, "Standardabweichung", "standard deviation"), [&](std::size_t type) { return printed_share(cell_of(spreads[type].deviation), is_of_few(type)); });
    bool all_have_one = true;
    for (std::size_t type = 0; type < spreads.size(); ++type) all_have_one = all_have_one && spreads[type].n == typology.n(type);
    if (!all_have_one) rows.add_below(say(language, "Dokumente mit einer Zahl", "documents with a number"), [&](std::size_t type) { return printed_count(spreads[type].n, small_cells); });
}

}  // namespace

TypologyTable typology_table(project::Project& project, const analysis::Typology& typology, const std::string& variable, const std::vector<std::size_t>& codes,
                             const TableBase& base, Language language) {
    const auto& tree = project.codebook().tree();
    const std::set<std::size_t> shown{codes.begin(), codes.end()};
    const auto depth = [&](std::size_t index) {
        int above = 0;
        for (auto code = tree.parent(index); code; code = tree.parent(*code)) above += shown.contains(*code) ? 1 : 0;
        return above;
    };
    TypologyTable result{new_table(project, say(language, "Typologie nach ", "Typology by ") + variable, base.filter, language), {}};
    result.table.base.insert(result.table.base.end() - 1, subcodes_line(base.subcodes, language));
    if (base.small_cells >= 2) result.table.base.insert(result.table.base.end() - 1, small_cells_line(base.small_cells, language));
    result.table.columns = {say(language, "Merkmal", "Feature")};
    for (const auto& type : typology.types()) result.table.columns.push_back(column_name(type));
    Rows rows{typology, result};
    for (const auto& other : typology.variables) add_variable(rows, typology, other, base.small_cells, language);
    const auto is_of_few = [&](std::size_t code, std::size_t type) { return is_hidden(printed_count(typology.codes.codes[code].by[type].documents, base.small_cells)); };
    if (!codes.empty()) rows.add_heading(say(language, "Anteil der Dokumente mit dem Code", "Share of documents with the code"));
    for (const auto code : codes) {
        rows.add_code(tree, code, depth(code), [&](std::size_t type) { return printed_share(formats::Percentage{typology.document_share(code, type)}, is_of_few(code, type)); });
    }
    if (!codes.empty()) rows.add_heading(say(language, "Segmente je Dokument", "Segments per document"));
    for (const auto code : codes) {
        rows.add_code(tree, code, depth(code), [&](std::size_t type) { return printed_share(typology.segments_per_document(code, type), is_of_few(code, type)); });
    }
    rows.add_total(say(language, "N (Dokumente)", "N (documents)"), [&](std::size_t type) { return printed_count(typology.n(type), base.small_cells); });
    result.table.note = say(language, "Anteile an den Dokumenten der Spalte; Mittelwert und Standardabweichung (n − 1) der Dokumente, die eine Zahl haben.",
                            "Shares of the column's documents; mean and standard deviation (n − 1) of the documents that have a number.");
    return result;
}

}  // namespace fundstelle::wording
