// SPDX-License-Identifier: GPL-3.0-or-later
// What changes the shape of the codebook: codes move, are joined, divided, copied and sorted.
#include <algorithm>
#include <map>
#include <set>

#include "analysis/frequencies.h"
#include "base/error.h"
#include "model/colour.h"
#include "project/codebook.h"
#include "project/coding_moves.h"
#include "project/state.h"
#include "text/collation.h"

namespace fundstelle::project {

namespace {

/// What the history calls several codes: the first, and how many.
nlohmann::json names_of(const model::CodeTree& tree, const std::vector<std::size_t>& codes) {
    return {{"code", codes.empty() ? std::string{} : tree[codes.front()].name}, {"count", codes.size()}};
}

}  // namespace

std::vector<std::size_t> Codebook::existing(const std::vector<model::CodeId>& codes) const {
    std::set<std::size_t> indexes;
    for (const auto& code : codes) {
        const auto index = tree().index_of(code);
        if (!index) throw Error{ErrorKind::NotFound, "no such code"};
        indexes.insert(*index);
    }
    return {indexes.begin(), indexes.end()};
}

std::vector<std::size_t> Codebook::branches(const std::vector<model::CodeId>& codes) const {
    std::vector<std::size_t> tops;
    for (const auto index : existing(codes)) {
        if (tops.empty() || index >= tree().subtree_end(tops.back())) tops.push_back(index);
    }
    return tops;
}

void Codebook::move(const std::vector<model::CodeId>& codes, std::optional<model::CodeId> parent, std::size_t position) {
    const auto moving = branches(codes);
    if (moving.empty()) return;
    const auto parent_index = parent ? std::optional{existing({*parent}).front()} : std::nullopt;
    for (const auto index : moving) {
        if (parent_index && *parent_index >= index && *parent_index < tree().subtree_end(index)) {
            throw Error{ErrorKind::Refused, "a code cannot stand below itself", tree()[index].name};
        }
    }
    auto siblings = tree().children(parent_index);
    std::erase_if(siblings, [&](std::size_t sibling) { return std::find(moving.begin(), moving.end(), sibling) != moving.end(); });
    position = std::min(position, siblings.size());
    auto before = position > 0 ? tree()[siblings[position - 1]].rank : std::string{};
    const auto after = position < siblings.size() ? tree()[siblings[position]].rank : std::string{};
    std::vector<model::Code> moved;
    for (const auto index : moving) {
        moved.push_back(tree()[index]);
        moved.back().parent = parent;
        moved.back().rank = before = model::rank_between(before, after);
    }
    m_state.act(moved.size() == 1 ? "move-code" : "move-codes", names_of(tree(), moving), [&](const store::Stamp& stamp) {
        for (const auto& code : moved) m_state.codes.save(code, stamp);
    });
}

void Codebook::merge(const std::vector<model::CodeId>& codes, model::CodeId into) {
    const auto target = existing({into}).front();
    auto from = existing(codes);
    std::erase(from, target);
    if (from.empty()) return;
    const auto goes = [&](std::size_t index) { return std::find(from.begin(), from.end(), index) != from.end(); };

    // If a code is merged into one below it, that one comes up to its place.
    auto kept = tree()[target];
    for (auto above = tree().parent(target); above; above = tree().parent(*above)) {
        if (!goes(*above)) continue;
        kept.parent = tree()[*above].parent;
        kept.rank = tree()[*above].rank;
    }
    std::vector<model::Code> children;
    const auto own = tree().children(target);
    auto last = own.empty() ? std::string{} : tree()[own.back()].rank;
    for (const auto index : from) {
        for (const auto child : tree().children(index)) {
            if (child == target || goes(child)) continue;
            children.push_back(tree()[child]);
            children.back().parent = into;
            children.back().rank = last = model::rank_between(last, {});
        }
    }
    auto names = names_of(tree(), from);
    names["into"] = kept.name;
    std::vector<model::CodeId> going;
    for (const auto index : from) going.push_back(tree()[index].id);
    m_state.act(going.size() == 1 ? "merge-code" : "merge-codes", names, [&](const store::Stamp& stamp) {
        if (kept != tree()[target]) m_state.codes.save(kept, stamp);
        for (const auto& child : children) m_state.codes.save(child, stamp);
        CodingMoves moves{m_state, into, stamp};
        for (const auto& code : going) {
            moves.take_all_of(code);
            m_state.codes.remove(code);
            m_state.tombstones.bury(code.uuid(), store::Table::Code, stamp);
        }
    });
}

model::CodeId Codebook::split(const std::vector<model::CodingId>& codings, const std::string& name, std::optional<model::CodeId> parent) {
    const auto code = new_code(name, parent, std::nullopt);
    m_state.act("split-code", {{"code", code.name}, {"count", codings.size()}}, [&](const store::Stamp& stamp) {
        m_state.codes.save(code, stamp);
        recode(codings, code.id, stamp);
    });
    return code.id;
}

void Codebook::split(const std::vector<model::CodingId>& codings, model::CodeId into) {
    const auto index = existing({into}).front();
    m_state.act("split-code", {{"code", tree()[index].name}, {"count", codings.size()}},
                [&](const store::Stamp& stamp) { recode(codings, into, stamp); });
}

void Codebook::recode(const std::vector<model::CodingId>& codings, model::CodeId into, const store::Stamp& stamp) {
    CodingMoves moves{m_state, into, stamp};
    for (const auto& id : codings) {
        const auto coding = m_state.codings.find(id);
        if (!coding) throw Error{ErrorKind::NotFound, "no such coding", to_string(id.uuid())};
        moves.take(*coding);
    }
}

model::CodeId Codebook::copy_branch(model::CodeId top, std::optional<model::CodeId> parent, Copy what) {
    const auto begin = existing({top}).front();
    const auto parent_index = parent ? std::optional{existing({*parent}).front()} : std::nullopt;
    const auto siblings = tree().children(parent_index);
    const auto taken = [&](const std::string& name) {
        return std::any_of(siblings.begin(), siblings.end(), [&](std::size_t sibling) { return tree()[sibling].name == name; });
    };
    std::vector<std::pair<model::CodeId, model::Code>> copies;  // the original's key, the copy
    std::map<model::CodeId, model::CodeId> copy_of;
    for (auto i = begin; i < tree().subtree_end(begin); ++i) {
        auto copy = tree()[i];
        copy.id = m_state.new_id<model::CodeId>();
        copy_of.emplace(tree()[i].id, copy.id);
        copy.parent = i == begin ? parent : std::optional{copy_of.at(*copy.parent)};
        copies.emplace_back(tree()[i].id, std::move(copy));
    }
    auto& first = copies.front().second;
    first.rank = model::rank_between(siblings.empty() ? "" : tree()[siblings.back()].rank, {});
    const auto name = first.name;
    for (int number = 2; taken(first.name); ++number) first.name = name + " " + std::to_string(number);

    m_state.act("copy-code", {{"code", name}, {"count", copies.size()}}, [&](const store::Stamp& stamp) {
        const auto examples = m_state.passages.anchor_examples();
        for (const auto& [original, copy] : copies) {
            m_state.codes.save(copy, stamp);
            for (auto example : examples) {
                if (example.code != original) continue;
                example.id = m_state.new_id<model::AnchorExampleId>();
                example.code = copy.id;
                m_state.passages.save(example, stamp);
            }
            if (what == Copy::Codes) continue;
            for (auto coding : m_state.codings.of_code(original)) {
                coding.id = m_state.new_id<model::CodingId>();
                coding.code = copy.id;
                m_state.codings.save(coding, stamp);
            }
        }
    });
    return first.id;
}

void Codebook::sort_children(std::optional<model::CodeId> parent, CodeOrder order, Depth depth) {
    const auto parent_index = parent ? std::optional{existing({*parent}).front()} : std::nullopt;
    std::vector<std::int64_t> counts(tree().size());
    if (order == CodeOrder::Count) {
        const auto frequencies = analysis::frequencies(m_state.snapshot(), {}, analysis::Subcodes::Include);
        for (std::size_t i = 0; i < counts.size(); ++i) counts[i] = frequencies.codes[i].count.segments;
    }
    std::vector<model::Code> moved;
    const auto sort = [&](std::optional<std::size_t> above) {
        const auto before = tree().children(above);
        auto sorted = before;
        std::map<std::size_t, std::string> keys;
        if (order == CodeOrder::Name) {
            for (const auto index : before) keys.emplace(index, text::collation_key(tree()[index].name));
        }
        std::stable_sort(sorted.begin(), sorted.end(), [&](std::size_t a, std::size_t b) {
            return order == CodeOrder::Name ? keys.at(a) < keys.at(b) : counts[a] > counts[b];
        });
        if (sorted == before) return;
        std::string last;
        for (const auto index : sorted) {
            last = model::rank_between(last, {});
            if (tree()[index].rank == last) continue;
            moved.push_back(tree()[index]);
            moved.back().rank = last;
        }
    };
    sort(parent_index);
    if (depth == Depth::Whole) {
        for (auto i = parent_index ? *parent_index + 1 : 0; i < (parent_index ? tree().subtree_end(*parent_index) : tree().size()); ++i) sort(i);
    }
    if (moved.empty()) return;
    m_state.act("sort-codes", {{"code", parent_index ? tree()[*parent_index].name : std::string{}}}, [&](const store::Stamp& stamp) {
        for (const auto& code : moved) m_state.codes.save(code, stamp);
    });
}

void Codebook::set_status(const std::vector<model::CodeId>& codes, model::CodeStatus status) {
    change_all(codes, "set-code-status", [&](model::Code& code) { code.status = status; });
}

void Codebook::recolour(const std::vector<model::CodeId>& codes, const std::string& colour) {
    const auto parsed = model::parse_colour(colour);
    if (!parsed) throw Error{ErrorKind::Invalid, "not a colour such as #2f6f8f", colour};
    change_all(codes, "recolour-code", [&](model::Code& code) { code.colour = *parsed; });
}

void Codebook::change_all(const std::vector<model::CodeId>& codes, const std::string& kind, const std::function<void(model::Code&)>& change) {
    const auto indexes = existing(codes);
    std::vector<model::Code> changed;
    for (const auto index : indexes) {
        auto code = tree()[index];
        change(code);
        if (code != tree()[index]) changed.push_back(std::move(code));
    }
    if (changed.empty()) return;
    m_state.act(kind, names_of(tree(), indexes), [&](const store::Stamp& stamp) {
        for (const auto& code : changed) m_state.codes.save(code, stamp);
    });
}

}  // namespace fundstelle::project
