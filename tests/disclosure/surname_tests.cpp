// SPDX-License-Identifier: GPL-3.0-or-later
/// Surnames that stand alone and are words, or are in no list; firms, schools and villages that no list has.
#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "disclosure/findings.h"

namespace {

using namespace fundstelle::disclosure;

struct Case {
    const char* text;
    const char* found;  ///< the words of each finding, in order of position
};

std::ostream& operator<<(std::ostream& out, const Case& one) {
    return out << one.text;
}

std::string words_found_in(std::string_view utf8, const Context& context = {}) {
    auto list = findings(utf8, context);
    std::sort(list.begin(), list.end(), [](const Finding& a, const Finding& b) { return a.range < b.range; });
    std::string line;
    for (const auto& one : list) line += (line.empty() ? "" : " | ") + one.words;
    return line;
}

const Case kFound[] = {
    // a word without the article it would have
    {"Da hat mich Vogel schon gefragt.", "Vogel"},
    {"Und dann sitzt da Wolf, und der lacht.", "Wolf"},
    {"Ich hab das mit Fuchs besprochen.", "Fuchs"},
    {"Also die Koch, nicht ihr Mann.", "Koch"},
    {"Das war Löfflers Idee.", "Löfflers"},
    {"Und Rost, der Stellvertreter, war krank.", "Rost"},
    {"Jung vom Helferkreis war da.", "Jung"},
    // what was done
    {"Heil hat das unterschrieben.", "Heil"},
    {"Also Sommer macht die Buchhaltung.", "Sommer"},
    {"Und wenn Winter aufhört, dann war es das.", "Winter"},
    // what somebody is called, or signs with
    {"Der Ausbilder, Grund heißt der, ist nett.", "Grund"},
    {"Unterschrieben: Berg. Mehr nicht.", "Berg"},
    // words in small letters, and compounds that nobody has written down
    {"Der Oberstudiendirektor Klappert kam auch.", "Klappert"},
    {"und ausgerechnet Hackländer hilft da", "Hackländer"},
    // in no list and no dictionary
    {"Zarimexa, die Tochter, will Abitur machen.", "Zarimexa"},
    // firms, schools, villages, houses
    {"Gefahren wird mit Andreesen Reisen dahin.", "Andreesen Reisen"},
    {"an der Kerschensteinerschule und", "Kerschensteinerschule"},
    {"am Egge-Weser-Berufskolleg gibt es das", "Egge-Weser-Berufskolleg"},
    {"der wohnt in Velmedingen, oben", "Velmedingen"},
    {"Die Adresse durfte keiner wissen, Kattrepel 7, ne.", "Kattrepel 7"},
    {"Das Zeichen, 33.40-E 000471, weiß ich auswendig.", "33.40-E 000471"},
};

const char* const kNothing[] = {
    "eine Frau Soundso vom Café, und der Soundso, was ist da los",
    "also die Eins, das Coaching, die Zwei, also Qualifizierung",
    "Nee. Platz ist zu.",
    "Starkes Kurzzitat",
    "Er ist Koch. Er arbeitet als Koch, er lernt Koch, und sie wird Schneider.",
    "Der Koch hat frei, und ein Vogel singt.",
    "mit Hammer und Nagel, mit Kraft, mit Herz und Hand",
    "Im Sommer war wenig los, und im Winter noch weniger.",
    "Das klingt gut. Wenig war das nicht.",
    "die Agentur, das Chaos, das Politische",
    "Kurz und gut, das hat lang gedauert.",
    "für neunhundert Schüler, und meine standen da",
    "Vom Schwager weiß ich das, und der Träger fragt montags.",
};

BOOST_AUTO_TEST_SUITE(surname_tests)

BOOST_DATA_TEST_CASE(a_name_is_seen_where_the_word_could_not_stand, boost::unit_test::data::make(kFound), one) {
    BOOST_TEST(words_found_in(one.text) == one.found);
}

BOOST_DATA_TEST_CASE(the_same_words_are_left_alone_where_they_are_words, boost::unit_test::data::make(kNothing), words) {
    BOOST_TEST(words_found_in(words) == "");
}

BOOST_AUTO_TEST_CASE(a_word_that_somebody_is_called_in_another_text_is_a_name_here_without_an_article) {
    BOOST_TEST(words_found_in("Und Sommer auch. Im Sommer war ich weg.") == "");
    Context context;
    gather("Herr Sommer hat das gemacht.", context);
    BOOST_TEST(words_found_in("Und Sommer auch. Im Sommer war ich weg.", context) == "Sommer");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
