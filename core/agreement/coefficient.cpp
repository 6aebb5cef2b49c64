// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/coefficient.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fundstelle::agreement {

namespace {

/// P(|T| < t). Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
double within(double t, std::int64_t degrees) {
    const auto n = static_cast<double>(degrees);
    const double angle = std::atan(t / std::sqrt(n));
    const double square = std::cos(angle) * std::cos(angle);
    const bool odd = degrees % 2 == 1;
    double term = odd ? std::cos(angle) : 1;
    double sum = degrees == 1 ? 0 : term;
    for (std::int64_t k = odd ? 3 : 2; k < degrees; k += 2) {
        term *= square * static_cast<double>(k - 1) / static_cast<double>(k);
        sum += term;
    }
    return odd ? 2 / std::numbers::pi * (angle + std::sin(angle) * sum) : std::sin(angle) * sum;
}

}  // namespace

double student_quantile(std::int64_t degrees) {
    constexpr double kNormal = 1.959963984540054;
    if (degrees > 200) {  // Abramowitz and Stegun, 26.7.5; off by less than 1e-10 from here on
        const auto n = static_cast<double>(degrees);
        const double x = kNormal;
        const double x3 = x * x * x;
        const double x5 = x3 * x * x;
        const double x7 = x5 * x * x;
        return x + (x3 + x) / (4 * n) + (5 * x5 + 16 * x3 + 3 * x) / (96 * n * n) + (3 * x7 + 19 * x5 + 17 * x3 - 15 * x) / (384 * n * n * n);
    }
    double low = kNormal;
    double high = 13;  // more than with one degree of freedom
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (within(middle, degrees) < 0.95 ? low : high) = middle;
    }
    return low;
}

Coefficient Coefficient::with_error(double value, std::optional<double> standard_error, std::int64_t units) {
    Estimate estimate{value, standard_error, {}};
    if (standard_error && units > 1) {
        const double reach = student_quantile(units - 1) * *standard_error;
        estimate.interval = Interval{value - reach, std::min(1.0, value + reach)};
    }
    return estimate;
}

}  // namespace fundstelle::agreement
