// SPDX-License-Identifier: GPL-3.0-or-later
/// Which segments a query finds. Source of the definitions: docs/retrieval.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "analysis/filter.h"
#include "analysis/snapshot.h"

namespace fundstelle::analysis {

enum class Subcodes { Exclude, Include };

/// Codes as a set of tree indexes; "with subcodes" takes every descendant in.
class CodeClass {
public:
    CodeClass(const Snapshot& snapshot, const std::vector<model::CodeId>& codes, Subcodes subcodes);
    /// By the slot of a row.
    [[nodiscard]] bool contains(std::uint32_t slot) const { return m_slots[slot] != 0; }

private:
    std::vector<std::uint8_t> m_slots;
};

/// A coding that was found: where it stands in the snapshot.
struct Found {
    std::uint32_t document;
    std::uint32_t row;
    friend bool operator==(const Found&, const Found&) = default;
};

/// The default operator ("any"): every coding whose code is in the class and which passes the filter; in order of document, then of
/// position.
std::vector<Found> retrieve_any(const Snapshot& snapshot, const CodeClass& codes, const Filter& filter);

}  // namespace fundstelle::analysis
