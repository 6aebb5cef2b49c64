// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <map>

#include "gate.h"
#include "options.h"
#include "output.h"
#include "wording/exchange_words.h"

namespace fundstelle::cli {

namespace {

using formats::refi::Target;

const std::map<std::string, Target> kTargets{
    {"standard", Target::Standard}, {"maxqda", Target::Maxqda}, {"atlasti", Target::AtlasTi}, {"nvivo", Target::Nvivo}, {"qualcoder", Target::QualCoder}};

Json json_of(const std::vector<project::ExchangeLoss>& losses) {
    Json list = Json::array();
    for (const auto& loss : losses) list.push_back({{"what", project::key_of(loss.what)}, {"count", loss.count}, {"where", loss.where}});
    return list;
}

void print_losses(const Session& session, const std::vector<project::ExchangeLoss>& losses, const std::string& head) {
    if (losses.empty()) return;
    print_message(head);
    for (const auto& loss : losses) print_message("  " + wording::loss_words(loss, session.language));
}

void add_import(CLI::App& refi, Session& session) {
    auto* command = refi.add_subcommand("import", "add all of a project of MAXQDA, ATLAS.ti, NVivo, QualCoder or another program");
    add_project(*command, session);
    auto file = std::make_shared<std::string>();
    command->add_option("file", *file)->required()->type_name("FILE.qdpx");
    command->callback([&session, file] {
        const auto project = session.open(Access::Write);
        const auto result = project->exchange().import(*file);
        Json notices = Json::array();
        for (const auto& notice : result.report.notices()) {
            const auto words = wording::notice_words(notice, session.language);
            if (words.empty()) continue;
            notices.push_back({{"what", words}, {"count", notice.count}, {"where", notice.place}});
            if (!session.json) print_message(words + (notice.place.empty() ? "" : " (" + notice.place + ")"));
        }
        Json countings = Json::array();
        for (const auto& counting : result.report.countings()) {
            countings.push_back({{"document", counting.name}, {"line_ends_as_two", counting.line_ends_as_two}, {"emoji_as_two", counting.emoji_as_two}, {"selections", counting.selections}, {"on_word_borders", counting.on_word_borders}});
        }
        if (session.json) {
            print_json({{"sources", result.documents}, {"codes", result.codes}, {"codings", result.codings}, {"coders", result.coders}, {"variables", result.variables}, {"memos", result.memos},
                        {"links", result.links}, {"sets", result.sets}, {"losses", json_of(result.losses)}, {"notices", notices}, {"positions", countings}});
            return;
        }
        print_losses(session, result.losses, session.say("Hier nicht zu sehen:", "Not shown here:"));
        print_line(fmt::format(fmt::runtime(session.say("{} Dokumente, {} Codes, {} Kodierungen, {} Memos importiert", "{} documents, {} codes, {} codings, {} memos imported")), result.documents, result.codes,
                               result.codings, result.memos));
    });
}

void add_export(CLI::App& refi, Session& session) {
    struct Options {
        std::string file;
        std::string target{"standard"};
        bool dry_run{false};
        Gate gate;
    };
    auto* command = refi.add_subcommand("export", "write the project for another program");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file)->required()->type_name("FILE.qdpx");
    std::vector<std::string> names;
    for (const auto& [name, target] : kTargets) names.push_back(name);
    command->add_option("--target", options->target, "the program that is to read it")->check(CLI::IsMember(names))->capture_default_str();
    command->add_flag("--dry-run", options->dry_run, "only say what gets lost");
    options->gate.add_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        const auto target = kTargets.at(options->target);
        const auto parcel = project->exchange().parcel({target, session.language});
        if (!options->dry_run) {
            options->gate.pass(session, *project, {"project", options->file, wording::leaving_texts(parcel.project)},
                               [&] { formats::refi::write_qdpx(options->file, parcel.project, parcel.files, formats::refi::options_for(target)); });
        }
        const auto& written = parcel.project;
        const auto codings = project->codings().count();
        if (session.json) {
            print_json({{"sources", written.sources.size()}, {"codes", written.codes.size()}, {"codings", codings}, {"coders", written.users.size()}, {"variables", written.variables.size()},
                        {"memos", written.notes.size()}, {"links", written.links.size()}, {"sets", written.sets.size()}, {"losses", json_of(parcel.losses)}, {"file", options->dry_run ? Json{} : Json{options->file}}});
            return;
        }
        print_losses(session, parcel.losses, session.say("Nicht in der Datei:", "Not in the file:"));
        if (!options->dry_run) print_line(fmt::format(fmt::runtime(session.say("{} Quellen, {} Codes, {} Kodierungen geschrieben: {}", "{} sources, {} codes, {} codings written: {}")), written.sources.size(), written.codes.size(), codings, options->file));
    });
}

}  // namespace

void add_refi_commands(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("refi", "REFI-QDA projects (.qdpx), which other programs read and write");
    command->require_subcommand(1);
    add_import(*command, session);
    add_export(*command, session);
}

}  // namespace fundstelle::cli
