// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/saved_queries.h"

#include "base/error.h"
#include "project/query_json.h"
#include "project/state.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

std::string required_name(const std::string& name) {
    std::string plain{text::trimmed(name)};
    if (plain.empty()) throw Error{ErrorKind::Invalid, "an empty name"};
    return plain;
}

}  // namespace

std::vector<SavedQuery> SavedQueries::all() const {
    std::vector<SavedQuery> queries;
    for (auto& row : m_state.saved_queries.all()) {
        try {
            queries.push_back({row.id, std::move(row.name), parse_query(row.query)});
        } catch (const Error&) {  // of a later version, with an operator that we do not know: the others can be used
            continue;
        }
    }
    return queries;
}

SavedQuery SavedQueries::existing(model::QueryId id) const {
    for (auto& query : all()) {
        if (query.id == id) return query;
    }
    throw Error{ErrorKind::NotFound, "no such query", to_string(id.uuid())};
}

SavedQuery SavedQueries::named(std::string_view name) const {
    auto found = all();
    std::erase_if(found, [&](const auto& query) { return query.name != name; });
    if (found.empty()) throw Error{ErrorKind::NotFound, "no such query", std::string{name}};
    if (found.size() > 1) throw Error{ErrorKind::Ambiguous, "by name", std::string{name}};
    return found.front();
}

model::QueryId SavedQueries::add(const std::string& name, const analysis::Query& query) {
    const auto id = m_state.new_id<model::QueryId>();
    const auto plain = required_name(name);
    m_state.act("save-query", {{"query", plain}}, [&](const store::Stamp& stamp) { m_state.saved_queries.save({id, plain, to_json(query)}, stamp); });
    return id;
}

void SavedQueries::rename(model::QueryId id, const std::string& name) {
    const auto saved = existing(id);
    const auto plain = required_name(name);
    if (plain == saved.name) return;
    m_state.act("rename-query", {{"query", saved.name}, {"name", plain}}, [&](const store::Stamp& stamp) {
        m_state.saved_queries.save({id, plain, to_json(saved.query)}, stamp);
    });
}

void SavedQueries::change(model::QueryId id, const analysis::Query& query) {
    const auto saved = existing(id);
    if (query == saved.query) return;
    m_state.act("change-query", {{"query", saved.name}}, [&](const store::Stamp& stamp) { m_state.saved_queries.save({id, saved.name, to_json(query)}, stamp); });
}

void SavedQueries::remove(model::QueryId id) {
    m_state.act("remove-query", {{"query", existing(id).name}}, [&](const store::Stamp& stamp) {
        m_state.saved_queries.remove(id);
        m_state.tombstones.bury(id.uuid(), store::Table::SavedQuery, stamp);
    });
}

}  // namespace fundstelle::project
