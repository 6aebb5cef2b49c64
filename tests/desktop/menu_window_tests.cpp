// SPDX-License-Identifier: GPL-3.0-or-later
// Menus, menus of headings, the calendar and the order of dialogs, through the keys and the mouse.
#include <QAccessible>
#include <QCalendarWidget>
#include <QContextMenuEvent>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <functional>
#include <set>

#include "backups_dialog.h"
#include "commands/keys_dialog.h"
#include "corrections/versions_dialog.h"
#include "codes/split_dialog.h"
#include "export/export_dialog.h"
#include "open_window.h"

namespace fundstelle::test {

namespace {

using model::VariableType;

struct Fixture : OpenWindow {
    std::vector<QMenu*> menus() {
        std::vector<QMenu*> all;
        for (auto* action : window->menuBar()->actions()) all.push_back(action->menu());
        return all;
    }
    static void eachAction(QMenu& menu, const std::function<void(QAction&)>& look) {
        emit menu.aboutToShow();
        for (auto* action : menu.actions()) {
            if (action->isSeparator()) continue;
            look(*action);
            if (action->menu() != nullptr) eachAction(*action->menu(), look);
        }
    }
    /// What has popped up, once it has; `opens` waits in it.
    void within(const std::function<void()>& opens, const std::function<void(QMenu&)>& act) {
        bool seen = false;
        QTimer looks;
        QObject::connect(&looks, &QTimer::timeout, window.get(), [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu == nullptr || seen) return;
            seen = true;
            looks.stop();
            act(*menu);
            menu->close();
        });
        looks.start(20);
        // Where the window is told late that it is active, that closes a menu before anybody has looked.
        for (int times = 0; times < 5 && !seen; ++times) {
            opens();
            static_cast<void>(QTest::qWaitFor([&] { return seen; }, 2'000));
        }
        BOOST_TEST(seen);
        window->activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    static void choose(QMenu& menu, const char* words) {
        for (auto* action : menu.actions()) {
            if (action->text() != QString::fromUtf8(words)) continue;
            menu.setActiveAction(action);
            if (action->menu() == nullptr) QTest::keyClick(&menu, Qt::Key_Return);
            else action->menu()->popup(menu.pos());
            return;
        }
        BOOST_ERROR("no such entry: " << words);
    }
    QTableView& table() { return window->variables().table(); }
    void showVariables() {
        project().variables().add("Dauer", VariableType::Number);
        project().variables().add("Tag", VariableType::Date);
        window->commands().action(QStringLiteral("documents.variables"))->trigger();
        BOOST_REQUIRE(table().isVisible());
    }
    void headingMenu(int column, const std::function<void(QMenu&)>& act) {
        auto* header = table().horizontalHeader();
        const QPoint place{header->sectionViewportPosition(column) + 10, header->height() / 2};
        within([&] {
            QContextMenuEvent event{QContextMenuEvent::Mouse, place, header->viewport()->mapToGlobal(place)};
            QApplication::sendEvent(header->viewport(), &event);
        }, act);
    }
    std::string at(int row) { return table().model()->headerData(row, Qt::Vertical).toString().toStdString(); }
    /// Walks through a dialog with Tab; every stop has a name, and none is met twice before the first comes again.
    void walk(QDialog& dialog) {
        dialog.show();
        dialog.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&dialog));
        std::set<QWidget*> met;
        BOOST_TEST(QTest::qWaitFor([&] { return dialog.focusWidget() != nullptr; }));
        auto* start = dialog.focusWidget();
        BOOST_REQUIRE_MESSAGE(start != nullptr, dialog.windowTitle().toStdString());
        for (auto* at = start; met.insert(at).second; at = dialog.focusWidget()) {
            auto* interface = QAccessible::queryAccessibleInterface(at);
            BOOST_REQUIRE(interface != nullptr);
            BOOST_TEST(!interface->text(QAccessible::Name).isEmpty(), dialog.windowTitle().toStdString() << ": " << at->metaObject()->className());
            QTest::keyClick(at, Qt::Key_Tab);
            BOOST_REQUIRE(met.size() < 40U);
        }
        BOOST_TEST(dialog.focusWidget() == start);
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            if (button->isVisibleTo(&dialog) && button->isEnabled()) BOOST_TEST(met.contains(button), "never reached: " << button->text().toStdString());
        }
        dialog.close();
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(menu_window_tests, Fixture)

BOOST_AUTO_TEST_CASE(every_menu_opens_by_its_letter_and_all_entries_have_words) {
    std::set<QChar> letters;
    for (auto* menu : menus()) {
        const auto title = menu->title();
        const auto letter = title.at(title.indexOf(QLatin1Char('&')) + 1).toLower();
        BOOST_TEST(title.contains(QLatin1Char('&')), title.toStdString());
        BOOST_TEST(letters.insert(letter).second, "twice: " << title.toStdString());
        within([&] {
            QTest::keyClick(window.get(), static_cast<Qt::Key>(letter.toUpper().unicode()), Qt::AltModifier);
        }, [&](QMenu& opened) { BOOST_TEST(&opened == menu, title.toStdString()); });
        eachAction(*menu, [&](QAction& action) {
            BOOST_TEST(!action.text().trimmed().isEmpty(), title.toStdString());
        });
    }
}

BOOST_AUTO_TEST_CASE(without_a_project_only_what_needs_none_is_enabled) {
    window->workspace().close();
    std::set<std::string> enabled;
    for (const auto& [name, command] : window->commands().all()) {
        if (command.action->isEnabled()) enabled.insert(name.toStdString());
    }
    for (const auto* name : {"project.new", "project.open", "project.sample", "project.quit", "help.keys", "help.commands", "help.tour"}) BOOST_TEST(enabled.contains(name), name);
    for (const auto* name : {"edit.undo", "edit.redo", "documents.import", "documents.variables", "documents.correct", "documents.replaceWords", "codes.new",
                             "codes.import", "search.document", "search.all", "quotes.export", "analysis.summaries", "project.memo", "project.backup", "project.close"}) {
        BOOST_TEST(!enabled.contains(name), name);
    }
}

BOOST_AUTO_TEST_CASE(the_colours_and_the_language_that_hold_are_checked) {
    QAction* dark = nullptr;
    std::vector<std::string> checked;
    for (auto* menu : menus()) {
        eachAction(*menu, [&](QAction& action) {
            if (action.text() == QStringLiteral("Dunkel")) dark = &action;
            if (action.actionGroup() != nullptr && action.isChecked()) checked.push_back(action.text().toStdString());
        });
    }
    BOOST_TEST((checked == std::vector<std::string>{"Wie das System", "Deutsch"}));
    BOOST_REQUIRE(dark != nullptr);
    dark->trigger();
    BOOST_TEST(dark->isChecked());
    BOOST_TEST(desktop::theme().dark);
    desktop::applyTheme(*qApp, desktop::ThemeChoice::Light);
}

BOOST_AUTO_TEST_CASE(the_menu_of_a_heading_sorts_names_types_and_removes) {
    showVariables();
    const auto duration = project().variables().all()[0].id;
    static_cast<void>(project().variables().set_cells({{first, duration, "100"}, {second, duration, "20"}}));
    headingMenu(0, [](QMenu& menu) { choose(menu, "Aufsteigend sortieren"); });
    BOOST_TEST(at(0) == "Interview 02");
    headingMenu(0, [](QMenu& menu) { choose(menu, "Absteigend sortieren"); });
    BOOST_TEST(at(0) == "Interview 01");
    headingMenu(0, [](QMenu& menu) { choose(menu, "Wie die Dokumente ordnen"); });
    BOOST_TEST(at(1) == "Interview 02");
    headingMenu(0, [](QMenu& menu) {
        for (auto* action : menu.actions()) {
            if (action->menu() == nullptr) continue;
            BOOST_TEST(action->menu()->actions().size() == 4);
            for (auto* type : action->menu()->actions()) BOOST_TEST(type->isChecked() == (type->text() == QStringLiteral("Zahl")), type->text().toStdString());
        }
    });
    headingMenu(0, [](QMenu& menu) { choose(menu, "Umbenennen"); });
    auto* line = table().horizontalHeader()->viewport()->findChild<QLineEdit*>();
    BOOST_REQUIRE(line != nullptr);
    QTest::keyClicks(line, "Minuten");
    QTest::keyClick(line, Qt::Key_Return);
    BOOST_TEST(project().variables().all()[0].name == "Minuten");
    headingMenu(0, [](QMenu& menu) { choose(menu, "Variable mit ihren Werten entfernen"); });
    BOOST_TEST(project().variables().all().size() == 1U);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(project().variables().all().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_date_is_chosen_from_the_calendar_with_the_keys) {
    showVariables();
    table().setCurrentIndex(table().model()->index(0, 1));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_F2);
    auto* line = table().viewport()->findChild<QLineEdit*>();
    BOOST_REQUIRE(line != nullptr);
    QTest::keyClicks(line, "14.05.2020");
    QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = line->findChild<QCalendarWidget*>();
    BOOST_REQUIRE(calendar != nullptr);
    BOOST_TEST((calendar->selectedDate() == QDate{2020, 5, 14}));
    auto* days = QApplication::focusWidget();
    BOOST_REQUIRE((days != nullptr && calendar->isAncestorOf(days)));
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    BOOST_TEST(line->text().toStdString() == "15.05.2020");
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Return);
    BOOST_TEST(project().variables().of_document(first).at("Tag") == "2020-05-15");
}

BOOST_AUTO_TEST_CASE(tab_reaches_everything_in_every_dialog) {
    static_cast<void>(project().codings().code(first, find("höflich"), authority));
    desktop::SplitDialog split{window->workspace(), authority, window.get()};
    split.segments().item(0)->setCheckState(Qt::Checked);
    split.target().setText(QStringLiteral("Neues"));
    walk(split);
    desktop::KeysDialog keys{window->commands(), window.get()};
    walk(keys);
    desktop::ExportDialog quotes{window->workspace(), window.get()};
    walk(quotes);
    desktop::BackupsDialog backups{desktop::toQtPath(path()), window.get()};
    walk(backups);
    desktop::VersionsDialog versions{window->workspace(), first, window.get()};
    walk(versions);
}

BOOST_AUTO_TEST_CASE(enter_in_the_filter_of_keys_takes_no_key_away) {
    desktop::KeysDialog dialog{window->commands(), window.get()};
    dialog.show();
    auto* list = dialog.findChild<QTreeWidget*>();
    list->setCurrentItem(list->topLevelItem(0)->child(0));
    auto* command = window->commands().action(list->currentItem()->data(0, Qt::UserRole).toString());
    BOOST_REQUIRE(command != nullptr);
    const auto before = command->shortcuts();
    auto* filter = dialog.findChild<QLineEdit*>();
    QTest::keyClicks(filter, "e");
    QTest::keyClick(filter, Qt::Key_Return);
    BOOST_TEST((command->shortcuts() == before));
    BOOST_TEST(dialog.isVisible());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
