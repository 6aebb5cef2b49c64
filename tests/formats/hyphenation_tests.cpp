// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/hyphenation.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace {

using namespace fundstelle::formats;

struct Lines {
    std::string line;
    std::string next;
    std::string joined;
    bool doubtful = false;
};

std::ostream& operator<<(std::ostream& out, const Lines& lines) {
    return out << lines.line << " + " << lines.next;
}

std::string join(Hyphenation& hyphenation, const Lines& lines) {
    const auto joint = hyphenation.joint(lines.line, lines.next);
    return lines.line.substr(0, lines.line.size() - joint.hyphen) + (joint.kind == Joint::Kind::Blank ? " " : "") + lines.next;
}

const std::vector<Lines> kLines{
    // Words that were broken.
    {"bei der Ausländer-", "behörde war ich", "bei der Ausländerbehörde war ich"},
    {"der Über-", "gang", "der Übergang"},
    {"die Stra-", "ße.", "die Straße."},
    {"die „Bündnis-", "kerngruppe“ und", "die „Bündniskerngruppe“ und"},
    {"(Aus-", "länder)", "(Ausländer)"},
    {"die Kommunal-", "politik, die", "die Kommunalpolitik, die"},
    {"Integra-", "tions- und Sprachkurse", "Integrations- und Sprachkurse"},
    {"ein Kür-", "bis.", "ein Kürbis."},
    {"die EIN-", "RICHTUNG selbst", "die EINRICHTUNG selbst"},
    {"Ausländer\u2010", "behörde", "Ausländerbehörde"},
    {"Mitarbeiter*in-", "nen", "Mitarbeiter*innen"},
    // Words with a hyphen of their own.
    {"die KI-", "Leitung", "die KI-Leitung"},
    {"Covid-", "19", "Covid-19"},
    {"eine 17-", "jährige", "eine 17-jährige"},
    {"KIM-", "NRW", "KIM-NRW"},
    // A part of a word that follows later.
    {"Integrations-", "und Sprachkurse", "Integrations- und Sprachkurse"},
    {"Sprach-", "oder Schulkurse", "Sprach- oder Schulkurse"},
    {"Sprach-", "bzw. Schulkurse", "Sprach- bzw. Schulkurse"},
    {"Sprach-", "und/oder Schulkurse", "Sprach- und/oder Schulkurse"},
    // Numbers and time stamps.
    {"geht es auch. #00:07:11-", "0#", "geht es auch. #00:07:11-0#"},
    {"2015-", "2020", "2015-2020"},
    {"2015–", "2020", "2015–2020"},
    {"die 15-", "oder 16-Jährigen", "die 15- oder 16-Jährigen"},
    // No hyphen.
    {"eins", "zwei", "eins zwei"},
    {"das war gut –", "also fast", "das war gut – also fast"},
    {"ja -", "nein", "ja - nein"},
    {"-", "nein", "- nein"},
    // What no dictionary knows.
    {"im Teilhabemana-", "gement", "im Teilhabemana-gement", true},
    {"ich wollt-", "ich habe", "ich wollt-ich habe", true},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(hyphenation_tests)

BOOST_DATA_TEST_CASE(lines_go_on_as_a_person_would_read_them, boost::unit_test::data::make(kLines), lines) {
    Hyphenation hyphenation;
    BOOST_TEST(join(hyphenation, lines) == lines.joined);
    BOOST_TEST(hyphenation.joint(lines.line, lines.next).doubtful == lines.doubtful);
}

BOOST_AUTO_TEST_CASE(a_soft_hyphen_only_ever_breaks_lines) {
    Hyphenation hyphenation;
    BOOST_TEST(join(hyphenation, {"Teilhabemana\u00AD", "gement", {}}) == "Teilhabemanagement");
    BOOST_TEST(!hyphenation.joint("Teilhabemana\u00AD", "gement").doubtful);
}

BOOST_AUTO_TEST_CASE(nothing_joins_nothing) {
    Hyphenation hyphenation;
    BOOST_TEST((hyphenation.joint("", "").kind == Joint::Kind::Blank));
    BOOST_TEST((hyphenation.joint("Ausländer-", "").kind == Joint::Kind::Blank));
    BOOST_TEST(closing_hyphen("") == 0U);
    BOOST_TEST(closing_hyphen("-") == 0U);
}

BOOST_AUTO_TEST_CASE(the_dictionary_knows_german_words_with_umlauts) {
    Hyphenation hyphenation;
    BOOST_TEST(hyphenation.is_word("Ausländerbehörde"));
    BOOST_TEST(hyphenation.is_word("Straße"));
    BOOST_TEST(!hyphenation.is_word("Auslnderbehrde"));
    BOOST_TEST(!hyphenation.is_word("日本"));
    BOOST_TEST(!hyphenation.is_word(""));
}

BOOST_AUTO_TEST_SUITE_END()
