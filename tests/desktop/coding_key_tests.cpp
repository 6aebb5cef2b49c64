// SPDX-License-Identifier: GPL-3.0-or-later
// Coding by keys alone, and what else can be done with passages and codings in the transcript.
#include <QClipboard>

#include "open_window.h"

namespace fundstelle::test {

namespace {

struct Fixture : OpenWindow {
    Fixture() {
        view().setFocus();
        put_caret("Schön");
    }
    void put_caret(const std::string& wanted) { QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().pointOf(find(wanted).begin().count())); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), key, modifiers); }
    std::string selected() { return view().selection() ? words(*view().selection()) : std::string{}; }
    QLineEdit* palette_input() { return window->transcript().palette().findChild<QLineEdit*>(); }
    void type_code(const QString& letters, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClicks(palette_input(), letters);
        QTest::keyClick(palette_input(), Qt::Key_Return, modifiers);
    }
    std::vector<model::Coding> codings() { return project().codings().of_document(first); }
    std::string names() {
        std::string all;
        const auto& tree = project().codebook().tree();
        for (const auto& coding : codings()) all += tree[*tree.index_of(coding.code)].name + "|";
        return all;
    }
    void click_stripe(model::CodingId coding) {
        view().grab();
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().pointOfStripe(coding));
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(coding_key_tests, Fixture)

BOOST_AUTO_TEST_CASE(s_selects_the_sentence_and_then_the_next_one) {
    press(Qt::Key_S);
    BOOST_TEST(selected() == "Schön wär’s.");
    press(Qt::Key_S);
    BOOST_TEST(selected() == "Die Ämter grüßen 👩🏽‍🎓 höflich.");
    press(Qt::Key_S);
    BOOST_TEST(selected() == "Und Corona?");
}

BOOST_AUTO_TEST_CASE(shift_s_makes_the_selection_longer_by_a_sentence) {
    press(Qt::Key_S);
    press(Qt::Key_S, Qt::ShiftModifier);
    BOOST_TEST(selected() == "Schön wär’s. Die Ämter grüßen 👩🏽‍🎓 höflich.");
}

BOOST_AUTO_TEST_CASE(t_selects_what_one_person_says_without_the_label) {
    press(Qt::Key_T);
    BOOST_TEST(selected() == "Schön wär’s. Die Ämter grüßen 👩🏽‍🎓 höflich.");
    press(Qt::Key_T);
    BOOST_TEST(selected() == "Und Corona?");
}

BOOST_AUTO_TEST_CASE(a_selects_the_words_of_the_paragraph) {
    put_caret("Corona");
    press(Qt::Key_A);
    BOOST_TEST(selected() == "Und Corona?");
    press(Qt::Key_A, Qt::ShiftModifier);
    BOOST_TEST(selected() == "Und Corona?\nB: Alles steht.");
}

BOOST_AUTO_TEST_CASE(alt_and_down_goes_to_the_next_turn) {
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_S);
    BOOST_TEST(selected() == "Und Corona?");
}

BOOST_AUTO_TEST_CASE(a_sentence_is_coded_with_four_keys_after_its_selection) {
    press(Qt::Key_S);
    press(Qt::Key_C);
    type_code(QStringLiteral("st"));
    BOOST_TEST(names() == "Stillstand|");
    BOOST_TEST(words(codings().front().range) == "Schön wär’s.");
    BOOST_TEST(view().hasFocus());
}

BOOST_AUTO_TEST_CASE(q_codes_with_what_was_used_last) {
    press(Qt::Key_S);
    press(Qt::Key_C);
    type_code(QStringLiteral("abh"));
    press(Qt::Key_S);
    press(Qt::Key_Q);
    BOOST_TEST(names() == "Kooperation ABH|Kooperation ABH|");
}

BOOST_AUTO_TEST_CASE(shift_and_enter_gather_several_codes_for_one_action) {
    press(Qt::Key_S);
    press(Qt::Key_C);
    type_code(QStringLiteral("still"), Qt::ShiftModifier);
    BOOST_TEST(codings().empty());
    type_code(QStringLiteral("abh"));
    BOOST_TEST(codings().size() == 2U);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(codings().empty());
}

BOOST_AUTO_TEST_CASE(a_slip_and_missing_dots_find_the_code_all_the_same) {
    press(Qt::Key_S);
    press(Qt::Key_C);
    type_code(QStringLiteral("stlils"));
    BOOST_TEST(names() == "Stillstand|");
}

BOOST_AUTO_TEST_CASE(a_new_code_stands_below_the_one_that_was_highlighted) {
    press(Qt::Key_S);
    press(Qt::Key_C);
    QTest::keyClicks(palette_input(), QStringLiteral("koop"));
    QTest::keyClick(palette_input(), Qt::Key_Down);  // from the code to „Neuer Code“
    QTest::keyClick(palette_input(), Qt::Key_Up);
    QTest::keyClick(palette_input(), Qt::Key_Down);
    QTest::keyClick(palette_input(), Qt::Key_Return);
    QTest::keyClick(palette_input(), Qt::Key_Return);
    const auto& tree = project().codebook().tree();
    BOOST_TEST(tree.path(*tree.index_of(codings().front().code)) == "Kooperation ABH > koop");
    press(Qt::Key_Escape);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);  // code and coding go together
    BOOST_TEST(codings().empty());
    BOOST_TEST(project().codebook().tree().size() == 3U);
}

BOOST_AUTO_TEST_CASE(v_makes_a_code_of_the_words_and_finds_it_again) {
    view().select(find("höflich"));
    press(Qt::Key_V);
    BOOST_TEST(names() == "höflich|");
    view().select(find("Schön"));
    press(Qt::Key_V);
    BOOST_TEST(project().codebook().tree().size() == 5U);
}

BOOST_AUTO_TEST_CASE(digits_code_with_pinned_codes) {
    window->transcript().pins().pin(3, authority);
    press(Qt::Key_S);
    press(Qt::Key_3);
    BOOST_TEST(names() == "Kooperation ABH|");
    press(Qt::Key_S);
    press(Qt::Key_4);
    BOOST_TEST(codings().size() == 1U);
}

BOOST_AUTO_TEST_CASE(ctrl_and_a_digit_pin_the_code_of_the_selected_coding) {
    const auto coding = project().codings().code(first, find("Alles steht."), corona);
    click_stripe(coding);
    press(Qt::Key_1, Qt::ControlModifier);
    BOOST_TEST((window->transcript().pins().on(1) == corona));
    BOOST_TEST(window->transcript().pins().isVisible());
    window->transcript().pins().pin(2, corona);
    BOOST_TEST(!window->transcript().pins().on(1).has_value());
}

BOOST_AUTO_TEST_CASE(pinned_codes_are_there_when_the_project_is_opened_again) {
    window->transcript().pins().pin(7, standstill);
    window->workspace().close();
    window->openProject(desktop::toQtPath(path()));
    BOOST_TEST((window->transcript().pins().on(7) == standstill));
}

BOOST_AUTO_TEST_CASE(arrows_move_the_borders_of_the_selected_coding_by_word) {
    const auto coding = project().codings().code(first, find("Die Ämter"), corona);
    click_stripe(coding);
    press(Qt::Key_Right);
    BOOST_TEST(words(project().codings().find(coding)->range) == "Die Ämter grüßen");
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    BOOST_TEST(words(project().codings().find(coding)->range) == "Die");
    press(Qt::Key_Right, Qt::AltModifier);
    BOOST_TEST(words(project().codings().find(coding)->range) == "Die Ämter grüßen 👩🏽‍🎓 höflich.");
    press(Qt::Key_Right, Qt::ShiftModifier);
    BOOST_TEST(words(project().codings().find(coding)->range) == "Ämter grüßen 👩🏽‍🎓 höflich.");
    press(Qt::Key_Left, Qt::ShiftModifier | Qt::AltModifier);
    BOOST_TEST(words(project().codings().find(coding)->range) == "Die Ämter grüßen 👩🏽‍🎓 höflich.");
}

BOOST_AUTO_TEST_CASE(a_border_follows_the_mouse_and_the_coding_when_it_is_let_go) {
    const auto coding = project().codings().code(first, find("Schön wär’s."), corona);
    view().grab();
    auto* viewport = view().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, view().pointOfBorder(coding, desktop::Stripes::Border::End));
    const auto there = view().pointOf(find("steht").end().count());
    QMouseEvent move{QEvent::MouseMove, there, viewport->mapToGlobal(there), Qt::NoButton, Qt::LeftButton, {}};
    QApplication::sendEvent(viewport, &move);
    BOOST_TEST(words(project().codings().find(coding)->range) == "Schön wär’s.");
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, there);
    BOOST_TEST(words(project().codings().find(coding)->range).ends_with("Alles steht"));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(words(project().codings().find(coding)->range) == "Schön wär’s.");
}

BOOST_AUTO_TEST_CASE(a_code_dropped_on_a_stripe_recodes_it) {
    const auto coding = project().codings().code(first, find("Schön wär’s."), corona);
    view().grab();
    QMimeData data;
    data.setData(QString::fromLatin1(desktop::kCodeMimeType), desktop::toBytes(authority.uuid()));
    BOOST_TEST(drop(view().viewport(), view().pointOfStripe(coding), data));
    BOOST_TEST((project().codings().find(coding)->code == authority));
    BOOST_TEST(codings().size() == 1U);
}

BOOST_AUTO_TEST_CASE(k_goes_from_coding_to_coding) {
    const auto one = project().codings().code(first, find("Schön wär’s."), corona);
    const auto two = project().codings().code(first, find("Alles"), corona);
    view().goTo(0);
    press(Qt::Key_K);
    BOOST_TEST((view().selectedCoding() == one));
    press(Qt::Key_K);
    BOOST_TEST((view().selectedCoding() == two));
    press(Qt::Key_K, Qt::ShiftModifier);
    BOOST_TEST((view().selectedCoding() == one));
    press(Qt::Key_Delete);
    BOOST_TEST(codings().size() == 1U);
}

BOOST_AUTO_TEST_CASE(h_colours_words_and_shift_h_takes_the_colour) {
    press(Qt::Key_S);
    press(Qt::Key_H);
    BOOST_REQUIRE(view().content()->highlights.size() == 1U);
    BOOST_TEST(words(view().content()->highlights.front().range) == "Schön wär’s.");
    put_caret("wär");
    press(Qt::Key_H, Qt::ShiftModifier);
    BOOST_TEST(view().content()->highlights.empty());
}

BOOST_AUTO_TEST_CASE(l_links_two_passages_and_the_sign_leads_there) {
    view().select(find("höflich"));
    press(Qt::Key_L);
    window->transcript().showDocument(second);
    view().select(find("hallo"));
    press(Qt::Key_L);
    BOOST_REQUIRE(view().content()->notes.size() == 1U);
    view().grab();
    const auto target = *view().content()->notes.front().target;
    BOOST_TEST((target.document == first));
    const auto top = view().pointOf(view().content()->notes.front().range.begin().count());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint{9, top.y()});
    BOOST_TEST((window->transcript().document() == first));
}

BOOST_AUTO_TEST_CASE(a_code_that_is_used_elsewhere_is_offered_first) {
    view().select(find("höflich"));
    window->transcript().codeSelection(standstill);
    view().select(find("Schön"));
    press(Qt::Key_C);
    QTest::keyClick(palette_input(), Qt::Key_Return);
    BOOST_TEST(names() == "Stillstand|Stillstand|");
}

BOOST_AUTO_TEST_CASE(stripes_of_a_coder_can_be_hidden) {
    project().codings().code(first, find("Schön wär’s."), corona);
    auto filter = window->transcript().stripeFilter();
    filter.hiddenCoders.insert(codings().front().coder);
    window->transcript().setStripeFilter(filter);
    BOOST_TEST(view().content()->stripes.empty());
    window->transcript().setStripeFilter({});
    BOOST_TEST(view().content()->stripes.size() == 1U);
}

BOOST_AUTO_TEST_CASE(stripes_stand_right_of_the_text_if_one_likes) {
    const auto coding = project().codings().code(first, find("Schön wär’s."), corona);
    auto look = view().look();
    look.stripesRight = true;
    window->transcript().setLook(look);
    view().grab();
    BOOST_TEST(view().pointOfStripe(coding).x() > view().pointOf(find("wär").begin().count()).x());
    click_stripe(coding);
    BOOST_TEST((view().selectedCoding() == coding));
}

BOOST_AUTO_TEST_CASE(the_text_look_is_kept_for_the_next_start) {
    auto look = view().look();
    look.pointSize = 17;
    look.lineSpacing = 1.8;
    look.comments = true;
    window->transcript().setLook(look);
    BOOST_TEST((desktop::readTextLook() == look));
}

BOOST_AUTO_TEST_CASE(letters_do_nothing_while_the_focus_is_elsewhere) {
    press(Qt::Key_S);
    auto& filter = window->codes().filter();
    filter.setFocus();
    QTest::keyClicks(&filter, QStringLiteral("cvq"));
    BOOST_TEST(filter.text().toStdString() == "cvq");
    BOOST_TEST(codings().empty());
    BOOST_TEST(!window->transcript().palette().isVisible());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
