// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pdf_lines.h"

#include <boost/test/unit_test.hpp>
#include <sstream>

#include "text/utf8.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using Words = std::vector<std::string>;

constexpr double kHeight = 12;
constexpr double kAdvance = 6;  // of each character, as on a typewriter

/// Words of a line that begins at `left`; a tab leaves room for a column.
void print(std::vector<PrintedWord>& page, double left, double top, const std::string& line, double height = kHeight) {
    std::string word;
    double begin = left;
    const auto end_word = [&] {
        if (!word.empty()) page.push_back({word, begin, left, top, top + height, 0, ""});
        word.clear();
    };
    for (std::size_t at = 0; at < line.size();) {
        const auto from = at;
        const auto c = text::next_code_point(line, at);
        if (c == ' ' || c == '\t')
            end_word();
        else
            word += line.substr(from, at - from);
        left += c == '\t' ? 8 * kAdvance : kAdvance;
        if (c == ' ' || c == '\t') begin = left;
    }
    end_word();
}

/// Lines one below the other from the left margin.
std::vector<PrintedLine> page_of(const Words& lines, std::int64_t number = 1, double left = 50) {
    std::vector<PrintedWord> words;
    double top = 60;
    for (const auto& line : lines) {
        print(words, left, top, line);
        top += 16;
    }
    return lines_of_page(std::move(words), number);
}

Words texts(const std::vector<PrintedLine>& lines) {
    Words words;
    for (const auto& line : lines) words.push_back(line.text());
    return words;
}

/// The lines joined with blanks, a paragraph each.
Words paragraphs(const std::vector<PrintedLine>& lines) {
    const auto starts = paragraph_starts(lines);
    Words result;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == 0 || starts[i])
            result.push_back(lines[i].text());
        else
            result.back() += " " + lines[i].text();
    }
    return result;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pdf_lines_tests)

BOOST_AUTO_TEST_CASE(words_at_one_height_are_a_line) {
    const auto lines = page_of({"I: Wie läuft es?", "B: Gut."});
    BOOST_TEST(texts(lines) == (Words{"I: Wie läuft es?", "B: Gut."}), boost::test_tools::per_element());
    BOOST_TEST(lines[0].page == 1);
    BOOST_TEST(lines[0].left == 50);
    BOOST_TEST(lines[0].right == 50 + 16 * kAdvance);
}

BOOST_AUTO_TEST_CASE(a_raised_sign_belongs_to_its_line) {
    std::vector<PrintedWord> words;
    print(words, 50, 60, "Duldung");
    print(words, 50 + 7 * kAdvance, 57, "1", 7);
    print(words, 50 + 9 * kAdvance, 60, "nach");
    BOOST_TEST(texts(lines_of_page(words, 1)) == (Words{"Duldung1 nach"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_wide_gap_is_a_column_but_not_behind_a_label) {
    BOOST_TEST(texts(page_of({"Datum\t21.04.2020", "I:\tWie läuft es?", "Frau X:\tGut."})) ==
                   (Words{"Datum\t21.04.2020", "I: Wie läuft es?", "Frau X: Gut."}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_line_goes_on_where_the_next_word_had_no_room) {
    BOOST_TEST(paragraphs(page_of({"Am Anfang kamen vier, nach den", "Ferien waren es neunzehn, und", "einer hatte Kuchen.",
                                   "Manche bringen Briefe mit, und", "andere nur Fragen."})) ==
                   (Words{"Am Anfang kamen vier, nach den Ferien waren es neunzehn, und einer hatte Kuchen.",
                          "Manche bringen Briefe mit, und andere nur Fragen."}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_label_starts_a_paragraph_behind_a_full_line) {
    BOOST_TEST(paragraphs(page_of({"I: Und wie war es denn damals?", "B: Gut, aber auch anstrengend.", "I: Ja?", "B: Ja."})) ==
                   (Words{"I: Und wie war es denn damals?", "B: Gut, aber auch anstrengend.", "I: Ja?", "B: Ja."}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_time_stamp_that_had_no_room_ends_its_paragraph) {
    BOOST_TEST(paragraphs(page_of(
                   {"I: Und wie war es denn damals?", "#00:00:12-0#", "B: Gut. #00:00:14-0#", "I: Ja? #00:00:15-0#"})) ==
                   (Words{"I: Und wie war es denn damals? #00:00:12-0#", "B: Gut. #00:00:14-0#", "I: Ja? #00:00:15-0#"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_number_or_a_dash_within_a_sentence_starts_no_paragraph) {
    BOOST_TEST(paragraphs(page_of({"Ich schreibe SMS, so wie 1998,", "2005. Und ich war dabei froh,", "– also fast."})) ==
                   (Words{"Ich schreibe SMS, so wie 1998, 2005. Und ich war dabei froh, – also fast."}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_wider_distance_starts_a_paragraph) {
    std::vector<PrintedWord> words;
    double top = 60;
    for (const auto* line :
         {"Wer kommt, zieht keine Nummer,", "sondern setzt sich an den Tisch", "+", "und trinkt erst einmal einen",
          "Tee aus der großen Kanne, die", "dort den ganzen Tag über steht."}) {
        if (std::string{line} != "+") print(words, 50, top, line);
        top += std::string{line} == "+" ? 10 : 16;
    }
    BOOST_TEST(paragraphs(lines_of_page(words, 1)).size() == 2U);
}

BOOST_AUTO_TEST_CASE(an_indented_line_starts_a_paragraph) {
    std::vector<PrintedWord> words;
    print(words, 50, 60, "Wer kommt, zieht keine Nummer,");
    print(words, 50, 76, "sondern setzt sich und wartet.");
    print(words, 70, 92, "Tee gibt es aus einer Kanne");
    print(words, 50, 108, "und dazu meistens noch Kuchen.");
    BOOST_TEST(paragraphs(lines_of_page(words, 1)).size() == 2U);
}

// Labels that stand out to the left, as transcription guides ask for.
BOOST_AUTO_TEST_CASE(a_hanging_line_goes_on_with_its_turn) {
    std::vector<PrintedWord> words;
    print(words, 50, 60, "I:");
    print(words, 78, 60, "Wie war das denn, so ganz");
    print(words, 78, 76, "am Anfang?");
    print(words, 50, 92, "B:");
    print(words, 78, 92, "Gut. Also eigentlich war es");
    print(words, 78, 108, "sehr gut.");
    print(words, 50, 124, "I:");
    print(words, 78, 124, "Schön.");
    BOOST_TEST(paragraphs(lines_of_page(words, 1)) ==
                   (Words{"I: Wie war das denn, so ganz am Anfang?", "B: Gut. Also eigentlich war es sehr gut.", "I: Schön."}),
               boost::test_tools::per_element());
}

// As Poppler gives a table of labels and words, or labels that hang far out: first one column, then the other.
BOOST_AUTO_TEST_CASE(labels_in_a_column_of_their_own_stand_before_their_words) {
    std::vector<PrintedWord> words;
    print(words, 50, 60, "1");
    print(words, 50, 92, "2");
    print(words, 50, 108, "3");
    print(words, 80, 60, "I:");
    print(words, 80, 92, "B1:");
    print(words, 80, 108, "I:");
    print(words, 150, 60, "Wie war das denn, so ganz");
    print(words, 150, 76, "am Anfang?");
    print(words, 150, 92, "Gut.");
    print(words, 150, 108, "Schön.");
    BOOST_TEST(paragraphs(lines_of_page(words, 1)) ==
                   (Words{"1 I: Wie war das denn, so ganz am Anfang?", "2 B1: Gut.", "3 I: Schön."}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_short_line_of_a_column_stays_in_it) {
    std::vector<PrintedWord> words;
    print(words, 50, 60, "Wer kommt, zieht keine");
    print(words, 50, 76, "Nummer, und zwar so:");
    print(words, 50, 92, "nie:");
    print(words, 250, 60, "Am Anfang kamen vier");
    print(words, 250, 76, "Leute, und nach den");
    print(words, 250, 92, "Ferien neunzehn.");
    BOOST_TEST(texts(lines_of_page(words, 1)).size() == 6U);
}

BOOST_AUTO_TEST_CASE(a_heading_above_two_columns_does_not_widen_them) {
    std::vector<PrintedWord> words;
    print(words, 50, 60, "Notizen aus der Beratung im Rathaus, geschrieben am Abend danach", 12);
    print(words, 50, 92, "Wer kommt, zieht keine Nummer,");
    print(words, 50, 108, "sondern setzt sich an den Tisch");
    print(words, 50, 124, "und wartet.");
    print(words, 250, 92, "Am Anfang kamen vier Leute, und");
    print(words, 250, 108, "nach den Ferien schon neunzehn.");
    BOOST_TEST(paragraphs(lines_of_page(words, 1)) ==
                   (Words{"Notizen aus der Beratung im Rathaus, geschrieben am Abend danach",
                          "Wer kommt, zieht keine Nummer, sondern setzt sich an den Tisch und wartet.",
                          "Am Anfang kamen vier Leute, und nach den Ferien schon neunzehn."}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_cell_of_two_lines_goes_on) {
    std::vector<PrintedWord> words;
    print(words, 50, 60, "Beteiligte");
    print(words, 200, 60, "Interviewerin, Teilhabemanagerin und");
    print(words, 200, 76, "Teilhabemanager");
    print(words, 50, 92, "Datum");
    print(words, 200, 92, "05.05.2020");
    print(words, 50, 108, "Wie lange haben wir denn heute miteinander gesprochen, eine Stunde?");
    BOOST_TEST(paragraphs(lines_of_page(words, 1)) ==
                   (Words{"Beteiligte\tInterviewerin, Teilhabemanagerin und Teilhabemanager", "Datum\t05.05.2020",
                          "Wie lange haben wir denn heute miteinander gesprochen, eine Stunde?"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_paragraph_goes_on_over_a_page) {
    auto lines = page_of({"Wer kommt, zieht keine Nummer,", "sondern setzt sich an den Tisch"}, 1);
    for (auto& line : page_of({"und trinkt erst einmal einen", "Tee."}, 2)) lines.push_back(line);
    BOOST_TEST(paragraphs(lines).size() == 1U);
}

BOOST_AUTO_TEST_CASE(lines_that_stand_on_many_pages_are_heads) {
    const std::string letters = "abcd";
    std::vector<std::vector<PrintedLine>> pages;
    for (int i = 1; i <= 4; ++i) {
        const std::string letter{letters[static_cast<std::size_t>(i) - 1]};
        pages.push_back(page_of({"Projekt Brückenschlag", "eins " + letter, "zwei " + letter, "drei", "vier", "fünf " + letter,
                                 "sechs " + letter, "Seite " + std::to_string(i) + " von 4"},
                                i));
    }
    BOOST_TEST(remove_page_heads(pages) == 8);
    BOOST_TEST(texts(pages[2]) == (Words{"eins c", "zwei c", "drei", "vier", "fünf c", "sechs c"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(words_that_come_back_at_other_heights_are_no_heads) {
    std::vector<std::vector<PrintedLine>> pages;
    for (int i = 1; i <= 5; ++i) {
        Words lines(static_cast<std::size_t>(i), "Und weiter " + std::to_string(i));
        for (std::size_t k = 0; k < lines.size(); ++k)
            lines[k] = std::string(k + 1, 'x') + std::string(static_cast<std::size_t>(i), 'y');
        lines.emplace_back("Mhm.");
        pages.push_back(page_of(lines, i));
    }
    BOOST_TEST(remove_page_heads(pages) == 0);
}

BOOST_AUTO_TEST_CASE(page_numbers_go_on_the_first_page_too_and_on_two_pages) {
    std::vector<std::vector<PrintedLine>> pages{page_of({"Anfang", "1"}, 1), page_of({"Ende", "2"}, 2)};
    BOOST_TEST(remove_page_heads(pages) == 2);
    BOOST_TEST(texts(pages[0]) == (Words{"Anfang"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(short_turns_at_the_edge_of_pages_are_no_heads) {
    std::vector<std::vector<PrintedLine>> pages;
    for (int i = 1; i <= 5; ++i) {
        pages.push_back(page_of({"I: Mhm. #00:0" + std::to_string(i) + ":36-1#", "B: Das war so und so.",
                                 "und auch #00:0" + std::to_string(i) + ":40-1#", "B: Ja."},
                                i));
    }
    const auto before = texts(pages[0]);
    remove_page_heads(pages);
    BOOST_TEST(texts(pages[0]) == before, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_single_page_has_no_heads) {
    std::vector<std::vector<PrintedLine>> pages{page_of({"Projekt", "1"}, 1)};
    BOOST_TEST(remove_page_heads(pages) == 0);
    BOOST_TEST(pages[0].size() == 2U);
}

BOOST_AUTO_TEST_CASE(no_lines_have_no_paragraphs) {
    BOOST_TEST(paragraph_starts({}).empty());
    BOOST_TEST(lines_of_page({}, 1).empty());
}

BOOST_AUTO_TEST_SUITE_END()
