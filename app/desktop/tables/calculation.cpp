// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/calculation.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <set>
#include <type_traits>

#include "analysis/association.h"
#include "wording/document_tables.h"
#include "wording/tables.h"

namespace fundstelle::desktop {

namespace {

using analysis::MatrixColumn;
using analysis::MatrixColumns;
using analysis::Subcodes;
using Codings = std::vector<model::CodingId>;

constexpr auto kStep = std::chrono::milliseconds{8};
constexpr std::size_t kMostRelated = 500;  ///< more codes than this nobody reads against each other

/// As `analysis::shares()` for one cell, whose row has this sum.
formats::ReportCell matrixCell(const analysis::Matrix& matrix, std::size_t row, std::size_t column, std::optional<analysis::Share> share, std::int64_t sum) {
    const auto count = matrix.rows[row][column];
    if (!share) return count;
    const auto whole = *share == analysis::Share::Row ? sum : *share == analysis::Share::ColumnSegments ? matrix.segments[column] : matrix.n[column];
    if (whole == 0) return {};
    return formats::Percentage{static_cast<double>(count) / static_cast<double>(whole)};
}

}  // namespace

std::vector<model::CodeId> codesBelow(const model::CodeTree& tree, model::CodeId code) {
    const auto index = tree.index_of(code);
    if (!index) return {};
    std::vector<model::CodeId> codes;
    for (auto i = *index + 1; i < tree.subtree_end(*index); ++i) codes.push_back(tree[i].id);
    return codes.empty() ? std::vector{code} : codes;
}

formats::ReportCell Result::at(std::size_t row, std::size_t column) const {
    const auto& cells = table.rows[row].cells;
    if (cell && column > 0 && !table.rows[row].is_total) return cell(row, column);
    return column < cells.size() ? cells[column] : formats::ReportCell{};
}

Calculation::Calculation(project::Project& project, TableChoice choice, Language language)
    : m_project{project}, m_choice{std::move(choice)}, m_language{language} {
    refresh();
}

template <class Live>
void Calculation::ask(typename Live::Query query) {
    const auto* live = std::get_if<Live>(&m_live);
    if (live == nullptr || live->query() != query) m_live.emplace<Live>(std::move(query));
}

void Calculation::refresh() {
    const auto by = m_choice.columns.variable.empty() ? std::nullopt : std::optional{m_choice.columns.variable};
    switch (m_choice.kind) {
        case TableKind::Frequencies: return ask<analysis::LiveFrequencies>({filter(), m_choice.subcodes, by});
        case TableKind::Matrix:
        case TableKind::Crosstab: return ask<analysis::LiveMatrix>(matrixQuery());
        case TableKind::Mentions: return ask<analysis::LiveMentions>(mentionQuery());
        case TableKind::Relations: return ask<analysis::LiveRelations>(relationQuery());
        case TableKind::Coverage:
        case TableKind::CodingState: return ask<analysis::LiveCoverage>({filter()});
        case TableKind::Comparison: return ask<analysis::LiveComparison>({filter(), m_choice.subcodes});
        case TableKind::Typology: m_live.emplace<std::monostate>();  // means and deviations of few documents: counted anew
    }
}

bool Calculation::step() {
    const auto until = std::chrono::steady_clock::now() + kStep;
    const auto once = [this](auto& live) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(live)>, std::monostate>) return true;
        else return m_project.queries().step(live);
    };
    while (!std::visit(once, m_live)) {
        if (std::chrono::steady_clock::now() >= until) return false;
    }
    return true;
}

std::size_t Calculation::unread() const {
    return std::visit([this](const auto& live) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(live)>, std::monostate>) return std::size_t{0};
        else return m_project.queries().unread(live);
    }, m_live);
}

Result Calculation::result() const {
    auto made = [this] {
        switch (m_choice.kind) {
            case TableKind::Frequencies: return frequencies();
            case TableKind::Matrix:
            case TableKind::Crosstab: return matrix();
            case TableKind::Mentions: return mentions();
            case TableKind::Relations: return relations();
            case TableKind::Coverage: return coverage();
            case TableKind::CodingState: return codingState();
            case TableKind::Comparison: return comparison();
            case TableKind::Typology: break;
        }
        return typology();
    }();
    if (m_choice.codes && made.table.base.size() > 1) made.table.base.insert(made.table.base.begin() + 2, {"Codes", std::to_string(m_choice.codes->size()) + say(" aktivierte", " activated")});
    return made;
}

std::string Calculation::say(const char* german, const char* english) const {
    return fundstelle::say(m_language, german, english);
}

analysis::Filter Calculation::filter() const {
    auto filter = m_choice.filter;
    if (!m_choice.codes) return filter;
    const auto& tree = m_project.codebook().tree();
    for (const auto& code : *m_choice.codes) {
        const auto index = tree.index_of(code);
        if (!index) continue;
        const auto end = m_choice.subcodes == Subcodes::Include ? tree.subtree_end(*index) : *index + 1;
        for (auto i = *index; i < end; ++i) filter.codes.push_back(tree[i].id);
    }
    return filter;
}

std::vector<model::CodeId> Calculation::keepCodes(formats::ReportTable& table) const {
    const auto& tree = m_project.codebook().tree();
    const auto wanted = m_choice.codes ? std::optional{std::set<model::CodeId>{m_choice.codes->begin(), m_choice.codes->end()}} : std::nullopt;
    std::vector<model::CodeId> codes;
    std::vector<formats::ReportRow> rows;
    rows.reserve(table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (i < tree.size()) {
            if (wanted && !wanted->contains(tree[i].id)) continue;
            codes.push_back(tree[i].id);
            table.rows[i].depth = 0;
            for (auto above = tree.parent(i); above; above = tree.parent(*above)) table.rows[i].depth += !wanted || wanted->contains(tree[*above].id) ? 1 : 0;
        }
        rows.push_back(std::move(table.rows[i]));
    }
    table.rows = std::move(rows);
    return codes;
}

Result Calculation::frequencies() const {
    const auto& live = std::get<analysis::LiveFrequencies>(m_live);
    const auto& counted = *live.result();
    Result result{wording::frequency_table(m_project, counted, {m_choice.filter, m_choice.subcodes, m_choice.counting, m_choice.smallCells}, m_language), {}, {}};
    const auto own = result.table.columns.size() - counted.values.size();
    result.behind = [this_project = &m_project, query = live.query(), codes = keepCodes(result.table), values = counted.values, own](std::size_t row, std::size_t column) {
        const auto code = row < codes.size() ? std::optional{codes[row]} : std::nullopt;
        std::optional<MatrixColumn> part;
        if (column >= own) part = {{MatrixColumns::Variable, *query.by}, column - own, values[column - own]};
        return this_project->queries().codings_behind(query.filter, query.subcodes, code, part);
    };
    return result;
}

analysis::MatrixQuery Calculation::matrixQuery() const {
    analysis::MatrixQuery query{filter(), m_choice.subcodes, m_choice.counting, m_choice.columns};
    if (m_choice.kind == TableKind::Crosstab) query.columns.by = MatrixColumns::Conditions;
    if (m_choice.share == analysis::Share::ColumnDocuments) query.counting = analysis::Counting::OncePerDocument;
    return query;
}

Result Calculation::matrix() const {
    const auto& query = std::get<analysis::LiveMatrix>(m_live).query();
    const auto counted = std::get<analysis::LiveMatrix>(m_live).result();
    const auto counting = query.counting;
    const auto& tree = m_project.codebook().tree();
    const bool hides = m_choice.smallCells > 1;  // what is hidden depends on the other cells, so there it is a whole table
    const analysis::Matrix headings{{}, {}, {}, std::vector<std::vector<std::int64_t>>(tree.size())};
    Result result{wording::matrix_table(m_project, hides ? *counted : headings, m_choice.share, {m_choice.filter, m_choice.subcodes, counting, m_choice.smallCells}, m_language), {}, {}, Result::Kinds::All};
    if (m_choice.kind == TableKind::Crosstab) result.table.title = say("Kreuztabelle", "Crosstab");
    auto codes = keepCodes(result.table);
    for (std::size_t column = 0; column < counted->columns.size() && !hides; ++column) {
        result.table.columns.push_back(counted->columns[column].empty() ? "–" : counted->columns[column]);
        result.table.rows[codes.size()].cells.emplace_back(counted->segments[column]);
        result.table.rows[codes.size() + 1].cells.emplace_back(counted->n[column]);
    }
    std::vector<std::size_t> indexes;
    for (const auto& code : codes) indexes.push_back(*tree.index_of(code));
    const bool parts = analysis::parts_documents(*counted, query.columns.by, static_cast<std::int64_t>(m_project.queries().snapshot().documents.size()));
    if (parts && !hides && m_choice.subcodes == Subcodes::Exclude) {  // codes below others would count the same segments again
        std::vector<std::vector<std::int64_t>> rows;
        for (const auto index : indexes) rows.push_back(counted->rows[index]);
        result.table.note = wording::association_words(analysis::association(rows), counting, m_language);
    }
    std::vector<std::int64_t> sums(indexes.size());
    for (std::size_t i = 0; m_choice.share && i < indexes.size(); ++i) {
        sums[i] = std::accumulate(counted->rows[indexes[i]].begin(), counted->rows[indexes[i]].end(), std::int64_t{0});
    }
    if (!hides) result.cell = [counted, indexes = std::move(indexes), sums = std::move(sums), share = m_choice.share](std::size_t row, std::size_t column) {
        return matrixCell(*counted, indexes[row], column - 1, share, sums[row]);
    };
    result.behind = [this_project = &m_project, query, codes = std::move(codes), counted](std::size_t row, std::size_t column) {
        const auto code = row < codes.size() ? std::optional{codes[row]} : std::nullopt;
        return this_project->queries().codings_behind(query.filter, query.subcodes, code, MatrixColumn{query.columns, column - 1, counted->columns[column - 1]});
    };
    return result;
}

analysis::MentionQuery Calculation::mentionQuery() const {
    const auto& tree = m_project.codebook().tree();
    analysis::MentionQuery query{{}, {}, m_choice.subcodes, m_choice.filter};
    if (m_choice.content) query.contents = codesBelow(tree, *m_choice.content);
    if (m_choice.question) query.answers = codesBelow(tree, *m_choice.question);
    return query;
}

Result Calculation::mentions() const {
    const auto& tree = m_project.codebook().tree();
    const auto& live = std::get<analysis::LiveMentions>(m_live);
    const auto& query = live.query();
    Result result{wording::mention_table(m_project, query, *live.result(), m_language, m_choice.smallCells), {}, {}, Result::Kinds::All};
    for (std::size_t i = 0; i < query.contents.size(); ++i) {
        const auto index = *tree.index_of(query.contents[i]);
        result.table.rows[i].colour = tree[index].colour;
        result.table.rows[i].path = tree.path(index);
    }
    result.behind = [this_project = &m_project, query](std::size_t row, std::size_t column) {
        auto& queries = this_project->queries();
        if (row < query.contents.size()) return queries.codings_behind(query, row, column - 1);
        const auto& codes = this_project->codebook().tree();
        const auto answer = query.answers[column - 1];
        return queries.codings_behind(query.filter, Subcodes::Include, codes[*codes.index_of(answer)].parent.value_or(answer), std::nullopt);  // N: all that answers the question
    };
    return result;
}

analysis::RelationQuery Calculation::relationQuery() {
    const auto& tree = m_project.codebook().tree();
    m_names.clear();
    analysis::RelationQuery query{m_choice.relation, {}, m_choice.subcodes, m_choice.distance, m_choice.unit, m_choice.filter};
    if (m_choice.codeSets) {
        for (const auto& set : m_project.code_sets().all()) {
            query.classes.push_back(set.members);
            m_names.push_back(set.name);
        }
        return query;
    }
    m_onlyTopCodes = !m_choice.codes && tree.size() > kMostRelated;
    if (m_onlyTopCodes) query.subcodes = Subcodes::Include;
    const auto wanted = m_choice.codes ? std::optional{std::set<model::CodeId>{m_choice.codes->begin(), m_choice.codes->end()}} : std::nullopt;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if ((wanted && !wanted->contains(tree[i].id)) || (m_onlyTopCodes && tree.depth(i) > 0) || query.classes.size() == kMostRelated) continue;
        query.classes.push_back({tree[i].id});
        m_names.push_back(tree[i].name);
    }
    return query;
}

Result Calculation::relations() const {
    const auto& tree = m_project.codebook().tree();
    const auto& live = std::get<analysis::LiveRelations>(m_live);
    const auto& query = live.query();
    Result result{wording::relation_table(m_project, *live.result(), query.kind, m_names, {query.filter, query.subcodes, analysis::Counting::Segments, m_choice.smallCells}, m_language), {}, {}, Result::Kinds::All};
    std::erase_if(result.table.base, [&](const auto& line) { return line.first == say("Zählweise", "Counting"); });  // the title says it
    for (std::size_t i = 0; i < m_names.size() && !m_choice.codeSets; ++i) {
        const auto index = *tree.index_of(query.classes[i].front());
        result.table.rows[i].colour = tree[index].colour;
        result.table.rows[i].path = tree.path(index);
    }
    if (m_onlyTopCodes) result.table.note = say("Das Codebuch hat mehr als 500 Codes; hier stehen die obersten mit ihren Untercodes. Andere zeigt, wer sie aktiviert.",
                                                "The codebook has more than 500 codes; these are the top ones with their subcodes. Activate others to see them.");
    result.behind = [this_project = &m_project, query](std::size_t row, std::size_t column) { return this_project->queries().codings_behind(query, row, column - 1); };
    return result;
}

std::function<analysis::Filter(std::size_t row)> Calculation::coveredBy() const {
    const auto& live = std::get<analysis::LiveCoverage>(m_live);
    std::vector<model::DocumentId> documents;
    for (const auto& covered : *live.result()) documents.push_back(m_project.queries().snapshot().documents[covered.document].id);
    return [all = live.query().filter, documents = std::move(documents)](std::size_t row) {
        auto one = all;
        if (row < documents.size()) one.documents = {documents[row]};
        return one;
    };
}

Result Calculation::coverage() const {
    const auto& counted = *std::get<analysis::LiveCoverage>(m_live).result();
    Result result{wording::coverage_table(m_project, counted, m_choice.filter, m_language), {}, {}};
    result.behind = [this_project = &m_project, filters = coveredBy()](std::size_t row, std::size_t) {
        return this_project->queries().retrieve({}, Subcodes::Exclude, filters(row));
    };
    return result;
}

Result Calculation::codingState() const {
    const auto& counted = *std::get<analysis::LiveCoverage>(m_live).result();
    Result result{wording::coding_state_table(m_project, counted, m_choice.filter, m_language), {}, {}};
    result.behind = [this_project = &m_project, filters = coveredBy()](std::size_t row, std::size_t column) {
        auto one = filters(row);
        one.coders = {this_project->queries().snapshot().coders[(column - 1) / wording::kColumnsPerCoder].id};
        return this_project->queries().retrieve({}, Subcodes::Exclude, one);
    };
    return result;
}

Result Calculation::comparison() const {
    const auto& all = std::get<analysis::LiveComparison>(m_live).query().filter;
    const auto compared = std::get<analysis::LiveComparison>(m_live).result();
    Result result{wording::comparison_headings(m_project, compared->documents(), {m_choice.filter, m_choice.subcodes}, m_language), {}, {}, Result::Kinds::All, 1.0};
    result.cell = [compared](std::size_t row, std::size_t column) { return row == column - 1 ? formats::ReportCell{} : formats::ReportCell{compared->similarity(row, column - 1)}; };
    result.behind = [this_project = &m_project, all, subcodes = m_choice.subcodes, compared](std::size_t row, std::size_t column) {
        auto& queries = this_project->queries();
        const auto& tree = this_project->codebook().tree();
        auto one = all;
        one.documents = {compared->documents()[row]};
        const auto first = queries.frequencies(one, subcodes);
        one.documents = {compared->documents()[column - 1]};
        const auto second = queries.frequencies(one, subcodes);
        std::vector<model::CodeId> shared;
        for (std::size_t i = 0; i < tree.size(); ++i) {
            if (first.codes[i].count.segments > 0 && second.codes[i].count.segments > 0) shared.push_back(tree[i].id);
        }
        one.documents.push_back(compared->documents()[row]);
        return shared.empty() || row == column - 1 ? Codings{} : queries.retrieve(shared, subcodes, one);
    };
    return result;
}

}  // namespace fundstelle::desktop
