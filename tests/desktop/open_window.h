// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDropEvent>
#include <QMimeData>
#include <QSettings>
#include <QTest>
#include <boost/test/unit_test.hpp>
#include <string>

#include "adapters/strings.h"
#include "long_work.h"
#include "main_window.h"
#include "support/temporary_project.h"

namespace fundstelle::test {

/// The real window on a small project: two documents, three codes.
class OpenWindow {
public:
    OpenWindow() {
        QSettings{}.clear();
        desktop::LongWork::setPatience(60'000);  // on a busy machine a dialog of progress would take the keys
        {
            TemporaryProject small;
            first = small.add_document("Interview 01", "I: Wie läuft es?\nB: Schön wär’s. Die Ämter grüßen 👩🏽‍🎓 höflich.\nI: Und Corona?\nB: Alles steht.");
            second = small.add_document("Interview 02", "I: Guten Tag.\nB: Ja, hallo.");
            corona = small->codebook().add("Corona-Bremse", std::nullopt);
            standstill = small->codebook().add("Stillstand", corona);
            authority = small->codebook().add("Kooperation ABH", std::nullopt);
            small.close();
            std::filesystem::copy_file(small.path(), path());
        }
        window = std::make_unique<desktop::MainWindow>(wording::Language::German);
        window->resize(1300, 800);
        window->show();
        window->openProject(desktop::toQtPath(path()));
        window->activateWindow();
        BOOST_REQUIRE(window->workspace().isOpen());
        BOOST_REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }

    [[nodiscard]] std::filesystem::path path() const { return folder / "small.fundstelle"; }
    [[nodiscard]] project::Project& project() { return window->workspace().project(); }
    [[nodiscard]] desktop::TranscriptView& view() { return window->transcript().view(); }
    [[nodiscard]] std::string words(const text::CodePointRange& range) { return std::string{view().content()->text->words(range)}; }

    /// The range of the first occurrence of some words in the document that is shown.
    [[nodiscard]] text::CodePointRange find(const std::string& wanted) {
        const auto& text = *view().content()->text;
        const auto at = text.utf8().find(wanted);
        BOOST_REQUIRE(at != std::string::npos);
        return {text.offsets().from_utf8(text::Utf8Offset{static_cast<std::int64_t>(at)}),
                text.offsets().from_utf8(text::Utf8Offset{static_cast<std::int64_t>(at + wanted.size())})};
    }

    /// Selects words with the mouse.
    void drag_over(const std::string& wanted) {
        const auto range = find(wanted);
        auto* viewport = view().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, view().pointOf(range.begin().count()));
        const auto end = view().pointOf(range.end().count());
        QMouseEvent move{QEvent::MouseMove, end, viewport->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {}};
        QApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, end);
    }

    /// Drops data on a widget as a drag would.
    static bool drop(QWidget* target, const QPoint& place, QMimeData& data) {
        QDragEnterEvent enter{place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {}};
        QApplication::sendEvent(target, &enter);
        QDragMoveEvent move{place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {}};
        QApplication::sendEvent(target, &move);
        QDropEvent event{QPointF{place}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {}};
        QApplication::sendEvent(target, &event);
        return event.isAccepted();
    }

    /// Where a code stands in the tree.
    [[nodiscard]] QPoint point_of(model::CodeId code) {
        return window->codes().tree().visualRect(window->codes().shownIndexOf(code)).center();
    }

    TemporaryFolder folder;
    std::unique_ptr<desktop::MainWindow> window;
    model::DocumentId first{Uuid{}};
    model::DocumentId second{Uuid{}};
    model::CodeId corona{Uuid{}};
    model::CodeId standstill{Uuid{}};
    model::CodeId authority{Uuid{}};
};

}  // namespace fundstelle::test
