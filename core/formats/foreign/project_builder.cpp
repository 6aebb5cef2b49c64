// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/foreign/project_builder.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>

#include "base/error.h"
#include "formats/refi/lexical.h"
#include "formats/refi/references.h"
#include "text/collation.h"
#include "text/encoding.h"
#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::formats::foreign {

namespace {

using refi::Notice;

constexpr int kDeepestCode = 200;
constexpr std::size_t kMostMisplaced = 10'000;
constexpr std::int64_t kLongestQuote = 500;

constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// "Mon Oct 28 08:11:36 2019" as "2019-10-28T08:11:36", as C and R write a moment; else the words themselves.
std::string with_numbers(std::string_view written) {
    if (written.size() != 24) return std::string{written};
    const auto month = std::find(kMonths.begin(), kMonths.end(), written.substr(4, 3));
    if (month == kMonths.end()) return std::string{written};
    auto day = std::string{written.substr(8, 2)};
    if (day.front() == ' ') day.front() = '0';
    return fmt::format("{}-{:02}-{}T{}", written.substr(20), month - kMonths.begin() + 1, day, written.substr(11, 8));
}

bool is_word_border(const StoredText& text, std::int64_t at) {
    if (at <= 0 || at >= text.size()) return true;
    const auto around = text.words(at - 1, at + 1);
    std::size_t byte = 0;
    const bool before = text::belongs_to_word(text::next_code_point(around, byte));
    return !before || !text::belongs_to_word(text::next_code_point(around, byte));
}

/// The tree in preorder.
class Tree {
public:
    Tree(std::vector<CodeNode> nodes, bool by_name, refi::Report& report) : m_nodes{std::move(nodes)}, m_report{report} {
        for (std::size_t i = 0; i < m_nodes.size(); ++i) m_index.try_emplace(m_nodes[i].key, i);
        for (std::size_t i = 0; i < m_nodes.size(); ++i) m_order.push_back(i);
        if (!by_name) return;
        std::vector<std::string> keys;
        for (const auto& node : m_nodes) keys.push_back(text::collation_key(node.code.name));
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    }

    std::vector<refi::Code> codes() {
        std::vector<std::size_t> roots;
        for (const auto i : m_order) {
            const auto parent = m_index.find(m_nodes[i].parent);
            if (!m_nodes[i].parent.empty() && parent != m_index.end()) m_children[parent->second].push_back(i);
            else roots.push_back(i);
            if (!m_nodes[i].parent.empty() && parent == m_index.end()) report(m_nodes[i]);
        }
        m_visited.assign(m_nodes.size(), false);
        for (const auto root : roots) visit(root);
        // What is left stands below itself.
        for (const auto i : m_order) {
            if (m_visited[i]) continue;
            report(m_nodes[i]);
            visit(i);
        }
        return std::move(m_codes);
    }

private:
    void report(const CodeNode& node) { m_report.add(Notice::Kind::DanglingReference, "parent of a code", node.code.name); }

    void visit(std::size_t root) {
        std::vector<std::pair<std::size_t, int>> open{{root, 0}};
        while (!open.empty()) {
            const auto [i, depth] = open.back();
            open.pop_back();
            if (m_visited[i]) continue;
            m_visited[i] = true;
            m_codes.push_back(std::move(m_nodes[i].code));
            m_codes.back().depth = depth;
            const auto& children = m_children[i];
            for (auto child = children.rbegin(); child != children.rend(); ++child) open.emplace_back(*child, std::min(depth + 1, kDeepestCode));
        }
    }

    std::vector<CodeNode> m_nodes;
    refi::Report& m_report;
    std::map<std::string, std::size_t> m_index;
    std::vector<std::size_t> m_order;
    std::map<std::size_t, std::vector<std::size_t>> m_children;
    std::vector<bool> m_visited;
    std::vector<refi::Code> m_codes;
};

}  // namespace

refi::Guid ProjectBuilder::guid(std::string_view kind, std::string_view key) const {
    return refi::Guid::standing_for(fmt::format("{}\x1F{}\x1F{}", m_salt, kind, key));
}

std::optional<refi::Guid> ProjectBuilder::user(const std::string& name) {
    if (text::trimmed(name).empty()) return std::nullopt;
    const auto known = m_users.find(name);
    if (known != m_users.end()) return known->second;
    const auto own = guid("user", name);
    spend(sizeof(refi::User) + 2 * name.size());
    project().users.push_back({own, name, {}});
    m_users.emplace(name, own);
    return own;
}

refi::Authorship ProjectBuilder::authorship(const std::string& name, std::string_view date) {
    return {user(name), date_time(date), std::nullopt, {}};
}

std::string ProjectBuilder::date_time(std::string_view written) {
    auto moment = with_numbers(text::trimmed(words(written)));
    if (moment.empty()) return {};
    if (moment.size() > 10 && moment[10] == '_') moment[10] = 'T';
    if (auto mended = refi::value_of(refi::TypeOfVariable::DateTime, moment)) return *mended;
    report().add(Notice::Kind::UnreadableDate, moment.size() > 40 ? std::string{} : moment);
    return {};
}

std::string ProjectBuilder::color(std::string_view written) {
    const auto plain = words(written);
    if (text::trimmed(plain).empty()) return {};
    if (auto color = refi::color_of(plain)) return *color;
    report().add(Notice::Kind::UnreadableColor, plain.size() > 40 ? std::string{} : plain);
    return {};
}

std::string ProjectBuilder::words(std::string_view stored) {
    spend(stored.size());
    if (!text::find_invalid_utf8(stored)) return text::with_plain_line_ends(stored);
    auto decoded = text::decode(stored);
    report().add(Notice::Kind::ReplacedCharacters, {}, {}, std::max<std::int64_t>(1, decoded.replaced));
    return text::with_plain_line_ends(decoded.utf8);
}

void ProjectBuilder::spend(std::size_t bytes) {
    if (bytes > m_left) throw Error{ErrorKind::TooLarge, "holds more than fits into the memory", m_subject};
    m_left -= bytes;
}

void ProjectBuilder::go_on(const refi::GoOn& go_on, std::size_t done, std::size_t all) {
    if (go_on && !go_on(done, all)) throw Error{ErrorKind::Cancelled, "cancelled"};
}

void ProjectBuilder::add_codes(std::vector<CodeNode> nodes, bool by_name) {
    project().codes = Tree{std::move(nodes), by_name, report()}.codes();
}

void ProjectBuilder::fill(refi::TextSource& source, std::string_view stored, std::vector<Passage> passages, const Relay& relay) {
    const StoredText text{stored};
    spend(4 * stored.size());
    if (text.replaced() > 0) report().add(Notice::Kind::ReplacedCharacters, {}, source.name, text.replaced());
    std::vector<StoredPassage> settled;
    for (auto& passage : passages) settled.push_back(std::move(passage.stored));
    const auto unit = settle(text, settled);
    refi::Counting counting{source.guid, source.name, false, false, refi::Counting::Reason::Evidence, 0, 0};
    counting.line_ends_as_two = text.has_line_ends_of_two() && (unit == StoredText::Unit::CodePoints || unit == StoredText::Unit::Utf16);
    counting.emoji_as_two = unit == StoredText::Unit::Utf16 || unit == StoredText::Unit::PlainUtf16;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        auto& own = settled[i];
        ++counting.selections;
        counting.on_word_borders += is_word_border(text, own.begin) && is_word_border(text, own.end) ? 1 : 0;
        if (relay) std::tie(own.begin, own.end) = relay(own.begin, own.end);
        if (own.begin == own.end) own.fit = Fit::Empty;
        report_passage(own, passages[i], source.name);
        auto& selection = passages[i].selection;
        selection.start = own.begin;
        selection.end = own.end;
        source.selections.push_back(std::move(selection));
    }
    if (text.is_ambiguous() && counting.selections > 0) report().add(std::move(counting));
    source.content.text = text.text();
}

void ProjectBuilder::report_passage(const StoredPassage& settled, const Passage& passage, const std::string& source) {
    using Outcome = MisplacedCoding::Outcome;
    const auto misplaced = [&](Outcome outcome) {
        if (m_result.misplaced.size() >= kMostMisplaced) return void(++m_result.unlisted);
        auto words = text::shortened(text::slice(settled.words, {0, 4 * kLongestQuote}), kLongestQuote);
        spend(sizeof(MisplacedCoding) + words.size() + source.size() + passage.code.size());
        m_result.misplaced.push_back({outcome, source, passage.code, std::move(words), settled.begin, settled.end});
    };
    switch (settled.fit) {
        case Fit::AsStored: break;
        case Fit::Recounted: m_result.recounted += settled.words.empty() ? 0 : 1; break;
        case Fit::Moved: misplaced(Outcome::Moved); break;
        case Fit::Ambiguous: misplaced(Outcome::Ambiguous); break;
        case Fit::Lost: misplaced(Outcome::Lost); break;
        case Fit::Empty: report().add(Notice::Kind::EmptySelection, {}, source); break;
    }
}

void ProjectBuilder::add_variable(const std::string& name, std::string memo, bool is_number, const std::vector<std::string>& values) {
    using Type = refi::TypeOfVariable;
    const bool whole = std::all_of(values.begin(), values.end(), [](const auto& value) { return refi::value_of(Type::Integer, value).has_value(); });
    const auto type = !is_number ? Type::Text : whole ? Type::Integer : Type::Float;
    if (!m_variables.try_emplace(name, type).second) return;
    spend(sizeof(refi::Variable) + 2 * name.size());
    project().variables.push_back({guid("variable", name), name, type, std::move(memo)});
}

std::optional<refi::VariableValue> ProjectBuilder::value(const std::string& variable, const std::string& written) {
    const auto type = m_variables.find(variable);
    if (type == m_variables.end()) {
        report().add(Notice::Kind::DanglingReference, "variable of a value", variable);
        return std::nullopt;
    }
    const auto typed = refi::value_of(type->second, written);
    if (!typed) report().add(Notice::Kind::UnreadableValue, written.size() > 40 ? std::string{} : written, variable);
    spend(sizeof(refi::VariableValue) + written.size());
    return refi::VariableValue{guid("variable", variable), typed ? type->second : refi::TypeOfVariable::Text, typed.value_or(written)};
}

void ProjectBuilder::left_out(LeftOut::What what, std::int64_t count) {
    if (count <= 0) return;
    auto& all = m_result.left_out;
    const auto known = std::find_if(all.begin(), all.end(), [&](const LeftOut& one) { return one.what == what; });
    if (known != all.end()) known->count += count;
    else all.push_back({what, count});
}

ForeignProject ProjectBuilder::finish() {
    refi::settle_references(m_result.project, m_result.report);
    return std::move(m_result);
}

std::string escaped(std::string_view words) {
    std::string xml;
    for (const char c : words) {
        switch (c) {
            case '&': xml += "&amp;"; break;
            case '<': xml += "&lt;"; break;
            case '>': xml += "&gt;"; break;
            case '"': xml += "&quot;"; break;
            case '\n': xml += "&#10;"; break;
            case '\t': xml += "&#9;"; break;
            default: xml.push_back(c);
        }
    }
    return xml;
}

}  // namespace fundstelle::formats::foreign
