// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

using Reason = CodingImport::Reason;

struct Fixture : test::SmallStudy {
    Fixture() {
        add_document("Probe", "B: Ich habe lange auf die Duldung gewartet 😀, und dann kam ein Brief.\nI: Und?\nB: Ich habe ihn gelesen.");
    }
    [[nodiscard]] Codings& codings() { return (*this)->codings(); }
    CodingImport import(const std::string& csv) { return codings().import(formats::read_codings_csv(folder.file("a.csv", csv))); }
    /// The words of the coding of this code in the document "Probe".
    std::string coded() {
        const auto document = (*this)->documents().named("Probe").id;
        std::string words;
        for (const auto& coding : codings().of_document(document)) {
            words += std::string{(*this)->documents().text(document)->words(coding.range)} + "|";
        }
        return words;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(quoted_codings_tests, Fixture)

BOOST_AUTO_TEST_CASE(words_say_where_a_coding_is) {
    const auto result = import("Dokument,Code,Segment,Coder\nProbe,Kosten,\"gewartet 😀, und dann kam ein Brief.\",CD\n");
    BOOST_TEST(result.imported == 1U);
    BOOST_TEST(result.near.empty());
    BOOST_TEST(result.refused.empty());
    BOOST_TEST(coded() == "gewartet 😀, und dann kam ein Brief.|");
}

BOOST_AUTO_TEST_CASE(the_document_may_be_left_out_and_words_may_differ) {
    const auto result = import("code,text\nKosten,ich habe so lange auf die Duldung gewartet und dann kam der Brief\n");
    BOOST_REQUIRE(result.near.size() == 1U);
    BOOST_TEST(result.near[0].row == 2);
    BOOST_TEST(result.near[0].document == "Probe");
    BOOST_TEST(coded() == "Ich habe lange auf die Duldung gewartet 😀, und dann kam ein Brief|");
}

BOOST_AUTO_TEST_CASE(several_places_and_none_are_refused_with_their_rows) {
    const auto result = import("document,begin,end,code,text\nProbe,,,Kosten,Ich habe\nProbe,,,Kosten,Wir sind ans Meer gefahren\nProbe,3,6,Kosten,Ich\n"
                               "Nirgends,,,Kosten,Ich\nProbe,,,Fehlt,ich habe so lange auf die Duldung gewartet\nProbe,,,Kosten,\n");
    BOOST_TEST(result.imported == 1U);
    BOOST_TEST(coded() == "Ich|");
    BOOST_TEST(result.near.empty());
    const std::vector<std::pair<std::int64_t, Reason>> expected{{2, Reason::SeveralPlaces}, {3, Reason::NoPlace}, {5, Reason::NoDocument}, {6, Reason::NoCode}, {7, Reason::NoRange}};
    BOOST_REQUIRE(result.refused.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        BOOST_TEST(result.refused[i].row == expected[i].first);
        BOOST_TEST((result.refused[i].reason == expected[i].second));
    }
    BOOST_TEST(result.refused[0].detail == "Probe, 1");
}

BOOST_AUTO_TEST_CASE(codings_that_were_found_are_undone_in_one_step) {
    import("code,text\nKosten,auf die Duldung\nKosten,kam ein Brief\n");
    BOOST_TEST(coded() == "auf die Duldung|kam ein Brief|");
    BOOST_TEST((*this)->undo().has_value());
    BOOST_TEST(coded() == "");
}

BOOST_AUTO_TEST_CASE(looking_words_up_can_be_cancelled) {
    const auto table = formats::read_codings_csv(folder.file("a.csv", "code,text\nKosten,auf die Duldung\n"));
    const auto result = codings().import(table, [](std::size_t, std::size_t) { return false; });
    BOOST_TEST(result.cancelled);
    BOOST_TEST(coded() == "");
}

BOOST_AUTO_TEST_CASE(a_table_without_positions_and_without_words_is_malformed) {
    BOOST_CHECK_EXCEPTION(import("document,code\nProbe,Kosten\n"), Error, [](const Error& error) { return error.kind() == ErrorKind::Malformed; });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
