// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of summaries, through the keys.
#include <QPlainTextEdit>

#include "open_window.h"

namespace fundstelle::test {

namespace {

struct Fixture : OpenWindow {
    Fixture() {
        still = project().codings().code(first, find("Alles steht."), standstill);
        going = project().codings().code(first, find("Wie läuft es?"), corona);
        for (auto* action : window->findChildren<QAction*>()) {
            if (action->text() == QStringLiteral("Zusammenfassungen") && !action->isCheckable()) action->trigger();
        }
        BOOST_REQUIRE(grid().isVisible());
        grid().setFocus();
        grid().setCurrentIndex(grid().model()->index(0, 0));
    }
    QTableView& grid() { return window->summaries().grid(); }
    std::string cell(int row, int column) { return grid().model()->index(row, column).data().toString().toStdString(); }
    std::string body(model::DocumentId document, model::CodeId code) {
        const auto summary = project().summaries().of(document, code);
        return summary ? summary->body : "";
    }
    QPlainTextEdit* editor() {
        auto* text = grid().viewport()->findChild<QPlainTextEdit*>();
        BOOST_REQUIRE(text != nullptr);
        return text;
    }

    model::CodingId still{Uuid{}};
    model::CodingId going{Uuid{}};
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(summaries_window_tests, Fixture)

BOOST_AUTO_TEST_CASE(documents_and_top_codes_make_a_grid_that_counts_what_there_is_to_summarise) {
    BOOST_TEST(grid().model()->rowCount() == 2);
    BOOST_TEST(grid().model()->columnCount() == 2);
    BOOST_TEST(grid().model()->index(0, 0).data(desktop::SummariesModel::CountRole).toInt() == 2);  // with the code below
    BOOST_TEST(cell(1, 0).empty());
}

BOOST_AUTO_TEST_CASE(enter_edits_and_ctrl_enter_takes_the_text) {
    QTest::keyClick(&grid(), Qt::Key_Return);
    QTest::keyClicks(editor(), "Alles");
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClicks(editor(), "steht.");
    BOOST_TEST(body(first, corona).empty());
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    BOOST_TEST(body(first, corona) == "Alles\nsteht.");
    BOOST_TEST(cell(0, 0) == "Alles\nsteht.");
    BOOST_TEST(grid().hasFocus());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(body(first, corona).empty());
}

BOOST_AUTO_TEST_CASE(escape_leaves_the_text_as_it_was) {
    project().summaries().write(first, corona, "Bleibt.");
    QTest::keyClick(&grid(), Qt::Key_Return);
    QTest::keyClicks(editor(), " Geht.");
    QTest::keyClick(editor(), Qt::Key_Escape);
    BOOST_TEST(body(first, corona) == "Bleibt.");
    BOOST_TEST(grid().hasFocus());
}

BOOST_AUTO_TEST_CASE(the_segments_of_the_current_cell_stand_beside_it) {
    QTest::keyClick(&grid(), Qt::Key_Right);
    BOOST_TEST(window->segments().model().count() == 0U);
    QTest::keyClick(&grid(), Qt::Key_Left);
    BOOST_TEST(window->segments().model().count() == 2U);
    BOOST_TEST((window->segments().model().codingAt(window->segments().model().index(0)) == going));
    QTest::keyClick(&grid(), Qt::Key_Down);
    BOOST_TEST(window->segments().model().count() == 0U);
}

BOOST_AUTO_TEST_CASE(activation_chooses_rows_and_columns) {
    window->workspace().activate(std::vector{standstill, authority}, true);
    window->workspace().activate(std::vector{first}, true);
    BOOST_TEST(grid().model()->rowCount() == 1);
    BOOST_REQUIRE(grid().model()->columnCount() == 2);
    BOOST_TEST(grid().model()->headerData(0, Qt::Horizontal).toString().toStdString() == "Stillstand");
    project().codebook().remove(standstill);
    BOOST_TEST(grid().model()->columnCount() == 1);
}

BOOST_AUTO_TEST_CASE(typing_filters_by_document_and_wording) {
    project().summaries().write(second, corona, "Begruesst sich.");
    QTest::keyClicks(&window->summaries().filter(), "gruess");
    BOOST_TEST(grid().isRowHidden(0));
    BOOST_TEST(!grid().isRowHidden(1));
    window->summaries().filter().clear();
    BOOST_TEST(!grid().isRowHidden(0));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
