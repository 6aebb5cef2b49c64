// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/text_selection.h"

#include <QTextCursor>

#include "adapters/strings.h"
#include "text/offset_map.h"

namespace fundstelle::desktop {

std::optional<text::CodePointRange> selectionOf(const QTextEdit& edit) {
    const auto cursor = edit.textCursor();
    if (!cursor.hasSelection()) return std::nullopt;
    const auto utf8 = toCore(edit.toPlainText());
    const text::OffsetMap offsets{utf8};
    return text::CodePointRange{offsets.from_utf16(text::Utf16Offset{cursor.selectionStart()}),
                                offsets.from_utf16(text::Utf16Offset{cursor.selectionEnd()})};
}

void strikeOut(QTextEdit& edit, const std::vector<text::CodePointRange>& ranges) {
    const auto utf8 = toCore(edit.toPlainText());
    const text::OffsetMap offsets{utf8};
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto& range : ranges) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor{edit.document()};
        selection.cursor.setPosition(static_cast<int>(offsets.to_utf16(range.begin()).count()));
        selection.cursor.setPosition(static_cast<int>(offsets.to_utf16(range.end()).count()), QTextCursor::KeepAnchor);
        selection.format.setFontStrikeOut(true);
        selections.push_back(selection);
    }
    edit.setExtraSelections(selections);
}

}  // namespace fundstelle::desktop
