// SPDX-License-Identifier: GPL-3.0-or-later
// How far the work is, and what it has come to: progress and summaries.
#include <algorithm>
#include <map>

#include "gate.h"
#include "options.h"
#include "output.h"
#include "wording/leaving_texts.h"

namespace fundstelle::cli {

namespace {

using model::ProgressState;

const std::vector<std::pair<std::string, ProgressState>> kStates{
    {"not-started", ProgressState::NotStarted}, {"started", ProgressState::Started}, {"finished", ProgressState::Finished}};

std::string state_for_people(const Session& session, ProgressState state) {
    switch (state) {
        case ProgressState::NotStarted: break;
        case ProgressState::Started: return session.say("in Arbeit", "in progress");
        case ProgressState::Finished: return session.say("fertig", "finished");
    }
    return "–";
}

void print_progress(const Session& session, project::Project& project) {
    const auto coders = project.progress().by_coder();
    const auto last = project.progress().last_worked_on();
    std::vector<std::vector<std::string>> rows{{session.say("Dokument", "document")}};
    Json names = Json::array();
    for (const auto& coder : coders) {
        names.push_back(coder.coder.name);
        rows.front().push_back(coder.coder.name);
    }
    const auto first_number = rows.front().size();
    for (const auto* heading : {session.german() ? "Kodierungen" : "codings", session.german() ? "kodiert" : "coded"}) rows.front().push_back(heading);
    Json documents = Json::array();
    const auto all = project.progress().all();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto name = project.documents().find(all[i].document)->name;
        Json states = Json::object();
        auto& row = rows.emplace_back(std::vector<std::string>{name});
        for (const auto& coder : coders) {
            states[coder.coder.name] = name_of(coder.states[i]);
            row.push_back(state_for_people(session, coder.states[i]));
        }
        row.push_back(std::to_string(all[i].codings));
        row.push_back(percent(all[i].share(), session.german()));
        const auto worked = last.find(all[i].document);
        documents.push_back({{"name", name},
                             {"codings", all[i].codings},
                             {"share", all[i].share()},
                             {"last_worked_on", worked != last.end() ? Json(to_iso8601(worked->second)) : Json(nullptr)},
                             {"states", states}});
    }
    if (session.json) print_json({{"coders", names}, {"documents", documents}});
    else print_table(rows, first_number);
}

void add_progress(CLI::App& app, Session& session) {
    struct Options {
        std::string state;
        std::vector<std::string> documents;
    };
    auto& progress = add_list(app, session, "progress", "how far each coder is with each document", [&session] { print_progress(session, *session.open(Access::Read)); });
    auto* command = progress.add_subcommand("set", "mark documents for whoever acts");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("state", options->state)->required()->check(CLI::IsMember({"not-started", "started", "finished"}));
    command->add_option("--documents", options->documents, "these documents")->required()->type_name("D");
    command->callback([&session, options] {
        const auto project = session.open(Access::Write);
        const auto documents = documents_named(*project, options->documents);
        const auto state = std::find_if(kStates.begin(), kStates.end(), [&](const auto& known) { return known.first == options->state; });
        project->progress().set(documents, state->second);
        print_progress(session, *project);
    });
}

/// Summaries by document and code, both in their order, and the documents and codes that have any.
struct SummaryTable {
    std::vector<model::Document> documents;
    std::vector<std::size_t> codes;  ///< in the tree
    std::map<std::pair<model::DocumentId, model::CodeId>, std::string> bodies;

    SummaryTable(project::Project& project, const std::vector<model::DocumentId>& of_documents, const std::vector<model::CodeId>& of_codes) {
        const auto wanted = [](const auto& list, const auto& id) { return list.empty() || std::find(list.begin(), list.end(), id) != list.end(); };
        for (auto& summary : project.summaries().all()) {
            if (wanted(of_documents, summary.document) && wanted(of_codes, summary.code)) bodies.emplace(std::pair{summary.document, summary.code}, summary.body);
        }
        const auto has = [&](const auto& test) { return std::any_of(bodies.begin(), bodies.end(), [&](const auto& body) { return test(body.first); }); };
        for (const auto& document : project.documents().all()) {
            if (has([&](const auto& key) { return key.first == document.id; })) documents.push_back(document);
        }
        const auto& tree = project.codebook().tree();
        for (std::size_t i = 0; i < tree.size(); ++i) {
            if (has([&](const auto& key) { return key.second == tree[i].id; })) codes.push_back(i);
        }
    }
    [[nodiscard]] std::string at(model::DocumentId document, model::CodeId code) const {
        const auto found = bodies.find({document, code});
        return found == bodies.end() ? std::string{} : found->second;
    }
};

void print_summaries(const Session& session, project::Project& project, const SummaryTable& table) {
    const auto& tree = project.codebook().tree();
    Json list = Json::array();
    for (const auto& document : table.documents) {
        for (const auto code : table.codes) {
            const auto body = table.at(document.id, tree[code].id);
            if (body.empty()) continue;
            list.push_back({{"document", document.name}, {"code", tree.path(code)}, {"text", body}});
            if (!session.json) print_line(document.name + " · " + tree.path(code) + "\n" + body + "\n");
        }
    }
    if (session.json) print_json({{"summaries", list}});
}

formats::ReportTable report_table(const Session& session, project::Project& project, const SummaryTable& table) {
    const auto& tree = project.codebook().tree();
    formats::ReportTable grid;
    grid.title = session.say("Summarys", "Summaries");
    grid.columns = {session.say("Dokument", "document")};
    for (const auto code : table.codes) grid.columns.push_back(tree.path(code));
    for (const auto& document : table.documents) {
        auto& row = grid.rows.emplace_back(formats::ReportRow{{document.name}});
        for (const auto code : table.codes) row.cells.emplace_back(table.at(document.id, tree[code].id));
    }
    grid.base = {{session.say("Projekt", "Project"), project.name()}, {session.say("Stand", "As of"), wording::moment(project.now(), session.language)}};
    return grid;
}

void add_summaries(CLI::App& app, Session& session) {
    struct Options {
        std::vector<std::string> documents;
        std::vector<std::string> codes;
        WordsFile file;
        std::string document;
        std::string code;
        std::string words;
    };
    auto options = std::make_shared<Options>();
    auto& summaries = add_list(app, session, "summaries", "what documents say on codes, in the analysts' words", [&session, options] {
        const auto project = session.open(Access::Read);
        const SummaryTable table{*project, documents_named(*project, options->documents), codes_named(*project, options->codes)};
        if (options->file.wanted()) {
            const auto grid = report_table(session, *project, table);
            options->file.write(session, *project, "summaries", grid, wording::leaving_cells(grid));
        }
        if (!options->file.wanted() || session.json) print_summaries(session, *project, table);
    });
    summaries.add_option("--documents", options->documents, "only these documents")->type_name("D");
    summaries.add_option("--codes", options->codes, "only these codes")->type_name("C");
    options->file.add_to(summaries);
    auto* command = summaries.add_subcommand("set", "write one summary; empty words remove it");
    add_project(*command, session);
    command->add_option("text", options->words, "its words")->required()->type_name("TEXT");
    command->add_option("--document", options->document, "of this document")->required()->type_name("D");
    command->add_option("--code", options->code, "on this code")->required()->type_name("C");
    command->callback([&session, options] {
        const auto project = session.open(Access::Write);
        const auto document = project->documents().named(options->document).id;
        const auto code = project->codebook().named(options->code);
        project->summaries().write(document, code, options->words);
        print_summaries(session, *project, {*project, {document}, {code}});
    });
}

}  // namespace

std::string name_of(ProgressState state) {
    return std::find_if(kStates.begin(), kStates.end(), [&](const auto& known) { return known.second == state; })->first;
}

void add_progress_commands(CLI::App& app, Session& session) {
    add_progress(app, session);
    add_summaries(app, session);
}

}  // namespace fundstelle::cli
