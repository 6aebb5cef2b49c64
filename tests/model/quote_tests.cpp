// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quote.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <map>
#include <ostream>
#include <random>
#include <set>

#include "base/error.h"
#include "support/sequential_ids.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::model;

/// A transcript put together from the parts of its turns, so that all positions are known.
struct Transcript {
    test::SequentialIds ids;
    std::string text;
    std::vector<Turn> turns;
    std::map<std::string, SpeakerId, std::less<>> speakers;  ///< by label

    [[nodiscard]] std::int64_t size() const { return text::count_code_points(text); }

    /// `opening` stands before the label, `middle` between label and words, `closing` behind the words, blanks included.
    Transcript& turn(std::string_view opening, std::string_view label, std::string_view middle, std::string_view words,
                     std::string_view closing = {}) {
        if (!text.empty()) text += '\n';
        const auto begin = size();
        text += opening;
        const CodePointOffset label_begin{size()};
        text += label;
        const CodePointOffset label_end{size()};
        text += middle;
        const CodePointOffset words_begin{size()};
        text += words;
        const CodePointOffset words_end{size()};
        text += closing;
        turns.push_back({TurnId{ids.next()},
                         DocumentId{ids.next()},
                         speakers.emplace(label, SpeakerId{ids.next()}).first->second,
                         {begin, size()},
                         label_begin,
                         label_end,
                         words_begin,
                         words_end,
                         std::nullopt});
        return *this;
    }

    /// Where `words` stand, from their first occurrence on.
    [[nodiscard]] CodePointRange range_of(std::string_view words) const {
        const auto byte = text.find(words);
        BOOST_REQUIRE(byte != std::string::npos);
        const auto begin = text::count_code_points(std::string_view{text}.substr(0, byte));
        return {begin, begin + text::count_code_points(words)};
    }
    [[nodiscard]] CodePointRange whole() const { return {0, size()}; }

    QuoteEdit edit(std::string_view words, std::string_view replacement, QuoteEditKind kind = QuoteEditKind::Replacement) {
        return {QuoteEditId{ids.next()}, QuoteId{ids.next()}, range_of(words), std::string{replacement}, kind};
    }
    QuoteEdit omission(std::string_view words) { return edit(words, "", QuoteEditKind::Omission); }

    [[nodiscard]] std::string quoted(const CodePointRange& range, const std::vector<QuoteEdit>& edits = {}) const {
        const text::OffsetMap map{text};
        const auto words = quoted_words(map, range, edits, turns);
        BOOST_TEST(is_true_to(words, map, range, edits, turns));
        return words;
    }
};

struct Dialect {
    std::string_view stamp;
};
std::ostream& operator<<(std::ostream& out, const Dialect& dialect) {
    return out << dialect.stamp;
}
const std::vector<Dialect> kDialects{{"#00:03:12-5#"}, {"[00:03:12]"}, {"(00:03:12)"}, {"00:03:12"}};

struct Marks {
    std::string_view words;
    std::string_view expected;
};
std::ostream& operator<<(std::ostream& out, const Marks& marks) {
    return out << marks.words;
}
const std::vector<Marks> kMarks{
    {"Das geht.", "„Das geht.“"},
    {"", "„“"},
    {"Sie sagt „nein“ und geht.", "„Sie sagt ‚nein‘ und geht.“"},
    {"Sie sagt \"nein\" und \"doch\".", "„Sie sagt ‚nein‘ und ‚doch‘.“"},
    {"Sie sagt »nein« und geht.", "„Sie sagt ‚nein‘ und geht.“"},
    {"Sie sagt “nein” und geht.", "„Sie sagt ‚nein‘ und geht.“"},
    {"„Ja“, „nein“, „vielleicht“", "„‚Ja‘, ‚nein‘, ‚vielleicht‘“"},
    {"Sie sagt ‚nein‘, geht's noch?", "„Sie sagt ‚nein‘, geht's noch?“"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(quote_tests)

BOOST_AUTO_TEST_CASE(a_quote_without_edits_is_the_words_of_the_range) {
    Transcript transcript;
    transcript.turn("", "B:", " ", "Das läuft. Über die Straße hört man viel 😀.");
    BOOST_TEST(transcript.quoted(transcript.range_of("Über die Straße")) == "Über die Straße");
    BOOST_TEST(transcript.quoted(transcript.range_of(" hört man ")) == "hört man");
}

BOOST_AUTO_TEST_CASE(a_text_without_turns_is_quoted_as_it_stands) {
    BOOST_TEST(quoted_words(text::OffsetMap{"Eins. Zwei. Drei."}, {6, 11}, {}, {}) == "Zwei.");
}

BOOST_AUTO_TEST_CASE(the_label_of_a_turn_that_is_quoted_alone_is_dropped) {
    Transcript transcript;
    transcript.turn("", "I:", " ", "Und dann?").turn("", "B:", "\t", "Dann kam der März.");
    BOOST_TEST(transcript.quoted(transcript.range_of("B:\tDann kam der März.")) == "Dann kam der März.");
    BOOST_TEST(transcript.quoted(transcript.range_of("kam der")) == "kam der");
}

BOOST_AUTO_TEST_CASE(a_range_that_only_reaches_the_label_of_the_next_turn_quotes_one_turn) {
    Transcript transcript;
    transcript.turn("", "B:", " ", "Dann kam der März.").turn("", "I:", " ", "Mhm.");
    BOOST_TEST(transcript.quoted(transcript.range_of("Dann kam der März.\nI:")) == "Dann kam der März.");
}

BOOST_AUTO_TEST_CASE(question_and_answer_keep_their_labels) {
    Transcript transcript;
    transcript.turn("", "I:", " ", "Und dann?").turn("", "B:", "\t", "Dann kam der März.");
    BOOST_TEST(transcript.quoted(transcript.whole()) == "I: Und dann?\nB: Dann kam der März.");
}

BOOST_AUTO_TEST_CASE(empty_lines_between_question_and_answer_are_not_printed) {
    Transcript transcript;
    transcript.turn("", "I:", " ", "Und dann?", " \n").turn("", "B:", " ", "Der März.");
    BOOST_TEST(transcript.quoted(transcript.whole()) == "I: Und dann?\nB: Der März.");
}

BOOST_DATA_TEST_CASE(time_stamps_of_every_dialect_are_dropped_before_labels_behind_them_and_at_the_end,
                     boost::unit_test::data::make(kDialects), dialect) {
    const std::string stamp{dialect.stamp};
    Transcript before;
    before.turn(stamp + " ", "I:", " ", "Und dann?").turn(stamp + " ", "B:", " ", "Der März.");
    BOOST_TEST(before.quoted(before.whole()) == "I: Und dann?\nB: Der März.");
    Transcript behind;
    behind.turn("", "I:", " " + stamp + " ", "Und dann?").turn("", "B:", " " + stamp + " ", "Der März.");
    BOOST_TEST(behind.quoted(behind.whole()) == "I: Und dann?\nB: Der März.");
    Transcript at_end;
    at_end.turn("", "I:", " ", "Und dann?", " " + stamp).turn("", "B:", " ", "Der März.", " " + stamp);
    BOOST_TEST(at_end.quoted(at_end.whole()) == "I: Und dann?\nB: Der März.");
    BOOST_TEST(at_end.quoted(at_end.range_of("Der März. " + stamp)) == "Der März.");
}

BOOST_AUTO_TEST_CASE(silent_parts_are_the_stamps_and_the_label_of_a_turn_quoted_alone) {
    Transcript transcript;
    transcript.turn("[00:00:01] ", "B:", " ", "Der März.", " #00:00:02-0#");
    const auto parts = silent_parts(transcript.whole(), transcript.turns);
    BOOST_TEST((parts == std::vector<Silent>{{{0, 14}}, {{23, 36}}}));
}

BOOST_AUTO_TEST_CASE(silent_parts_are_clipped_to_the_range) {
    Transcript transcript;
    transcript.turn("[00:00:01] ", "B:", " ", "Der März.", " #00:00:02-0#");
    BOOST_TEST((silent_parts({12, 25}, transcript.turns) == std::vector<Silent>{{{12, 14}}, {{23, 25}}}));
    BOOST_TEST(silent_parts({15, 20}, transcript.turns).empty());
}

BOOST_AUTO_TEST_CASE(an_omission_is_three_dots_in_brackets) {
    Transcript transcript;
    transcript.turn("", "B:", " ", "Das ist, also sozusagen, gut.");
    BOOST_TEST(transcript.quoted(transcript.whole(), {transcript.omission("also sozusagen, ")}) == "Das ist, [...]gut.");
    BOOST_TEST(transcript.quoted(transcript.whole(), {transcript.omission("also sozusagen,")}) == "Das ist, [...] gut.");
}

BOOST_AUTO_TEST_CASE(a_replacement_stands_in_brackets) {
    Transcript transcript;
    transcript.turn("", "B:", " ", "Herr Öztürk aus Großdorf rief an.");
    const std::vector<QuoteEdit> edits{transcript.edit("Großdorf", "Gemeinde A"), transcript.edit("Öztürk", "X")};
    BOOST_TEST(transcript.quoted(transcript.whole(), edits) == "Herr [X] aus [Gemeinde A] rief an.");
}

BOOST_AUTO_TEST_CASE(an_omission_across_turns_takes_stamps_and_labels_with_it) {
    Transcript transcript;
    transcript.turn("", "B:", " ", "Am Anfang gut.", " #00:00:10-0#")
        .turn("", "I:", " ", "Mhm.", " #00:00:11-0#")
        .turn("", "B:", " ", "Später schlecht.", " #00:00:19-0#");
    const auto words =
        transcript.quoted(transcript.range_of("Am Anfang gut. #00:00:10-0#\nI: Mhm. #00:00:11-0#\nB: Später schlecht."),
                          {transcript.omission("gut. #00:00:10-0#\nI: Mhm. #00:00:11-0#\nB: Später")});
    BOOST_TEST(words == "Am Anfang [...] schlecht.");
}

// Selecting a word with the mouse often takes the blank behind it, which here belongs to the stamp.
BOOST_AUTO_TEST_CASE(an_omission_that_reaches_into_a_stamp_leaves_nothing_of_the_stamp) {
    Transcript transcript;
    transcript.turn("", "B:", " ", "Das ist gut so.", " #00:00:10-0#");
    BOOST_TEST(transcript.quoted(transcript.whole(), {transcript.omission("so. ")}) == "Das ist gut [...]");
}

BOOST_AUTO_TEST_CASE(edits_that_overlap_or_leave_the_quote_are_invalid) {
    Transcript transcript;
    transcript.turn("", "B:", " ", "Das ist, also sozusagen, gut.");
    const auto is_invalid = [](const Error& error) { return error.kind() == ErrorKind::Invalid; };
    const std::vector<QuoteEdit> overlapping{transcript.omission("also sozusagen"), transcript.omission("sozusagen, gut")};
    BOOST_CHECK_EXCEPTION(transcript.quoted(transcript.whole(), overlapping), Error, is_invalid);
    BOOST_CHECK_EXCEPTION(transcript.quoted(transcript.range_of("Das ist"), {transcript.omission("gut")}), Error, is_invalid);
}

BOOST_AUTO_TEST_CASE(edits_that_touch_stand_side_by_side) {
    Transcript transcript;
    transcript.turn("", "B:", " ", "Das ist sehr gut.");
    const std::vector<QuoteEdit> edits{transcript.edit("sehr", "ganz"), transcript.omission(" gut")};
    BOOST_TEST(transcript.quoted(transcript.whole(), edits) == "Das ist [ganz][...].");
}

BOOST_AUTO_TEST_CASE(words_of_random_quotes_stand_in_the_transcript_and_stamps_do_not) {
    std::mt19937 random{19};
    for (int round = 0; round < 500; ++round) {
        Transcript transcript;
        for (int turn = 0; turn < 4; ++turn) {
            std::string words;
            for (int word = 0; word < 5; ++word)
                words += (word > 0 ? " " : "") + ("wört" + std::to_string(turn * 5 + word) + ".");
            transcript.turn(random() % 2 == 0 ? "[00:00:01] " : "",
                            turn % 2 == 0 ? "I:" : "B:", random() % 2 == 0 ? " (00:00:02) " : " ", words,
                            random() % 2 == 0 ? " #00:00:03-4#" : "");
        }
        // Whole words, so that a word that is printed is a word of the text.
        const auto first = random() % 20;
        const auto last = first + random() % (20 - first);
        const auto word = [&](std::size_t number) { return transcript.range_of("wört" + std::to_string(number) + "."); };
        const CodePointRange range{word(first).begin(), word(last).end()};
        const auto omitted = first + random() % (last - first + 1);
        // What the omission of the only word of a turn prints is tested elsewhere.
        const bool only_word = omitted == first && first % 5 == 4;
        const bool edited = random() % 2 == 0 && !only_word;
        std::vector<QuoteEdit> edits;
        if (edited)
            edits.push_back(
                {QuoteEditId{transcript.ids.next()}, QuoteId{transcript.ids.next()}, word(omitted)});
        const auto words = transcript.quoted(range, edits);

        std::string expected;
        std::set<std::size_t> speakers;
        for (auto number = first; number <= last; ++number) {
            if (!edited || number != omitted) speakers.insert(number / 5 % 2);
        }
        const bool labels = speakers.size() > 1;
        if (labels) expected += first / 5 % 2 == 0 ? "I: " : "B: ";
        for (auto number = first; number <= last; ++number) {
            if (number > first) expected += number % 5 == 0 ? "\n" : " ";
            if (labels && number > first && number % 5 == 0) expected += number / 5 % 2 == 0 ? "I: " : "B: ";
            expected += edited && number == omitted ? "[...]" : "wört" + std::to_string(number) + ".";
        }
        BOOST_TEST_CONTEXT(transcript.text) BOOST_TEST_REQUIRE(words == expected);
    }
}

BOOST_AUTO_TEST_CASE(words_of_another_speaker_keep_their_label_behind_an_omission) {
    Transcript transcript;
    transcript.turn("", "B:", " ", "Das habe ich nicht getan.", " #00:00:10-0#").turn("", "I:", " ", "Das stimmt also nicht, nein?");
    BOOST_TEST(transcript.quoted(transcript.whole(), {transcript.omission(" #00:00:10-0#\nI: ")}) ==
               "B: Das habe ich nicht getan.[...]\nI: Das stimmt also nicht, nein?");
    BOOST_TEST(transcript.quoted(transcript.range_of("nicht getan. #00:00:10-0#\nI: Das stimmt")) == "B: nicht getan.\nI: Das stimmt");
}

BOOST_AUTO_TEST_CASE(one_speaker_in_two_turns_needs_no_label) {
    Transcript transcript;
    transcript.turn("", "B:", " ", "Eins.").turn("", "I:", " ", "Mhm.").turn("", "B:", " ", "Zwei.");
    BOOST_TEST(transcript.quoted(transcript.whole(), {transcript.omission("I: Mhm.\n")}) == "Eins.\n[...] Zwei.");
}

BOOST_AUTO_TEST_CASE(a_quote_takes_whole_words_and_nothing_around_them) {
    Transcript transcript;
    transcript.turn("[00:00:01] ", "B:", " ", "Kein Nicht-Zuständiger hab's 👩‍🌾 u\u0308ber Großdorf.", " #00:00:02-0#");
    const text::OffsetMap map{transcript.text};
    const auto quoted = [&](std::string_view words) { return std::string{map.slice(quotable_range(map, transcript.range_of(words), transcript.turns))}; };
    BOOST_TEST(quoted("ein") == "Kein");
    BOOST_TEST(quoted("Zuständiger") == "Nicht-Zuständiger");
    BOOST_TEST(quoted("hab") == "hab's");
    BOOST_TEST(quoted("👩") == "👩‍🌾");
    BOOST_TEST(quoted("\u0308") == "u\u0308ber");
    BOOST_TEST(quoted(" Groß") == "Großdorf");
    BOOST_TEST(quoted("dorf. #00:00:02-0#") == "Großdorf.");
    BOOST_CHECK_EXCEPTION(quoted("[00:00:01] B:"), Error, [](const Error& error) { return error.kind() == ErrorKind::Invalid; });
}

BOOST_DATA_TEST_CASE(marks_inside_a_quote_become_single, boost::unit_test::data::make(kMarks), marks) {
    BOOST_TEST(in_quotation_marks(marks.words, QuotationMarks::German) == marks.expected);
}

BOOST_AUTO_TEST_CASE(marks_within_marks_open_and_close_in_pairs) {
    BOOST_TEST(in_quotation_marks("Er meint: „Sie sagt „nein“ und geht.“ So war das.", QuotationMarks::German) ==
               "„Er meint: ‚Sie sagt ‚nein‘ und geht.‘ So war das.“");
}

BOOST_AUTO_TEST_CASE(marks_are_those_of_the_language_and_those_inside_its_inner_ones) {
    constexpr std::string_view kWords = "Sie sagt „nein“ und »doch«.";
    BOOST_TEST(in_quotation_marks(kWords, QuotationMarks::English) == "“Sie sagt ‘nein’ und ‘doch’.”");
    BOOST_TEST(in_quotation_marks(kWords, QuotationMarks::French) == "«\u202FSie sagt “nein” und “doch”.\u202F»");
}

BOOST_AUTO_TEST_SUITE_END()
