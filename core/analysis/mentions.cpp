// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/mentions.h"

#include "analysis/count.h"

namespace fundstelle::analysis {

namespace {

std::vector<std::vector<model::CodeId>> questions_of(const model::CodeTree& tree, const std::vector<model::CodeId>& answers) {
    std::vector<std::vector<model::CodeId>> questions;
    for (const auto& answer : answers) {
        const auto index = tree.index_of(answer);
        const auto above = index ? tree.parent(*index) : std::nullopt;
        questions.push_back({above ? tree[*above].id : answer});
    }
    return questions;
}

}  // namespace

std::set<Part> parts_for(const MentionQuery& query) {
    return parts_for(query.filter);
}

MentionCount::MentionCount(const Snapshot& snapshot, const MentionQuery& query)
    : m_sieve{snapshot, query.filter},
      m_contents{snapshot, one_class_each(query.contents), query.subcodes},
      m_answers{snapshot, one_class_each(query.answers), query.subcodes},
      m_questions{snapshot, questions_of(snapshot.tree(), query.answers), Subcodes::Include},
      m_result{std::vector<std::int64_t>(m_answers.size()), {m_contents.size(), std::vector<std::int64_t>(m_answers.size())}},
      m_said(m_answers.size()) {}

void MentionCount::count(std::size_t number, const DocumentRows& document, int times) {
    if (!m_sieve.passes_document(number)) return;
    for (auto& spans : m_said) spans.clear();
    m_asked.assign(m_answers.size(), false);
    for (std::size_t r = 0; r < document.rows.size(); ++r) {
        if (!m_sieve.passes(document, r)) continue;
        const auto& row = document.rows[r];
        for (const auto answer : m_answers.of_slot(row.code)) cover(m_said[answer], {row.begin, row.end});
        for (const auto question : m_questions.of_slot(row.code)) m_asked[question] = true;
    }
    for (std::size_t answer = 0; answer < m_answers.size(); ++answer) m_result.n[answer] += m_asked[answer] ? times : 0;
    for (std::size_t r = 0; r < document.rows.size(); ++r) {
        const auto& in = m_contents.of_slot(document.rows[r].code);
        if (in.empty() || !m_sieve.passes(document, r)) continue;
        for (std::size_t answer = 0; answer < m_answers.size(); ++answer) {
            if (!overlaps(m_said[answer], document.rows[r].begin, document.rows[r].end)) continue;
            for (const auto content : in) m_result.rows[content][answer] += times;
        }
    }
}

Mentions mentions(const Snapshot& snapshot, const MentionQuery& query) {
    return counted<MentionCount>(snapshot, query);
}

}  // namespace fundstelle::analysis
