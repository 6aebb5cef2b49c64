// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of quotes: what each prints, which are allowed, and that nothing else can change a word.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <random>

#include "base/error.h"
#include "model/quote.h"
#include "support/sequential_ids.h"
#include "text/utf8.h"

namespace fundstelle::model {

namespace {

using Kind = QuoteEditKind;

const std::string kSentence = "Das ist, äh, in Großdorf hat sie 👩‍🌾 nicht geantwortet.";

struct Fixture {
    test::SequentialIds ids;

    static CodePointRange range_of(std::string_view words, std::string_view text = kSentence) {
        const auto byte = text.find(words);
        BOOST_REQUIRE(byte != std::string_view::npos);
        const auto begin = text::count_code_points(text.substr(0, byte));
        return {begin, begin + text::count_code_points(words)};
    }
    static CodePointRange whole(std::string_view text = kSentence) { return {0, text::count_code_points(text)}; }
    QuoteEdit edit(std::string_view words, Kind kind, std::string printed = {}) {
        return {QuoteEditId{ids.next()}, QuoteId{ids.next()}, range_of(words), std::move(printed), kind};
    }
    static std::string quoted(const std::vector<QuoteEdit>& edits, Ellipsis ellipsis = Ellipsis::Dots) {
        const text::OffsetMap map{kSentence};
        const auto words = quoted_words(map, whole(), edits, {}, ellipsis);
        BOOST_TEST(is_true_to(words, map, whole(), edits, {}, ellipsis));
        return words;
    }
    static bool is_invalid(const QuoteEdit& edit) {
        try {
            require_valid(edit);
            return false;
        } catch (const Error& error) {
            return error.kind() == ErrorKind::Invalid;
        }
    }
};

struct Sentence {
    std::string_view words;
    std::string_view without_fillers;
};
std::ostream& operator<<(std::ostream& out, const Sentence& sentence) {
    return out << sentence.words;
}
const std::vector<Sentence> kFillerSentences{
    {"Äh, das ist so.", "[...] das ist so."},
    {"Mhm.", "Mhm."},
    {"Ne, das stimmt nicht.", "Ne, das stimmt nicht."},
    {"Das ist, äh, so.", "Das ist, [...] so."},
    {"Das ist ähm so.", "Das ist [...] so."},
    {"Das ist gut, ne?", "Das ist gut, [...]?"},
    {"So ne Sache ist eh klar.", "So ne Sache ist eh klar."},
    {"Ich ha/ ich habe das.", "Ich [...] ich habe das."},
    {"Und/oder der Träger.", "Und/oder der Träger."},
    {"Das (...) dauert (3s) lange (lacht).", "Das [...] dauert [...] lange (lacht)."},
    {"Das, äh, ähm, hm, dauert.", "Das, [...] dauert."},
    {"Gut. Hm. Das dauert.", "Gut. Hm. Das dauert."},
    {"Über u\u0308ber, öh, Größe.", "Über u\u0308ber, [...] Größe."},
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(quote_edit_tests, Fixture)

BOOST_AUTO_TEST_CASE(each_kind_of_edit_shows_readers_what_it_is) {
    BOOST_TEST(quoted({edit("äh,", Kind::Smoothing)}) == "Das ist, [...] in Großdorf hat sie 👩‍🌾 nicht geantwortet.");
    BOOST_TEST(quoted({edit("Großdorf", Kind::Replacement, "Kommune")}) == "Das ist, äh, in [Kommune] hat sie 👩‍🌾 nicht geantwortet.");
    BOOST_TEST(quoted({edit("Großdorf", Kind::Pseudonym, "Stadt X")}) == "Das ist, äh, in Stadt X hat sie 👩‍🌾 nicht geantwortet.");
    BOOST_TEST(quoted({edit("sie", Kind::InsertionBehind, "die Behörde")}) == "Das ist, äh, in Großdorf hat sie [die Behörde] 👩‍🌾 nicht geantwortet.");
    BOOST_TEST(quoted({edit("Das", Kind::InsertionBefore, "Antwort:")}) == "[Antwort:] Das ist, äh, in Großdorf hat sie 👩‍🌾 nicht geantwortet.");
    BOOST_TEST(quoted({edit("äh,", Kind::Omission)}, Ellipsis::Sign) == "Das ist, […] in Großdorf hat sie 👩‍🌾 nicht geantwortet.");
}

BOOST_AUTO_TEST_CASE(omissions_next_to_each_other_are_one) {
    BOOST_TEST(quoted({edit("äh,", Kind::Smoothing), edit("in", Kind::Omission)}) == "Das ist, [...] Großdorf hat sie 👩‍🌾 nicht geantwortet.");
    BOOST_TEST(quoted({edit("äh,", Kind::Smoothing), edit("Großdorf", Kind::Omission)}) == "Das ist, [...] in [...] hat sie 👩‍🌾 nicht geantwortet.");
}

BOOST_AUTO_TEST_CASE(pieces_tell_spoken_words_from_edits_and_where_they_stand) {
    const auto edits = std::vector{edit("Großdorf", Kind::Replacement, "Kommune")};
    const auto pieces = quote_pieces(text::OffsetMap{kSentence}, whole(), edits, {});
    BOOST_REQUIRE(pieces.size() == 3U);
    BOOST_TEST((pieces[1] == QuotePiece{QuotePiece::Kind::Edited, "[Kommune]", edits[0].range}));
    BOOST_TEST((pieces[0].kind == QuotePiece::Kind::Spoken && pieces[0].range == CodePointRange{0, edits[0].range.begin().count()}));
    BOOST_TEST(pieces[2].words == " hat sie 👩‍🌾 nicht geantwortet.");
}

BOOST_AUTO_TEST_CASE(words_of_edits_must_be_there_or_not_and_bring_no_brackets_of_their_own) {
    BOOST_TEST(is_invalid(edit("äh", Kind::Omission, "ja")));
    BOOST_TEST(is_invalid(edit("äh", Kind::Smoothing, "ja")));
    BOOST_TEST(is_invalid(edit("sie", Kind::Replacement)));
    BOOST_TEST(is_invalid(edit("sie", Kind::InsertionBehind, "  ")));
    BOOST_TEST(is_invalid(edit("sie", Kind::Replacement, "[er]")));
    BOOST_TEST(is_invalid(edit("sie", Kind::Replacement, "er\nes")));
    BOOST_TEST(!is_invalid(edit("sie", Kind::Replacement, "er")));
}

BOOST_AUTO_TEST_CASE(without_brackets_only_a_pseudonym_can_stand) {
    for (const auto* name : {"Stadt X", "X", "Herr Y2", "Träger\u00A0Z", "Frau Dr. X"}) BOOST_TEST(!is_invalid(edit("sie", Kind::Pseudonym, name)), name);
    for (const auto* word : {"nicht", "die Stadt", "gern, sagt Herr X", "Das Amt von Herr X", "Herr, X", "StadtX", "Stadt x", "2", "ABH", "Ä"}) BOOST_TEST(is_invalid(edit("sie", Kind::Pseudonym, word)), word);
}

BOOST_AUTO_TEST_CASE(a_pseudonym_stands_for_names_only) {
    const auto is_refused = [&](std::string_view words) {
        try {
            static_cast<void>(quoted_words(text::OffsetMap{kSentence}, whole(), {edit(words, Kind::Pseudonym, "Herr X")}, {}));
            return false;
        } catch (const Error& error) {
            return error.kind() == ErrorKind::Invalid;
        }
    };
    BOOST_TEST(!is_refused("Großdorf"));
    for (const auto* words : {"nicht", "in Großdorf hat sie", "hat", "sie 👩‍🌾"}) BOOST_TEST(is_refused(words), words);
    for (const auto* name : {"Müller", "Bad Oeynhausen", "Frau von der Heide", "Dr. Müllers"}) BOOST_TEST(is_name_like(name), name);
    for (const auto* words : {"Müller hat gelogen und das", "von der", "kein", "Müller, Meier", ""}) BOOST_TEST(!is_name_like(words), words);
}

BOOST_DATA_TEST_CASE(fillers_break_offs_and_pauses_are_found_with_their_comma, boost::unit_test::data::make(kFillerSentences), sentence) {
    std::vector<QuoteEdit> edits;
    for (const auto& filler : fillers(text::OffsetMap{sentence.words}, whole(sentence.words))) edits.push_back({QuoteEditId{ids.next()}, QuoteId{ids.next()}, filler, {}, Kind::Smoothing});
    BOOST_TEST(quoted_words(text::OffsetMap{sentence.words}, whole(sentence.words), edits, {}) == sentence.without_fillers);
}

BOOST_AUTO_TEST_CASE(fillers_are_looked_for_in_the_quote_only) {
    const std::string text = "Äh, eins. Äh, zwei. Äh, drei.";
    const auto found = fillers(text::OffsetMap{text}, range_of("Äh, zwei.", text));
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST((found[0] == CodePointRange{10, 13}));
}

BOOST_AUTO_TEST_CASE(a_word_that_was_changed_dropped_or_added_without_a_sign_is_not_true) {
    const auto edits = std::vector{edit("äh,", Kind::Smoothing)};
    const auto printed = quoted_words(text::OffsetMap{kSentence}, whole(), edits, {});
    const auto is_true = [&](const std::string& words) { return is_true_to(words, text::OffsetMap{kSentence}, whole(), edits, {}); };
    const auto changed = [&](std::string_view from, std::string_view to) {
        auto words = printed;
        return words.replace(words.find(from), from.size(), to);
    };
    BOOST_TEST(is_true(printed));
    BOOST_TEST(is_true(changed("hat sie", "hat\n sie")));
    BOOST_TEST(!is_true(changed("nicht ", "")));
    BOOST_TEST(!is_true(changed("nicht", "nun")));
    BOOST_TEST(!is_true(changed("sie", "sie selbst")));
    BOOST_TEST(!is_true(changed("[...] ", "")));
    BOOST_TEST(!is_true(changed("Großdorf", "[...]")));
}

BOOST_AUTO_TEST_CASE(random_edits_print_the_spoken_words_and_their_own_and_nothing_else) {
    std::mt19937 random{7};
    const auto size = whole().length();
    for (int round = 0; round < 2000; ++round) {
        std::vector<QuoteEdit> edits;
        for (std::int64_t at = static_cast<std::int64_t>(random() % 4); at < size;) {
            const auto end = std::min<std::int64_t>(size, at + 1 + static_cast<std::int64_t>(random() % 6));
            const auto kind = static_cast<Kind>(random() % 6);
            const bool leaves_out = kind == Kind::Omission || kind == Kind::Smoothing;
            edits.push_back({QuoteEditId{ids.next()}, QuoteId{ids.next()}, {at, end}, leaves_out ? "" : kind == Kind::Pseudonym ? "Stadt X" : "ü 1", kind});
            if (kind == Kind::Pseudonym && !is_name_like(text::slice(kSentence, edits.back().range))) edits.back().kind = Kind::Replacement;
            at = end + static_cast<std::int64_t>(random() % 5);
        }
        const auto words = quoted_words(text::OffsetMap{kSentence}, whole(), edits, {});
        BOOST_TEST_CONTEXT("round " << round << ": " << words) BOOST_TEST_REQUIRE(is_true_to(words, text::OffsetMap{kSentence}, whole(), edits, {}));
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::model
