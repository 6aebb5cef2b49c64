// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPlainTextEdit>

#include "corrections/replace_dialog.h"
#include "corrections/versions_dialog.h"
#include "open_window.h"

namespace fundstelle::test {

namespace {

struct Fixture : OpenWindow {
    Fixture() {
        window->transcript().showDocument(first);
        polite = project().codings().code(first, find("Die Ämter grüßen 👩🏽‍🎓 höflich."), authority);
        standing = project().codings().code(first, find("Alles steht."), corona);
    }
    [[nodiscard]] QPlainTextEdit& edit() { return window->transcript().editor().edit(); }
    [[nodiscard]] std::string text() { return project().documents().text(first)->utf8(); }
    [[nodiscard]] std::string coded(model::CodingId id) {
        return std::string{project().documents().text(first)->words(project().codings().find(id)->range)};
    }
    /// Puts the caret behind some words of the editor.
    void caret_behind(const QString& words) {
        auto cursor = edit().document()->find(words);
        BOOST_REQUIRE(!cursor.isNull());
        cursor.setPosition(cursor.selectionEnd());
        edit().setTextCursor(cursor);
    }

    model::CodingId polite{Uuid{}};
    model::CodingId standing{Uuid{}};
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(correction_window_tests, Fixture)

BOOST_AUTO_TEST_CASE(what_is_typed_becomes_one_action_and_codings_keep_their_words) {
    window->transcript().startEditing();
    caret_behind(QStringLiteral("👩🏽‍🎓"));
    QTest::keyClicks(&edit(), QStringLiteral(" sehr"));
    caret_behind(QStringLiteral("Wie läuft es?"));
    QTest::keyClick(&edit(), Qt::Key_Return);
    QTest::keyClicks(&edit(), QStringLiteral("I: Noch was?"));
    const auto actions = project().history(100).size();
    QTest::keyClick(&edit(), Qt::Key_Return, Qt::ControlModifier);
    BOOST_TEST(!window->transcript().isEditing());
    BOOST_TEST(project().history(100).size() == actions + 1);
    BOOST_TEST(coded(polite) == "Die Ämter grüßen 👩🏽‍🎓 sehr höflich.");
    BOOST_TEST(coded(standing) == "Alles steht.");
    BOOST_TEST(project().documents().turns(first).size() == 5U);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(coded(polite) == "Die Ämter grüßen 👩🏽‍🎓 höflich.");
    BOOST_TEST(project().soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(a_correction_that_a_crash_interrupted_goes_on_where_it_was) {
    window->transcript().startEditing();
    caret_behind(QStringLiteral("👩🏽‍🎓"));
    QTest::keyClicks(&edit(), QStringLiteral(" sehr"));
    caret_behind(QStringLiteral("Wie läuft es?"));
    QTest::keyClick(&edit(), Qt::Key_Backspace);
    const auto edited = window->transcript().editor().text();
    BOOST_TEST_REQUIRE(QTest::qWaitFor([&] { return project().drafts().kept().has_value(); }, 10'000));
    BOOST_TEST(project().drafts().kept()->text == edited);
    // A crash leaves the file as it is at this moment.
    std::filesystem::copy_file(path(), folder / "crashed.fundstelle");
    std::filesystem::copy_file(path().string() + "-wal", (folder / "crashed.fundstelle").string() + "-wal");
    window->transcript().editor().discard();
    BOOST_TEST(!project().drafts().kept().has_value());

    window->openProject(desktop::toQtPath(folder / "crashed.fundstelle"));
    BOOST_TEST_REQUIRE(window->transcript().isEditing());
    BOOST_TEST(window->transcript().editor().text() == edited);
    BOOST_TEST(window->messages().sentence().contains(QStringLiteral("Interview 01")));
    QTest::keyClick(&edit(), Qt::Key_Return, Qt::ControlModifier);
    BOOST_TEST(text() == edited);
    BOOST_TEST(coded(polite) == "Die Ämter grüßen 👩🏽‍🎓 sehr höflich.");
    BOOST_TEST(!project().drafts().kept().has_value());
}

BOOST_AUTO_TEST_CASE(undo_while_editing_brings_the_same_letters_back) {
    const auto before = text();
    window->transcript().startEditing();
    edit().setTextCursor(edit().document()->find(QStringLiteral("Ämter grüßen 👩🏽‍🎓")));
    QTest::keyClick(&edit(), Qt::Key_Delete);
    QTest::keyClicks(&edit(), QStringLiteral("x"));
    QTest::keyClick(&edit(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&edit(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(desktop::toCore(edit().toPlainText()) == before);
    QTest::keyClick(&edit(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    BOOST_TEST(desktop::toCore(edit().toPlainText()) != before);
    QTest::keyClick(&edit(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(window->transcript().editor().finish());
    BOOST_TEST(text() == before);
    BOOST_TEST(project().corrections().versions(first).size() == 1U);
}

BOOST_AUTO_TEST_CASE(discarded_edits_leave_everything_as_it_was) {
    const auto before = text();
    window->transcript().startEditing();
    edit().selectAll();
    QTest::keyClicks(&edit(), QStringLiteral("weg"));
    window->transcript().editor().discard();
    BOOST_TEST(text() == before);
    BOOST_TEST(coded(polite) == "Die Ämter grüßen 👩🏽‍🎓 höflich.");
}

BOOST_AUTO_TEST_CASE(another_document_or_closing_saves_what_was_edited) {
    window->transcript().startEditing();
    caret_behind(QStringLiteral("Alles steht."));
    QTest::keyClicks(&edit(), QStringLiteral(" Ja."));
    window->transcript().showDocument(second);
    BOOST_TEST(text().ends_with("Alles steht. Ja."));
    window->transcript().showDocument(first);
    window->transcript().startEditing();
    caret_behind(QStringLiteral("Alles steht. Ja."));
    QTest::keyClicks(&edit(), QStringLiteral(" Gut."));
    window->workspace().close();
    window->openProject(desktop::toQtPath(path()));
    BOOST_TEST(text().ends_with("Alles steht. Ja. Gut."));
}

BOOST_AUTO_TEST_CASE(a_coding_whose_words_went_is_listed_and_put_on_marked_words) {
    window->transcript().startEditing();
    edit().setTextCursor(edit().document()->find(QStringLiteral("Alles steht.")));
    QTest::keyClicks(&edit(), QStringLiteral("Nichts geht mehr."));
    BOOST_TEST(window->transcript().editor().finish());
    BOOST_REQUIRE(window->toCheck().count() == 1);
    BOOST_TEST(window->toCheck().isVisible());
    window->toCheck().list().setCurrentRow(0);
    drag_over("Nichts geht");
    window->toCheck().placeOnSelection();
    BOOST_TEST(window->toCheck().count() == 0);
    BOOST_TEST(coded(standing) == "Nichts geht");
}

BOOST_AUTO_TEST_CASE(a_corrected_file_replaces_the_text_and_says_what_followed) {
    const auto file = folder.file("neu.txt", "I: Wie läuft es?\nB: Schön wär’s. Die Ämter grüßen 👩🏽‍🎓 immer höflich.\nI: Und Corona?");
    window->corrections().replaceText(desktop::toQtPath(file));
    BOOST_TEST(coded(polite) == "Die Ämter grüßen 👩🏽‍🎓 immer höflich.");
    BOOST_TEST(window->toCheck().count() == 1);
    BOOST_TEST(window->messages().sentence().toStdString().find("Fassung 2") != std::string::npos);
    desktop::VersionsDialog versions{window->workspace(), first};
    BOOST_TEST(versions.differences() == 2U);
}

BOOST_AUTO_TEST_CASE(a_file_that_holds_several_documents_replaces_nothing) {
    const auto before = text();
    const auto file = folder.file("antworten.csv", "Name,Was war schwierig?\nA,Dass niemand wusste wer entscheidet und wann.\nB,Die Zuständigkeiten wechselten jede Woche wieder.\n");
    window->corrections().replaceText(desktop::toQtPath(file));
    BOOST_TEST(text() == before);
    BOOST_TEST(project().corrections().versions(first).size() == 1U);
    BOOST_TEST(window->messages().sentence().toStdString().find("mehrere Dokumente") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(names_are_replaced_where_they_are_ticked) {
    desktop::ReplaceDialog dialog{window->workspace(), first};
    QTest::keyClicks(&dialog.words(), QStringLiteral("Corona"));
    QTest::keyClicks(&dialog.replacement(), QStringLiteral("[Krise]"));
    BOOST_REQUIRE(dialog.places().topLevelItemCount() == 1);
    dialog.accept();
    BOOST_TEST(text().find("Und [Krise]?") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
