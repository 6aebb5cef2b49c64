// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/search_key.h"

#include <boost/test/unit_test.hpp>

#include "random_text.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::text;
using Ranges = std::vector<CodePointRange>;

Ranges hits(std::string_view text, std::string_view needle) {
    return SearchKey{text}.find(SearchKey{needle});
}

/// The same letter in every form that search takes for equal.
using Letter = std::vector<std::string_view>;

const std::vector<Letter> kLetters{
    {"a", "A"},
    {"u", "U"},
    {" "},
    {"\n"},
    {"ß", "ẞ"},
    {"ä", "Ä", "a\u0308", "A\u0308"},
    {"ü", "Ü", "u\u0308", "U\u0308"},
    {"é", "É", "e\u0301", "E\u0301"},
    {"ǖ", "Ǖ", "u\u0308\u0304", "ü\u0304", "U\u0308\u0304"},
    {"ệ", "e\u0323\u0302", "e\u0302\u0323", "Ẹ\u0302"},
    {"„"},
    {"😀"},
};

struct Spelled {
    std::string utf8;
    std::vector<std::size_t> letters;
    std::vector<std::int64_t> starts{0};  ///< in code points, and the end
};

Spelled spell(std::mt19937& random, const std::vector<std::size_t>& letters) {
    Spelled spelled;
    spelled.letters = letters;
    for (const auto letter : letters) {
        const auto form = kLetters[letter][test::below(random, kLetters[letter].size())];
        spelled.utf8 += form;
        spelled.starts.push_back(spelled.starts.back() + count_code_points(form));
    }
    return spelled;
}

std::vector<std::size_t> random_letters(std::mt19937& random, std::size_t count, std::size_t kinds) {
    std::vector<std::size_t> letters(count);
    const auto first = test::below(random, kLetters.size());
    for (auto& letter : letters) letter = (first + test::below(random, kinds)) % kLetters.size();
    return letters;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(search_key_tests)

BOOST_AUTO_TEST_CASE(case_does_not_count) {
    BOOST_TEST((hits("Die ÜBERSICHT, die übersicht", "Übersicht") == Ranges{{4, 13}, {19, 28}}));
}

BOOST_AUTO_TEST_CASE(sharp_s_is_not_double_s) {
    BOOST_TEST((hits("Straße STRASSE", "strasse") == Ranges{{7, 14}}));
    BOOST_TEST((hits("Straße STRASSE", "STRAẞE") == Ranges{{0, 6}}));
}

BOOST_AUTO_TEST_CASE(composed_and_decomposed_letters_are_equal_either_way) {
    BOOST_TEST((hits("nu\u0308r", "ü") == Ranges{{1, 3}}));
    BOOST_TEST((hits("nür", "u\u0308") == Ranges{{1, 2}}));
    BOOST_TEST((hits("NU\u0308R", "nür") == Ranges{{0, 4}}));
}

BOOST_AUTO_TEST_CASE(positions_behind_a_combining_mark_are_those_of_the_text) {
    BOOST_TEST((hits("fu\u0308r die Ämter, u\u0308ber die A\u0308mter", "ämter") == Ranges{{9, 14}, {26, 32}}));
    BOOST_TEST((hits("u\u0308u\u0308u\u0308x", "x") == Ranges{{6, 7}}));
}

BOOST_AUTO_TEST_CASE(a_letter_without_its_mark_is_not_the_letter_with_it) {
    BOOST_TEST(hits("fu\u0308r", "u").empty());
    BOOST_TEST(hits("für", "fu").empty());
    BOOST_TEST(hits("fur", "ü").empty());
}

BOOST_AUTO_TEST_CASE(a_mark_at_the_very_start_of_a_text_disturbs_nothing) {
    BOOST_TEST((hits("\u0308ja ja", "ja") == Ranges{{1, 3}, {4, 6}}));
}

BOOST_AUTO_TEST_CASE(hits_do_not_overlap_each_other) {
    BOOST_TEST((hits("aaaaa", "aa") == Ranges{{0, 2}, {2, 4}}));
}

BOOST_AUTO_TEST_CASE(an_empty_needle_is_found_nowhere) {
    BOOST_TEST(hits("Wörter", "").empty());
    BOOST_TEST(hits("", "Wörter").empty());
}

BOOST_AUTO_TEST_CASE(folded_names_are_equal_without_regard_to_case_and_composition) {
    BOOST_TEST(folded("Überleitung") == folded("U\u0308BERLEITUNG"));
    BOOST_TEST(folded("Überleitung") != folded("Uberleitung"));
    BOOST_TEST(folded("") == "");
}

BOOST_AUTO_TEST_CASE(folding_twice_is_folding_once) {
    std::mt19937 random{31};
    for (int round = 0; round < 300; ++round) {
        const auto once = folded(spell(random, random_letters(random, 20, kLetters.size())).utf8);
        BOOST_TEST_REQUIRE(folded(once) == once);
    }
}

BOOST_AUTO_TEST_CASE(hits_in_random_texts_are_those_that_comparing_letter_by_letter_finds) {
    std::mt19937 random{17};
    std::size_t all_hits = 0;
    for (int round = 0; round < 2'000; ++round) {
        const auto kinds = 2 + test::below(random, 4);
        const auto text = spell(random, random_letters(random, 1 + test::below(random, 40), kinds));
        const auto from = test::below(random, text.letters.size());
        const auto length = 1 + test::below(random, std::min<std::size_t>(4, text.letters.size() - from));
        const auto needle = spell(random, {text.letters.begin() + static_cast<std::ptrdiff_t>(from),
                                           text.letters.begin() + static_cast<std::ptrdiff_t>(from + length)});
        Ranges expected;
        for (std::size_t i = 0; i + length <= text.letters.size();) {
            const bool equal =
                std::equal(needle.letters.begin(), needle.letters.end(), text.letters.begin() + static_cast<std::ptrdiff_t>(i));
            if (equal) expected.emplace_back(text.starts[i], text.starts[i + length]);
            i += equal ? length : 1;
        }
        BOOST_TEST_CONTEXT("text " << text.utf8 << ", needle " << needle.utf8) {
            const auto found = hits(text.utf8, needle.utf8);
            BOOST_TEST_REQUIRE((found == expected));
            for (const auto& hit : found) BOOST_TEST_REQUIRE(folded(slice(text.utf8, hit)) == folded(needle.utf8));
            all_hits += found.size();
        }
    }
    BOOST_TEST(all_hits > 2'000U);
}

// "q̈" and "ẍ̣" have no single code point that stands for all of them, so that a mark remains after composing.
BOOST_AUTO_TEST_CASE(words_of_every_hit_fold_to_the_needle_also_beside_marks_that_do_not_compose) {
    std::mt19937 random{23};
    const std::vector<std::string_view> alphabet{"a", "q", "q\u0308", "x\u0323\u0308", "\u0308", " "};
    for (int round = 0; round < 2'000; ++round) {
        std::string text;
        std::string needle;
        for (std::size_t i = 0; i < 12; ++i) text += alphabet[test::below(random, alphabet.size())];
        for (std::size_t i = 0; i < 1 + test::below(random, 2); ++i)
            needle += alphabet[test::below(random, alphabet.size() - 2)];
        BOOST_TEST_CONTEXT("text " << text << ", needle " << needle) {
            for (const auto& hit : hits(text, needle)) {
                BOOST_TEST_REQUIRE(folded(slice(text, hit)) == folded(needle));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_letter_with_a_mark_that_does_not_compose_is_found_whole) {
    BOOST_TEST((hits("aq\u0308b q", "q\u0308") == Ranges{{1, 3}}));
    BOOST_TEST((hits("aq\u0308b q", "q\u0308b") == Ranges{{1, 4}}));
}

BOOST_AUTO_TEST_SUITE_END()
