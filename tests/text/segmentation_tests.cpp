// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/segmentation.h"

#include <boost/test/unit_test.hpp>

#include "random_text.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::text;
using Words = std::vector<std::string>;

Words pieces(std::string_view utf8, Segment kind) {
    Words words;
    for (const auto& range : segments(utf8, kind)) words.emplace_back(slice(utf8, range));
    return words;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(segmentation_tests)

BOOST_AUTO_TEST_CASE(words_come_without_blanks_and_punctuation) {
    BOOST_TEST(pieces("Ja, „natürlich“ – die Straße 12!", Segment::Word) == (Words{"Ja", "natürlich", "die", "Straße", "12"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_decomposed_word_is_one_word) {
    BOOST_TEST(pieces("u\u0308ber u\u0308bel", Segment::Word) == (Words{"u\u0308ber", "u\u0308bel"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(combining_marks_and_joined_emoji_are_one_grapheme) {
    BOOST_TEST(pieces("u\u0308a👩\u200D🔬ß", Segment::Grapheme) == (Words{"u\u0308", "a", "👩\u200D🔬", "ß"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(sentences_keep_their_mark_and_lose_the_blanks_behind) {
    BOOST_TEST(
        pieces("Das läuft.  Wirklich? Ja!\n\nSchön.", Segment::Sentence) == (Words{"Das läuft.", "Wirklich?", "Ja!", "Schön."}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_sentence_ends_with_its_paragraph) {
    BOOST_TEST(pieces("B: Ich hab dann /\nI: Mhm", Segment::Sentence) == (Words{"B: Ich hab dann /", "I: Mhm"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(nothing_has_no_segments) {
    for (const auto kind : {Segment::Grapheme, Segment::Word, Segment::Sentence}) BOOST_TEST(segments("", kind).empty());
    BOOST_TEST(segments(" \n ", Segment::Word).empty());
    BOOST_TEST(segments(" \n ", Segment::Sentence).empty());
}

BOOST_AUTO_TEST_CASE(graphemes_divide_random_texts_without_rest) {
    std::mt19937 random{4};
    for (int round = 0; round < 100; ++round) {
        const auto text = test::random_text(random, 80, 50);
        std::int64_t position = 0;
        for (const auto& range : segments(text.utf8, Segment::Grapheme)) {
            BOOST_TEST_REQUIRE(range.begin().count() == position);
            position = range.end().count();
        }
        BOOST_TEST_REQUIRE(position == text.code_points());
    }
}

BOOST_AUTO_TEST_CASE(segments_of_random_texts_are_in_order_and_within_the_text) {
    std::mt19937 random{6};
    for (int round = 0; round < 100; ++round) {
        const auto text = test::random_text(random, 80, 70);
        for (const auto kind : {Segment::Word, Segment::Sentence}) {
            std::int64_t position = 0;
            for (const auto& range : segments(text.utf8, kind)) {
                BOOST_TEST_REQUIRE(range.begin().count() >= position);
                position = range.end().count();
                const auto words = slice(text.utf8, range);
                BOOST_TEST_REQUIRE(trimmed(words) == words);
            }
            BOOST_TEST_REQUIRE(position <= text.code_points());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_line_is_shortened_in_whole_words) {
    BOOST_TEST(shortened("Die  Ämter\n grüßen ", 50) == "Die Ämter grüßen");
    BOOST_TEST(shortened("Die Ämter grüßen", 16) == "Die Ämter grüßen");
    BOOST_TEST(shortened("Die Ämter grüßen", 15) == "Die Ämter …");
    BOOST_TEST(shortened("Donaudampfschiff", 8) == "Donaud …");
    BOOST_TEST(shortened("ab👩🏽‍🎓cdefgh", 6) == "ab …");  // the emoji stays whole or goes
    BOOST_TEST(shortened("", 5).empty());
    BOOST_TEST(shortened(" \n ", 5).empty());
}

BOOST_AUTO_TEST_SUITE_END()
