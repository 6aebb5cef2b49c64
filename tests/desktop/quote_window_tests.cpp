// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>

#include "open_window.h"
#include "quotes/export_collection.h"

namespace fundstelle::test {

namespace {

class QuoteWindow : public OpenWindow {
public:
    /// Marks words in the transcript and presses Z.
    void take_up(const std::string& words) {
        view().setFocus();
        view().select(find(words));
        QTest::keyClick(&view(), Qt::Key_Z);
    }
    void open_workshop() {
        QTest::keyClick(window.get(), Qt::Key_8, Qt::AltModifier);
        BOOST_REQUIRE(page().isVisible());
    }
    [[nodiscard]] desktop::QuotesPage& page() { return window->quotes(); }
    [[nodiscard]] desktop::CardsView& cards() { return page().cards(); }
    [[nodiscard]] desktop::SourcePage& source() { return page().source(); }
    [[nodiscard]] std::vector<project::GatheredQuote> quotes() { return project().quotes().all(); }
    [[nodiscard]] std::vector<std::string> words_of_all() {
        std::vector<std::string> all;
        for (const auto& quote : quotes()) all.push_back(quote.words);
        return all;
    }
    [[nodiscard]] std::vector<std::string> outline() {
        std::vector<std::string> lines;
        for (const auto& collection : project().quote_outline().collections()) {
            for (const auto& chapter : project().quote_outline().chapters(collection.id)) lines.push_back(chapter.number + " " + chapter.heading.name);
        }
        return lines;
    }
    /// Selects words of the source with the mouse.
    void drag_in_source(const std::string& wanted) {
        auto& shown = source().view();
        const auto range = find(wanted);
        auto* viewport = shown.viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, shown.pointOf(range.begin().count()));
        const auto end = shown.pointOf(range.end().count());
        QMouseEvent move{QEvent::MouseMove, end, viewport->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {}};
        QApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, end);
        shown.setFocus();
    }
    void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        widget.setFocus();
        QTest::keyClick(&widget, key, modifiers);
    }
    void type_into_focus(const QString& words) {
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
};

using Strings = std::vector<std::string>;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(quote_window_tests, QuoteWindow)

BOOST_AUTO_TEST_CASE(one_key_takes_up_what_is_marked_and_says_where) {
    take_up("Alles steht.");
    BOOST_REQUIRE(quotes().size() == 1);
    BOOST_TEST(quotes().front().words == "Alles steht.");
    BOOST_TEST(quotes().front().chapter == "Ohne Kapitel");
    BOOST_TEST(window->messages().sentence().contains(QStringLiteral("Ohne Kapitel")));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(quotes().empty());
    BOOST_TEST(outline().empty());
    QTest::keyClick(window.get(), Qt::Key_Y, Qt::ControlModifier);
    BOOST_TEST(quotes().size() == 1);
}

BOOST_AUTO_TEST_CASE(with_shift_the_chapter_is_typed_and_is_the_current_one_from_then_on) {
    view().setFocus();
    view().select(find("höflich"));
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ShiftModifier);
    auto& palette = window->gathering().palette();
    BOOST_REQUIRE(palette.isVisible());
    QTest::keyClicks(&palette.input(), QStringLiteral("Umgang"));
    QTest::keyClick(&palette.input(), Qt::Key_Return);
    take_up("Alles steht.");
    BOOST_REQUIRE(quotes().size() == 2);
    for (const auto& quote : quotes()) BOOST_TEST(quote.chapter == "Umgang");
    BOOST_TEST(window->gathering().chapterName().toStdString() == "Umgang");
}

BOOST_AUTO_TEST_CASE(the_current_chapter_is_there_again_after_a_restart) {
    const auto chapter = project().quote_outline().ensure_chapter("Bericht", "Zugang");
    window->gathering().setChapter(chapter);
    window.reset();
    window = std::make_unique<desktop::MainWindow>(wording::Language::German);
    window->openProject(desktop::toQtPath(path()));
    BOOST_TEST((window->gathering().chapter() == chapter));
}

BOOST_AUTO_TEST_CASE(segments_go_into_the_chapter_all_at_once) {
    project().codings().code(first, find("Alles steht."), corona);
    project().codings().code(second, {17, 26}, corona);
    window->workspace().activate(std::vector{corona}, true);
    auto& list = window->segments().list();
    list.setFocus();
    list.selectAll();
    QTest::keyClick(&list, Qt::Key_Z);
    BOOST_TEST(quotes().size() == 2);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(quotes().empty());
}

BOOST_AUTO_TEST_CASE(the_sentence_of_a_hit_goes_into_the_chapter) {
    auto& search = window->searchPanel();
    search.parentWidget()->show();
    search.filter().setText(QStringLiteral("Ämter"));
    search.search();
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !search.model().isRunning() && search.model().hitCount() == 1; }));
    search.tree().setCurrentIndex(search.model().index(0, 0, search.model().index(0, 0)));
    press(search.tree(), Qt::Key_Z);
    BOOST_REQUIRE(quotes().size() == 1);
    BOOST_TEST(quotes().front().words == "Die Ämter grüßen 👩🏽‍🎓 höflich.");
}

BOOST_AUTO_TEST_CASE(the_workshop_opens_by_a_key_says_what_goes_there_and_escape_leads_back) {
    open_workshop();
    BOOST_TEST(page().chapter().emptySentence().contains(QStringLiteral("nimmt Z eine Stelle auf")));
    BOOST_TEST(page().outline().hasFocus());
    press(page().outline(), Qt::Key_Escape);
    BOOST_TEST(!page().isVisible());
    BOOST_TEST(view().hasFocus());
}

BOOST_AUTO_TEST_CASE(what_asks_for_a_passage_leads_back_to_the_text_and_an_undo_does_not) {
    take_up("Alles steht.");
    open_workshop();
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(page().isVisible());
    window->transcript().showPassage(first, find("höflich"));
    BOOST_TEST(!page().isVisible());
}

BOOST_AUTO_TEST_CASE(an_outline_is_written_by_keys_alone) {
    open_workshop();
    auto& tree = page().outline();
    press(tree, Qt::Key_Return);
    const auto lists = [&](const Strings& lines) { return QTest::qWaitFor([&] { return outline() == lines && tree.hasFocus(); }); };
    type_into_focus(QStringLiteral("Bericht"));
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !project().quote_outline().collections().empty() && tree.hasFocus(); }));
    press(tree, Qt::Key_Return);
    type_into_focus(QStringLiteral("Eins"));
    BOOST_REQUIRE(lists({"1 Eins"}));
    press(tree, Qt::Key_Return);
    type_into_focus(QStringLiteral("Zwei"));
    BOOST_REQUIRE(lists({"1 Eins", "2 Zwei"}));
    press(tree, Qt::Key_Right, Qt::AltModifier);
    BOOST_TEST((outline() == Strings{"1 Eins", "1.1 Zwei"}));
    press(tree, Qt::Key_Left, Qt::AltModifier);
    press(tree, Qt::Key_Up, Qt::AltModifier);
    BOOST_TEST((outline() == Strings{"1 Zwei", "2 Eins"}));
    press(tree, Qt::Key_F2);
    type_into_focus(QStringLiteral("Drei"));
    BOOST_REQUIRE(lists({"1 Drei", "2 Eins"}));
    press(tree, Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    BOOST_REQUIRE(lists({"1 Drei", "2 Eins"}));
    // What was given up leaves the row before it.
    const auto& model = *tree.model();
    BOOST_REQUIRE(QTest::qWaitFor([&] { return model.rowCount(model.index(0, 0)) == 2; }));
    tree.setCurrentIndex(model.index(0, 0, model.index(0, 0)));
    press(tree, Qt::Key_Delete);
    BOOST_REQUIRE(lists({"1 Eins"}));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST((outline() == Strings{"1 Drei", "2 Eins"}));
}

BOOST_AUTO_TEST_CASE(cards_are_marked_noted_moved_and_removed_by_keys) {
    take_up("Alles steht.");
    take_up("höflich");
    open_workshop();
    BOOST_REQUIRE(page().chapter().model().quoteCount() == 2);
    cards().select(quotes().front().quote.id);
    press(cards(), Qt::Key_2);
    BOOST_TEST((quotes().front().quote.status == model::QuoteStatus::Chosen));
    press(cards(), Qt::Key_N);
    type_into_focus(QStringLiteral("sehr gut"));
    BOOST_TEST(quotes().front().quote.note == "sehr gut");
    press(cards(), Qt::Key_Down, Qt::AltModifier);
    BOOST_TEST((words_of_all() == Strings{"höflich", "Alles steht."}));
    press(cards(), Qt::Key_Up, Qt::AltModifier);
    BOOST_TEST((words_of_all() == Strings{"Alles steht.", "höflich"}));
    press(cards(), Qt::Key_Delete);
    BOOST_TEST((words_of_all() == Strings{"höflich"}));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST((words_of_all() == Strings{"Alles steht.", "höflich"}));
}

BOOST_AUTO_TEST_CASE(a_card_dropped_on_a_chapter_goes_there_and_between_cards_it_takes_its_place) {
    take_up("Alles steht.");
    take_up("höflich");
    const auto other = project().quote_outline().ensure_chapter("Zitate", "Anderes");
    open_workshop();
    auto& tree = page().outline();
    QMimeData data;
    desktop::writeQuotes(data, {quotes().back().quote.id});
    const auto top = cards().visualRect(cards().model()->index(0, 0)).topLeft() + QPoint{20, 4};
    BOOST_TEST(drop(cards().viewport(), top, data));
    BOOST_TEST((words_of_all() == Strings{"höflich", "Alles steht."}));
    const auto collection = project().quote_outline().named("Zitate");
    drop(tree.viewport(), tree.visualRect(page().outlineModel().indexOf(desktop::OutlinePlace{collection, other})).center(), data);
    BOOST_TEST(project().quotes().of_chapter(other).size() == 1);
}

BOOST_AUTO_TEST_CASE(words_marked_in_the_source_are_left_out_and_a_click_brings_them_back) {
    take_up("Die Ämter grüßen 👩🏽‍🎓 höflich.");
    open_workshop();
    press(cards(), Qt::Key_Return);
    BOOST_REQUIRE(source().view().hasFocus());
    source().view().select(find("grüßen 👩🏽‍🎓"));
    QTest::keyClick(&source().view(), Qt::Key_A);
    BOOST_TEST(quotes().front().words == "Die Ämter [...] höflich.");
    BOOST_TEST(source().printed().toStdString() == "„Die Ämter [...] höflich.“");
    const auto struck = source().view().pointOf(find("grüßen").begin().count() + 2);
    QTest::mouseClick(source().view().viewport(), Qt::LeftButton, {}, struck);
    BOOST_TEST(quotes().front().words == "Die Ämter grüßen 👩🏽‍🎓 höflich.");
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(quotes().front().words == "Die Ämter [...] höflich.");
}

BOOST_AUTO_TEST_CASE(words_are_replaced_by_typing_and_a_pseudonym_must_look_like_one) {
    take_up("Die Ämter grüßen 👩🏽‍🎓 höflich.");
    open_workshop();
    press(cards(), Qt::Key_E);
    drag_in_source("Ämter");
    QTest::keyClick(&source().view(), Qt::Key_R);
    BOOST_REQUIRE(source().words().hasFocus());
    type_into_focus(QStringLiteral("[Stellen]"));
    BOOST_TEST(quotes().front().words == "Die [Stellen] grüßen 👩🏽‍🎓 höflich.");
    BOOST_TEST(source().view().hasFocus());
    drag_in_source("höflich");
    QTest::keyClick(&source().view(), Qt::Key_P);
    type_into_focus(QStringLiteral("irgendwie"));
    BOOST_TEST(!source().sentence().isEmpty());
    QTest::keyClick(&source().words(), Qt::Key_Escape);
    BOOST_TEST(page().isVisible());
    BOOST_TEST(quotes().front().words == "Die [Stellen] grüßen 👩🏽‍🎓 höflich.");
}

BOOST_AUTO_TEST_CASE(what_is_marked_becomes_the_quote_or_is_joined_to_it) {
    take_up("höflich");
    open_workshop();
    press(cards(), Qt::Key_E);
    drag_in_source("Schön wär’s.");
    QTest::keyClick(&source().view(), Qt::Key_J);
    BOOST_TEST(quotes().front().words == "Schön wär’s. [...] höflich");
    drag_in_source("Alles steht.");
    QTest::keyClick(&source().view(), Qt::Key_G);
    BOOST_TEST(quotes().front().words == "Alles steht.");
}

BOOST_AUTO_TEST_CASE(a_corrected_quote_says_so_until_a_person_confirms_it) {
    take_up("Alles steht.");
    const auto text = project().documents().text(first);
    const auto at = find("Alles");
    text::EditedText edited{text->utf8()};
    edited.replace(at.begin(), at.end(), "Vieles");
    static_cast<void>(project().corrections().save(first, edited));
    open_workshop();
    BOOST_REQUIRE(page().chapter().model().cardAt(0) != nullptr);
    BOOST_TEST(page().chapter().model().cardAt(0)->needsLook());
    press(cards(), Qt::Key_O);
    BOOST_TEST(!page().chapter().model().cardAt(0)->needsLook());
}

BOOST_AUTO_TEST_CASE(the_introduction_is_kept_when_its_field_is_left) {
    take_up("Alles steht.");
    open_workshop();
    auto& field = page().chapter().introduction();
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("Zu Beginn stand vieles still."));
    cards().setFocus();
    BOOST_TEST(project().quote_outline().chapter(*window->gathering().chapter()).introduction == "Zu Beginn stand vieles still.");
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(field.toPlainText().isEmpty());
}

BOOST_AUTO_TEST_CASE(what_is_typed_is_found_and_enter_takes_its_sentence_up) {
    take_up("Alles steht.");
    open_workshop();
    page().open(desktop::QuotesPage::Tool::Search);
    auto& search = page().search();
    BOOST_REQUIRE(search.line().hasFocus());
    QTest::keyClicks(&search.line(), QStringLiteral("hallo"));
    BOOST_REQUIRE(QTest::qWaitFor([&] { return search.model().hitCount() == 1 && !search.model().isRunning(); }));
    QTest::keyClick(&search.line(), Qt::Key_Return);
    BOOST_TEST((words_of_all() == Strings{"Alles steht.", "Ja, hallo."}));
    BOOST_TEST(search.line().hasFocus());
}

BOOST_AUTO_TEST_CASE(the_preview_shows_the_page_and_a_style_holds_at_once) {
    take_up("Alles steht.");
    open_workshop();
    page().open(desktop::QuotesPage::Tool::Preview);
    auto& preview = page().preview();
    BOOST_REQUIRE(QTest::qWaitFor([&] { return preview.page().toPlainText().contains(QStringLiteral("„Alles steht.“")); }));
    press(preview.style().marks(), Qt::Key_Down);
    BOOST_TEST((project().quote_outline().collections().front().style.marks == model::QuotationMarks::English));
    BOOST_REQUIRE(QTest::qWaitFor([&] { return preview.page().toPlainText().contains(QStringLiteral("“Alles steht.”")); }));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(preview.style().marks().currentIndex() == 0);
}

BOOST_AUTO_TEST_CASE(a_source_that_is_no_template_is_refused_with_a_sentence) {
    take_up("Alles steht.");
    open_workshop();
    page().open(desktop::QuotesPage::Tool::Preview);
    auto& field = page().preview().style().source();
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("{Dokument"));
    QTest::keyClick(&field, Qt::Key_Return);
    BOOST_TEST(page().preview().style().sentence().contains(QStringLiteral("Klammer")));
    BOOST_TEST(project().quote_outline().collections().front().style.source == std::string{model::kUsualSource});
}

BOOST_AUTO_TEST_CASE(the_balance_counts_values_and_names_who_is_never_quoted) {
    project().variables().set(first, "Rolle", "THM");
    project().variables().set(second, "Rolle", "GfS");
    take_up("Alles steht.");
    open_workshop();
    using Kind = desktop::BalanceLine::Kind;
    const std::vector<desktop::BalanceLine> expected{{Kind::Heading, QStringLiteral("Rolle")}, {Kind::Share, QStringLiteral("GfS"), 0}, {Kind::Share, QStringLiteral("THM"), 1},
                                                     {Kind::Heading, QStringLiteral("Nie zitiert")}, {Kind::Sentence, QStringLiteral("Interview 02")}};
    BOOST_TEST(QTest::qWaitFor([&] { return page().balance().lines() == expected; }));
}

BOOST_AUTO_TEST_CASE(quotes_are_copied_as_they_print) {
    take_up("Alles steht.");
    open_workshop();
    press(cards(), Qt::Key_C, Qt::ControlModifier);
    const auto text = QApplication::clipboard()->text();
    BOOST_TEST(text.contains(QStringLiteral("„Alles steht.“")));
    BOOST_TEST(text.contains(QStringLiteral("Interview 01, Abs. 4")));
    BOOST_TEST(QApplication::clipboard()->mimeData()->html().contains(QStringLiteral("„Alles steht.“</i>")));
}

BOOST_AUTO_TEST_CASE(a_collection_is_written_in_the_format_of_its_ending) {
    take_up("Alles steht.");
    const auto collection = project().quote_outline().collections().front().id;
    BOOST_REQUIRE(desktop::exportCollection(window->workspace(), collection, desktop::toQtPath(folder / "z.md"), window.get()));
    BOOST_TEST(read_file(folder / "z.md", 1 << 20).find("Alles steht.") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_thousand_quotes_are_listed_without_being_read) {
    const auto chapter = project().quote_outline().ensure_chapter("Bericht", "Viel");
    project().quotes().add_all(chapter, std::vector<std::pair<model::DocumentId, text::CodePointRange>>(1000, {first, find("Alles steht.")}));
    window->gathering().setChapter(chapter);
    open_workshop();
    BOOST_TEST(page().chapter().model().rowCount() == 1000);
    cards().setFocus();
    QTest::keyClick(&cards(), Qt::Key_End, Qt::ControlModifier);
    BOOST_TEST(cards().currentIndex().row() == 999);
    BOOST_TEST(cards().viewport()->rect().intersects(cards().visualRect(cards().currentIndex())));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
