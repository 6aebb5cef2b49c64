// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/units.h"

#include <algorithm>

namespace fundstelle::analysis {

namespace {

/// How many of the units begin at or before the position.
std::int64_t count_begun(const std::vector<std::int32_t>& begins, std::int32_t position) {
    return std::upper_bound(begins.begin(), begins.end(), position) - begins.begin();
}

}  // namespace

std::int64_t Units::number_of(std::int32_t position) const {
    switch (m_unit) {
        case DistanceUnit::Character: return position;
        case DistanceUnit::Sentence: return count_begun(m_document.sentences, position);
        case DistanceUnit::Paragraph: return count_begun(m_document.paragraphs, position);
        case DistanceUnit::Turn: break;
    }
    const auto& turns = m_document.turns;
    return std::partition_point(turns.begin(), turns.end(), [&](const TurnRow& turn) { return turn.begin <= position; }) - turns.begin();
}

}  // namespace fundstelle::analysis
