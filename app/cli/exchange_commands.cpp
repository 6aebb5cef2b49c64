// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>

#include "formats/taguette/taguette_reader.h"
#include "gate.h"
#include "options.h"
#include "output.h"
#include "wording/exchange_report.h"
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

/// What of a file is kept, left out, odd or mended.
void print_report(const Session& session, const project::ExchangeImport& result) {
    std::optional<wording::ExchangeLine::About> about;
    for (const auto& line : wording::import_lines(result, session.language)) {
        if (about != line.about) print_message(wording::head_of(line.about, session.language) + ":");
        about = line.about;
        print_message("  " + line.words + (line.place.empty() ? "" : " (" + line.place + ")"));
    }
}

Json json_of(const Session& session, const project::ExchangeImport& result) {
    Json notices = Json::array();
    for (const auto& notice : result.report.notices()) {
        const auto words = wording::notice_words(notice, session.language);
        if (!words.empty()) notices.push_back({{"what", words}, {"count", notice.count}, {"where", notice.place}});
    }
    Json countings = Json::array();
    for (const auto& counting : result.report.countings()) {
        countings.push_back({{"document", counting.name}, {"line_ends_as_two", counting.line_ends_as_two}, {"emoji_as_two", counting.emoji_as_two}, {"selections", counting.selections}, {"on_word_borders", counting.on_word_borders}});
    }
    Json misplaced = Json::array();
    for (const auto& coding : result.misplaced) {
        misplaced.push_back({{"outcome", key_of(coding.outcome)}, {"document", coding.source}, {"code", coding.code}, {"begin", coding.begin}, {"end", coding.end}, {"text", coding.words}});
    }
    Json left_out = Json::array();
    for (const auto& left : result.left_out) left_out.push_back({{"what", key_of(left.what)}, {"count", left.count}});
    return {{"sources", result.documents}, {"codes", result.codes}, {"codings", result.codings}, {"coders", result.coders}, {"variables", result.variables}, {"memos", result.memos},
            {"links", result.links}, {"sets", result.sets}, {"losses", json_of(result.losses)}, {"notices", notices}, {"positions", countings},
            {"recounted", result.recounted}, {"misplaced", misplaced}, {"left_out", left_out}};
}

/// Of a file that holds several: "1 Studie A, 2 Studie B".
std::string list_of_studies(const std::string& file) {
    std::vector<std::string> names;
    for (const auto& [id, name] : formats::taguette::projects_in(file)) names.push_back(fmt::format("{} {}", id, name));
    return fmt::format("{}", fmt::join(names, ", "));
}

/// Errors of a file of others in words of their own: it is neither a transcript nor the project that was opened.
project::ExchangeImport import(const Session& session, project::Project& project, const std::string& file, const project::ImportOptions& options) {
    try {
        return project.exchange().import(file, {}, options);
    } catch (const Error& error) {
        const auto words = wording::foreign_file_sentence(error, session.language);
        if (words.empty()) throw;
        print_message(words);
        if (error.kind() == ErrorKind::Ambiguous && options.study.empty()) print_message("--study: " + list_of_studies(file));
        throw Ended{kSomeFailed};
    }
}

void add_import(CLI::App& app, Session& session) {
    struct Options {
        std::string file;
        project::ImportOptions import;
    };
    auto* command = app.add_subcommand("import", "add all of a project: a .qdpx, or a file of QualCoder, Taguette or RQDA");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file)->required()->type_name("FILE");
    command->add_option("--study", options->import.study, "the one project, of a file that holds several: its name or number")->type_name("NAME");
    command->add_flag("--dry-run", options->import.dry_run, "only say what would be imported");
    command->callback([&session, options] {
        const auto project = session.open(options->import.dry_run ? Access::Read : Access::Write);
        const auto result = import(session, *project, options->file, options->import);
        if (session.json) return print_json(json_of(session, result));
        print_report(session, result);
        print_line(fmt::format("{} {}", wording::import_sum(result, session.language), options->import.dry_run ? session.say("würden importiert", "would be imported") : session.say("importiert", "imported")));
    });
}

void add_export(CLI::App& app, Session& session) {
    struct Options {
        std::string file;
        std::string target{"standard"};
        bool dry_run{false};
        Gate gate;
    };
    auto* command = app.add_subcommand("export", "write the project for another program, as REFI-QDA");
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
            auto leaving = wording::leaving_project(parcel);
            if (!leaving.unread.empty()) print_message(fmt::format("{}: {}", session.say("Ohne lesbaren Text und daher nicht geprüft", "Without words that can be read, so not checked"), fmt::join(leaving.unread, ", ")));
            options->gate.pass(session, *project, {"project", options->file, std::move(leaving.texts)},
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

void add_exchange_commands(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("project", "projects of other programs: import and export all of one")->alias("refi");
    command->require_subcommand(1);
    add_import(*command, session);
    add_export(*command, session);
}

}  // namespace fundstelle::cli
