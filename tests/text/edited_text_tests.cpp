// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/edited_text.h"

#include <boost/test/unit_test.hpp>

#include "base/error.h"
#include "random_text.h"
#include "tracked_text.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::text;

CodePointOffset at(std::int64_t position) {
    return CodePointOffset{position};
}

void type(EditedText& text, std::int64_t position, const std::string& letters) {
    for (const char letter : letters) text.replace(at(position), at(position), std::string(1, letter)), ++position;
}

/// Does what `changes` say to a text that somebody else shows.
std::string applied(std::string shown, const std::vector<EditedText::Change>& changes) {
    for (const auto& change : changes) {
        const auto begin = byte_of(shown, change.begin);
        shown.replace(begin, byte_of(shown, change.end) - begin, change.words);
    }
    return shown;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(edited_text_tests)

BOOST_AUTO_TEST_CASE(every_range_covers_exactly_its_surviving_characters_after_any_edits) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        std::mt19937 random{seed};
        const auto start = test::random_text(random, 200, 60);
        EditedText text{start.utf8};
        test::TrackedText oracle{start.utf8};
        for (int edit = 0; edit < 60; ++edit) {
            const auto begin = static_cast<std::int64_t>(test::below(random, static_cast<std::size_t>(oracle.size() + 1)));
            const auto longest = static_cast<std::size_t>(std::min<std::int64_t>(oracle.size() - begin, 12));
            const auto end = begin + static_cast<std::int64_t>(test::below(random, longest + 1));
            const auto words = test::random_text(random, test::below(random, 6), 60).utf8;
            text.replace(at(begin), at(end), words);
            oracle.replace(begin, end, words);
        }
        BOOST_TEST_REQUIRE(text.utf8() == oracle.utf8());
        const auto places = oracle.places(start.code_points());
        const auto anchors = text.anchors();
        for (int coding = 0; coding < 200; ++coding) {
            const auto begin = static_cast<std::int64_t>(test::below(random, 199));
            const CodePointRange range{begin, begin + 1 + static_cast<std::int64_t>(test::below(random, static_cast<std::size_t>(199 - begin) + 1))};
            BOOST_TEST_REQUIRE((anchors.map(range).range == test::survivors(places, range)));
        }
    }
}

BOOST_AUTO_TEST_CASE(undo_brings_back_the_characters_themselves) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        std::mt19937 random{seed};
        const auto start = test::random_text(random, 100, 60).utf8;
        EditedText text{start};
        std::string shown = start;
        std::vector<std::string> states{start};
        for (int edit = 0; edit < 40; ++edit) {
            const auto begin = static_cast<std::int64_t>(test::below(random, static_cast<std::size_t>(text.size() + 1)));
            const auto end = std::min(begin + static_cast<std::int64_t>(test::below(random, 9)), text.size());
            text.replace(at(begin), at(end), test::random_text(random, 2 + test::below(random, 4), 60).utf8);
            states.push_back(text.utf8());
        }
        shown = text.utf8();
        for (auto state = states.rbegin() + 1; state != states.rend(); ++state) {
            shown = applied(shown, text.undo());
            BOOST_TEST_REQUIRE(text.utf8() == *state);
            BOOST_TEST_REQUIRE(shown == *state);
        }
        BOOST_TEST(!text.can_undo());
        BOOST_TEST(!text.changed());
        BOOST_TEST((text.anchors().pieces() == AnchorMap::identity(100).pieces()));
        for (std::size_t i = 1; i < states.size(); ++i) {
            shown = applied(shown, text.redo());
            BOOST_TEST_REQUIRE(text.utf8() == states[i]);
            BOOST_TEST_REQUIRE(shown == states[i]);
        }
        BOOST_TEST(!text.can_redo());
    }
}

BOOST_AUTO_TEST_CASE(a_typed_word_is_one_step) {
    EditedText text{"Ja."};
    type(text, 2, " gut so");
    BOOST_TEST(text.utf8() == "Ja gut so.");
    text.undo();
    BOOST_TEST(text.utf8() == "Ja gut .");
    text.undo();
    BOOST_TEST(text.utf8() == "Ja .");
    text.undo();
    BOOST_TEST(text.utf8() == "Ja.");
}

BOOST_AUTO_TEST_CASE(letters_deleted_one_before_the_other_are_one_step) {
    EditedText text{"Jaaa."};
    text.replace(at(3), at(4), "");
    text.replace(at(2), at(3), "");
    BOOST_TEST(text.utf8() == "Ja.");
    text.undo();
    BOOST_TEST(text.utf8() == "Jaaa.");
    BOOST_TEST(!text.changed());
}

BOOST_AUTO_TEST_CASE(edits_between_begin_and_end_are_one_step) {
    EditedText text{"abcabc"};
    text.begin_step();
    text.replace(at(3), at(4), "X");
    text.replace(at(0), at(1), "X");
    text.end_step();
    BOOST_TEST(text.utf8() == "XbcXbc");
    text.undo();
    BOOST_TEST(text.utf8() == "abcabc");
}

BOOST_AUTO_TEST_CASE(typing_at_the_border_of_a_range_does_not_extend_it) {
    EditedText text{"abc def ghi"};
    text.replace(at(4), at(4), "X");
    text.replace(at(8), at(8), "Y");
    text.replace(at(6), at(6), "Z");
    BOOST_TEST(text.utf8() == "abc XdZefY ghi");
    BOOST_TEST((text.anchors().map(CodePointRange{4, 7}).range == CodePointRange{5, 9}));
}

BOOST_AUTO_TEST_CASE(what_was_replaced_by_itself_is_changed) {
    EditedText text{"abc"};
    text.replace(at(0), at(3), "abc");
    BOOST_TEST(text.utf8() == "abc");
    BOOST_TEST(text.changed());
    text.undo();
    BOOST_TEST(!text.changed());
}

BOOST_AUTO_TEST_CASE(edits_outside_the_text_are_refused) {
    EditedText text{"äb"};
    BOOST_CHECK_THROW(text.replace(at(1), at(3), ""), Error);
    BOOST_CHECK_THROW(text.replace(at(2), at(1), ""), Error);
    BOOST_CHECK_THROW(text.replace(at(-1), at(1), ""), Error);
    BOOST_TEST(text.utf8() == "äb");
}

BOOST_AUTO_TEST_SUITE_END()
