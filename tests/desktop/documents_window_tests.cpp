// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of documents and the list of segments, through the keys and the mouse.
#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSpinBox>

#include "open_window.h"

namespace fundstelle::test {

namespace {

using desktop::SegmentsModel;

struct Fixture : OpenWindow {
    desktop::SegmentsPanel& segments() { return window->segments(); }
    QTableView& list() { return window->segments().list(); }
    QTreeView& tree() { return window->documents().tree(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&list(), key, modifiers); }
    /// Codes three passages of the first document and one of the second, and shows them all.
    void code_some() {
        going = project().codings().code(first, find("Wie läuft es?"), corona);
        polite = project().codings().code(first, find("höflich"), authority);
        still = project().codings().code(first, find("Alles steht."), standstill);
        hello = project().codings().code(second, {17, 26}, corona);
        window->workspace().activate(std::vector{corona, standstill, authority}, true);
        list().setFocus();
        list().setCurrentIndex(list().model()->index(0, 0));
    }
    std::vector<std::string> rows() {
        std::vector<std::string> texts;
        for (int row = 0; row < list().model()->rowCount(); ++row) texts.push_back(list().model()->index(row, 0).data().toString().toStdString());
        return texts;
    }
    model::Coding coding(model::CodingId id) { return *project().codings().find(id); }
    QModelIndex shown(model::DocumentId document) {
        const auto matches = tree().model()->match(tree().model()->index(0, 0), Qt::DisplayRole, desktop::toQt(project().documents().find(document)->name), 1,
                                                   Qt::MatchExactly | Qt::MatchRecursive);
        BOOST_REQUIRE(!matches.empty());
        return matches.front();
    }
    std::vector<std::string> names() {
        std::vector<std::string> all;
        for (const auto& document : project().documents().all()) all.push_back(document.name);
        return all;
    }
    bool drop_on(model::DocumentId dragged, const QPoint& place) {
        const auto index = window->documents().model().indexOf(dragged);
        const std::unique_ptr<QMimeData> data{window->documents().model().mimeData({index})};
        return drop(tree().viewport(), place, *data);
    }

    model::CodingId going{Uuid{}};
    model::CodingId polite{Uuid{}};
    model::CodingId still{Uuid{}};
    model::CodingId hello{Uuid{}};
};

using Rows = std::vector<std::string>;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(documents_window_tests, Fixture)

BOOST_AUTO_TEST_CASE(segments_stand_in_groups_by_document_or_code) {
    code_some();
    BOOST_TEST(segments().model().rowCount() == 4);
    segments().group(project::SegmentGrouping::ByCode);
    BOOST_TEST((rows() == Rows{"Corona-Bremse", "Wie läuft es?", "Ja, hallo", "Corona-Bremse > Stillstand", "Alles steht.", "Kooperation ABH", "höflich"}));
    segments().group(project::SegmentGrouping::ByDocument);
    BOOST_TEST(rows().size() == 6U);
    BOOST_TEST(rows()[4] == "Interview 02");
    BOOST_TEST(list().rowHeight(0) < list().rowHeight(1));
}

BOOST_AUTO_TEST_CASE(arrow_keys_pass_over_headings_and_enter_jumps) {
    code_some();
    segments().group(project::SegmentGrouping::ByDocument);
    list().setCurrentIndex(list().model()->index(3, 0));
    press(Qt::Key_Down);
    BOOST_TEST(list().currentIndex().row() == 5);
    press(Qt::Key_Return);
    BOOST_TEST((window->transcript().document() == second));
    BOOST_TEST((view().selectedCoding() == hello));
}

BOOST_AUTO_TEST_CASE(plus_and_minus_widen_and_narrow_what_stands_around_a_segment) {
    code_some();
    list().setCurrentIndex(segments().model().indexOf(polite));
    const auto row = list().currentIndex().row();
    const auto before = [&] { return list().currentIndex().data(SegmentsModel::BeforeRole).toString().toStdString(); };
    BOOST_TEST(before() == "");
    press(Qt::Key_Plus);
    BOOST_TEST(before() == "Die Ämter grüßen 👩🏽‍🎓 ");
    press(Qt::Key_Right);
    BOOST_TEST(before() == "B: Schön wär’s. Die Ämter grüßen 👩🏽‍🎓 ");
    press(Qt::Key_Plus);
    press(Qt::Key_Minus);
    BOOST_TEST(before() == "Die Ämter grüßen 👩🏽‍🎓 ");
    press(Qt::Key_Left);
    BOOST_TEST(before() == "");
    BOOST_TEST(list().currentIndex().row() == row);
}

BOOST_AUTO_TEST_CASE(a_widened_row_is_as_high_as_its_words) {
    const auto document = project().documents().import({[] {
        formats::Transcript transcript;
        transcript.name = "Lang";
        for (int i = 0; i < 60; ++i) transcript.text += "Noch ein Satz, der lang ist. ";
        transcript.text += "Ende.";
        return transcript;
    }()}, std::nullopt).front();
    project().codings().code(document, {0, 5}, corona);
    window->workspace().activate(std::vector{corona}, true);
    list().setFocus();
    list().setCurrentIndex(list().model()->index(0, 0));
    const auto before = list().rowHeight(0);
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    BOOST_TEST(list().rowHeight(0) > 3 * before);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    BOOST_TEST(list().rowHeight(0) == before);
}

BOOST_AUTO_TEST_CASE(w_weighs_all_selected_segments_in_place) {
    code_some();
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_W);
    auto* weight = list().findChild<QSpinBox*>();
    BOOST_REQUIRE(weight != nullptr);
    QTest::keyClicks(weight, "80");
    QTest::keyClick(weight, Qt::Key_Return);
    QCoreApplication::processEvents();  // the view takes the value when the key is through
    BOOST_TEST(coding(going).weight == 80);
    BOOST_TEST(coding(polite).weight == 80);
    BOOST_TEST(coding(still).weight == 50);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(coding(polite).weight == 50);
}

BOOST_AUTO_TEST_CASE(m_comments_in_place_and_escape_leaves_it) {
    code_some();
    press(Qt::Key_M);
    auto* comment = list().findChild<QPlainTextEdit*>();
    BOOST_REQUIRE(comment != nullptr);
    QTest::keyClicks(comment, "Sehr treffend");
    QTest::keyClick(comment, Qt::Key_Return);
    BOOST_TEST(coding(going).comment == "Sehr treffend");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(Qt::Key_M);
    comment = list().findChild<QPlainTextEdit*>();
    BOOST_REQUIRE(comment != nullptr);
    BOOST_TEST(comment->toPlainText().toStdString() == "Sehr treffend");
    QTest::keyClicks(comment, " - nein");
    QTest::keyClick(comment, Qt::Key_Escape);
    BOOST_TEST(coding(going).comment == "Sehr treffend");
    BOOST_TEST(list().hasFocus());
}

BOOST_AUTO_TEST_CASE(c_recodes_what_is_selected) {
    code_some();
    press(Qt::Key_C);
    auto* input = QApplication::focusWidget();
    BOOST_REQUIRE(qobject_cast<QLineEdit*>(input) != nullptr);
    QTest::keyClicks(input, "Koop");
    QTest::keyClick(input, Qt::Key_Return);
    BOOST_TEST((coding(going).code == authority));
    BOOST_TEST((coding(still).code == standstill));
}

BOOST_AUTO_TEST_CASE(del_removes_the_selected_segments_and_goes_on_with_the_next) {
    code_some();
    list().setCurrentIndex(segments().model().indexOf(polite));
    press(Qt::Key_Delete);
    BOOST_TEST(segments().model().rowCount() == 3);
    BOOST_TEST((segments().model().codingAt(list().currentIndex()) == still));
    press(Qt::Key_Delete);
    BOOST_TEST((segments().model().codingAt(list().currentIndex()) == hello));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(segments().model().rowCount() == 3);
    BOOST_TEST((segments().model().codingAt(list().currentIndex()) == hello));
}

BOOST_AUTO_TEST_CASE(ctrl_c_copies_quotes_with_their_places) {
    code_some();
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    BOOST_TEST(QApplication::clipboard()->text().toStdString() == "„Wie läuft es?“ (Interview 01, Abs. 1)\n„höflich“ (Interview 01, Abs. 2)");
}

BOOST_AUTO_TEST_CASE(typing_narrows_the_list) {
    code_some();
    QTest::keyClicks(&segments().filter(), "Wie l");
    BOOST_TEST((rows() == Rows{"Wie läuft es?"}));
    segments().filter().clear();
    QTest::keyClicks(&segments().filter(), "interview 02");
    BOOST_TEST((rows() == Rows{"Ja, hallo"}));
    segments().filter().clear();
    BOOST_TEST(rows().size() == 4U);
}

BOOST_AUTO_TEST_CASE(a_list_given_from_elsewhere_is_shown_until_the_person_goes_back) {
    code_some();
    segments().showCodings({hello, going}, QStringLiteral("Doppelt kodiert"));
    BOOST_TEST((rows() == Rows{"Ja, hallo", "Wie läuft es?"}));
    project().codings().remove({hello});
    BOOST_TEST((rows() == Rows{"Wie läuft es?"}));
    project().undo();
    BOOST_TEST(rows().size() == 2U);
    QToolButton* back = nullptr;
    for (auto* button : segments().findChildren<QToolButton*>()) {
        if (button->text().contains(QStringLiteral("Aktivierte"))) back = button;
    }
    BOOST_REQUIRE(back != nullptr);
    BOOST_REQUIRE(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    BOOST_TEST(rows().size() == 4U);
    BOOST_TEST(!back->isVisible());
}

BOOST_AUTO_TEST_CASE(marks_of_progress_are_shown_and_follow_the_work) {
    const auto said = [&](model::DocumentId document) { return shown(document).data(Qt::AccessibleTextRole).toString().toStdString(); };
    BOOST_TEST(said(first) == "Interview 01, nicht begonnen");
    project().codings().code(first, find("höflich"), authority);
    BOOST_TEST(said(first) == "Interview 01, in Arbeit");
    tree().selectAll();
    window->documents().markActions()[2]->trigger();
    BOOST_TEST(said(first) == "Interview 01, fertig");
    BOOST_TEST(said(second) == "Interview 02, fertig");
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(said(second) == "Interview 02, nicht begonnen");
}

BOOST_AUTO_TEST_CASE(the_second_column_shows_codings_or_the_share_that_is_coded) {
    const auto length = project().documents().text(second)->offsets().size().count();
    project().codings().code(second, {0, length}, authority);
    const auto figure = [&] { return shown(second).siblingAtColumn(1).data().toString().toStdString(); };
    BOOST_TEST(figure() == "1");
    window->documents().model().setFigure(desktop::DocumentsModel::Figure::Share);
    BOOST_TEST(figure() == "100 %");
    BOOST_TEST(shown(second).data(Qt::ToolTipRole).toString().contains(QStringLiteral("zuletzt bearbeitet")));
}

BOOST_AUTO_TEST_CASE(a_document_dropped_between_others_takes_that_place) {
    const auto rect = tree().visualRect(shown(first));
    BOOST_TEST(drop_on(second, QPoint{rect.center().x(), rect.top() + 1}));
    BOOST_TEST((names() == Rows{"Interview 02", "Interview 01"}));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST((names() == Rows{"Interview 01", "Interview 02"}));
}

BOOST_AUTO_TEST_CASE(a_document_dropped_on_a_group_or_set_joins_it) {
    const auto group = project().documents().add_group("Kreise");
    const auto set = project().documents().add_set("Auswahl", {second});
    const auto place = [&](const QString& name) {
        return tree().visualRect(tree().model()->match(tree().model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly).front()).center();
    };
    BOOST_TEST(drop_on(first, place(QStringLiteral("Kreise"))));
    BOOST_TEST((project().documents().find(first)->group == group));
    BOOST_TEST(drop_on(first, place(QStringLiteral("Auswahl"))));
    BOOST_TEST((project().documents().sets().front() == model::DocumentSet{set, "Auswahl", {second, first}}));
    BOOST_TEST((project().documents().find(first)->group == group));
}

BOOST_AUTO_TEST_CASE(alt_and_arrows_move_a_document_among_its_neighbours) {
    window->documents().select(first);
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Down, Qt::AltModifier);
    BOOST_TEST((names() == Rows{"Interview 02", "Interview 01"}));
    QTest::keyClick(&tree(), Qt::Key_Up, Qt::AltModifier);
    BOOST_TEST((names() == Rows{"Interview 01", "Interview 02"}));
}

BOOST_AUTO_TEST_CASE(del_removes_selected_documents_and_undo_brings_them_back) {
    tree().setFocus();
    tree().selectAll();
    tree().selectionModel()->setCurrentIndex(shown(first), QItemSelectionModel::NoUpdate);
    QTest::keyClick(&tree(), Qt::Key_Delete);
    BOOST_TEST(names().empty());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(names().size() == 2U);
}

BOOST_AUTO_TEST_CASE(documents_are_sorted_by_share_without_changing_their_arrangement) {
    project().codings().code(second, {0, 20}, authority);
    window->documents().model().setOrder(desktop::DocumentsModel::Order::ByShare);
    BOOST_TEST(tree().model()->index(0, 0).data().toString().toStdString() == "Interview 02");
    BOOST_TEST((names() == Rows{"Interview 01", "Interview 02"}));
    window->documents().model().setOrder(desktop::DocumentsModel::Order::ByName);
    BOOST_TEST(tree().model()->index(0, 0).data().toString().toStdString() == "Interview 01");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
