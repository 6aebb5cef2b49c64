// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/code_tree.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <functional>

#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::model {

std::vector<std::string> split_path(std::string_view path) {
    std::vector<std::string> levels;
    while (!path.empty()) {
        const auto separator = path.find('>');
        if (const auto level = text::trimmed(path.substr(0, separator)); !level.empty()) levels.emplace_back(level);
        if (separator == std::string_view::npos) break;
        path.remove_prefix(separator + 1);
    }
    return levels;
}

CodeTree::CodeTree(std::vector<Code> codes) {
    std::unordered_map<CodeId, std::vector<std::size_t>> children;
    std::unordered_map<CodeId, bool> known;
    std::vector<std::size_t> tops;
    for (const auto& code : codes) known.emplace(code.id, false);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (codes[i].parent && known.contains(*codes[i].parent)) children[*codes[i].parent].push_back(i);
        else tops.push_back(i);
    }
    const auto by_rank = [&](std::size_t a, std::size_t b) {
        return std::tie(codes[a].rank, codes[a].id) < std::tie(codes[b].rank, codes[b].id);
    };
    std::sort(tops.begin(), tops.end(), by_rank);
    for (auto& [parent, indexes] : children) std::sort(indexes.begin(), indexes.end(), by_rank);

    const std::function<void(std::size_t, std::optional<std::size_t>, int)> visit =
        [&](std::size_t source, std::optional<std::size_t> parent, int depth) {
            auto& visited = known.at(codes[source].id);
            if (visited) return;
            visited = true;
            const auto index = m_codes.size();
            m_codes.push_back(codes[source]);
            m_parents.push_back(parent);
            m_depths.push_back(depth);
            m_subtree_ends.push_back(0);
            m_indexes.emplace(codes[source].id, index);
            if (const auto found = children.find(codes[source].id); found != children.end()) {
                for (const auto child : found->second) visit(child, index, depth + 1);
            }
            m_subtree_ends[index] = m_codes.size();
        };
    for (const auto top : tops) visit(top, std::nullopt, 0);
    for (std::size_t i = 0; i < codes.size(); ++i) visit(i, std::nullopt, 0);  // members of circles
}

std::optional<std::size_t> CodeTree::index_of(CodeId id) const {
    const auto found = m_indexes.find(id);
    return found == m_indexes.end() ? std::nullopt : std::optional{found->second};
}

std::vector<std::string> CodeTree::levels(std::size_t index) const {
    std::vector<std::string> names;
    for (std::optional<std::size_t> at = index; at; at = parent(*at)) names.push_back(m_codes[*at].name);
    std::reverse(names.begin(), names.end());
    return names;
}

std::string CodeTree::path(std::size_t index) const {
    return fmt::format("{}", fmt::join(levels(index), kPathSeparator));
}

std::vector<std::size_t> CodeTree::children(std::optional<std::size_t> parent) const {
    std::vector<std::size_t> found;
    auto child = parent ? *parent + 1 : 0;
    const auto end = parent ? subtree_end(*parent) : size();
    for (; child < end; child = subtree_end(child)) found.push_back(child);
    return found;
}

std::vector<std::size_t> CodeTree::find(std::string_view path) const {
    std::vector<std::string> wanted;
    for (const auto& level : split_path(path)) wanted.push_back(text::folded(level));
    std::vector<std::size_t> ending;
    if (wanted.empty()) return ending;
    std::vector<std::size_t> whole;
    for (std::size_t i = 0; i < size(); ++i) {
        std::optional<std::size_t> at = i;
        auto level = wanted.rbegin();
        while (at && level != wanted.rend() && text::folded(m_codes[*at].name) == *level) {
            at = parent(*at);
            ++level;
        }
        if (level != wanted.rend()) continue;
        (at ? ending : whole).push_back(i);
    }
    return whole.empty() ? ending : whole;
}

}  // namespace fundstelle::model
