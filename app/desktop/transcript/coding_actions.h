// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>
#include <functional>
#include <optional>

#include "commands/commands.h"
#include "transcript/code_palette.h"
#include "transcript/pinned_codes.h"
#include "transcript/transcript_view.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// What can be done with passages and codings of the transcript that is shown: by keys while the text has the focus, by menus, by drops.
class CodingActions : public QObject {
    Q_OBJECT

public:
    CodingActions(Workspace& workspace, TranscriptView& view, CodePalette& palette, PinnedCodes& pins, QWidget* window);

    /// Makes them known under their names.
    void addTo(Commands& commands);
    void addTo(QMenu& menu) const;

    /// Opens the palette for the selection, or for another code of the selected coding.
    void askForCode(const QString& typed = {});
    void codeSelection(model::CodeId code);
    void codePassage(model::CodeId code, const text::CodePointRange& range);
    /// Codes the selection anew with what was used last.
    void codeAgain();
    /// The selected words become the name of a new code.
    void codeInVivo();
    void editComment();
    void editMemoHere();

signals:
    /// A place of another document is wanted.
    void passageWanted(fundstelle::model::DocumentId document, const fundstelle::text::CodePointRange& range);
    void reported(const QString& sentence);
    /// To be taken up as a quote; or into a chapter that is to be chosen first, at a place of the screen.
    void quoteWanted(const std::vector<fundstelle::model::Passage>& passages);
    void quoteIntoWanted(const std::vector<fundstelle::model::Passage>& passages, const QPoint& place);

private:
    QAction* make(const QString& name, const QString& words, const QKeySequence& key, const std::function<void()>& act);
    void makeCodingActions();
    void makeMarkActions();
    void makeMovements();
    void passageMenu(const QPoint& place);
    void codingMenu(model::CodingId coding, const QPoint& place);
    void noteMenu(std::size_t note);
    void recode(model::CodingId coding);
    enum class Into { Current, Chosen };
    void gatherQuote(Into chapter);
    void removeCoding();
    void changeWeight();
    void highlight(const QString& colour);
    void removeHighlight();
    /// The first time remembers the selection, the second time links it with that one.
    void link();
    void copyWords();
    void copyTime(const text::CodePointRange& stamp);
    void choose(const std::function<void(model::CodeId)>& onChosen, const QPoint& place, const QString& typed, bool several);
    [[nodiscard]] std::optional<model::Passage> passage() const;
    [[nodiscard]] bool writable() const;
    [[nodiscard]] QAction* find(const char* name) const;

    Workspace& m_workspace;
    TranscriptView& m_view;
    CodePalette& m_palette;
    PinnedCodes& m_pins;
    QWidget* m_window;
    std::vector<std::pair<QString, QAction*>> m_actions;
    std::function<void(model::CodeId)> m_onChosen;
    std::optional<model::Passage> m_linkFrom;
    QString m_highlightColour;
};

}  // namespace fundstelle::desktop
