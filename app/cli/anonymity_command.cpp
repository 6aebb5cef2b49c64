// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "options.h"
#include "output.h"
#include "pseudonym_options.h"
#include "wording/disclosure_words.h"

namespace fundstelle::cli {

namespace {

struct Options {
    FilterOptions filter;
    PseudonymOptions pseudonyms;
    std::string least{"low"};
    std::vector<std::string> kinds;
    std::vector<std::string> ignore;
    std::vector<std::string> stop_ignoring;
    std::vector<std::string> variables;
    std::size_t k{3};
};

/// The paragraph's words around a finding, on one line.
std::string context_of(const project::DocumentText& text, const text::CodePointRange& range, std::int64_t paragraph) {
    const auto from = std::max(range.begin().count() - 30, text.paragraphs().begin_of(paragraph).count());
    const auto to = std::max(std::min(range.end().count() + 30, text.paragraphs().end_of(paragraph).count()), range.end().count());
    std::string line = from > text.paragraphs().begin_of(paragraph).count() ? "…" : "";
    line += text.words(text::CodePointRange{from, to});
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line + (to < text.paragraphs().end_of(paragraph).count() ? "…" : "");
}

Json labels_json(project::Project& project, const Options& options) {
    Json labels = Json::array();
    for (const auto& rare : project.disclosure().rare_labels(options.variables, options.k)) {
        Json documents = Json::array();
        for (const auto id : rare.documents) documents.push_back(project.documents().find(id)->name);
        labels.push_back({{"label", rare.label}, {"k", rare.documents.size()}, {"documents", documents}});
    }
    return labels;
}

void print_findings(const Session& session, project::Project& project, const std::vector<project::DocumentFinding>& findings) {
    std::optional<model::DocumentId> last;
    for (const auto& [document, finding, paragraph] : findings) {
        if (document != last) print_line((last ? "\n" : "") + project.documents().find(document)->name);
        last = document;
        print_line(fmt::format("  {:<7} {}: {}  ({} {}; {})", wording::name_of(finding.risk, session.language), wording::name_of(finding.kind, session.language), finding.words,
                               session.say("Abs.", "par."), paragraph, wording::name_of(finding.reason, session.language)));
        print_line("          " + context_of(*project.documents().text(document), finding.range, paragraph));
    }
    print_line(fmt::format("{}{} {}", last ? "\n" : "", findings.size(), findings.size() == 1 ? session.say("Fund", "finding") : session.say("Funde", "findings")));
}

void print_labels(const Session& session, const Json& labels) {
    for (const auto& rare : labels) {
        std::string label;
        for (const auto& [variable, value] : rare.at("label").items()) label += (label.empty() ? "" : ", ") + value.get<std::string>();
        std::string names;
        for (const auto& name : rare.at("documents")) names += (names.empty() ? "" : ", ") + name.get<std::string>();
        print_line(fmt::format("{} „{}“: {} ({})", session.say("Erkennbar an der Quelle", "Recognisable by the source"), label, rare.at("k").get<std::size_t>(), names));
    }
}

void run(Session& session, const Options& options) {
    const auto table = options.pseudonyms.table(session);
    const bool writes = !options.ignore.empty() || !options.stop_ignoring.empty();
    const auto project = session.open(writes ? Access::Write : Access::Read);
    for (const auto& words : options.ignore) project->disclosure().ignore(words);
    for (const auto& words : options.stop_ignoring) project->disclosure().stop_ignoring(words);
    for (const auto& variable : options.variables) static_cast<void>(project->variables().named(variable));

    auto findings = project->disclosure().check(options.filter.filter(*project), {*disclosure::parse_risk(options.least), &table, {}});
    std::erase_if(findings, [&](const project::DocumentFinding& one) {
        return !options.kinds.empty() && std::find(options.kinds.begin(), options.kinds.end(), disclosure::to_string(one.finding.kind)) == options.kinds.end();
    });
    const auto labels = options.variables.empty() ? Json::array() : labels_json(*project, options);
    if (!session.json) {
        print_findings(session, *project, findings);
        print_labels(session, labels);
        return;
    }
    Json list = Json::array();
    for (const auto& [document, finding, paragraph] : findings) {
        list.push_back({{"document", project->documents().find(document)->name},
                        {"begin", finding.range.begin().count()},
                        {"end", finding.range.end().count()},
                        {"kind", disclosure::to_string(finding.kind)},
                        {"text", finding.words},
                        {"risk", disclosure::to_string(finding.risk)},
                        {"reason", disclosure::to_string(finding.reason)},
                        {"paragraph", paragraph}});
    }
    Json result{{"findings", list}};
    if (!options.variables.empty()) result["labels"] = labels;
    print_json(result);
}

void add_pseudonyms_command(CLI::App& app, Session& session) {
    struct Names {
        std::string table;
        std::string vault;
        std::string pass_phrase_file;
    };
    auto* command = app.add_subcommand("pseudonyms", "lock a table of real names and pseudonyms into a vault");
    auto options = std::make_shared<Names>();
    command->add_option("table", options->table)->required()->type_name("F.csv");
    command->add_option("vault", options->vault)->required()->type_name("FILE.pseudonyme");
    command->add_option("--pass-phrase-file", options->pass_phrase_file, "its first line will open the vault; - for standard input")->required()->type_name("FILE");
    command->callback([&session, options] {
        if (std::filesystem::exists(options->vault)) throw Error{ErrorKind::Exists, "the vault exists", options->vault};
        const auto table = project::read_pseudonyms_csv(options->table);
        disclosure::write_vault(options->vault, table, pass_phrase_of(options->pass_phrase_file));
        if (session.json) print_json({{"pseudonyms", table.entries().size()}, {"file", options->vault}});
        else print_line(fmt::format("{} {}: {}", table.entries().size(), session.say("Pseudonyme verschlossen", "pseudonyms locked"), options->vault));
    });
}

}  // namespace

void add_anonymity_command(CLI::App& app, Session& session) {
    add_pseudonyms_command(app, session);
    auto* command = app.add_subcommand("anonymity", "what may identify a person or a place");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    std::vector<std::string> kinds;
    for (const auto kind : disclosure::all_kinds()) kinds.emplace_back(disclosure::to_string(kind));
    options->pseudonyms.add_to(*command);
    command->add_option("--least", options->least, "only findings of at least this risk")->check(CLI::IsMember({"low", "medium", "high"}))->capture_default_str();
    command->add_option("--kind", options->kinds, "only findings of this kind (repeatable)")->check(CLI::IsMember(kinds))->allow_extra_args(false);
    command->add_option("--ignore", options->ignore, "from now on these words are no findings in this project (repeatable)")->type_name("WORDS")->allow_extra_args(false);
    command->add_option("--stop-ignoring", options->stop_ignoring, "they are findings again (repeatable)")->type_name("WORDS")->allow_extra_args(false);
    command->add_option("--source-variable", options->variables, "also name labels of sources that few documents share: of this variable (repeatable)")->type_name("VAR")->allow_extra_args(false);
    command->add_option("--k", options->k, "few are fewer than this")->type_name("N")->capture_default_str();
    options->filter.add_to(*command);
    command->callback([&session, options] { run(session, *options); });
}

}  // namespace fundstelle::cli
