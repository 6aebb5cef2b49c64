// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/codebook_comparison.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace fundstelle::project {

namespace {

using formats::CodebookEntry;
using Path = std::vector<std::string>;

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

Path parent_of(const Path& path) {
    return {path.begin(), path.end() - 1};
}

/// A codebook with its tree. What two entries of one path say is joined: the later one wins where it says anything.
class Side {
public:
    explicit Side(const std::vector<CodebookEntry>& entries) {
        for (const auto& entry : entries) {
            for (std::size_t depth = 1; depth <= entry.path.size(); ++depth) {
                const Path path{entry.path.begin(), entry.path.begin() + static_cast<std::ptrdiff_t>(depth)};
                const auto [place, is_new] = m_by_path.try_emplace(path, m_codes.size());
                if (is_new) {
                    auto& code = m_codes.emplace_back();
                    code.path = path;
                    m_parents.push_back(depth == 1 ? kNone : m_by_path.at(parent_of(path)));
                    m_children.emplace_back();
                    (depth == 1 ? m_tops : m_children[m_parents.back()]).push_back(place->second);
                }
                if (depth == entry.path.size()) join(m_codes[place->second], entry);
            }
        }
        m_partner.assign(m_codes.size(), kNone);
    }

    [[nodiscard]] std::size_t size() const { return m_codes.size(); }
    [[nodiscard]] const CodebookEntry& operator[](std::size_t code) const { return m_codes[code]; }
    [[nodiscard]] const std::string& name(std::size_t code) const { return m_codes[code].path.back(); }
    /// `kNone` for a top code.
    [[nodiscard]] std::size_t parent(std::size_t code) const { return m_parents[code]; }
    [[nodiscard]] const std::vector<std::size_t>& below(std::size_t parent) const { return parent == kNone ? m_tops : m_children[parent]; }
    [[nodiscard]] std::set<std::string> names_below(std::size_t code) const {
        std::set<std::string> names;
        for (const auto child : m_children[code]) names.insert(name(child));
        return names;
    }
    [[nodiscard]] std::size_t partner(std::size_t code) const { return m_partner[code]; }
    [[nodiscard]] bool is_alone(std::size_t code) const { return m_partner[code] == kNone; }
    void pair(std::size_t code, std::size_t with) { m_partner[code] = with; }
    [[nodiscard]] std::vector<CodebookEntry> codes() && { return std::move(m_codes); }

private:
    static void join(CodebookEntry& code, const CodebookEntry& entry) {
        if (entry.colour) code.colour = entry.colour;
        for (const auto text : {&CodebookEntry::definition, &CodebookEntry::anchor, &CodebookEntry::rule, &CodebookEntry::demarcation}) {
            if (!(entry.*text).empty()) code.*text = entry.*text;
        }
    }

    std::vector<CodebookEntry> m_codes;
    std::map<Path, std::size_t> m_by_path;
    std::vector<std::size_t> m_parents;
    std::vector<std::size_t> m_tops;
    std::vector<std::vector<std::size_t>> m_children;
    std::vector<std::size_t> m_partner;
};

class Matching {
public:
    Matching(Side& ours, Side& theirs) : m_ours{ours}, m_theirs{theirs} {
        while (by_name() || by_description() || by_lone_name()) {}
    }

private:
    void pair(std::size_t ours, std::size_t theirs) {
        m_ours.pair(ours, theirs);
        m_theirs.pair(theirs, ours);
    }

    /// Calls for the codes right below each pair, and for the top codes.
    template <class Visit>
    bool each_family(Visit visit) {
        bool found = visit(kNone, kNone);
        for (std::size_t theirs = 0; theirs < m_theirs.size(); ++theirs) {
            if (!m_theirs.is_alone(theirs)) found |= visit(m_theirs.partner(theirs), theirs);
        }
        return found;
    }

    bool by_name() {
        return each_family([&](std::size_t our_parent, std::size_t their_parent) {
            bool found = false;
            for (const auto theirs : m_theirs.below(their_parent)) {
                if (!m_theirs.is_alone(theirs)) continue;
                for (const auto ours : m_ours.below(our_parent)) {
                    if (!m_ours.is_alone(ours) || m_ours.name(ours) != m_theirs.name(theirs)) continue;
                    pair(ours, theirs);
                    found = true;
                    break;
                }
            }
            return found;
        });
    }

    [[nodiscard]] bool is_renamed(std::size_t ours, std::size_t theirs) const {
        if (!m_ours[ours].definition.empty() && m_ours[ours].definition == m_theirs[theirs].definition) return true;
        const auto own = m_ours.names_below(ours);
        const auto other = m_theirs.names_below(theirs);
        std::vector<std::string> both;
        std::set_intersection(own.begin(), own.end(), other.begin(), other.end(), std::back_inserter(both));
        return !both.empty() && 2 * both.size() >= std::max(own.size(), other.size());
    }

    bool by_description() {
        return each_family([&](std::size_t our_parent, std::size_t their_parent) {
            bool found = false;
            for (const auto theirs : m_theirs.below(their_parent)) {
                if (!m_theirs.is_alone(theirs)) continue;
                std::vector<std::size_t> fitting;
                for (const auto ours : m_ours.below(our_parent)) {
                    if (m_ours.is_alone(ours) && is_renamed(ours, theirs)) fitting.push_back(ours);
                }
                if (fitting.size() != 1) continue;
                const auto rivals = std::count_if(m_theirs.below(their_parent).begin(), m_theirs.below(their_parent).end(), [&](std::size_t other) { return m_theirs.is_alone(other) && is_renamed(fitting.front(), other); });
                if (rivals != 1) continue;
                pair(fitting.front(), theirs);
                found = true;
            }
            return found;
        });
    }

    /// One at a time: what is below it belongs to it then.
    bool by_lone_name() {
        std::map<std::string, std::vector<std::size_t>> alone;
        for (std::size_t ours = 0; ours < m_ours.size(); ++ours) {
            if (m_ours.is_alone(ours)) alone[m_ours.name(ours)].push_back(ours);
        }
        std::map<std::string, int> theirs_alone;
        for (std::size_t theirs = 0; theirs < m_theirs.size(); ++theirs) {
            if (m_theirs.is_alone(theirs)) ++theirs_alone[m_theirs.name(theirs)];
        }
        for (std::size_t theirs = 0; theirs < m_theirs.size(); ++theirs) {
            if (!m_theirs.is_alone(theirs) || theirs_alone[m_theirs.name(theirs)] != 1) continue;
            const auto found = alone.find(m_theirs.name(theirs));
            if (found == alone.end() || found->second.size() != 1) continue;
            pair(found->second.front(), theirs);
            return true;
        }
        return false;
    }

    Side& m_ours;
    Side& m_theirs;
};

std::vector<CodeTextDifference> text_differences(const CodebookEntry& ours, const CodebookEntry& theirs) {
    std::vector<CodeTextDifference> differences;
    const auto add = [&](CodeText text, const std::string& before, const std::string& after) {
        if (!after.empty() && before != after) differences.push_back({text, before, after});
    };
    add(CodeText::Colour, ours.colour.value_or(std::string{}), theirs.colour.value_or(std::string{}));
    add(CodeText::Definition, ours.definition, theirs.definition);
    add(CodeText::Anchor, ours.anchor, theirs.anchor);
    add(CodeText::Rule, ours.rule, theirs.rule);
    add(CodeText::Demarcation, ours.demarcation, theirs.demarcation);
    return differences;
}

}  // namespace

CodebookComparison compare(const std::vector<CodebookEntry>& our_entries, const std::vector<CodebookEntry>& their_entries) {
    Side ours{our_entries};
    Side theirs{their_entries};
    const Matching matching{ours, theirs};
    CodebookComparison comparison;
    for (std::size_t code = 0; code < theirs.size(); ++code) {
        if (theirs.is_alone(code)) {
            comparison.match.push_back(std::nullopt);
            comparison.differences.push_back({CodeDifference::Kind::Added, std::nullopt, code});
            continue;
        }
        const auto own = theirs.partner(code);
        comparison.match.emplace_back(own);
        const auto add = [&](CodeDifference::Kind kind, std::vector<CodeTextDifference> texts = {}) { comparison.differences.push_back({kind, own, code, std::move(texts)}); };
        if (ours.name(own) != theirs.name(code)) add(CodeDifference::Kind::Renamed);
        const auto above = theirs.parent(code);
        const bool is_below_new = above != kNone && theirs.is_alone(above);
        if (is_below_new || ours.parent(own) != (above == kNone ? kNone : theirs.partner(above))) add(CodeDifference::Kind::Moved);
        if (auto texts = text_differences(ours[own], theirs[code]); !texts.empty()) add(CodeDifference::Kind::Changed, std::move(texts));
    }
    for (std::size_t code = 0; code < ours.size(); ++code) {
        if (ours.is_alone(code)) comparison.differences.push_back({CodeDifference::Kind::Missing, code, std::nullopt});
    }
    comparison.ours = std::move(ours).codes();
    comparison.theirs = std::move(theirs).codes();
    return comparison;
}

}  // namespace fundstelle::project
