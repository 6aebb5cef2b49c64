// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/segment_comparison.h"

#include <bit>

#include "agreement/units.h"

namespace fundstelle::agreement {

namespace {

std::vector<model::CodeId> ids(const analysis::Snapshot& snapshot, const Selection& selection) {
    std::vector<model::CodeId> codes;
    for (const auto index : selection.codes()) codes.push_back(snapshot.tree()[index].id);
    return codes;
}

/// Takes in a segment that begins no earlier than any before: what it overlaps becomes one unit with it.
void join(std::vector<ValuedUnit>& units, const ValuedUnit& unit) {
    if (!units.empty() && unit.begin < units.back().end) units.back().end = std::max(units.back().end, unit.end);
    else units.push_back(unit);
}

}  // namespace

SegmentComparison compare_segments(const analysis::Snapshot& snapshot, const Choice& choice, const OverlapRule& rule, const Follow& follow) {
    const Selection selection{snapshot, choice};
    SegmentComparison result{{}, {}, ids(snapshot, selection), SegmentAgreement{selection.codes().size(), rule}};
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (follow) follow(d, snapshot.documents.size());
        if (!selection.passes_document(d)) continue;
        const auto present = selection.present(d);
        const bool compared = std::popcount(present) >= 2;
        (compared ? result.documents : result.left_out).push_back(snapshot.documents[d].id);
        if (compared) result.agreement.count(selection.segments(d), bits(present));
    }
    return result;
}

UnitizingComparison compare_unitizing(const analysis::Snapshot& snapshot, const Choice& choice, const Follow& follow) {
    const Selection selection{snapshot, choice};
    const auto coders = selection.coders();
    UnitizingComparison result{{}, {}, 0, ids(snapshot, selection), unitizing_agreement({}, 0), {}};
    Continuum together{0, std::vector<std::vector<ValuedUnit>>(coders)};
    std::vector<Continuum> alone(result.codes.size(), together);
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (follow) follow(d, snapshot.documents.size());
        if (!selection.passes_document(d)) continue;
        const auto& document = snapshot.documents[d];
        if (std::popcount(selection.present(d)) != static_cast<int>(coders)) {
            result.left_out.push_back(document.id);
            continue;
        }
        result.documents.push_back(document.id);
        const Ruler ruler{document, selection, Unit::Character, {}};
        for (const auto& segment : ruler.measured(selection.segments(d))) {
            const ValuedUnit unit{together.length + segment.begin, together.length + segment.end, segment.code};
            together.coders[segment.coder].push_back(unit);
            join(alone[segment.code].coders[segment.coder], {unit.begin, unit.end, 0});
        }
        together.length += ruler.size();
    }
    result.length = together.length;
    result.together = unitizing_agreement(together, result.codes.size());
    for (auto& continuum : alone) {
        continuum.length = together.length;
        result.alone.push_back(unitizing_agreement(continuum, 1).all);
    }
    return result;
}

}  // namespace fundstelle::agreement
