// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPlainTextEdit>
#include <QTimer>
#include <QWidget>
#include <memory>

#include "adapters/text_edits.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Corrects the text of one document: typing, pasting, joining and splitting paragraphs, changing who speaks. Codings are tinted and follow
/// their words. All of it becomes one action when it is finished.
class TextEditor : public QWidget {
    Q_OBJECT

public:
    explicit TextEditor(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows the current text of a document, with the caret at `position`.
    void start(model::DocumentId document, text::CodePointOffset position);
    /// The same, with what was edited before the program ended too early; undo takes it back.
    void resume(const project::Draft& draft);
    [[nodiscard]] bool isEditing() const { return m_edits != nullptr; }
    [[nodiscard]] model::DocumentId document() const { return m_document; }
    /// Saves what was changed; says what followed. False if it could not be saved: then the editor stays as it is.
    bool finish();
    /// Leaves the text as it was.
    void discard();
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_edits && m_edits->text().can_undo(); }
    [[nodiscard]] bool canRedo() const { return m_edits && m_edits->text().can_redo(); }
    void setReadingFont(const QFont& font) { m_edit->setFont(font); }
    [[nodiscard]] QPlainTextEdit& edit() { return *m_edit; }
    /// As it is at the moment; only while editing.
    [[nodiscard]] const std::string& text() const { return m_edits->text().utf8(); }
    [[nodiscard]] text::CodePointOffset caret() const { return m_edits->caret(); }
    /// Marks these ranges of the current text, above the tints of codings.
    void markFound(const std::vector<text::CodePointRange>& ranges);

signals:
    /// The text was changed, or finished, or left.
    void changed();
    /// Finished or discarded; `caret` is where the person was.
    void left(text::CodePointOffset caret);
    void reported(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void leave();
    void keepDraft();
    void showState();
    void showMenu(const QPoint& place);
    /// Gives the paragraph at the caret to a speaker.
    void setSpeaker(const std::string& label);

    Workspace& m_workspace;
    model::DocumentId m_document{Uuid{}};
    QPlainTextEdit* m_edit;
    QLabel* m_state;
    QList<QTextEdit::ExtraSelection> m_codingTints;  ///< they follow the words while these are edited
    std::unique_ptr<TextEdits> m_edits;
    QTimer m_draftTimer;
};

}  // namespace fundstelle::desktop
