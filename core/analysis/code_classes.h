// SPDX-License-Identifier: GPL-3.0-or-later
/// Classes of codes: what an operator compares, the rows and columns of a table.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/snapshot.h"

namespace fundstelle::analysis {

enum class Subcodes { Exclude, Include };

/// For every slot the tree indexes that one of its codings counts for: its own and, with subcodes, those above it.
std::vector<std::vector<std::uint32_t>> counted_indexes(const Snapshot& snapshot, Subcodes subcodes);

/// Each code as a class of its own.
std::vector<std::vector<model::CodeId>> one_class_each(const std::vector<model::CodeId>& codes);

/// Lists of codes; each list is one class, a code may be in several.
class CodeClasses {
public:
    CodeClasses(const Snapshot& snapshot, const std::vector<std::vector<model::CodeId>>& classes, Subcodes subcodes);
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// The numbers of the classes that the code of a slot is in, in order.
    [[nodiscard]] const std::vector<std::uint32_t>& of_slot(std::uint32_t slot) const { return m_of_slot[slot]; }

private:
    std::size_t m_size;
    std::vector<std::vector<std::uint32_t>> m_of_slot;
};

}  // namespace fundstelle::analysis
