// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind a number is as many codings as it says; or, where it counts documents, runs or pairs, codings that alone give the same
// number, none of which could be missing.
#include "analysis/behind.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <set>

#include "analysis/frequencies.h"
#include "random_world.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::analysis;
using test::below;

test::World only(const test::World& world, const std::vector<model::CodingId>& codings) {
    auto less = world;
    std::erase_if(less.codings, [&](const auto& x) { return std::find(codings.begin(), codings.end(), x.key) == codings.end(); });
    return less;
}

bool is_in_order(const test::World& world, const std::vector<model::CodingId>& codings) {
    std::vector<model::CodingId> all;
    const auto snapshot = world.snapshot();
    for (const auto& document : snapshot.documents) all.insert(all.end(), document.keys.begin(), document.keys.end());
    std::erase_if(all, [&](const auto& key) { return std::find(codings.begin(), codings.end(), key) == codings.end(); });
    return all == codings;
}

std::int64_t documents_of(const test::World& world, const std::vector<model::CodingId>& codings) {
    std::set<std::size_t> documents;
    for (const auto& coding : only(world, codings).codings) documents.insert(coding.document);
    return static_cast<std::int64_t>(documents.size());
}

constexpr std::array kColumns{MatrixColumns::Documents, MatrixColumns::Groups, MatrixColumns::Sets, MatrixColumns::Speakers, MatrixColumns::Variable, MatrixColumns::Conditions};
constexpr std::array kKinds{RelationKind::Intersections, RelationKind::Pairs, RelationKind::Near, RelationKind::SameDocument};

}  // namespace

BOOST_AUTO_TEST_SUITE(behind_tests)

BOOST_AUTO_TEST_CASE(as_many_codings_stand_behind_a_frequency_as_it_says) {
    for (unsigned seed = 0; seed < 40; ++seed) {
        const auto world = test::random_world(seed, 60);
        const auto snapshot = world.snapshot();
        std::mt19937 random{seed};
        const auto filter = seed % 2 == 0 ? Filter{} : test::random_filter(random, world);
        const auto subcodes = seed % 3 == 0 ? Subcodes::Exclude : Subcodes::Include;
        const auto result = frequencies(snapshot, filter, subcodes, "Kommunentyp");
        BOOST_TEST_CONTEXT("seed " << seed) {
            BOOST_TEST_REQUIRE(static_cast<std::int64_t>(codings_behind(snapshot, filter, subcodes, std::nullopt, std::nullopt).size()) == result.base.segments);
            for (std::size_t i = 0; i < result.codes.size(); ++i) {
                const auto code = snapshot.tree()[i].id;
                const auto codings = codings_behind(snapshot, filter, subcodes, code, std::nullopt);
                BOOST_TEST_REQUIRE(static_cast<std::int64_t>(codings.size()) == result.codes[i].count.segments);
                BOOST_TEST_REQUIRE(documents_of(world, codings) == result.codes[i].count.documents);
                BOOST_TEST_REQUIRE(is_in_order(world, codings));
                for (std::size_t v = 0; v < result.values.size(); ++v) {
                    const MatrixColumn column{{MatrixColumns::Variable, "Kommunentyp"}, v, result.values[v]};
                    BOOST_TEST_REQUIRE(static_cast<std::int64_t>(codings_behind(snapshot, filter, subcodes, code, column).size()) == result.codes[i].by[v].segments);
                }
            }
        }
    }
}

BOOST_DATA_TEST_CASE(as_many_codings_stand_behind_a_cell_of_a_matrix_as_it_says, boost::unit_test::data::xrange(kColumns.size()), number) {
    std::int64_t all = 0;
    for (auto seed = static_cast<unsigned>(number) * 1'000; seed % 1'000 < 25; ++seed) {
        const auto world = test::random_world(seed, 60);
        const auto snapshot = world.snapshot();
        std::mt19937 random{seed};
        const auto filter = seed % 2 == 0 ? Filter{} : test::random_filter(random, world);
        const auto subcodes = seed % 3 == 0 ? Subcodes::Exclude : Subcodes::Include;
        const ColumnChoice choice{kColumns[number], "Kommunentyp",
                                  {{{"Kommunentyp", Condition::Comparison::Equal, "Kreis"}}, {{"Dauer", Condition::Comparison::Greater, "20"}, {"Kommunentyp", Condition::Comparison::NotEqual, "Kreis"}}}};
        const auto segments = matrix(snapshot, filter, subcodes, Counting::Segments, choice);
        const auto documents = matrix(snapshot, filter, subcodes, Counting::OncePerDocument, choice);
        for (int cell = 0; cell < 30 && !segments.columns.empty(); ++cell) {
            const auto i = below(random, segments.rows.size());
            const auto column = below(random, segments.columns.size());
            const auto codings = codings_behind(snapshot, filter, subcodes, snapshot.tree()[i].id, MatrixColumn{choice, column, segments.columns[column]});
            BOOST_TEST_CONTEXT("seed " << seed << ", cell " << i << ", " << column) {
                BOOST_TEST_REQUIRE(static_cast<std::int64_t>(codings.size()) == segments.rows[i][column]);
                BOOST_TEST_REQUIRE(documents_of(world, codings) == documents.rows[i][column]);
                BOOST_TEST_REQUIRE(static_cast<std::int64_t>(codings_behind(snapshot, filter, subcodes, std::nullopt, MatrixColumn{choice, column, segments.columns[column]}).size()) == segments.segments[column]);
            }
            all += segments.rows[i][column];
        }
    }
    BOOST_TEST(all > 300);
}

BOOST_DATA_TEST_CASE(what_stands_behind_a_relation_gives_the_same_number_alone_and_all_of_it_meets, boost::unit_test::data::xrange(kKinds.size()), number) {
    std::int64_t all = 0;
    for (auto seed = static_cast<unsigned>(number) * 1'000; seed % 1'000 < 40; ++seed) {
        const auto world = test::random_world(seed, 30);
        const auto snapshot = world.snapshot();
        std::mt19937 random{seed};
        RelationQuery query;
        query.kind = kKinds[number];
        for (const auto& code : world.codes) query.classes.push_back({code.id});
        query.classes.push_back({world.codes.front().id, world.codes.back().id});
        query.subcodes = below(random, 2) == 0 ? Subcodes::Exclude : Subcodes::Include;
        query.distance = static_cast<std::int64_t>(below(random, 3));
        if (below(random, 2) == 0) query.filter = test::random_filter(random, world);
        const auto result = relations(snapshot, query);
        for (int cell = 0; cell < 8; ++cell) {
            const auto i = below(random, query.classes.size());
            const auto j = below(random, query.classes.size());
            const auto codings = codings_behind(snapshot, query, i, j);
            BOOST_TEST_CONTEXT("seed " << seed << ", cell " << i << ", " << j) {
                BOOST_TEST_REQUIRE(relations(only(world, codings).snapshot(), query).at(i, j) == result.at(i, j));
                BOOST_TEST_REQUIRE(is_in_order(world, codings));
                for (const auto& x : codings) {
                    const bool meets = std::any_of(codings.begin(), codings.end(), [&](const auto& y) {
                        auto pair = query;
                        pair.classes = {query.classes[i], query.classes[j]};
                        return relations(only(world, {x, y}).snapshot(), pair).at(0, 1) > 0;
                    });
                    BOOST_TEST_REQUIRE(meets);
                }
            }
            all += result.at(i, j);
        }
    }
    BOOST_TEST(all > 80);
}

BOOST_AUTO_TEST_CASE(as_many_codings_stand_behind_a_mention_as_it_says) {
    std::int64_t all = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        const auto world = test::random_world(seed, 60);
        const auto snapshot = world.snapshot();
        std::mt19937 random{seed};
        MentionQuery query;
        query.subcodes = below(random, 2) == 0 ? Subcodes::Exclude : Subcodes::Include;
        if (below(random, 2) == 0) query.filter = test::random_filter(random, world);
        for (int i = 0; i < 3; ++i) {
            query.contents.push_back(world.codes[below(random, world.codes.size())].id);
            query.answers.push_back(world.codes[below(random, world.codes.size())].id);
        }
        const auto result = mentions(snapshot, query);
        for (std::size_t i = 0; i < 3; ++i) {
            for (std::size_t j = 0; j < 3; ++j) {
                const auto codings = codings_behind(snapshot, query, i, j);
                BOOST_TEST_REQUIRE(static_cast<std::int64_t>(codings.size()) == result.rows[i][j]);
                BOOST_TEST_REQUIRE(is_in_order(world, codings));
                all += result.rows[i][j];
            }
        }
    }
    BOOST_TEST(all > 300);
}

BOOST_AUTO_TEST_SUITE_END()
