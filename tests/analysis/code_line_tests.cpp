// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code_line.h"

#include <boost/test/unit_test.hpp>

#include "random_world.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::analysis;

/// Which positions of a document a code covers, letter by letter.
std::vector<bool> covered_by(const test::World& world, const Filter& filter, std::size_t document, std::size_t code, Subcodes subcodes) {
    std::vector<bool> covered(static_cast<std::size_t>(world.documents[document].length));
    for (const auto& coding : world.codings) {
        if (coding.document != document || !test::passes(world, filter, coding) || !world.counts_for(coding, code, subcodes)) continue;
        std::fill(covered.begin() + coding.begin, covered.begin() + coding.end, true);
    }
    return covered;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(code_line_tests)

BOOST_AUTO_TEST_CASE(lines_and_portraits_of_random_documents_are_those_drawn_letter_by_letter) {
    for (unsigned seed = 0; seed < 30; ++seed) {
        const auto world = test::random_world(seed);
        const auto snapshot = world.snapshot();
        std::mt19937 random{seed};
        auto filter = test::random_filter(random, world);
        filter.documents.clear();
        filter.group.reset();
        filter.set.reset();
        filter.conditions.clear();
        for (std::size_t d = 0; d < world.documents.size(); ++d) {
            for (const auto subcodes : {Subcodes::Exclude, Subcodes::Include}) {
                const auto lines = code_lines(snapshot, d, filter, subcodes);
                std::vector<std::vector<bool>> expected;
                for (std::size_t i = 0; i < snapshot.tree().size(); ++i) {
                    const auto covered = covered_by(world, filter, d, world.code_number(snapshot.tree()[i].id), subcodes);
                    if (std::find(covered.begin(), covered.end(), true) == covered.end()) continue;
                    BOOST_TEST_REQUIRE(expected.size() < lines.size());
                    BOOST_TEST_REQUIRE(lines[expected.size()].code == i);
                    std::vector<bool> drawn(covered.size());
                    for (const auto& span : lines[expected.size()].spans) std::fill(drawn.begin() + span.begin, drawn.begin() + span.end, true);
                    BOOST_TEST_REQUIRE((drawn == covered));
                    expected.push_back(covered);
                }
                BOOST_TEST_REQUIRE(lines.size() == expected.size());
                const auto length = world.documents[d].length;
                const std::size_t count = 1 + seed;
                const auto cells = portrait(lines, length, count);
                for (std::size_t k = 0; k < count; ++k) {
                    std::int64_t before = length;
                    std::size_t found = 0;
                    for (const auto& share : cells[k]) {
                        std::int64_t covered = 0;
                        for (auto p = static_cast<std::int64_t>(k) * length / static_cast<std::int64_t>(count); p < static_cast<std::int64_t>(k + 1) * length / static_cast<std::int64_t>(count); ++p) {
                            covered += expected[share.line][static_cast<std::size_t>(p)] ? 1 : 0;
                        }
                        BOOST_TEST_REQUIRE(share.covered == covered);
                        BOOST_TEST_REQUIRE(share.covered <= before);
                        before = share.covered;
                        ++found;
                    }
                    std::size_t wanted = 0;
                    for (const auto& line : expected) {
                        bool any = false;
                        for (auto p = static_cast<std::int64_t>(k) * length / static_cast<std::int64_t>(count); p < static_cast<std::int64_t>(k + 1) * length / static_cast<std::int64_t>(count); ++p) any = any || line[static_cast<std::size_t>(p)];
                        wanted += any ? 1 : 0;
                    }
                    BOOST_TEST_REQUIRE(found == wanted);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_line_knows_its_codings) {
    for (unsigned seed = 0; seed < 10; ++seed) {
        const auto world = test::random_world(seed);
        const auto snapshot = world.snapshot();
        std::size_t rows = 0;
        for (std::size_t d = 0; d < world.documents.size(); ++d) {
            for (const auto& line : code_lines(snapshot, d, {}, Subcodes::Exclude)) {
                for (const auto row : line.rows) BOOST_TEST_REQUIRE(snapshot.tree_index(snapshot.documents[d].rows[row].code) == line.code);
                rows += line.rows.size();
            }
        }
        BOOST_TEST(rows == world.codings.size());
    }
}

BOOST_AUTO_TEST_SUITE_END()
