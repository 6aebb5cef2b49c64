// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "base/file.h"
#include "options.h"
#include "output.h"

namespace fundstelle::cli {

namespace {

void add_new(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("new", "create a project");
    add_project(*command, session);
    auto name = std::make_shared<std::string>();
    command->add_option("--name", *name, "its name; else the file's")->type_name("N");
    command->callback([&session, name] {
        const std::filesystem::path path{session.project};
        const auto title = name->empty() ? display(path.stem()) : *name;
        const auto project = project::Project::create(path, title, session.environment());
        if (session.json) print_json({{"project", session.project}});
        else print_line(session.say("Projekt angelegt: ", "Project created: ") + session.project);
    });
}

void add_check(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("check", "check that the file and everything in it is sound");
    add_project(*command, session);
    command->callback([&session] {
        std::vector<std::string> problems;
        for (const auto& problem : session.open(Access::Read)->soundness_problems()) {
            problems.push_back(wording::sentence(problem, session.language));
        }
        if (session.json) print_json({{"ok", problems.empty()}, {"problems", problems}});
        else if (problems.empty()) print_line(session.say("Alles in Ordnung.", "Everything is sound."));
        for (const auto& problem : problems) {
            if (!session.json) print_line(problem);
        }
        if (!problems.empty()) session.status = kSomeFailed;
    });
}

void add_backups(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("backups", "list the automatic backups, newest first");
    add_project(*command, session);
    command->callback([&session] {
        auto list = Json::array();
        for (const auto& backup : project::backups_of(session.project)) {
            if (session.json) list.push_back({{"file", display(backup.path)}, {"when", to_iso8601(backup.made_at)}});
            else print_line(to_local_minute(backup.made_at) + "  " + display(backup.path));
        }
        if (session.json) print_json({{"backups", list}});
    });
}

void add_restore(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("restore", "put a backup in the place of the project, which becomes a backup itself");
    add_project(*command, session);
    auto file = std::make_shared<std::string>();
    command->add_option("backup", *file, "the backup; else the newest")->type_name("BACKUP");
    command->callback([&session, file] {
        auto backup = std::filesystem::path{*file};
        if (backup.empty()) {
            const auto backups = project::backups_of(session.project);
            if (backups.empty()) throw Error{ErrorKind::NotFound, "no backup", session.project + ".backups"};
            backup = backups.front().path;
        }
        project::restore_backup(session.project, backup, SystemClock{});
        if (session.json) print_json({{"restored", display(backup)}});
        else print_line(session.say("Wiederhergestellt: ", "Restored: ") + display(backup));
    });
}

}  // namespace

void add_project_commands(CLI::App& app, Session& session) {
    add_new(app, session);
    add_check(app, session);
    add_backups(app, session);
    add_restore(app, session);
}

}  // namespace fundstelle::cli
