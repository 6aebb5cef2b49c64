// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "analysis/association.h"
#include "base/file.h"
#include "gate.h"
#include "options.h"
#include "output.h"
#include "wording/leaving_texts.h"
#include "wording/tables.h"

namespace fundstelle::cli {

namespace {

using analysis::Counting;

/// A number, or what is printed instead of a small one.
Json json_of(const formats::ReportCell& cell) {
    if (const auto* count = std::get_if<std::int64_t>(&cell)) return *count;
    if (const auto* words = std::get_if<std::string>(&cell)) return *words;
    return nullptr;
}

/// The cells of a row behind its name.
Json json_of(const formats::ReportRow& row) {
    Json cells = Json::array();
    for (std::size_t i = 1; i < row.cells.size(); ++i) cells.push_back(json_of(row.cells[i]));
    return cells;
}

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
    options->table.add_counts_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        const auto filter = options->table.filter.filter(*project);
        const auto by = options->by.empty() ? std::nullopt : std::optional{options->by};
        if (by) static_cast<void>(project->variables().named(*by));
        const auto result = project->queries().frequencies(filter, options->table.mode(), by);
        const auto& tree = project->codebook().tree();
        const auto table = wording::frequency_table(*project, result, {filter, options->table.mode(), options->once ? Counting::OncePerDocument : Counting::Segments, options->table.small_cells}, session.language);
        const auto by_value = [&](const formats::ReportRow& row) {
            Json values = Json::object();
            for (std::size_t v = 0; v < result.values.size(); ++v) values[result.values[v]] = json_of(row.cells.at(6 + v));
            return values;
        };
        Json codes = Json::array();
        for (std::size_t i = 0; i < tree.size(); ++i) {
            const auto& code = result.codes[i];
            const auto& cells = table.rows[i].cells;
            const bool shows_segments = std::holds_alternative<std::int64_t>(cells[1]);
            const bool shows_documents = std::holds_alternative<std::int64_t>(cells[3]);
            codes.push_back({{"path", tree.path(i)},
                             {"segments", json_of(cells[1])},
                             {"documents", json_of(cells[3])},
                             {"segment_share", shows_segments ? Json(share(code.count.segments, result.base.segments)) : Json(nullptr)},
                             {"document_share", shows_documents ? Json(share(code.count.documents, result.base.documents)) : Json(nullptr)},
                             {"characters", shows_segments ? Json(code.characters) : Json(nullptr)},
                             {"text_share", shows_segments ? Json(share(code.characters, result.characters)) : Json(nullptr)},
                             {"by", by_value(table.rows[i])}});
        }
        const auto& total = table.rows.back();
        Json bases{{"segments", json_of(total.cells[1])}, {"documents", json_of(total.cells[3])}, {"characters", result.characters}};
        if (!result.values.empty()) bases["by"] = by_value(total);
        options->table.put(session, table);
        if (session.json) print_json({{"bases", bases}, {"codes", codes}});
    });
}

/// Shares as JSON: null where there is nothing to be a share of, or the row as it is printed does not show it.
Json json_of(const std::vector<std::optional<double>>& cells, const formats::ReportRow& printed) {
    Json list = Json::array();
    for (std::size_t i = 0; i < cells.size(); ++i) list.push_back(cells[i] && std::holds_alternative<formats::Percentage>(printed.cells.at(i + 1)) ? Json(*cells[i]) : Json(nullptr));
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
        table.add_counts_to(command);
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
        const wording::TableBase base{filter, options->table.mode(), options->counting(), options->table.small_cells};
        // Codes below others would count the same segments again; and a number made of all cells gives the small ones away.
        const auto documents = static_cast<std::int64_t>(project->queries().snapshot().documents.size());
        const bool says_something = !options->table.subcodes && base.small_cells == 0 && analysis::parts_documents(result, choice.by, documents);
        const auto association = !says_something ? std::nullopt : analysis::association(result.rows);
        auto table = wording::matrix_table(*project, result, options->share(), base, session.language);
        table.note = wording::association_words(association, options->counting(), session.language);
        options->table.put(session, table);
        if (!session.json) return;
        const auto counts = wording::matrix_table(*project, result, std::nullopt, base, session.language);
        Json rows = Json::array();
        for (std::size_t i = 0; i < tree.size(); ++i) {
            rows.push_back({{"path", tree.path(i)}, {"cells", json_of(counts.rows[i])}});
            if (!parts.empty()) rows.back()["shares"] = json_of(parts[i], table.rows[i]);
        }
        print_json({{"columns", result.columns}, {"n", json_of(counts.rows.back())}, {"segments", json_of(counts.rows[tree.size()])}, {"rows", rows}, {"association", json_of(association)}});
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
        table.add_counts_to(command);
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
        const auto table = wording::relation_table(*project, result, query.kind, names, {query.filter, query.subcodes, Counting::Segments, options->table.small_cells}, session.language);
        options->table.put(session, table);
        if (!session.json) return;
        Json cells = Json::array();
        for (const auto& row : table.rows) cells.push_back(json_of(row));
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
    options->table.add_counts_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        const auto& tree = project->codebook().tree();
        analysis::MentionQuery query;
        query.contents = codes_below(*project, options->contents);
        query.answers = codes_below(*project, options->answers);
        query.subcodes = options->table.mode();
        query.filter = options->table.filter.filter(*project);
        const auto result = project->queries().mentions(query);
        const auto table = wording::mention_table(*project, query, result, session.language, options->table.small_cells);
        options->table.put(session, table);
        if (!session.json) return;
        Json columns = Json::array();
        Json rows = Json::array();
        for (const auto& answer : query.answers) columns.push_back(tree.path(*tree.index_of(answer)));
        for (std::size_t i = 0; i < query.contents.size(); ++i) rows.push_back({{"path", tree.path(*tree.index_of(query.contents[i]))}, {"cells", json_of(table.rows[i])}});
        print_json({{"columns", columns}, {"n", json_of(table.rows.back())}, {"rows", rows}, {"caption", table.note}});
    });
}

void add_report(CLI::App& app, Session& session) {
    struct Options {
        FilterOptions filter;
        std::string file;
        bool segments{false};
        Gate gate;
        std::int64_t small_cells{0};
        std::string by;
        std::vector<std::string> without;
    };
    auto* command = app.add_subcommand("report", "one page with the results, for people without the program");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file, "the page, .html")->required()->type_name("FILE");
    command->add_option("--by", options->by, "columns of the matrix: document, group, set, speaker or the name of a variable")->type_name("COLUMNS");
    command->add_option("--without", options->without, "leave this part out (repeatable)")->check(CLI::IsMember({"frequencies", "matrix", "relations"}))->allow_extra_args(false);
    command->add_flag("--segments", options->segments, "with the words of all segments");
    options->gate.add_to(*command);
    add_small_cells(*command, options->small_cells);
    options->filter.add_to(*command);
    command->callback([&session, options] {
        const std::filesystem::path file{options->file};
        if (file.extension() != ".html") throw Error{ErrorKind::Unsupported, "a report is written as .html", options->file};
        const auto project = session.open(Access::Read);
        const auto has = [&](const char* part) { return std::find(options->without.begin(), options->without.end(), part) == options->without.end(); };
        wording::ReportParts parts{has("frequencies"), has("matrix"), std::nullopt, has("relations"), options->segments, options->small_cells};
        if (!options->by.empty()) parts.columns = columns_by(*project, options->by);
        const auto report = wording::study_report(*project, options->filter.filter(*project), parts, session.language);
        const auto write = [&] { write_file(file, formats::html_report(report, session.language)); };
        if (options->segments) options->gate.pass(session, *project, {"report", file, wording::leaving_texts(report)}, write);
        else write();
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
