// SPDX-License-Identifier: GPL-3.0-or-later
/// Which codings of one document are in some classes, and which of them meet.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/code_classes.h"
#include "analysis/filter.h"
#include "analysis/units.h"

namespace fundstelle::analysis {

/// A coding that passes and is in a class at least.
struct Member {
    std::uint32_t index;  ///< into the rows of its document
    const Row* row;
    const std::vector<std::uint32_t>* classes;  ///< their numbers, in order

    [[nodiscard]] bool in(std::uint32_t number) const {
        for (const auto other : *classes) {
            if (other == number) return true;
        }
        return false;
    }
};

/// Fills `members` anew, in the order of the rows; they point into the document and the classes.
inline void read_members(std::vector<Member>& members, const DocumentRows& document, const Sieve& sieve, const CodeClasses& classes) {
    members.clear();
    for (std::uint32_t r = 0; r < document.rows.size(); ++r) {
        const auto& in = classes.of_slot(document.rows[r].code);
        if (!in.empty() && sieve.passes(document, r)) members.push_back({r, &document.rows[r], &in});
    }
}

/// Calls `meet(a, b)` for every two members that overlap, a before b.
template <class Meet>
void for_each_overlap(const std::vector<Member>& members, const Meet& meet) {
    std::vector<const Member*> open;
    for (const auto& member : members) {
        std::erase_if(open, [&](const auto* other) { return other->row->end <= member.row->begin; });
        for (const auto* other : open) meet(*other, member);
        open.push_back(&member);
    }
}

/// Also for those that lie no further from each other than `distance` units.
template <class Meet>
void for_each_near(const std::vector<Member>& members, const Units& units, std::int64_t distance, const Meet& meet) {
    struct Open {
        const Member* member;
        std::int64_t last;  ///< the unit in which it ends
    };
    std::vector<Open> open;
    for (const auto& member : members) {
        const auto first = units.number_of(member.row->begin);
        // Rows come by their begin, so what is too far from this one is too far from all that follow.
        std::erase_if(open, [&](const auto& other) { return other.member->row->end <= member.row->begin && first - other.last > distance; });
        for (const auto& other : open) meet(*other.member, member);
        open.push_back({&member, units.number_of(member.row->end - 1)});
    }
}

}  // namespace fundstelle::analysis
