// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/random_world.h"

namespace fundstelle::test {

/// One document of so many code points without turns, so many top codes, three coders, nothing coded yet.
inline World flat_world(std::size_t codes, int length) {
    auto world = random_world(1, 0);
    world.documents.erase(world.documents.begin() + 1, world.documents.end());
    world.documents[0].length = length;
    world.documents[0].turns.clear();
    world.codes.erase(world.codes.begin() + 1, world.codes.end());
    for (std::size_t i = 1; i < codes; ++i) {
        world.codes.push_back(world.codes[0]);
        world.codes.back().id = model::CodeId{world.ids.next()};
        world.codes.back().rank += static_cast<char>('a' + i);
    }
    world.parents.assign(codes, std::nullopt);
    return world;
}

inline void code(World& world, int begin, int end, std::size_t code, std::size_t coder) {
    world.codings.push_back({model::CodingId{world.ids.next()}, 0, begin, end, code, coder, 50, {}});
}

}  // namespace fundstelle::test
