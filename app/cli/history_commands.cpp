// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"
#include "output.h"

namespace fundstelle::cli {

namespace {

void print_entries(const Session& session, const std::vector<project::HistoryEntry>& entries) {
    Json list = Json::array();
    std::vector<std::vector<std::string>> rows;
    for (const auto& entry : entries) {
        const auto label = wording::label(entry, session.language);
        list.push_back({{"when", to_iso8601(entry.at)}, {"coder", entry.coder}, {"label", label}, {"undone", entry.undone}});
        rows.push_back({to_local_minute(entry.at), entry.coder, label, entry.undone ? session.say("(rückgängig gemacht)", "(undone)") : ""});
    }
    if (session.json) print_json({{"entries", list}});
    else print_table(rows, 9);
}

}  // namespace

void add_history_commands(CLI::App& app, Session& session) {
    auto* history = app.add_subcommand("history", "everything that was done, oldest first");
    add_project(*history, session);
    history->callback([&session] { print_entries(session, session.open(Access::Read)->history()); });

    const auto add = [&](const char* name, const char* description, const char* nothing_german, const char* nothing_english, auto action) {
        auto* command = app.add_subcommand(name, description);
        add_project(*command, session);
        command->callback([&session, action, nothing_german, nothing_english] {
            const auto project = session.open(Access::Write);
            const auto entry = action(*project);
            if (!entry) throw Error{ErrorKind::Refused, session.say(nothing_german, nothing_english), session.project};
            print_entries(session, {*entry});
        });
    };
    add("undo", "take the last action back", "es gibt nichts rückgängig zu machen", "there is nothing to undo", [](project::Project& project) { return project.undo(); });
    add("redo", "do the last undone action again", "es gibt nichts wiederherzustellen", "there is nothing to redo", [](project::Project& project) { return project.redo(); });
}

}  // namespace fundstelle::cli
