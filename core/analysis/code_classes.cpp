// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code_classes.h"

namespace fundstelle::analysis {

std::vector<std::vector<std::uint32_t>> counted_indexes(const Snapshot& snapshot, Subcodes subcodes) {
    const auto& tree = snapshot.tree();
    std::vector<std::vector<std::uint32_t>> counted(snapshot.tree_indexes().size());
    for (std::size_t slot = 0; slot < counted.size(); ++slot) {
        std::optional<std::size_t> index = snapshot.tree_indexes()[slot];
        if (*index >= tree.size()) continue;
        do {
            counted[slot].push_back(static_cast<std::uint32_t>(*index));
            index = tree.parent(*index);
        } while (index && subcodes == Subcodes::Include);
    }
    return counted;
}

std::vector<std::vector<model::CodeId>> one_class_each(const std::vector<model::CodeId>& codes) {
    std::vector<std::vector<model::CodeId>> classes;
    classes.reserve(codes.size());
    for (const auto& code : codes) classes.push_back({code});
    return classes;
}

CodeClasses::CodeClasses(const Snapshot& snapshot, const std::vector<std::vector<model::CodeId>>& classes, Subcodes subcodes)
    : m_size{classes.size()}, m_of_slot(snapshot.tree_indexes().size()) {
    const auto& tree = snapshot.tree();
    std::vector<std::vector<std::uint32_t>> of_index(tree.size() + 1);
    for (std::uint32_t number = 0; number < classes.size(); ++number) {
        for (const auto& code : classes[number]) {
            const auto index = tree.index_of(code);
            if (!index) continue;
            const auto end = subcodes == Subcodes::Include ? tree.subtree_end(*index) : *index + 1;
            for (auto i = *index; i < end; ++i) {
                if (of_index[i].empty() || of_index[i].back() != number) of_index[i].push_back(number);
            }
        }
    }
    for (std::size_t slot = 0; slot < m_of_slot.size(); ++slot) m_of_slot[slot] = of_index[snapshot.tree_indexes()[slot]];
}

}  // namespace fundstelle::analysis
