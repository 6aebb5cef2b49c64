// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStackedWidget>
#include <QWidget>
#include <functional>
#include <optional>

#include "corrections/text_editor.h"
#include "search/find_bar.h"
#include "transcript/code_palette.h"
#include "transcript/transcript_view.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// The transcript with its title, and what can be done with passages and codings.
class TranscriptPanel : public QWidget {
    Q_OBJECT

public:
    explicit TranscriptPanel(Workspace& workspace, QWidget* parent = nullptr);

    void showDocument(model::DocumentId document);
    void showCoding(model::CodingId coding);
    [[nodiscard]] std::optional<model::DocumentId> document() const;
    [[nodiscard]] TranscriptView& view() { return *m_view; }
    [[nodiscard]] CodePalette& palette() { return *m_palette; }
    [[nodiscard]] FindBar& findBar() { return *m_findBar; }

    void setPointSize(int size);
    /// Opens the palette for the selection, or for another code of the selected coding.
    void askForCode(const QString& typed = {});
    void codeSelection(model::CodeId code);

    /// Corrects the text where the reader is. What was edited is saved when another document is shown, or the project closes.
    void startEditing();
    [[nodiscard]] bool isEditing() const { return m_editor->isEditing(); }
    [[nodiscard]] TextEditor& editor() { return *m_editor; }

signals:
    /// Another document is shown, or its text is being edited, or no longer.
    void shownChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void reload();
    void refreshStripes();
    void showTitle();
    void codePassage(model::CodeId code, const text::CodePointRange& range);
    void passageMenu(const QPoint& place);
    void codingMenu(model::CodingId coding, const QPoint& place);
    void gatherQuote();
    void removeSelectedCoding();
    void changeWeight(model::CodingId coding);
    void changeComment(model::CodingId coding);
    void recode(model::CodingId coding);

    Workspace& m_workspace;
    QLabel* m_title;
    QLabel* m_details;
    TranscriptView* m_view;
    FindBar* m_findBar;
    TextEditor* m_editor;
    QStackedWidget* m_pages;
    CodePalette* m_palette;
    std::function<void(model::CodeId)> m_onChosen;
};

}  // namespace fundstelle::desktop
