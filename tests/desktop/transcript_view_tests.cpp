// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>

#include "open_window.h"

namespace fundstelle::test {

BOOST_FIXTURE_TEST_SUITE(transcript_view_tests, OpenWindow)

BOOST_AUTO_TEST_CASE(the_mouse_selects_exactly_the_words_it_is_drawn_over) {
    drag_over("grüßen 👩🏽‍🎓 höf");
    BOOST_REQUIRE(view().selection());
    BOOST_TEST(words(*view().selection()) == "grüßen 👩🏽‍🎓 höf");
}

BOOST_AUTO_TEST_CASE(a_double_click_selects_a_word) {
    const auto word = find("Ämter");
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, view().pointOf(word.begin().count() + 2));
    BOOST_REQUIRE(view().selection());
    BOOST_TEST(words(*view().selection()) == "Ämter");
}

BOOST_AUTO_TEST_CASE(shift_and_arrow_extend_by_one_visible_character) {
    view().select(find("grüßen "));
    QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
    BOOST_TEST(words(*view().selection()) == "grüßen 👩🏽‍🎓");
}

BOOST_AUTO_TEST_CASE(alt_shift_and_arrow_extend_by_a_sentence) {
    const auto start = find("Schön");
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().pointOf(start.begin().count()));
    QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier | Qt::AltModifier);
    BOOST_TEST(words(*view().selection()) == "Schön wär’s.");
}

BOOST_AUTO_TEST_CASE(copied_words_are_those_of_the_transcript) {
    view().select(find("Die Ämter grüßen 👩🏽‍🎓"));
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    BOOST_TEST(QApplication::clipboard()->text().toStdString() == "Die Ämter grüßen 👩🏽‍🎓");
}

BOOST_AUTO_TEST_CASE(codings_over_the_same_words_stand_in_lanes_side_by_side) {
    project().codings().code(first, find("Alles steht."), corona);
    project().codings().code(first, find("Alles"), authority);
    project().codings().code(first, find("Schön wär’s."), authority);
    const auto& stripes = view().content()->stripes;
    BOOST_REQUIRE(stripes.size() == 3);
    BOOST_TEST(view().content()->lanes == 2);
    BOOST_TEST(stripes[0].lane == 0);
    BOOST_TEST(stripes[1].lane != stripes[2].lane);
}

BOOST_AUTO_TEST_CASE(a_document_of_a_million_characters_lays_out_only_what_is_seen) {
    std::string text;
    for (int i = 0; i < 5000; ++i) text += "B: Das ist ein ziemlich langer Absatz, in dem nicht viel steht, aber doch einiges an Wörtern und Sätzen, damit er über mehrere Zeilen läuft.\n";
    formats::Transcript transcript;
    transcript.name = "Lang";
    transcript.text = text;
    formats::recognise_turns(transcript);
    const auto document = project().documents().import({transcript}, std::nullopt).front();
    window->transcript().showDocument(document);
    view().scrollToParagraph(4000);
    BOOST_TEST(view().topParagraph() == 4000);
    view().scrollToParagraph(4990);
    view().grab();
    const auto last = view().content()->paragraphs.back();
    view().showPassage({last.begin, last.end});
    view().grab();
    BOOST_TEST(view().pointOf(last.begin).y() > 0);
    BOOST_TEST(view().pointOf(last.begin).y() < view().viewport()->height());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
