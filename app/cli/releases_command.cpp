// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "gate.h"
#include "options.h"
#include "output.h"
#include "wording/leaving_texts.h"

namespace fundstelle::cli {

namespace {

Json describe(const project::Release& release) {
    Json findings = Json::array();
    for (const auto& one : release.findings) {
        findings.push_back({{"kind", disclosure::to_string(one.kind)}, {"text", one.words}, {"risk", disclosure::to_string(one.risk)}, {"source", one.source}, {"times", one.times}, {"ignored", one.ignored}});
    }
    return {{"when", to_iso8601(release.at)}, {"coder", release.coder}, {"what", release.what},     {"file", release.file},
            {"texts", release.texts},         {"reason", release.reason}, {"findings", findings}};
}

void print_releases(const Session& session, const std::vector<project::Release>& releases) {
    for (const auto& release : releases) {
        print_line(fmt::format("{}  {}  {} ({}) → {}", wording::moment(release.at, session.language), release.coder, wording::release_words(release.what, session.language), release.texts, wording::release_target(release, session.language)));
        if (release.findings.empty()) continue;
        print_line("    " + session.say("angenommen: ", "accepted: ") + wording::finding_words(release.findings, session.language));
        print_line("    " + session.say("Grund: ", "reason: ") + release.reason);
    }
}

}  // namespace

void add_releases_command(CLI::App& app, Session& session) {
    struct Options {
        std::string holds;
        WordsFile file;
    };
    auto* command = app.add_subcommand("releases", "the protocol: what left, when, by whom, to which file, with which findings accepted");
    add_project(*command, session);
    auto options = std::make_shared<Options>();
    command->add_option("--hold-from", options->holds, "from now on findings of at least this risk hold what leaves")->check(CLI::IsMember({"low", "medium", "high"}));
    options->file.add_to(*command);
    command->callback([&session, options] {
        const auto project = session.open(options->holds.empty() ? Access::Read : Access::Write);
        if (const auto least = disclosure::parse_risk(options->holds)) project->releases().hold_from(*least);
        const auto releases = project->releases().all();
        if (options->file.wanted()) {
            const auto table = wording::release_table(*project, releases, session.language);
            options->file.write(session, *project, "releases", table, wording::leaving_texts(table, {0, 2}, {5, 6}));
        }
        Json list = Json::array();
        for (const auto& release : releases) list.push_back(describe(release));
        if (session.json) print_json({{"releases", list}, {"hold_from", disclosure::to_string(project->releases().holds_from())}});
        else if (!options->file.wanted()) print_releases(session, releases);
    });
}

}  // namespace fundstelle::cli
