// SPDX-License-Identifier: GPL-3.0-or-later
// Tables about documents: how far they are coded, how alike they are, what is typical of each kind.
#include <numeric>

#include "options.h"
#include "output.h"
#include "wording/document_tables.h"
#include "wording/typology_table.h"

namespace fundstelle::cli {

namespace {

Json json_of(const analysis::Coverage& coverage, std::int64_t characters) {
    return {{"segments", coverage.segments},
            {"coded_characters", coverage.characters},
            {"share", characters > 0 ? static_cast<double>(coverage.characters) / static_cast<double>(characters) : 0}};
}

void print_coverage_json(project::Project& project, const std::vector<analysis::DocumentCoverage>& coverage) {
    const auto& snapshot = project.queries().snapshot();
    const auto coders = project.progress().by_coder();
    Json documents = Json::array();
    for (const auto& covered : coverage) {
        const auto& document = snapshot.documents[covered.document];
        Json by_coder = Json::object();
        for (std::size_t i = 0; i < coders.size(); ++i) {
            auto& one = by_coder[coders[i].coder.name] = json_of(covered.by_coder[i], document.code_points);
            one["state"] = name_of(coders[i].states[covered.document]);
        }
        Json line{{"name", document.name}, {"characters", document.code_points}};
        line.update(json_of(covered.all, document.code_points));
        line["coders"] = std::move(by_coder);
        documents.push_back(std::move(line));
    }
    print_json({{"documents", documents}});
}

void add_coverage(CLI::App& app, Session& session) {
    struct Options {
        TableOptions table;
        bool by_coder{false};
    };
    auto* command = app.add_subcommand("coverage", "how much of each document is coded, by everybody or by each coder");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_flag("--each-coder", options->by_coder, "for each coder, and how far they say they are");
    options->table.add_output_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        const auto filter = options->table.filter.filter(*project);
        const auto coverage = project->queries().document_coverage(filter);
        options->table.put(session, options->by_coder ? wording::coding_state_table(*project, coverage, filter, session.language)
                                                      : wording::coverage_table(*project, coverage, filter, session.language));
        if (session.json) print_coverage_json(*project, coverage);
    });
}

void add_similarity(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("similarity", "how alike documents are by the codes that occur in them");
    add_project(*command, session);
    auto options = std::make_shared<TableOptions>();
    options->add_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        const auto filter = options->filter.filter(*project);
        const auto compared = project->queries().document_comparison(filter, options->mode());
        auto table = wording::comparison_headings(*project, compared.documents(), {filter, options->mode()}, session.language);
        Json cells = Json::array();
        for (std::size_t i = 0; i < compared.documents().size(); ++i) {
            auto& line = cells.emplace_back(Json::array());
            for (std::size_t j = 0; j < compared.documents().size(); ++j) {
                line.push_back(i == j ? Json(nullptr) : Json(compared.similarity(i, j)));
                table.rows[i].cells.push_back(i == j ? formats::ReportCell{} : formats::ReportCell{compared.similarity(i, j)});
            }
        }
        options->put(session, table);
        if (session.json) print_json({{"documents", Json(std::vector<std::string>{table.columns.begin() + 1, table.columns.end()})}, {"cells", cells}});
    });
}

Json json_of(const std::optional<double>& number) {
    return number ? Json(*number) : Json(nullptr);
}

Json json_of(const analysis::Typology& typology, const analysis::VariableByType& variable) {
    Json line{{"name", variable.variable.name}};
    for (const auto& spread : variable.spreads) {
        line["mean"].push_back(json_of(spread.mean));
        line["sd"].push_back(json_of(spread.deviation));
        line["n"].push_back(spread.n);
    }
    for (const auto& category : variable.categories) {
        Json shares = Json::array();
        for (std::size_t type = 0; type < typology.types().size(); ++type) {
            shares.push_back(static_cast<double>(category.documents[type]) / static_cast<double>(typology.n(type)));
        }
        line["categories"].push_back({{"value", category.value}, {"documents", category.documents}, {"shares", shares}});
    }
    return line;
}

void print_typology_json(const model::CodeTree& tree, const analysis::Typology& typology) {
    Json n = Json::array();
    for (std::size_t type = 0; type < typology.types().size(); ++type) n.push_back(typology.n(type));
    Json variables = Json::array();
    for (const auto& variable : typology.variables) variables.push_back(json_of(typology, variable));
    Json codes = Json::array();
    for (std::size_t i = 0; i < tree.size(); ++i) {
        Json shares = Json::array();
        Json means = Json::array();
        for (std::size_t type = 0; type < typology.types().size(); ++type) {
            shares.push_back(typology.document_share(i, type));
            means.push_back(typology.segments_per_document(i, type));
        }
        codes.push_back({{"path", tree.path(i)}, {"document_shares", shares}, {"segments_per_document", means}});
    }
    print_json({{"types", typology.types()}, {"n", n}, {"variables", variables}, {"codes", codes}});
}

void add_typology(CLI::App& app, Session& session) {
    struct Options {
        TableOptions table;
        std::string by;
    };
    auto* command = app.add_subcommand("typology", "what is typical of the documents with each value of a variable");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("--by", options->by, "the variable whose values are the types")->required()->type_name("VAR");
    options->table.add_counts_to(*command);
    command->callback([&session, options] {
        if (session.json && options->table.small_cells > 0) throw CLI::ValidationError("--small-cells", "not with --json: every number of it is exact");
        const auto project = session.open(Access::Read);
        const auto filter = options->table.filter.filter(*project);
        const auto types = project->variables().named(options->by).name;
        const auto typology = project->queries().typology(filter, options->table.mode(), types);
        const auto& tree = project->codebook().tree();
        std::vector<std::size_t> codes(tree.size());
        std::iota(codes.begin(), codes.end(), 0U);
        options->table.put(session, wording::typology_table(*project, typology, types, codes, {filter, options->table.mode(), analysis::Counting::Segments, options->table.small_cells}, session.language).table);
        if (session.json) print_typology_json(tree, typology);
    });
}

}  // namespace

void add_document_table_commands(CLI::App& app, Session& session) {
    add_coverage(app, session);
    add_similarity(app, session);
    add_typology(app, session);
}

}  // namespace fundstelle::cli
