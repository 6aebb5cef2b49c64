// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/code_sets.h"

#include <algorithm>

#include "base/error.h"
#include "project/state.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

std::string required_name(const std::string& name) {
    std::string plain{text::trimmed(name)};
    if (plain.empty()) throw Error{ErrorKind::Invalid, "an empty name"};
    return plain;
}

bool contains(const model::CodeSet& set, model::CodeId code) {
    return std::find(set.members.begin(), set.members.end(), code) != set.members.end();
}

}  // namespace

std::vector<model::CodeSet> CodeSets::all() const {
    return m_state.code_sets.all();
}

model::CodeSet CodeSets::existing(model::CodeSetId id) const {
    const auto sets = all();
    const auto found = std::find_if(sets.begin(), sets.end(), [&](const auto& set) { return set.id == id; });
    if (found == sets.end()) throw Error{ErrorKind::NotFound, "no such set of codes", to_string(id.uuid())};
    return *found;
}

void CodeSets::require(const std::vector<model::CodeId>& codes) const {
    for (const auto& code : codes) {
        if (!m_state.tree().index_of(code)) throw Error{ErrorKind::NotFound, "no such code"};
    }
}

model::CodeSet CodeSets::named(std::string_view name) const {
    for (auto& set : all()) {
        if (set.name == name) return set;
    }
    throw Error{ErrorKind::NotFound, "no such set of codes", std::string{name}};
}

model::CodeSetId CodeSets::add(const std::string& name, const std::vector<model::CodeId>& codes) {
    require(codes);
    model::CodeSet set{m_state.new_id<model::CodeSetId>(), required_name(name), {}};
    m_state.act("add-code-set", {{"set", set.name}}, [&](const store::Stamp& stamp) {
        m_state.code_sets.save(set, model::rank_between(m_state.code_sets.last_rank(), {}), stamp);
        for (const auto& code : codes) {
            if (contains(set, code)) continue;
            set.members.push_back(code);
            m_state.code_sets.add_member(m_state.environment.ids.next(), set.id, code, stamp);
        }
    });
    return set.id;
}

void CodeSets::rename(model::CodeSetId id, const std::string& name) {
    auto set = existing(id);
    const auto before = set.name;
    set.name = required_name(name);
    if (set.name == before) return;
    m_state.act("rename-code-set", {{"set", before}, {"name", set.name}}, [&](const store::Stamp& stamp) { m_state.code_sets.save(set, {}, stamp); });
}

void CodeSets::add_codes(model::CodeSetId id, const std::vector<model::CodeId>& codes) {
    require(codes);
    auto set = existing(id);
    m_state.act("add-to-code-set", {{"set", set.name}, {"count", codes.size()}}, [&](const store::Stamp& stamp) {
        for (const auto& code : codes) {
            if (contains(set, code)) continue;
            set.members.push_back(code);
            m_state.code_sets.add_member(m_state.environment.ids.next(), id, code, stamp);
        }
    });
}

void CodeSets::remove_codes(model::CodeSetId id, const std::vector<model::CodeId>& codes) {
    m_state.act("remove-from-code-set", {{"set", existing(id).name}, {"count", codes.size()}}, [&](const store::Stamp&) {
        for (const auto& code : codes) m_state.code_sets.remove_member(id, code);
    });
}

void CodeSets::remove(model::CodeSetId id) {
    m_state.act("remove-code-set", {{"set", existing(id).name}}, [&](const store::Stamp&) { m_state.code_sets.remove(id); });
}

}  // namespace fundstelle::project
