// SPDX-License-Identifier: GPL-3.0-or-later
// The codebook editor.

#include "open_window.h"
namespace fundstelle::test {

namespace {

using Field = desktop::CodePanel::Field;

struct CodeEditor : OpenWindow {
    CodeEditor() {
        emit window->codes().actions().descriptionWanted(authority);
        QApplication::processEvents();
    }
    [[nodiscard]] desktop::CodePanel& panel() { return window->code(); }
    model::Code code_of(model::CodeId id) { return project().codebook().tree()[*project().codebook().tree().index_of(id)]; }
    void write(Field field, const char* words) {
        panel().text(field).setFocus();
        QTest::keyClicks(&panel().text(field), QString::fromUtf8(words));
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(code_panel_tests, CodeEditor)

BOOST_AUTO_TEST_CASE(all_that_was_written_is_one_action_when_the_panel_is_left) {
    BOOST_TEST(panel().isVisible());
    const auto before = project().history().size();
    write(Field::Definition, "Wie das Amt hilft");
    QTest::keyClick(&panel().text(Field::Definition), Qt::Key_Tab);
    write(Field::Rule, "Nur Hilfe");
    BOOST_TEST(project().history().size() == before);
    view().setFocus();
    BOOST_TEST(code_of(authority).definition == "Wie das Amt hilft");
    BOOST_TEST(code_of(authority).rule == "Nur Hilfe");
    BOOST_TEST(project().history().size() == before + 1);
    project().undo();
    BOOST_TEST(panel().text(Field::Definition).toPlainText().isEmpty());
    BOOST_TEST(panel().text(Field::Rule).toPlainText().isEmpty());
}

BOOST_AUTO_TEST_CASE(what_is_being_written_is_saved_when_another_code_is_chosen) {
    write(Field::Demarcation, "Nicht: Streit");
    window->codes().tree().setCurrentIndex(window->codes().shownIndexOf(corona));
    BOOST_TEST(code_of(authority).demarcation == "Nicht: Streit");
    BOOST_TEST((panel().code() == corona));
    BOOST_TEST(panel().name().text().toStdString() == "Corona-Bremse");
    BOOST_TEST(panel().text(Field::Demarcation).toPlainText().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_change_from_elsewhere_does_not_take_away_what_is_being_written) {
    write(Field::Definition, "Halber Satz");
    project().codebook().recolour({authority}, "#123456");
    BOOST_TEST(panel().text(Field::Definition).toPlainText().toStdString() == "Halber Satz");
    view().setFocus();
    BOOST_TEST(code_of(authority).definition == "Halber Satz");
    BOOST_TEST(code_of(authority).colour == "#123456");
}

BOOST_AUTO_TEST_CASE(name_and_status_are_changed_in_place) {
    panel().name().setFocus();
    panel().name().selectAll();
    QTest::keyClicks(&panel().name(), "Amt fuer Hilfe");
    QTest::keyClick(&panel().name(), Qt::Key_Return);
    BOOST_TEST(code_of(authority).name == "Amt fuer Hilfe");
    panel().status().setFocus();
    QTest::keyClick(&panel().status(), Qt::Key_Down);
    BOOST_TEST((code_of(authority).status == model::CodeStatus::Agreed));
    panel().name().setFocus();
    panel().name().selectAll();
    QTest::keyClick(&panel().name(), Qt::Key_Delete);
    QTest::keyClick(&panel().name(), Qt::Key_Return);
    BOOST_TEST(panel().name().text().toStdString() == "Amt fuer Hilfe");
}

BOOST_AUTO_TEST_CASE(selected_words_become_an_anchor_example_that_leads_back_to_them) {
    BOOST_TEST(!panel().addExample().isEnabled());
    drag_over("Die Ämter grüßen");
    BOOST_TEST(panel().addExample().isEnabled());
    QTest::mouseClick(&panel().addExample(), Qt::LeftButton);
    BOOST_REQUIRE(panel().examples().count() == 1);
    BOOST_TEST(panel().examples().item(0)->text().toStdString() == "„Die Ämter grüßen“\nInterview 01, Abs. 2");
    window->transcript().showDocument(second);
    QTest::mouseClick(panel().examples().viewport(), Qt::LeftButton, {}, panel().examples().visualItemRect(panel().examples().item(0)).center());
    BOOST_TEST((window->transcript().document() == first));
    panel().examples().setCurrentRow(0);
    QTest::keyClick(&panel().examples(), Qt::Key_Delete);
    BOOST_TEST(panel().examples().count() == 0);
    BOOST_TEST(project().anchor_examples().of(authority).empty());
}

BOOST_AUTO_TEST_CASE(anchor_examples_change_places_by_keys_and_by_dragging) {
    for (const auto* words : {"Die Ämter", "höflich", "Alles steht"}) project().anchor_examples().add(authority, first, find(words));
    const auto order = [&] {
        std::vector<std::string> shown;
        for (const auto& example : project().anchor_examples().shown(authority)) shown.push_back(example.words);
        return shown;
    };
    using Order = std::vector<std::string>;
    auto& list = panel().examples();
    list.setCurrentRow(2);
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
    BOOST_TEST((order() == Order{"Die Ämter", "Alles steht", "höflich"}));
    BOOST_TEST(list.currentRow() == 1);
    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);  // there is no further place
    BOOST_TEST((order() == Order{"Die Ämter", "höflich", "Alles steht"}));
    BOOST_TEST(list.currentRow() == 2);
    // What a drag does to the list.
    list.setCurrentRow(0);
    BOOST_REQUIRE(list.model()->moveRow({}, 0, {}, 3));
    QApplication::processEvents();
    BOOST_TEST((order() == Order{"höflich", "Alles steht", "Die Ämter"}));
    BOOST_TEST(list.item(2)->text().startsWith(QStringLiteral("„Die Ämter“")));
    project().undo();
    BOOST_TEST((order() == Order{"Die Ämter", "höflich", "Alles steht"}));
}

BOOST_AUTO_TEST_CASE(the_history_tells_what_changed_and_leads_to_the_codings_from_before) {
    const auto coding = project().codings().code(first, find("höflich"), authority);
    QTest::qWait(5);  // the real clock counts milliseconds
    write(Field::Definition, "Wie das Amt hilft");
    view().setFocus();
    panel().tabs().setCurrentIndex(1);
    BOOST_REQUIRE(panel().history().count() == 2);
    BOOST_TEST(panel().history().item(0)->text().contains(QStringLiteral("Definition\nvorher: –\njetzt: Wie das Amt hilft")));
    BOOST_REQUIRE(panel().earlier().isVisible());
    std::vector<model::CodingId> wanted;
    QObject::connect(&panel(), &desktop::CodePanel::codingsWanted, window.get(), [&](const std::vector<model::CodingId>& codings) { wanted = codings; });
    QTest::mouseClick(&panel().earlier(), Qt::LeftButton);
    BOOST_TEST((wanted == std::vector{coding}));
}

BOOST_AUTO_TEST_CASE(a_code_that_goes_leaves_the_editor_empty) {
    project().codebook().remove(authority);
    BOOST_TEST(!panel().code().has_value());
    BOOST_TEST(panel().name().text().isEmpty());
    project().undo();
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
