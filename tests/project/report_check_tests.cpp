// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "project/report_checks.h"
#include "support/temporary_project.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using report::QuoteStatus;

model::ReportText report_of(const std::string& words) {
    return {{{words, {}, model::ReportParagraph::Block::Body, 1}}};
}

struct Study : test::TemporaryProject {
    Study() {
        add_document("Interview 01", "I: Und?\nB: Das ist bei uns nicht einfach, das sage ich immer.\n");
        add_document("Interview 02", "I: Und?\nB: Bei uns klappt das hervorragend.\n");
    }
};

BOOST_AUTO_TEST_SUITE(report_check_tests)

BOOST_FIXTURE_TEST_CASE(a_quote_names_its_document_and_its_paragraph, Study) {
    const auto check = project::check_report(**this, report_of("Es heißt: „Bei uns klappt das hervorragend.“"));
    BOOST_REQUIRE(check.quotes.size() == 1U);
    BOOST_TEST(check.is_sound());
    BOOST_REQUIRE(check.quotes[0].places.size() == 1U);
    BOOST_TEST(check.quotes[0].places[0].document_name == "Interview 02");
    BOOST_TEST(check.quotes[0].places[0].from_paragraph == 2);
}

BOOST_FIXTURE_TEST_CASE(a_corrected_transcript_is_checked_as_it_is_now, Study) {
    const auto quoted = report_of("Es heißt: „Das ist bei uns nicht einfach, das sage ich immer.“");
    BOOST_TEST(project::check_report(**this, quoted).is_sound());
    const auto document = (*this)->documents().named("Interview 01");
    formats::Transcript corrected;
    corrected.text = "I: Und?\nB: Das ist bei uns einfach, das sage ich immer.";
    (*this)->corrections().replace_text(document.id, corrected);
    const auto check = project::check_report(**this, quoted);
    BOOST_TEST(check.count(QuoteStatus::Changed) == 1U);
    BOOST_REQUIRE(check.quotes[0].differences.size() == 1U);
    BOOST_TEST(check.quotes[0].differences[0].quoted == "nicht");
    BOOST_TEST(check.quotes[0].differences[0].grave);
}

BOOST_FIXTURE_TEST_CASE(a_difference_names_its_place_in_the_quote_and_in_the_transcript, Study) {
    const auto check = project::check_report(**this, report_of("„Das ist bei uns immer einfach, ja, das sage ich immer.“"));
    BOOST_REQUIRE(check.quotes.size() == 1U);
    const auto& quote = check.quotes[0];
    std::string found;
    for (const auto& one : quote.differences) {
        const auto count = one.quoted_end.count() - one.quoted_begin.count();
        found += (count > 0 ? std::string{text::slice(quote.passage.words, {one.quoted_begin.count(), one.quoted_end.count()})} : "") + "@" + std::to_string(one.quoted_begin.count()) + " ";
    }
    BOOST_TEST(found == "immer@16 ja@31 ");
}

BOOST_FIXTURE_TEST_CASE(words_that_are_missing_have_a_place_in_the_quote, Study) {
    const auto check = project::check_report(**this, report_of("„Das ist bei uns einfach, das sage ich immer.“"));
    BOOST_REQUIRE(check.quotes.size() == 1U);
    BOOST_REQUIRE(check.quotes[0].differences.size() == 1U);
    BOOST_TEST(check.quotes[0].differences[0].quoted_begin.count() == 16);
    BOOST_TEST(check.quotes[0].differences[0].quoted_end.count() == 16);
}

BOOST_FIXTURE_TEST_CASE(terms_are_left_out_and_counted, Study) {
    const auto words = report_of("Das „Programm“ sagt: „Bei uns klappt das hervorragend.“");
    BOOST_TEST(project::check_report(**this, words).left_out == 1U);
    BOOST_TEST(project::check_report(**this, words, {true, {}}).quotes.size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(a_check_that_may_not_go_on_says_so, Study) {
    const auto check = project::check_report(**this, report_of("„Bei uns klappt das hervorragend.“"), {false, [](std::size_t, std::size_t) { return false; }});
    BOOST_TEST(!check.finished);
    BOOST_TEST(check.quotes.empty());
}

BOOST_FIXTURE_TEST_CASE(checking_leaves_no_trace, Study) {
    const auto before = (*this)->history().size();
    project::check_report(**this, report_of("„Bei uns klappt das hervorragend.“"));
    BOOST_TEST((*this)->history().size() == before);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
