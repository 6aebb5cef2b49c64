// SPDX-License-Identifier: GPL-3.0-or-later
/// The places where coders differ.
#pragma once

#include <cstdint>
#include <vector>

#include "agreement/choice.h"

namespace fundstelle::agreement {

enum class Difference {
    OnlySome,         ///< some have coded here, others have not, nor anything else that these did not
    DifferentCode,    ///< both have coded here, with different codes
    DifferentBorder,  ///< all have the code here, but from or to elsewhere
};

/// What one coder did at a place: all stretches of one code. A stretch is what their codings of that code cover without a gap.
struct Opinion {
    std::uint32_t coder;         ///< the number in `Choice::coders`
    model::CodeId code;
    analysis::Spans stretches;   ///< in code points
    friend bool operator==(const Opinion&, const Opinion&) = default;
};

struct Disagreement {
    Difference difference;
    model::DocumentId document;
    std::int32_t begin;                ///< code points; half-open: all that anybody has coded here
    std::int32_t end;
    std::vector<Opinion> opinions;      ///< by coder, then by where the place's findings begin
    std::vector<std::uint32_t> silent; ///< coders who have judged the document and have none of these opinions
    friend bool operator==(const Disagreement&, const Disagreement&) = default;
};

/// In order of document and position. The unit of the choice makes no difference. Borders that lie at most `tolerance` code points apart count as
/// the same: a blank more or less is no finding.
///
/// Stretches of one code that overlap, of whichever coders, are one finding of that code. It is no disagreement if all who have judged the
/// document have the same stretches. Findings of different codes that overlap are one place if each has a coder who is missing in the other.
std::vector<Disagreement> disagreements(const analysis::Snapshot& snapshot, const Choice& choice, std::int32_t tolerance = 0, const Follow& follow = {});

}  // namespace fundstelle::agreement
