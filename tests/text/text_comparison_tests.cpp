// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_comparison.h"

#include <boost/test/unit_test.hpp>
#include <cstdlib>

#include "corrections.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::text;

std::string mapped(std::string_view old_text, std::string_view new_text, std::string_view words) {
    const auto byte = old_text.find(words);
    const auto begin = count_code_points(old_text.substr(0, byte));
    const auto moved = compare(old_text, new_text).map(CodePointRange{begin, begin + count_code_points(words)});
    return moved.range ? std::string{slice(new_text, *moved.range)} + (moved.torn ? " (torn)" : "") : "(lost)";
}

struct Outcome {
    int exact{0};
    int to_check{0};
    int apart{0};         ///< some words were moved away from the others
    int wrong{0};
};

/// Codings of all lengths, a third of them with borders at words, against the oracle. A blank more or less at a border is no difference:
/// nobody can tell which of the two blanks around a deleted sentence went with it.
Outcome follow_codings(unsigned seed, std::int64_t size, int corrections, int codings) {
    std::mt19937 random{seed};
    const auto before = test::random_talk(random, size);
    test::TrackedText tracked{before};
    const auto old_size = tracked.size();
    const test::TrackedText original{before};
    test::correct_as_people_do(tracked, random, corrections);
    const auto after = tracked.utf8();
    const auto places = tracked.places(old_size);
    const auto map = compare(before, after);
    Outcome outcome;
    for (int i = 0; i < codings; ++i) {
        auto begin = static_cast<std::int64_t>(test::below(random, static_cast<std::size_t>(old_size - 400)));
        auto end = begin + 1 + static_cast<std::int64_t>(test::below(random, 380));
        if (i % 3 == 0) {
            begin = test::random_word(original, random).first;
            end = std::min(begin + 40, old_size);
            while (end < old_size && test::is_letter(original.at(end))) ++end;
            if (end <= begin) continue;
        }
        const CodePointRange range{begin, end};
        const auto moved = map.map(range);
        const bool listed = !moved.range || moved.torn || 2 * moved.kept < range.length();
        if (test::are_apart(places, range)) {
            // No range covers these words and no others: a person has to decide.
            ++outcome.apart;
            continue;
        }
        const auto expected = test::survivors(places, range);
        const bool same_words = moved.range && expected && trimmed(slice(after, *moved.range)) == trimmed(slice(after, *expected)) &&
                                std::abs(moved.range->begin().count() - expected->begin().count()) <= 1;
        if (!moved.torn && (moved.range == expected || same_words)) ++outcome.exact;
        else if (listed) ++outcome.to_check;
        else ++outcome.wrong;
    }
    return outcome;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_comparison_tests)

BOOST_AUTO_TEST_CASE(equal_texts_keep_everything) {
    const auto map = compare("I: Ä?\nB: Ja.", "I: Ä?\nB: Ja.");
    BOOST_TEST((map.pieces() == std::vector<AnchorMap::Piece>{{0, 0, 12}}));
    BOOST_TEST(compare("", "").pieces().empty());
    BOOST_TEST(compare("Ja", "").pieces().empty());
    BOOST_TEST(compare("", "Ja").pieces().empty());
}

BOOST_AUTO_TEST_CASE(a_slip_of_the_pen_stays_within_its_coding) {
    BOOST_TEST(mapped("Die Behörte ist zu.", "Die Behörde ist zu.", "Behörte") == "Behörde");
    BOOST_TEST(mapped("Wir komen nicht rein.", "Wir kommen nicht rein.", "komen nicht") == "kommen nicht");
    BOOST_TEST(mapped("Da ist ein Mänsch gekomen und hatt gefragt.", "Da ist ein Mensch gekommen und hat gefragt.", "Mänsch gekomen und hatt") ==
               "Mensch gekommen und hat");
}

BOOST_AUTO_TEST_CASE(a_replaced_name_is_not_kept_by_the_letters_it_shares) {
    BOOST_TEST(mapped("Herr Müller sagt das.", "Herr Mahler sagt das.", "Müller") == "(lost)");
    BOOST_TEST(mapped("Herr Müller sagt das.", "Herr X sagt das.", "Herr Müller sagt") == "Herr X sagt");
}

BOOST_AUTO_TEST_CASE(a_deleted_sentence_goes_whole) {
    const std::string_view before = "Das war gut. Das war schlecht. Das war egal.";
    const std::string_view after = "Das war gut. Das war egal.";
    BOOST_TEST(mapped(before, after, "Das war schlecht.") == "(lost)");
    BOOST_TEST(mapped(before, after, "Das war egal.") == "Das war egal.");
    BOOST_TEST(mapped(before, after, "Das war gut.") == "Das war gut.");
}

BOOST_AUTO_TEST_CASE(a_moved_sentence_takes_its_coding_along) {
    const std::string_view before = "Zuerst reden wir lange mit den Trägern. Danach kommt die Kommune dazu und stellt ihre Fragen. Am Ende steht ein Plan.";
    const std::string_view after = "Danach kommt die Kommune dazu und stellt ihre Fragen. Am Ende steht ein Plan. Zuerst reden wir lange mit den Trägern.";
    BOOST_TEST(mapped(before, after, "reden wir lange mit den Trägern") == "reden wir lange mit den Trägern");
    BOOST_TEST(mapped(before, after, "kommt die Kommune dazu") == "kommt die Kommune dazu");
    BOOST_TEST(mapped(before, after, "Trägern. Danach kommt die Kommune dazu").ends_with("(torn)"));
}

BOOST_AUTO_TEST_CASE(an_insertion_at_a_border_does_not_extend_a_coding) {
    BOOST_TEST(mapped("Wir fahren raus.", "Wir fahren eigentlich raus.", "fahren") == "fahren");
    BOOST_TEST(mapped("Wir fahren raus.", "Wir fahren eigentlich raus.", "fahren raus") == "fahren eigentlich raus");
}

BOOST_AUTO_TEST_CASE(of_ten_thousand_codings_under_realistic_corrections_hardly_one_needs_a_look) {
    Outcome total;
    for (unsigned seed = 1; seed <= 4; ++seed) {
        const auto outcome = follow_codings(seed, 60'000, 150, 2'500);
        total.exact += outcome.exact;
        total.to_check += outcome.to_check;
        total.apart += outcome.apart;
        total.wrong += outcome.wrong;
    }
    const auto all = total.exact + total.to_check + total.wrong;
    BOOST_TEST_MESSAGE("exact " << total.exact << ", to check " << total.to_check << ", wrong " << total.wrong << " of " << all
                                << "; with words moved apart " << total.apart);
    BOOST_TEST(total.exact * 1000 >= all * 995);
    // What no comparison can know: which of two equal letters was the slip, which of two equal words the deleted one.
    BOOST_TEST(total.wrong * 1000 <= all * 2);
}

BOOST_AUTO_TEST_SUITE_END()
