// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>
#include <vector>

#include "report/quote_check.h"
#include "text/utf8.h"
#include "transcripts.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::report;
using Kind = Difference::Kind;

const Corpus& corpus() {
    static const Corpus kCorpus{{
        test::transcript("Interview 01",
                         "I: Wie läuft die Zusammenarbeit mit der Ausländerbehörde?\n"
                         "B: Also, äh, das ist nicht einfach bei uns, da sind zwölf Leute zuständig. #00:01:12-5#\n"
                         "I: Und warum ist das so geworden?\n"
                         "B: Weil die Frau Müller / weil die (lacht) alle gewechselt haben. Die sagen immer: „Wir sind voll.“ (00:02:10)\n"
                         "I: Mhm.\n"
                         "B: Und in [Stadt B] leider läuft es gar nicht, da warten die Leute.\n"),
        test::transcript("Interview 02",
                         "I: Wie läuft die Zusammenarbeit mit der Ausländerbehörde?\n"
                         "B1: Bei uns klappt das hervorragend, jeden Dienstag gibt es eine Runde.\n"
                         "B2: Man muss aber sagen, dass wir dafür lange gekämpft haben mit der Ausländer-\nbehörde.\n"),
    }};
    return kCorpus;
}

CheckedQuote checked(const std::string& words, const std::string& source = {}, const std::string& lead_in = {}) {
    QuotedPassage passage;
    passage.words = words;
    passage.source = source;
    passage.lead_in = lead_in;
    passage.word_count = 9;
    return check_quotes({passage}, corpus()).front();
}

struct Case {
    std::string quote;
    std::string status;
    std::vector<std::string> differences;  ///< "dropped nicht!" with '!' for a grave one
};

std::ostream& operator<<(std::ostream& out, const Case& one) {
    return out << one.quote;
}

std::vector<std::string> described(const CheckedQuote& quote) {
    std::vector<std::string> words;
    for (const auto& difference : quote.differences) {
        words.push_back(std::string{to_string(difference.kind)} + " " + difference.quoted + "|" + difference.transcript + (difference.grave ? "!" : ""));
    }
    return words;
}

const std::vector<Case> kCases{
    {"das ist nicht einfach bei uns, da sind zwölf Leute zuständig", "verbatim", {}},
    {"Das ist nicht einfach bei uns: Da sind ZWÖLF Leute zuständig!", "verbatim", {}},
    {"[D]as ist nicht einfach bei uns", "marked", {}},
    {"das ist nicht einfach [...] zwölf Leute zuständig", "marked", {}},
    {"das ist nicht einfach bei uns, […] zuständig", "marked", {}},
    {"das ist nicht einfach in [Kommune], da sind zwölf", "changed", {"added in|"}},
    {"das ist nicht einfach bei [Kommune], da sind zwölf", "marked", {}},
    {"das ist nicht einfach bei uns [in der Stadt], da sind zwölf", "marked", {}},
    {"das [sei] nicht einfach bei uns, da", "marked", {}},
    {"das ist einfach bei uns, da sind zwölf Leute", "changed", {"dropped |nicht!"}},
    {"das ist nicht einfach bei uns, da sind zwanzig Leute", "changed", {"swapped zwanzig|zwölf!"}},
    {"das ist nicht so einfach bei uns, da sind zwölf Leute", "changed", {"added so|"}},
    {"das ist nicht einfache bei uns, da sind zwölf Leute", "changed", {"swapped einfache|einfach"}},
    {"das ist nicht einfach bei uns, da zwölf sind Leute", "changed", {"moved sind|sind"}},
    {"Also, das ist nicht einfach bei uns", "changed", {"dropped |äh"}},
    {"Also, [...] das ist nicht einfach bei uns", "marked", {}},
    {"weil die alle gewechselt haben. Die sagen immer: ‚Wir sind voll.‘", "verbatim", {}},
    {"weil die (lacht) alle gewechselt haben", "verbatim", {}},
    {"Weil die Frau X [...] weil die alle gewechselt haben", "marked", {}},
    {"I: Und warum ist das so geworden? B: Weil die Frau Müller", "verbatim", {}},
    {"B: Und warum ist das so geworden? I: Weil die Frau Müller / weil", "changed", {"speaker B|I!", "speaker I|B!"}},
    {"Und warum ist das so geworden?", "changed", {"speaker |I!"}},
    {"da sind zwölf Leute zuständig. Und warum ist das so", "changed", {"speaker |I!"}},
    {"B2: Bei uns klappt das hervorragend, jeden Dienstag", "changed", {"speaker B2|B1!"}},
    {"gibt es eine Runde. Man muss aber sagen, dass wir", "changed", {"speaker |B2!"}},
    {"dass wir dafür lange gekämpft haben mit der Ausländerbehörde", "verbatim", {}},
    {"I: Wie läuft die Zusammenarbeit mit der Ausländer-\nbehörde?", "verbatim", {}},
    {"Und in [Stadt B] leider läuft es gar nicht", "verbatim", {}},
    {"Und in [Stadt B] läuft es gar nicht, da warten", "changed", {"dropped |leider"}},
    {"Und in [der Kommune] läuft es gar nicht, da warten", "marked", {}},
    {"Die Gremien fragen nie danach, was wirklich gebraucht wird", "not-found", {}},
};

BOOST_AUTO_TEST_SUITE(quote_check_tests)

BOOST_DATA_TEST_CASE(a_quote_is_compared_word_by_word, boost::unit_test::data::make(kCases)) {
    const auto found = checked(sample.quote);
    BOOST_TEST(std::string{to_string(found.status)} == sample.status);
    BOOST_TEST(described(found) == sample.differences, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_place_is_where_the_words_stand) {
    const auto found = checked("[...] nicht einfach bei uns, da sind zwölf Leute");
    BOOST_REQUIRE(found.places.size() == 1U);
    BOOST_TEST(text::slice(corpus().transcripts()[found.places[0].document].text, found.places[0].range) == "nicht einfach bei uns, da sind zwölf Leute");
}

BOOST_AUTO_TEST_CASE(a_difference_is_at_its_place) {
    const auto found = checked("das ist einfach bei uns, da sind zwölf Leute");
    BOOST_REQUIRE(found.differences.size() == 1U);
    const auto& difference = found.differences[0];
    BOOST_TEST(text::slice(corpus().transcripts()[difference.document].text, {difference.begin, difference.end}) == "nicht");
}

BOOST_AUTO_TEST_CASE(words_that_stand_in_several_transcripts_are_found_in_all) {
    const auto found = checked("I: Wie läuft die Zusammenarbeit mit der Ausländerbehörde?");
    BOOST_TEST(std::string{to_string(found.status)} == "verbatim");
    BOOST_TEST(found.places.size() == 2U);
}

BOOST_AUTO_TEST_CASE(passages_of_two_transcripts_are_glued_also_with_an_omission_between) {
    for (const auto* between : {" ", " [...] "}) {
        const auto found = checked("da sind zwölf Leute zuständig" + std::string{between} + "jeden Dienstag gibt es eine Runde");
        BOOST_TEST(std::string{to_string(found.status)} == "changed");
        BOOST_REQUIRE(!found.differences.empty());
        BOOST_CHECK(found.differences[0].kind == Kind::Glued);
        BOOST_TEST(found.places.size() == 2U);
    }
}

BOOST_AUTO_TEST_CASE(a_source_that_names_another_transcript_is_a_difference) {
    BOOST_TEST(checked("das ist nicht einfach bei uns, da sind", "Interview 01, Abs. 2").differences.empty());
    const auto found = checked("das ist nicht einfach bei uns, da sind", "Interview 02, Abs. 2");
    BOOST_REQUIRE(found.differences.size() == 1U);
    BOOST_CHECK(found.differences[0].kind == Kind::Source);
    BOOST_TEST(found.differences[0].transcript == "Interview 01");
}

BOOST_AUTO_TEST_CASE(a_label_before_the_mark_or_in_the_source_says_who_speaks) {
    BOOST_TEST(checked("Und warum ist das so geworden?", {}, "I").differences.empty());
    BOOST_TEST(checked("Bei uns klappt das hervorragend, jeden Dienstag", "Interview 02, B1").differences.empty());
    BOOST_TEST(checked("Bei uns klappt das hervorragend, jeden Dienstag", "Interview 02, B2").differences.size() == 1U);
}

BOOST_AUTO_TEST_CASE(parts_around_an_authors_insert_are_one_quote) {
    const auto passages = quoted_passages({{{"„Das ist nicht einfach“, so die Person, „bei uns, da sind zwölf Leute“.", {}, model::ReportParagraph::Block::Body, 1}}});
    const auto found = check_quotes(passages, corpus());
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(std::string{to_string(found[0].status)} == "verbatim");
}

BOOST_AUTO_TEST_CASE(two_quotes_in_one_sentence_stay_two) {
    const auto passages = quoted_passages({{{"„Das ist nicht einfach“ und „weil die alle gewechselt haben“.", {}, model::ReportParagraph::Block::Body, 1}}});
    const auto found = check_quotes(passages, corpus());
    BOOST_TEST(found.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_term_that_nobody_said_is_doubtful) {
    const auto passages = quoted_passages({{{"Das Programm „Durchstarten“ heißt so.", {}, model::ReportParagraph::Block::Body, 1}}});
    const auto found = check_quotes(passages, corpus());
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(found[0].is_doubtful);
}

BOOST_AUTO_TEST_CASE(without_transcripts_nothing_is_found) {
    QuotedPassage passage;
    passage.words = "das ist nicht einfach bei uns";
    passage.word_count = 6;
    BOOST_CHECK(check_quotes({passage}, Corpus{{}}).front().status == QuoteStatus::NotFound);
}

BOOST_AUTO_TEST_CASE(who_may_not_go_on_gets_what_is_done) {
    const auto passages = quoted_passages({{{"„Das ist nicht einfach“. Ja! „Weil die alle gewechselt haben“.", {}, model::ReportParagraph::Block::Body, 1}}});
    BOOST_TEST(check_quotes(passages, corpus(), [](std::size_t done, std::size_t of) { return of == 2 && done < 1; }).size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
