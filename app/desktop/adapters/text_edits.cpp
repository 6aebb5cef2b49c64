// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/text_edits.h"

#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

#include "adapters/strings.h"
#include "text/offset_map.h"
#include "text/utf8.h"

namespace fundstelle::desktop {

namespace {

/// What a text edit shows, with '\n' between paragraphs. QTextDocument::toPlainText() would turn no-break spaces into blanks.
QString textOf(const QTextDocument& document) {
    auto text = document.toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return text;
}

/// A border within a surrogate pair moves out of it.
qsizetype outOfPair(const QString& text, qsizetype position, int step) {
    const bool within = position > 0 && position < text.size() && text[position - 1].isHighSurrogate() && text[position].isLowSurrogate();
    return within ? position + step : position;
}

QTextEdit::ExtraSelection selectionAt(QTextCursor cursor, const QColor& colour, bool underlined) {
    QTextEdit::ExtraSelection selection;
    selection.cursor = std::move(cursor);
    selection.format.setBackground(colour);
    if (underlined) selection.format.setFontUnderline(true);
    return selection;
}

QTextCursor cursorIn(const QPlainTextEdit& edit, text::Utf16Offset begin, text::Utf16Offset end) {
    QTextCursor cursor{edit.document()};
    cursor.setPosition(static_cast<int>(begin.count()));
    cursor.setPosition(static_cast<int>(end.count()), QTextCursor::KeepAnchor);
    return cursor;
}

}  // namespace

TextEdits::TextEdits(QPlainTextEdit& edit, const std::string& utf8, QObject* parent) : QObject{parent}, m_edit{edit}, m_text{utf8}, m_shown{toQt(utf8)} {
    edit.setUndoRedoEnabled(false);
    edit.setPlainText(m_shown);
    connect(edit.document(), &QTextDocument::contentsChange, this, [this](int position, int, int) {
        if (!m_showing) take(position);
    });
}

/// What Qt reports may be wider than what changed, so both texts are compared; the reported place tells which of several equal letters it
/// was.
void TextEdits::take(int position) {
    const auto now = textOf(*m_edit.document());
    const auto shorter = std::min(now.size(), m_shown.size());
    qsizetype begin = 0;
    while (begin < std::min<qsizetype>(shorter, position) && now[begin] == m_shown[begin]) ++begin;
    qsizetype same = 0;
    while (same < shorter - begin && now[now.size() - 1 - same] == m_shown[m_shown.size() - 1 - same]) ++same;
    begin = outOfPair(m_shown, outOfPair(now, begin, -1), -1);
    auto oldEnd = m_shown.size() - same;
    const auto moved = outOfPair(m_shown, oldEnd, 1) - oldEnd;
    oldEnd += moved;
    const auto newEnd = now.size() - same + moved;
    if (begin == oldEnd && begin == newEnd) return;
    const text::OffsetMap offsets{m_text.utf8()};
    m_text.replace(offsets.from_utf16(text::Utf16Offset{begin}), offsets.from_utf16(text::Utf16Offset{oldEnd}), toCore(now.mid(begin, newEnd - begin)));
    m_shown = now;
    emit changed();
}

void TextEdits::show(const std::vector<text::EditedText::Change>& changes) {
    m_showing = true;
    for (const auto& change : changes) {
        const auto shown = m_shown.toStdString();
        const text::OffsetMap offsets{shown};
        auto cursor = cursorIn(m_edit, offsets.to_utf16(change.begin), offsets.to_utf16(change.end));
        cursor.insertText(toQt(change.words));
        m_edit.setTextCursor(cursor);
        m_shown = textOf(*m_edit.document());
    }
    m_showing = false;
    if (!changes.empty()) emit changed();
}

void TextEdits::undo() {
    show(m_text.undo());
}

void TextEdits::redo() {
    show(m_text.redo());
}

void TextEdits::replace(text::CodePointOffset begin, text::CodePointOffset end, const std::string& words) {
    m_text.replace(begin, end, words);
    show({{begin, end, words}});
}

text::CodePointOffset TextEdits::caret() const {
    return text::OffsetMap{m_text.utf8()}.from_utf16(text::Utf16Offset{m_edit.textCursor().position()});
}

void tintRanges(QPlainTextEdit& edit, const std::vector<std::pair<text::CodePointRange, QColor>>& ranges, bool underlined) {
    const auto utf8 = textOf(*edit.document()).toStdString();
    const text::OffsetMap offsets{utf8};
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto& [range, colour] : ranges) {
        selections << selectionAt(cursorIn(edit, offsets.to_utf16(range.begin()), offsets.to_utf16(range.end())), colour, underlined);
    }
    edit.setExtraSelections(selections);
}

void showPosition(QPlainTextEdit& edit, text::CodePointOffset position) {
    const auto utf8 = textOf(*edit.document()).toStdString();
    const auto at = text::OffsetMap{utf8}.to_utf16(position);
    edit.setTextCursor(cursorIn(edit, at, at));
    edit.centerCursor();
}

void showRange(QPlainTextEdit& edit, const text::CodePointRange& range) {
    const auto utf8 = textOf(*edit.document()).toStdString();
    const text::OffsetMap offsets{utf8};
    edit.setTextCursor(cursorIn(edit, offsets.to_utf16(range.begin()), offsets.to_utf16(range.end())));
    edit.centerCursor();
}

std::optional<text::CodePointRange> selectedRange(const QPlainTextEdit& edit) {
    const auto cursor = edit.textCursor();
    if (!cursor.hasSelection()) return std::nullopt;
    const auto utf8 = textOf(*edit.document()).toStdString();
    const text::OffsetMap offsets{utf8};
    return text::CodePointRange{offsets.from_utf16(text::Utf16Offset{cursor.selectionStart()}), offsets.from_utf16(text::Utf16Offset{cursor.selectionEnd()})};
}

}  // namespace fundstelle::desktop
