// SPDX-License-Identifier: GPL-3.0-or-later
// Two codebooks become one.
#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "base/error.h"
#include "model/colour.h"
#include "project/anchor_examples.h"
#include "project/codebook.h"
#include "project/codebook_comparison.h"
#include "project/queries.h"
#include "project/quotes.h"
#include "project/state.h"
#include "text/paragraphs.h"

namespace fundstelle::project {

namespace {

using formats::CodebookEntry;
using Kind = CodeDifference::Kind;

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

/// Throws `Refused` if one of the codes stands below itself.
void require_tree(const std::map<model::CodeId, model::Code>& codes) {
    for (const auto& [id, code] : codes) {
        std::size_t steps = 0;
        for (auto parent = code.parent; parent; parent = codes.at(*parent).parent) {
            if (*parent == id || ++steps > codes.size()) throw Error{ErrorKind::Refused, "a code cannot stand below itself", code.name};
        }
    }
}

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
    const auto& differences = comparison.differences;
    // What the comparison calls the code number n is the first one of that path; of several codes of one path the others have no number.
    std::vector<model::CodeId> ours;
    std::set<std::vector<std::string>> seen;
    for (std::size_t i = 0; i < tree().size(); ++i) {
        if (seen.insert(tree().levels(i)).second) ours.push_back(tree()[i].id);
    }
    if (project::compare(entries(), comparison.theirs).differences != differences) throw Error{ErrorKind::Refused, "the codes have changed since they were compared"};

    std::map<model::CodeId, model::Code> codes;
    for (const auto& code : tree().codes()) codes.emplace(code.id, code);
    const auto before = codes;
    std::vector<std::optional<model::CodeId>> by_theirs;
    std::map<std::vector<std::string>, std::size_t> places;
    for (std::size_t i = 0; i < comparison.theirs.size(); ++i) {
        const auto& own = comparison.match[i];
        by_theirs.push_back(own ? std::optional{ours.at(*own)} : std::nullopt);
        places.emplace(comparison.theirs[i].path, i);
    }
    const auto last_rank_below = [&](const std::optional<model::CodeId>& parent, model::CodeId but) {
        std::pair<std::size_t, std::string> last{0, {}};
        for (const auto& [id, code] : codes) {
            if (code.parent != parent || id == but) continue;
            ++last.first;
            last.second = std::max(last.second, code.rank);
        }
        return last;
    };
    std::vector<model::CodeId> added;  // parents before their children
    const std::function<std::optional<model::CodeId>(std::size_t)> code_for = [&](std::size_t theirs) -> std::optional<model::CodeId> {
        if (by_theirs[theirs]) return by_theirs[theirs];
        const auto& entry = comparison.theirs[theirs];
        std::optional<model::CodeId> parent;
        if (entry.path.size() > 1) parent = code_for(places.at({entry.path.begin(), entry.path.end() - 1}));
        auto code = new_code(entry.path.back(), std::nullopt, entry.colour);
        code.parent = parent;
        const auto [siblings, rank] = last_rank_below(parent, code.id);
        code.rank = model::rank_between(rank, {});
        if (!entry.colour) code.colour = parent ? model::shade(codes.at(*parent).colour, siblings) : model::palette_colour(siblings);
        code.definition = entry.definition;
        code.anchor = entry.anchor;
        code.rule = entry.rule;
        code.demarcation = entry.demarcation;
        codes.emplace(code.id, code);
        added.push_back(code.id);
        return by_theirs[theirs] = code.id;
    };
    auto order = taken;
    std::sort(order.begin(), order.end());
    for (const auto index : order) {
        const auto& difference = differences.at(index);
        if (difference.kind == Kind::Missing) continue;
        auto& code = codes.at(*code_for(*difference.theirs));
        const auto& entry = comparison.theirs[*difference.theirs];
        if (difference.kind == Kind::Renamed) code.name = entry.path.back();
        if (difference.kind == Kind::Changed) take(code, difference.texts);
        if (difference.kind != Kind::Moved) continue;
        code.parent = entry.path.size() > 1 ? code_for(places.at({entry.path.begin(), entry.path.end() - 1})) : std::nullopt;
        code.rank = model::rank_between(last_rank_below(code.parent, code.id).second, {});
    }
    require_tree(codes);
    std::vector<model::Code> changed;
    for (const auto& id : added) changed.push_back(codes.at(id));
    for (const auto& [id, code] : before) {
        if (codes.at(id) != code) changed.push_back(codes.at(id));
    }
    if (changed.empty()) return 0;
    m_state.act("merge-codebook", {{"count", changed.size()}}, [&](const store::Stamp& stamp) {
        for (const auto& code : changed) m_state.codes.save(code, stamp);
    });
    return changed.size();
}

formats::CodebookReport Codebook::report(Language language) const {
    formats::CodebookReport report{m_state.settings.project_name(), {}};
    const auto counts = Queries{m_state}.frequencies({}, analysis::Subcodes::Exclude);
    const AnchorExamples examples{m_state};
    const Quotes quotes{m_state};
    for (std::size_t i = 0; i < tree().size(); ++i) {
        const auto& count = counts.codes[i].count;
        formats::PrintedCode printed{tree()[i], tree().depth(i) + 1, count.segments, count.documents};
        for (const auto& shown : examples.shown(tree()[i].id)) {
            const auto words = quotes.printed(shown.example.document, shown.example.range);
            printed.examples.push_back({words, text::place_words(shown.document, shown.paragraph, shown.paragraph, language)});
        }
        report.codes.push_back(std::move(printed));
    }
    return report;
}

}  // namespace fundstelle::project
