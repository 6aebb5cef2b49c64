// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "analysis/association.h"
#include "base/file.h"
#include "options.h"
#include "output.h"
#include "wording/tables.h"

namespace fundstelle::cli {

namespace {

using analysis::Counting;

double share(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

void add_frequencies(CLI::App& app, Session& session) {
    struct Options {
        TableOptions table;
        bool once{false};
        std::string by;
    };
    auto* command = app.add_subcommand("frequencies", "how often each code was given");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_flag("--once-per-document", options->once, "with --by: count documents, not segments");
    command->add_option("--by", options->by, "also by the values of this document variable")->type_name("VAR");
    options->table.add_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        const auto filter = options->table.filter.filter(*project);
        const auto by = options->by.empty() ? std::nullopt : std::optional{options->by};
        if (by) static_cast<void>(project->variables().named(*by));
        const auto result = project->queries().frequencies(filter, options->table.mode(), by);
        const auto& tree = project->codebook().tree();
        const auto counted = [&](const analysis::Count& count) { return options->once ? count.documents : count.segments; };
        Json codes = Json::array();
        for (std::size_t i = 0; i < tree.size(); ++i) {
            const auto& code = result.codes[i];
            Json by_value = Json::object();
            for (std::size_t v = 0; v < result.values.size(); ++v) by_value[result.values[v]] = counted(code.by[v]);
            codes.push_back({{"path", tree.path(i)},
                             {"segments", code.count.segments},
                             {"documents", code.count.documents},
                             {"segment_share", share(code.count.segments, result.base.segments)},
                             {"document_share", share(code.count.documents, result.base.documents)},
                             {"characters", code.characters},
                             {"text_share", share(code.characters, result.characters)},
                             {"by", by_value}});
        }
        Json bases{{"segments", result.base.segments}, {"documents", result.base.documents}, {"characters", result.characters}};
        for (std::size_t v = 0; v < result.values.size(); ++v) bases["by"][result.values[v]] = counted(result.base_by[v]);
        options->table.put(session, wording::frequency_table(*project, result, {filter, options->table.mode(), options->once ? Counting::OncePerDocument : Counting::Segments}, session.language));
        if (session.json) print_json({{"bases", bases}, {"codes", codes}});
    });
}

/// Shares as JSON: null where there is nothing to be a share of.
Json json_of(const std::vector<std::optional<double>>& cells) {
    Json list = Json::array();
    for (const auto& cell : cells) list.push_back(cell ? Json(*cell) : Json(nullptr));
    return list;
}

Json json_of(const std::optional<analysis::Association>& association) {
    if (!association) return nullptr;
    return {{"chi_square", association->chi_square}, {"df", association->degrees_of_freedom}, {"p", association->p}, {"cramers_v", association->cramers_v}, {"doubtful", association->is_doubtful()}};
}

/// The columns of that kind, or of the values of the variable of that name.
analysis::ColumnChoice columns_by(project::Project& project, const std::string& name) {
    using analysis::MatrixColumns;
    static const std::map<std::string, MatrixColumns> kKinds{
        {"document", MatrixColumns::Documents}, {"group", MatrixColumns::Groups}, {"set", MatrixColumns::Sets}, {"speaker", MatrixColumns::Speakers}};
    const auto kind = kKinds.find(name);
    if (kind != kKinds.end()) return {kind->second, {}, {}};
    return {MatrixColumns::Variable, project.variables().named(name).name, {}};
}

struct MatrixOptions {
    TableOptions table;
    bool once{false};
    std::string by;
    std::vector<std::string> columns;
    std::string percent;

    void add_to(CLI::App& command) {
        auto* kinds = command.add_option("--by", by, "document, group, set, speaker or the name of a variable")->type_name("COLUMNS");
        command.add_option("--column", columns, "a column of the documents with VAR=VALUE (repeatable)")->type_name("CONDITION")->allow_extra_args(false)->excludes(kinds);
        command.add_flag("--once-per-document", once, "count documents, not segments");
        command.add_option("--percent", percent, "shares of the row, of the column's segments, or of its documents")->check(CLI::IsMember({"row", "segments", "documents"}));
        table.add_to(command);
    }
    [[nodiscard]] analysis::ColumnChoice choice(project::Project& project) const {
        using analysis::MatrixColumns;
        if (by.empty() && columns.empty()) throw CLI::RequiredError("--by or --column");
        analysis::ColumnChoice choice{MatrixColumns::Conditions, {}, {}};
        for (const auto& column : columns) {
            choice.conditions.push_back({analysis::parse_condition(column)});
            require_variables(project, choice.conditions.back());
        }
        if (!columns.empty()) return choice;
        return columns_by(project, by);
    }
    [[nodiscard]] std::optional<analysis::Share> share() const {
        if (percent.empty()) return std::nullopt;
        return percent == "row" ? analysis::Share::Row : percent == "segments" ? analysis::Share::ColumnSegments : analysis::Share::ColumnDocuments;
    }
    /// Shares of documents count each document once.
    [[nodiscard]] Counting counting() const { return once || percent == "documents" ? Counting::OncePerDocument : Counting::Segments; }
};

void add_matrix(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("matrix", "codes by documents, groups, sets, speakers, values of a variable or conditions");
    add_project(*command, session);
    auto options = std::make_shared<MatrixOptions>();
    options->add_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        const auto filter = options->table.filter.filter(*project);
        const auto choice = options->choice(*project);
        const auto result = project->queries().matrix(filter, options->table.mode(), options->counting(), choice);
        const auto& tree = project->codebook().tree();
        const auto parts = options->share() ? analysis::shares(result, *options->share()) : std::vector<std::vector<std::optional<double>>>{};
        Json rows = Json::array();
        for (std::size_t i = 0; i < tree.size(); ++i) {
            rows.push_back({{"path", tree.path(i)}, {"cells", result.rows[i]}});
            if (!parts.empty()) rows.back()["shares"] = json_of(parts[i]);
        }
        // Codes below others would count the same segments again.
        const auto documents = static_cast<std::int64_t>(project->queries().snapshot().documents.size());
        const bool says_something = !options->table.subcodes && analysis::parts_documents(result, choice.by, documents);
        const auto association = !says_something ? std::nullopt : analysis::association(result.rows);
        auto table = wording::matrix_table(*project, result, options->share(), {filter, options->table.mode(), options->counting()}, session.language);
        table.note = wording::association_words(association, options->counting(), session.language);
        options->table.put(session, table);
        if (session.json) print_json({{"columns", result.columns}, {"n", result.n}, {"segments", result.segments}, {"rows", rows}, {"association", json_of(association)}});
    });
}

struct RelationOptions {
    TableOptions table;
    std::string kind{"intersections"};
    std::vector<std::string> codes;
    std::vector<std::string> sets;
    DistanceOptions distance;

    void add_to(CLI::App& command) {
        command.add_option("--kind", kind, "what is counted")->check(CLI::IsMember({"intersections", "pairs", "near", "same-document"}))->capture_default_str();
        auto* some = command.add_option("--code", codes, "only these codes (repeatable)")->type_name("C");
        command.add_option("--code-set", sets, "sets of codes instead of codes (repeatable)")->type_name("S")->excludes(some);
        distance.add_to(command, "for near: how far away at most");
        table.add_to(command);
    }
    [[nodiscard]] analysis::RelationQuery query(project::Project& project) const {
        using analysis::RelationKind;
        analysis::RelationQuery query;
        query.kind = kind == "pairs" ? RelationKind::Pairs : kind == "near" ? RelationKind::Near : kind == "same-document" ? RelationKind::SameDocument : RelationKind::Intersections;
        query.unit = distance.unit();
        query.distance = distance.distance;
        query.subcodes = table.mode();
        query.filter = table.filter.filter(project);
        for (const auto& name : sets) query.classes.push_back(project.code_sets().named(name).members);
        for (const auto& name : codes) query.classes.push_back({project.codebook().named(name)});
        if (query.classes.empty()) {
            for (const auto& code : project.codebook().tree().codes()) query.classes.push_back({code.id});
        }
        return query;
    }
    [[nodiscard]] std::vector<std::string> names(project::Project& project, const analysis::RelationQuery& query) const {
        if (!sets.empty()) return sets;
        const auto& tree = project.codebook().tree();
        std::vector<std::string> names;
        for (const auto& one : query.classes) names.push_back(tree.path(*tree.index_of(one.front())));
        return names;
    }
};

void add_relations(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("relations", "how often codes, or sets of codes, meet");
    add_project(*command, session);
    auto options = std::make_shared<RelationOptions>();
    options->add_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        const auto query = options->query(*project);
        const auto result = project->queries().relations(query);
        const auto names = options->names(*project, query);
        options->table.put(session, wording::relation_table(*project, result, query.kind, names, {query.filter, query.subcodes, Counting::Segments}, session.language));
        if (!session.json) return;
        Json cells = Json::array();
        for (std::size_t i = 0; i < result.size(); ++i) {
            auto& row = cells.emplace_back(Json::array());
            for (std::size_t j = 0; j < result.size(); ++j) row.push_back(i == j ? Json(nullptr) : Json(result.at(i, j)));
        }
        print_json({{"codes", names}, {"cells", cells}});
    });
}

/// The codes below each of the named ones, or itself where there is none below.
std::vector<model::CodeId> codes_below(project::Project& project, const std::vector<std::string>& names) {
    const auto& tree = project.codebook().tree();
    std::vector<model::CodeId> codes;
    for (const auto& name : names) {
        const auto index = *tree.index_of(project.codebook().named(name));
        if (tree.subtree_end(index) == index + 1) codes.push_back(tree[index].id);
        for (auto i = index + 1; i < tree.subtree_end(index); ++i) codes.push_back(tree[i].id);
    }
    return codes;
}

void add_mentions(CLI::App& app, Session& session) {
    struct Options {
        TableOptions table;
        std::vector<std::string> contents;
        std::vector<std::string> answers;
    };
    auto* command = app.add_subcommand("mentions", "table of mentions: what was said in answers of which kind");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("--content", options->contents, "what was said: the codes below this one, or this one (repeatable)")->required()->type_name("A");
    command->add_option("--answers", options->answers, "the question: its answer categories are the codes below it (repeatable)")->required()->type_name("B");
    options->table.add_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        const auto& tree = project->codebook().tree();
        analysis::MentionQuery query;
        query.contents = codes_below(*project, options->contents);
        query.answers = codes_below(*project, options->answers);
        query.subcodes = options->table.mode();
        query.filter = options->table.filter.filter(*project);
        const auto result = project->queries().mentions(query);
        const auto table = wording::mention_table(*project, query, result, session.language);
        options->table.put(session, table);
        if (!session.json) return;
        Json columns = Json::array();
        Json rows = Json::array();
        for (const auto& answer : query.answers) columns.push_back(tree.path(*tree.index_of(answer)));
        for (std::size_t i = 0; i < query.contents.size(); ++i) rows.push_back({{"path", tree.path(*tree.index_of(query.contents[i]))}, {"cells", result.rows[i]}});
        print_json({{"columns", columns}, {"n", result.n}, {"rows", rows}, {"caption", table.note}});
    });
}

void add_report(CLI::App& app, Session& session) {
    struct Options {
        FilterOptions filter;
        std::string file;
        bool segments{false};
        std::string by;
        std::vector<std::string> without;
    };
    auto* command = app.add_subcommand("report", "one page with the results, for people without the program");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file, "the page, .html")->required()->type_name("FILE");
    command->add_option("--by", options->by, "columns of the matrix: document, group, set, speaker or the name of a variable")->type_name("COLUMNS");
    command->add_option("--without", options->without, "leave this part out (repeatable)")->check(CLI::IsMember({"frequencies", "matrix", "relations"}))->allow_extra_args(false);
    command->add_flag("--segments", options->segments, "with the words of all segments: look first whether they may be given away");
    options->filter.add_to(*command);
    command->callback([&session, options] {
        const std::filesystem::path file{options->file};
        if (file.extension() != ".html") throw Error{ErrorKind::Unsupported, "a report is written as .html", options->file};
        const auto project = session.open(Access::Read);
        const auto has = [&](const char* part) { return std::find(options->without.begin(), options->without.end(), part) == options->without.end(); };
        wording::ReportParts parts{has("frequencies"), has("matrix"), std::nullopt, has("relations"), options->segments};
        if (!options->by.empty()) parts.columns = columns_by(*project, options->by);
        const auto report = wording::study_report(*project, options->filter.filter(*project), parts, session.language);
        write_file(file, formats::html_report(report, session.language));
        if (session.json) print_json({{"file", options->file}, {"sections", report.sections.size()}, {"segments", options->segments}});
        else print_line(session.say("Geschrieben: ", "Written: ") + options->file);
    });
}

}  // namespace

void add_table_commands(CLI::App& app, Session& session) {
    add_report(app, session);
    add_frequencies(app, session);
    add_matrix(app, session);
    add_relations(app, session);
    add_mentions(app, session);
}

}  // namespace fundstelle::cli
