// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"
#include "output.h"
#include "wording/merge_words.h"

namespace fundstelle::cli {

namespace {

Json json_of(const merge::MergeReport& report) {
    Json added = Json::object();
    Json changed = Json::object();
    Json removed = Json::object();
    Json counts = Json::array();
    for (const auto& count : report.counts) {
        const auto add = [&](Json& to, std::int64_t number) {
            if (number > 0) to[count.kind] = to.value(count.kind, std::int64_t{0}) + number;
        };
        add(added, count.added);
        add(changed, count.changed + count.followed);
        add(removed, count.removed);
        counts.push_back({{"kind", count.kind}, {"coder", count.coder}, {"added", count.added}, {"changed", count.changed}, {"removed", count.removed},
                          {"followed", count.followed}});
    }
    Json conflicts = Json::array();
    for (const auto& conflict : report.conflicts) {
        conflicts.push_back({{"id", to_string(conflict.key)}, {"what", wording::key_of(conflict.what)}, {"kind", conflict.kind}, {"name", conflict.name},
                             {"fields", conflict.fields}, {"stands", conflict.stands}, {"by", conflict.standing_coder}, {"lost", conflict.lost},
                             {"lost_by", conflict.lost_coder}, {"from_other", conflict.taken_from_other}, {"can_be_taken", conflict.can_be_taken}});
    }
    return {{"related", report.related}, {"added", added}, {"changed", changed}, {"removed", removed}, {"counts", counts}, {"conflicts", conflicts},
            {"joined_coders", report.joined_coders}, {"joined_variables", report.joined_variables}, {"same_codes", report.same_codes}, {"left_out", report.left_out}};
}

}  // namespace

void add_merge_command(CLI::App& app, Session& session) {
    struct Options {
        std::string other;
        bool preview{false};
        std::vector<std::string> take;
    };
    auto* command = app.add_subcommand("merge", "take in another copy of the project, or another project, in one action");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("other", options->other, "the other project; it is only read")->required()->type_name("OTHER");
    command->add_flag("--preview,--dry-run", options->preview, "say what would come, and change nothing");
    command->add_option("--take", options->take, "of this conflict take what lost")->type_name("ID");
    command->callback([&session, options] {
        merge::Decisions decisions;
        for (const auto& text : options->take) {
            const auto key = parse_uuid(text);
            if (!key) throw Error{ErrorKind::NotFound, "no such conflict", text};
            decisions.take_other.insert(*key);
        }
        const auto project = session.open(options->preview ? Access::Read : Access::Write);
        const auto report = options->preview ? project->merging().preview(options->other, decisions) : project->merging().merge(options->other, decisions);
        if (session.json) return print_json(json_of(report));
        if (!report.related) print_line(session.say("Ein anderes Projekt: Alles darin ist neu.", "Another project: all in it is new."));
        const auto counts = wording::merge_counts(report, session.language);
        if (counts.empty()) print_line(session.say("Nichts Neues.", "Nothing new."));
        for (const auto& line : counts) print_line(line);
        for (const auto& line : wording::merge_conflicts(report, session.language)) print_line("! " + line);
        for (const auto& conflict : report.conflicts) {
            if (conflict.can_be_taken) print_message("--take " + to_string(conflict.key) + "  " + wording::sentence(conflict, session.language));
        }
    });
}

}  // namespace fundstelle::cli
