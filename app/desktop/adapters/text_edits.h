// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPlainTextEdit>
#include <optional>
#include <vector>

#include "text/edited_text.h"

namespace fundstelle::desktop {

/// Keeps an `EditedText` and what a text edit shows equal: what a person types goes into the edited text, its undo and redo come back. The
/// text edit's own undo is switched off, because it would not know which characters come back.
class TextEdits : public QObject {
    Q_OBJECT

public:
    /// Shows `utf8` in `edit`; both must outlive this.
    TextEdits(QPlainTextEdit& edit, const std::string& utf8, QObject* parent = nullptr);

    [[nodiscard]] const text::EditedText& text() const { return m_text; }
    void undo();
    void redo();
    /// Replaces [begin, end), which may be empty, as if it were typed.
    void replace(text::CodePointOffset begin, text::CodePointOffset end, const std::string& words);
    /// The caret, in code points.
    [[nodiscard]] text::CodePointOffset caret() const;

signals:
    void changed();

private:
    void take(int position);
    void show(const std::vector<text::EditedText::Change>& changes);

    QPlainTextEdit& m_edit;
    text::EditedText m_text;
    QString m_shown;
    bool m_showing{false};
};

/// Tints ranges (code points) of what a text edit shows, with a mark that does not depend on colour alone if `underlined`. They move along with
/// further edits.
void tintRanges(QPlainTextEdit& edit, const std::vector<std::pair<text::CodePointRange, QColor>>& ranges, bool underlined);

/// Puts the caret of a text edit to a position (code points) and scrolls to it.
void showPosition(QPlainTextEdit& edit, text::CodePointOffset position);

/// Selects a range (code points) of a text edit and scrolls to it.
void showRange(QPlainTextEdit& edit, const text::CodePointRange& range);

/// What is selected in a text edit, in code points; nothing if nothing is.
[[nodiscard]] std::optional<text::CodePointRange> selectedRange(const QPlainTextEdit& edit);

}  // namespace fundstelle::desktop
