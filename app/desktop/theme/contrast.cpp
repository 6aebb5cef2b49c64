// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace fundstelle::desktop {

namespace {

double luminance(const QColor& colour) {
    const auto linear = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

double contrast(const QColor& a, const QColor& b) {
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor& over, const QColor& under, double share) {
    const auto mix = [share](int above, int below) { return static_cast<int>(below + (above - below) * share); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

QColor withContrast(const QColor& colour, const QColor& ground, const QColor& ink, double least) {
    constexpr int kSteps = 20;
    auto result = colour;
    for (int step = 1; step <= kSteps && contrast(result, ground) < least; ++step) result = mixed(ink, colour, static_cast<double>(step) / kSteps);
    return result;
}

}  // namespace fundstelle::desktop
