// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "wording/small_cells.h"
#include "wording/table_parts.h"

namespace fundstelle::wording {

namespace {

using analysis::Counting;
using analysis::Subcodes;
using formats::Percentage;
using formats::ReportCell;
using formats::ReportRow;
using formats::ReportTable;

/// The counts of a frequency table: by code and value, of segments, and of documents. Where values part the documents, one of the columns is the
/// total of the row.
struct FrequencyCounts {
    PrintedCounts by;
    PrintedCounts segments;
    PrintedCounts documents;

    FrequencyCounts(const analysis::Frequencies& frequencies, const TableBase& base)
        : by{counts(frequencies, [&](const auto& code) { return by_value(code, base.counting); }, base.counting == Counting::Segments, true), base.small_cells},
          segments{counts(frequencies, [](const auto& code) { return std::vector{code.count.segments}; }, true, false), base.small_cells},
          documents{counts(frequencies, [](const auto& code) { return std::vector{code.count.documents}; }, false, false), base.small_cells} {}

    static std::vector<std::int64_t> by_value(const analysis::CodeFrequency& code, Counting counting) {
        std::vector<std::int64_t> counts;
        for (const auto& count : code.by) counts.push_back(counting == Counting::Segments ? count.segments : count.documents);
        return counts;
    }

private:
    template <class CountsOf>
    static disclosure::CountTable counts(const analysis::Frequencies& frequencies, const CountsOf& counts_of, bool column_totals, bool row_totals) {
        disclosure::CountTable table{{}, row_totals, column_totals};
        for (const auto& code : frequencies.codes) table.cells.push_back(counts_of(code));
        return table;
    }
};

}  // namespace

formats::ReportTable frequency_table(project::Project& project, const analysis::Frequencies& frequencies, const TableBase& base, Language language) {
    const auto& tree = project.codebook().tree();
    auto table = new_counted_table(project, say(language, "Häufigkeit der Codes", "Frequencies of codes"), base, language);
    table.columns = {"Code", say(language, "Segmente", "Segments"), say(language, "Anteil der Segmente", "Share of segments"), say(language, "Dokumente", "Documents"),
                     say(language, "Anteil der Dokumente", "Share of documents"), say(language, "Anteil am Text", "Share of text")};
    for (const auto& value : frequencies.values) table.columns.push_back(column_name(value));
    const FrequencyCounts counts{frequencies, base};
    const bool has_values = !frequencies.values.empty();
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto& code = frequencies.codes[i];
        const auto segments = has_values && base.counting == Counting::Segments ? counts.by.row_total(i, code.count.segments) : counts.segments.cell(i, 0);
        const auto documents = has_values && base.counting == Counting::OncePerDocument ? counts.by.row_total(i, code.count.documents) : counts.documents.cell(i, 0);
        auto row = code_row(tree, i);
        row.cells.insert(row.cells.end(), {segments, printed_share(share_of(code.count.segments, frequencies.base.segments), is_hidden(segments)), documents,
                                           printed_share(share_of(code.count.documents, frequencies.base.documents), is_hidden(documents)),
                                           printed_share(share_of(code.characters, frequencies.characters), is_hidden(segments))});
        for (std::size_t value = 0; value < code.by.size(); ++value) row.cells.push_back(counts.by.cell(i, value));
        table.rows.push_back(std::move(row));
    }
    ReportRow total{{std::string{"N"}, counts.segments.column_total(0, frequencies.base.segments), std::monostate{}, printed_count(frequencies.base.documents, base.small_cells),
                     std::monostate{}, std::monostate{}},
                    0, {}, true};
    for (std::size_t value = 0; value < frequencies.base_by.size(); ++value) {
        const auto& part = frequencies.base_by[value];
        total.cells.push_back(counts.by.column_total(value, base.counting == Counting::Segments ? part.segments : part.documents));
    }
    table.rows.push_back(std::move(total));
    return table;
}

formats::ReportTable matrix_table(project::Project& project, const analysis::Matrix& matrix, std::optional<analysis::Share> share, const TableBase& base,
                                  Language language) {
    const auto& tree = project.codebook().tree();
    auto table = new_counted_table(project, say(language, "Code-Matrix", "Code matrix"), base, language);
    table.columns = {"Code"};
    for (const auto& column : matrix.columns) table.columns.push_back(column_name(column));
    const auto parts = share ? analysis::shares(matrix, *share) : std::vector<std::vector<std::optional<double>>>{};
    // Shares of a row are a hundred per cent together, segments of a column its total.
    const PrintedCounts counts{{matrix.rows, share == analysis::Share::Row, base.counting == Counting::Segments}, base.small_cells};
    for (std::size_t i = 0; i < tree.size(); ++i) {
        auto row = code_row(tree, i);
        for (std::size_t column = 0; column < matrix.columns.size(); ++column) {
            if (!share) row.cells.push_back(counts.cell(i, column));
            else row.cells.push_back(printed_share(parts[i][column] ? ReportCell{Percentage{*parts[i][column]}} : ReportCell{}, counts.hides(i, column)));
        }
        table.rows.push_back(std::move(row));
    }
    if (share) {
        const auto names = std::array{say(language, "Anteile an der Zeile", "shares of the row"), say(language, "Anteile an den Segmenten der Spalte", "shares of the column's segments"),
                                      say(language, "Anteile an den Dokumenten der Spalte", "shares of the column's documents")};
        table.base.insert(table.base.begin() + 3, {say(language, "Prozente", "Per cents"), names.at(static_cast<std::size_t>(*share))});
    }
    ReportRow segments{{say(language, "Segmente", "Segments")}, 0, {}, true};
    ReportRow documents{{say(language, "N (Dokumente)", "N (documents)")}, 0, {}, true};
    for (std::size_t column = 0; column < matrix.columns.size(); ++column) {
        segments.cells.push_back(counts.column_total(column, matrix.segments[column]));
        documents.cells.push_back(printed_count(matrix.n[column], base.small_cells));
    }
    table.rows.push_back(std::move(segments));
    table.rows.push_back(std::move(documents));
    return table;
}

formats::ReportTable relation_table(project::Project& project, const analysis::Relations& relations, analysis::RelationKind kind,
                                    const std::vector<std::string>& names, const TableBase& base, Language language) {
    const auto titles = std::array{say(language, "Code-Relationen: Überschneidungen", "Code relations: intersections"), say(language, "Code-Relationen: Paare überlappender Segmente", "Code relations: pairs of overlapping segments"),
                                   say(language, "Code-Relationen: Paare in der Nähe", "Code relations: pairs nearby"), say(language, "Code-Relationen: gemeinsame Dokumente", "Code relations: common documents")};
    auto table = new_counted_table(project, titles.at(static_cast<std::size_t>(kind)), base, language);
    table.columns = {"Code"};
    table.columns.insert(table.columns.end(), names.begin(), names.end());
    for (std::size_t i = 0; i < names.size(); ++i) {
        ReportRow row{{names[i]}};
        for (std::size_t j = 0; j < names.size(); ++j) row.cells.push_back(i == j ? ReportCell{} : printed_count(relations.at(i, j), base.small_cells));
        table.rows.push_back(std::move(row));
    }
    return table;
}

formats::ReportTable mention_table(project::Project& project, const analysis::MentionQuery& query, const analysis::Mentions& mentions, Language language,
                                   std::int64_t small_cells) {
    const auto& tree = project.codebook().tree();
    const auto name = [&](model::CodeId code) {
        const auto index = tree.index_of(code);
        return index ? tree[*index].name : std::string{};
    };
    auto table = new_counted_table(project, say(language, "Nennungen", "Mentions"), {query.filter, query.subcodes, Counting::Segments, small_cells}, language);
    table.columns = {"Code"};
    for (const auto& answer : query.answers) table.columns.push_back(name(answer));
    for (std::size_t i = 0; i < query.contents.size(); ++i) {
        ReportRow row{{name(query.contents[i])}};
        for (const auto cell : mentions.rows[i]) row.cells.push_back(printed_count(cell, small_cells));
        table.rows.push_back(std::move(row));
    }
    ReportRow total{{std::string{"N"}}, 0, {}, true};
    for (const auto n : mentions.n) total.cells.push_back(printed_count(n, small_cells));
    table.rows.push_back(std::move(total));
    table.note = say(language, "Mehrere Nennungen je Antwort sind möglich. N: Dokumente, in denen die Frage beantwortet wurde.",
                     "Several mentions per answer are possible. N: documents in which the question was answered.");
    return table;
}

std::string association_words(const std::optional<analysis::Association>& association, Counting counting, Language language) {
    if (!association) return {};
    auto words = fmt::format("χ² = {:.2f}; df = {}; {}; {} = {:.2f}", association->chi_square, association->degrees_of_freedom,
                             association->p < 0.001 ? std::string{"p < 0.001"} : fmt::format("p = {:.3f}", association->p),
                             say(language, "Cramérs V", "Cramér's V"), association->cramers_v);
    if (language == Language::German) std::replace(words.begin(), words.end(), '.', ',');
    words += '.';
    if (association->is_doubtful()) {
        words += say(language, " Vorsicht: Zu viele erwartete Häufigkeiten sind kleiner als 5, der Test ist hier unzuverlässig.",
                     " Beware: too many expected counts are below 5, the test is unreliable here.");
    }
    if (counting == Counting::Segments) {
        words += say(language, " Segmente eines Dokuments sind nicht unabhängig voneinander; der Wert beschreibt, er beweist nichts.",
                     " Segments of one document are not independent of each other; the value describes, it proves nothing.");
    }
    return words;
}

}  // namespace fundstelle::wording
