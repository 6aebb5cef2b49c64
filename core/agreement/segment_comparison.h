// SPDX-License-Identifier: GPL-3.0-or-later
/// Coders compared by what they marked, not by units that are given: segment by segment, and on the continuum of the text.
#pragma once

#include <vector>

#include "agreement/choice.h"
#include "agreement/segment_agreement.h"
#include "agreement/unitizing.h"

namespace fundstelle::agreement {

struct SegmentComparison {
    std::vector<model::DocumentId> documents;  ///< compared, in display order
    std::vector<model::DocumentId> left_out;   ///< fewer than two coders have judged them
    std::vector<model::CodeId> codes;          ///< in display order
    SegmentAgreement agreement;                ///< by the number of the code
};

/// Every coding is a segment. The unit of the choice makes no difference.
SegmentComparison compare_segments(const analysis::Snapshot& snapshot, const Choice& choice, const OverlapRule& rule = {}, const Follow& follow = {});

struct UnitizingComparison {
    std::vector<model::DocumentId> documents;  ///< compared, in display order
    std::vector<model::DocumentId> left_out;   ///< not all coders have judged them
    std::int64_t length{0};                    ///< of the continuum, in code points
    std::vector<model::CodeId> codes;          ///< in display order
    UnitizingAgreement together;               ///< all codes on one continuum; `OverlappingUnits` where a coder gave two of them to one place
    std::vector<Coefficient> alone;            ///< uα of each code by itself, with its coder's overlapping codings as one unit
};

/// The documents that all coders have judged stand one behind the other as one continuum of code points; a role or a speaker leaves only their turns
/// of it. The unit of the choice makes no difference.
UnitizingComparison compare_unitizing(const analysis::Snapshot& snapshot, const Choice& choice, const Follow& follow = {});

}  // namespace fundstelle::agreement
