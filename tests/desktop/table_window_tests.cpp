// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and counts, through the keys and the mouse.
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>

#include "open_window.h"

namespace fundstelle::test {

namespace {

struct Fixture : OpenWindow {
    Fixture() {
        still = project().codings().code(first, find("Alles steht."), standstill);
        hello = project().codings().code(second, text::CodePointRange{15, 26}, standstill);
        going = project().codings().code(first, find("Wie läuft es?"), corona);
        around = project().codings().code(first, find("Und Corona?\nB: Alles steht."), authority);
        const auto kind = project().variables().add("Kommunentyp", model::VariableType::Text);
        static_cast<void>(project().variables().set_cells({{first, kind, "Kreis"}, {second, kind, "Stadt"}}));
        open("analysis.frequencies");
    }
    desktop::TablesPanel& panel() { return window->tables(); }
    desktop::TableOptions& options() { return window->tables().options(); }
    QTableView& table() { return window->tables().table(); }
    void open(const char* command) {
        window->commands().action(QLatin1String{command})->trigger();
        settle();
        BOOST_REQUIRE(panel().isVisible());
    }
    void settle() {
        BOOST_REQUIRE(QTest::qWaitFor([this] { return panel().isCurrent(); }));
    }
    std::string cell(int row, int column) { return table().model()->index(row, column).data().toString().toStdString(); }
    std::string row(int number) { return table().model()->headerData(number, Qt::Vertical).toString().toStdString(); }
    std::string column(int number) { return table().model()->headerData(number, Qt::Horizontal).toString().toStdString(); }
    void go(int row, int column) {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, column));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&table(), key, modifiers); }
    void click_heading(int column) {
        auto* header = table().horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(column) + 20, header->height() / 2});
    }
    void switch_on(const QString& option) {
        for (auto* action : options().menu().actions()) {
            if (action->text() == option) action->trigger();
        }
        settle();
    }
    std::vector<model::CodingId> segments() {
        auto& model = window->segments().model();
        std::vector<model::CodingId> codings;
        for (int i = 0; i < model.rowCount(); ++i) {
            if (const auto coding = model.codingAt(model.index(i, 0))) codings.push_back(*coding);
        }
        return codings;
    }

    model::CodingId still{Uuid{}};
    model::CodingId hello{Uuid{}};
    model::CodingId going{Uuid{}};
    model::CodingId around{Uuid{}};
};

using Codings = std::vector<model::CodingId>;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(table_window_tests, Fixture)

BOOST_AUTO_TEST_CASE(frequencies_stand_in_the_order_of_the_codebook_with_their_base_last) {
    BOOST_TEST(table().model()->rowCount() == 4);
    BOOST_TEST(row(1) == "Stillstand");
    BOOST_TEST(column(0) == "Segmente");
    BOOST_TEST(cell(1, 0) == "2");
    BOOST_TEST(cell(1, 1) == "50,0 %");
    BOOST_TEST(cell(1, 2) == "2");
    BOOST_TEST(row(3) == "N");
    BOOST_TEST(cell(3, 0) == "4");
    BOOST_TEST(panel().caption().contains(QStringLiteral("Segmente (Nennungen)")));
}

BOOST_AUTO_TEST_CASE(enter_on_a_number_shows_the_segments_that_it_counts) {
    go(1, 0);
    press(Qt::Key_Return);
    BOOST_TEST((segments() == Codings{still, hello}));
    BOOST_TEST(window->segments().isVisible());
    BOOST_TEST(window->segments().list().hasFocus());
}

BOOST_AUTO_TEST_CASE(a_double_click_in_the_matrix_shows_the_segments_of_code_and_document) {
    open("analysis.matrix");
    BOOST_TEST(column(0) == "Interview 01");
    const auto place = table().visualRect(table().model()->index(1, 1)).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, place);
    BOOST_TEST((segments() == Codings{hello}));
}

BOOST_AUTO_TEST_CASE(one_more_coding_changes_the_number_and_the_place_stays) {
    go(2, 2);
    project().codings().code(second, text::CodePointRange{0, 10}, authority);
    settle();
    BOOST_TEST(cell(2, 0) == "2");
    BOOST_TEST(cell(2, 2) == "2");
    BOOST_TEST(table().currentIndex().row() == 2);
    BOOST_TEST(table().currentIndex().column() == 2);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    BOOST_TEST(cell(2, 0) == "1");
}

BOOST_AUTO_TEST_CASE(a_table_that_is_closed_counts_again_when_it_is_opened) {
    panel().parentWidget()->hide();
    project().codings().code(second, text::CodePointRange{0, 10}, authority);
    open("analysis.tables");
    BOOST_TEST(cell(2, 0) == "2");
}

BOOST_AUTO_TEST_CASE(a_click_on_a_heading_sorts_by_most_then_least_then_as_in_the_codebook) {
    click_heading(0);
    BOOST_TEST(row(0) == "Stillstand");
    BOOST_TEST(row(3) == "N");
    click_heading(0);
    BOOST_TEST(row(2) == "Stillstand");
    BOOST_TEST(row(3) == "N");
    click_heading(0);
    BOOST_TEST(row(0) == "Corona-Bremse");
    go(0, 0);
    press(Qt::Key_S);
    BOOST_TEST(row(0) == "Stillstand");
    go(0, 0);
    press(Qt::Key_Return);
    BOOST_TEST((segments() == Codings{still, hello}));
}

BOOST_AUTO_TEST_CASE(subcodes_are_counted_when_wanted_and_that_is_kept_for_this_table_only) {
    switch_on(QStringLiteral("Untercodes mitzählen"));
    BOOST_TEST(cell(0, 0) == "3");
    BOOST_TEST(panel().caption().contains(QStringLiteral("mitgezählt")));
    go(0, 0);
    press(Qt::Key_Return);
    BOOST_TEST((segments() == Codings{going, still, hello}));
    open("analysis.matrix");
    BOOST_TEST(cell(0, 0) == "1");
    open("analysis.frequencies");
    BOOST_TEST(cell(0, 0) == "3");
}

BOOST_AUTO_TEST_CASE(only_activated_codes_and_documents_are_counted_when_wanted) {
    window->workspace().activate(std::vector{standstill}, true);
    window->workspace().activate(std::vector{second}, true);
    switch_on(QStringLiteral("Nur aktivierte Codes"));
    BOOST_TEST(table().model()->rowCount() == 2);
    BOOST_TEST(row(0) == "Stillstand");
    BOOST_TEST(cell(1, 0) == "2");
    for (auto* menu : options().menu().findChildren<QMenu*>()) {
        emit menu->aboutToShow();
        for (auto* action : menu->actions()) {
            if (action->text() == QStringLiteral("Aktivierte")) action->trigger();
        }
    }
    settle();
    BOOST_TEST(cell(0, 0) == "1");
    BOOST_TEST(cell(1, 2) == "1");
    go(0, 0);
    press(Qt::Key_Return);
    BOOST_TEST((segments() == Codings{hello}));
}

BOOST_AUTO_TEST_CASE(a_crosstab_has_the_columns_that_are_written_and_shares_of_them) {
    open("analysis.crosstab");
    BOOST_TEST(!table().isVisible());
    QTest::keyClicks(&options().conditions(), "Kommunentyp=Kreis; Kommunentyp=Stadt");
    QTest::keyClick(&options().conditions(), Qt::Key_Return);
    settle();
    BOOST_TEST(table().isVisible());
    BOOST_TEST(column(0) == "Kommunentyp = Kreis");
    BOOST_TEST(cell(1, 1) == "1");
    BOOST_TEST(panel().caption().contains(QStringLiteral("χ²")));
    options().shares().setFocus();
    QTest::keyClick(&options().shares(), Qt::Key_Down);
    settle();
    BOOST_TEST(cell(1, 0) == "50,0 %");
    go(1, 0);
    press(Qt::Key_Return);
    BOOST_TEST((segments() == Codings{still}));
}

BOOST_AUTO_TEST_CASE(columns_that_cannot_be_read_are_told_and_nothing_is_lost) {
    open("analysis.crosstab");
    QTest::keyClicks(&options().conditions(), "Kreis");
    QTest::keyClick(&options().conditions(), Qt::Key_Return);
    settle();
    BOOST_TEST(!table().isVisible());
    const auto labels = panel().findChildren<QLabel*>();
    BOOST_TEST(std::any_of(labels.begin(), labels.end(), [](const auto* label) { return label->isVisible() && label->text().contains(QStringLiteral("„Kreis“")); }));
    BOOST_TEST(options().conditions().text().toStdString() == "Kreis");
}

BOOST_AUTO_TEST_CASE(relations_show_where_two_codes_meet) {
    open("analysis.relations");
    BOOST_TEST(column(2) == "Kooperation ABH");
    BOOST_TEST(cell(1, 2) == "1");
    BOOST_TEST(cell(0, 0).empty());
    go(1, 2);
    press(Qt::Key_Return);
    BOOST_TEST((segments() == Codings{around, still}));
}

BOOST_AUTO_TEST_CASE(documents_show_how_much_of_them_is_coded_and_by_whom) {
    open("analysis.coverage");
    BOOST_TEST(row(0) == "Interview 01");
    BOOST_TEST(cell(0, 0) == "3");
    BOOST_TEST(row(2) == "Σ");
    go(1, 0);
    press(Qt::Key_Return);
    BOOST_TEST((segments() == Codings{hello}));
    open("analysis.codingState");
    BOOST_TEST(table().model()->columnCount() == 6);  // somebody made the project, somebody else codes
    BOOST_TEST(cell(0, 2) == "nicht begonnen");
    BOOST_TEST(cell(0, 5) == "in Arbeit");
    go(0, 3);
    press(Qt::Key_Return);
    BOOST_TEST((segments() == Codings{going, around, still}));
}

BOOST_AUTO_TEST_CASE(documents_are_compared_by_their_codes_and_lead_to_what_they_share) {
    open("analysis.comparison");
    BOOST_TEST(cell(0, 1) == "0,33");  // of three codes one is in both
    BOOST_TEST(cell(0, 0).empty());
    go(0, 1);
    press(Qt::Key_Return);
    BOOST_TEST((segments() == Codings{still, hello}));
}

BOOST_AUTO_TEST_CASE(mentions_have_contents_as_rows_and_answers_as_columns) {
    const auto question = project().codebook().add("Angebote?", std::nullopt);
    const auto planned = project().codebook().add("in Planung", question);
    const auto answered = project().codings().code(first, find("Und Corona?\nB: Alles steht."), planned);
    const auto asked = project().codings().code(second, text::CodePointRange{0, 5}, question);
    open("analysis.mentions");
    BOOST_TEST(row(0) == "Stillstand");
    BOOST_TEST(column(0) == "in Planung");
    BOOST_TEST(cell(0, 0) == "1");
    go(0, 0);
    press(Qt::Key_Return);
    BOOST_TEST((segments() == Codings{still}));
    const auto last = table().model()->rowCount() - 1;
    BOOST_TEST(row(last) == "N");
    BOOST_TEST(cell(last, 0) == "2");
    go(last, 0);
    press(Qt::Key_Return);
    BOOST_TEST((segments() == Codings{answered, asked}));
}

BOOST_AUTO_TEST_CASE(what_is_selected_is_copied_with_its_headings_for_excel_and_word) {
    table().setFocus();
    table().selectionModel()->select({table().model()->index(0, 0), table().model()->index(1, 0)}, QItemSelectionModel::ClearAndSelect);
    press(Qt::Key_C, Qt::ControlModifier);
    BOOST_TEST(QApplication::clipboard()->text().toStdString() == "Code\tSegmente\nCorona-Bremse\t1\n  Stillstand\t2\n");
    BOOST_TEST(QApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<table>")));
    const auto one = table().model()->index(1, 0);
    table().selectionModel()->select(one, QItemSelectionModel::ClearAndSelect);
    press(Qt::Key_C, Qt::ControlModifier);
    BOOST_TEST(QApplication::clipboard()->text().toStdString() == "2");
    table().clearSelection();
    press(Qt::Key_C, Qt::ControlModifier);
    BOOST_TEST(QApplication::clipboard()->text().count(QLatin1Char('\n')) == 5);
}

BOOST_AUTO_TEST_CASE(the_table_is_written_as_it_stands) {
    click_heading(0);
    for (const auto* ending : {"xlsx", "docx", "csv", "html", "md"}) {
        const auto file = folder / (std::string{"Tabelle."} + ending);
        BOOST_TEST(panel().write(desktop::toQtPath(file)));
        BOOST_TEST(std::filesystem::file_size(file) > 100U);
    }
    const auto csv = read_file(folder / "Tabelle.csv", 1 << 20);
    BOOST_TEST(csv.find("Stillstand") < csv.find("Kooperation ABH"));
    BOOST_TEST(csv.find("Kooperation ABH") != std::string::npos);
    BOOST_TEST(!panel().write(desktop::toQtPath(folder / "Tabelle.pdf")));
    BOOST_TEST(window->messages().isVisible());
}

BOOST_AUTO_TEST_CASE(small_numbers_are_hidden_in_all_tables_when_wanted) {
    const auto hide = [&](int choice) { 
        options().smallCellsMenu().actions().at(choice)->trigger();
        settle();
    };
    const auto shown = [&] {
        QStringList words;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            for (int column = 0; column < table().model()->columnCount(); ++column) words << table().model()->index(row, column).data().toString();
        }
        return words;
    };
    open("analysis.matrix");
    BOOST_TEST(shown().contains(QStringLiteral("1")));
    hide(1);
    BOOST_TEST(shown().contains(QStringLiteral("< 3")));
    BOOST_TEST(!shown().contains(QStringLiteral("1")));
    BOOST_TEST(!shown().contains(QStringLiteral("2")));
    for (const auto* command : {"analysis.frequencies", "analysis.relations"}) {
        open(command);
        BOOST_TEST(shown().contains(QStringLiteral("< 3")), command);
        BOOST_TEST(!shown().contains(QStringLiteral("1")), command);
        BOOST_TEST(!shown().contains(QStringLiteral("2")), command);
    }
    hide(0);
    open("analysis.matrix");
    BOOST_TEST(shown().contains(QStringLiteral("1")));
}

BOOST_AUTO_TEST_CASE(rows_are_filtered_by_name_and_larger_numbers_tinted) {
    QTest::keyClicks(&panel().filter(), "still");
    BOOST_TEST(table().model()->rowCount() == 2);
    BOOST_TEST(row(0) == "Stillstand");
    panel().filter().clear();
    const auto tint = [&](int row) { return table().model()->index(row, 0).data(Qt::BackgroundRole).value<QColor>().alpha(); };
    BOOST_TEST(!table().model()->index(0, 0).data(Qt::BackgroundRole).isValid());
    switch_on(QStringLiteral("Größere Zahlen kräftiger tönen"));
    BOOST_TEST(tint(1) > tint(0));
}

BOOST_AUTO_TEST_CASE(another_project_has_its_own_table) {
    window->workspace().close();
    BOOST_TEST(!table().isVisible());
    window->openProject(desktop::toQtPath(path()));
    settle();
    BOOST_TEST(cell(1, 0) == "2");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
