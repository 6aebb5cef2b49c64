// SPDX-License-Identifier: GPL-3.0-or-later
// What takes long: the window lives meanwhile, and what is cancelled leaves nothing.
#include <QDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QTimer>

#include "base/error.h"
#include "formats/codings_csv.h"
#include "import/coding_import.h"
#include "in_background.h"
#include "open_window.h"

namespace fundstelle::test {

namespace {

/// Codings of all short passages of the first document with two codes: more than are imported without a progress bar.
std::string many_codings() {
    std::string csv = "document,begin,end,code\n";
    for (int begin = 0; begin < 90; ++begin) {
        for (int end = begin + 1; end <= 95; ++end) {
            for (const auto* code : {"Corona-Bremse", "Kooperation ABH"}) csv += "Interview 01," + std::to_string(begin) + "," + std::to_string(end) + "," + code + "\n";
        }
    }
    return csv;
}

struct LongWorkWindow : OpenWindow {
    LongWorkWindow() { desktop::LongWork::setPatience(desktop::LongWork::kPatience); }
    /// The dialog that shows how far something is.
    [[nodiscard]] QDialog* progress_dialog() const {
        for (auto* dialog : window->findChildren<QDialog*>()) {
            if (dialog->isVisible() && dialog->findChild<QProgressBar*>() != nullptr) return dialog;
        }
        return nullptr;
    }
    static text::CodePointRange range(std::int64_t begin, std::int64_t end) { return {text::CodePointOffset{begin}, text::CodePointOffset{end}}; }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(long_work_tests, LongWorkWindow)

BOOST_AUTO_TEST_CASE(the_window_lives_while_something_long_is_done) {
    int ticks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] { ++ticks; });
    timer.start(5);
    const auto* here = QThread::currentThread();
    const QThread* there = nullptr;
    desktop::inBackground([&] {
        there = QThread::currentThread();
        QThread::msleep(200);
    });
    BOOST_TEST(there != here);
    BOOST_TEST(ticks > 5);
    BOOST_TEST(QGuiApplication::overrideCursor() == nullptr);
}

BOOST_AUTO_TEST_CASE(what_fails_in_the_background_fails_for_whoever_wanted_it) {
    BOOST_CHECK_THROW(desktop::inBackground([] { throw Error{ErrorKind::Damaged, "nothing but noise"}; }), Error);
    BOOST_TEST(QGuiApplication::overrideCursor() == nullptr);
}

BOOST_AUTO_TEST_CASE(long_work_on_the_project_shows_a_dialog_and_keeps_the_window_still) {
    bool asked = false;
    QTimer waiting;  // as those by which panes ask the project
    int early = 0;
    bool working = true;
    QObject::connect(&waiting, &QTimer::timeout, [&] { early += working ? 1 : 0; });
    waiting.start(5);
    QTimer::singleShot(800, window.get(), [&] {
        asked = true;
        BOOST_TEST(progress_dialog() != nullptr);
        BOOST_TEST(!window->updatesEnabled());
        BOOST_TEST(window->close() == false);
    });
    const bool done = window->workspace().performLong(QStringLiteral("Lange Arbeit"), [](project::Project&) { QThread::msleep(1000); });
    working = false;
    BOOST_TEST(done);
    BOOST_TEST(asked);
    BOOST_TEST(early == 0);
    BOOST_TEST(window->updatesEnabled());
    BOOST_TEST(progress_dialog() == nullptr);
    BOOST_TEST(QGuiApplication::overrideCursor() == nullptr);
    QTest::qWait(50);  // the timer, which has waited, goes on
    BOOST_TEST(waiting.isActive());
}

BOOST_AUTO_TEST_CASE(what_long_work_changes_is_told_when_it_is_done) {
    int told = 0;
    QObject::connect(&window->workspace(), &desktop::Workspace::codingsChanged, window.get(), [&] {
        ++told;
        BOOST_TEST((QThread::currentThread() == window->thread()));
    });
    window->workspace().performLong(QStringLiteral("Kodieren"), [&](project::Project& project) { project.codings().code(first, range(0, 3), corona); });
    BOOST_TEST(told == 1);
    BOOST_TEST(project().codings().count() == 1);
}

BOOST_AUTO_TEST_CASE(whoever_asks_the_project_meanwhile_is_told_of_the_changes_first) {
    std::int64_t counted = -1;
    int told = 0;
    QObject::connect(&window->workspace(), &desktop::Workspace::codingsChanged, window.get(), [&] { ++told; });
    QTimer::singleShot(100, window.get(), [&] {
        counted = project().codings().count();
        BOOST_TEST(told == 1);
    });
    window->workspace().performLong(QStringLiteral("Kodieren"), [&](project::Project& project) {
        project.codings().code(first, range(0, 3), corona);
        QThread::msleep(300);
        project.codings().code(first, range(0, 3), authority);
    });
    BOOST_TEST(counted == 2);
    BOOST_TEST(told == 1);
}

BOOST_AUTO_TEST_CASE(long_work_that_fails_says_so_and_changes_nothing) {
    QString sentence;
    QObject::connect(&window->workspace(), &desktop::Workspace::failed, window.get(), [&](const QString& said) { sentence = said; });
    const bool done = window->workspace().performLong(QStringLiteral("Kodieren"), [&](project::Project& project) {
        project.codings().code(first, range(0, 100'000), corona);
    });
    BOOST_TEST(!done);
    BOOST_TEST(!sentence.isEmpty());
    BOOST_TEST(project().codings().count() == 0);
}

BOOST_AUTO_TEST_CASE(codings_of_a_table_are_one_action) {
    const auto file = desktop::toQtPath(folder.file("viele.csv", many_codings()));
    const auto entries = project().history().size();
    const auto sentence = desktop::importCodings(window->workspace(), file);
    BOOST_TEST(sentence.contains("Kodierungen importiert"));
    BOOST_TEST(project().codings().count() > 8000);
    BOOST_TEST(project().history().size() == entries + 1);
    BOOST_TEST(window->updatesEnabled());
    window->activateWindow();  // nobody else gives the focus back on a screen that is none
    BOOST_REQUIRE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(project().codings().count() == 0);
}

BOOST_AUTO_TEST_CASE(an_import_of_codings_that_is_cancelled_leaves_nothing) {
    const auto table = formats::read_codings_csv(folder.file("viele.csv", many_codings()));
    const auto entries = project().history().size();
    project::CodingImport result;
    QTimer::singleShot(800, window.get(), [&] {
        BOOST_REQUIRE(progress_dialog() != nullptr);
        QTest::mouseClick(progress_dialog()->findChild<QPushButton*>(), Qt::LeftButton);
    });
    // The work stops in its middle until somebody has pressed the button, however quick the machine is.
    window->workspace().performLong(QStringLiteral("Import"), [&](project::Project& project, const project::GoOn& goOn) {
        result = project.codings().import(table, [&](std::size_t done, std::size_t all) {
            if (done < all / 2) return goOn(done, all);
            for (int i = 0; i < 1000 && goOn(done, all); ++i) QThread::msleep(10);
            return goOn(done, all);
        });
    });
    BOOST_TEST(result.cancelled);
    BOOST_TEST(project().codings().count() == 0);
    BOOST_TEST(project().history().size() == entries);
    BOOST_TEST(window->updatesEnabled());
}

BOOST_AUTO_TEST_CASE(rows_that_do_not_fit_are_told_of) {
    const auto file = desktop::toQtPath(folder.file("zwei.csv", std::string{"document,begin,end,code\nInterview 01,0,2,Corona-Bremse\nInterview 99,0,2,Corona-Bremse\n"}));
    const auto sentence = desktop::importCodings(window->workspace(), file);
    BOOST_TEST(sentence.contains("Zeile 3"));
    BOOST_TEST(sentence.contains("Interview 99"));
    BOOST_TEST(project().codings().count() == 1);
    BOOST_TEST(desktop::importCodings(window->workspace(), QStringLiteral("/gibt/es/nicht.csv")).isEmpty());
    BOOST_TEST(!window->messages().sentence().isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
