// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether the rows and columns of a table of counts go together.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/matrix.h"

namespace fundstelle::analysis {

/// Pearson's chi-square and Cramér's V. The segments of one document are not independent of each other, which the test takes for granted:
/// with segments counted it describes, and decides nothing.
struct Association {
    double chi_square;
    std::int64_t degrees_of_freedom;
    double p;               ///< probability of a chi-square at least as large if rows and columns were independent
    double cramers_v;       ///< 0 to 1
    double smallest_expected;
    double share_below_five;  ///< of all cells, those with an expected count below 5
    /// Cochran's rule: the approximation is poor where an expected count is below 1, or more than a fifth of them are below 5. Source:
    /// W. G. Cochran, Some methods for strengthening the common χ² tests, Biometrics 10, 1954, p. 420.
    [[nodiscard]] bool is_doubtful() const { return smallest_expected < 1 || share_below_five > 0.2; }
};

/// Rows and columns without any count are left out. Nothing where fewer than two rows or two columns remain. Sources: K. Pearson,
/// Philosophical Magazine 50, 1900; H. Cramér, Mathematical Methods of Statistics, 1946, p. 282 (V = √(χ² / (N · (min(r, c) − 1)))).
std::optional<Association> association(const std::vector<std::vector<std::int64_t>>& counts);

/// True if the columns part the documents into kinds: each document stands in at most one, and a column is more than a document. Only then does
/// an association say something. `documents` is how many there are.
[[nodiscard]] bool parts_documents(const Matrix& matrix, MatrixColumns columns, std::int64_t documents);

}  // namespace fundstelle::analysis
