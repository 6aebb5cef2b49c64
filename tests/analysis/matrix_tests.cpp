// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/matrix.h"

#include <boost/test/unit_test.hpp>
#include <set>

#include "analysis/frequencies.h"
#include "random_world.h"
#include "text/collation.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::analysis;

/// The columns other than documents that a document stands behind.
std::set<std::string> columns_of(const test::World& world, std::size_t number, MatrixColumns by, const std::string& variable) {
    const auto& document = world.documents[number];
    switch (by) {
        case MatrixColumns::Groups:
            return {document.group ? world.groups[*document.group].name : ""};
        case MatrixColumns::Variable: {
            const auto found = document.values.find(variable);
            return {found == document.values.end() ? "" : found->second};
        }
        case MatrixColumns::Sets: {
            std::set<std::string> names;
            for (const auto& set : world.sets) {
                if (std::count(set.members.begin(), set.members.end(), document.id) > 0) names.insert(set.name);
            }
            return names;
        }
        case MatrixColumns::Speakers: {
            std::set<std::string> names;
            for (const auto& turn : document.turns) names.insert(turn.speaker);
            return names;
        }
        case MatrixColumns::Documents:
        case MatrixColumns::Conditions: break;
    }
    return {document.name};
}

bool is_said_by(const test::World& world, const test::PlainCoding& coding, const std::string& speaker) {
    const auto& turns = world.documents[coding.document].turns;
    return std::any_of(turns.begin(), turns.end(), [&](const auto& turn) {
        return turn.speaker == speaker && std::max(turn.begin, coding.begin) < std::min(turn.end, coding.end);
    });
}

void compare(const test::World& world, const Snapshot& snapshot, const Filter& filter, Subcodes subcodes, Counting counting,
             MatrixColumns by, const std::string& variable) {
    const auto result = matrix(snapshot, filter, subcodes, counting, {by, variable});
    std::vector<std::string> expected;
    if (by == MatrixColumns::Documents) {
        for (std::size_t d = 0; d < world.documents.size(); ++d) {
            if (test::document_passes(world, filter, d)) expected.push_back(world.documents[d].name);
        }
    } else {
        std::set<std::string> names;
        for (std::size_t d = 0; d < world.documents.size(); ++d) {
            if (test::document_passes(world, filter, d)) names.merge(columns_of(world, d, by, variable));
        }
        expected.assign(names.begin(), names.end());
        std::sort(expected.begin(), expected.end(), [](const auto& a, const auto& b) {
            return std::pair{a.empty(), text::collation_key(a)} < std::pair{b.empty(), text::collation_key(b)};
        });
    }
    BOOST_TEST_REQUIRE((result.columns == expected));
    BOOST_TEST_REQUIRE(result.n.size() == expected.size());
    BOOST_TEST_REQUIRE(result.rows.size() == world.codes.size());
    for (std::size_t c = 0; c < expected.size(); ++c) {
        std::int64_t n = 0;
        for (std::size_t d = 0; d < world.documents.size(); ++d) {
            n += test::document_passes(world, filter, d) && columns_of(world, d, by, variable).contains(expected[c]) ? 1 : 0;
        }
        BOOST_TEST_REQUIRE(result.n[c] == n);
        for (std::size_t i = 0; i < result.rows.size(); ++i) {
            const auto code = world.code_number(snapshot.tree()[i].id);
            std::int64_t segments = 0;
            std::set<std::size_t> documents;
            for (const auto& coding : world.codings) {
                if (!test::passes(world, filter, coding) || !world.counts_for(coding, code, subcodes)) continue;
                if (!columns_of(world, coding.document, by, variable).contains(expected[c])) continue;
                if (by == MatrixColumns::Speakers && !is_said_by(world, coding, expected[c])) continue;
                ++segments;
                documents.insert(coding.document);
            }
            BOOST_TEST_REQUIRE(result.rows[i].size() == expected.size());
            BOOST_TEST_CONTEXT("code " << code << ", column " << expected[c]) {
                BOOST_TEST_REQUIRE(result.rows[i][c] ==
                                   (counting == Counting::Segments ? segments : static_cast<std::int64_t>(documents.size())));
            }
        }
    }
}

void compare_random_projects(MatrixColumns by, const std::string& variable = {}) {
    for (unsigned seed = 200; seed < 220; ++seed) {
        const auto world = test::random_world(seed, 100);
        const auto snapshot = world.snapshot();
        std::mt19937 random{seed};
        for (int round = 0; round < 6; ++round) {
            const auto filter = round == 0 ? Filter{} : test::random_filter(random, world);
            for (const auto counting : {Counting::Segments, Counting::OncePerDocument}) {
                BOOST_TEST_CONTEXT("seed " << seed << ", round " << round) {
                    compare(world, snapshot, filter, round % 2 == 0 ? Subcodes::Include : Subcodes::Exclude, counting, by,
                            variable);
                }
            }
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(matrix_tests)

BOOST_AUTO_TEST_CASE(codes_by_documents_are_counted_as_by_hand) {
    compare_random_projects(MatrixColumns::Documents);
}

BOOST_AUTO_TEST_CASE(codes_by_groups_are_counted_as_by_hand) {
    compare_random_projects(MatrixColumns::Groups);
}

BOOST_AUTO_TEST_CASE(codes_by_sets_are_counted_as_by_hand) {
    compare_random_projects(MatrixColumns::Sets);
}

BOOST_AUTO_TEST_CASE(codes_by_speakers_are_counted_as_by_hand) {
    compare_random_projects(MatrixColumns::Speakers);
}

BOOST_AUTO_TEST_CASE(codes_by_a_variable_are_counted_as_by_hand) {
    compare_random_projects(MatrixColumns::Variable, "Kommunentyp");
    compare_random_projects(MatrixColumns::Variable, "gibt es nicht");
}

BOOST_AUTO_TEST_CASE(two_documents_of_one_name_have_a_column_each) {
    auto world = test::random_world(5);
    world.documents.push_back(world.documents.front());
    world.documents.back().id = model::DocumentId{world.ids.next()};
    const auto result = matrix(world.snapshot(), {}, Subcodes::Include, Counting::Segments, {MatrixColumns::Documents});
    BOOST_TEST(result.columns.size() == world.documents.size());
    for (const auto n : result.n) BOOST_TEST(n == 1);
}

BOOST_AUTO_TEST_CASE(columns_of_conditions_hold_the_documents_that_fulfil_them) {
    std::int64_t all = 0;
    for (unsigned seed = 0; seed < 40; ++seed) {
        const auto world = test::random_world(seed);
        const auto snapshot = world.snapshot();
        const std::vector<std::vector<Condition>> conditions{{parse_condition("Kommunentyp=Kreis")}, {parse_condition("Kommunentyp!=Kreis")}, {parse_condition("Kommunentyp=Kreis"), parse_condition("Dauer>38")}};
        for (const auto counting : {Counting::Segments, Counting::OncePerDocument}) {
            const auto result = matrix(snapshot, {}, Subcodes::Include, counting, {MatrixColumns::Conditions, {}, conditions});
            BOOST_TEST_REQUIRE(result.columns.size() == 3U);
            BOOST_TEST(result.columns[2] == "Kommunentyp = Kreis, Dauer > 38");
            BOOST_TEST(result.n[0] + result.n[1] == static_cast<std::int64_t>(world.documents.size()));
            for (std::size_t column = 0; column < conditions.size(); ++column) {
                Filter filter;
                filter.conditions = conditions[column];
                const auto part = frequencies(snapshot, filter, Subcodes::Include);
                BOOST_TEST(result.n[column] == part.base.documents);
                BOOST_TEST(result.segments[column] == part.base.segments);
                for (std::size_t code = 0; code < part.codes.size(); ++code) {
                    const auto& count = part.codes[code].count;
                    BOOST_TEST_REQUIRE(result.rows[code][column] == (counting == Counting::Segments ? count.segments : count.documents));
                    all += result.rows[code][column];
                }
            }
        }
    }
    BOOST_TEST(all > 1'000);
}

BOOST_AUTO_TEST_CASE(a_share_is_of_its_row_of_its_columns_segments_or_of_its_columns_documents) {
    Matrix counted{{"a", "b", "leer"}, {4, 2, 0}, {10, 5, 0}, {{3, 1, 0}, {0, 0, 0}}};
    const auto rows = shares(counted, Share::Row);
    BOOST_TEST(*rows[0][0] == 0.75);
    BOOST_TEST(*rows[0][2] == 0.0);
    BOOST_TEST(!rows[1][0].has_value());
    BOOST_TEST(*shares(counted, Share::ColumnSegments)[0][1] == 0.2);
    BOOST_TEST(!shares(counted, Share::ColumnSegments)[0][2].has_value());
    BOOST_TEST(*shares(counted, Share::ColumnDocuments)[0][1] == 0.5);
    BOOST_TEST(!shares(counted, Share::ColumnDocuments)[0][2].has_value());
}

BOOST_AUTO_TEST_SUITE_END()
