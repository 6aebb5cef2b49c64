// SPDX-License-Identifier: GPL-3.0-or-later
// What takes long: the window lives meanwhile, and what is cancelled leaves nothing.
#include <QProgressDialog>
#include <QPushButton>
#include <QThread>
#include <QTimer>

#include "base/error.h"
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

}  // namespace

BOOST_FIXTURE_TEST_SUITE(long_work_tests, OpenWindow)

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

BOOST_AUTO_TEST_CASE(codings_of_a_table_are_one_action) {
    const auto file = desktop::toQtPath(folder.file("viele.csv", many_codings()));
    const auto entries = project().history().size();
    const auto sentence = desktop::importCodings(window->workspace(), file, window.get());
    BOOST_TEST(sentence.contains("Kodierungen importiert"));
    BOOST_TEST(project().codings().count() > 8000);
    BOOST_TEST(project().history().size() == entries + 1);
    BOOST_TEST(window->updatesEnabled());
    window->activateWindow();  // nobody else gives the focus back on a screen that is none
    BOOST_REQUIRE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(project().codings().count() == 0);
}

BOOST_AUTO_TEST_CASE(an_import_of_codings_can_be_cancelled_and_leaves_nothing) {
    const auto file = desktop::toQtPath(folder.file("viele.csv", many_codings()));
    const auto entries = project().history().size();
    bool pressed = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        auto* dialog = window->findChild<QProgressDialog*>();
        if (dialog == nullptr || !dialog->isVisible() || dialog->value() <= 0) return;
        QTest::mouseClick(dialog->findChild<QPushButton*>(), Qt::LeftButton);
        pressed = true;
    });
    timer.start(5);  // a timer of 0 waits until nothing else is to be done, and may never come
    const auto sentence = desktop::importCodings(window->workspace(), file, window.get());
    BOOST_TEST(pressed);
    BOOST_TEST(sentence.contains("abgebrochen"));
    BOOST_TEST(project().codings().count() == 0);
    BOOST_TEST(project().history().size() == entries);
    BOOST_TEST(window->updatesEnabled());
}

BOOST_AUTO_TEST_CASE(rows_that_do_not_fit_are_told_of) {
    const auto file = desktop::toQtPath(folder.file("zwei.csv", std::string{"document,begin,end,code\nInterview 01,0,2,Corona-Bremse\nInterview 99,0,2,Corona-Bremse\n"}));
    const auto sentence = desktop::importCodings(window->workspace(), file, window.get());
    BOOST_TEST(sentence.contains("Zeile 3"));
    BOOST_TEST(sentence.contains("Interview 99"));
    BOOST_TEST(project().codings().count() == 1);
    BOOST_TEST(desktop::importCodings(window->workspace(), QStringLiteral("/gibt/es/nicht.csv"), window.get()).isEmpty());
    BOOST_TEST(!window->messages().sentence().isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
