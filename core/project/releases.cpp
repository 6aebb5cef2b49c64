// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/releases.h"

#include <algorithm>
#include <map>

#include "base/error.h"
#include "base/file.h"
#include "project/state.h"
#include "sqlite/transaction.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

constexpr std::string_view kHolds = "disclosure/holds";

/// Adds them to those that are there.
void add_findings(std::vector<AcceptedFinding>& accepted, const Leaving& leaving, const std::vector<LeavingFinding>& findings, bool ignored) {
    std::map<std::pair<disclosure::Kind, std::string>, std::size_t> places;
    for (const auto& [text, finding] : findings) {
        const bool is_real_name = finding.reason == disclosure::Reason::RealName;
        const auto words = is_real_name ? std::string{} : finding.words;
        const auto [at, is_new] = places.try_emplace({finding.kind, words}, accepted.size());
        if (is_new) accepted.push_back({finding.kind, finding.risk, words, leaving.texts.at(text).source, 0, ignored});
        ++accepted[at->second].times;
    }
}

std::vector<AcceptedFinding> accepted_findings(const Leaving& leaving, const ReleaseCheck& check) {
    std::vector<AcceptedFinding> accepted;
    add_findings(accepted, leaving, check.holding, false);
    add_findings(accepted, leaving, check.ignored, true);
    return accepted;
}

nlohmann::json json_of(const std::vector<AcceptedFinding>& findings) {
    auto list = nlohmann::json::array();
    for (const auto& one : findings) {
        list.push_back({{"kind", disclosure::to_string(one.kind)}, {"risk", disclosure::to_string(one.risk)}, {"words", one.words}, {"source", one.source}, {"times", one.times}});
        if (one.ignored) list.back()["ignored"] = true;
    }
    return list;
}

/// Leaves out what this version does not know.
std::vector<AcceptedFinding> parse_findings(const std::string& text) {
    std::vector<AcceptedFinding> findings;
    const auto list = nlohmann::json::parse(text, nullptr, false);
    if (!list.is_array()) return findings;
    for (const auto& one : list) {
        const auto words = [&](const char* key) { return one.is_object() && one.contains(key) && one[key].is_string() ? one[key].get<std::string>() : std::string{}; };
        const auto kind = disclosure::parse_kind(words("kind"));
        const auto risk = disclosure::parse_risk(words("risk"));
        if (!kind || !risk) continue;
        const bool counted = one.contains("times") && one["times"].is_number_integer();
        findings.push_back({*kind, *risk, words("words"), words("source"), counted ? one["times"].get<std::int64_t>() : 1, one.value("ignored", nlohmann::json{}) == true});
    }
    return findings;
}

}  // namespace

disclosure::Risk Releases::holds_from() const {
    return disclosure::parse_risk(m_state.settings.get(kHolds).value_or("")).value_or(disclosure::Risk::Medium);
}

void Releases::hold_from(disclosure::Risk least) {
    m_state.require_writable();
    m_state.settings.set(kHolds, std::string{disclosure::to_string(least)});
}

ReleaseCheck Releases::check(const std::vector<LeavingText>& texts, const DisclosureOptions& options) {
    ReleaseCheck check;
    DisclosureOptions all{disclosure::Risk::Low, options.pseudonyms, {}};
    if (options.go_on) {
        all.go_on = [&](std::size_t done, std::size_t of) {
            check.stopped = check.stopped || !options.go_on(done, of);
            return !check.stopped;
        };
    }
    const auto least = holds_from();
    for (auto& found : m_disclosure.check_texts(texts, all)) (found.finding.risk < least ? check.hints : check.holding).push_back(std::move(found));
    for (auto* list : {&check.holding, &check.hints}) {
        std::stable_sort(list->begin(), list->end(), [](const auto& one, const auto& other) { return one.finding.risk > other.finding.risk; });
    }
    return check;
}

bool Releases::release(const Leaving& leaving, const ReleaseCheck& check, const std::string& reason, const std::function<void()>& write) {
    if (check.stopped) throw Error{ErrorKind::Refused, "not everything that leaves was looked at", display(leaving.file)};
    const bool held = !check.holding.empty();
    const std::string why{held ? text::trimmed(reason) : std::string_view{}};
    if (held && why.empty()) throw Error{ErrorKind::Refused, "what may identify somebody leaves only with a reason", display(leaving.file)};
    if (m_state.read_only) {
        if (held || !check.ignored.empty()) m_state.require_writable();
        write();
        return false;
    }
    sqlite::Transaction transaction{*m_state.connection};
    m_state.releases.add({m_state.environment.ids.next(), m_state.environment.clock.now(), m_state.environment.coder, leaving.what,
                          leaving.file.empty() ? std::string{} : display(std::filesystem::absolute(leaving.file).lexically_normal()), static_cast<std::int64_t>(leaving.texts.size()), why,
                          json_of(accepted_findings(leaving, check)).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)});
    write();
    try {
        transaction.commit();
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(leaving.file, ignored);  // what is in no protocol has not left
        throw;
    }
    return true;
}

std::vector<Release> Releases::all() const {
    std::vector<Release> releases;
    for (auto& row : m_state.releases.all()) {
        releases.push_back({row.at, std::move(row.coder), std::move(row.what), std::move(row.file), row.texts, std::move(row.reason), parse_findings(row.findings)});
    }
    return releases;
}

}  // namespace fundstelle::project
