// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>
#include <optional>

#include "corrections/text_editor.h"
#include "search/find_bar.h"
#include "transcript/code_palette.h"
#include "transcript/coding_actions.h"
#include "transcript/pinned_codes.h"
#include "transcript/transcript_view.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// The transcript with its title, how it is shown, and the codes that lie on keys.
class TranscriptPanel : public QWidget {
    Q_OBJECT

public:
    explicit TranscriptPanel(Workspace& workspace, QWidget* parent = nullptr);

    void showDocument(model::DocumentId document);
    void showCoding(model::CodingId coding);
    void showPassage(model::DocumentId document, const text::CodePointRange& range);
    [[nodiscard]] std::optional<model::DocumentId> document() const;
    [[nodiscard]] TranscriptView& view() { return *m_view; }
    [[nodiscard]] CodePalette& palette() { return *m_palette; }
    [[nodiscard]] PinnedCodes& pins() { return *m_pins; }
    [[nodiscard]] CodingActions& actions() { return *m_actions; }
    [[nodiscard]] FindBar& findBar() { return *m_findBar; }

    void setLook(const TextLook& look);
    void changePointSize(int by);
    void setStripeFilter(const StripeFilter& filter);
    [[nodiscard]] const StripeFilter& stripeFilter() const { return m_filter; }
    void codeSelection(model::CodeId code) { m_actions->codeSelection(code); }

    /// Corrects the text where the reader is. What was edited is saved when another document is shown, or the project closes.
    void startEditing();
    /// Goes on with a correction that the end of the program interrupted.
    void resumeEditing(const project::Draft& draft);
    [[nodiscard]] bool isEditing() const { return m_editor->isEditing(); }
    [[nodiscard]] TextEditor& editor() { return *m_editor; }

signals:
    /// Another document is shown, or its text is being edited, or no longer.
    void shownChanged();
    /// Somebody wants to see a document or a passage of it, also if it is shown already.
    void wanted();

private:
    void showEditor();
    void reload();
    void refreshMarks();
    [[nodiscard]] std::optional<std::set<model::CodeId>> shownCodes() const;
    void showTitle();
    void fillStripesMenu();
    void fillLookMenu();
    QToolButton* addMenuButton(const QString& text, const QString& name, void (TranscriptPanel::*fill)());

    Workspace& m_workspace;
    QLabel* m_title;
    QLabel* m_details;
    QVBoxLayout* m_layout;
    TranscriptView* m_view;
    TextEditor* m_editor;
    FindBar* m_findBar;
    QStackedWidget* m_pages;
    CodePalette* m_palette;
    PinnedCodes* m_pins;
    CodingActions* m_actions;
    QToolButton* m_stripesButton;
    QToolButton* m_lookButton;
    StripeFilter m_filter;
    bool m_onlyActiveCodes{false};
    std::optional<model::CodeSetId> m_onlySet;
};

}  // namespace fundstelle::desktop
