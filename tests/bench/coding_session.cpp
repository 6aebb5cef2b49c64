// SPDX-License-Identifier: GPL-3.0-or-later
// fundstelle-coding-session PROJECT [PASSAGES]: codes passages by keys alone in the real window and prints, as JSON, how many keys a coding
// takes after the selection, how long it takes from the last key to the painted stripe, and the longest time that anything held the window.
// Run it on a project that `fundstelle-bench --size L --keep` made; it changes the project.
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <vector>

#include "adapters/strings.h"
#include "bench_application.h"
#include "main_window.h"

namespace {

using namespace fundstelle;

/// Counts the keys and times the painting of what they change.
class Session {
public:
    explicit Session(desktop::MainWindow& window) : m_window{window}, m_view{window.transcript().view()} {}

    /// Codes one sentence: S, C, some letters, Enter. Returns milliseconds from Enter to the painted window.
    double code(const QString& letters) {
        press(&m_view, Qt::Key_S, 0);
        press(&m_view, Qt::Key_C, 1);
        auto* input = m_window.transcript().palette().findChild<QLineEdit*>();
        for (const auto letter : letters) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClicks(input, QString{letter});
            paint();
            held(timer, "letter in the palette");
            ++m_keys;
        }
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(input, Qt::Key_Return);
        ++m_keys;
        paint();
        held(timer, "coding");
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    [[nodiscard]] int keys() const { return m_keys; }
    [[nodiscard]] const std::map<std::string, double>& longest() const { return m_longest; }
    void held(const QElapsedTimer& timer, const std::string& what) {
        auto& longest = m_longest[what];
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    void paint() {
        QApplication::processEvents();
        m_window.repaint();
    }

private:
    void press(QWidget* widget, Qt::Key key, int counted) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(widget, key);
        paint();
        held(timer, key == Qt::Key_S ? "selecting a sentence" : "opening the palette");
        m_keys += counted;
    }

    desktop::MainWindow& m_window;
    desktop::TranscriptView& m_view;
    int m_keys{0};
    std::map<std::string, double> m_longest;
};

double percentile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

}  // namespace

int main(int argc, char** argv) {
    const bench::BenchApplication application{argc, argv};
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: fundstelle-coding-session PROJECT [PASSAGES]\n", stderr);
        return 2;
    }
    desktop::MainWindow window{wording::Language::German};
    window.resize(1440, 900);
    window.show();
    QElapsedTimer timer;
    timer.start();
    window.openProject(arguments[1]);
    if (!window.workspace().isOpen()) return 3;
    window.repaint();
    const auto opening = timer.elapsed();
    window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    window.transcript().view().setFocus();

    const int passages = arguments.size() > 2 ? arguments[2].toInt() : 100;
    // Names of codes as somebody who knows the codebook types them: the first two letters find the code or are near it.
    const auto& tree = window.workspace().project().codebook().tree();
    std::vector<QString> letters;
    for (std::size_t i = 0; i < tree.size(); i += std::max<std::size_t>(1, tree.size() / 20)) letters.push_back(desktop::toQt(tree[i].name).left(2));
    Session session{window};
    std::vector<double> times;
    const auto before = window.workspace().project().codings().count();
    for (int i = 0; i < passages; ++i) times.push_back(session.code(letters[static_cast<std::size_t>(i) % letters.size()]));
    const auto made = window.workspace().project().codings().count() - before;

    // What else people do all the time.
    auto& view = window.transcript().view();
    for (int i = 0; i < 200; ++i) {
        timer.restart();
        QTest::keyClick(&view, Qt::Key_PageDown);
        session.paint();
        session.held(timer, "page down");
    }
    const auto documents = window.workspace().project().documents().all();
    for (std::size_t i = 0; i < std::min<std::size_t>(20, documents.size()); ++i) {
        timer.restart();
        window.transcript().showDocument(documents[i].id);
        session.paint();
        session.held(timer, "another document");
    }
    for (int i = 0; i < 10; ++i) {
        timer.restart();
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        session.paint();
        session.held(timer, "undo");
    }
    timer.restart();
    window.workspace().activate(std::vector{tree[0].id}, true);
    session.paint();
    session.held(timer, "activating a code");

    const nlohmann::ordered_json report{{"passages", passages},
                                        {"codings_made", made},
                                        {"opening_ms", opening},
                                        {"keys_per_coding_after_selection", static_cast<double>(session.keys()) / passages},
                                        {"key_to_stripe_ms", {{"median", percentile(times, 0.5)}, {"95 %", percentile(times, 0.95)}, {"most", percentile(times, 1)}}},
                                        {"longest_ms", session.longest()}};
    std::puts(report.dump(2).c_str());
    return 0;
}
