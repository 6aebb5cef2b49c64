// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

using Texts = std::vector<std::string>;

struct Fixture : test::SmallStudy {
    [[nodiscard]] QuoteOutline& outline() { return (*this)->quote_outline(); }
    model::CollectionId report{(*this)->quote_outline().add_collection("Bericht")};

    Texts chapters() {
        Texts all;
        for (const auto& chapter : outline().chapters(report)) all.push_back(chapter.number + " " + chapter.heading.name);
        return all;
    }
    model::HeadingId named(const std::string& name) {
        for (const auto& chapter : outline().chapters(report)) {
            if (chapter.heading.name == name) return chapter.heading.id;
        }
        throw std::logic_error{name};
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(quote_outline_tests, Fixture)

BOOST_AUTO_TEST_CASE(chapters_are_numbered_as_the_outline_has_them) {
    const auto cooperation = outline().add_chapter(report, "Kooperation");
    outline().add_chapter(report, "Beratung");
    const auto offices = outline().add_chapter(report, "Ämter", cooperation);
    outline().add_chapter(report, "Ermessen", offices);
    outline().add_chapter(report, "Träger", cooperation);
    reopen();
    BOOST_TEST(chapters() == (Texts{"1 Kooperation", "1.1 Ämter", "1.1.1 Ermessen", "1.2 Träger", "2 Beratung"}), boost::test_tools::per_element());
    BOOST_TEST(outline().path_of(named("Ermessen")) == "Kooperation > Ämter > Ermessen");
}

BOOST_AUTO_TEST_CASE(a_chapter_moves_with_its_parts_and_never_into_itself) {
    const auto cooperation = outline().add_chapter(report, "Kooperation");
    const auto advice = outline().add_chapter(report, "Beratung");
    const auto offices = outline().add_chapter(report, "Ämter", cooperation);
    outline().move(cooperation, advice, 0);
    BOOST_TEST(chapters() == (Texts{"1 Beratung", "1.1 Kooperation", "1.1.1 Ämter"}), boost::test_tools::per_element());
    BOOST_TEST(test::error_of([&] { outline().move(advice, offices, 0); }) == "Refused");
    BOOST_TEST(test::error_of([&] { outline().move(advice, advice, 0); }) == "Refused");
    outline().move(offices, std::nullopt, 0);
    BOOST_TEST(chapters() == (Texts{"1 Ämter", "2 Beratung", "2.1 Kooperation"}), boost::test_tools::per_element());
    (*this)->undo();
    (*this)->undo();
    BOOST_TEST(chapters() == (Texts{"1 Kooperation", "1.1 Ämter", "2 Beratung"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_chapter_of_another_collection_is_no_parent) {
    const auto annex = outline().add_collection("Anhang");
    const auto there = outline().add_chapter(annex, "Zahlen");
    const auto here = outline().add_chapter(report, "Kosten");
    BOOST_TEST(test::error_of([&] { outline().add_chapter(report, "Löhne", there); }) == "Invalid");
    BOOST_TEST(test::error_of([&] { outline().move(here, there, 0); }) == "Invalid");
    BOOST_TEST(test::error_of([&] { outline().add_chapter(report, "A > B"); }) == "Invalid");
    BOOST_TEST(test::error_of([&] { outline().add_chapter(report, "  "); }) == "Invalid");
}

BOOST_AUTO_TEST_CASE(removing_a_chapter_takes_its_parts_and_quotes_and_undo_brings_them_back) {
    (*this)->quotes().add("Bericht", "Kosten > Löhne", first, passage(first, "Die Kosten steigen"));
    (*this)->quotes().add("Bericht", "Wege", first, passage(first, "Eigentlich gut"));
    outline().remove(named("Kosten"));
    BOOST_TEST(chapters() == Texts{"1 Wege"}, boost::test_tools::per_element());
    BOOST_TEST((*this)->quotes().all().size() == 1U);
    outline().remove(report);
    BOOST_TEST((outline().collections().empty() && (*this)->quotes().all().empty()));
    BOOST_TEST((*this)->soundness_problems().empty());
    (*this)->undo();
    (*this)->undo();
    BOOST_TEST(chapters() == (Texts{"1 Kosten", "1.1 Löhne", "2 Wege"}), boost::test_tools::per_element());
    BOOST_TEST((*this)->quotes().all().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_path_makes_the_levels_that_are_missing_and_no_others) {
    const auto wages = outline().ensure_chapter("Bericht", "Kosten > Löhne");
    BOOST_TEST((outline().ensure_chapter("Bericht", " Kosten>Löhne ") == wages));
    outline().ensure_chapter("Bericht", "Kosten");
    BOOST_TEST(chapters() == (Texts{"1 Kosten", "1.1 Löhne"}), boost::test_tools::per_element());
    outline().ensure_chapter("Anhang", "Zahlen");
    BOOST_TEST(outline().collections().size() == 2U);
    BOOST_TEST(test::error_of([&] { outline().ensure_chapter("Bericht", " > "); }) == "Invalid");
}

BOOST_AUTO_TEST_CASE(a_collection_is_printed_as_its_style_says) {
    (*this)->quotes().add("Bericht", "Kosten", first, passage(first, "Die Kosten steigen"), {{passage(first, "Kosten")}});
    outline().write_introduction(named("Kosten"), "Zum Geld.\nZweiter Absatz.");
    model::QuoteStyle style{model::QuotationMarks::English, model::Ellipsis::Sign, model::QuoteLayout::Inline, false, true, "{Kommunentyp}"};
    outline().set_style(report, style);
    reopen();
    BOOST_TEST((outline().collection(report).style == style));
    const auto printed = (*this)->quote_reports().of_collection(report);
    BOOST_TEST((printed.style == style));
    BOOST_TEST(printed.sections.at(0).introduction == "Zum Geld.\nZweiter Absatz.");
    BOOST_TEST(printed.sections[0].quotes.at(0).words == "Die […] steigen");
    BOOST_TEST(printed.sections[0].quotes[0].source == "Kreis");
    BOOST_TEST(printed.sections[0].quotes[0].transcript == "Die Kosten steigen");
    BOOST_TEST(printed.sections[0].quotes[0].key.size() == 32U);
    style.source = "{";
    BOOST_TEST(test::error_of([&] { outline().set_style(report, style); }) == "Invalid");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
