// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rank.h"

#include <algorithm>

namespace fundstelle::model {

namespace {

constexpr std::string_view kDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

int value_of(char digit) {
    return static_cast<int>(std::max<std::size_t>(kDigits.find(digit), 0));
}

}  // namespace

std::string rank_between(std::string_view before, std::string_view after) {
    // Appending is by far the most frequent case: count up instead of halving, or ranks would grow with every append.
    if (after.empty() && !before.empty()) {
        for (auto i = before.size(); i-- > 0;) {
            if (before[i] != kDigits.back()) return std::string{before.substr(0, i)} + kDigits[value_of(before[i]) + 1];
        }
        return std::string{before} + kDigits[1];
    }
    // The fraction digit by digit: copy what both share, then halve the first gap.
    std::string rank;
    bool bounded = !after.empty();
    for (std::size_t i = 0;; ++i) {
        const int low = i < before.size() ? value_of(before[i]) : 0;
        const int high = bounded && i < after.size() ? value_of(after[i]) : static_cast<int>(kDigits.size());
        if (high - low > 1) return rank + kDigits[(low + high) / 2];
        rank += kDigits[low];
        if (low < high) bounded = false;  // already below `after`
    }
}

std::vector<std::string> ranks_between(std::string_view before, std::string_view after, std::size_t count) {
    std::vector<std::string> ranks;
    if (after.empty()) {  // appending counts up
        for (std::size_t i = 0; i < count; ++i) ranks.push_back(rank_between(ranks.empty() ? before : std::string_view{ranks.back()}, {}));
        return ranks;
    }
    if (count == 0) return ranks;
    const auto middle = rank_between(before, after);
    ranks = ranks_between(before, middle, count / 2);
    ranks.push_back(middle);
    for (auto& rank : ranks_between(middle, after, count - count / 2 - 1)) ranks.push_back(std::move(rank));
    return ranks;
}

}  // namespace fundstelle::model
