// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "formats/refi/file_text.h"
#include "refi_file.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats::refi;
using test::guid;
using test::read_qdpx;

struct Selected {
    std::int64_t start;
    std::int64_t end;
    std::string name{};
};

std::string text_source(int number, const std::vector<Selected>& selections) {
    auto xml = "<TextSource guid=\"" + guid(number).written() + "\" name=\"T" + std::to_string(number) + "\" plainTextPath=\"internal://" +
               std::to_string(number) + ".txt\">";
    int own = number * 1000;
    for (const auto& selected : selections) {
        xml += "<PlainTextSelection guid=\"" + guid(++own).written() + "\" name=\"" + selected.name + "\" startPosition=\"" +
               std::to_string(selected.start) + "\" endPosition=\"" + std::to_string(selected.end) + "\"/>";
    }
    return xml + "</TextSource>";
}

/// One text with what is selected in it.
Reading read_text(const std::string& text, const std::vector<Selected>& selections, const std::string& origin = {}) {
    return read_qdpx("<Sources>" + text_source(1, selections) + "</Sources>", {{"sources/1.txt", text}}, "origin=\"" + origin + "\"");
}

std::string words(const Reading& reading, std::size_t selection = 0) {
    const auto& source = test::first_text(reading);
    const auto& selected = source.selections.at(selection);
    if (selected.start == selected.end) return {};
    return std::string{text::slice(*source.content.text, {selected.start, selected.end})};
}

const std::string kTwo = "I: Wie war das?\r\nB: Ganz gut eigentlich.\r\nI: Und danach?\r\nB: Besser.\r\n";

BOOST_AUTO_TEST_SUITE(refi_positions_tests)

BOOST_AUTO_TEST_CASE(the_text_is_held_with_plain_line_ends_and_without_its_mark) {
    const auto reading = read_text("\xEF\xBB\xBF" + kTwo, {{0, 2}});
    BOOST_TEST(*test::first_text(reading).content.text == "I: Wie war das?\nB: Ganz gut eigentlich.\nI: Und danach?\nB: Besser.\n");
    BOOST_TEST(words(reading) == "I:");
}

BOOST_AUTO_TEST_CASE(line_ends_count_as_two_where_words_fit_better) {
    // "Besser" stands at 61 as the file has it, at 58 as we hold it.
    const auto reading = read_text(kTwo, {{61, 67}, {45, 48}});
    BOOST_TEST(words(reading, 0) == "Besser");
    BOOST_TEST(words(reading, 1) == "Und");
    BOOST_REQUIRE(reading.report.countings().size() == 1U);
    const auto& counting = reading.report.countings().front();
    BOOST_TEST(counting.line_ends_as_two);
    BOOST_TEST((counting.reason == Counting::Reason::Evidence));
    BOOST_TEST(counting.selections == 2);
    BOOST_TEST(counting.on_word_borders == 2);
}

BOOST_AUTO_TEST_CASE(line_ends_count_as_one_where_words_fit_better) {
    const auto reading = read_text(kTwo, {{58, 64}, {43, 46}});
    BOOST_TEST(words(reading, 0) == "Besser");
    BOOST_TEST(words(reading, 1) == "Und");
    BOOST_TEST(!reading.report.countings().at(0).line_ends_as_two);
}

BOOST_AUTO_TEST_CASE(the_name_of_a_selection_decides_against_the_program) {
    // As one each, it would be "y z w", at words just as well.
    const auto reading = read_text("Eins zwei\r\na b c d e f\r\nx y z w v u", {{24, 29, "x y z…"}}, "ATLAS.ti 9");
    BOOST_TEST(words(reading) == "x y z");
    BOOST_TEST(reading.report.countings().at(0).line_ends_as_two);
}

BOOST_AUTO_TEST_CASE(a_selection_beyond_the_end_as_one_speaks_for_two) {
    const std::string text = "a\r\nb\r\nc\r\nd\r\ne f";
    BOOST_TEST(words(read_text(text, {{14, 15}})) == "f");
    BOOST_TEST(words(read_text(text, {{14, 15}}, "ATLAS.ti 9")) == "f");
}

BOOST_AUTO_TEST_CASE(without_evidence_the_other_texts_decide_then_the_program_then_the_standard) {
    // Letters that stand alone are words wherever they are.
    const std::string silent = "a b c d\r\ne f g h\r\ni j k l m n o p";
    const std::vector<Selected> selected{{19, 21}};
    BOOST_TEST(read_text(silent, selected, "NVivo").report.countings().at(0).line_ends_as_two);
    BOOST_TEST((read_text(silent, selected, "NVivo").report.countings().at(0).reason == Counting::Reason::Origin));
    BOOST_TEST(!read_text(silent, selected, "ATLAS.ti 9").report.countings().at(0).line_ends_as_two);
    BOOST_TEST(read_text(silent, selected, "Neues").report.countings().at(0).line_ends_as_two);
    BOOST_TEST((read_text(silent, selected, "Neues").report.countings().at(0).reason == Counting::Reason::Standard));
    const auto both = read_qdpx("<Sources>" + text_source(1, selected) + text_source(2, {{58, 64}, {43, 46}}) + "</Sources>",
                                {{"sources/1.txt", silent}, {"sources/2.txt", kTwo}}, R"(origin="NVivo")");
    BOOST_REQUIRE(both.report.countings().size() == 2U);
    BOOST_TEST(!both.report.countings()[0].line_ends_as_two);
    BOOST_TEST((both.report.countings()[0].reason == Counting::Reason::OtherSources));
}

BOOST_AUTO_TEST_CASE(emoji_count_one_unless_the_words_say_two) {
    const std::string text = "👍👍👍 Gemeinderat und Stadtrat";
    BOOST_TEST(words(read_text(text, {{4, 15}})) == "Gemeinderat");
    const auto utf16 = read_text(text, {{7, 18, "Gemeinderat"}, {23, 31, "Stadtrat"}});
    BOOST_TEST(words(utf16, 0) == "Gemeinderat");
    BOOST_TEST(words(utf16, 1) == "Stadtrat");
    BOOST_TEST(utf16.report.countings().at(0).emoji_as_two);
}

BOOST_AUTO_TEST_CASE(what_stands_only_on_plain_line_ends_is_taken_as_it_is) {
    // Mid-word positions of NVivo on a Mac: no reading mends them, so none is tried.
    const auto reading = read_text("Eins\nzwei\ndrei", {{1, 7}});
    BOOST_TEST(words(reading) == "ins\nzw");
    BOOST_TEST(reading.report.countings().size() == 0U);
}

BOOST_AUTO_TEST_CASE(selections_that_do_not_fit_are_kept_within_the_text_and_reported) {
    const auto reading = read_text("Ja, doch.", {{4, 900}, {3, 3}, {7, 4}, {-5, 2}, {2147483647, 9000000000000000000}});
    const auto& selections = test::first_text(reading).selections;
    const auto is = [&](std::size_t i, std::int64_t start, std::int64_t end) { return selections.at(i).start == start && selections.at(i).end == end; };
    BOOST_TEST(is(0, 4, 9));
    BOOST_TEST(is(1, 3, 3));
    BOOST_TEST(is(2, 4, 7));
    BOOST_TEST(is(3, 0, 2));
    BOOST_TEST(is(4, 9, 9));
    BOOST_TEST(reading.report.count(Notice::Kind::SelectionBeyondText) == 3);
    BOOST_TEST(reading.report.count(Notice::Kind::EmptySelection) == 2);
    BOOST_TEST(reading.report.count(Notice::Kind::ReversedSelection) == 1);
    const auto& notices = reading.report.notices();
    const auto said = std::find_if(notices.begin(), notices.end(), [](const auto& notice) { return notice.detail == "4-900 of 9"; });
    BOOST_REQUIRE(said != notices.end());
    BOOST_TEST(said->place == "T1");
}

BOOST_AUTO_TEST_CASE(a_text_in_the_xml_may_have_line_ends_of_two_as_well) {
    const auto reading = read_qdpx("<Sources><TextSource guid=\"" + guid(1).written() +
                                   "\"><PlainTextContent>Eins zwei&#13;\ndrei\r\nGemeinderat sagt</PlainTextContent><PlainTextSelection guid=\"" +
                                   guid(2).written() + "\" startPosition=\"17\" endPosition=\"28\"/></TextSource></Sources>");
    BOOST_TEST(words(reading) == "Gemeinderat");
}

BOOST_AUTO_TEST_CASE(windows_texts_are_decoded_and_their_line_ends_known) {
    const auto reading = read_text("M\xFCll f\xFCr K\xF6ln\r\nGr\xFC\xDF" "e\r\nSchluss jetzt", {{22, 29, "Schluss"}});
    BOOST_TEST(words(reading) == "Schluss");
    BOOST_TEST(reading.report.count(Notice::Kind::TextEncoding) == 1);
}

BOOST_AUTO_TEST_CASE(every_position_of_the_file_becomes_the_one_that_has_the_same_character) {
    const FileText text{"a\r\nb\x01" "c👍\r\nd\re"};
    BOOST_TEST(text.text == "a\nbc👍\nd\ne");
    const auto all = [&](bool two, bool utf16, int count) {
        const Ruler ruler{text, two, utf16};
        std::vector<std::int64_t> ours;
        for (int i = 0; i < count; ++i) ours.push_back(ruler.ours(i));
        return ours;
    };
    using Positions = std::vector<std::int64_t>;
    //                               a  \r \n b  \1 c  👍    \r \n d  \r e  end
    BOOST_TEST(all(true, true, 14) == (Positions{0, 1, 1, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9}), boost::test_tools::per_element());
    BOOST_TEST(all(true, false, 13) == (Positions{0, 1, 1, 2, 3, 3, 4, 5, 5, 6, 7, 8, 9}), boost::test_tools::per_element());
    BOOST_TEST(all(false, false, 11) == (Positions{0, 1, 2, 3, 3, 4, 5, 6, 7, 8, 9}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
