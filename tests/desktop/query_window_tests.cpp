// SPDX-License-Identifier: GPL-3.0-or-later
// Queries in the real window.
#include <QAccessible>
#include <QToolButton>

#include "codes/codes_model.h"
#include "open_window.h"

namespace fundstelle::test {

namespace {

using analysis::Operator;
using desktop::SegmentsModel;

struct Fixture : OpenWindow {
    Fixture() {
        project().codings().code(first, find("Alles steht."), corona);
        project().codings().code(first, find("Die Ämter grüßen 👩🏽‍🎓 höflich."), authority);
        project().codings().code(first, find("höflich"), corona);
        project().codings().code(second, {17, 26}, standstill);
        QTest::keyClick(window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::qWait(0);
        settle();
    }

    [[nodiscard]] desktop::QueryPanel& panel() { return window->queryPanel(); }
    [[nodiscard]] desktop::QueryBuilder& builder() { return panel().builder(); }
    [[nodiscard]] int rows() { return panel().model().rowCount(); }
    /// Until the query is asked again after a change.
    void settle() { BOOST_TEST(QTest::qWaitFor([this] { return panel().isCurrent(); }, 10'000)); }

    void choose(Operator operation) {
        auto& box = builder().operation();
        box.setFocus();
        while (static_cast<Operator>(box.currentData().toInt()) != operation && box.currentIndex() + 1 < box.count()) QTest::keyClick(&box, Qt::Key_Down);
        BOOST_REQUIRE((static_cast<Operator>(box.currentData().toInt()) == operation));
    }
    void drag(model::CodeId code, desktop::CodeField& field) {
        std::unique_ptr<QMimeData> data{window->codes().model().mimeData({window->codes().shownIndexOf(code)})};
        BOOST_REQUIRE(drop(field.viewport(), field.viewport()->rect().center(), *data));
        settle();
    }
    [[nodiscard]] std::string row(int number, int role = SegmentsModel::WordsRole) {
        return panel().model().index(number).data(role).toString().toStdString();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&panel().list(), static_cast<Qt::Key>(key), modifiers); }
    void select_row(int number) {
        panel().list().setFocus();
        // Whatever keys were pressed last.
        panel().list().selectionModel()->setCurrentIndex(panel().model().index(number), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void type_name(desktop::CodePalette& palette, const char* name) {
        auto* input = palette.findChild<QLineEdit*>();
        BOOST_REQUIRE(palette.isVisible());
        QTest::keyClicks(input, QString::fromUtf8(name));
        QTest::keyClick(input, Qt::Key_Return);
    }
    [[nodiscard]] std::size_t codings_of(model::CodeId code) {
        return project().queries().retrieve({code}, analysis::Subcodes::Exclude, {}).size();
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(query_window_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_key_opens_the_query_which_shows_all_segments_at_first) {
    BOOST_TEST(panel().isVisible());
    BOOST_TEST(rows() == 4);
    BOOST_TEST(panel().sentence().toStdString() == "Alle Segmente");
    BOOST_TEST(builder().operation().hasFocus());
}

BOOST_AUTO_TEST_CASE(codes_dragged_from_the_tree_into_both_fields_make_a_query) {
    drag(corona, builder().a());
    BOOST_TEST(rows() == 2);
    BOOST_TEST(row(0) == "höflich");
    choose(Operator::Inside);
    settle();
    BOOST_TEST(rows() == 0);  // without B there is nothing to ask yet
    drag(authority, builder().b());
    BOOST_REQUIRE(rows() == 1);
    BOOST_TEST(row(0) == "höflich");
    BOOST_TEST(panel().sentence().toStdString() == "Segmente mit „Corona-Bremse“, die innerhalb von „Kooperation ABH“ liegen");
    BOOST_TEST((project().codebook().tree().index_of(corona) == std::optional<std::size_t>{0}));  // nothing moved in the tree
}

BOOST_AUTO_TEST_CASE(codes_are_found_by_typing_in_a_field_and_taken_out_with_del) {
    auto& field = builder().a();
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_S);
    type_name(field.codePalette(), "till");
    BOOST_TEST((field.codes() == std::vector{standstill}));
    settle();
    BOOST_TEST(rows() == 1);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Down);
    field.item(0)->setSelected(true);
    QTest::keyClick(&field, Qt::Key_Delete);
    BOOST_TEST(field.codes().empty());
    settle();
    BOOST_TEST(rows() == 4);
}

BOOST_AUTO_TEST_CASE(the_activated_codes_are_taken_over_by_one_click) {
    window->workspace().activate(std::vector{corona, standstill}, true);
    QTest::mouseClick(&builder().takeActivatedButton(), Qt::LeftButton);
    settle();
    BOOST_TEST(rows() == 3);
}

BOOST_AUTO_TEST_CASE(an_operator_shows_only_the_fields_that_it_has) {
    const auto shown = [&](const QWidget& widget) { return widget.isVisibleTo(&builder()); };
    BOOST_TEST(!shown(builder().b()));
    choose(Operator::AtLeast);
    BOOST_TEST(shown(builder().atLeast()));
    BOOST_TEST(!shown(builder().distance()));
    choose(Operator::Overlapping);
    BOOST_TEST(shown(builder().listCodings()));
    choose(Operator::Near);
    BOOST_TEST(shown(builder().distance()));
    BOOST_TEST(shown(builder().side()));
    BOOST_TEST(!shown(builder().listCodings()));
}

BOOST_AUTO_TEST_CASE(distance_unit_and_side_change_what_is_found) {
    drag(authority, builder().a());
    choose(Operator::FollowedBy);
    drag(corona, builder().b());
    BOOST_TEST(rows() == 0);  // two paragraphs away
    auto& distance = builder().distance();
    distance.setFocus();
    QTest::keyClick(&distance, Qt::Key_Up);
    settle();
    BOOST_REQUIRE(rows() == 1);
    BOOST_TEST(row(0).starts_with("Die Ämter"));
    QTest::keyClick(&builder().side(), Qt::Key_Down);
    settle();
    BOOST_TEST(row(0) == "Alles steht.");
    BOOST_TEST(panel().sentence().toStdString() == "Segmente mit „Corona-Bremse“, die innerhalb von 2 Absätzen auf „Kooperation ABH“ folgen");
}

BOOST_AUTO_TEST_CASE(subcodes_count_when_the_box_is_ticked) {
    drag(corona, builder().a());
    QTest::keyClick(&builder().subcodes(), Qt::Key_Space);
    settle();
    BOOST_TEST(rows() == 3);
}

BOOST_AUTO_TEST_CASE(filters_for_documents_roles_and_variables_narrow_what_is_found) {
    project().variables().set(first, "Kommunentyp", "Kreis");
    project().variables().set(second, "Kommunentyp", "Stadt");
    QTest::mouseClick(&builder().filterButton(), Qt::LeftButton);
    auto& fields = builder().filterFields();
    BOOST_REQUIRE(fields.isVisible());
    QTest::mouseClick(&fields.addButton(), Qt::LeftButton);
    BOOST_REQUIRE(fields.conditions().size() == 1U);
    settle();
    BOOST_TEST(rows() == 4);  // a condition without a value holds nothing back
    auto& value = fields.conditions().front()->value();
    QTest::keyClicks(value.lineEdit(), QStringLiteral("Stadt"));
    settle();
    BOOST_TEST(rows() == 1);
    BOOST_TEST(panel().sentence().toStdString() == "Alle Segmente, Kommunentyp = Stadt");
    QTest::mouseClick(fields.conditions().front()->findChild<QToolButton*>(), Qt::LeftButton);
    settle();
    BOOST_TEST(rows() == 4);
    window->workspace().activate(std::vector{first}, true);
    QTest::keyClick(&fields.documents(), Qt::Key_Down);
    settle();
    BOOST_TEST(rows() == 3);
    window->workspace().activate(std::vector{second}, true);
    settle();
    BOOST_TEST(rows() == 4);  // it follows the activation
    fields.weight().setFocus();
    fields.weight().selectAll();
    QTest::keyClicks(&fields.weight(), QStringLiteral("90"));
    settle();
    BOOST_TEST(rows() == 0);
}

BOOST_AUTO_TEST_CASE(what_is_found_follows_each_coding_and_keeps_its_place) {
    drag(corona, builder().a());
    select_row(1);
    project().codings().code(second, {0, 4}, corona);
    settle();
    BOOST_TEST(rows() == 3);
    BOOST_TEST(panel().list().currentIndex().row() == 1);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    BOOST_TEST(rows() == 2);
}

BOOST_AUTO_TEST_CASE(a_list_whose_document_has_just_gone_can_still_be_painted) {
    select_row(3);
    project().documents().remove(first);
    panel().list().viewport()->repaint();
    settle();
    BOOST_TEST(rows() == 1);
}

BOOST_AUTO_TEST_CASE(enter_goes_to_the_coding_or_selects_the_passage_that_several_make) {
    select_row(3);
    press(Qt::Key_Return);
    BOOST_TEST((window->transcript().document() == second));
    BOOST_TEST(view().selectedCoding().has_value());
    drag(corona, builder().a());
    choose(Operator::Intersection);
    drag(authority, builder().b());
    BOOST_REQUIRE(rows() == 1);
    select_row(0);
    press(Qt::Key_Return);
    BOOST_TEST((window->transcript().document() == first));
    BOOST_TEST((view().selection() == find("höflich")));
}

BOOST_AUTO_TEST_CASE(each_row_says_why_it_is_there) {
    drag(corona, builder().a());
    choose(Operator::Inside);
    drag(authority, builder().b());
    select_row(0);
    const auto coder = window->workspace().coder().toStdString();
    BOOST_TEST(panel().reason().toStdString() == "Warum hier: „Corona-Bremse“ (" + coder + ", Abs. 2) mit „Kooperation ABH“ (" + coder + ", Abs. 2)");
    BOOST_TEST(row(0, SegmentsModel::SourceRole) == "Interview 01, Abs. 2 · " + coder);
}

BOOST_AUTO_TEST_CASE(codings_open_in_the_segments_and_passages_do_not) {
    drag(corona, builder().a());
    BOOST_REQUIRE(panel().openButton().isEnabled());
    QTest::mouseClick(&panel().openButton(), Qt::LeftButton);
    BOOST_TEST(window->segments().model().rowCount() == 2);
    BOOST_TEST(window->segments().list().isVisible());
    QTest::keyClick(window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    choose(Operator::Intersection);
    drag(authority, builder().b());
    BOOST_REQUIRE(rows() == 1);
    BOOST_TEST(!panel().openButton().isEnabled());
}

BOOST_AUTO_TEST_CASE(one_key_codes_everything_that_was_found_in_one_step) {
    drag(corona, builder().a());
    const auto steps = project().history().size();
    select_row(0);
    press(Qt::Key_C, Qt::ShiftModifier);
    type_name(panel().codePalette(), "Koop");
    BOOST_TEST(codings_of(authority) == 3U);
    BOOST_TEST(project().history().size() == steps + 1);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(codings_of(authority) == 1U);
    press(Qt::Key_C);
    type_name(panel().codePalette(), "Koop");
    BOOST_TEST(codings_of(authority) == 2U);
}

BOOST_AUTO_TEST_CASE(a_query_is_saved_under_a_name_and_found_again_after_the_project_was_opened_anew) {
    drag(corona, builder().a());
    auto& saved = panel().saved();
    QTest::mouseClick(&saved.saveButton(), Qt::LeftButton);
    BOOST_REQUIRE(saved.name().isVisible());
    QTest::keyClicks(&saved.name(), QStringLiteral("Bremsen"));
    QTest::keyClick(&saved.name(), Qt::Key_Return);
    BOOST_TEST(saved.chosenName().toStdString() == "Bremsen");
    BOOST_TEST(!saved.saveButton().isEnabled());  // nothing to save
    drag(authority, builder().a());
    BOOST_REQUIRE(saved.saveButton().isEnabled());
    QTest::mouseClick(&saved.saveButton(), Qt::LeftButton);
    BOOST_TEST(project().saved_queries().all().at(0).query.codes.size() == 2U);
    window->workspace().close();
    window->openProject(desktop::toQtPath(path()));
    settle();
    BOOST_TEST(builder().a().codes().empty());
    saved.box().setFocus();
    QTest::keyClick(&saved.box(), Qt::Key_Down);
    settle();
    BOOST_TEST(builder().a().codes().size() == 2U);
    BOOST_TEST(rows() == 3);
}

BOOST_AUTO_TEST_CASE(a_saved_query_is_renamed_in_place_and_removed_and_both_can_be_undone) {
    auto& saved = panel().saved();
    project().saved_queries().add("Alt", {});
    saved.box().setFocus();
    QTest::keyClick(&saved.box(), Qt::Key_Down);
    saved.menu().actions().at(0)->trigger();
    QTest::keyClicks(&saved.name(), QStringLiteral("Neu"));
    QTest::keyClick(&saved.name(), Qt::Key_Return);
    BOOST_TEST(saved.box().currentText().toStdString() == "Neu");
    saved.menu().actions().at(2)->trigger();
    BOOST_TEST(project().saved_queries().all().empty());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(saved.box().itemText(1).toStdString() == "Alt");
}

BOOST_AUTO_TEST_CASE(what_is_found_is_written_as_a_table_that_says_what_was_asked) {
    drag(corona, builder().a());
    const auto file = folder / "segmente.md";
    BOOST_REQUIRE(panel().writeTable(desktop::toQtPath(file)));
    const auto written = read_file(file, 1 << 20);
    BOOST_TEST(written.find("Segmente mit „Corona-Bremse“") != std::string::npos);
    BOOST_TEST(written.find("Alles steht.") != std::string::npos);
    BOOST_TEST(window->messages().sentence().toStdString().starts_with("Geschrieben: "));
    BOOST_TEST(!panel().writeTable(QStringLiteral("/dev/null/segmente.xlsx")));
}

BOOST_AUTO_TEST_CASE(a_query_that_was_made_elsewhere_keeps_what_has_no_field_here) {
    analysis::Query query;
    query.operation = Operator::Near;
    query.codes = {corona};
    query.with = {authority};
    query.distance = 7;
    query.unit = analysis::DistanceUnit::Sentence;
    query.show = analysis::Side::Both;
    query.subcodes = analysis::Subcodes::Include;
    query.filter.documents = {first};
    query.filter.speaker = "B";
    query.filter.role = model::Role::Interviewee;
    query.filter.min_weight = 3;
    query.filter.conditions = {{"Art", analysis::Condition::Comparison::NotEqual, "x"}};
    panel().setQuery(query);
    BOOST_TEST((builder().query() == query));
    panel().setQuery({});
    BOOST_TEST((builder().query() == analysis::Query{}));
}

BOOST_AUTO_TEST_CASE(every_control_of_the_query_has_a_name) {
    QTest::mouseClick(&builder().filterButton(), Qt::LeftButton);
    QTest::mouseClick(&builder().filterFields().addButton(), Qt::LeftButton);
    for (auto* widget : panel().findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&panel()) || widget->focusProxy() != nullptr) continue;
        const auto* interface = QAccessible::queryAccessibleInterface(widget);
        BOOST_REQUIRE(interface != nullptr);
        BOOST_TEST(!interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
