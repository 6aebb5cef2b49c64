// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/snapshot.h"

#include <boost/test/unit_test.hpp>
#include <tuple>

#include "random_world.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::analysis;

auto parts(const Snapshot& snapshot, const DocumentRows& document, std::size_t index) {
    const auto& row = document.rows[index];
    return std::tuple{row.begin,
                      row.end,
                      snapshot.tree()[snapshot.tree_index(row.code)].id,
                      snapshot.coders[row.coder].id,
                      row.weight,
                      document.keys[index]};
}

void require_equal(const Snapshot& a, const Snapshot& b) {
    BOOST_TEST_REQUIRE(a.documents.size() == b.documents.size());
    for (std::size_t d = 0; d < a.documents.size(); ++d) {
        const auto& x = a.documents[d];
        const auto& y = b.documents[d];
        BOOST_TEST_REQUIRE(x.rows.size() == y.rows.size());
        BOOST_TEST_REQUIRE(x.keys.size() == x.rows.size());
        BOOST_TEST_REQUIRE(y.keys.size() == y.rows.size());
        for (std::size_t r = 0; r < x.rows.size(); ++r) BOOST_TEST_REQUIRE((parts(a, x, r) == parts(b, y, r)));
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(snapshot_tests)

BOOST_AUTO_TEST_CASE(rows_are_in_order_of_begin_then_from_long_to_short_then_of_key) {
    const auto world = test::random_world(1, 400);
    const auto snapshot = world.snapshot();
    for (const auto& document : snapshot.documents) {
        for (std::size_t r = 0; r + 1 < document.rows.size(); ++r) {
            const auto& a = document.rows[r];
            const auto& b = document.rows[r + 1];
            BOOST_TEST_REQUIRE(
                (std::tuple{a.begin, -a.end, document.keys[r]} < std::tuple{b.begin, -b.end, document.keys[r + 1]}));
        }
    }
}

BOOST_AUTO_TEST_CASE(inserting_one_by_one_equals_building_at_once) {
    for (unsigned seed = 0; seed < 30; ++seed) {
        const auto world = test::random_world(seed);
        auto snapshot = world.empty_snapshot();
        for (const auto& coding : world.codings) snapshot.insert(coding.document, coding.key, coding.created, world.row(snapshot, coding));
        require_equal(snapshot, world.snapshot());
    }
}

BOOST_AUTO_TEST_CASE(random_insertions_and_erasures_equal_a_rebuilt_snapshot) {
    for (unsigned seed = 0; seed < 30; ++seed) {
        auto world = test::random_world(seed);
        const auto pool = world.codings;
        world.codings.erase(world.codings.begin() + static_cast<std::ptrdiff_t>(pool.size() / 2), world.codings.end());
        auto snapshot = world.snapshot();
        std::mt19937 random{seed};
        for (int step = 0; step < 200; ++step) {
            const auto& coding = pool[test::below(random, pool.size())];
            const auto found =
                std::find_if(world.codings.begin(), world.codings.end(), [&](const auto& c) { return c.key == coding.key; });
            const bool present = found != world.codings.end();
            if (present || test::below(random, 4) == 0) {
                BOOST_TEST_REQUIRE(!snapshot.erase({coding.key}).empty() == present);
                if (present) world.codings.erase(found);
            } else {
                snapshot.insert(coding.document, coding.key, coding.created, world.row(snapshot, coding));
                world.codings.push_back(coding);
            }
        }
        require_equal(snapshot, world.snapshot());
    }
}

BOOST_AUTO_TEST_CASE(codes_keep_their_slots_when_the_tree_is_reordered) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        auto world = test::random_world(seed);
        auto snapshot = world.snapshot();
        std::mt19937 random{seed};
        for (auto& code : world.codes) code.rank = std::string(1, static_cast<char>('a' + test::below(random, 26)));
        world.codes.push_back({model::CodeId{world.ids.next()}, world.codes.front().id, "neu", "a", "#2f6f8f", {}, {}, {}, {}});
        world.parents.emplace_back(0);
        snapshot.set_tree(model::CodeTree{world.codes});
        require_equal(snapshot, world.snapshot());
        for (std::size_t i = 0; i < snapshot.tree().size(); ++i) {
            BOOST_TEST_REQUIRE(snapshot.tree_index(snapshot.slot_of(snapshot.tree()[i].id)) == i);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_code_that_is_not_known_yet_gets_one_new_slot) {
    auto world = test::random_world(4);
    auto snapshot = world.snapshot();
    const auto before = snapshot.tree_indexes().size();
    const model::CodeId fresh{world.ids.next()};
    const auto slot = snapshot.slot_of(fresh);
    BOOST_TEST(slot == before);
    BOOST_TEST(snapshot.slot_of(fresh) == slot);
    BOOST_TEST(snapshot.tree_indexes().size() == before + 1);
}

BOOST_AUTO_TEST_CASE(documents_are_found_by_key_after_reordering) {
    auto world = test::random_world(6);
    auto snapshot = world.snapshot();
    std::reverse(snapshot.documents.begin(), snapshot.documents.end());
    snapshot.index_documents();
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        BOOST_TEST((snapshot.document_index(snapshot.documents[d].id) == std::optional{d}));
    }
    BOOST_TEST(!snapshot.document_index(model::DocumentId{world.ids.next()}).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
