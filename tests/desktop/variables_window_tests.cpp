// SPDX-License-Identifier: GPL-3.0-or-later
// The table of variables, through the keys and the mouse.
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>

#include "open_window.h"

namespace fundstelle::test {

namespace {

using model::VariableType;

struct Fixture : OpenWindow {
    Fixture() {
        kind = project().variables().add("Kommunentyp", VariableType::Text);
        duration = project().variables().add("Dauer", VariableType::Number);
        day = project().variables().add("Tag", VariableType::Date);
        consent = project().variables().add("Einwilligung", VariableType::Truth);
        for (auto* action : window->findChildren<QAction*>()) {
            if (action->text() == QStringLiteral("Variablen") && !action->isCheckable()) action->trigger();
        }
        BOOST_REQUIRE(table().isVisible());
        go(0, 0);
        table().setFocus();
    }
    desktop::VariablesPanel& panel() { return window->variables(); }
    QTableView& table() { return window->variables().table(); }
    void go(int row, int column) { table().setCurrentIndex(table().model()->index(row, column)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&table(), key, modifiers); }
    std::string cell(int row, int column) { return table().model()->index(row, column).data().toString().toStdString(); }
    std::string at(int row) { return table().model()->headerData(row, Qt::Vertical).toString().toStdString(); }
    std::map<std::string, std::string> of(model::DocumentId document) { return project().variables().of_document(document); }
    QLineEdit* editor() {
        auto* line = table().viewport()->findChild<QLineEdit*>();
        BOOST_REQUIRE(line != nullptr);
        return line;
    }
    void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
    static void put(const char* text) { QApplication::clipboard()->setText(QString::fromUtf8(text)); }

    model::VariableId kind{Uuid{}};
    model::VariableId duration{Uuid{}};
    model::VariableId day{Uuid{}};
    model::VariableId consent{Uuid{}};
};

using Values = std::map<std::string, std::string>;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(variables_window_tests, Fixture)

BOOST_AUTO_TEST_CASE(typing_writes_a_value_and_enter_goes_down) {
    QTest::keyClick(&table(), Qt::Key_K);
    QTest::keyClicks(editor(), "reis");
    QTest::keyClick(editor(), Qt::Key_Return);
    BOOST_TEST((of(first) == Values{{"Kommunentyp", "kreis"}}));
    BOOST_TEST(table().currentIndex().row() == 1);
    BOOST_TEST(table().hasFocus());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(of(first).empty());
}

BOOST_AUTO_TEST_CASE(tab_takes_a_value_and_goes_right) {
    QTest::keyClick(&table(), Qt::Key_K);
    QTest::keyClick(editor(), Qt::Key_Tab);
    BOOST_TEST(cell(0, 0) == "k");
    BOOST_TEST(table().currentIndex().column() == 1);
    BOOST_TEST(table().currentIndex().row() == 0);
}

BOOST_AUTO_TEST_CASE(a_value_that_does_not_fit_stays_in_its_editor_with_a_sentence) {
    go(0, 1);
    QTest::keyClick(&table(), Qt::Key_L);
    QTest::keyClicks(editor(), "ange");
    QTest::keyClick(editor(), Qt::Key_Return);
    BOOST_TEST(panel().sentence().toStdString() == "„lange“ ist keine Zahl, etwa 12 oder 3,5.");
    BOOST_TEST(editor()->text().toStdString() == "lange");
    editor()->selectAll();
    QTest::keyClicks(editor(), "41,5");
    QTest::keyClick(editor(), Qt::Key_Return);
    BOOST_TEST(of(first).at("Dauer") == "41.5");
    BOOST_TEST(cell(0, 1) == "41,5");
    BOOST_TEST(panel().sentence().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_block_from_a_spreadsheet_is_pasted_in_one_action) {
    put("Kreis\t1.234,5\t15.03.2021\tja\r\nStadt\tlange\t1.4.2021\tnein\r\n");
    const auto before = project().history().size();
    press(Qt::Key_V, Qt::ControlModifier);
    BOOST_TEST((of(first) == Values{{"Kommunentyp", "Kreis"}, {"Dauer", "1234.5"}, {"Tag", "2021-03-15"}, {"Einwilligung", "1"}}));
    BOOST_TEST((of(second) == Values{{"Kommunentyp", "Stadt"}, {"Tag", "2021-04-01"}, {"Einwilligung", "0"}}));
    BOOST_TEST(panel().sentence().toStdString() == "„lange“ ist keine Zahl, etwa 12 oder 3,5.");
    BOOST_TEST(project().history().size() == before + 1);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(of(first).empty());
}

BOOST_AUTO_TEST_CASE(one_value_fills_all_selected_cells_and_what_lies_outside_is_told) {
    table().selectColumn(0);
    put("Kreis");
    press(Qt::Key_V, Qt::ControlModifier);
    BOOST_TEST(cell(0, 0) == "Kreis");
    BOOST_TEST(cell(1, 0) == "Kreis");
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(table().model()->index(1, 0)).center());
    put("a\nb\nc\n");
    press(Qt::Key_V, Qt::ControlModifier);
    BOOST_TEST(cell(1, 0) == "a");
    BOOST_TEST(panel().sentence().contains(QStringLiteral("2 ")));
}

BOOST_AUTO_TEST_CASE(blocks_are_copied_filled_down_and_cleared) {
    static_cast<void>(project().variables().set_cells({{first, kind, "Kreis"}, {first, duration, "3,5"}, {second, kind, "Stadt"}}));
    table().selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    BOOST_TEST(QApplication::clipboard()->text().toStdString() == "Kreis\t3,5\t\t\nStadt\t\t\t\n");
    press(Qt::Key_D, Qt::ControlModifier);
    BOOST_TEST((of(second) == Values{{"Kommunentyp", "Kreis"}, {"Dauer", "3.5"}}));
    press(Qt::Key_Delete);
    BOOST_TEST(of(first).empty());
    BOOST_TEST(of(second).empty());
}

BOOST_AUTO_TEST_CASE(truth_is_a_check_mark) {
    go(1, 3);
    press(Qt::Key_Space);
    BOOST_TEST(of(second).at("Einwilligung") == "1");
    press(Qt::Key_Space);
    BOOST_TEST(of(second).at("Einwilligung") == "0");
}

BOOST_AUTO_TEST_CASE(rows_are_sorted_by_number_and_filtered_by_column) {
    static_cast<void>(project().variables().set_cells({{first, duration, "100"}, {second, duration, "20"}, {first, kind, "Kreis"}, {second, kind, "Stadt"}}));
    panel().model().sort(1);
    BOOST_TEST(at(0) == "Interview 02");
    panel().model().sort(1, Qt::DescendingOrder);
    BOOST_TEST(at(0) == "Interview 01");
    QTest::keyClicks(&panel().filter(), "kommunentyp:sta");
    BOOST_TEST(panel().model().rowCount() == 1);
    BOOST_TEST(at(0) == "Interview 02");
    panel().filter().clear();
    QTest::keyClicks(&panel().filter(), "dauer:sta");
    BOOST_TEST(panel().model().rowCount() == 0);
}

BOOST_AUTO_TEST_CASE(a_double_click_on_the_heading_renames_the_variable) {
    auto* header = table().horizontalHeader();
    const QPoint place{header->sectionViewportPosition(0) + 20, header->height() / 2};
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, place);
    auto* line = header->viewport()->findChild<QLineEdit*>();
    BOOST_REQUIRE(line != nullptr);
    QTest::keyClicks(line, "Art");
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    BOOST_TEST(project().variables().all().front().name == "Art");
}

BOOST_AUTO_TEST_CASE(a_column_that_is_moved_moves_for_the_whole_project) {
    const auto names = [&] {
        std::vector<std::string> all;
        for (const auto& variable : project().variables().all()) all.push_back(variable.name);
        return all;
    };
    using Names = std::vector<std::string>;
    table().horizontalHeader()->moveSection(0, 2);
    BOOST_TEST((names() == Names{"Dauer", "Tag", "Kommunentyp", "Einwilligung"}));
    table().horizontalHeader()->moveSection(3, 0);
    BOOST_TEST((names() == Names{"Einwilligung", "Dauer", "Tag", "Kommunentyp"}));
    BOOST_TEST(table().horizontalHeader()->logicalIndex(0) == 0);
    BOOST_TEST(table().model()->headerData(0, Qt::Horizontal).toString().toStdString() == "Einwilligung");
}

BOOST_AUTO_TEST_CASE(those_who_speak_have_rows_of_their_own) {
    auto* rows = panel().findChild<QComboBox*>();
    BOOST_REQUIRE(rows != nullptr);
    QTest::keyClick(rows, Qt::Key_Down);
    BOOST_TEST(panel().model().rowCount() == 4);
    BOOST_TEST(at(0) == "Interview 01 · B");
    go(0, 0);
    put("Fachkraft");
    press(Qt::Key_V, Qt::ControlModifier);
    BOOST_REQUIRE(project().variables().speaker_values().size() == 1U);
    BOOST_TEST(cell(0, 0) == "Fachkraft");
    BOOST_TEST(of(first).empty());
}

BOOST_AUTO_TEST_CASE(a_new_variable_is_named_in_place) {
    panel().addVariable();
    auto* line = table().horizontalHeader()->viewport()->findChild<QLineEdit*>();
    BOOST_REQUIRE(line != nullptr);
    QTest::keyClicks(line, "Rolle");
    QTest::keyClick(line, Qt::Key_Return);
    BOOST_TEST(project().variables().all().back().name == "Rolle");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
