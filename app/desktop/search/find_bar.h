// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "corrections/text_editor.h"
#include "search/search_modes.h"
#include "transcript/transcript_view.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// A line above the transcript that searches in it, also while its text is edited: all hits are marked in the text, one after the other is
/// shown.
class FindBar : public QWidget {
    Q_OBJECT

public:
    FindBar(Workspace& workspace, TranscriptView& view, TextEditor& editor, QWidget* parent = nullptr);

    /// Shows the bar, ready to type; a few selected words are what is looked for.
    void open();
    /// Goes back to the text, with the hit selected.
    void leave();
    /// The next hit, or with -1 the one before; around at the end. Opens the bar if it is not shown.
    void step(int direction);
    /// Searches anew, e.g. because another text is shown; the reader stays where they are.
    void refresh();

    [[nodiscard]] QLineEdit& field() { return *m_field; }
    [[nodiscard]] SearchModes& modes() { return *m_modes; }
    /// „3 von 17“, „Keine Treffer“
    [[nodiscard]] QString count() const { return m_count->text(); }
    /// What is wrong with an expression; empty if nothing is.
    [[nodiscard]] QString fault() const { return m_fault->text(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();
    void mark(const std::vector<text::CodePointRange>& ranges);
    void searchAndShow();
    void showCurrent();
    void showCount();

    Workspace& m_workspace;
    TranscriptView& m_view;
    TextEditor& m_editor;
    QLineEdit* m_field;
    SearchModes* m_modes;
    QLabel* m_count;
    QLabel* m_fault;
    std::shared_ptr<const project::DocumentText> m_text;
    std::unique_ptr<text::SearchKey> m_key;  ///< of `m_text`
    std::vector<text::CodePointRange> m_hits;
    std::optional<std::size_t> m_current;    ///< index into `m_hits`; nothing until the first is shown
    std::int64_t m_from{0};                  ///< where the reader is: the first hit shown is not before it
};

}  // namespace fundstelle::desktop
