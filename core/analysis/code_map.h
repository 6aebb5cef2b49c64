// SPDX-License-Identifier: GPL-3.0-or-later
/// Codes as a map: what meets often lies close together.
#pragma once

#include <vector>

#include "analysis/relations.h"

namespace fundstelle::analysis {

/// A place in the square from (0, 0) to (1, 1).
struct MapPoint {
    double x;
    double y;
    friend bool operator==(const MapPoint&, const MapPoint&) = default;
};

/// One point per class, in their order. The distance of two falls with the logarithm of how often they meet. Deterministic, and steady:
/// every step is a continuous function of the counts, so a little more of one relation moves the points a little.
///
/// Source: stress majorization (SMACOF), de Leeuw 1977, from a spiral in the order of the classes. Cost: size² × 20.
std::vector<MapPoint> code_map(const Relations& relations);

}  // namespace fundstelle::analysis
