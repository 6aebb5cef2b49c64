// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>
#include <vector>

#include "report/quotation_marks.h"

namespace {

using namespace fundstelle::report;

struct Case {
    std::string paragraph;
    std::vector<std::string> inside;
};

std::ostream& operator<<(std::ostream& out, const Case& one) {
    return out << one.paragraph;
}

const std::vector<Case> kCases{
    {"Sie sagt „ja, gut“ und geht.", {"ja, gut"}},
    {"„Eins“ und „zwei“, dann »drei« und «quatre» und « cinq ».", {"Eins", "zwei", "drei", "quatre", " cinq "}},
    {"He said “yes” and ‘no’.", {"yes", "no"}},
    {"Er sagt \"ja, gut\" (vgl. \"S. 4\").", {"ja, gut", "S. 4"}},
    {"„Der sagt: ‚Komm!‘ und geht“, so sie.", {"Der sagt: ‚Komm!‘ und geht"}},
    {"„Der sagt: „Komm!“ und geht“, so sie.", {"Der sagt: „Komm!“ und geht"}},
    {"„Der sagt: \"Komm!\" und geht“, so sie.", {"Der sagt: \"Komm!\" und geht"}},
    {"„Falsch geschlossen\" und „auch so” hier.", {"Falsch geschlossen", "auch so"}},
    {"Wie geht's? Ich hab’s, die Schulers’ sagen's.", {}},
    {"Ein 5\" Rohr und 3\" Blech.", {}},
    {"„… so war das …“ und „[...] dann“", {"… so war das …", "[...] dann"}},
    {"“English with ‘inner’ marks” end", {"English with ‘inner’ marks"}},
    {"(„in Klammern“)", {"in Klammern"}},
};

BOOST_AUTO_TEST_SUITE(quotation_marks_tests)

BOOST_DATA_TEST_CASE(stretches_are_what_stands_between_the_outermost_marks, boost::unit_test::data::make(kCases)) {
    std::vector<std::string> inside;
    for (const auto& stretch : marked_stretches(sample.paragraph)) {
        BOOST_TEST(stretch.closed);
        inside.push_back(sample.paragraph.substr(stretch.inside, stretch.end - stretch.inside));
    }
    BOOST_TEST(inside == sample.inside, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_mark_that_is_not_closed_reaches_to_the_end) {
    const auto stretches = marked_stretches("Sie sagt: „Und so weiter");
    BOOST_REQUIRE(stretches.size() == 1U);
    BOOST_TEST(!stretches[0].closed);
}

BOOST_AUTO_TEST_CASE(inner_marks_that_are_not_closed_end_with_the_first_closing_one) {
    const std::string paragraph = "„Er sagt „komm und geht“, so sie. Danach.";
    const auto stretches = marked_stretches(paragraph);
    BOOST_REQUIRE(stretches.size() == 1U);
    BOOST_TEST(paragraph.substr(stretches[0].behind) == ", so sie. Danach.");
}

BOOST_AUTO_TEST_CASE(a_paragraph_closes_what_one_before_it_opened) {
    std::size_t inside = 0;
    const std::string paragraph = "Und dann sagt er „ja“. Ende.“ Das war es.";
    const auto behind = closing_behind(paragraph, U'„', inside);
    BOOST_TEST(paragraph.substr(behind) == " Das war es.");
    BOOST_TEST(closing_behind("„Ein eigenes Zitat.“", U'„', inside) == 0U);
    BOOST_TEST(closing_behind("Mit „einem Begriff“ darin.", U'„', inside) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
