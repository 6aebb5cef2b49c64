// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListView>
#include <QTextBlock>
#include <QUrl>

#include "base/file.h"
#include "formats/turn_recognition.h"
#include "open_window.h"
#include "theme/theme.h"

namespace fundstelle::test {

namespace {

using report::QuoteStatus;

constexpr const char* kSound = "Sie sagt: „Mit dem Jobcenter klappt es inzwischen sehr gut.“\n\n";
constexpr const char* kWithoutNot = "Sie sagt: „Das ist bei uns einfach, das sage ich immer wieder.“\n\n";

struct ReportWindow : OpenWindow {
    ReportWindow() {
        formats::Transcript transcript;
        transcript.name = "Interview 03";
        transcript.text = "I: Wie läuft es 👩🏽‍🎓?\nB: Das ist bei uns nicht einfach, das sage ich immer wieder. Wir haben zwölf Stellen und viel zu wenige Leute dafür.\n"
                          "B: Mit dem Jobcenter klappt es inzwischen sehr gut.";
        formats::recognise_turns(transcript);
        third = project().documents().import({transcript}, std::nullopt).front();
        write(std::string{kSound} + "Dann: „Wir haben zwölf Stellen [...] viel zu wenige Leute dafür.“\n\n" + kWithoutNot +
              "Schließlich: „Diesen Satz hat hier gewiss niemand jemals so gesagt oder gedacht.“\n");
    }

    [[nodiscard]] QString report() const { return desktop::toQtPath(folder / "Bericht.md"); }
    void write(const std::string& words) { write_file(folder / "Bericht.md", words); }
    desktop::ReportCheckPanel& panel() { return window->reportCheck(); }
    desktop::ReportQuotesModel& model() { return panel().model(); }
    QListView& list() { return panel().list(); }
    /// Shows the panel and checks the report.
    void check() {
        for (auto* parent = panel().parentWidget(); parent != nullptr; parent = parent->parentWidget()) parent->show();
        panel().check(report());
        BOOST_REQUIRE(model().rowCount() > 0);
        BOOST_REQUIRE(QTest::qWaitFor([&] { return list().hasFocus(); }));  // after a dialog of progress, perhaps
    }
    std::string status(int row) { return model().index(row).data(desktop::ReportQuotesModel::StatusWordsRole).toString().toStdString(); }
    std::string selected() { return view().selection() ? words(*view().selection()) : ""; }
    void click(QuoteStatus status) { QTest::mouseClick(panel().statusButtons().button(1 + static_cast<int>(status)), Qt::LeftButton); }
    /// What is marked beside each other, in order.
    std::string marked() {
        std::string found;
        const auto* document = panel().comparison().document();
        for (auto block = document->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().background().color() == desktop::theme().found) found += part.fragment().text().toStdString() + "|";
            }
        }
        return found;
    }

    model::DocumentId third{Uuid{}};
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(report_check_window_tests, ReportWindow)

BOOST_AUTO_TEST_CASE(quotes_that_need_a_person_come_first_and_those_that_change_the_meaning_before_all) {
    check();
    BOOST_REQUIRE(model().rowCount() == 4);
    BOOST_TEST(status(0) == "ohne Kennzeichnung geändert · ändert den Sinn");
    BOOST_TEST(status(1) == "nicht gefunden");
    BOOST_TEST(status(2) == "mit gekennzeichneten Änderungen");
    BOOST_TEST(status(3) == "wörtlich");
    BOOST_TEST(list().currentIndex().row() == 0);
}

BOOST_AUTO_TEST_CASE(the_lost_word_is_marked_on_both_sides_and_named_as_grave) {
    check();
    BOOST_TEST(marked() == "‸|nicht|");
    BOOST_TEST(panel().comparison().toPlainText().contains(QStringLiteral("Ändert den Sinn")));
    QTest::keyClick(&list(), Qt::Key_Down);
    BOOST_TEST(marked().empty());
    BOOST_TEST(panel().comparison().toPlainText().contains(QStringLiteral("in keinem Transkript")));
}

BOOST_AUTO_TEST_CASE(enter_shows_the_place_and_the_text_follows_from_then_on) {
    check();
    QTest::keyClick(&list(), Qt::Key_Down);
    BOOST_TEST((window->transcript().document() == first));
    QTest::keyClick(&list(), Qt::Key_Up);
    QTest::keyClick(&list(), Qt::Key_Return);
    BOOST_TEST((window->transcript().document() == third));
    BOOST_TEST(selected() == "Das ist bei uns nicht einfach, das sage ich immer wieder");
    QTest::keyClick(&list(), Qt::Key_End);
    BOOST_TEST(selected() == "Mit dem Jobcenter klappt es inzwischen sehr gut");
    BOOST_TEST(list().hasFocus());
}

BOOST_AUTO_TEST_CASE(a_key_goes_from_one_quote_to_clear_to_the_next_while_reading) {
    check();
    view().setFocus();
    QTest::keyClick(window.get(), Qt::Key_F4);
    BOOST_TEST(list().currentIndex().row() == 0);
    BOOST_TEST(selected() == "Das ist bei uns nicht einfach, das sage ich immer wieder");
    QTest::keyClick(window.get(), Qt::Key_F4);
    BOOST_TEST(list().currentIndex().row() == 1);
    QTest::keyClick(window.get(), Qt::Key_F4);
    BOOST_TEST(list().currentIndex().row() == 1);
    BOOST_TEST(window->messages().sentence().toStdString() == "Kein weiteres Zitat ist zu klären.");
    QTest::keyClick(window.get(), Qt::Key_F4, Qt::ShiftModifier);
    BOOST_TEST(list().currentIndex().row() == 0);
    BOOST_TEST(view().hasFocus());
}

BOOST_AUTO_TEST_CASE(buttons_and_typing_narrow_the_list) {
    check();
    BOOST_TEST(panel().statusButtons().button(0)->text().toStdString() == "Alle 4");
    BOOST_TEST(panel().statusButtons().button(1 + static_cast<int>(QuoteStatus::Changed))->text().toStdString() == "Geändert 1");
    click(QuoteStatus::Marked);
    BOOST_REQUIRE(model().rowCount() == 1);
    BOOST_TEST(status(0) == "mit gekennzeichneten Änderungen");
    QTest::mouseClick(panel().statusButtons().button(0), Qt::LeftButton);
    QTest::keyClicks(&panel().filter(), QStringLiteral("jobcenter"));
    BOOST_REQUIRE(model().rowCount() == 1);
    BOOST_TEST(status(0) == "wörtlich");
}

BOOST_AUTO_TEST_CASE(f5_checks_the_report_that_the_author_has_mended) {
    check();
    write(std::string{kSound} + "Sie sagt: „Das ist bei uns nicht einfach, das sage ich immer wieder.“\n");
    QTest::keyClick(window.get(), Qt::Key_F5);
    BOOST_REQUIRE(model().rowCount() == 2);
    BOOST_TEST(model().check().is_sound());
    BOOST_TEST(status(0) == "wörtlich");
}

BOOST_AUTO_TEST_CASE(a_project_remembers_its_report) {
    check();
    const auto file = window->workspace().project().path();
    window->workspace().close();
    BOOST_TEST(model().rowCount() == 0);
    BOOST_TEST(panel().file().isEmpty());
    window->openProject(desktop::toQtPath(file));
    BOOST_TEST(panel().file().toStdString() == report().toStdString());
    BOOST_TEST(model().rowCount() == 0);
    QTest::keyClick(window.get(), Qt::Key_F5);
    BOOST_TEST(model().rowCount() == 4);
}

BOOST_AUTO_TEST_CASE(a_report_that_is_dropped_is_checked_and_not_imported) {
    for (auto* parent = panel().parentWidget(); parent != nullptr; parent = parent->parentWidget()) parent->show();
    const auto documents = project().documents().all().size();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(report())});
    BOOST_TEST(drop(&panel(), {20, 20}, data));
    BOOST_TEST(QTest::qWaitFor([&] { return model().rowCount() == 4; }));
    BOOST_TEST(project().documents().all().size() == documents);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_report_leaves_the_last_result) {
    check();
    write_file(folder / "leer.docx", "PK\x03\x04 nichts");
    panel().check(desktop::toQtPath(folder / "leer.docx"));
    BOOST_TEST(model().rowCount() == 4);
    BOOST_TEST(!window->messages().sentence().isEmpty());
    BOOST_TEST(panel().file().toStdString() == report().toStdString());
}

BOOST_AUTO_TEST_CASE(the_result_is_written_as_a_table) {
    check();
    const auto file = folder / "Zitate.csv";
    BOOST_TEST(panel().writeTable(desktop::toQtPath(file)));
    const auto csv = read_file(file, 1U << 20U);
    BOOST_TEST(csv.find("weggelassen: „nicht“") != std::string::npos);
    BOOST_TEST(csv.find("Interview 03, Abs. 2") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
