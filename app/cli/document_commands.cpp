// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <map>

#include "formats/variables_csv.h"
#include "options.h"
#include "output.h"
#include "text/paragraphs.h"
#include "text/utf8.h"

namespace fundstelle::cli {

namespace {

std::string role_name(const Session& session, model::Role role) {
    switch (role) {
        case model::Role::Interviewer: return session.say("fragt", "interviewer");
        case model::Role::Interviewee: return session.say("antwortet", "interviewee");
        case model::Role::Other: break;
    }
    return session.say("andere", "other");
}

void import_variables(Session& session, project::Project& project, const std::string& file, Json& failed) {
    for (const auto& name : project.variables().import(formats::read_variables_csv(file))) {
        failed.push_back({{"file", file}, {"error", session.say("Unbekanntes Dokument: ", "Unknown document: ") + name}});
        session.status = kSomeFailed;
    }
}

void add_documents(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("documents", "list the documents");
    add_project(*command, session);
    command->callback([&session] {
        const auto project = session.open(Access::Read);
        std::map<model::GroupId, std::string> groups;
        for (const auto& group : project->documents().groups()) groups.emplace(group.id, group.name);
        Json documents = Json::array();
        std::vector<std::vector<std::string>> rows{{session.say("Dokument", "document"), session.say("Gruppe", "group"),
                                                    session.say("Absätze", "paragraphs"), session.say("Beiträge", "turns"),
                                                    session.say("Zeichen", "characters"), session.say("Kodierungen", "codings")}};
        for (const auto& document : project->documents().all()) {
            const auto text = project->documents().text(document.id);
            const auto group = document.group ? groups.at(*document.group) : std::string{};
            const auto turns = project->documents().turns(document.id).size();
            const auto codings = project->codings().of_document(document.id).size();
            documents.push_back({{"name", document.name},
                                 {"group", document.group ? Json(group) : Json(nullptr)},
                                 {"paragraphs", text->paragraphs().count()},
                                 {"turns", turns},
                                 {"characters", text->offsets().size().count()},
                                 {"codings", codings},
                                 {"variables", project->variables().of_document(document.id)}});
            rows.push_back({document.name, group, std::to_string(text->paragraphs().count()), std::to_string(turns),
                            std::to_string(text->offsets().size().count()), std::to_string(codings)});
        }
        if (session.json) print_json({{"documents", documents}});
        else print_table(rows, 2);
    });
}

void add_text(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("text", "the plain text of a document");
    add_project(*command, session);
    auto name = std::make_shared<std::string>();
    auto number = std::make_shared<std::int64_t>(0);
    command->add_option("document", *name)->required()->type_name("DOC");
    command->add_option("--version", *number, "that of an earlier version")->type_name("N");
    command->callback([&session, name, number] {
        const auto project = session.open(Access::Read);
        const auto id = project->documents().named(*name).id;
        print_line((*number == 0 ? project->documents().text(id) : project->corrections().text(id, *number))->utf8());
    });
}

void add_turns(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("turns", "the speakers' turns of a document");
    add_project(*command, session);
    auto name = std::make_shared<std::string>();
    command->add_option("document", *name)->required()->type_name("DOC");
    command->callback([&session, name] {
        const auto project = session.open(Access::Read);
        const auto id = project->documents().named(*name).id;
        std::map<model::SpeakerId, model::Speaker> speakers;
        for (const auto& speaker : project->documents().speakers(id)) speakers.emplace(speaker.id, speaker);
        Json turns = Json::array();
        std::vector<std::vector<std::string>> rows;
        for (const auto& turn : project->documents().turns(id)) {
            const auto& speaker = speakers.at(turn.speaker);
            const auto time = turn.time_ms ? clock_time(*turn.time_ms) : std::string{};
            turns.push_back({{"speaker", speaker.label},
                             {"role", model::to_string(speaker.role)},
                             {"begin", turn.range.begin().count()},
                             {"end", turn.range.end().count()},
                             {"words_begin", turn.words_begin.count()},
                             {"words_end", turn.words_end.count()},
                             {"time", turn.time_ms ? Json(time) : Json(nullptr)}});
            rows.push_back({speaker.label, role_name(session, speaker.role), std::to_string(turn.range.begin().count()),
                            std::to_string(turn.range.end().count()), time});
        }
        if (session.json) print_json({{"turns", turns}});
        else print_table(rows, 2);
    });
}

void add_role(CLI::App& app, Session& session) {
    struct Options {
        std::string document;
        std::string label;
        std::string role;
    };
    auto* command = app.add_subcommand("role", "say who asks and who answers in a document");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("document", options->document)->required()->type_name("DOC");
    command->add_option("label", options->label, "of the speaker, e.g. B1")->required()->type_name("LABEL");
    command->add_option("role", options->role)->required()->check(CLI::IsMember({"interviewer", "interviewee", "other"}));
    command->callback([&session, options] {
        const auto project = session.open(Access::Write);
        const auto id = project->documents().named(options->document).id;
        for (const auto& speaker : project->documents().speakers(id)) {
            if (speaker.label != options->label) continue;
            project->documents().set_role(speaker.id, id, *model::parse_role(options->role));
            if (session.json) print_json({{"speaker", speaker.label}, {"role", options->role}});
            return;
        }
        throw Error{ErrorKind::NotFound, "no such speaker", options->label};
    });
}

void add_variables(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("variables", "print document variables, or set them from a table");
    add_project(*command, session);
    auto file = std::make_shared<std::string>();
    command->add_option("file", *file, "the first column names the document")->type_name("FILE.csv");
    command->callback([&session, file] {
        const auto project = session.open(file->empty() ? Access::Read : Access::Write);
        Json failed = Json::array();
        if (!file->empty()) import_variables(session, *project, *file, failed);
        Json names = Json::array();
        std::vector<std::vector<std::string>> rows{{session.say("Dokument", "document")}};
        for (const auto& variable : project->variables().all()) {
            names.push_back(variable.name);
            rows.front().push_back(variable.name);
        }
        Json values = Json::object();
        for (const auto& document : project->documents().all()) {
            const auto of_document = project->variables().of_document(document.id);
            values[document.name] = of_document;
            auto& row = rows.emplace_back(std::vector<std::string>{document.name});
            for (std::size_t i = 1; i < rows.front().size(); ++i) {
                const auto found = of_document.find(rows.front()[i]);
                row.push_back(found == of_document.end() ? "" : found->second);
            }
        }
        if (session.json) {
            Json result{{"variables", names}, {"values", values}};
            if (!failed.empty()) result["failed"] = failed;
            print_json(result);
        } else {
            print_table(rows, 99);
            for (const auto& failure : failed) print_message(failure["error"].get<std::string>());
        }
    });
}

}  // namespace

void add_document_commands(CLI::App& app, Session& session) {
    add_role(app, session);
    add_documents(app, session);
    add_text(app, session);
    add_turns(app, session);
    add_variables(app, session);
}

}  // namespace fundstelle::cli
