// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <optional>
#include <vector>

#include "model/values.h"
#include "quotes/chapter_palette.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// One key puts passages, from wherever they are, into the current chapter: the one that was chosen last, remembered for each project. If there
/// is none, it is made.
class Gathering : public QObject {
    Q_OBJECT

public:
    Gathering(Workspace& workspace, QWidget* window);

    /// Nothing if none was chosen yet, or if it is gone.
    [[nodiscard]] std::optional<model::HeadingId> chapter() const;
    void setChapter(model::HeadingId chapter);
    /// „2.1 Kooperation ABH“; empty if there is none.
    [[nodiscard]] QString chapterName() const;

    /// Into the current chapter, in one action. What is no longer there, or cannot be printed, is said.
    void add(const std::vector<model::Passage>& passages);
    /// Asks for a chapter first, at a place of the screen; it is the current one from then on.
    void addTo(const std::vector<model::Passage>& passages, const QPoint& place);
    /// Only asks for the chapter.
    void choose(const QPoint& place);
    [[nodiscard]] ChapterPalette& palette() { return *m_palette; }

signals:
    void reported(const QString& sentence);
    /// Another chapter is the current one.
    void chapterChanged();
    void added(fundstelle::model::QuoteId first);

private:
    void take(const std::optional<model::HeadingId>& chapter, const QString& newPath);

    Workspace& m_workspace;
    ChapterPalette* m_palette;
    std::optional<model::HeadingId> m_chapter;
    std::vector<model::Passage> m_waiting;  ///< for a chapter to be chosen
};

/// „In „Kooperation ABH“ aufgenommen. Rückgängig mit Strg+Z.“
QString gatheredSentence(int quotes, const QString& chapter);

}  // namespace fundstelle::desktop
