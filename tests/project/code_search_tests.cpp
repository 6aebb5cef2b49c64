// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/code_search.h"

#include <boost/test/unit_test.hpp>

#include "support/temporary_project.h"

namespace fundstelle::project {

namespace {

struct Fixture : test::TemporaryProject {
    Fixture() {
        const auto corona = (*this)->codebook().add("Corona-Bremse", std::nullopt);
        (*this)->codebook().add("Stillstand", corona);
        const auto authority = (*this)->codebook().add("Kooperation ABH", std::nullopt);
        (*this)->codebook().add("Ermessensduldung", authority);
        (*this)->codebook().add("Förderung", std::nullopt);
        (*this)->codebook().add("Maßnahmen", std::nullopt);
        (*this)->codebook().add("Forderungen", std::nullopt);
    }
    std::vector<std::string> found(std::string_view typed, const CodeHabits& habits = {}) {
        const auto& tree = (*this)->codebook().tree();
        std::vector<std::string> names;
        for (const auto index : find_codes(tree, typed, habits, 100)) names.push_back(tree[index].name);
        return names;
    }
    std::string best(std::string_view typed) {
        const auto names = found(typed);
        return names.empty() ? "" : names.front();
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(code_search_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_name_that_starts_with_the_letters_comes_first) {
    BOOST_TEST(best("still") == "Stillstand");
    BOOST_TEST(best("KOOP") == "Kooperation ABH");
    BOOST_TEST(best("bremse") == "Corona-Bremse");
    BOOST_TEST(best("duldung") == "Ermessensduldung");
    BOOST_TEST(found("xyz").empty());
}

BOOST_AUTO_TEST_CASE(umlauts_may_be_typed_in_three_ways) {
    BOOST_TEST(best("förd") == "Förderung");
    BOOST_TEST(best("foerd") == "Förderung");
    BOOST_TEST(found("ford") == (std::vector<std::string>{"Förderung", "Forderungen"}), boost::test_tools::per_element());
    BOOST_TEST(best("massn") == "Maßnahmen");
    BOOST_TEST(best("maßn") == "Maßnahmen");
}

BOOST_AUTO_TEST_CASE(beginnings_of_words_name_a_code) {
    BOOST_TEST(best("ka") == "Kooperation ABH");
    BOOST_TEST(best("koabh") == "Kooperation ABH");
    BOOST_TEST(best("cobr") == "Corona-Bremse");
}

BOOST_AUTO_TEST_CASE(a_slip_still_finds_the_code) {
    BOOST_TEST(best("stlil") == "Stillstand");
    BOOST_TEST(best("koperation") == "Kooperation ABH");
    BOOST_TEST(best("ermesensduldnug") == "Ermessensduldung");
    BOOST_TEST(found("stx").empty());  // three letters are too few for a slip
}

BOOST_AUTO_TEST_CASE(among_equals_recent_and_often_used_codes_come_first) {
    const auto& tree = (*this)->codebook().tree();
    CodeHabits habits;
    habits.recent = {(*this)->codebook().named("Maßnahmen")};
    habits.uses.assign(tree.size(), 0);
    habits.uses[*tree.index_of((*this)->codebook().named("Forderungen"))] = 7;
    const auto all = found("", habits);
    BOOST_REQUIRE(all.size() == tree.size());
    BOOST_TEST(all[0] == "Maßnahmen");
    BOOST_TEST(all[1] == "Forderungen");
    BOOST_TEST(found("ford", habits).front() == "Forderungen");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
