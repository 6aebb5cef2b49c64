// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code_map.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fundstelle::analysis {

namespace {

// Few rounds and a pull back to the start keep a small change small; measured, more rounds bring hardly closer what belongs together.
constexpr int kRounds = 20;
constexpr double kPull = 0.05;
constexpr double kNearest = 0.35;  // of the distance of two that never meet: discs and names need room
constexpr double kTiny = 1e-9;

/// As the seeds of a sunflower: no two alike, so that nothing hangs in a balance, and one more at the end moves none of the others much.
std::vector<MapPoint> sunflower(std::size_t size) {
    constexpr double kGoldenAngle = std::numbers::pi * (3 - 2.23606797749979);
    std::vector<MapPoint> points(size);
    for (std::size_t i = 0; i < size; ++i) {
        const auto number = static_cast<double>(i);
        const auto radius = 0.7 * std::sqrt((number + 0.5) / static_cast<double>(size));
        points[i] = {radius * std::cos(number * kGoldenAngle), radius * std::sin(number * kGoldenAngle)};
    }
    return points;
}

/// The distances that the map should have, row by row.
std::vector<double> wanted_distances(const Relations& relations) {
    const auto size = relations.size();
    std::int64_t most = 0;
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < i; ++j) most = std::max(most, relations.at(i, j));
    }
    std::vector<double> distances(size * size);
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < size; ++j) {
            const double strength = most == 0 ? 0 : std::log1p(static_cast<double>(relations.at(i, j))) / std::log1p(static_cast<double>(most));
            distances[i * size + j] = 1 - (1 - kNearest) * strength;
        }
    }
    return distances;
}

/// One step of majorization: every point goes where the others, each at its wanted distance, would have it on average.
std::vector<MapPoint> improved(const std::vector<MapPoint>& points, const std::vector<double>& wanted) {
    const auto size = points.size();
    std::vector<MapPoint> better(size);
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < size; ++j) {
            if (i == j) continue;
            const auto dx = points[i].x - points[j].x;
            const auto dy = points[i].y - points[j].y;
            const auto share = wanted[i * size + j] / std::max(std::hypot(dx, dy), kTiny);
            better[i].x += share * dx;
            better[i].y += share * dy;
        }
        better[i].x /= static_cast<double>(size);
        better[i].y /= static_cast<double>(size);
    }
    return better;
}

/// Into the unit square, as large as it goes without distortion, in its middle.
void fit(std::vector<MapPoint>& points) {
    const auto [left, right] = std::minmax_element(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.y < b.y; });
    const auto middle_x = (left->x + right->x) / 2;
    const auto middle_y = (top->y + bottom->y) / 2;
    const auto extent = std::max({right->x - left->x, bottom->y - top->y, kTiny});
    for (auto& point : points) point = {0.5 + (point.x - middle_x) / extent, 0.5 + (point.y - middle_y) / extent};
}

}  // namespace

std::vector<MapPoint> code_map(const Relations& relations) {
    const auto start = sunflower(relations.size());
    auto points = start;
    if (points.empty()) return points;
    const auto wanted = wanted_distances(relations);
    for (int round = 0; round < kRounds; ++round) {
        points = improved(points, wanted);
        for (std::size_t i = 0; i < points.size(); ++i) {
            points[i] = {(1 - kPull) * points[i].x + kPull * start[i].x, (1 - kPull) * points[i].y + kPull * start[i].y};
        }
    }
    fit(points);
    return points;
}

}  // namespace fundstelle::analysis
