// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

namespace fundstelle::test {

BOOST_FIXTURE_TEST_SUITE(coding_gesture_tests, OpenWindow)

BOOST_AUTO_TEST_CASE(words_dragged_onto_a_code_are_coded_with_it) {
    drag_over("Die Ämter grüßen 👩🏽‍🎓 höflich.");
    QMimeData data;
    desktop::writePassage(data, {first, *view().selection()});
    drop(window->codes().tree().viewport(), point_of(authority), data);
    const auto codings = project().codings().of_document(first);
    BOOST_REQUIRE(codings.size() == 1);
    BOOST_TEST((codings.front().code == authority));
    BOOST_TEST(words(codings.front().range) == "Die Ämter grüßen 👩🏽‍🎓 höflich.");
}

BOOST_AUTO_TEST_CASE(a_code_dropped_on_selected_words_codes_them) {
    drag_over("Schön wär’s.");
    QMimeData data;
    data.setData(QString::fromLatin1(desktop::kCodeMimeType), desktop::toBytes(standstill.uuid()));
    BOOST_TEST(drop(view().viewport(), view().pointOf(find("wär").begin().count()), data));
    const auto codings = project().codings().of_document(first);
    BOOST_REQUIRE(codings.size() == 1);
    BOOST_TEST(words(codings.front().range) == "Schön wär’s.");
    BOOST_TEST((codings.front().code == standstill));
}

BOOST_AUTO_TEST_CASE(a_code_dropped_beside_the_selection_codes_what_was_said_in_the_paragraph) {
    QMimeData data;
    data.setData(QString::fromLatin1(desktop::kCodeMimeType), desktop::toBytes(corona.uuid()));
    BOOST_TEST(drop(view().viewport(), view().pointOf(find("steht").begin().count()), data));
    const auto codings = project().codings().of_document(first);
    BOOST_REQUIRE(codings.size() == 1);
    BOOST_TEST(words(codings.front().range) == "Alles steht.");
}

BOOST_AUTO_TEST_CASE(a_double_click_on_a_code_codes_the_selection) {
    drag_over("Alles steht.");
    auto* tree = window->codes().tree().viewport();
    QTest::mouseClick(tree, Qt::LeftButton, {}, point_of(standstill));
    QTest::mouseDClick(tree, Qt::LeftButton, {}, point_of(standstill));
    const auto codings = project().codings().of_document(first);
    BOOST_REQUIRE(codings.size() == 1);
    BOOST_TEST((codings.front().code == standstill));
}

BOOST_AUTO_TEST_CASE(a_key_and_a_few_letters_code_the_selection) {
    drag_over("Und Corona?");
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_C);
    BOOST_REQUIRE(window->transcript().palette().isVisible());
    auto* input = window->transcript().palette().findChild<QLineEdit*>();
    QTest::keyClicks(input, QStringLiteral("still"));
    QTest::keyClick(input, Qt::Key_Return);
    BOOST_TEST(!window->transcript().palette().isVisible());
    const auto codings = project().codings().of_document(first);
    BOOST_REQUIRE(codings.size() == 1);
    BOOST_TEST((codings.front().code == standstill));
    BOOST_TEST(words(codings.front().range) == "Und Corona?");
}

BOOST_AUTO_TEST_CASE(a_name_that_no_code_has_becomes_a_new_code) {
    drag_over("höflich");
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_C);
    auto* input = window->transcript().palette().findChild<QLineEdit*>();
    QTest::keyClicks(input, QStringLiteral("Tonfall"));
    QTest::keyClick(input, Qt::Key_Return);
    BOOST_TEST(project().codings().count() == 0);  // below which code?
    QTest::keyClick(input, Qt::Key_Return);
    const auto codings = project().codings().of_document(first);
    BOOST_REQUIRE(codings.size() == 1);
    BOOST_TEST((codings.front().code == project().codebook().named("Tonfall")));
}

BOOST_AUTO_TEST_CASE(escape_in_the_palette_codes_nothing) {
    drag_over("höflich");
    QTest::keyClick(&view(), Qt::Key_C);
    QTest::keyClick(window->transcript().palette().findChild<QLineEdit*>(), Qt::Key_Escape);
    BOOST_TEST(project().codings().count() == 0);
}

BOOST_AUTO_TEST_CASE(ctrl_z_takes_a_coding_back_and_ctrl_shift_z_brings_it_again) {
    drag_over("Alles steht.");
    window->transcript().codeSelection(corona);
    BOOST_REQUIRE(project().codings().count() == 1);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(project().codings().count() == 0);
    BOOST_TEST(view().content()->stripes.empty());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    BOOST_TEST(project().codings().count() == 1);
    BOOST_TEST(view().content()->stripes.size() == 1);
}

BOOST_AUTO_TEST_CASE(a_click_on_a_stripe_and_delete_remove_the_coding) {
    const auto coding = project().codings().code(first, find("Alles steht."), corona);
    view().grab();  // lay out
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().pointOfStripe(coding));
    BOOST_REQUIRE((view().selectedCoding() == coding));
    QTest::keyClick(&view(), Qt::Key_Delete);
    BOOST_TEST(project().codings().count() == 0);
}

BOOST_AUTO_TEST_CASE(c_on_a_selected_stripe_gives_it_another_code) {
    const auto coding = project().codings().code(first, find("Alles steht."), corona);
    view().grab();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().pointOfStripe(coding));
    QTest::keyClick(&view(), Qt::Key_C);
    auto* input = window->transcript().palette().findChild<QLineEdit*>();
    QTest::keyClicks(input, QStringLiteral("abh"));
    QTest::keyClick(input, Qt::Key_Return);
    BOOST_TEST((project().codings().find(coding)->code == authority));
}

BOOST_AUTO_TEST_CASE(c_on_a_clicked_stripe_concerns_its_coding_and_no_words_marked_before) {
    const auto coding = project().codings().code(first, find("Alles steht."), corona);
    drag_over("höflich");
    view().grab();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().pointOfStripe(coding));
    QTest::keyClick(&view(), Qt::Key_C);
    auto* input = window->transcript().palette().findChild<QLineEdit*>();
    QTest::keyClicks(input, QStringLiteral("abh"));
    QTest::keyClick(input, Qt::Key_Return);
    BOOST_TEST((project().codings().find(coding)->code == authority));
    BOOST_TEST(project().codings().count() == 1);
}

BOOST_AUTO_TEST_CASE(a_code_dropped_on_another_stands_below_it) {
    QMimeData data;
    data.setData(QString::fromLatin1(desktop::kCodeMimeType), desktop::toBytes(authority.uuid()));
    drop(window->codes().tree().viewport(), point_of(corona), data);
    const auto& tree = project().codebook().tree();
    BOOST_TEST(tree.path(*tree.index_of(authority)) == "Corona-Bremse > Kooperation ABH");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
