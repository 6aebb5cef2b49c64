// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/mentions.h"

#include <boost/test/unit_test.hpp>

#include "random_world.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::analysis;

bool overlap(const test::PlainCoding& x, const test::PlainCoding& y) {
    return x.document == y.document && std::max(x.begin, y.begin) < std::min(x.end, y.end);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(mentions_tests)

BOOST_AUTO_TEST_CASE(random_tables_hold_what_the_definition_says) {
    std::int64_t all = 0;
    for (unsigned seed = 0; seed < 80; ++seed) {
        const auto world = test::random_world(seed, 60);
        std::mt19937 random{seed};
        MentionQuery query;
        query.subcodes = test::below(random, 2) == 0 ? Subcodes::Exclude : Subcodes::Include;
        if (test::below(random, 2) == 0) query.filter = test::random_filter(random, world);
        std::vector<std::size_t> contents;
        std::vector<std::size_t> answers;
        for (std::size_t i = 0; i < 3; ++i) {
            contents.push_back(test::below(random, world.codes.size()));
            answers.push_back(test::below(random, world.codes.size()));
            query.contents.push_back(world.codes[contents.back()].id);
            query.answers.push_back(world.codes[answers.back()].id);
        }
        const auto result = mentions(world.snapshot(), query);
        const auto has = [&](const auto& coding, std::size_t code, Subcodes subcodes) {
            return test::passes(world, query.filter, coding) && world.counts_for(coding, code, subcodes);
        };
        for (std::size_t j = 0; j < answers.size(); ++j) {
            const auto question = world.parents[answers[j]].value_or(answers[j]);
            std::int64_t n = 0;
            for (std::size_t d = 0; d < world.documents.size(); ++d) {
                n += std::any_of(world.codings.begin(), world.codings.end(), [&](const auto& x) { return x.document == d && has(x, question, Subcodes::Include); }) ? 1 : 0;
            }
            BOOST_TEST_REQUIRE(result.n[j] == n);
            for (std::size_t i = 0; i < contents.size(); ++i) {
                std::int64_t count = 0;
                for (const auto& x : world.codings) {
                    count += has(x, contents[i], query.subcodes) && std::any_of(world.codings.begin(), world.codings.end(), [&](const auto& y) { return has(y, answers[j], query.subcodes) && overlap(x, y); }) ? 1 : 0;
                }
                BOOST_TEST_REQUIRE(result.rows[i][j] == count);
                all += count;
            }
        }
    }
    BOOST_TEST(all > 300);
}

BOOST_AUTO_TEST_SUITE_END()
