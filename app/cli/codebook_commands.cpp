// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "gate.h"
#include "options.h"
#include "output.h"
#include "project/codebook_comparison.h"
#include "project/codebook_exchange.h"
#include "wording/codebook_words.h"

namespace fundstelle::cli {

namespace {

using Kind = project::CodeDifference::Kind;

Json json_of(const project::CodebookComparison& comparison) {
    Json list = Json::array();
    for (const auto& difference : comparison.differences) {
        Json texts = Json::array();
        for (const auto& text : difference.texts) texts.push_back({{"what", wording::key_of(text.text)}, {"ours", text.ours}, {"theirs", text.theirs}});
        list.push_back({{"kind", wording::key_of(difference.kind)},
                        {"ours", difference.ours ? Json(wording::path_of(comparison.ours[*difference.ours])) : Json()},
                        {"theirs", difference.theirs ? Json(wording::path_of(comparison.theirs[*difference.theirs])) : Json()},
                        {"texts", texts}});
    }
    return list;
}

void print_differences(const Session& session, const project::CodebookComparison& comparison) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& difference : comparison.differences) rows.push_back({wording::name_of(difference.kind, session.language), wording::difference_words(comparison, difference, session.language)});
    print_table(rows, 2);
}

/// A codebook of a file, or that of another project.
std::vector<formats::CodebookEntry> entries_of(Session& session, const std::string& file) {
    if (!file.ends_with(".fundstelle")) return project::read_codebook(file);
    const auto own = std::exchange(session.project, file);
    const auto other = session.open(Access::Read);
    session.project = own;
    return other->codebook().entries();
}

void add_import(CLI::App& codebook, Session& session) {
    auto* command = codebook.add_subcommand("import", "add the codes of a file");
    add_project(*command, session);
    auto file = std::make_shared<std::string>();
    command->add_option("file", *file)->required()->type_name("FILE");
    command->callback([&session, file] {
        const auto entries = project::read_codebook(*file);
        const auto project = session.open(Access::Write);
        const auto written = project->codebook().import(entries);
        if (session.json) print_json({{"codes", entries.size()}, {"changed", written}});
        else print_line(fmt::format("{} {}", project->codebook().tree().size(), session.say("Codes im Projekt", "codes in the project")));
    });
}

void add_export(CLI::App& codebook, Session& session) {
    struct Options {
        std::string file;
        std::string word_template;
        Gate gate;
    };
    auto* command = codebook.add_subcommand("export", "write all codes");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file)->required()->type_name("FILE");
    command->add_option("--template", options->word_template, "a .dotx or .docx whose styles a .docx gets")->type_name("FILE");
    options->gate.add_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(Access::Read);
        const auto& tree = project->codebook().tree();
        const formats::TextFileOptions how{session.language, project->name(), project->name(), options->word_template, {}};
        const auto texts = formats::is_text_file(options->file) ? wording::leaving_texts(*project, tree, session.language) : wording::leaving_texts(tree);
        options->gate.pass(session, *project, {"codebook", options->file, texts}, [&] { project::write_codebook(options->file, project->codebook(), project->code_sets().all(), how); });
        if (session.json) print_json({{"codes", tree.size()}});
        else print_line(fmt::format("{} {}", tree.size(), session.say("Codes geschrieben", "codes written")));
    });
}

void add_compare(CLI::App& codebook, Session& session) {
    auto* command = codebook.add_subcommand("compare", "say how another codebook differs: a file, or another project's");
    add_project(*command, session);
    auto file = std::make_shared<std::string>();
    command->add_option("file", *file)->required()->type_name("FILE");
    command->callback([&session, file] {
        const auto project = session.open(Access::Read);
        const auto comparison = project->codebook().compare(entries_of(session, *file));
        if (session.json) return print_json({{"differences", json_of(comparison)}});
        if (comparison.differences.empty()) return print_line(session.say("Kein Unterschied", "no difference"));
        print_differences(session, comparison);
    });
}

void add_merge(CLI::App& codebook, Session& session) {
    struct Options {
        std::string file;
        std::vector<std::string> kinds{"added", "renamed", "moved", "changed"};
        bool dry_run{false};
    };
    auto* command = codebook.add_subcommand("merge", "take over what another codebook has, in one action; nothing is removed");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file)->required()->type_name("FILE");
    command->add_option("--take", options->kinds, "only these kinds of differences")->check(CLI::IsMember({"added", "renamed", "moved", "changed"}));
    command->add_flag("--dry-run", options->dry_run, "only say what would be taken over");
    command->callback([&session, options] {
        const auto theirs = entries_of(session, options->file);
        const auto project = session.open(options->dry_run ? Access::Read : Access::Write);
        auto comparison = project->codebook().compare(theirs);
        std::vector<std::size_t> taken;
        for (std::size_t i = 0; i < comparison.differences.size(); ++i) {
            if (std::find(options->kinds.begin(), options->kinds.end(), wording::key_of(comparison.differences[i].kind)) != options->kinds.end()) taken.push_back(i);
        }
        const auto changed = options->dry_run ? std::size_t{0} : project->codebook().merge(comparison, taken);
        auto shown = comparison;
        shown.differences.clear();
        for (const auto index : taken) shown.differences.push_back(comparison.differences[index]);
        if (session.json) return print_json({{"differences", json_of(shown)}, {"changed", changed}});
        print_differences(session, shown);
        if (!options->dry_run) print_line(fmt::format("{} {}", changed, changed == 1 ? session.say("Code übernommen", "code taken over") : session.say("Codes übernommen", "codes taken over")));
    });
}

}  // namespace

void add_codebook_commands(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("codebook", "import, export, compare or merge codebooks");
    command->require_subcommand(1);
    add_import(*command, session);
    add_export(*command, session);
    add_compare(*command, session);
    add_merge(*command, session);
}

}  // namespace fundstelle::cli
