// SPDX-License-Identifier: GPL-3.0-or-later
// The typology, distributions, kinds of relations, the report's choices and what goes into files.
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

#include "base/file.h"
#include "open_window.h"
#include "pictures/report_dialog.h"

namespace fundstelle::test {

namespace {

using desktop::PictureKind;
using Codings = std::vector<model::CodingId>;

struct Fixture : OpenWindow {
    Fixture() {
        QLocale::setDefault(QLocale{QLocale::German});  // as main() does
        still = project().codings().code(first, find("Alles steht."), standstill);
        hello = project().codings().code(second, text::CodePointRange{15, 26}, standstill);
        around = project().codings().code(first, find("Und Corona?\nB: Alles steht."), authority);
        const auto kind = project().variables().add("Kommunentyp", model::VariableType::Text);
        const auto length = project().variables().add("Dauer", model::VariableType::Number);
        static_cast<void>(project().variables().set_cells({{first, kind, "Kreis"}, {second, kind, "Stadt"}, {first, length, "40"}, {second, length, "50"}}));
    }
    ~Fixture() { QLocale::setDefault(QLocale::c()); }
    void trigger(const char* command) { window->commands().action(QLatin1String{command})->trigger(); }

    // Tables.
    desktop::TablesPanel& tables() { return window->tables(); }
    void open_table(const char* command) {
        trigger(command);
        settle_table();
    }
    void settle_table() { BOOST_REQUIRE(QTest::qWaitFor([this] { return tables().isCurrent(); })); }
    std::string cell(int row, int column) { return tables().table().model()->index(row, column).data().toString().toStdString(); }
    std::string row(int number) { return tables().table().model()->headerData(number, Qt::Vertical).toString().toStdString(); }
    std::string column(int number) { return tables().table().model()->headerData(number, Qt::Horizontal).toString().toStdString(); }
    int row_called(const std::string& name, int from = 0) {
        for (int i = from; i < tables().table().model()->rowCount(); ++i) {
            if (row(i) == name) return i;
        }
        BOOST_FAIL("no row " + name);
        return -1;
    }
    void enter(int at, int in) {
        tables().table().setFocus();
        tables().table().setCurrentIndex(tables().table().model()->index(at, in));
        QTest::keyClick(&tables().table(), Qt::Key_Return);
    }
    Codings segments() {
        auto& model = window->segments().model();
        Codings codings;
        for (int i = 0; i < model.rowCount(); ++i) {
            if (const auto coding = model.codingAt(model.index(i, 0))) codings.push_back(*coding);
        }
        return codings;
    }

    // Pictures.
    desktop::PicturesPanel& pictures() { return window->pictures(); }
    void settle() { BOOST_TEST(QTest::qWaitFor([this] { return pictures().isCurrent(); }, 10'000)); }
    void open_picture(PictureKind kind) {
        trigger("analysis.pictures");
        pictures().choose(kind);
        settle();
        BOOST_REQUIRE(pictures().isVisible());
    }
    void choose(QComboBox& box, const QString& words) {
        BOOST_TEST_REQUIRE(box.isVisible());
        box.setFocus();
        for (int i = 0; i < box.count() && box.currentText() != words; ++i) QTest::keyClick(&box, i == 0 ? Qt::Key_Home : Qt::Key_Down);
        BOOST_TEST_REQUIRE(box.currentText().toStdString() == words.toStdString());
        settle();
    }
    std::string number(const QString& name) { return mark(name).number.toStdString(); }
    const desktop::Mark& mark(const QString& name) {
        for (const auto& one : pictures().view().picture().marks) {
            if (one.name == name) return one;
        }
        BOOST_FAIL("no mark " + name.toStdString() + " among\n" + pictures().view().picture().table().toStdString());
        throw std::logic_error{"no mark"};
    }
    void click(const QString& name) {
        const auto& marks = pictures().view().picture().marks;
        const auto at = static_cast<int>(&mark(name) - marks.data());
        QTest::mouseClick(pictures().view().viewport(), Qt::LeftButton, {}, pictures().view().placeOf(at).center());
    }

    model::CodingId still{Uuid{}};
    model::CodingId hello{Uuid{}};
    model::CodingId around{Uuid{}};
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(analysis_window_tests, Fixture)

BOOST_AUTO_TEST_CASE(the_typology_describes_each_kind_of_document_and_its_codes_lead_to_segments) {
    open_table("analysis.typology");
    BOOST_TEST(tables().options().columns().currentText().toStdString() == "Kommunentyp");
    BOOST_TEST(column(0) == "Kreis");
    BOOST_TEST(column(1) == "Stadt");
    BOOST_TEST(row(0) == "Dauer");
    BOOST_TEST(cell(row_called("Mittelwert"), 1) == "50,00");
    BOOST_TEST(cell(row_called("Standardabweichung"), 0) == "");  // one document has none
    const auto share = row_called("Kooperation ABH");
    BOOST_TEST(cell(share, 0) == "100,0 %");
    BOOST_TEST(cell(share, 1) == "0,0 %");
    const auto mean = row_called("Stillstand", row_called("Segmente je Dokument"));
    BOOST_TEST(cell(mean, 1) == "1,00");
    BOOST_TEST(cell(row_called("N (Dokumente)"), 0) == "1");
    enter(mean, 1);
    BOOST_TEST((segments() == Codings{hello}));
    trigger("analysis.typology");
    enter(share, 0);
    BOOST_TEST((segments() == Codings{around}));
}

BOOST_AUTO_TEST_CASE(rows_of_variables_lead_nowhere) {
    open_table("analysis.typology");
    const auto before = segments();
    enter(row_called("Mittelwert"), 0);
    enter(row_called("Segmente je Dokument"), 0);
    BOOST_TEST((segments() == before));
    BOOST_TEST(tables().isVisible());
}

BOOST_AUTO_TEST_CASE(the_typology_follows_its_variable_and_the_activated_codes) {
    open_table("analysis.typology");
    choose(tables().options().columns(), QStringLiteral("Dauer"));
    settle_table();
    BOOST_TEST(column(0) == "40");
    BOOST_TEST(row(0) == "Kommunentyp");
    window->workspace().activate(std::vector{standstill}, true);
    for (auto* action : tables().options().menu().actions()) {
        if (action->text() == QStringLiteral("Nur aktivierte Codes")) action->trigger();
    }
    settle_table();
    BOOST_TEST(row_called("Stillstand") > 0);
    for (int i = 0; i < tables().table().model()->rowCount(); ++i) BOOST_TEST(row(i) != "Kooperation ABH");
    BOOST_TEST(tables().caption().contains(QStringLiteral("1 aktivierte")));
}

BOOST_AUTO_TEST_CASE(parts_of_the_typology_are_sorted_and_narrowed_below_their_headings) {
    open_table("analysis.typology");
    const auto share = row_called("Anteil der Dokumente mit dem Code");
    BOOST_TEST(row(share + 1) == "Corona-Bremse");
    tables().table().setFocus();
    tables().table().setCurrentIndex(tables().table().model()->index(0, 1));
    QTest::keyClick(&tables().table(), Qt::Key_S);
    BOOST_TEST(row_called("Anteil der Dokumente mit dem Code") == share);
    BOOST_TEST(row(share + 1) == "Stillstand");
    QTest::keyClick(&tables().table(), Qt::Key_S);
    QTest::keyClick(&tables().table(), Qt::Key_S);
    BOOST_TEST(row(share + 1) == "Corona-Bremse");
    QTest::keyClicks(&tables().filter(), "abh");
    BOOST_REQUIRE(tables().table().model()->rowCount() == 5);
    BOOST_TEST(row(0) == "Anteil der Dokumente mit dem Code");
    BOOST_TEST(row(1) == "Kooperation ABH");
    BOOST_TEST(row(2) == "Segmente je Dokument");
    BOOST_TEST(row(4) == "N (Dokumente)");
    tables().filter().clear();
    QTest::keyClicks(&tables().filter(), "dauer");
    BOOST_TEST(row(0) == "Dauer");
    BOOST_TEST(row(1) == "Mittelwert");
    BOOST_TEST(tables().table().model()->rowCount() == 4);
}

BOOST_AUTO_TEST_CASE(a_typology_without_variables_says_what_it_needs) {
    for (const auto& variable : project().variables().all()) project().variables().remove(variable.id);
    open_table("analysis.typology");
    BOOST_TEST(!tables().table().isVisible());
    const auto labels = tables().findChildren<QLabel*>();
    BOOST_TEST(std::any_of(labels.begin(), labels.end(), [](const auto* label) { return label->isVisible() && label->text().startsWith(QStringLiteral("Dafür braucht es eine Variable")); }));
}

BOOST_AUTO_TEST_CASE(a_crosstab_by_a_variable_that_does_not_exist_says_so) {
    open_table("analysis.crosstab");
    QTest::keyClicks(&tables().options().conditions(), "Komunentyp=Kreis");
    QTest::keyClick(&tables().options().conditions(), Qt::Key_Return);
    settle_table();
    BOOST_TEST(!tables().table().isVisible());
    const auto labels = tables().findChildren<QLabel*>();
    BOOST_TEST(std::any_of(labels.begin(), labels.end(), [](const auto* label) { return label->isVisible() && label->text().contains(QStringLiteral("„Komunentyp“ gibt es nicht")); }));
}

BOOST_AUTO_TEST_CASE(bars_of_a_distribution_are_parted_by_codes_or_by_values) {
    open_picture(PictureKind::Stacked);
    choose(pictures().columns(), QStringLiteral("Kommunentyp"));
    BOOST_TEST(number(QStringLiteral("Kreis · Stillstand")) == "50,0 %, 1 von 2");
    BOOST_TEST(number(QStringLiteral("Stadt · Stillstand")) == "100,0 %, 1 von 1");
    click(QStringLiteral("Kreis · Kooperation ABH"));
    BOOST_TEST((segments() == Codings{around}));
    open_picture(PictureKind::Stacked);
    choose(pictures().bars(), QStringLiteral("ein Balken je Code"));
    BOOST_TEST(number(QStringLiteral("Stillstand · Stadt")) == "50,0 %, 1 von 2");
    const auto& shapes = pictures().view().picture().shapes;  // the legend names the parts
    BOOST_TEST(std::any_of(shapes.begin(), shapes.end(), [](const auto& shape) { return shape.words == QStringLiteral("Stadt"); }));
}

BOOST_AUTO_TEST_CASE(the_parts_of_a_bar_fill_it) {
    open_picture(PictureKind::Stacked);
    choose(pictures().columns(), QStringLiteral("Dokumente"));
    double width = 0;
    for (const auto& one : pictures().view().picture().marks) {
        if (one.name.startsWith(QStringLiteral("Interview 01"))) width += one.place.width() + 0.75;
    }
    const auto whole = mark(QStringLiteral("Interview 02 · Stillstand")).place.width() + 0.75;
    BOOST_TEST(width == whole, boost::test_tools::tolerance(1e-6));
}

BOOST_AUTO_TEST_CASE(relations_are_drawn_of_all_four_kinds) {
    open_picture(PictureKind::Relations);
    const auto name = QStringLiteral("Stillstand · Kooperation ABH");
    BOOST_TEST(number(name) == "1");
    static_cast<void>(project().codings().code(second, text::CodePointRange{0, 5}, authority));
    settle();
    BOOST_TEST(number(name) == "1");
    choose(pictures().relations(), QStringLiteral("Gemeinsame Dokumente"));
    BOOST_TEST(number(name) == "2");
    choose(pictures().relations(), QStringLiteral("Paare in der Nähe"));
    BOOST_TEST(pictures().distance().isVisible());
    BOOST_TEST(number(name) == "2");
    pictures().distance().setFocus();
    QTest::keyClick(&pictures().distance(), Qt::Key_Down);
    settle();
    BOOST_TEST(number(name) == "1");
    choose(pictures().relations(), QStringLiteral("Überlappende Paare"));
    BOOST_TEST(!pictures().distance().isVisible());
    BOOST_TEST(number(name) == "1");
    click(name);
    BOOST_TEST((segments() == Codings{around, still}));
}

BOOST_AUTO_TEST_CASE(the_matrix_is_drawn_by_sets_and_speakers_too) {
    static_cast<void>(project().documents().add_set("Auswahl", {second}));
    open_picture(PictureKind::Matrix);
    choose(pictures().columns(), QStringLiteral("Sets"));
    BOOST_TEST(number(QStringLiteral("Stillstand · Auswahl")) == "1");
    click(QStringLiteral("Stillstand · Auswahl"));
    BOOST_TEST((segments() == Codings{hello}));
    open_picture(PictureKind::Matrix);
    choose(pictures().columns(), QStringLiteral("Sprechende"));
    BOOST_TEST(number(QStringLiteral("Kooperation ABH · I")) == "1");
    BOOST_TEST(number(QStringLiteral("Stillstand · I")) == "0");
    click(QStringLiteral("Kooperation ABH · I"));
    BOOST_TEST((segments() == Codings{around}));
}

BOOST_AUTO_TEST_CASE(the_places_of_a_word_are_written_as_a_table) {
    open_picture(PictureKind::Keywords);
    pictures().showKeywords(QStringLiteral("Corona"));
    BOOST_REQUIRE(QTest::qWaitFor([&] { return pictures().keywords().model()->rowCount() == 1; }, 2000));
    settle();
    for (const auto* ending : {"xlsx", "docx", "csv", "html", "md"}) {
        const auto file = folder / (std::string{"liste."} + ending);
        BOOST_TEST(pictures().keywordsPage().write(desktop::toQtPath(file)));
        BOOST_TEST(std::filesystem::file_size(file) > 50U);
    }
    const auto csv = read_file(folder / "liste.csv", 10'000);
    BOOST_TEST(csv.find("Davor;Wort;Danach;Dokument;Absatz") != std::string::npos);
    BOOST_TEST(csv.find("Und;Corona;?;Interview 01;3") != std::string::npos, csv);
}

BOOST_AUTO_TEST_CASE(the_places_of_a_word_are_narrowed_by_typing_and_written_as_they_stand) {
    open_picture(PictureKind::Keywords);
    pictures().filter().setText(QStringLiteral("die"));
    pictures().filter().setText(QStringLiteral("b"));  // „B:“ stands before what each says
    auto& page = pictures().keywordsPage();
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !page.isSearching() && page.model().rowCount() == 3; }, 2000));
    QTest::keyClicks(&page.narrowing(), "HALLO");
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !page.isSearching() && page.model().rowCount() == 1; }, 2000));
    BOOST_TEST((page.model().hitAt(0).document == second));
    const auto file = folder / "liste.csv";
    BOOST_TEST(page.write(desktop::toQtPath(file)));
    const auto csv = read_file(file, 10'000);
    BOOST_TEST(std::count(csv.begin(), csv.end(), '\n') == 2);
    page.narrowing().clear();
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !page.isSearching() && page.model().rowCount() == 3; }, 2000));
    QTest::keyClicks(&page.narrowing(), "Interview 01");  // also by document
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !page.isSearching() && page.model().rowCount() == 2; }, 2000));
}

BOOST_AUTO_TEST_CASE(a_keyword_does_not_filter_the_codes_of_a_picture) {
    open_picture(PictureKind::Frequencies);
    QTest::keyClicks(&pictures().filter(), "stillstand");
    pictures().showKeywords(QStringLiteral("Corona"));
    BOOST_TEST(pictures().filter().text().toStdString() == "Corona");
    open_picture(PictureKind::Matrix);
    BOOST_TEST(pictures().filter().text().toStdString() == "stillstand");
    open_picture(PictureKind::Keywords);
    BOOST_TEST(pictures().filter().text().toStdString() == "Corona");
}

BOOST_AUTO_TEST_CASE(a_report_holds_the_parts_and_documents_that_are_chosen) {
    desktop::ReportDialog dialog{window->workspace(), window.get()};
    dialog.show();
    BOOST_TEST(dialog.columns().currentText().toStdString() == "Kommunentyp");
    for (const auto part : {desktop::ReportPart::Relations, desktop::ReportPart::CodeMap, desktop::ReportPart::Timeline, desktop::ReportPart::Frequencies}) {
        QTest::mouseClick(&dialog.part(part), Qt::LeftButton, {}, QPoint{8, dialog.part(part).height() / 2});
    }
    const auto file = desktop::toQtPath(folder / "bericht.html");
    pictures().writeReport(dialog.choice(), file);
    const auto html = read_file(folder / "bericht.html", 10'000'000);
    BOOST_TEST(html.find("Code-Matrix") != std::string::npos);
    BOOST_TEST(html.find("Verteilung in Prozent nach Kommunentyp") != std::string::npos);
    BOOST_TEST(html.find("Häufigkeit der Codes") == std::string::npos);
    BOOST_TEST(html.find("Code-Relationen") == std::string::npos);
    BOOST_TEST(html.find("Alles steht") == std::string::npos);
    dialog.accept();
    desktop::ReportDialog again{window->workspace(), window.get()};
    BOOST_TEST(!again.part(desktop::ReportPart::CodeMap).isChecked());
    BOOST_TEST(again.part(desktop::ReportPart::Matrix).isChecked());
}

BOOST_AUTO_TEST_CASE(a_report_that_hides_small_numbers_has_no_pictures_that_show_them) {
    desktop::ReportDialog dialog{window->workspace(), window.get()};
    dialog.hides().setChecked(true);
    BOOST_TEST(!dialog.part(desktop::ReportPart::CodeMap).isEnabled());
    BOOST_TEST(pictures().writeReport(dialog.choice(), desktop::toQtPath(folder / "bericht.html")));
    const auto html = read_file(folder / "bericht.html", 10'000'000);
    BOOST_TEST(html.find("<svg") == std::string::npos);
    BOOST_TEST(html.find("&lt; 3") != std::string::npos);
    BOOST_TEST(html.find("unter 3") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(words_of_segments_are_in_a_report_only_if_they_are_wanted_this_time) {
    desktop::ReportDialog dialog{window->workspace(), window.get()};
    BOOST_TEST(!dialog.part(desktop::ReportPart::Segments).isChecked());
    dialog.part(desktop::ReportPart::Segments).setChecked(true);
    BOOST_TEST(pictures().writeReport(dialog.choice(), desktop::toQtPath(folder / "bericht.html")));
    BOOST_TEST(read_file(folder / "bericht.html", 10'000'000).find("Alles steht") != std::string::npos);
    BOOST_TEST(project().releases().all().size() == 1U);
    dialog.accept();
    BOOST_TEST(!desktop::ReportDialog(window->workspace(), window.get()).part(desktop::ReportPart::Segments).isChecked());
}

BOOST_AUTO_TEST_CASE(a_report_of_activated_documents_counts_only_these) {
    window->workspace().activate(std::vector{second}, true);
    desktop::ReportDialog dialog{window->workspace(), window.get()};
    BOOST_TEST(dialog.documents().currentText().startsWith(QStringLiteral("Aktivierte")));
    BOOST_TEST((dialog.choice().filter.documents == std::vector{second}));
    dialog.documents().setCurrentIndex(0);
    BOOST_TEST(dialog.choice().filter.documents.empty());
}

BOOST_AUTO_TEST_CASE(a_report_of_nothing_cannot_be_saved) {
    desktop::ReportDialog dialog{window->workspace(), window.get()};
    dialog.show();
    auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    BOOST_TEST(save->isEnabled());
    for (std::size_t i = 0; i < desktop::kReportParts; ++i) dialog.part(static_cast<desktop::ReportPart>(i)).setChecked(false);
    BOOST_TEST(!save->isEnabled());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
