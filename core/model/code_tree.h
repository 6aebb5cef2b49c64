// SPDX-License-Identifier: GPL-3.0-or-later
/// The codebook as a tree in display order.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/values.h"

namespace fundstelle::model {

/// Between the levels of a path as people write it: "Kooperation ABH > Ermessensduldung".
constexpr std::string_view kPathSeparator = " > ";

/// The levels of a path; blanks around each level do not count. Empty levels are dropped.
std::vector<std::string> split_path(std::string_view path);

/// Codes in preorder: every code stands before its children, siblings by rank. A code with its descendants is therefore the
/// interval [i, subtree_end(i)), and "with subcodes" is a range test.
class CodeTree {
public:
    CodeTree() = default;
    /// A parent that is not among the codes, or a circle of parents, makes the code a top code: nothing is ever lost from sight.
    explicit CodeTree(std::vector<Code> codes);

    [[nodiscard]] std::size_t size() const { return m_codes.size(); }
    [[nodiscard]] const Code& operator[](std::size_t index) const { return m_codes[index]; }
    [[nodiscard]] const std::vector<Code>& codes() const { return m_codes; }
    [[nodiscard]] std::size_t subtree_end(std::size_t index) const { return m_subtree_ends[index]; }
    /// 0 for top codes.
    [[nodiscard]] int depth(std::size_t index) const { return m_depths[index]; }
    [[nodiscard]] std::optional<std::size_t> parent(std::size_t index) const { return m_parents[index]; }
    [[nodiscard]] std::optional<std::size_t> index_of(CodeId id) const;
    /// The names from the top code down, joined with `kPathSeparator`.
    [[nodiscard]] std::string path(std::size_t index) const;
    [[nodiscard]] std::vector<std::string> levels(std::size_t index) const;
    [[nodiscard]] std::vector<std::size_t> children(std::optional<std::size_t> parent) const;
    /// All codes whose path, or whose last levels, are `path`, without regard to case; an exact full path wins alone.
    [[nodiscard]] std::vector<std::size_t> find(std::string_view path) const;

private:
    std::vector<Code> m_codes;
    std::vector<std::size_t> m_subtree_ends;
    std::vector<int> m_depths;
    std::vector<std::optional<std::size_t>> m_parents;
    std::unordered_map<CodeId, std::size_t> m_indexes;
};

}  // namespace fundstelle::model
