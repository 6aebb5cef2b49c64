// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_search.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "base/error.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::text;
namespace data = boost::unit_test::data;

/// The words that are found, joined by bars.
std::string found(SearchMode mode, const std::string& words, std::string_view utf8) {
    TextSearch search{{words, mode}};
    std::string all;
    for (const auto& range : search.find(utf8)) all += (all.empty() ? "" : "|") + std::string{slice(utf8, range)};
    return all;
}

struct Claim {
    SearchMode mode;
    std::string words;
    std::string text;
    std::string hits;
    friend std::ostream& operator<<(std::ostream& out, const Claim& claim) { return out << claim.words << " in " << claim.text; }
};

const std::vector<Claim> kClaims{
    {SearchMode::Part, "duldung", "Ermessensduldung und Duldungen", "duldung|Duldung"},
    {SearchMode::Part, "MASSNAHME", "Maßnahme", ""},
    {SearchMode::Part, "a.b", "a.b axb", "a.b"},

    {SearchMode::Word, "duldung", "Ermessensduldung, Duldung. Duldungen DULDUNG", "Duldung|DULDUNG"},
    {SearchMode::Word, "über", "u\u0308ber überall darüber ÜBER", "u\u0308ber|ÜBER"},
    {SearchMode::Word, "u", "u\u0308 u", "u"},
    {SearchMode::Word, "(lacht)", "Ja(lacht)nein", "(lacht)"},
    {SearchMode::Word, "in der", "in der Akte, darin der, in derselben", "in der"},
    {SearchMode::Word, "aa", "aaa aa", "aa"},
    {SearchMode::Word, "a a", "ba a a", "a a"},
    {SearchMode::Word, "👩‍🌾", "x👩‍🌾y", "👩‍🌾"},
    {SearchMode::Word, "15", "15 2015 15a", "15"},

    {SearchMode::Stem, "Maßnahme", "Die Maßnahmen, Maßnahme; der MASSNAHME. Massnahmen", "Maßnahmen|Maßnahme|MASSNAHME|Massnahmen"},
    {SearchMode::Stem, "Träger", "Traegern Träger tra\u0308gers Trage trug", "Traegern|Träger|tra\u0308gers|Trage"},
    {SearchMode::Stem, "Häuser", "Haus Haeuser Hausaufgabe Amtshaus", "Haus|Haeuser"},
    {SearchMode::Stem, "überall", "Ueberall überall", "Ueberall|überall"},
    {SearchMode::Stem, "neue", "Neues, neuer; nein", "Neues|neuer"},
    {SearchMode::Stem, "berufliche Schule", "beruflichen Schulen, berufliche\nSchule, berufliche eine Schule", "beruflichen Schulen"},
    {SearchMode::Stem, "Teilhabemanager*innen", "Teilhabemanager*innen und Teilhabemanager:innen", "Teilhabemanager*innen|Teilhabemanager:innen"},
    {SearchMode::Stem, "gut gut", "gut gut gut", "gut gut"},
    {SearchMode::Stem, "?!", "Ja?!", ""},

    {SearchMode::Fuzzy, "Duldung", "Duldung Dulduung Dludung Duldng Dultumg Geduldung", "Duldung|Dulduung|Dludung|Duldng"},
    {SearchMode::Fuzzy, "Ausländerbehörde", "Auslaenderbehoerde Ausländerbehorde Auslanderbehorde Auslandsbehorde",
     "Auslaenderbehoerde|Ausländerbehorde|Auslanderbehorde"},
    {SearchMode::Fuzzy, "Straße", "Strasse Strase Trasse Strassen", "Strasse|Strase|Trasse|Strassen"},
    {SearchMode::Fuzzy, "Amt", "Amt Arm Am", "Amt"},
    {SearchMode::Fuzzy, "grün", "gruen Grün groß", "gruen|Grün"},
    {SearchMode::Fuzzy, "Jobcenter Leitung", "Jobcentre Leitunk, Jobcenter-Leitung, Jobcenter die Leitung", "Jobcentre Leitunk|Jobcenter-Leitung"},

    {SearchMode::Regex, "dul\\w+", "Duldung, geduldet 👩🏽‍🎓 dulden", "Duldung|duldet|dulden"},
    {SearchMode::Regex, "^B: \\w+", "I: Ja?\nB: Schön wär’s.\nB: Nein", "B: Schön|B: Nein"},
    {SearchMode::Regex, "(?-i)THM", "thm THM", "THM"},
    {SearchMode::Regex, "x*", "axxb", "xx"},
    {SearchMode::Regex, "ü.", "übel", "üb"},
    {SearchMode::Regex, "a.*", "ab\nac", "ab|ac"},
};

const std::vector<SearchMode> kModes{SearchMode::Part, SearchMode::Word, SearchMode::Stem, SearchMode::Fuzzy, SearchMode::Regex};

BOOST_AUTO_TEST_SUITE(text_search_tests)

BOOST_DATA_TEST_CASE(a_search_finds_what_its_mode_promises, data::make(kClaims), claim) {
    BOOST_TEST(found(claim.mode, claim.words, claim.text) == claim.hits);
}

BOOST_AUTO_TEST_CASE(nothing_is_found_of_nothing_and_in_nothing) {
    for (const auto mode : kModes) {
        BOOST_TEST(found(mode, "", "Text") == "");
        BOOST_TEST(found(mode, "Text", "") == "");
    }
}

BOOST_AUTO_TEST_CASE(positions_are_code_points_in_every_mode) {
    for (const auto mode : kModes) {
        TextSearch search{{"steht", mode}};
        const auto ranges = search.find("👩🏽‍🎓 u\u0308ber alles — steht.");
        BOOST_REQUIRE(ranges.size() == 1U);
        BOOST_TEST((ranges.front() == CodePointRange{19, 24}));
    }
}

BOOST_AUTO_TEST_CASE(whatever_one_typing_error_makes_of_a_word_is_found) {
    const std::u32string word = U"straßenträger";
    const std::u32string letters = U"aäeosßz";
    const auto finds = [&](const std::u32string& form) {
        std::string utf8;
        for (const auto c : form) append_code_point(utf8, c);
        BOOST_TEST(found(SearchMode::Fuzzy, "Straßenträger", "x " + utf8 + " y") == utf8);
    };
    for (std::size_t i = 0; i < word.size(); ++i) {
        finds(std::u32string{word}.erase(i, 1));
        if (i > 0) {
            auto swapped = word;
            std::swap(swapped[i], swapped[i - 1]);
            finds(swapped);
        }
        for (const auto letter : letters) {
            auto other = word;
            other[i] = letter;
            finds(other);
            finds(std::u32string{word}.insert(i, 1, letter));
        }
    }
}

BOOST_AUTO_TEST_CASE(one_search_serves_many_texts) {
    TextSearch search{{"Maßnahme", SearchMode::Stem}};
    BOOST_TEST(search.find("Maßnahmen").size() == 1U);
    BOOST_TEST(search.find("nichts").empty());
    BOOST_TEST(search.find("Maßnahmen und Maßnahme").size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_key_that_is_kept_gives_the_same_as_the_text) {
    constexpr std::string_view kText = "u\u0308ber die Massnahme u\u0308ber alles";
    for (const auto mode : {SearchMode::Part, SearchMode::Word, SearchMode::Stem, SearchMode::Fuzzy}) {
        TextSearch search{{"über", mode}};
        BOOST_REQUIRE(search.reads_keys());
        BOOST_TEST((search.find_in(SearchKey{kText}) == search.find(kText)));
        BOOST_TEST(search.find(kText).size() == 2U);
    }
    BOOST_TEST(!TextSearch({"über", SearchMode::Regex}).reads_keys());
}

struct Broken {
    std::string expression;
    std::string message;
    std::string place;
    friend std::ostream& operator<<(std::ostream& out, const Broken& broken) { return out << broken.expression; }
};

const std::vector<Broken> kBroken{
    {"äöü(b", "a bracket is not closed", "character 5"},
    {"[ab", "a bracket is not closed", "character 3"},
    {"*a", "nothing stands here that could be repeated", "character 1"},
    {"a{2", "not a number of repetitions", "character 3"},
};

BOOST_DATA_TEST_CASE(what_is_no_regular_expression_is_refused_with_its_place, data::make(kBroken), broken) {
    const auto tells = [&](const Error& error) {
        BOOST_TEST(error.what() == broken.message);
        BOOST_TEST(error.place() == broken.place);
        return error.kind() == ErrorKind::Invalid && error.subject() == broken.expression;
    };
    BOOST_CHECK_EXCEPTION(TextSearch({broken.expression, SearchMode::Regex}), Error, tells);
}

BOOST_AUTO_TEST_CASE(an_expression_that_would_never_end_is_stopped) {
    TextSearch search{{"(a+)+b", SearchMode::Regex}};
    const auto tells = [](const Error& error) { return error.kind() == ErrorKind::Invalid && error.place().empty(); };
    BOOST_CHECK_EXCEPTION((void)search.find(std::string(60, 'a')), Error, tells);
    TextSearch deep{{"(?:.|\\n)*x", SearchMode::Regex}};
    BOOST_CHECK_EXCEPTION((void)deep.find(std::string(2'000'000, 'a')), Error, tells);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
