// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/slips.h"

#include <algorithm>
#include <vector>

#include "text/utf8.h"

namespace fundstelle::text {

std::u32string code_points_of(std::string_view utf8) {
    std::u32string word;
    for (std::size_t byte = 0; byte < utf8.size();) word.push_back(next_code_point(utf8, byte));
    return word;
}

std::size_t slips(const std::u32string& from, const std::u32string& to, SlipsTo end, std::size_t most) {
    if (end == SlipsTo::Whole && std::max(from.size(), to.size()) - std::min(from.size(), to.size()) > most) return most + 1;
    const auto width = end == SlipsTo::Whole ? to.size() : std::min(to.size(), from.size() + most);
    std::vector<std::size_t> before_last(width + 1);
    std::vector<std::size_t> last(width + 1);
    std::vector<std::size_t> row(width + 1);
    for (std::size_t j = 0; j <= width; ++j) last[j] = j;
    for (std::size_t i = 1; i <= from.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= width; ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
            if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
        if (*std::min_element(row.begin(), row.end()) > most) return most + 1;
        before_last.swap(last);
        last.swap(row);
    }
    return std::min(end == SlipsTo::Whole ? last.back() : *std::min_element(last.begin(), last.end()), most + 1);
}

}  // namespace fundstelle::text
