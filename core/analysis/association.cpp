// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/association.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <cmath>
#include <numeric>

namespace fundstelle::analysis {

std::optional<Association> association(const std::vector<std::vector<std::int64_t>>& counts) {
    const auto columns = counts.empty() ? 0 : counts.front().size();
    std::vector<double> row_sums(counts.size());
    std::vector<double> column_sums(columns);
    double all = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        for (std::size_t j = 0; j < columns; ++j) {
            const auto count = static_cast<double>(counts[i][j]);
            row_sums[i] += count;
            column_sums[j] += count;
            all += count;
        }
    }
    const auto filled = [](const auto& sums) { return std::count_if(sums.begin(), sums.end(), [](double sum) { return sum > 0; }); };
    const auto rows_left = filled(row_sums);
    const auto columns_left = filled(column_sums);
    if (rows_left < 2 || columns_left < 2) return std::nullopt;
    Association result{0, (rows_left - 1) * (columns_left - 1), 0, 0, all, 0};
    double below_five = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        for (std::size_t j = 0; j < columns; ++j) {
            const auto expected = row_sums[i] * column_sums[j] / all;
            if (expected == 0) continue;
            const auto difference = static_cast<double>(counts[i][j]) - expected;
            result.chi_square += difference * difference / expected;
            result.smallest_expected = std::min(result.smallest_expected, expected);
            if (expected < 5) ++below_five;
        }
    }
    result.share_below_five = below_five / static_cast<double>(rows_left * columns_left);
    result.cramers_v = std::sqrt(result.chi_square / (all * static_cast<double>(std::min(rows_left, columns_left) - 1)));
    const boost::math::chi_squared distribution{static_cast<double>(result.degrees_of_freedom)};
    result.p = boost::math::cdf(boost::math::complement(distribution, result.chi_square));
    return result;
}

bool parts_documents(const Matrix& matrix, MatrixColumns columns, std::int64_t documents) {
    if (columns == MatrixColumns::Documents || columns == MatrixColumns::Speakers || columns == MatrixColumns::Sets) return false;
    return std::accumulate(matrix.n.begin(), matrix.n.end(), std::int64_t{0}) <= documents;
}

}  // namespace fundstelle::analysis
