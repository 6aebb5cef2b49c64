// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "text/paragraphs.h"
#include "wording/tables.h"

namespace fundstelle::wording {

namespace {

using analysis::Subcodes;
using formats::TableLook;

analysis::ColumnChoice usual_columns(project::Project& project) {
    const auto variables = project.variables().all();
    const auto text = std::find_if(variables.begin(), variables.end(), [](const auto& variable) { return variable.type == model::VariableType::Text; });
    if (text != variables.end()) return {analysis::MatrixColumns::Variable, text->name, {}};
    return {analysis::MatrixColumns::Groups, {}, {}};
}

std::vector<formats::SegmentsOfCode> segments_of(project::Project& project, const analysis::Filter& filter, Language language) {
    analysis::Query query;
    query.filter = filter;
    const auto& tree = project.codebook().tree();
    std::vector<formats::SegmentsOfCode> codes;
    for (std::size_t i = 0; i < tree.size(); ++i) codes.push_back({tree.path(i), tree[i].colour, {}});
    for (const auto& segment : project.queries().segments(query, project.queries().retrieve(query))) {
        codes[*tree.index_of(segment.coding->code)].segments.emplace_back(segment.words, text::place_words(segment.document_name, segment.from_paragraph, segment.to_paragraph, language));
    }
    std::erase_if(codes, [](const auto& code) { return code.segments.empty(); });
    return codes;
}

formats::ReportTable top_relations(project::Project& project, const TableBase& base, Language language) {
    const auto& tree = project.codebook().tree();
    analysis::RelationQuery relation;
    relation.subcodes = base.subcodes;
    relation.filter = base.filter;
    std::vector<std::string> names;
    for (const auto top : tree.children(std::nullopt)) {
        relation.classes.push_back({tree[top].id});
        names.push_back(tree[top].name);
    }
    return relation_table(project, project.queries().relations(relation), relation.kind, names, base, language);
}

}  // namespace

formats::HtmlReport study_report(project::Project& project, const analysis::Filter& filter, const ReportParts& parts, Language language) {
    auto& queries = project.queries();
    const auto& tree = project.codebook().tree();
    const auto frequencies = queries.frequencies(filter, Subcodes::Include);
    formats::HtmlReport report;
    report.title = project.name();
    report.facts = {{say(language, "Dokumente", "Documents"), std::to_string(frequencies.base.documents)},
                    {"Codes", std::to_string(tree.size())},
                    {say(language, "Kodierungen", "Codings"), std::to_string(frequencies.base.segments)},
                    {say(language, "Stand", "As of"), moment(project.now(), language)}};
    if (const auto words = filter_words(project, filter, language); !words.empty()) report.facts.emplace_back("Filter", words);
    const TableBase base{filter, Subcodes::Include, analysis::Counting::Segments, parts.small_cells};
    if (parts.frequencies) report.sections.push_back({frequency_table(project, frequencies, base, language), TableLook::Bars});
    if (parts.matrix) {
        const auto matrix = queries.matrix(filter, Subcodes::Include, analysis::Counting::Segments, parts.columns.value_or(usual_columns(project)));
        report.sections.push_back({matrix_table(project, matrix, std::nullopt, base, language), TableLook::Heat});
    }
    if (parts.relations) report.sections.push_back({top_relations(project, base, language), TableLook::Heat});
    if (parts.segments) report.segments = segments_of(project, filter, language);
    return report;
}

}  // namespace fundstelle::wording
