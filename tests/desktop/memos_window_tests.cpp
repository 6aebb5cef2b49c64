// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of all memos, through keys and mouse.
#include <QTimer>

#include "memos/memo_dialog.h"
#include "open_window.h"

namespace fundstelle::test {

namespace {

using model::MemoTarget;

struct Fixture : OpenWindow {
    Fixture() {
        // Newest last: the clock of the window goes on by itself.
        still = project().codings().code(first, find("Alles steht."), standstill);
        project().memos().write(MemoTarget::Code, authority.uuid(), "Kooperation ABH", "Wer **entscheidet**?");
        project().memos().write(MemoTarget::Coding, still.uuid(), "Stillstand", "Stark");
        project().memos().write(MemoTarget::Document, second.uuid(), "Interview 02", "Kurz");
        project().memos().add_to_passage(second, {15, 17}, "Ja", "Knapp");
        free = project().memos().add("Gedanke eins\nzum Weiterdenken");
        window->commands().action(QStringLiteral("view.memos"))->trigger();
        BOOST_REQUIRE(list().isVisible());
        BOOST_REQUIRE(list().hasFocus());
    }
    desktop::MemosPanel& panel() { return window->memos(); }
    QListView& list() { return panel().list(); }
    std::string text(int row, int role = desktop::MemosModel::TitleRole) { return list().model()->index(row, 0).data(role).toString().toStdString(); }
    std::vector<std::string> titles() {
        std::vector<std::string> titles;
        for (int row = 0; row < list().model()->rowCount(); ++row) titles.push_back(text(row));
        return titles;
    }
    void go_to(const std::string& title) {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            if (text(row) == title && panel().model().entryAt(list().model()->index(row, 0)) != nullptr) return list().setCurrentIndex(list().model()->index(row, 0));
        }
        BOOST_FAIL("no such memo: " + title);
    }
    std::string current() { return list().currentIndex().data().toString().toStdString(); }
    /// Opens what `open` opens, replaces its words and takes them over.
    template <class Open>
    void write(const QString& words, const Open& open) {
        bool written = false;
        QTimer::singleShot(0, [&] {
            auto* dialog = qobject_cast<desktop::MemoDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr) return;
            dialog->edit().selectAll();
            QTest::keyClicks(&dialog->edit(), words);
            written = true;
            dialog->accept();
        });
        open();
        BOOST_REQUIRE(written);
        window->activateWindow();  // which a window manager does when a dialog closes
        BOOST_REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    std::string body(model::MemoId id) { return project().memos().find(id)->body; }

    model::CodingId still{Uuid{}};
    model::MemoId free{Uuid{}};
};

using Titles = std::vector<std::string>;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(memos_window_tests, Fixture)

BOOST_AUTO_TEST_CASE(memos_stand_below_a_heading_for_each_kind) {
    BOOST_TEST((titles() == Titles{"Projekt und freie Memos", "Gedanke eins", "Dokumente", "Interview 02", "Codes", "Kooperation ABH", "Kodierungen",
                                   "Stillstand · Interview 01, Abs. 4", "Textstellen", "Interview 02, Abs. 2"}));
    BOOST_TEST(text(0, desktop::MemosModel::CountRole) == "1");
    BOOST_TEST(text(1, desktop::MemosModel::WordsRole) == "zum Weiterdenken");
    BOOST_TEST(text(5, desktop::MemosModel::WordsRole) == "Wer entscheidet?");
}

BOOST_AUTO_TEST_CASE(the_arrows_pass_over_headings) {
    go_to("Gedanke eins");
    QTest::keyClick(&list(), Qt::Key_Down);
    BOOST_TEST(current() == "Interview 02");
    QTest::keyClick(&list(), Qt::Key_Up);
    BOOST_TEST(current() == "Gedanke eins");
}

BOOST_AUTO_TEST_CASE(whoever_types_filters_over_names_and_words) {
    QTest::keyClicks(&list(), "e");
    BOOST_TEST(panel().filter().hasFocus());
    QTest::keyClicks(&panel().filter(), "ntscheidet");
    BOOST_TEST((titles() == Titles{"Codes", "Kooperation ABH"}));
    panel().filter().clear();
    QTest::keyClicks(&panel().filter(), "interview 02");
    BOOST_TEST((titles() == Titles{"Dokumente", "Interview 02", "Textstellen", "Interview 02, Abs. 2"}));
    QTest::keyClick(&panel().filter(), Qt::Key_Down);
    BOOST_TEST(list().hasFocus());
    BOOST_TEST(current() == "Interview 02");
    panel().filter().clear();
    BOOST_TEST(current() == "Interview 02");
    BOOST_TEST(titles().size() == 10U);
}

BOOST_AUTO_TEST_CASE(enter_opens_a_memo) {
    go_to("Kooperation ABH");
    write(QStringLiteral("Das Amt."), [&] { QTest::keyClick(&list(), Qt::Key_Return); });
    BOOST_TEST(project().memos().on(MemoTarget::Code, authority.uuid())->body == "Das Amt.");
    BOOST_TEST(text(5, desktop::MemosModel::WordsRole) == "Das Amt.");
    BOOST_TEST(current() == "Kooperation ABH");
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(text(5, desktop::MemosModel::WordsRole) == "Wer entscheidet?");
}

BOOST_AUTO_TEST_CASE(a_double_click_opens_a_memo) {
    const auto place = list().visualRect(list().model()->index(1, 0)).center();
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place);
    write(QStringLiteral("Gedanke zwei"), [&] { QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, place); });
    BOOST_TEST(body(free) == "Gedanke zwei");
    BOOST_TEST(text(1) == "Gedanke zwei");
}

BOOST_AUTO_TEST_CASE(ctrl_enter_leads_to_what_a_memo_is_about) {
    window->transcript().showDocument(second);
    list().setFocus();
    go_to("Stillstand · Interview 01, Abs. 4");
    QTest::keyClick(&list(), Qt::Key_Return, Qt::ControlModifier);
    BOOST_TEST((window->transcript().document() == first));
    BOOST_TEST((view().selectedCoding() == still));
    list().setFocus();
    go_to("Interview 02");
    QTest::keyClick(&list(), Qt::Key_Return, Qt::ControlModifier);
    BOOST_TEST((window->transcript().document() == second));
    window->transcript().showDocument(first);
    go_to("Interview 02, Abs. 2");
    QTest::keyClick(&list(), Qt::Key_Return, Qt::ControlModifier);
    BOOST_TEST((window->transcript().document() == second));
    go_to("Kooperation ABH");
    QTest::keyClick(&list(), Qt::Key_Return, Qt::ControlModifier);
    BOOST_TEST(window->codes().tree().currentIndex().data().toString().toStdString() == "Kooperation ABH");
}

BOOST_AUTO_TEST_CASE(a_free_memo_leads_nowhere) {
    const auto* button = [&] {
        for (auto* candidate : panel().findChildren<QToolButton*>()) {
            if (candidate->text() == QStringLiteral("Zur Stelle")) return candidate;
        }
        throw std::logic_error{"no such button"};
    }();
    go_to("Interview 02");
    BOOST_TEST(button->isEnabled());
    go_to("Gedanke eins");
    BOOST_TEST(!button->isEnabled());
}

BOOST_AUTO_TEST_CASE(del_removes_the_selected_memos_in_one_step) {
    go_to("Gedanke eins");
    QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&list(), Qt::Key_Delete);
    BOOST_TEST(project().memos().all().size() == 3U);
    BOOST_TEST((titles() == Titles{"Codes", "Kooperation ABH", "Kodierungen", "Stillstand · Interview 01, Abs. 4", "Textstellen", "Interview 02, Abs. 2"}));
    BOOST_TEST(list().currentIndex().isValid());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(project().memos().all().size() == 5U);
    BOOST_TEST(titles().size() == 10U);
}

BOOST_AUTO_TEST_CASE(a_new_memo_is_written_by_a_key_from_anywhere) {
    view().setFocus();
    write(QStringLiteral("Ganz neu"), [&] { QTest::keyClick(window.get(), Qt::Key_M, Qt::AltModifier); });
    BOOST_TEST((titles()[1] == "Ganz neu"));  // the newest first
    BOOST_TEST(text(0, desktop::MemosModel::CountRole) == "2");
}

BOOST_AUTO_TEST_CASE(what_changes_elsewhere_changes_in_the_list) {
    const auto& tree = project().codebook().tree();
    auto code = tree[*tree.index_of(standstill)];
    code.name = "Ruhe";
    project().codebook().describe(code);
    BOOST_TEST(text(7) == "Ruhe · Interview 01, Abs. 4");
    project().codings().remove(std::vector{still});
    BOOST_TEST(titles().size() == 8U);
    project().documents().rename(second, "GfS 02");
    BOOST_TEST(text(3) == "GfS 02");
    project().documents().remove(second);
    BOOST_TEST((titles() == Titles{"Projekt und freie Memos", "Gedanke eins", "Codes", "Kooperation ABH"}));
}

BOOST_AUTO_TEST_CASE(a_coding_that_gets_another_code_is_named_by_it_soon) {
    project().codings().recode(still, authority);
    BOOST_TEST(QTest::qWaitFor([&] { return text(7) == "Kooperation ABH · Interview 01, Abs. 4"; }));
}

BOOST_AUTO_TEST_CASE(without_memos_a_sentence_says_what_goes_there) {
    QTest::keyClick(&list(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&list(), Qt::Key_Delete);
    BOOST_TEST(project().memos().all().empty());
    BOOST_TEST(!list().isVisible());
    auto buttons = panel().findChildren<QPushButton*>();
    BOOST_REQUIRE(buttons.size() == 1);
    BOOST_TEST(buttons[0]->isVisible());
    write(QStringLiteral("Erstes"), [&] { QTest::mouseClick(buttons[0], Qt::LeftButton); });
    BOOST_TEST(list().isVisible());
    BOOST_TEST((titles() == Titles{"Projekt und freie Memos", "Erstes"}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
