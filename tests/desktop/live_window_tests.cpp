// SPDX-License-Identifier: GPL-3.0-or-later
// Results in open windows stay those of the question, whatever happens to the project; and nobody waits for texts to be read.
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>

#include "open_window.h"
#include "tables/calculation.h"

namespace fundstelle::test {

namespace {

using analysis::DistanceUnit;
using analysis::Operator;
using analysis::Subcodes;

struct Fixture : OpenWindow {
    Fixture() {
        project().codings().code(first, find("Alles steht."), corona);
        project().codings().code(first, find("höflich"), authority);
        project().codings().code(second, {17, 26}, standstill);
    }

    [[nodiscard]] desktop::QueryPanel& queries() { return window->queryPanel(); }
    [[nodiscard]] desktop::TablesPanel& tables() { return window->tables(); }
    void command(const char* name) { window->commands().action(QLatin1String{name})->trigger(); }

    /// So many and long that their sentences are not found in one go.
    void add_long_documents() {
        std::string text;
        for (int i = 0; i < 1'500; ++i) text += "B: Schön wär’s, wenn es so liefe. Die Ämter grüßen höflich. Und sonst?\n";
        std::vector<formats::Transcript> transcripts;
        for (int i = 0; i < 40; ++i) {
            formats::Transcript transcript;
            transcript.name = "Langes " + std::to_string(i);
            transcript.text = text + std::to_string(i);
            transcripts.push_back(std::move(transcript));
        }
        const auto documents = project().documents().import(transcripts, std::nullopt);
        for (const auto& document : documents) {
            project().codings().code(document, {3, 30}, corona);
            project().codings().code(document, {40, 60}, authority);
        }
    }
    [[nodiscard]] analysis::Query near_by_sentences() const {
        analysis::Query query;
        query.operation = Operator::Near;
        query.codes = {corona};
        query.with = {authority};
        query.unit = DistanceUnit::Sentence;
        return query;
    }
    [[nodiscard]] static QPushButton& button_of(desktop::Panel& panel) {
        for (auto* button : panel.findChildren<QPushButton*>()) {
            if (button->isVisible()) return *button;
        }
        throw std::runtime_error{"no button"};
    }
    [[nodiscard]] static QString sentence_of(desktop::Panel& panel) {
        for (const auto* label : panel.findChildren<QLabel*>()) {
            if (label->isVisible() && label->alignment().testFlag(Qt::AlignHCenter)) return label->text();
        }
        return {};
    }

    /// What the window of queries shows is what would be found anew.
    void check_query() {
        BOOST_REQUIRE(QTest::qWaitFor([&] { return queries().model().isCurrent(); }));
        const auto& query = queries().model().query();
        BOOST_TEST_REQUIRE((queries().model().found() == project().queries().retrieve(query)));
        BOOST_TEST_REQUIRE(queries().list().model()->rowCount() == static_cast<int>(queries().model().found().size()));
    }
    /// Likewise the table.
    void check() {
        check_query();
        BOOST_REQUIRE(QTest::qWaitFor([&] { return tables().isCurrent(); }));
        desktop::Calculation anew{project(), tables().options().choice(), wording::Language::German};
        while (!anew.step()) {}
        const auto fresh = anew.result();
        const auto& shown = tables().model().result();
        BOOST_TEST_REQUIRE((shown.table.columns == fresh.table.columns));
        BOOST_TEST_REQUIRE(shown.table.rows.size() == fresh.table.rows.size());
        for (std::size_t row = 0; row < fresh.table.rows.size(); ++row) {
            for (std::size_t column = 0; column < fresh.table.columns.size(); ++column) BOOST_TEST_REQUIRE((shown.at(row, column) == fresh.at(row, column)));
        }
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(live_window_tests, Fixture)

BOOST_AUTO_TEST_CASE(open_results_follow_coding_undoing_merging_and_removing) {
    command("analysis.query");
    analysis::Query query;
    query.codes = {corona};
    query.subcodes = Subcodes::Include;
    queries().setQuery(query);
    for (const auto* table : {"analysis.frequencies", "analysis.matrix", "analysis.relations", "analysis.coverage", "analysis.codingState"}) {
        BOOST_TEST_CONTEXT(table) {
            command(table);
            check();
            project().codings().code(first, find("Wie läuft es?"), standstill);
            check();
            command("edit.undo");
            check();
            project().codebook().merge({standstill}, corona);
            check();
            command("edit.undo");
            check();
            project().codebook().remove(corona);
            check();
            command("edit.undo");
            check();
            project().documents().remove(second);
            check();
            command("edit.undo");
            check();
        }
    }
}

BOOST_AUTO_TEST_CASE(one_more_coding_adds_one_row_and_the_list_keeps_its_place) {
    for (int i = 0; i < 60; ++i) project().codings().code(first, {i, i + 2}, corona);
    command("analysis.query");
    analysis::Query query;
    query.codes = {corona};
    queries().setQuery(query);
    BOOST_REQUIRE(QTest::qWaitFor([&] { return queries().model().isCurrent(); }));
    auto& model = queries().model();
    queries().list().selectionModel()->setCurrentIndex(model.index(30), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    queries().list().verticalScrollBar()->setValue(queries().list().verticalScrollBar()->maximum());
    const auto words = model.index(30).data().toString();
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, [&] { ++resets; });
    project().codings().code(first, {0, 5}, corona);
    BOOST_REQUIRE(QTest::qWaitFor([&] { return model.isCurrent(); }));
    BOOST_TEST(resets == 0);
    BOOST_TEST(queries().list().currentIndex().row() == 31);
    BOOST_TEST(queries().list().currentIndex().data().toString().toStdString() == words.toStdString());
    BOOST_TEST(queries().list().verticalScrollBar()->value() > 0);
}

BOOST_AUTO_TEST_CASE(the_first_query_by_sentences_goes_on_between_events_and_says_so) {
    add_long_documents();
    command("analysis.query");
    queries().setQuery(near_by_sentences());
    BOOST_TEST(queries().model().isRunning());
    BOOST_TEST(sentence_of(queries()).contains("Texte"));
    int ticks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] { ++ticks; });
    timer.start(1);
    check_query();
    BOOST_TEST(ticks >= 2);
    BOOST_TEST(queries().model().rowCount() == 40);
    timer.stop();
    queries().setQuery({});
    queries().setQuery(near_by_sentences());  // now the sentences are there
    BOOST_TEST(!queries().model().isRunning());
    BOOST_TEST(queries().model().rowCount() == 40);
}

BOOST_AUTO_TEST_CASE(a_query_that_takes_long_can_be_cancelled_and_asked_again) {
    add_long_documents();
    command("analysis.query");
    queries().setQuery(near_by_sentences());
    BOOST_REQUIRE(queries().model().isRunning());
    QTest::mouseClick(&button_of(queries()), Qt::LeftButton);
    BOOST_TEST(!queries().model().isRunning());
    BOOST_TEST(sentence_of(queries()).contains("Abgebrochen"));
    QTest::qWait(50);
    BOOST_TEST(!queries().model().isCurrent());
    QTest::mouseClick(&button_of(queries()), Qt::LeftButton);
    check_query();
    BOOST_TEST(queries().model().rowCount() == 40);
}

BOOST_AUTO_TEST_CASE(another_query_takes_the_place_of_one_that_is_being_asked) {
    add_long_documents();
    command("analysis.query");
    queries().setQuery(near_by_sentences());
    BOOST_REQUIRE(queries().model().isRunning());
    analysis::Query other;
    other.codes = {corona};
    queries().setQuery(other);
    BOOST_TEST(!queries().model().isRunning());
    BOOST_TEST(queries().model().rowCount() == 41);
    BOOST_TEST(sentence_of(queries()).toStdString() == "");
}

BOOST_AUTO_TEST_CASE(coding_while_the_texts_are_read_is_taken_into_account) {
    add_long_documents();
    command("analysis.query");
    queries().setQuery(near_by_sentences());
    BOOST_REQUIRE(queries().model().isRunning());
    project().codings().code(first, find("grüßen"), corona);
    check_query();
    BOOST_TEST(queries().model().rowCount() == 41);
}

BOOST_AUTO_TEST_CASE(a_table_of_what_is_near_by_sentences_goes_on_between_events_and_can_be_cancelled) {
    add_long_documents();
    command("analysis.relations");
    BOOST_REQUIRE(QTest::qWaitFor([&] { return tables().isCurrent(); }));
    tables().options().relations().setCurrentIndex(static_cast<int>(analysis::RelationKind::Near));
    tables().options().unit().setCurrentIndex(static_cast<int>(DistanceUnit::Sentence));
    BOOST_REQUIRE(QTest::qWaitFor([&] { return sentence_of(tables()).contains("Texte"); }));
    QTest::mouseClick(&button_of(tables()), Qt::LeftButton);
    QTest::qWait(50);
    BOOST_TEST(!tables().isCurrent());
    BOOST_TEST(sentence_of(tables()).contains("Abgebrochen"));
    QTest::mouseClick(&button_of(tables()), Qt::LeftButton);
    BOOST_REQUIRE(QTest::qWaitFor([&] { return tables().isCurrent(); }));
    BOOST_TEST(tables().model().index(0, 2).data().toString().toStdString() == "40");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::test
