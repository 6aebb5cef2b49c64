// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/relation_run.h"

#include <algorithm>

#include "project/state.h"

namespace fundstelle::project {

namespace {

constexpr std::size_t kDocumentsPerStep = 24;  ///< some milliseconds, with 500 codings each

}  // namespace

RelationRun::RelationRun(State& state, analysis::RelationQuery query)
    : m_state{&state}, m_query{std::move(query)}, m_documents{analysis::passing_documents(state.snapshot_with(analysis::parts_for(m_query)), m_query.filter)}, m_result{m_query.classes.size()} {}

void RelationRun::step() {
    const auto end = std::min(m_next + kDocumentsPerStep, m_documents.size());
    m_query.filter.documents.assign(m_documents.begin() + static_cast<std::ptrdiff_t>(m_next), m_documents.begin() + static_cast<std::ptrdiff_t>(end));
    m_result += analysis::relations(m_state->snapshot_with(analysis::parts_for(m_query)), m_query);
    m_next = end;
}

}  // namespace fundstelle::project
