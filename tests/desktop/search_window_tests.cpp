// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QSignalSpy>

#include "open_window.h"
#include "theme/theme.h"

namespace fundstelle::test {

namespace {

using text::SearchMode;

struct SearchWindow : OpenWindow {
    desktop::FindBar& bar() { return window->transcript().findBar(); }
    desktop::SearchPanel& panel() { return window->searchPanel(); }
    desktop::SearchModel& model() { return panel().model(); }
    QTreeView& tree() { return panel().tree(); }

    /// `QTest::keyClicks()` knows no umlauts.
    static void type(QWidget& widget, const QString& words) {
        for (const auto letter : words) {
            QKeyEvent press{QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString{letter}};
            QApplication::sendEvent(&widget, &press);
        }
    }
    void find_in_document(const QString& words) {
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
        type(bar().field(), words);
    }
    /// Types words into the search over all documents and waits for the end of it.
    void search(const QString& words) {
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        type(panel().filter(), words);
        QTest::keyClick(&panel().filter(), Qt::Key_Return);
        BOOST_REQUIRE(QTest::qWaitFor([&] { return !model().isRunning(); }));
    }
    /// Searches, and goes to the first hit of the list.
    void search_and_enter(const QString& words) {
        search(words);
        BOOST_REQUIRE(model().hitCount() > 0);
        QTest::keyClick(&panel().filter(), Qt::Key_Return);
        BOOST_REQUIRE(tree().hasFocus());
    }
    void choose_code(const QString& letters) {
        BOOST_REQUIRE(panel().palette().isVisible());
        auto* input = panel().palette().findChild<QLineEdit*>();
        type(*input, letters);
        QTest::keyClick(input, Qt::Key_Return);
    }
    void code_current(Qt::Key key, const QString& letters) {
        QTest::keyClick(&tree(), key);
        choose_code(letters);
    }
    void code_all(int extent, const QString& letters) {
        panel().codeAllButton().menu()->actions().at(extent)->trigger();
        choose_code(letters);
    }
    QModelIndex hit(int document, int row) { return model().index(row, 0, model().index(document, 0)); }
    std::string selected() { return view().selection() ? words(*view().selection()) : ""; }
    /// The words of all codings of the document that is shown, joined by bars.
    std::string coded(model::DocumentId document) {
        std::string all;
        for (const auto& coding : project().codings().of_document(document)) {
            all += (all.empty() ? "" : "|") + std::string{project().documents().text(document)->words(coding.range)};
        }
        return all;
    }
    /// True if some of the text is painted on the colour of what was found.
    bool marked_somewhere() {
        const auto image = view().grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == desktop::theme().found) return true;
            }
        }
        return false;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(find_bar_tests, SearchWindow)

BOOST_AUTO_TEST_CASE(typing_marks_all_hits_and_counts_them) {
    find_in_document(QStringLiteral("S"));
    BOOST_TEST(bar().field().hasFocus());
    BOOST_TEST(bar().count().toStdString() == "1 von 5");
    BOOST_TEST(marked_somewhere());
    QTest::keyClicks(&bar().field(), QStringLiteral("ch"));
    BOOST_TEST(bar().count().toStdString() == "1 von 1");
}

BOOST_AUTO_TEST_CASE(enter_and_f3_go_on_and_with_shift_back_around_the_ends) {
    find_in_document(QStringLiteral("s"));
    QTest::keyClick(&bar().field(), Qt::Key_Return);
    BOOST_TEST(bar().count().toStdString() == "2 von 5");
    QTest::keyClick(&bar().field(), Qt::Key_F3);
    BOOST_TEST(bar().count().toStdString() == "3 von 5");
    QTest::keyClick(&bar().field(), Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(&bar().field(), Qt::Key_Return, Qt::ShiftModifier);
    BOOST_TEST(bar().count().toStdString() == "1 von 5");
    QTest::keyClick(&bar().field(), Qt::Key_Return, Qt::ShiftModifier);
    BOOST_TEST(bar().count().toStdString() == "5 von 5");
    QTest::keyClick(&bar().field(), Qt::Key_Return);
    BOOST_TEST(bar().count().toStdString() == "1 von 5");
}

BOOST_AUTO_TEST_CASE(escape_goes_back_to_the_text_with_the_hit_selected) {
    find_in_document(QStringLiteral("ämter"));
    QTest::keyClick(&bar().field(), Qt::Key_Escape);
    BOOST_TEST(!bar().isVisible());
    BOOST_TEST(view().hasFocus());
    BOOST_TEST(selected() == "Ämter");
}

BOOST_AUTO_TEST_CASE(nothing_is_marked_after_the_search) {
    find_in_document(QStringLiteral("s"));
    BOOST_TEST(marked_somewhere());
    QTest::keyClick(&bar().field(), Qt::Key_Escape);
    BOOST_TEST(!marked_somewhere());
}

BOOST_AUTO_TEST_CASE(a_hit_can_be_coded_at_once) {
    find_in_document(QStringLiteral("ämter"));
    QTest::keyClick(&bar().field(), Qt::Key_Escape);
    QTest::keyClick(&view(), Qt::Key_C);
    auto* input = window->transcript().palette().findChild<QLineEdit*>();
    QTest::keyClicks(input, QStringLiteral("abh"));
    QTest::keyClick(input, Qt::Key_Return);
    BOOST_TEST(coded(first) == "Ämter");
}

BOOST_AUTO_TEST_CASE(selected_words_are_what_is_looked_for) {
    drag_over("Corona");
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    BOOST_TEST(bar().field().text().toStdString() == "Corona");
    BOOST_TEST(bar().count().toStdString() == "1 von 1");
}

BOOST_AUTO_TEST_CASE(the_search_starts_where_the_reader_is) {
    view().select(find("Und Corona?"));
    find_in_document(QStringLiteral("s"));
    QTest::keyClick(&bar().field(), Qt::Key_Escape);
    BOOST_REQUIRE(selected() == "s");
    BOOST_TEST(view().selection()->begin().count() == find("Alles").begin().count() + 4);
}

BOOST_AUTO_TEST_CASE(another_mode_searches_again) {
    find_in_document(QStringLiteral("amt"));
    BOOST_TEST(bar().count().toStdString() == "Keine Treffer");
    bar().modes().choose(SearchMode::Stem);
    BOOST_TEST(bar().count().toStdString() == "1 von 1");
}

BOOST_AUTO_TEST_CASE(a_broken_expression_is_explained_below_the_field) {
    bar().modes().choose(SearchMode::Regex);
    find_in_document(QStringLiteral("(s"));
    BOOST_TEST(bar().fault().toStdString() == "Der reguläre Ausdruck „(s“ stimmt beim 2. Zeichen nicht: eine Klammer wird nicht geschlossen.");
    BOOST_TEST(bar().count().isEmpty());
    QTest::keyClicks(&bar().field(), QStringLiteral(")"));
    BOOST_TEST(bar().fault().isEmpty());
    BOOST_TEST(bar().count().toStdString() == "1 von 5");
}

BOOST_AUTO_TEST_CASE(another_document_is_searched_without_losing_the_words) {
    find_in_document(QStringLiteral("ja"));
    BOOST_TEST(bar().count().toStdString() == "Keine Treffer");
    window->transcript().showDocument(second);
    BOOST_TEST(bar().count().toStdString() == "1 Treffer");
    QTest::keyClick(window.get(), Qt::Key_F3);
    BOOST_TEST(bar().count().toStdString() == "1 von 1");
}

BOOST_AUTO_TEST_CASE(a_text_that_is_edited_is_searched_as_it_is_at_the_moment) {
    find_in_document(QStringLiteral("höflich"));
    window->transcript().startEditing();
    BOOST_TEST(!bar().isVisible());
    auto& edit = window->transcript().editor().edit();
    QTest::keyClicks(&edit, QStringLiteral("Hoeflich! "));
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    BOOST_TEST(bar().isVisible());
    bar().field().setText(QStringLiteral("flich"));
    BOOST_TEST(bar().count().toStdString() == "2 von 2");  // the first behind the caret
    QTest::keyClick(&bar().field(), Qt::Key_Return);
    BOOST_TEST(edit.textCursor().selectedText().toStdString() == "flich");
    QTest::keyClick(&bar().field(), Qt::Key_Escape);
    BOOST_TEST(edit.hasFocus());
    QTest::keyClicks(&edit, QStringLiteral("x"));
    QTest::keyClick(&edit, Qt::Key_F3);
    BOOST_TEST(bar().count().toStdString() == "1 von 1");
    window->transcript().editor().discard();
}

BOOST_AUTO_TEST_CASE(the_way_to_search_is_still_chosen_after_a_restart) {
    find_in_document(QStringLiteral("amt"));
    QTest::keyClick(&bar().modes(), Qt::Key_Down);
    QTest::keyClick(&bar().modes(), Qt::Key_Down);
    BOOST_REQUIRE((bar().modes().mode() == SearchMode::Stem));
    BOOST_TEST((desktop::SearchModes{}.mode() == SearchMode::Stem));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(search_window_tests, SearchWindow)

BOOST_AUTO_TEST_CASE(hits_of_all_documents_are_listed_by_document) {
    search(QStringLiteral("a"));
    BOOST_TEST(model().rowCount() == 2);
    BOOST_TEST(model().index(0, 0).data().toString().toStdString() == "Interview 01");
    BOOST_TEST(model().index(0, 0).data(desktop::SearchModel::CountRole).toInt() == 2);
    BOOST_TEST(tree().isExpanded(model().index(1, 0)));
    BOOST_TEST(model().hitCount() == 5U);
}

BOOST_AUTO_TEST_CASE(a_hit_is_shown_with_its_words_in_their_paragraph) {
    search(QStringLiteral("ämter"));
    const auto row = hit(0, 0);
    BOOST_TEST(row.data(desktop::SearchModel::BeforeRole).toString().toStdString() == "B: Schön wär’s. Die ");
    BOOST_TEST(row.data(desktop::SearchModel::WordsRole).toString().toStdString() == "Ämter");
    BOOST_TEST(row.data(desktop::SearchModel::AfterRole).toString().toStdString() == " grüßen 👩🏽‍🎓 höflich.");
    BOOST_TEST(row.data(desktop::SearchModel::ParagraphRole).toInt() == 2);
}

BOOST_AUTO_TEST_CASE(what_is_typed_is_searched_for_after_a_pause) {
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    BOOST_TEST(panel().filter().hasFocus());
    QTest::keyClicks(&panel().filter(), QStringLiteral("steht"));
    BOOST_TEST(QTest::qWaitFor([&] { return model().hitCount() == 1; }));
}

BOOST_AUTO_TEST_CASE(enter_shows_the_hit_and_enter_again_goes_to_it) {
    search_and_enter(QStringLiteral("hallo"));
    BOOST_TEST((window->transcript().document() == first));
    QTest::keyClick(&tree(), Qt::Key_Return);
    BOOST_TEST((window->transcript().document() == second));
    BOOST_TEST(selected() == "hallo");
    BOOST_TEST(tree().hasFocus());
    QTest::keyClick(&tree(), Qt::Key_Return);
    BOOST_TEST(view().hasFocus());
    BOOST_TEST(selected() == "hallo");
}

BOOST_AUTO_TEST_CASE(a_click_shows_the_hit) {
    search(QStringLiteral("hallo"));
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(hit(0, 0)).center());
    BOOST_TEST((window->transcript().document() == second));
    BOOST_TEST(selected() == "hallo");
}

BOOST_AUTO_TEST_CASE(keys_code_the_hit_its_sentence_its_paragraph_and_its_turn) {
    search_and_enter(QStringLiteral("grüßen"));
    code_current(Qt::Key_C, QStringLiteral("abh"));
    BOOST_TEST(coded(first) == "grüßen");
    BOOST_TEST(tree().hasFocus());
    code_current(Qt::Key_S, QStringLiteral("abh"));
    BOOST_TEST(coded(first) == "Die Ämter grüßen 👩🏽‍🎓 höflich.|grüßen");
    code_current(Qt::Key_A, QStringLiteral("abh"));
    BOOST_TEST(coded(first) == "Schön wär’s. Die Ämter grüßen 👩🏽‍🎓 höflich.|Die Ämter grüßen 👩🏽‍🎓 höflich.|grüßen");
    code_current(Qt::Key_T, QStringLiteral("coro"));
    BOOST_TEST(project().codings().count() == 4);
}

BOOST_AUTO_TEST_CASE(after_coding_the_next_hit_is_current_and_the_last_code_is_offered_first) {
    search_and_enter(QStringLiteral("a"));
    code_current(Qt::Key_C, QStringLiteral("still"));
    BOOST_TEST((tree().currentIndex() == hit(0, 1)));
    QTest::keyClick(&tree(), Qt::Key_C);
    QTest::keyClick(panel().palette().findChild<QLineEdit*>(), Qt::Key_Return);
    BOOST_TEST((tree().currentIndex() == hit(1, 0)));
    BOOST_TEST(project().codings().count() == 2);
    for (const auto& coding : project().codings().of_document(first)) BOOST_TEST((coding.code == standstill));
}

BOOST_AUTO_TEST_CASE(whoever_looks_at_each_hit_in_its_text_goes_on_doing_so) {
    search_and_enter(QStringLiteral("ll"));
    QTest::keyClick(&tree(), Qt::Key_Return);
    BOOST_TEST((window->transcript().document() == first));
    QTest::keyClick(&tree(), Qt::Key_Space);
    BOOST_TEST((window->transcript().document() == second));
    BOOST_TEST(selected() == "ll");
}

BOOST_AUTO_TEST_CASE(a_coded_hit_shows_the_colour_of_its_code_until_that_is_undone) {
    search_and_enter(QStringLiteral("steht"));
    BOOST_TEST(!hit(0, 0).data(desktop::SearchModel::ColourRole).isValid());
    code_current(Qt::Key_S, QStringLiteral("coro"));
    const auto& tree_of_codes = project().codebook().tree();
    const auto colour = QColor{desktop::toQt(tree_of_codes[*tree_of_codes.index_of(corona)].colour)};
    BOOST_TEST((hit(0, 0).data(desktop::SearchModel::ColourRole).value<QColor>() == colour));
    BOOST_TEST(hit(0, 0).data(Qt::ToolTipRole).toString().toStdString() == "Kodiert: Corona-Bremse");
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(!hit(0, 0).data(desktop::SearchModel::ColourRole).isValid());
}

BOOST_AUTO_TEST_CASE(all_hits_are_coded_but_those_set_aside_and_undone_in_one_step) {
    search_and_enter(QStringLiteral("a"));
    QTest::keyClick(&tree(), Qt::Key_Delete);
    BOOST_TEST(model().isAside(hit(0, 0)));
    BOOST_TEST((tree().currentIndex() == hit(0, 1)));
    code_all(0, QStringLiteral("abh"));
    BOOST_TEST(project().codings().count() == 4);
    BOOST_TEST(coded(first) == "A");
    BOOST_TEST(wording::label(project().history(1).front(), wording::Language::German) == "4 Fundstellen mit „Kooperation ABH“ kodiert");
    BOOST_REQUIRE(QTest::qWaitForWindowActive(window.get()));  // the palette has just closed
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(project().codings().count() == 0);
}

BOOST_AUTO_TEST_CASE(space_brings_back_what_was_set_aside) {
    search_and_enter(QStringLiteral("steht"));
    QTest::keyClick(&tree(), Qt::Key_Space);
    BOOST_TEST(model().wantedHits().empty());
    QTest::keyClick(&tree(), Qt::Key_Space);
    BOOST_TEST(model().wantedHits().size() == 1U);
}

BOOST_AUTO_TEST_CASE(all_turns_are_coded_once_each) {
    search(QStringLiteral("a"));
    code_all(3, QStringLiteral("abh"));
    BOOST_TEST(coded(second) == "Guten Tag.|Ja, hallo.");
}

BOOST_AUTO_TEST_CASE(a_new_code_can_be_made_for_a_hit) {
    search_and_enter(QStringLiteral("hallo"));
    code_current(Qt::Key_C, QStringLiteral("Begrüßung"));
    QTest::keyClick(window->searchPanel().findChild<desktop::CodePalette*>()->findChild<QLineEdit*>(), Qt::Key_Return);  // at the top
    const auto codings = project().codings().of_document(second);
    BOOST_REQUIRE(codings.size() == 1U);
    BOOST_TEST((codings.front().code == project().codebook().named("Begrüßung")));
}

BOOST_AUTO_TEST_CASE(the_search_can_be_limited_to_who_speaks) {
    search(QStringLiteral("a"));
    panel().roles().setCurrentIndex(panel().roles().findData(static_cast<int>(model::Role::Interviewer)));
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !model().isRunning(); }));
    BOOST_TEST(model().hitCount() == 2U);
}

BOOST_AUTO_TEST_CASE(the_search_can_be_limited_to_activated_documents) {
    search(QStringLiteral("a"));
    panel().documents().setCurrentIndex(1);
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !model().isRunning(); }));
    BOOST_TEST(model().rowCount() == 2);
    window->workspace().activate(std::vector{second}, true);
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !model().isRunning(); }));
    BOOST_REQUIRE(model().rowCount() == 1);
    BOOST_TEST(model().index(0, 0).data().toString().toStdString() == "Interview 02");
}

BOOST_AUTO_TEST_CASE(a_broken_expression_is_explained_in_place) {
    panel().modes().choose(SearchMode::Regex);
    search(QStringLiteral("[a"));
    BOOST_TEST(panel().fault().toStdString() == "Der reguläre Ausdruck „[a“ stimmt beim 2. Zeichen nicht: eine Klammer wird nicht geschlossen.");
    BOOST_TEST(model().hitCount() == 0U);
    BOOST_TEST(panel().filter().hasFocus());
}

BOOST_AUTO_TEST_CASE(an_expression_without_end_stops_with_a_sentence) {
    project().documents().import({[] {
        formats::Transcript endless;
        endless.name = "Ohne Ende";
        endless.text = std::string(60, 'a');
        return endless;
    }()}, std::nullopt);
    panel().modes().choose(SearchMode::Regex);
    search(QStringLiteral("(a+)+b"));
    BOOST_TEST(panel().fault().toStdString().find("der Ausdruck braucht zu lange") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_stands_nowhere_is_said_in_a_sentence) {
    search(QStringLiteral("Pfirsichkompott"));
    bool said = false;
    for (const auto* label : panel().findChildren<QLabel*>()) said = said || label->text().contains(QStringLiteral("„Pfirsichkompott“ kommt nicht vor"));
    BOOST_TEST(said);
    BOOST_TEST(panel().filter().hasFocus());
}

BOOST_AUTO_TEST_CASE(escape_stops_a_search_that_is_under_way) {
    std::vector<formats::Transcript> many(300);
    for (std::size_t i = 0; i < many.size(); ++i) {
        many[i].name = "Gespräch " + std::to_string(i);
        many[i].text = std::to_string(i);
        for (int line = 0; line < 200; ++line) many[i].text += " Kosten steigen und steigen überall";
    }
    project().documents().import(many, std::nullopt);
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(&panel().filter(), QStringLiteral("Gibt es nicht"));
    QTest::keyClick(&panel().filter(), Qt::Key_Return);
    BOOST_REQUIRE(model().isRunning());
    QTest::keyClick(&panel().filter(), Qt::Key_Escape);
    BOOST_TEST(!model().isRunning());
    BOOST_TEST(model().isCut());
}

BOOST_AUTO_TEST_CASE(a_list_without_end_is_cut_and_says_so) {
    formats::Transcript endless;
    endless.name = "Lang";
    for (int i = 0; i < 12'000; ++i) endless.text += "x ";
    project().documents().import({endless}, std::nullopt);
    search(QStringLiteral("x "));
    BOOST_TEST(model().hitCount() == desktop::SearchModel::kMost);
    bool said = false;
    for (const auto* label : panel().findChildren<QLabel*>()) said = said || label->text().contains(QStringLiteral("die ersten"));
    BOOST_TEST(said);
}

BOOST_AUTO_TEST_CASE(hits_follow_when_documents_come_and_go) {
    search(QStringLiteral("hallo"));
    project().documents().remove(second);
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !model().isRunning(); }));
    BOOST_TEST(model().hitCount() == 0U);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !model().isRunning(); }));
    BOOST_TEST(model().hitCount() == 1U);
}

BOOST_AUTO_TEST_CASE(closing_the_project_empties_the_search) {
    search(QStringLiteral("a"));
    window->workspace().close();
    BOOST_TEST(model().rowCount() == 0);
    BOOST_TEST(panel().filter().text().isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
