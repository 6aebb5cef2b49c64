// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate.h"

#include <fmt/format.h>

#include <map>

#include "base/file.h"
#include "output.h"
#include "text/utf8.h"
#include "wording/disclosure_words.h"

namespace fundstelle::cli {

namespace {

constexpr std::int64_t kAround = 30;    ///< characters on each side of a finding
constexpr std::size_t kHintsNamed = 8;  ///< the others are counted

/// A finding with how often the same words are found.
struct Repeated {
    const project::LeavingFinding* first;
    std::size_t times;
};

std::vector<Repeated> repeated(const std::vector<project::LeavingFinding>& findings) {
    std::vector<Repeated> list;
    std::map<std::pair<disclosure::Kind, std::string>, std::size_t> places;
    for (const auto& one : findings) {
        const auto [at, is_new] = places.try_emplace({one.finding.kind, one.finding.words}, list.size());
        if (is_new) list.push_back({&one, 0});
        ++list[at->second].times;
    }
    return list;
}

std::string times_words(std::size_t times) {
    return times > 1 ? fmt::format(" ({}×)", times) : std::string{};
}

std::string count_words(const Session& session, std::size_t count) {
    return fmt::format("{} {}", count, count == 1 ? session.say("Fund", "finding") : session.say("Funde", "findings"));
}

void print_hints(const Session& session, const std::vector<project::LeavingFinding>& hints) {
    if (hints.empty()) return;
    const auto list = repeated(hints);
    std::string line;
    for (std::size_t i = 0; i < list.size() && i < kHintsNamed; ++i) line += (i > 0 ? ", " : "") + list[i].first->finding.words + times_words(list[i].times);
    if (list.size() > kHintsNamed) line += fmt::format(" {} {} {}", session.say("und", "and"), list.size() - kHintsNamed, session.say("weitere", "more"));
    print_message(session.say("Hinweise von geringerem Risiko: ", "Hints of lesser risk: ") + line);
}

void print_holding(const Session& session, const project::Leaving& leaving, const project::ReleaseCheck& check) {
    print_message(fmt::format("{} {}. {}:\n", display(leaving.file), session.say("wurde nicht geschrieben", "was not written"),
                              session.say("Das kann Personen oder Orte verraten", "This may give people or places away")));
    for (const auto& [first, times] : repeated(check.holding)) {
        const auto& finding = first->finding;
        const auto& text = leaving.texts.at(first->text);
        print_message(fmt::format("  {:<7} {}: {}{}  ({}; {})", wording::name_of(finding.risk, session.language), wording::name_of(finding.kind, session.language), finding.words,
                                  times_words(times), text.source, wording::name_of(finding.reason, session.language)));
        print_message("          " + context_of(text, finding, kAround));
    }
    print_message("\n" + count_words(session, check.holding.size()) + ".");
    print_hints(session, check.hints);
    print_message(session.say("Möglich ist: im Text ersetzen (replace PROJEKT WORTE ERSATZ), im Projekt nicht mehr melden (anonymity PROJEKT --ignore WORTE),\n"
                              "oder mit einer Begründung weitergeben, die ins Protokoll kommt: --accept-findings GRUND",
                              "Replace them in the text (replace PROJECT WORDS WITH), ignore them in this project (anonymity PROJECT --ignore WORDS),\n"
                              "or let them out with a reason, which goes into the protocol: --accept-findings REASON"));
}

Json json_of(project::Project& project, const project::Leaving& leaving, const std::vector<project::LeavingFinding>& findings) {
    Json list = Json::array();
    for (const auto& [index, finding] : findings) {
        const auto& text = leaving.texts.at(index);
        const auto place = project::place_of(text, finding);
        const auto& range = place ? place->range : finding.range;
        Json one{{"document", nullptr},
                 {"begin", range.begin().count()},
                 {"end", range.end().count()},
                 {"kind", disclosure::to_string(finding.kind)},
                 {"text", finding.words},
                 {"risk", disclosure::to_string(finding.risk)},
                 {"reason", disclosure::to_string(finding.reason)},
                 {"paragraph", nullptr},
                 {"source", text.source},
                 {"context", context_of(text, finding, kAround)}};
        if (place) {
            one["document"] = project.documents().find(place->document)->name;
            one["paragraph"] = project.documents().text(place->document)->paragraphs().number_of(range.begin());
        }
        list.push_back(std::move(one));
    }
    return list;
}

}  // namespace

void Gate::add_to(CLI::App& command) {
    const auto not_blank = [](const std::string& words) { return std::string{text::trimmed(words).empty() ? "a reason is needed" : ""}; };
    command.add_option("--accept-findings", m_reason, "write the file although it may identify somebody; the reason goes into the protocol of releases")->type_name("REASON")->check(not_blank, "", "");
    m_pseudonyms.add_to(command);
}

void Gate::pass(const Session& session, project::Project& project, const project::Leaving& leaving, const std::function<void()>& write) const {
    const auto pseudonyms = m_pseudonyms.table(session);
    const auto check = project.releases().check(leaving.texts, {disclosure::Risk::Low, &pseudonyms, {}});
    if (!check.holding.empty() && m_reason.empty()) {
        if (session.json) print_json({{"findings", json_of(project, leaving, check.holding)}, {"hints", json_of(project, leaving, check.hints)}, {"file", display(leaving.file)}});
        print_holding(session, leaving, check);
        throw Ended{kRefused};
    }
    const bool recorded = project.releases().release(leaving, check, m_reason, write);
    print_hints(session, check.hints);
    if (!check.holding.empty()) print_message(count_words(session, check.holding.size()) + session.say(" angenommen; das steht im Protokoll der Weitergaben.", " accepted; that is in the protocol of releases."));
    if (!recorded) print_message(session.say("Das steht in keinem Protokoll: Es ist eine schreibgeschützte Kopie.", "That is in no protocol: this is a read-only copy."));
}

void WordsFile::add_to(CLI::App& command) {
    m_file.add_to(command);
    m_gate.add_to(command);
    command.get_option("--accept-findings")->needs(command.get_option("--out"));
}

void WordsFile::write(const Session& session, project::Project& project, const std::string& what, const formats::ReportTable& table,
                      const std::vector<project::LeavingText>& texts) const {
    m_gate.pass(session, project, {what, m_file.out, texts}, [&] { m_file.write(session, table); });
}

}  // namespace fundstelle::cli
