// SPDX-License-Identifier: GPL-3.0-or-later
// The palette of commands, keys of one's own, the history, the first page.
#include <QListWidget>
#include <QPushButton>

#include "commands/keys_dialog.h"
#include "open_window.h"
#include "welcome/sample_study.h"
#include "welcome/tour.h"

namespace fundstelle::test {

namespace {

struct Fixture : OpenWindow {
    void find_command(const QString& letters) {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        BOOST_REQUIRE(window->commandPalette().isVisible());
        auto* input = window->commandPalette().findChild<QLineEdit*>();
        QTest::keyClicks(input, letters);
        QTest::keyClick(input, Qt::Key_Return);
        BOOST_TEST(!window->commandPalette().isVisible());
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(command_window_tests, Fixture)

BOOST_AUTO_TEST_CASE(the_palette_finds_a_document) {
    find_command(QStringLiteral("interview 02"));
    BOOST_TEST((window->transcript().document() == second));
}

BOOST_AUTO_TEST_CASE(the_palette_finds_a_code_and_shows_its_segments) {
    project().codings().code(first, find("Alles steht."), standstill);
    find_command(QStringLiteral("stillst"));
    BOOST_TEST(window->workspace().isActive(standstill));
    BOOST_TEST(window->workspace().activeSegments().size() == 1U);
}

BOOST_AUTO_TEST_CASE(the_palette_runs_a_command) {
    project().codings().code(first, find("Alles steht."), standstill);
    find_command(QStringLiteral("ruckgangig"));
    BOOST_TEST(project().codings().count() == 0);
}

BOOST_AUTO_TEST_CASE(every_command_has_a_name_of_its_own_and_words) {
    std::set<QString> names;
    for (const auto& [name, command] : window->commands().all()) {
        BOOST_TEST(names.insert(name).second, name.toStdString());
        BOOST_TEST(!desktop::plainWords(*command.action).isEmpty());
        BOOST_TEST(!command.area.isEmpty());
    }
    BOOST_TEST(names.size() > 50U);
}

BOOST_AUTO_TEST_CASE(no_two_commands_of_one_place_have_the_same_key) {
    auto& commands = window->commands();
    for (const auto& [name, command] : commands.all()) {
        for (const auto& key : command.action->shortcuts()) {
            BOOST_TEST(commands.conflictOf(name, key).isEmpty(), name.toStdString() << " and " << commands.conflictOf(name, key).toStdString());
        }
    }
}

BOOST_AUTO_TEST_CASE(another_letter_opens_the_codes_and_stays_so_after_a_restart) {
    window->commands().setKey(QStringLiteral("coding.code"), QKeySequence{Qt::Key_X});
    view().setFocus();
    view().select(find("Alles"));
    QTest::keyClick(&view(), Qt::Key_X);
    BOOST_TEST(window->transcript().palette().isVisible());
    window->transcript().palette().hide();
    desktop::MainWindow again{wording::Language::German};
    BOOST_TEST(again.commands().action(QStringLiteral("coding.code"))->shortcut().toString().toStdString() == "X");
    again.commands().resetKeys();
    BOOST_TEST(again.commands().action(QStringLiteral("coding.code"))->shortcut().toString().toStdString() == "C");
}

BOOST_AUTO_TEST_CASE(a_key_that_is_taken_is_not_given_away) {
    desktop::KeysDialog dialog{window->commands()};
    auto* list = dialog.findChild<QTreeWidget*>();
    const auto items = list->findItems(QStringLiteral("In-vivo-Code aus den Wörtern"), Qt::MatchExactly | Qt::MatchRecursive);
    BOOST_REQUIRE(items.size() == 1);
    list->setCurrentItem(items.front());
    auto* key = dialog.findChild<QKeySequenceEdit*>();
    key->setKeySequence(QKeySequence{Qt::Key_C});
    emit key->editingFinished();
    BOOST_TEST(window->commands().action(QStringLiteral("coding.inVivo"))->shortcut().toString().toStdString() == "V");
    key->setKeySequence(QKeySequence{Qt::Key_F8});
    emit key->editingFinished();
    BOOST_TEST(window->commands().action(QStringLiteral("coding.inVivo"))->shortcut().toString().toStdString() == "F8");
    window->commands().resetKeys();
}

BOOST_AUTO_TEST_CASE(the_history_goes_back_and_forth) {
    project().codebook().add("Eins", std::nullopt);
    project().codebook().add("Zwei", std::nullopt);
    window->commands().action(QStringLiteral("view.history"))->trigger();
    auto& list = window->history().list();
    BOOST_REQUIRE(list.count() > 3);
    BOOST_TEST(list.item(1)->text().contains(QStringLiteral("„Zwei“")));
    list.setCurrentRow(2);
    QTest::keyClick(&list, Qt::Key_Return);
    BOOST_TEST(project().codebook().tree().size() == 4U);
    BOOST_TEST(list.item(1)->font().strikeOut());
    list.setCurrentRow(1);
    QTest::keyClick(&list, Qt::Key_Return);
    BOOST_TEST(project().codebook().tree().size() == 5U);
}

BOOST_AUTO_TEST_CASE(the_window_opens_again_with_the_caret_where_it_was) {
    view().goTo(find("Corona").begin().count());
    window->workspace().close();
    window->openProject(desktop::toQtPath(path()));
    BOOST_TEST(view().caret() == find("Corona").begin().count());
}

BOOST_AUTO_TEST_CASE(the_program_starts_with_the_project_that_was_open_at_the_end) {
    window->close();
    desktop::MainWindow again{wording::Language::German};
    again.openLastProject();
    BOOST_REQUIRE(again.workspace().isOpen());
    BOOST_TEST((again.workspace().project().path() == path()));
    again.workspace().close();
    again.close();
    desktop::MainWindow third{wording::Language::German};
    third.openLastProject();
    BOOST_TEST(!third.workspace().isOpen());
}

BOOST_AUTO_TEST_CASE(the_study_that_comes_with_the_program_is_whole) {
    const auto file = desktop::toQtPath(folder / "sample.fundstelle");
    desktop::makeSampleStudy(file, window->workspace().environment());
    window->openProject(file);
    BOOST_TEST(project().documents().all().size() == 13U);
    BOOST_TEST(project().codebook().tree().size() == 57U);
    BOOST_TEST(project().codings().count() == 701);
}

BOOST_AUTO_TEST_CASE(the_tour_goes_on_and_back_by_keys) {
    window->commands().action(QStringLiteral("help.tour"))->trigger();
    auto* tour = window->findChild<desktop::Tour*>();
    BOOST_REQUIRE(tour != nullptr);
    const auto title = tour->findChild<QLabel*>()->text();
    QTest::keyClick(tour, Qt::Key_Right);
    BOOST_TEST((tour->findChild<QLabel*>()->text() != title));
    QTest::keyClick(tour, Qt::Key_Left);
    BOOST_TEST((tour->findChild<QLabel*>()->text() == title));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    BOOST_TEST((tour->findChild<QLabel*>()->text() != title));
    QTest::keyClick(tour, Qt::Key_Left);
    BOOST_TEST((tour->findChild<QLabel*>()->text() == title));
    QTest::keyClick(tour, Qt::Key_Escape);
    BOOST_TEST(!tour->isVisible());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
