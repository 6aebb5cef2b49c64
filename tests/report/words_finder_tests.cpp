// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words_finder.h"

#include <boost/test/unit_test.hpp>

#include "text/utf8.h"

namespace {

using namespace fundstelle;
using report::FoundWords;
using How = report::FoundWords::How;

const std::vector<report::Transcript> kTranscripts{
    {"Interview 01", "I: Wie war das?\nB: Also, ich habe lange auf die Duldung gewartet, und dann kam ein Brief vom Amt.\nI: Und?\nB: Ja, ich habe gewartet."},
    {"Interview 02", "B: Der Jahrgang war ja jung. Ja. Das Amt hat 😀 sich nicht gemeldet,\ndie Ausländerbehörde auch nicht. Das Amt hat sich nicht gemeldet."}};

FoundWords find(const std::string& words, std::optional<std::size_t> transcript = {}) {
    return report::find_words({{words, transcript}}, report::Corpus{kTranscripts}).at(0);
}

std::string words(const FoundWords& found) {
    if (found.places.empty()) return {};
    const auto& place = found.places.front();
    return std::string{text::slice(kTranscripts[place.document].text, place.range)};
}

BOOST_AUTO_TEST_SUITE(words_finder_tests)

BOOST_AUTO_TEST_CASE(words_that_stand_once_are_found_with_their_punctuation) {
    const auto found = find("gewartet, und dann kam ein Brief vom Amt.", 0);
    BOOST_TEST((found.how == How::Exact));
    BOOST_TEST(words(found) == "gewartet, und dann kam ein Brief vom Amt.");
}

BOOST_AUTO_TEST_CASE(the_transcript_need_not_be_known) {
    const auto found = find("die Ausländerbehörde auch nicht.");
    BOOST_TEST((found.how == How::Exact));
    BOOST_TEST(found.places.at(0).document == 1U);
    BOOST_TEST(words(found) == "die Ausländerbehörde auch nicht.");
}

BOOST_AUTO_TEST_CASE(blanks_and_line_ends_count_alike) {
    const auto found = find(" 😀 sich  nicht gemeldet, die Ausländerbehörde\t", 1);
    BOOST_TEST((found.how == How::Alike));
    BOOST_TEST(words(found) == "😀 sich nicht gemeldet,\ndie Ausländerbehörde");
}

BOOST_AUTO_TEST_CASE(whole_words_come_before_parts_of_words) {
    const auto found = find("Ja", 1);
    BOOST_TEST((found.how == How::Exact));
    BOOST_TEST(found.places.at(0).range.begin().count() == 29);
    BOOST_TEST(words(find("ahrgang", 1)) == "ahrgang");
}

BOOST_AUTO_TEST_CASE(words_at_several_places_are_ambiguous) {
    const auto found = find("ich habe", 0);
    BOOST_TEST((found.how == How::Ambiguous));
    BOOST_TEST(found.places.size() == 2U);
}

BOOST_AUTO_TEST_CASE(words_with_slips_are_found_alike) {
    const auto found = find("ich habe so lange auf die duldung gewartet und dann kam der Brief vom Amt", 0);
    BOOST_TEST((found.how == How::Alike));
    BOOST_TEST(words(found) == "ich habe lange auf die Duldung gewartet, und dann kam ein Brief vom Amt");
}

BOOST_AUTO_TEST_CASE(words_with_slips_that_fit_two_places_are_ambiguous) {
    const auto found = find("das Amt hat sich gar nicht gemeldet", 1);
    BOOST_TEST((found.how == How::Ambiguous));
    BOOST_TEST(found.places.size() == 2U);
}

BOOST_AUTO_TEST_CASE(other_words_are_lost) {
    BOOST_TEST((find("Wir sind dann in den Urlaub gefahren und haben uns erholt.", 0).how == How::Lost));
    BOOST_TEST((find("Ausländerbehörde", 0).how == How::Lost));
    BOOST_TEST((find("", 0).how == How::Lost));
    BOOST_TEST((find(" \n", {}).how == How::Lost));
    BOOST_TEST((find("…", {}).how == How::Lost));
}

BOOST_AUTO_TEST_CASE(finding_ends_when_it_may_not_go_on) {
    const auto found = report::find_words({{"Brief", 0}, {"Amt", 0}}, report::Corpus{kTranscripts}, [](std::size_t done, std::size_t) { return done < 1; });
    BOOST_TEST(found.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
