// SPDX-License-Identifier: GPL-3.0-or-later
// fundstelle-stalls PROJECT: does with the real window what people do, by real events, and prints for each action the longest stretch in
// which the window did not answer; then how quickly long transcripts scroll. Run it on a project that `fundstelle-bench --size L --keep`
// made; it fills the project up (codes, variables, two long transcripts) and changes it.
#include <fmt/format.h>

#include <QAbstractEventDispatcher>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QElapsedTimer>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <utility>
#include <vector>

#include "adapters/strings.h"
#include "base/file.h"
#include "bench_application.h"
#include "formats/codings_csv.h"
#include "formats/transcript.h"
#include "import/coding_import.h"
#include "main_window.h"

namespace {

using namespace fundstelle;

constexpr double kPromise = 50;  // ms
constexpr int kQuiet = 400;      // ms without a longer stretch: then an action is over; longer than any timer that waits for a pause in typing

/// Milliseconds that this thread has computed: on a machine with other work, less than what has passed.
double worked() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Counts how often a widget is painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget* widget) {
        if (widget != nullptr) widget->installEventFilter(this);
    }
    int paints{0};

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) ++paints;
        return false;
    }
};

class Stalls {
public:
    explicit Stalls(std::string only) : m_only{std::move(only)} {
        auto* loop = QAbstractEventDispatcher::instance();
        QObject::connect(loop, &QAbstractEventDispatcher::awake, loop, [this] {
            if (!std::exchange(m_idle, false)) turn();
            m_since.start();
        });
        QObject::connect(loop, &QAbstractEventDispatcher::aboutToBlock, loop, [this] {
            turn();
            m_idle = true;  // it waits for events: nobody else does
        });
        m_since.start();
    }

    /// Does one thing, waits until its consequences have come to rest, and prints the longest time between two turns of the event loop.
    /// What starts with "*" is done whatever is asked for. With a widget, also how long it took until that was painted with the result.
    void time(const std::string& action, const std::function<void()>& act, const std::function<bool()>& until = [] { return true; }, QWidget* shown = nullptr) {
        if (!m_only.empty() && action.find(m_only) == std::string::npos && action.front() != '*') return;
        QApplication::processEvents();
        m_longest = 0;
        PaintWatch watch{shown};
        double painted = 0;
        QElapsedTimer whole;
        whole.start();
        act();
        const auto called = static_cast<double>(whole.elapsed());
        QElapsedTimer quiet;
        quiet.start();
        for (auto before = 0.0; quiet.elapsed() < kQuiet || !until(); before = m_longest) {
            const int paints = watch.paints;
            QApplication::processEvents(QEventLoop::AllEvents, 5);
            if (m_longest > before) quiet.restart();
            if (painted == 0 && watch.paints > paints && until()) painted = static_cast<double>(whole.nsecsElapsed()) / 1e6;
        }
        fmt::print("{:<54} {:6.0f} ms, {:6.0f} of work {}", action, m_longest, m_work, m_longest > kPromise ? "too long" : "        ");
        if (called > 2 * m_longest) fmt::print("  in all {:.0f} ms", called);
        if (painted > 0) fmt::print("  painted after {:.0f} ms", painted);
        fmt::print("\n");
        std::fflush(stdout);
    }
    /// What it costs after `act` until the widget shows what `until` waits for: the work of this thread alone, for some of it waits on purpose.
    void update(const std::string& action, const std::function<void()>& act, const std::function<bool()>& until, QWidget* shown) {
        if (!m_only.empty() && action.find(m_only) == std::string::npos) return;
        std::vector<double> times;
        for (int i = 0; i < 5; ++i) {
            QTest::qWait(100);
            act();
            const auto before = worked();
            while (!until()) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            shown->repaint();
            times.push_back(worked() - before);
        }
        std::sort(times.begin(), times.end());
        fmt::print("{:<54} {:6.1f} ms of work at most, {:.1f} in the middle of five\n", action, times.back(), times[2]);
        std::fflush(stdout);
    }
    /// One after the other, each followed by a turn of the loop.
    void keys(QWidget* widget, const QString& letters) {
        for (const auto letter : letters) {
            QKeyEvent press{QEvent::KeyPress, 0, Qt::NoModifier, QString{letter}};
            QApplication::sendEvent(widget, &press);
            QApplication::processEvents();
        }
    }
    void key(QWidget* widget, Qt::Key key) {
        QTest::keyClick(widget, key);
        QApplication::processEvents();
    }

private:
    void turn() {
        const auto now = worked();
        if (const auto stretch = static_cast<double>(m_since.nsecsElapsed()) / 1e6; stretch > m_longest) {
            m_longest = stretch;
            m_work = now - m_worked;
        }
        m_worked = now;
        m_since.start();
    }

    std::string m_only;
    QElapsedTimer m_since;
    bool m_idle{false};
    double m_longest{0};
    double m_work{0};
    double m_worked{worked()};
};

/// Turns of one paragraph each.
formats::Transcript longTranscript(const std::string& name, std::size_t paragraphs, std::size_t characters) {
    formats::Transcript transcript;
    transcript.name = name;
    const auto length = characters / paragraphs;
    for (std::size_t i = 0; i < paragraphs; ++i) {
        std::string words = i % 2 == 0 ? "I: " : "B: ";
        while (words.size() < length - 1) words += "Also, wir haben das mit dem Amt so abgesprochen. "[words.size() % 49];
        transcript.text += words + "\n";
    }
    return transcript;
}

model::DocumentId addLong(project::Project& project, const std::string& name, std::size_t paragraphs, std::size_t characters, std::size_t codings) {
    for (const auto& document : project.documents().all()) {
        if (document.name == name) return document.id;
    }
    const auto document = project.documents().import({longTranscript(name, paragraphs, characters)}, std::nullopt).front();
    formats::CodingTable table;
    const auto& tree = project.codebook().tree();
    for (std::size_t i = 0; i < codings; ++i) {
        const auto begin = static_cast<std::int64_t>(i * (characters - 900) / codings);
        table.rows.push_back({0, 0, name, begin, begin + 100 + static_cast<std::int64_t>(i % 7) * 120, tree.path(i * 7 % tree.size()), {}, 50, {}, std::nullopt});
    }
    static_cast<void>(project.codings().import(table));
    return document;
}

void fillUp(project::Project& project) {
    std::vector<formats::CodebookEntry> codes;
    for (std::size_t i = project.codebook().tree().size(); i < 2000; ++i) {
        formats::CodebookEntry entry;
        entry.path = {fmt::format("Sonstiges {:02}", i % 40), fmt::format("Aspekt {:03} der Kooperation", i)};
        codes.push_back(std::move(entry));
    }
    if (!codes.empty()) project.codebook().import(codes);
    if (!project.variables().all().empty()) return;
    std::vector<model::VariableId> variables;
    for (int i = 0; i < 12; ++i) variables.push_back(project.variables().add(fmt::format("Merkmal {}", i), i % 3 == 0 ? model::VariableType::Number : model::VariableType::Text));
    std::vector<project::VariableCell> cells;
    for (const auto& document : project.documents().all()) {
        for (std::size_t i = 0; i < variables.size(); ++i) cells.push_back({document.id, variables[i], i % 3 == 0 ? std::to_string(i * 17 % 90) : "Kreis"});
    }
    static_cast<void>(project.variables().set_cells(cells));
}

/// Turns the wheel for two seconds and prints how many pictures a second were painted, and how long the slowest step took.
void scroll(QAbstractScrollArea& area, const std::string& what) {
    auto* viewport = area.viewport();
    QElapsedTimer timer;
    timer.start();
    int frames = 0;
    double slowest = 0;
    const QPointF place{viewport->rect().center()};
    int direction = -120;
    auto* bar = area.verticalScrollBar();
    while (timer.elapsed() < 2000) {
        QElapsedTimer frame;
        frame.start();
        if (bar->value() == bar->maximum()) direction = 120;
        if (bar->value() == bar->minimum()) direction = -120;
        QWheelEvent event{place, viewport->mapToGlobal(place), {}, {0, direction}, {}, {}, Qt::NoScrollPhase, false};
        QApplication::sendEvent(viewport, &event);
        QApplication::processEvents();
        viewport->repaint();
        ++frames;
        slowest = std::max(slowest, static_cast<double>(frame.nsecsElapsed()) / 1e6);
    }
    fmt::print("{:<54} {:8.0f} frames a second, slowest {:.0f} ms\n", what, frames * 1000.0 / static_cast<double>(timer.elapsed()), slowest);
}

void run(const QString& file, const std::string& only) {
    Stalls stalls{only};
    desktop::MainWindow window{wording::Language::German};
    window.resize(1440, 900);
    window.show();
    auto& workspace = window.workspace();
    stalls.time("* opening the project", [&] { window.openProject(file); });
    if (!workspace.isOpen()) throw std::runtime_error{"cannot open the project"};
    window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    auto& project = workspace.project();
    fillUp(project);
    const auto steady = addLong(project, "Zweitausend Absätze", 2000, 400'000, 300);
    const auto huge = addLong(project, "Eine Million Zeichen", 3000, 1'000'000, 5000);
    auto& view = window.transcript().view();
    const auto command = [&](const char* name) { window.commands().action(QLatin1String{name})->trigger(); };
    const auto& tree = project.codebook().tree();
    const auto documents = project.documents().all();
    const auto counts = project.queries().segment_counts(analysis::Subcodes::Exclude);
    const auto most = static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
    const auto frequent = tree[most].id;
    fmt::print("{} documents, {} codes, {} codings\n", documents.size(), tree.size(), project.codings().count());

    view.setFocus();
    stalls.time("another document", [&] { window.transcript().showDocument(documents[5].id); });
    stalls.time("a document of 2,000 paragraphs, 300 codings", [&] { window.transcript().showDocument(steady); });
    stalls.time("a document of 1,000,000 characters, 5,000 codings", [&] { window.transcript().showDocument(huge); });
    stalls.time("coding in it (C, Enter)", [&] {
        stalls.key(&view, Qt::Key_S);
        stalls.key(&view, Qt::Key_C);
        stalls.key(window.transcript().palette().findChild<QLineEdit*>(), Qt::Key_Return);
    });
    window.transcript().showDocument(documents[6].id);
    stalls.time("selecting a sentence", [&] { stalls.key(&view, Qt::Key_S); });
    stalls.time("palette of codes, opening", [&] { stalls.key(&view, Qt::Key_C); });
    auto* input = window.transcript().palette().findChild<QLineEdit*>();
    stalls.time("palette of codes, typing", [&] { stalls.keys(input, QStringLiteral("koop")); });
    stalls.time("coding", [&] { stalls.key(input, Qt::Key_Return); });
    for (int i = 0; i < 3; ++i) {
        stalls.time("coding again (S, Q)", [&] {
            stalls.key(&view, Qt::Key_S);
            stalls.key(&view, Qt::Key_Q);
        });
    }
    stalls.time("undo", [&] { command("edit.undo"); });
    stalls.time("find in the document", [&] {
        command("search.document");
        stalls.keys(&window.transcript().findBar().field(), QStringLiteral("förderung"));
    });
    stalls.key(&window.transcript().findBar().field(), Qt::Key_Escape);

    stalls.time("palette of commands, opening", [&] { command("help.commands"); });
    auto* commandInput = window.commandPalette().findChild<QLineEdit*>();
    stalls.time("palette of commands, typing", [&] { stalls.keys(commandInput, QStringLiteral("interview 07")); });
    stalls.key(commandInput, Qt::Key_Escape);

    stalls.time("documents: by last work", [&] { window.documents().model().setOrder(desktop::DocumentsModel::Order::ByLastWork); });
    stalls.time("documents: coding while so ordered", [&] { stalls.key(&view, Qt::Key_S); stalls.key(&view, Qt::Key_Q); });
    stalls.time("documents: by share", [&] { window.documents().model().setOrder(desktop::DocumentsModel::Order::ByShare); });
    stalls.time("documents: as arranged", [&] { window.documents().model().setOrder(desktop::DocumentsModel::Order::AsArranged); });
    stalls.time("documents: filter", [&] { stalls.keys(&window.documents().filter(), QStringLiteral("view 00")); });
    stalls.time("documents: filter off", [&] { window.documents().filter().clear(); });
    stalls.time("documents: mark 1,000 as finished", [&] {
        window.documents().tree().selectAll();
        window.documents().markActions()[2]->trigger();
    });
    stalls.time("documents: undo", [&] { command("edit.undo"); });
    window.documents().tree().clearSelection();

    stalls.time("codes: filter", [&] { stalls.keys(&window.codes().filter(), QStringLiteral("koop")); });
    stalls.time("codes: filter off", [&] { window.codes().filter().clear(); });
    stalls.time("codes: activate one with a click", [&] { workspace.activate(std::vector{frequent}, true); });
    std::vector<model::CodeId> all;
    for (const auto& code : tree.codes()) all.push_back(code.id);
    stalls.time("codes: activate all (500,000 segments)", [&] { workspace.activate(all, true); });
    stalls.time("segments: by document", [&] { window.segments().group(project::SegmentGrouping::ByDocument); });
    stalls.time("segments: by code", [&] { window.segments().group(project::SegmentGrouping::ByCode); });
    stalls.time("segments: without groups", [&] { window.segments().group(project::SegmentGrouping::None); });
    stalls.time("segments: filter, first word ever", [&] { stalls.keys(&window.segments().filter(), QStringLiteral("förderung")); });
    stalls.time("segments: filter off", [&] { window.segments().filter().clear(); });
    stalls.time("segments: filter, again", [&] { stalls.keys(&window.segments().filter(), QStringLiteral("termin")); });
    stalls.time("segments: filter off, again", [&] { window.segments().filter().clear(); });
    stalls.time("segments: jump and code with all of them shown", [&] { stalls.key(&view, Qt::Key_S); stalls.key(&view, Qt::Key_Q); });
    stalls.time("codes: activate none", [&] { workspace.deactivateAll(); });
    stalls.time("codes: rename one", [&] {
        auto code = project.codebook().tree()[most];
        code.name += " neu";
        project.codebook().describe(code);
    });
    stalls.time("codes: a new one", [&] { project.codebook().add("Ganz neu", std::nullopt); });
    stalls.time("codes: merge two", [&] { window.codes().model().merge({all[2]}, all[3]); });
    stalls.time("codes: undo the merging", [&] { command("edit.undo"); });
    const auto top = project.codebook().tree()[0].id;
    stalls.time("codes: remove a branch with its codings", [&] { window.codes().actions().remove({top}); });
    stalls.time("codes: undo it", [&] { command("edit.undo"); });

    stalls.time("search in all texts, first time", [&] {
        command("search.all");
        stalls.keys(&window.searchPanel().filter(), QStringLiteral("förderung"));
    }, [&] { return !window.searchPanel().model().isRunning(); });
    stalls.time(fmt::format("code all {} hits", window.searchPanel().model().hitCount()), [&] {
        window.searchPanel().codeAllButton().menu()->actions().front()->trigger();
        stalls.key(window.searchPanel().palette().findChild<QLineEdit*>(), Qt::Key_Return);
    });
    stalls.time("undo it", [&] { command("edit.undo"); });
    stalls.time("search: another word", [&] {
        window.searchPanel().filter().clear();
        stalls.keys(&window.searchPanel().filter(), QStringLiteral("schulung"));
    }, [&] { return !window.searchPanel().model().isRunning(); });

    stalls.time("history: opening", [&] { command("view.history"); });
    stalls.time("history: coding while it is shown", [&] { stalls.key(&view, Qt::Key_S); stalls.key(&view, Qt::Key_Q); });
    command("view.segments");
    stalls.time("variables: opening", [&] { command("documents.variables"); });
    stalls.time("variables: sorting", [&] { window.variables().model().sort(1); });
    stalls.time("variables: filter", [&] { stalls.keys(&window.variables().filter(), QStringLiteral("kreis")); });
    window.variables().filter().clear();
    stalls.time("summaries: opening", [&] { command("analysis.summaries"); });
    stalls.time("summaries: filter", [&] { stalls.keys(&window.summaries().filter(), QStringLiteral("0001")); });
    window.summaries().filter().clear();
    stalls.time("summaries: coding while shown", [&] { stalls.key(&view, Qt::Key_S); stalls.key(&view, Qt::Key_Q); });
    const auto code_one_more = [&] {
        const auto place = project.codings().count() % 2000;  // another one each time
        project.codings().code(documents[6].id, {text::CodePointOffset{place}, text::CodePointOffset{place + 13}}, frequent);
    };
    const auto counted = [&] { return window.tables().isCurrent(); };
    auto* cells = window.tables().table().viewport();
    for (const auto& [name, words] : {std::pair{"analysis.frequencies", "frequencies"}, {"analysis.matrix", "matrix of codes and documents"}, {"analysis.crosstab", "crosstab"}, {"analysis.mentions", "mentions"},
                                      {"analysis.relations", "relations"}, {"analysis.coverage", "coverage"}, {"analysis.codingState", "state of coding"}, {"analysis.comparison", "comparison"}, {"analysis.typology", "typology"}}) {
        stalls.time(fmt::format("tables: {}, opening", words), [&] { command(name); }, counted, cells);
        stalls.time(fmt::format("tables: {}, coding while shown", words), code_one_more, counted, cells);
        stalls.update(fmt::format("tables: {}, update after it", words), code_one_more, counted, cells);
    }
    const auto hide = [&](std::initializer_list<const char*> panes) {
        for (auto* dock : window.findChildren<QDockWidget*>()) {
            for (const auto* pane : panes) {
                if (dock->objectName() == QLatin1String{pane}) dock->hide();
            }
        }
    };
    hide({"tables", "summaries", "variables"});

    command("analysis.query");
    const auto found = [&] { return window.queryPanel().model().isCurrent(); };
    auto* list = window.queryPanel().list().viewport();
    auto tops = tree.children(std::nullopt);
    const auto numbers = project.queries().segment_counts(analysis::Subcodes::Include);
    std::sort(tops.begin(), tops.end(), [&](auto a, auto b) { return numbers[a] > numbers[b]; });
    analysis::Query query;
    stalls.time("query: all segments", [&] { window.queryPanel().setQuery(query); }, found, list);
    stalls.time("query: all segments, coding while shown", code_one_more, found, list);
    stalls.update("query: all segments, update after it", code_one_more, found, list);
    query.codes = {tree[tops[0]].id};
    query.with = {tree[tops[1]].id};
    query.subcodes = analysis::Subcodes::Include;
    for (const auto& [operation, words] : {std::pair{analysis::Operator::Intersection, "intersection"}, {analysis::Operator::Inside, "inside"}, {analysis::Operator::Near, "near by paragraphs"}}) {
        query.operation = operation;
        stalls.time(fmt::format("query: {}", words), [&] { window.queryPanel().setQuery(query); }, found, list);
        stalls.time(fmt::format("query: {}, coding while shown", words), code_one_more, found, list);
        stalls.update(fmt::format("query: {}, update after it", words), code_one_more, found, list);
    }
    for (const auto& [unit, words] : {std::pair{analysis::DistanceUnit::Turn, "turns"}, {analysis::DistanceUnit::Sentence, "sentences"}}) {
        query.unit = unit;
        stalls.time(fmt::format("query: near by {}, first time", words), [&] { window.queryPanel().setQuery(query); }, found, list);
        stalls.update(fmt::format("query: near by {}, update after coding", words), code_one_more, found, list);
        stalls.time("query: another", [&] { window.queryPanel().setQuery({}); }, found, list);
        stalls.time(fmt::format("query: near by {}, again", words), [&] { window.queryPanel().setQuery(query); }, found, list);
    }
    hide({"query"});

    const QTemporaryDir folder;
    auto rows = project.codings().rows();
    rows.resize(std::min<std::size_t>(rows.size(), 100'000));
    for (auto& row : rows) row.coder = "Zweite";
    const auto table = folder.filePath(QStringLiteral("kodierungen.csv"));
    write_file(desktop::toPath(table), formats::codings_csv(rows));
    stalls.time(fmt::format("import of {} codings", rows.size()), [&] { static_cast<void>(desktop::importCodings(workspace, table)); });
    stalls.time("undo it ", [&] { command("edit.undo"); });
    const auto segments = project.queries().retrieve({frequent}, analysis::Subcodes::Exclude, {});
    stalls.time(fmt::format("quotes: {} into Word", segments.size()), [&] {
        window.writeQuotes([&](project::Project& open) { return open.quote_reports().by_code(open.queries().segments(segments), "Zitate", {}); }, folder.filePath(QStringLiteral("z.docx")));
    });
    const auto quotes = [&] {
        std::vector<std::pair<model::DocumentId, text::CodePointRange>> passages;
        for (const auto& segment : project.queries().segments(segments)) {
            if (passages.size() < 1000) passages.emplace_back(segment.coding.document, segment.coding.range);
        }
        return project.quotes().add_all("Bericht", "Alle", passages);
    }();
    auto& cards = window.quotes().chapter().cards();
    stalls.time(fmt::format("quotes: the workshop with {} of them, opening", quotes.size()), [&] { command("quotes.open"); });
    stalls.time("quotes: moving one up", [&] {
        cards.setCurrentIndex(cards.model()->index(cards.model()->rowCount() / 2, 0));
        QTest::keyClick(&cards, Qt::Key_Up, Qt::AltModifier);
    });
    stalls.time("quotes: undo it", [&] { command("edit.undo"); });
    stalls.time("quotes: a comment on one", [&] { project.quotes().write_note(quotes.front(), "gut"); });
    if (static_cast<std::size_t>(cards.model()->rowCount()) < quotes.size()) throw std::runtime_error{"the workshop does not show the quotes"};
    scroll(cards, fmt::format("quotes: scrolling {}", quotes.size()));
    stalls.time("* closing the project", [&] { workspace.close(); });

    stalls.time("* opening it again", [&] { window.openProject(file); });
    for (const auto& [document, what] : {std::pair{steady, "scrolling 2,000 paragraphs with 300 codings"}, {huge, "scrolling 1,000,000 characters with 5,000 codings"}}) {
        window.transcript().showDocument(document);
        QApplication::processEvents();
        scroll(window.transcript().view(), what);
    }
}

}  // namespace

int main(int argc, char** argv) {
    const bench::BenchApplication application{argc, argv};
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: fundstelle-stalls PROJECT [ONLY]\n", stderr);
        return 2;
    }
    try {
        run(arguments[1], arguments.size() > 2 ? arguments[2].toStdString() : std::string{});
    } catch (const std::exception& error) {
        fmt::print(stderr, "fundstelle-stalls: {}\n", error.what());
        return 1;
    }
    return 0;
}
