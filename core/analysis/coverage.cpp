// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage.h"

#include <algorithm>

namespace fundstelle::analysis {

std::int64_t covered_code_points(const DocumentRows& document, std::optional<std::uint16_t> coder) {
    std::int64_t covered = 0;
    std::int32_t reached = 0;  // rows are in order of begin, so what lies before is counted
    for (const auto& row : document.rows) {
        if (coder && row.coder != *coder) continue;
        covered += std::max(0, row.end - std::max(row.begin, reached));
        reached = std::max(reached, row.end);
    }
    return covered;
}

}  // namespace fundstelle::analysis
