// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/relations.h"

#include <array>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "slow_retrieval.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::analysis;
using test::below;

constexpr std::array kKinds{RelationKind::Intersections, RelationKind::Pairs, RelationKind::Near, RelationKind::SameDocument};

/// One row per code of the world, in tree order, so that a table's numbers can be compared.
std::vector<std::vector<model::CodeId>> every_code(const test::World& world) {
    std::vector<std::vector<model::CodeId>> classes;
    for (const auto& code : world.codes) classes.push_back({code.id});
    return classes;
}

/// A cell by looking at all codings of both classes, with the distances of the slow retrieval.
class SlowRelations {
public:
    SlowRelations(const test::World& world, const RelationQuery& query) : m_world{world}, m_query{query} {
        for (const auto& coding : world.codings) {
            if (test::passes(world, query.filter, coding)) m_codings.push_back(coding);
        }
    }

    [[nodiscard]] std::int64_t cell(std::size_t i, std::size_t j) const {
        switch (m_query.kind) {
            case RelationKind::Intersections: return runs(i, j);
            case RelationKind::SameDocument: {
                std::int64_t count = 0;
                for (std::size_t d = 0; d < m_world.documents.size(); ++d) count += occurs(i, d) && occurs(j, d) ? 1 : 0;
                return count;
            }
            default: break;
        }
        std::int64_t count = 0;
        for (std::size_t x = 0; x < m_codings.size(); ++x) {
            for (std::size_t y = x + 1; y < m_codings.size(); ++y) {
                const auto& a = m_codings[x];
                const auto& b = m_codings[y];
                const bool one_of_each = (in(a, i) && in(b, j)) || (in(a, j) && in(b, i));
                count += one_of_each && meet(a, b) ? 1 : 0;
            }
        }
        return count;
    }

private:
    [[nodiscard]] bool in(const test::PlainCoding& x, std::size_t number) const {
        const auto& codes = m_query.classes[number];
        return std::any_of(codes.begin(), codes.end(), [&](const auto& code) { return m_world.counts_for(x, m_world.code_number(code), m_query.subcodes); });
    }
    [[nodiscard]] bool occurs(std::size_t number, std::size_t document) const {
        return std::any_of(m_codings.begin(), m_codings.end(), [&](const auto& x) { return x.document == document && in(x, number); });
    }
    [[nodiscard]] std::int64_t runs(std::size_t i, std::size_t j) const {
        std::int64_t count = 0;
        for (std::size_t d = 0; d < m_world.documents.size(); ++d) {
            bool before = false;
            for (int p = 0; p < m_world.documents[d].length; ++p) {
                const auto covered = [&](std::size_t number) {
                    return std::any_of(m_codings.begin(), m_codings.end(), [&](const auto& x) { return x.document == d && x.begin <= p && p < x.end && in(x, number); });
                };
                const bool now = covered(i) && covered(j);
                count += now && !before ? 1 : 0;
                before = now;
            }
        }
        return count;
    }
    [[nodiscard]] int paragraph(const test::PlainCoding& x, int position) const {
        const auto& begins = m_world.documents[x.document].paragraphs;
        return static_cast<int>(std::count_if(begins.begin(), begins.end(), [&](int begin) { return begin <= position; }));
    }
    [[nodiscard]] bool meet(const test::PlainCoding& a, const test::PlainCoding& b) const {
        if (a.document != b.document) return false;
        if (std::max(a.begin, b.begin) < std::min(a.end, b.end)) return true;
        if (m_query.kind == RelationKind::Pairs) return false;
        const auto& first = a.begin < b.begin ? a : b;
        const auto& second = a.begin < b.begin ? b : a;
        return paragraph(second, second.begin) - paragraph(first, first.end - 1) <= m_query.distance;
    }

    const test::World& m_world;
    const RelationQuery& m_query;
    std::vector<test::PlainCoding> m_codings;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(relations_tests)

BOOST_DATA_TEST_CASE(random_tables_hold_what_the_definitions_say, boost::unit_test::data::xrange(kKinds.size()), number) {
    std::int64_t all = 0;
    for (auto seed = static_cast<unsigned>(number) * 1'000; seed % 1'000 < 60; ++seed) {
        const auto world = test::random_world(seed, 30);
        std::mt19937 random{seed};
        RelationQuery query;
        query.kind = kKinds[number];
        query.classes = every_code(world);
        query.classes.push_back({world.codes.front().id, world.codes.back().id});  // a set of codes
        query.subcodes = below(random, 2) == 0 ? Subcodes::Exclude : Subcodes::Include;
        query.distance = static_cast<std::int64_t>(below(random, 3));
        if (below(random, 2) == 0) query.filter = test::random_filter(random, world);
        const auto result = relations(world.snapshot(), query);
        const SlowRelations slow{world, query};
        for (int cell = 0; cell < 25; ++cell) {
            const auto i = below(random, query.classes.size());
            const auto j = below(random, query.classes.size());
            BOOST_TEST_CONTEXT("seed " << seed << ", cell " << i << ", " << j) {
                BOOST_TEST_REQUIRE(result.at(i, j) == (i == j ? 0 : slow.cell(i, j)));
                BOOST_TEST_REQUIRE(result.at(i, j) == result.at(j, i));
            }
            all += result.at(i, j);
        }
    }
    BOOST_TEST(all > 300);
}

BOOST_AUTO_TEST_CASE(touching_codings_of_one_code_make_one_run) {
    auto world = test::random_world(0, 0);
    world.codes.erase(world.codes.begin() + 1, world.codes.end());
    world.parents = {std::nullopt, std::nullopt};
    world.codes.front().parent.reset();
    world.codes.push_back(world.codes.front());
    world.codes.back().id = model::CodeId{world.ids.next()};
    for (const auto& [code, begin, end] : std::vector<std::tuple<std::size_t, int, int>>{{0, 0, 5}, {0, 5, 10}, {1, 2, 8}}) {
        world.codings.push_back({model::CodingId{world.ids.next()}, 0, begin, end, code, 0, 50, {}});
    }
    RelationQuery query;
    query.classes = every_code(world);
    BOOST_TEST(relations(world.snapshot(), query).at(0, 1) == 1);
    query.kind = RelationKind::Pairs;
    BOOST_TEST(relations(world.snapshot(), query).at(0, 1) == 2);
}

BOOST_AUTO_TEST_SUITE_END()
