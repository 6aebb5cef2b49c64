// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/disclosure.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "base/error.h"
#include "base/workers.h"
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
constexpr std::size_t kDocumentsAtOnce = 32;
constexpr std::size_t kTextsAtOnce = 256;
constexpr std::size_t kBytesAtOnce = std::size_t{2} << 20;
/// Below this, starting threads and having each of them load the dictionary takes longer than reading.
constexpr std::size_t kBytesForThreads = std::size_t{1} << 19;

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

/// By position.
void put_in_order(std::vector<disclosure::Finding>& findings) {
    std::sort(findings.begin(), findings.end(), [](const auto& one, const auto& other) { return one.range < other.range; });
}

/// Texts that are read one beside the other.
class Unread {
public:
    using Findings = std::vector<disclosure::Finding>;

    Unread(const disclosure::Search& search, Workers& workers) : m_search{search}, m_workers{workers} {}
    /// A text that is kept elsewhere, or here.
    void add(std::string_view utf8, Findings& into, std::shared_ptr<const DocumentText> document = {}) {
        m_bytes += utf8.size();
        m_texts.push_back({utf8, &into, std::move(document)});
    }
    [[nodiscard]] bool is_enough() const { return m_texts.size() >= kTextsAtOnce || m_bytes >= kBytesAtOnce; }
    void read() {
        const auto read_one = [this](std::size_t i) { *m_texts[i].into = m_search.findings(m_texts[i].utf8); };
        if (m_bytes >= kBytesForThreads) m_workers.run(m_texts.size(), read_one);
        else for (std::size_t i = 0; i < m_texts.size(); ++i) read_one(i);
        for (const auto& text : m_texts) {
            if (text.document) put_in_order(*text.into);
        }
        m_texts.clear();
        m_bytes = 0;
    }

private:
    struct Text {
        std::string_view utf8;
        Findings* into;
        std::shared_ptr<const DocumentText> document;
    };
    const disclosure::Search& m_search;
    Workers& m_workers;
    std::vector<Text> m_texts;
    std::size_t m_bytes{0};
};

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
    Workers workers;
    struct Unknown {
        model::VersionId version;
        std::shared_ptr<const DocumentText> text;
        disclosure::Context context;
    };
    std::vector<Unknown> unknown;
    const auto read = [&] {
        const auto gather = [&](std::size_t i) { disclosure::gather(unknown[i].text->utf8(), unknown[i].context); };
        std::size_t bytes = 0;
        for (const auto& one : unknown) bytes += one.text->utf8().size();
        if (bytes >= kBytesForThreads) workers.run(unknown.size(), gather);
        else for (std::size_t i = 0; i < unknown.size(); ++i) gather(i);
        for (auto& one : unknown) m_contexts.insert_or_assign(one.version, std::move(one.context));
        unknown.clear();
    };
    for (std::size_t done = 0; done < documents.size(); ++done) {
        // Reading for names is the first half of the work.
        if (options.go_on && !options.go_on(done, 2 * documents.size())) break;
        const auto& document = documents[done];
        if (!m_contexts.contains(document.version)) unknown.push_back({document.version, m_state.text_of(document.id), {}});
        if (unknown.size() == kDocumentsAtOnce) read();
    }
    read();
    disclosure::Context whole;
    for (const auto& [version, context] : m_contexts) add(context, whole);
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
    const disclosure::Search search{whole, how};
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
        for (auto& finding : search.findings(text->utf8())) {
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
    const disclosure::Search search{whole, how};
    std::vector<LeavingFinding> found;
    std::map<model::DocumentId, std::vector<disclosure::Finding>> documents;       // each is read once, however many of its passages leave
    std::unordered_map<std::string_view, std::vector<disclosure::Finding>> known;  // the same words stand behind many passages
    Workers workers;
    Unread unread{search, workers};
    const auto behind = [&](const LeavingText& text) {
        std::string_view words{text.utf8};
        if (text.place) words.remove_prefix(text::byte_of(words, text::CodePointOffset{text.place->range.length()}));
        return words;
    };
    for (std::size_t first = 0; first < texts.size();) {
        auto last = first;
        for (; last < texts.size() && !unread.is_enough(); ++last) {
            if (options.go_on && !options.go_on(texts.size() + last, 2 * texts.size())) return found;
            if (const auto& place = texts[last].place) {
                const auto [at, is_new] = documents.try_emplace(place->document);
                if (is_new) {
                    const auto text = m_state.text_of(place->document);
                    unread.add(text->utf8(), at->second, text);
                }
            }
            const auto [at, is_new] = known.try_emplace(behind(texts[last]));
            if (is_new) unread.add(at->first, at->second);
        }
        unread.read();
        for (; first < last; ++first) {
            const auto& text = texts[first];
            if (text.place) add_within(documents.at(text.place->document), text.place->range, text.utf8, first, found);
            const auto behind_begin = text.place ? text.place->range.length() : 0;
            for (auto finding : known.at(behind(text))) {
                finding.range = {behind_begin + finding.range.begin().count(), behind_begin + finding.range.end().count()};
                found.push_back({first, std::move(finding)});
            }
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
