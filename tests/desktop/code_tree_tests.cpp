// SPDX-License-Identifier: GPL-3.0-or-later
// Gestures on the code tree: drags, its menus, how it is looked at, dividing a code.
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QMenu>
#include <QTimer>

#include "codes/split_dialog.h"
#include "open_window.h"

namespace fundstelle::test {

namespace {

struct CodeTree : OpenWindow {
    [[nodiscard]] desktop::CodesTree& tree() { return window->codes().tree(); }
    [[nodiscard]] QWidget* viewport() { return tree().viewport(); }

    void drag_codes(const std::vector<model::CodeId>& codes, const QPoint& place, Qt::KeyboardModifiers modifiers, bool drop_it = true) {
        QModelIndexList rows;
        for (const auto& code : codes) rows << window->codes().shownIndexOf(code);
        const std::unique_ptr<QMimeData> data{window->codes().model().mimeData(rows)};
        constexpr auto kActions = Qt::CopyAction | Qt::MoveAction;
        QDragEnterEvent enter{place, kActions, data.get(), Qt::LeftButton, modifiers};
        QApplication::sendEvent(viewport(), &enter);
        QDragMoveEvent move{place, kActions, data.get(), Qt::LeftButton, modifiers};
        QApplication::sendEvent(viewport(), &move);
        hint = tree().hint();
        if (!drop_it) return;
        QDropEvent event{QPointF{place}, kActions, data.get(), Qt::LeftButton, modifiers};
        QApplication::sendEvent(viewport(), &event);
    }

    /// Opens the menu at a place and triggers what stands in it under these words, submenu by submenu.
    void choose(const QPoint& place, const QStringList& words) {
        bool found = false;
        QTimer::singleShot(0, window.get(), [&] {
            auto* top = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            BOOST_REQUIRE(top != nullptr);
            auto* menu = top;
            for (const auto& word : words) {
                QAction* wanted = nullptr;
                for (auto* action : menu->actions()) {
                    if (action->text().section('\t', 0, 0) == word) wanted = action;
                }
                BOOST_REQUIRE_MESSAGE(wanted != nullptr, word.toStdString());
                if (wanted->menu() != nullptr) {
                    menu = wanted->menu();
                    continue;
                }
                found = true;
                QTimer::singleShot(0, window.get(), [wanted] { wanted->trigger(); });
                // The menu closes once its action has run.
                QTimer::singleShot(0, top, &QWidget::close);
            }
        });
        QContextMenuEvent event{QContextMenuEvent::Mouse, place, viewport()->mapToGlobal(place)};
        QApplication::sendEvent(viewport(), &event);
        QApplication::processEvents();
        BOOST_TEST(found);
    }

    void look(const QStringList& words) {
        QMenu menu;
        window->codes().fillViewMenu(menu);
        auto* in = &menu;
        for (const auto& word : words) {
            QAction* wanted = nullptr;
            for (auto* action : in->actions()) {
                if (action->text() == word) wanted = action;
            }
            BOOST_REQUIRE_MESSAGE(wanted != nullptr, word.toStdString());
            if (wanted->menu() != nullptr) in = wanted->menu();
            else wanted->trigger();
        }
    }

    std::vector<std::string> shown() {
        std::vector<std::string> names;
        for (auto at = tree().model()->index(0, 0); at.isValid(); at = tree().indexBelow(at)) names.push_back(at.data().toString().toStdString());
        return names;
    }
    model::Code code_of(model::CodeId id) { return project().codebook().tree()[*project().codebook().tree().index_of(id)]; }

    QString hint;
};

using Names = std::vector<std::string>;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(code_tree_tests, CodeTree)

BOOST_AUTO_TEST_CASE(a_code_dropped_on_another_with_shift_is_merged_into_it) {
    project().codings().code(first, find("Alles steht."), standstill);
    drag_codes({standstill}, point_of(authority), Qt::ShiftModifier);
    BOOST_TEST(hint.toStdString() == "Mit „Kooperation ABH“ zusammenführen");
    BOOST_TEST(shown() == (Names{"Corona-Bremse", "Kooperation ABH"}), boost::test_tools::per_element());
    BOOST_TEST((project().codings().of_document(first).front().code == authority));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(shown().size() == 3U);
    BOOST_TEST((project().codings().of_document(first).front().code == standstill));
}

BOOST_AUTO_TEST_CASE(a_drag_says_what_a_drop_would_do) {
    drag_codes({standstill}, point_of(authority), {}, false);
    BOOST_TEST(hint.toStdString() == "Unter „Kooperation ABH“ stellen · mit Umschalt zusammenführen");
    QDragLeaveEvent leave;
    QApplication::sendEvent(viewport(), &leave);
    BOOST_TEST(tree().hint().isEmpty());
    drag_codes({corona}, point_of(standstill), {}, false);  // below itself
    BOOST_TEST(hint.isEmpty());
    const auto row = tree().visualRect(window->codes().shownIndexOf(corona));
    drag_codes({authority}, {row.center().x(), row.top() + 1}, {}, false);
    BOOST_TEST(hint.toStdString() == "Hier einordnen");
}

BOOST_AUTO_TEST_CASE(a_code_dropped_between_two_rows_takes_that_place) {
    const auto row = tree().visualRect(window->codes().shownIndexOf(corona));
    drag_codes({authority}, {row.center().x(), row.top() + 1}, {});
    BOOST_TEST(shown() == (Names{"Kooperation ABH", "Corona-Bremse", "Stillstand"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(several_selected_codes_are_dragged_together) {
    const auto third = project().codebook().add("Dritter", std::nullopt);
    drag_codes({authority, third}, point_of(corona), {});
    BOOST_TEST(shown() == (Names{"Corona-Bremse", "Stillstand", "Kooperation ABH", "Dritter"}), boost::test_tools::per_element());
    BOOST_TEST((code_of(third).parent == corona));
}

BOOST_AUTO_TEST_CASE(a_colour_is_chosen_from_the_menu_for_all_selected_codes) {
    QTest::mouseClick(viewport(), Qt::LeftButton, {}, point_of(standstill));
    QTest::mouseClick(viewport(), Qt::LeftButton, Qt::ControlModifier, point_of(authority));
    choose(point_of(authority), {"Farbe", "Petrol"});
    BOOST_TEST(code_of(standstill).colour == "#0a777d");
    BOOST_TEST(code_of(authority).colour == "#0a777d");
    BOOST_TEST(code_of(corona).colour != "#0a777d");
}

BOOST_AUTO_TEST_CASE(selected_codes_are_merged_into_the_one_that_was_clicked) {
    QTest::mouseClick(viewport(), Qt::LeftButton, {}, point_of(standstill));
    QTest::mouseClick(viewport(), Qt::LeftButton, Qt::ControlModifier, point_of(authority));
    choose(point_of(authority), {"Mit „Kooperation ABH“ zusammenführen"});
    BOOST_TEST(shown() == (Names{"Corona-Bremse", "Kooperation ABH"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(favourites_have_a_star_and_can_be_shown_alone) {
    BOOST_TEST(tree().isColumnHidden(2));
    choose(point_of(standstill), {"Favorit"});
    BOOST_TEST(!tree().isColumnHidden(2));
    BOOST_TEST(window->codes().shownIndexOf(standstill).siblingAtColumn(2).data().toString().toStdString() == "★");
    look({"Nur Favoriten"});
    BOOST_TEST(shown() == (Names{"Corona-Bremse", "Stillstand"}), boost::test_tools::per_element());
    look({"Nur Favoriten"});
    BOOST_TEST(shown().size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_set_of_codes_can_be_shown_alone) {
    project().code_sets().add("Kapitel 3");
    choose(point_of(authority), {"Code-Set", "Kapitel 3"});
    look({"Nur ein Set", "Kapitel 3"});
    BOOST_TEST(shown() == (Names{"Kooperation ABH"}), boost::test_tools::per_element());
    look({"Nur ein Set", "Alle Codes"});
    BOOST_TEST(shown().size() == 3U);
}

BOOST_AUTO_TEST_CASE(the_tree_is_sorted_for_the_eye_without_changing_the_codebook) {
    project().codings().code(first, find("höflich"), authority);
    const auto before = project().history().size();
    look({"Nach Häufigkeit"});
    BOOST_TEST(shown() == (Names{"Kooperation ABH", "Corona-Bremse", "Stillstand"}), boost::test_tools::per_element());
    look({"Nach Name"});
    BOOST_TEST(shown().front() == "Corona-Bremse");
    BOOST_TEST(project().history().size() == before);
}

BOOST_AUTO_TEST_CASE(counts_are_own_or_with_subcodes_or_hidden) {
    const auto count = [&] { return window->codes().shownIndexOf(corona).siblingAtColumn(1).data(); };
    project().codings().code(first, find("Alles steht."), standstill);
    BOOST_TEST(count().toInt() == 1);
    look({"Nur eigene"});
    BOOST_TEST(count().toInt() == 0);
    look({"Keine"});
    BOOST_TEST(!count().isValid());
    look({"Mit Untercodes"});
    BOOST_TEST(count().toInt() == 1);
}

BOOST_AUTO_TEST_CASE(the_tree_unfolds_to_a_level_and_is_found_so_at_the_next_start) {
    look({"Aufklappen", "Nur die oberste Ebene"});
    BOOST_TEST(shown() == (Names{"Corona-Bremse", "Kooperation ABH"}), boost::test_tools::per_element());
    look({"Nach Name"});
    window->openProject(desktop::toQtPath(path()));
    BOOST_TEST(shown() == (Names{"Corona-Bremse", "Kooperation ABH"}), boost::test_tools::per_element());
    BOOST_TEST((window->codes().model().view().order == desktop::CodesView::Order::Name));
    look({"Aufklappen", "Alles"});
    BOOST_TEST(shown().size() == 3U);
}

BOOST_AUTO_TEST_CASE(typing_into_the_filter_shows_what_fits_with_what_is_above_and_below) {
    QTest::keyClicks(&window->codes().filter(), "STILL");
    BOOST_TEST(shown() == (Names{"Corona-Bremse", "Stillstand"}), boost::test_tools::per_element());
    window->codes().filter().clear();
    QTest::keyClicks(&window->codes().filter(), "corona");
    BOOST_TEST(shown() == (Names{"Corona-Bremse", "Stillstand"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(delete_removes_the_selected_codes_and_undo_brings_them_back) {
    QTest::mouseClick(viewport(), Qt::LeftButton, {}, point_of(corona));
    QTest::keyClick(&tree(), Qt::Key_Delete);
    BOOST_TEST(shown() == (Names{"Kooperation ABH"}), boost::test_tools::per_element());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(shown().size() == 3U);
}

BOOST_AUTO_TEST_CASE(the_selected_code_stays_selected_when_the_codebook_changes) {
    tree().setCurrentIndex(window->codes().shownIndexOf(authority));
    project().codebook().add("Noch einer", std::nullopt);
    BOOST_TEST((window->codes().model().codeAt(tree().currentIndex()) == authority));
}

BOOST_AUTO_TEST_CASE(a_code_is_renamed_in_place) {
    tree().setCurrentIndex(window->codes().shownIndexOf(authority));
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_F2);
    auto* edit = viewport()->findChild<QLineEdit*>();
    BOOST_REQUIRE(edit != nullptr);
    edit->selectAll();
    QTest::keyClicks(edit, "Ämter");
    QTest::keyClick(edit, Qt::Key_Return);
    QApplication::processEvents();
    BOOST_TEST(code_of(authority).name == "Ämter");
    BOOST_TEST(tree().hasFocus());
    BOOST_TEST((window->codes().model().codeAt(tree().currentIndex()) == authority));
}

BOOST_AUTO_TEST_CASE(a_code_is_divided_by_choosing_segments_in_one_action) {
    project().codings().code(first, find("Alles steht."), corona);
    project().codings().code(first, find("Und Corona?"), corona);
    project().codings().code(second, {17, 26}, corona);
    const auto before = project().history().size();
    window->codes().actions().split(corona);
    auto* dialog = window->findChild<desktop::SplitDialog*>();
    BOOST_REQUIRE(dialog != nullptr);
    auto& list = dialog->segments();
    BOOST_REQUIRE(list.count() == 3);
    QTest::keyClicks(&dialog->filter(), "steht");
    BOOST_TEST((list.item(0)->isHidden() != list.item(1)->isHidden()));
    for (int row = 0; row < 3; ++row) {
        if (!list.item(row)->isHidden()) list.setCurrentRow(row);
    }
    QTest::keyClick(&list, Qt::Key_Space);
    QTest::keyClicks(&dialog->target(), "Lockdown");
    QTest::keyClick(&dialog->target(), Qt::Key_Return);
    const auto divided = project().codebook().named("Corona-Bremse > Lockdown");
    const auto moved = project().queries().retrieve({divided}, analysis::Subcodes::Exclude, {});
    BOOST_REQUIRE(moved.size() == 1U);
    BOOST_TEST(words(project().codings().find(moved.front())->range) == "Alles steht.");
    BOOST_TEST(project().history().size() == before + 1);
}

BOOST_AUTO_TEST_CASE(segments_can_be_moved_to_a_code_that_exists) {
    project().codings().code(first, find("Alles steht."), corona);
    desktop::SplitDialog dialog{window->workspace(), corona};
    dialog.segments().item(0)->setCheckState(Qt::Checked);
    dialog.target().setText(QStringLiteral("kooperation abh"));
    dialog.accept();
    BOOST_TEST(project().codebook().tree().size() == 3U);
    BOOST_TEST((project().codings().of_document(first).front().code == authority));
}

BOOST_AUTO_TEST_CASE(two_thousand_codes_are_filtered_letter_by_letter) {
    std::vector<formats::CodebookEntry> entries;
    for (int i = 0; i < 2000; ++i) {
        entries.push_back({{"Oberbegriff " + std::to_string(i % 50), "Unterpunkt " + std::to_string(i)}, {}, {}, {}, {}, {}});
    }
    project().codebook().import(entries);
    BOOST_TEST(shown().size() == 2053U);
    QElapsedTimer clock;
    clock.start();
    qint64 slowest = 0;
    for (const char letter : std::string{"unterpunkt 17"}) {
        clock.restart();
        QTest::keyClick(&window->codes().filter(), letter);
        QApplication::processEvents();
        slowest = std::max(slowest, clock.elapsed());
    }
    BOOST_TEST_MESSAGE("slowest letter in ms: " << slowest);
    clock.restart();
    project().codings().code(first, find("Alles steht."), corona);
    BOOST_TEST_MESSAGE("coding in ms: " << clock.elapsed());
    clock.restart();
    project().codebook().recolour({corona}, "#123456");
    BOOST_TEST_MESSAGE("recolouring in ms: " << clock.elapsed());
    // 17, 170 to 179 and 1700 to 1799 with the codes above them.
    BOOST_TEST(shown().size() > 111U);
    BOOST_TEST(shown().size() <= 161U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
