// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "base/file.h"
#include "gate.h"
#include "options.h"
#include "output.h"
#include "text/search_key.h"
#include "wording/leaving_texts.h"

namespace fundstelle::cli {

namespace {

std::string ending_of(const std::string& file) {
    return text::folded(display(std::filesystem::path{file}.extension()));
}

void require_csv(const std::string& file) {
    if (ending_of(file) != ".csv") throw Error{ErrorKind::Unsupported, "only .csv is read and written", file};
}

void add_codes(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("codes", "the code tree");
    add_project(*command, session);
    command->callback([&session] {
        const auto project = session.open(Access::Read);
        const auto& tree = project->codebook().tree();
        const auto counts = project->queries().frequencies({}, analysis::Subcodes::Exclude);
        Json codes = Json::array();
        std::vector<std::vector<std::string>> rows;
        for (std::size_t i = 0; i < tree.size(); ++i) {
            const auto& code = tree[i];
            const auto& count = counts.codes[i].count;
            codes.push_back({{"path", tree.path(i)},
                             {"colour", code.colour},
                             {"definition", code.definition},
                             {"anchor", code.anchor},
                             {"rule", code.rule},
                             {"demarcation", code.demarcation},
                             {"segments", count.segments},
                             {"documents", count.documents}});
            rows.push_back({std::string(static_cast<std::size_t>(tree.depth(i)) * 2, ' ') + code.name, std::to_string(count.segments)});
        }
        if (session.json) print_json({{"codes", codes}});
        else print_table(rows, 1);
    });
}

void add_codings(CLI::App& app, Session& session) {
    auto* command = app.add_subcommand("codings", "import or export all codings (.csv)");
    command->require_subcommand(1);
    auto file = std::make_shared<std::string>();
    auto gate = std::make_shared<Gate>();
    auto* import = command->add_subcommand("import", "add the codings of a table");
    auto* export_ = command->add_subcommand("export", "write all codings");
    for (auto* sub : {import, export_}) {
        add_project(*sub, session);
        sub->add_option("file", *file)->required()->type_name("FILE.csv");
    }
    import->callback([&session, file] {
        require_csv(*file);
        const auto project = session.open(Access::Write);
        const auto result = project->codings().import(formats::read_codings_csv(*file));
        Json refused = Json::array();
        for (const auto& refusal : result.refused) {
            const auto reason = wording::sentence(refusal, session.language);
            refused.push_back({{"row", refusal.row}, {"line", refusal.line}, {"reason", reason}});
            if (!session.json) print_message(fmt::format("{}, {} {}: {}", *file, session.say("Zeile", "line"), refusal.line, reason));
        }
        Json near = Json::array();
        for (const auto& one : result.near) {
            near.push_back({{"row", one.row}, {"line", one.line}, {"document", one.document}, {"begin", one.range.begin().count()},
                            {"end", one.range.end().count()}, {"text", one.words}});
            if (!session.json) {
                print_message(fmt::format("{}, {} {}: {} {}: {}", *file, session.say("Zeile", "line"), one.line,
                                          session.say("mit anderen Worten gefunden in", "found with other words in"), one.document, one.words));
            }
        }
        if (!result.refused.empty()) session.status = kSomeFailed;
        if (session.json) print_json({{"imported", result.imported}, {"near", near}, {"refused", refused}});
        else print_line(fmt::format("{} {}", result.imported, session.say("Kodierungen importiert", "codings imported")));
    });
    gate->add_to(*export_);
    export_->callback([&session, file, gate] {
        require_csv(*file);
        const auto project = session.open(Access::Read);
        const auto rows = project->codings().rows();
        gate->pass(session, *project, {"codings", *file, wording::leaving_texts(*project, rows, session.language)}, [&] { write_file(*file, formats::codings_csv(rows)); });
        if (session.json) print_json({{"codings", rows.size()}});
        else print_line(fmt::format("{} {}", rows.size(), session.say("Kodierungen geschrieben", "codings written")));
    });
}

void add_code(CLI::App& app, Session& session) {
    struct Options {
        PassageOptions passage;
        std::string code;
        bool all{false};
    };
    auto* command = app.add_subcommand("code", "code a passage");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    options->passage.add_to(*command);
    command->add_option("--code", options->code, "the code, by path or name")->required()->type_name("C");
    command->add_flag("--all", options->all, "with --find: every place where the words stand");
    command->callback([&session, options] {
        const auto project = session.open(Access::Write);
        const auto ranges = options->passage.ranges(*project, options->all);
        project->codings().code_all(project->documents().named(options->passage.document).id, ranges,
                                    project->codebook().named(options->code));
        Json codings = Json::array();
        for (const auto& range : ranges) {
            codings.push_back({{"begin", range.begin().count()}, {"end", range.end().count()}});
            if (!session.json) print_line(fmt::format("{}–{}", range.begin().count(), range.end().count()));
        }
        if (session.json) print_json({{"codings", codings}});
    });
}

}  // namespace

void add_code_commands(CLI::App& app, Session& session) {
    add_codes(app, session);
    add_codings(app, session);
    add_code(app, session);
}

}  // namespace fundstelle::cli
