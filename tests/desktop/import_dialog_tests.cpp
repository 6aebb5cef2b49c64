// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_dialog.h"

#include <QComboBox>
#include <QPlainTextEdit>

#include "open_window.h"

namespace fundstelle::test {

namespace {

struct Fixture : OpenWindow {
    desktop::ImportDialog& dialog_for(const QStringList& files) {
        window->importer().import(files);
        BOOST_REQUIRE(QTest::qWaitFor([&] { return window->importer().dialog() != nullptr; }, 10'000));
        return *window->importer().dialog();
    }
    [[nodiscard]] QString file(const std::string& name, const std::string& bytes) { return desktop::toQtPath(folder.file(name, bytes)); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(import_dialog_tests, Fixture)

BOOST_AUTO_TEST_CASE(roles_and_slips_of_the_pen_are_corrected_before_anything_is_imported) {
    auto& dialog = dialog_for({file("Gespräch.txt", "K: Wie geht es?\nB: Gut.\nK: Und sonst?\nB. Auch.\nK: Danke.\nB: Bitte.")});
    BOOST_TEST(project().documents().all().size() == 2U);
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().contains(QStringLiteral("Tippfehler"))) button->click();
    }
    BOOST_REQUIRE(QTest::qWaitFor([&] { return dialog.transcripts().front().turns.size() == 6U; }));
    auto* role = qobject_cast<QComboBox*>(dialog.speakers().cellWidget(0, 1));
    BOOST_REQUIRE(role != nullptr);
    emit role->activated(2);
    BOOST_REQUIRE(QTest::qWaitFor([&] { return dialog.transcripts().front().speakers[0].role == model::Role::Other; }));
    dialog.accept();
    const auto document = project().documents().named("Gespräch").id;
    BOOST_TEST(project().documents().turns(document).size() == 6U);
}

BOOST_AUTO_TEST_CASE(a_folder_is_imported_in_one_action_and_a_cancelled_import_changes_nothing) {
    std::filesystem::create_directory(folder / "Sammlung");
    (void)folder.file("Sammlung/a.txt", "I: Was?\nB: Das.");
    (void)folder.file("Sammlung/b.txt", "I: Wie?\nB: So.");
    dialog_for({desktop::toQtPath(folder / "Sammlung")}).reject();
    BOOST_TEST(project().documents().all().size() == 2U);
    BOOST_REQUIRE(QTest::qWaitFor([&] { return window->importer().dialog() == nullptr; }));
    const auto actions = project().history(100).size();
    dialog_for({desktop::toQtPath(folder / "Sammlung")}).accept();
    BOOST_TEST(project().documents().all().size() == 4U);
    BOOST_TEST(project().history(100).size() == actions + 1);
}

BOOST_AUTO_TEST_CASE(the_beginning_that_is_shown_ends_between_two_characters) {
    std::string words{"B: "};
    for (int i = 0; i < 8'000; ++i) words += "ö🙂";
    for (const auto* before : {"", "a", "ab", "abc"}) {
        auto& dialog = dialog_for({file("lang.txt", before + words)});
        const auto shown = dialog.findChild<QPlainTextEdit*>()->toPlainText();
        BOOST_TEST(shown.size() > 1'000);
        BOOST_TEST(!shown.contains(QChar::ReplacementCharacter));
        dialog.reject();
        BOOST_REQUIRE(QTest::qWaitFor([&] { return window->importer().dialog() == nullptr; }));
    }
}

BOOST_AUTO_TEST_CASE(a_table_becomes_a_document_per_row) {
    auto& dialog = dialog_for({file("Umfrage.csv", "Nr;Typ;Was hilft?\n1;Kreis;Mehr Zeit für die Beratung vor Ort und weniger Papier im Alltag.\n2;Stadt;Nichts, was wir nicht schon hätten, außer Geld.\n")});
    dialog.accept();
    BOOST_TEST(project().documents().all().size() == 4U);
    BOOST_TEST(project().variables().of_document(project().documents().named("2").id).at("Typ") == "Stadt");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
