// SPDX-License-Identifier: GPL-3.0-or-later
// Two codebooks become one.
#include <algorithm>
#include <map>
#include <set>

#include "base/error.h"
#include "model/colour.h"
#include "project/codebook.h"
#include "project/codebook_comparison.h"
#include "project/state.h"

namespace fundstelle::project {

namespace {

using formats::CodebookEntry;
using Kind = CodeDifference::Kind;
using Path = std::vector<std::string>;

void take(model::Code& code, const std::vector<CodeTextDifference>& texts) {
    for (const auto& difference : texts) {
        switch (difference.text) {
            case CodeText::Colour: code.colour = difference.theirs; break;
            case CodeText::Definition: code.definition = difference.theirs; break;
            case CodeText::Anchor: code.anchor = difference.theirs; break;
            case CodeText::Rule: code.rule = difference.theirs; break;
            case CodeText::Demarcation: code.demarcation = difference.theirs; break;
        }
    }
}

/// The codes as they will be, difference by difference.
class Merging {
public:
    Merging(const Codebook& codebook, const CodebookComparison& comparison) : m_codebook{codebook}, m_comparison{comparison} {
        const auto& tree = codebook.tree();
        std::vector<model::CodeId> by_number;  // of several codes of one path, the comparison knows the first
        std::set<Path> seen;
        for (std::size_t i = 0; i < tree.size(); ++i) {
            m_codes.emplace(tree[i].id, tree[i]);
            if (seen.insert(tree.levels(i)).second) by_number.push_back(tree[i].id);
        }
        for (std::size_t i = 0; i < comparison.theirs.size(); ++i) {
            const auto& own = comparison.match[i];
            m_ours.push_back(own ? std::optional{by_number.at(*own)} : std::nullopt);
            m_places.emplace(comparison.theirs[i].path, i);
        }
    }

    void take_over(const CodeDifference& difference) {
        if (difference.kind == Kind::Missing) return;
        auto& code = m_codes.at(code_for(*difference.theirs));
        const auto& entry = m_comparison.theirs[*difference.theirs];
        if (difference.kind == Kind::Renamed) code.name = entry.path.back();
        if (difference.kind == Kind::Changed) take(code, difference.texts);
        if (difference.kind == Kind::Moved) put_last_below(code, entry.path);
    }

    /// What is to be written, parents before their children. Throws `Refused` if one of the codes stands below itself.
    [[nodiscard]] std::vector<model::Code> changed() const {
        for (const auto& [id, code] : m_codes) require_above(id, code);
        std::vector<model::Code> changed;
        for (const auto& id : m_added) changed.push_back(m_codes.at(id));
        for (const auto& code : m_codebook.tree().codes()) {
            if (m_codes.at(code.id) != code) changed.push_back(m_codes.at(code.id));
        }
        return changed;
    }

private:
    /// Ours, made with all above it if there is none.
    model::CodeId code_for(std::size_t theirs) {
        if (m_ours[theirs]) return *m_ours[theirs];
        const auto& entry = m_comparison.theirs[theirs];
        auto code = m_codebook.new_code(entry.path.back(), std::nullopt, entry.colour);
        code.definition = entry.definition;
        code.anchor = entry.anchor;
        code.rule = entry.rule;
        code.demarcation = entry.demarcation;
        const auto siblings = put_last_below(code, entry.path);
        if (!entry.colour) code.colour = code.parent ? model::shade(m_codes.at(*code.parent).colour, siblings) : model::palette_colour(siblings);
        m_codes.emplace(code.id, code);
        m_added.push_back(code.id);
        m_ours[theirs] = code.id;
        return code.id;
    }

    /// Below the code that stands above that path of theirs. Returns how many codes stand there already.
    std::size_t put_last_below(model::Code& code, const Path& path) {
        code.parent = path.size() > 1 ? std::optional{code_for(m_places.at({path.begin(), path.end() - 1}))} : std::nullopt;
        std::size_t siblings = 0;
        std::string last;
        for (const auto& [id, other] : m_codes) {
            if (other.parent != code.parent || id == code.id) continue;
            ++siblings;
            last = std::max(last, other.rank);
        }
        code.rank = model::rank_between(last, {});
        return siblings;
    }

    void require_above(model::CodeId id, const model::Code& code) const {
        std::size_t steps = 0;
        for (auto parent = code.parent; parent; parent = m_codes.at(*parent).parent) {
            if (*parent == id || ++steps > m_codes.size()) throw Error{ErrorKind::Refused, "a code cannot stand below itself", code.name};
        }
    }

    const Codebook& m_codebook;
    const CodebookComparison& m_comparison;
    std::map<model::CodeId, model::Code> m_codes;
    std::vector<std::optional<model::CodeId>> m_ours;  ///< by theirs
    std::map<Path, std::size_t> m_places;              ///< of theirs
    std::vector<model::CodeId> m_added;
};

}  // namespace

std::vector<CodebookEntry> Codebook::entries() const {
    std::vector<CodebookEntry> entries;
    for (std::size_t i = 0; i < tree().size(); ++i) {
        const auto& code = tree()[i];
        entries.push_back({tree().levels(i), code.colour, code.definition, code.anchor, code.rule, code.demarcation});
    }
    return entries;
}

CodebookComparison Codebook::compare(const std::vector<CodebookEntry>& theirs) const {
    return project::compare(entries(), theirs);
}

std::size_t Codebook::merge(const CodebookComparison& comparison, const std::vector<std::size_t>& taken) {
    if (compare(comparison.theirs).differences != comparison.differences) throw Error{ErrorKind::Refused, "the codes have changed since they were compared"};
    Merging merging{*this, comparison};
    auto order = taken;
    std::sort(order.begin(), order.end());  // that of theirs: parents first
    for (const auto index : order) merging.take_over(comparison.differences.at(index));
    const auto changed = merging.changed();
    if (changed.empty()) return 0;
    m_state.act("merge-codebook", {{"count", changed.size()}}, [&](const store::Stamp& stamp) {
        for (const auto& code : changed) m_state.codes.save(code, stamp);
    });
    return changed.size();
}

}  // namespace fundstelle::project
