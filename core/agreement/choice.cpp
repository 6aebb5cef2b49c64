// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/choice.h"

#include <algorithm>
#include <bit>

#include "base/error.h"

namespace fundstelle::agreement {

namespace {

analysis::Filter without_coders(analysis::Filter filter) {
    filter.coders.clear();
    return filter;
}

/// For every index of the tree those that a coding with it counts for.
std::vector<std::vector<std::uint32_t>> targets(const model::CodeTree& tree, const Choice& choice) {
    std::vector<bool> chosen(tree.size(), choice.codes.empty());
    for (const auto& code : choice.codes) {
        if (const auto index = tree.index_of(code)) chosen[*index] = true;
    }
    const bool with_subcodes = choice.subcodes == analysis::Subcodes::Include;
    std::vector<std::vector<std::uint32_t>> result(tree.size());
    for (std::size_t i = 0; i < tree.size(); ++i) {
        bool counts = false;
        for (std::optional<std::size_t> above = i; above; above = with_subcodes ? tree.parent(*above) : std::nullopt) {
            if (!chosen[*above]) continue;
            counts = true;
            if (!choice.level) result[i].push_back(static_cast<std::uint32_t>(*above));
        }
        if (!choice.level || !counts) continue;
        auto collapsed = i;
        while (tree.depth(collapsed) > *choice.level) collapsed = *tree.parent(collapsed);
        result[i].push_back(static_cast<std::uint32_t>(collapsed));
    }
    return result;
}

}  // namespace

std::set<analysis::Part> parts_for(const Choice& choice) {
    auto parts = analysis::parts_for(choice.filter);
    if (choice.unit == Unit::Sentence) parts.insert(analysis::Part::Sentences);
    if (choice.unit == Unit::Paragraph) parts.insert(analysis::Part::Paragraphs);
    if (choice.unit == Unit::Turn) parts.insert(analysis::Part::Turns);
    return parts;
}

std::vector<std::uint32_t> bits(std::uint64_t mask) {
    std::vector<std::uint32_t> result;
    for (; mask != 0; mask &= mask - 1) result.push_back(static_cast<std::uint32_t>(std::countr_zero(mask)));
    return result;
}

Selection::Selection(const analysis::Snapshot& snapshot, const Choice& choice)
    : m_snapshot{snapshot}, m_choice{choice}, m_sieve{snapshot, without_coders(choice.filter)}, m_of_coder(snapshot.coders.size(), kNobody) {
    if (choice.coders.size() > 64) throw Error{ErrorKind::Invalid, "more than 64 coders cannot be compared"};
    for (std::size_t i = 0; i < snapshot.coders.size(); ++i) {
        const auto found = std::find(choice.coders.begin(), choice.coders.end(), snapshot.coders[i].id);
        if (found != choice.coders.end()) m_of_coder[i] = static_cast<std::uint32_t>(found - choice.coders.begin());
    }
    const auto of_index = targets(snapshot.tree(), choice);
    for (const auto& indexes : of_index) m_codes.insert(m_codes.end(), indexes.begin(), indexes.end());
    std::sort(m_codes.begin(), m_codes.end());
    m_codes.erase(std::unique(m_codes.begin(), m_codes.end()), m_codes.end());
    for (const auto index : snapshot.tree_indexes()) {
        m_of_slot.emplace_back();
        if (index >= of_index.size()) continue;
        for (const auto target : of_index[index])
            m_of_slot.back().push_back(static_cast<std::uint32_t>(std::lower_bound(m_codes.begin(), m_codes.end(), target) - m_codes.begin()));
    }
}

std::uint64_t Selection::present(std::size_t document) const {
    const auto all = coders() == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << coders()) - 1;
    if (m_choice.presence == Presence::Everywhere) return all;
    std::uint64_t mask = 0;
    for (const auto& row : m_snapshot.documents[document].rows) {
        if (m_of_coder[row.coder] != kNobody) mask |= std::uint64_t{1} << m_of_coder[row.coder];
        if (mask == all) break;
    }
    return mask;
}

std::vector<CodedSegment> Selection::segments(std::size_t document) const {
    const auto& from = m_snapshot.documents[document];
    std::vector<CodedSegment> result;
    for (std::size_t i = 0; i < from.rows.size(); ++i) {
        const auto& row = from.rows[i];
        if (m_of_coder[row.coder] == kNobody || !m_sieve.passes(from, i)) continue;
        for (const auto code : m_of_slot[row.code]) result.push_back({row.begin, row.end, code, m_of_coder[row.coder]});
    }
    return result;
}

}  // namespace fundstelle::agreement
