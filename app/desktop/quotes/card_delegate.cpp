// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/card_delegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <algorithm>

#include "adapters/strings.h"
#include "quotes/card_layout.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kHeadingHeight = 36;
constexpr int kNoteHeight = 72;

}  // namespace

int CardDelegate::heightOf(int row, const QFont& font, int width) const {
    const auto* card = m_model.cardAt(row);
    return card != nullptr ? CardLayout{*card, font, width}.height() : kHeadingHeight;
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->fillRect(option.rect, theme().panel);  // the table tints the whole row of what is selected
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
    if (const auto* card = m_model.cardAt(index.row())) {
        CardLayout{*card, option.font, option.rect.width()}.paint(*painter, option.rect.topLeft(), selected, focused, option.state & QStyle::State_MouseOver);
        return;
    }
    painter->save();
    painter->setFont(semibold(option.font));
    painter->setPen(theme().ink);
    const QRect area = option.rect.adjusted(8, 12, -12, 0);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics{painter->font()}.elidedText(m_model.headingAt(index.row()), Qt::ElideRight, area.width()));
    painter->restore();
}

QWidget* CardDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* note = new QPlainTextEdit{parent};
    note->setPlaceholderText(tr("Notiz – Enter übernimmt, Umschalt+Enter neue Zeile"));
    const auto* card = m_model.cardAt(index.row());
    note->setAccessibleName(tr("Notiz zum Zitat aus %1").arg(card != nullptr ? card->place : QString{}));
    return note;
}

void CardDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* note = qobject_cast<QPlainTextEdit*>(editor);
    const auto* card = m_model.cardAt(index.row());
    if (note == nullptr || card == nullptr || !note->toPlainText().isEmpty()) return;
    note->setPlainText(toQt(card->gathered.quote.note));
    note->moveCursor(QTextCursor::End);
}

void CardDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const {
    const auto* note = qobject_cast<QPlainTextEdit*>(editor);
    if (const auto quote = m_model.quoteAt(index.row()); note != nullptr && quote) emit noteEntered(*quote, note->toPlainText().trimmed());
}

void CardDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int height = std::min(kNoteHeight, option.rect.height() - 16);
    editor->setGeometry(option.rect.left() + 18, option.rect.bottom() - height - 8, option.rect.width() - 36, height);
}

bool CardDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* note = qobject_cast<QPlainTextEdit*>(watched);
    if (note != nullptr && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((enter && !(key->modifiers() & Qt::ShiftModifier)) || key->key() == Qt::Key_Tab) {
            emit commitData(note);
            emit closeEditor(note, NoHint);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

}  // namespace fundstelle::desktop
