// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/coding_moves.h"

#include <algorithm>
#include <set>

#include "project/query_json.h"
#include "project/saved_queries.h"
#include "project/state.h"

namespace fundstelle::project {

namespace {

/// Both texts, one below the other; what says nothing new is not said again.
std::string joined(const std::string& first, const std::string& second, std::string_view between) {
    if (first.find(second) != std::string::npos) return first;
    if (second.find(first) != std::string::npos) return second;
    return first + std::string{between} + second;
}

}  // namespace

CodingMoves::CodingMoves(State& state, model::CodeId into, const store::Stamp& stamp)
    : m_state{state}, m_into{into}, m_stamp{stamp}, m_memos{state.memos.all()} {
    for (const auto& coding : state.codings.of_code(into)) m_known.emplace(identity(coding), coding);
}

CodingMoves::Identity CodingMoves::identity(const model::Coding& coding) {
    return {coding.document, coding.range, coding.coder, coding.check, coding.lost_words};
}

void CodingMoves::take(const model::Coding& coding) {
    if (coding.code == m_into) return;
    auto moved = coding;
    moved.code = m_into;
    const auto [known, is_new] = m_known.emplace(identity(moved), moved);
    auto& kept = known->second;
    if (!is_new) {
        moved = kept;
        moved.weight = std::max(kept.weight, coding.weight);
        moved.comment = joined(kept.comment, coding.comment, "\n");
    }
    if (is_new || moved != kept) m_state.codings.save(moved, m_stamp);
    kept = moved;
    if (is_new) return;
    take_memos(model::MemoTarget::Coding, coding.id.uuid(), kept.id.uuid());
    m_state.codings.remove(coding.id);
    m_state.tombstones.bury(coding.id.uuid(), store::Table::Coding, m_stamp);
}

void CodingMoves::take_memos(model::MemoTarget target, const Uuid& from, const Uuid& to) {
    const auto on = [&](const Uuid& thing) {
        return std::find_if(m_memos.begin(), m_memos.end(), [&](const auto& memo) { return memo.target == target && memo.target_id == thing; });
    };
    for (auto memo = on(from); memo != m_memos.end(); memo = on(from)) {
        const auto other = on(to);
        if (other == m_memos.end()) {
            memo->target_id = to;
            m_state.memos.save(*memo, m_stamp);
            continue;
        }
        other->body = joined(other->body, memo->body, "\n\n");
        m_state.memos.save(*other, m_stamp);
        m_state.memos.remove(memo->id);
        m_state.tombstones.bury(memo->id.uuid(), store::Table::Memo, m_stamp);
        m_memos.erase(memo);
    }
}

void CodingMoves::take_summaries(model::CodeId code) {
    for (auto summary : m_state.summaries.all()) {
        if (summary.code != code) continue;
        if (const auto other = m_state.summaries.of(summary.document, m_into)) {
            summary.body = joined(other->body, summary.body, "\n\n");
            m_state.summaries.remove(summary.id);
            summary.id = other->id;
        }
        summary.code = m_into;
        m_state.summaries.save(summary, m_stamp);
    }
}

void CodingMoves::take_all_of(model::CodeId code) {
    for (const auto& coding : m_state.codings.of_code(code)) take(coding);
    take_memos(model::MemoTarget::Code, code.uuid(), m_into.uuid());
    take_summaries(code);

    std::vector<model::AnchorExample> examples;
    std::vector<model::AnchorExample> moving;
    for (const auto& example : m_state.passages.anchor_examples()) {
        if (example.code == m_into) examples.push_back(example);
        if (example.code == code) moving.push_back(example);
    }
    for (auto example : moving) {
        const bool known = std::any_of(examples.begin(), examples.end(), [&](const auto& other) {
            return other.document == example.document && other.range == example.range;
        });
        if (known) {
            m_state.passages.remove(example.id);
            continue;
        }
        example.code = m_into;
        example.rank = rank_behind(examples);
        m_state.passages.save(example, m_stamp);
        examples.push_back(example);
    }

    for (const auto& set : m_state.code_sets.all()) {
        const std::set<model::CodeId> members{set.members.begin(), set.members.end()};
        if (!members.contains(code)) continue;
        m_state.code_sets.remove_member(set.id, code);
        if (!members.contains(m_into)) m_state.code_sets.add_member(m_state.environment.ids.next(), set.id, m_into, m_stamp);
    }
    take_queries(code);
}

void CodingMoves::take_queries(model::CodeId code) {
    const auto replace = [&](std::vector<model::CodeId>& codes) {
        if (std::find(codes.begin(), codes.end(), m_into) != codes.end()) std::erase(codes, code);
        else std::replace(codes.begin(), codes.end(), code, m_into);
    };
    for (const auto& saved : SavedQueries{m_state}.all()) {
        auto query = saved.query;
        replace(query.codes);
        replace(query.with);
        replace(query.filter.codes);
        if (query != saved.query) m_state.saved_queries.save({saved.id, saved.name, to_json(query)}, m_stamp);
    }
}

}  // namespace fundstelle::project
