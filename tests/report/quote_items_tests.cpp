// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <string>

#include "report/quote_items.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle::report;

/// One letter for each kind: w f o r l.
std::string kinds(const std::string& quote) {
    std::string letters;
    for (const auto& item : quote_items(quote, {"thm"})) letters += "wforl"[static_cast<std::size_t>(item.kind)];
    return letters;
}

BOOST_AUTO_TEST_SUITE(quote_items_tests)

BOOST_AUTO_TEST_CASE(omissions_replacements_and_fragments_are_told_apart) {
    BOOST_TEST(kinds("eins [...] zwei […] drei (...) vier … fünf") == "wowowowow");
    BOOST_TEST(kinds("in [Kommune] und [die Stadt] da") == "wrwrw");
    BOOST_TEST(kinds("[D]as geh[t] so") == "wfw");
    BOOST_TEST(kinds("ja (Anm. d. Verf.: gemeint ist die ABH) gut") == "wrw");
    BOOST_TEST(kinds("ja (lacht) gut") == "www");
}

BOOST_AUTO_TEST_CASE(the_first_letter_in_brackets_belongs_to_its_word) {
    const auto items = quote_items("[D]as", {});
    BOOST_REQUIRE(items.size() == 1U);
    BOOST_TEST(items[0].key == "das");
    BOOST_TEST(items[0].marked);
}

BOOST_AUTO_TEST_CASE(items_know_where_they_stand) {
    const std::string quote{"I: Die – [Ämter], [...] geh[t] die"};
    std::string found;
    for (const auto& item : quote_items(quote, {})) found += std::string{fundstelle::text::slice(quote, {item.begin, item.end})} + "|";
    BOOST_TEST(found == "I|Die|[Ämter]|[...]|geh[t]|die|");
}

BOOST_AUTO_TEST_CASE(labels_stand_where_a_turn_begins) {
    BOOST_TEST(kinds("I: Warum?\nB1: Darum.") == "lwlw");
    BOOST_TEST(kinds("I: Warum? B: Darum. THM: So.") == "lwlwlw");
    BOOST_TEST(kinds("Das ist Plan B: gar keiner") == "wwwwww");
    BOOST_TEST(kinds("Er sagt: nein") == "www");
}

BOOST_AUTO_TEST_CASE(a_word_with_its_first_letter_in_brackets_may_hold_an_apostrophe) {
    for (const auto* words : {"[a]uf'm Flur", "[a]uf’m Flur"}) {
        const auto items = quote_items(words, {});
        BOOST_REQUIRE(items.size() == 2U);
        BOOST_TEST(items[0].key == "aufm");
        BOOST_TEST(items[0].marked);
    }
}

BOOST_AUTO_TEST_CASE(a_hyphen_at_a_line_end_joins_words) {
    const auto items = quote_items("die Ausländer-\nbehörde und KI - Leitung", {});
    BOOST_REQUIRE(items.size() == 6U);
    BOOST_TEST(items[1].joined);
    BOOST_TEST(!items[2].joined);
    BOOST_TEST(!items[4].joined);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
