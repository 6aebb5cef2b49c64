// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "report/quoted_passages.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::report;
using Block = model::ReportParagraph::Block;

std::vector<QuotedPassage> passages(std::vector<model::ReportParagraph> paragraphs) {
    for (std::size_t i = 0; i < paragraphs.size(); ++i) paragraphs[i].number = static_cast<std::int64_t>(i) + 1;
    return quoted_passages({std::move(paragraphs)});
}

/// A paragraph with its middle part in italics.
model::ReportParagraph with_italics(const std::string& before, const std::string& italics, const std::string& behind) {
    const auto begin = text::count_code_points(before);
    return {before + italics + behind, {{begin, begin + text::count_code_points(italics)}}};
}

BOOST_AUTO_TEST_SUITE(quoted_passages_tests)

BOOST_AUTO_TEST_CASE(a_quote_knows_its_place_its_label_and_its_source) {
    const auto found = passages({{"Einleitung"}, {"So ist es. B: „Das ist so.“ (Interview 07, Abs. 29) Danach."}});
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(found[0].words == "Das ist so.");
    BOOST_TEST(found[0].paragraph == 2);
    BOOST_TEST(found[0].lead_in == "B");
    BOOST_TEST(found[0].source == "Interview 07, Abs. 29");
    BOOST_TEST(found[0].word_count == 3);
}

BOOST_AUTO_TEST_CASE(a_quote_may_reach_over_paragraphs) {
    const auto found = passages({{"Sie sagt: „Erst so."}, {"Dann „anders“ und weiter."}, {"Und Schluss.“ Das war es."}});
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(found[0].words == "Erst so.\nDann „anders“ und weiter.\nUnd Schluss.");
}

BOOST_AUTO_TEST_CASE(marks_that_open_anew_in_each_paragraph_continue_the_quote) {
    const auto found = passages({{"„Erst so, und das ist lang."}, {"„Dann anders.“"}});
    BOOST_REQUIRE(found.size() == 2U);
    BOOST_TEST(found[1].may_continue);
}

BOOST_AUTO_TEST_CASE(an_authors_insert_may_interrupt_a_quote) {
    const auto found = passages({{"„Das ist“, so die Person, „nicht gut“. Ganz anders „hier drüben ist das“."}});
    BOOST_REQUIRE(found.size() == 3U);
    BOOST_TEST(found[1].may_continue);
    BOOST_TEST(!found[2].may_continue);
}

BOOST_AUTO_TEST_CASE(a_paragraph_in_a_style_of_quotations_needs_no_marks) {
    const auto found = passages({{"Das ist ein Zitat. (Interview 07)", {}, Block::Quote}, {"Er sagt: ‚Komm!‘ und geht (lacht)", {}, Block::Quote}, {"„Mit Marken hier“ (GfS)", {}, Block::Quote}});
    BOOST_REQUIRE(found.size() == 3U);
    BOOST_TEST(found[0].words == "Das ist ein Zitat.");
    BOOST_TEST(found[0].source == "Interview 07");
    BOOST_TEST(found[1].words == "Er sagt: ‚Komm!‘ und geht (lacht)");
    BOOST_TEST(!found[1].may_continue);
    BOOST_TEST(found[2].words == "Mit Marken hier");
}

BOOST_AUTO_TEST_CASE(lines_of_a_dialogue_in_that_style_may_continue_each_other) {
    const auto found = passages({{"I: Woran liegt das?", {}, Block::Quote}, {"B: Am Wetter.", {}, Block::Quote}});
    BOOST_REQUIRE(found.size() == 2U);
    BOOST_TEST(found[1].may_continue);
}

BOOST_AUTO_TEST_CASE(four_words_in_italics_are_a_quote_and_three_are_none) {
    BOOST_TEST(passages({with_italics("Dazu: ", "das ist so gewesen", " sagt sie.")}).size() == 1U);
    BOOST_TEST(passages({with_italics("Das Gesetz ", "zur Sache selbst", " gilt.")}).empty());
    auto heading = with_italics("", "das ist so gewesen", "");
    heading.block = Block::Heading;
    BOOST_TEST(passages({heading}).empty());
}

BOOST_AUTO_TEST_CASE(italics_around_marks_are_one_quote_and_brackets_do_not_part_them) {
    const auto marked = passages({with_italics("Dazu: ", "„das ist so gewesen“", " sagt sie.")});
    BOOST_REQUIRE(marked.size() == 1U);
    BOOST_CHECK(marked[0].sign == QuotedPassage::Sign::Marks);
    const auto parted = passages({{"das ist so [...] gewesen bei uns", {{0, 10}, {17, 32}}}});
    BOOST_REQUIRE(parted.size() == 1U);
    BOOST_TEST(parted[0].words == "das ist so [...] gewesen bei uns");
}

BOOST_AUTO_TEST_CASE(few_words_in_marks_are_a_term) {
    const auto found = passages({{"Das Programm „Durchstarten“ und „das ist doch etwas anderes“"}});
    BOOST_REQUIRE(found.size() == 2U);
    BOOST_TEST(is_term(found[0]));
    BOOST_TEST(!is_term(found[1]));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
