// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/disclosure.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "base/error.h"
#include "formats/table.h"
#include "project/documents.h"
#include "project/state.h"
#include "project/variables.h"
#include "text/offset_map.h"
#include "text/paragraphs.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

constexpr std::string_view kIgnored = "disclosure/ignored";

void add(const disclosure::Context& part, disclosure::Context& whole) {
    for (const auto& [word, weight] : part.used_as_name) whole.used_as_name[word] += weight;
    whole.names.insert(part.names.begin(), part.names.end());
    whole.words_as_names.insert(part.words_as_names.begin(), part.words_as_names.end());
}

/// The values that labels of sources may print.
std::vector<disclosure::SourceLabel> labels_of(State& state, const std::vector<model::Document>& documents, const std::vector<std::string>& variables) {
    const Variables values{state};
    std::vector<disclosure::SourceLabel> labels;
    for (const auto& document : documents) {
        auto& label = labels.emplace_back();
        for (const auto& [variable, value] : values.of_document(document.id)) {
            if (std::find(variables.begin(), variables.end(), variable) != variables.end()) label.emplace(variable, value);
        }
    }
    return labels;
}

std::vector<disclosure::Finding> findings_in_order(std::string_view utf8, const disclosure::Context& context, const disclosure::Options& how) {
    auto findings = disclosure::findings(utf8, context, how);
    std::sort(findings.begin(), findings.end(), [](const auto& one, const auto& other) { return one.range < other.range; });
    return findings;
}

/// What of a document's findings, in order, stands in a range of it, by positions of the text that begins with its words.
void add_within(const std::vector<disclosure::Finding>& findings, const text::CodePointRange& range, std::string_view words, std::size_t number, std::vector<LeavingFinding>& found) {
    const auto first = std::partition_point(findings.begin(), findings.end(), [&](const auto& one) { return one.range.end() <= range.begin(); });
    if (first == findings.end() || first->range.begin() >= range.end()) return;
    for (auto at = first; at != findings.end() && at->range.begin() < range.end(); ++at) {
        auto& one = found.emplace_back(LeavingFinding{number, *at}).finding;
        const auto begin = std::max(one.range.begin(), range.begin()).count() - range.begin().count();
        one.range = {begin, std::min(one.range.end(), range.end()).count() - range.begin().count()};
        one.words = text::slice(words, one.range);  // less than the whole, if the passage cuts it
    }
}

}  // namespace

std::optional<Hit> place_of(const LeavingText& text, const disclosure::Finding& finding) {
    if (!text.place) return std::nullopt;
    const auto from = text.place->range.begin().count();
    const text::CodePointRange range{from + finding.range.begin().count(), from + finding.range.end().count()};
    if (range.end() > text.place->range.end()) return std::nullopt;
    return Hit{text.place->document, range};
}

std::string context_of(const LeavingText& text, const disclosure::Finding& finding, std::int64_t around) {
    const text::Paragraphs lines{text.utf8};
    const auto number = lines.number_of(finding.range.begin());
    const auto first = lines.begin_of(number).count();
    const auto last = std::max(lines.end_of(number).count(), finding.range.end().count());
    const auto from = std::max(finding.range.begin().count() - around, first);
    const auto to = std::min(finding.range.end().count() + around, last);
    std::string words{text::OffsetMap{text.utf8}.slice({from, to})};
    std::replace(words.begin(), words.end(), '\n', ' ');
    return (from > first ? "…" : "") + words + (to < last ? "…" : "");
}

disclosure::Context Disclosure::context(const DisclosureOptions& options) {
    const auto documents = Documents{m_state}.all();
    std::set<model::VersionId> current;
    for (const auto& document : documents) current.insert(document.version);
    std::erase_if(m_contexts, [&](const auto& pair) { return !current.contains(pair.first); });
    disclosure::Context whole;
    std::size_t done = 0;
    for (const auto& document : documents) {
        // Reading for names is the first half of the work.
        if (options.go_on && !options.go_on(done++, 2 * documents.size())) break;
        auto known = m_contexts.find(document.version);
        if (known == m_contexts.end()) {
            known = m_contexts.emplace(document.version, disclosure::Context{}).first;
            disclosure::gather(m_state.text_of(document.id)->utf8(), known->second);
        }
        add(known->second, whole);
    }
    return whole;
}

disclosure::Options Disclosure::rules(const DisclosureOptions& options) const {
    disclosure::Options rules{ignored(), {}, options.least, options.pseudonyms};
    const auto& tree = m_state.tree();
    for (std::size_t i = 0; i < tree.size(); ++i) rules.project_words.push_back(tree[i].name);
    return rules;
}

std::vector<DocumentFinding> Disclosure::check(const analysis::Filter& filter, const DisclosureOptions& options) {
    const auto whole = context(options);
    const auto how = rules(options);
    const auto& snapshot = m_state.snapshot_with(filter.needs_turns() ? std::set{analysis::Part::Turns} : std::set<analysis::Part>{});
    const analysis::Sieve sieve{snapshot, filter};
    std::vector<DocumentFinding> found;
    const auto documents = Documents{m_state}.all();
    std::size_t done = documents.size();
    for (const auto& document : documents) {
        if (options.go_on && !options.go_on(done++, 2 * documents.size())) break;
        const auto index = snapshot.document_index(document.id);
        if (!index || !sieve.passes_document(*index)) continue;
        const auto text = m_state.text_of(document.id);
        for (auto& finding : disclosure::findings(text->utf8(), whole, how)) {
            const auto begin = finding.range.begin();
            if (filter.needs_turns() && !sieve.passes_turns(snapshot.documents[*index], static_cast<std::int32_t>(begin.count()), static_cast<std::int32_t>(finding.range.end().count()))) continue;
            found.push_back({document.id, std::move(finding), text->paragraphs().number_of(begin)});
        }
    }
    return found;
}

std::vector<LeavingFinding> Disclosure::check_texts(const std::vector<LeavingText>& texts, const DisclosureOptions& options) {
    const auto whole = context(options);
    const auto how = rules(options);
    std::vector<LeavingFinding> found;
    std::map<model::DocumentId, std::vector<disclosure::Finding>> documents;       // each is read once, however many of its passages leave
    std::unordered_map<std::string_view, std::vector<disclosure::Finding>> known;  // the same words stand behind many passages
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (options.go_on && !options.go_on(texts.size() + i, 2 * texts.size())) break;
        std::string_view behind{texts[i].utf8};
        std::int64_t behind_begin = 0;
        if (const auto& place = texts[i].place) {
            const auto [at, is_new] = documents.try_emplace(place->document);
            if (is_new) at->second = findings_in_order(m_state.text_of(place->document)->utf8(), whole, how);
            behind_begin = place->range.length();
            behind.remove_prefix(text::byte_of(behind, text::CodePointOffset{behind_begin}));
            add_within(at->second, place->range, texts[i].utf8, i, found);
        }
        const auto [at, is_new] = known.try_emplace(behind);
        if (is_new) at->second = disclosure::findings(behind, whole, how);
        for (auto finding : at->second) {
            finding.range = {behind_begin + finding.range.begin().count(), behind_begin + finding.range.end().count()};
            found.push_back({i, std::move(finding)});
        }
    }
    return found;
}

std::optional<DocumentFinding> Disclosure::in_document(const LeavingText& text, const disclosure::Finding& finding) const {
    auto place = place_of(text, finding);
    if (!place && text.printed_from) {
        const auto whole = m_state.text_of(text.printed_from->document);
        const auto words = whole->words(text.printed_from->range);
        const auto at = words.find(finding.words);
        if (at == std::string_view::npos) return std::nullopt;
        const auto begin = text.printed_from->range.begin().count() + text::count_code_points(words.substr(0, at));
        place = Hit{text.printed_from->document, {begin, begin + text::count_code_points(finding.words)}};
    }
    if (!place) return std::nullopt;
    DocumentFinding found{place->document, finding, m_state.text_of(place->document)->paragraphs().number_of(place->range.begin())};
    found.finding.range = place->range;
    return found;
}

std::vector<std::string> Disclosure::ignored() const {
    std::vector<std::string> words;
    const auto kept = nlohmann::json::parse(m_state.settings.get(kIgnored).value_or("[]"), nullptr, false);
    if (!kept.is_array()) return words;
    for (const auto& word : kept) {
        if (word.is_string()) words.push_back(word.get<std::string>());
    }
    return words;
}

void Disclosure::ignore(const std::string& words) {
    const auto trimmed = std::string{text::trimmed(words)};
    if (trimmed.empty()) throw Error{ErrorKind::Invalid, "nothing to ignore"};
    m_state.require_writable();
    auto all = ignored();
    if (std::find(all.begin(), all.end(), trimmed) != all.end()) return;
    all.push_back(trimmed);
    std::sort(all.begin(), all.end());
    m_state.settings.set(kIgnored, nlohmann::json(all).dump());
}

void Disclosure::stop_ignoring(const std::string& words) {
    m_state.require_writable();
    auto all = ignored();
    if (std::erase(all, std::string{text::trimmed(words)}) > 0) m_state.settings.set(kIgnored, nlohmann::json(all).dump());
}

std::size_t Disclosure::k_of_label(model::DocumentId document, const std::vector<std::string>& variables) const {
    const auto documents = Documents{m_state}.all();
    const auto labels = labels_of(m_state, documents, variables);
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (documents[i].id == document) return disclosure::k_of_label(labels[i], labels);
    }
    throw Error{ErrorKind::NotFound, "no such document"};
}

std::vector<Disclosure::RareLabel> Disclosure::rare_labels(const std::vector<std::string>& variables, std::size_t k) const {
    const auto documents = Documents{m_state}.all();
    std::vector<RareLabel> rare;
    for (const auto& one : disclosure::rare_labels(labels_of(m_state, documents, variables), variables, k)) {
        auto& label = rare.emplace_back(RareLabel{one.label, {}});
        for (const auto index : one.documents) label.documents.push_back(documents[index].id);
    }
    return rare;
}

disclosure::PseudonymTable read_pseudonyms_csv(const std::filesystem::path& path) {
    const auto table = formats::Table::read(path);
    const auto real = table.needed_column({"real", "klarname", "name"});
    const auto pseudonym = table.needed_column({"pseudonym"});
    const auto kind = table.column({"kind", "art"});
    const auto note = table.column({"note", "notiz"});
    std::vector<disclosure::Pseudonym> entries;
    for (const auto& row : table.rows()) {
        entries.push_back({formats::cell(row, real), formats::cell(row, pseudonym), disclosure::parse_kind(formats::cell(row, kind)), formats::cell(row, note)});
    }
    return disclosure::PseudonymTable{std::move(entries)};
}

}  // namespace fundstelle::project
