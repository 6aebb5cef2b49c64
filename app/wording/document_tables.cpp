// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/document_tables.h"

#include <fmt/format.h>

#include "wording/table_parts.h"

namespace fundstelle::wording {

namespace {

using formats::ReportCell;
using formats::ReportRow;
using formats::ReportTable;

std::string state_name(model::ProgressState state, Language language) {
    switch (state) {
        case model::ProgressState::NotStarted: return say(language, "nicht begonnen", "not begun");
        case model::ProgressState::Started: return say(language, "in Arbeit", "in progress");
        case model::ProgressState::Finished: break;
    }
    return say(language, "fertig", "finished");
}

}  // namespace

formats::ReportTable coverage_table(project::Project& project, const std::vector<analysis::DocumentCoverage>& coverage, const analysis::Filter& filter, Language language) {
    const auto& snapshot = project.queries().snapshot();
    auto table = new_table(project, say(language, "Textabdeckung", "Coded share of the text"), filter, language);
    table.columns = {say(language, "Dokument", "Document"), say(language, "Segmente", "Segments"), say(language, "Zeichen", "Characters"), say(language, "Kodierte Zeichen", "Coded characters"),
                     say(language, "Kodierter Anteil", "Coded share")};
    analysis::Coverage sum;
    std::int64_t characters = 0;
    for (const auto& covered : coverage) {
        const auto& document = snapshot.documents[covered.document];
        table.rows.push_back({{document.name, covered.all.segments, document.code_points, covered.all.characters, share_of(covered.all.characters, document.code_points)}});
        sum.segments += covered.all.segments;
        sum.characters += covered.all.characters;
        characters += document.code_points;
    }
    table.rows.push_back({{std::string{"Σ"}, sum.segments, characters, sum.characters, share_of(sum.characters, characters)}, 0, {}, true});
    return table;
}

formats::ReportTable coding_state_table(project::Project& project, const std::vector<analysis::DocumentCoverage>& coverage, const analysis::Filter& filter, Language language) {
    const auto& snapshot = project.queries().snapshot();
    const auto progress = project.progress().by_coder();
    auto table = new_table(project, say(language, "Kodierstand je Coder*in", "State of coding by coder"), filter, language);
    table.columns = {say(language, "Dokument", "Document")};
    for (const auto& coder : progress) {
        for (const auto& what : {say(language, "Segmente", "segments"), say(language, "Anteil", "share"), say(language, "Stand", "state")}) table.columns.push_back(coder.coder.name + " · " + what);
    }
    std::vector<analysis::Coverage> sums(progress.size());
    std::vector<std::int64_t> finished(progress.size());
    std::int64_t characters = 0;
    for (const auto& covered : coverage) {
        const auto& document = snapshot.documents[covered.document];
        ReportRow row{{document.name}};
        for (std::size_t i = 0; i < progress.size(); ++i) {
            const auto& own = covered.by_coder[i];
            const auto state = progress[i].states[covered.document];
            row.cells.insert(row.cells.end(), {ReportCell{own.segments}, share_of(own.characters, document.code_points), ReportCell{state_name(state, language)}});
            sums[i].segments += own.segments;
            sums[i].characters += own.characters;
            finished[i] += state == model::ProgressState::Finished ? 1 : 0;
        }
        characters += document.code_points;
        table.rows.push_back(std::move(row));
    }
    ReportRow total{{std::string{"Σ"}}, 0, {}, true};
    for (std::size_t i = 0; i < progress.size(); ++i) {
        total.cells.insert(total.cells.end(), {ReportCell{sums[i].segments}, share_of(sums[i].characters, characters),
                                               ReportCell{fmt::format("{} {}", finished[i], say(language, "fertig", "finished"))}});
    }
    table.rows.push_back(std::move(total));
    return table;
}

formats::ReportTable comparison_headings(project::Project& project, const std::vector<model::DocumentId>& documents, const TableBase& base, Language language) {
    auto table = new_table(project, say(language, "Dokumentenvergleich", "Document comparison"), base.filter, language);
    table.base.insert(table.base.end() - 1, subcodes_line(base.subcodes, language));
    table.note = say(language, "Ähnlichkeit nach Jaccard: gemeinsame Codes durch alle, die in einem von beiden vorkommen; 1 = dieselben, 0 = keiner gemeinsam.",
                     "Similarity after Jaccard: codes in common divided by codes that occur in either; 1 = the same, 0 = none in common.");
    table.columns = {say(language, "Dokument", "Document")};
    const auto& snapshot = project.queries().snapshot();
    for (const auto& id : documents) {
        const auto& name = snapshot.documents[*snapshot.document_index(id)].name;
        table.columns.push_back(name);
        table.rows.push_back({{name}});
    }
    return table;
}

}  // namespace fundstelle::wording
