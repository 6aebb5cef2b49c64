// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "support/temporary_project.h"

namespace fundstelle::test {

namespace {

struct Gathered : TemporaryProject {
    Gathered() { document = add_document("Interview 01", "I: Wie läuft es?\nB: Alles steht."); }
    [[nodiscard]] std::vector<std::string> outline() {
        std::vector<std::string> lines;
        for (const auto& collection : (*this)->quote_outline().collections()) {
            for (const auto& chapter : (*this)->quote_outline().chapters(collection.id)) lines.push_back(chapter.number + " " + chapter.heading.name);
        }
        return lines;
    }
    model::DocumentId document{Uuid{}};
    const text::CodePointRange words{20, 32};
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(quote_gathering_tests, Gathered)

BOOST_AUTO_TEST_CASE(passages_and_the_chapter_that_is_made_for_them_are_one_action) {
    auto& project = **this;
    const auto added = project.quotes().add_all("Bericht", "Netz > Träger", {{document, words}, {document, {3, 16}}});
    BOOST_TEST(added.size() == 2);
    BOOST_TEST((outline() == std::vector<std::string>{"1 Netz", "1.1 Träger"}));
    static_cast<void>(project.undo());
    BOOST_TEST(project.quotes().all().empty());
    BOOST_TEST(project.quote_outline().collections().empty());
}

BOOST_AUTO_TEST_CASE(one_passage_is_named_by_its_document_in_the_history) {
    auto& project = **this;
    project.quotes().add_all("Bericht", "Netz", {{document, words}});
    BOOST_TEST(project.history(1).front().intent.find("Interview 01") != std::string::npos);
    BOOST_TEST(project.quotes().all().front().words == "Alles steht.");
}

BOOST_AUTO_TEST_CASE(quotes_are_listed_chapter_by_chapter_in_the_order_asked_for) {
    auto& project = **this;
    const auto one = project.quote_outline().ensure_chapter("Bericht", "Eins");
    const auto two = project.quote_outline().ensure_chapter("Bericht", "Zwei");
    const auto in_one = project.quotes().add(one, document, words);
    const auto in_two = project.quotes().add(two, document, words);
    const auto again_in_one = project.quotes().add(one, document, words);
    std::vector<model::QuoteId> listed;
    for (const auto& quote : project.quotes().listed({two, one})) listed.push_back(quote.id);
    BOOST_TEST((listed == std::vector{in_two, in_one, again_in_one}));
    BOOST_TEST(project.quotes().listed({}).empty());
}

BOOST_AUTO_TEST_CASE(a_chapter_is_added_where_it_is_wanted) {
    auto& outline = (*this)->quote_outline();
    const auto collection = outline.add_collection("Bericht");
    outline.add_chapter(collection, "Eins");
    const auto two = outline.add_chapter(collection, "Zwei");
    outline.add_chapter(collection, "Dazwischen", std::nullopt, 1);
    outline.add_chapter(collection, "Unten", two, 7);
    BOOST_TEST((this->outline() == std::vector<std::string>{"1 Eins", "2 Dazwischen", "3 Zwei", "3.1 Unten"}));
}

BOOST_AUTO_TEST_CASE(a_chapter_is_printed_with_its_sub_chapters_and_without_the_others) {
    auto& project = **this;
    const auto part = project.quote_outline().ensure_chapter("Bericht", "Netz > Träger > Sonstige");
    project.quotes().add(part, document, words);
    project.quotes().add(project.quote_outline().ensure_chapter("Bericht", "Anderes"), document, words);
    const auto middle = *project.quote_outline().chapter(part).parent;
    const auto report = project.quote_reports().of_chapter(middle);
    BOOST_TEST(report.title == "Bericht");
    BOOST_REQUIRE(report.sections.size() == 2);
    BOOST_TEST(report.sections[0].heading == "Träger");
    BOOST_TEST(report.sections[0].level == 1);
    BOOST_TEST(report.sections[1].level == 2);
    BOOST_TEST(report.sections[1].quotes.size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
