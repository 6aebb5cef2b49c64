// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/code_search.h"

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>

#include "text/search_key.h"

namespace fundstelle::project {

namespace {

/// 0 for the best match; nothing if the letters are not in the path.
std::optional<int> quality(const model::CodeTree& tree, std::size_t index, const std::string& letters) {
    const auto name = text::folded(tree[index].name);
    if (name.starts_with(letters)) return 0;
    if (name.find(" " + letters) != std::string::npos || name.find("-" + letters) != std::string::npos) return 1;
    if (name.find(letters) != std::string::npos) return 2;
    if (text::folded(tree.path(index)).find(letters) != std::string::npos) return 3;
    return std::nullopt;
}

}  // namespace

std::vector<std::size_t> find_codes(const model::CodeTree& tree, std::string_view typed, const std::vector<model::CodeId>& recent,
                                    std::size_t most) {
    const auto letters = text::folded(typed);
    std::vector<std::tuple<int, std::ptrdiff_t, std::size_t>> matches;  // quality, place among the recent ones, index
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto rated = quality(tree, i, letters);
        if (!rated) continue;
        matches.emplace_back(*rated, std::find(recent.begin(), recent.end(), tree[i].id) - recent.begin(), i);
    }
    std::sort(matches.begin(), matches.end());
    std::vector<std::size_t> found;
    for (const auto& match : matches) {
        if (found.size() < most) found.push_back(std::get<2>(match));
    }
    return found;
}

}  // namespace fundstelle::project
