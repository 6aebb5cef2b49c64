// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/segment_delegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextLayout>

#include "model/values.h"
#include "segments/segments_model.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kLines = 3;
constexpr int kPadding = 8;
constexpr int kLeft = 16;
constexpr int kRight = 12;

QString flat(QString words) {
    return words.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QStringLiteral(" / "));
}

/// Draws as many lines as fit, the last one with an ellipsis where words are left over.
void drawLines(QPainter& painter, const QRect& area, const QString& words, const QFont& font, int lines) {
    const auto text = flat(words).simplified();
    const QFontMetrics metrics{font};
    QTextLayout layout{text, font};
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        auto line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(area.width());
        const int baseline = area.top() + i * metrics.lineSpacing() + metrics.ascent();
        const bool last = i + 1 == lines;
        painter.drawText(area.left(), baseline,
                         last ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, area.width()) : text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
}

/// All lines of a text; its height.
qreal layOut(QTextLayout& layout, int width) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

/// The words of a widened row, those around them fainter.
qreal layOutWidened(QTextLayout& layout, const QModelIndex& index, int width) {
    const auto before = flat(index.data(SegmentsModel::BeforeRole).toString());
    const auto words = flat(index.data(SegmentsModel::WordsRole).toString());
    const auto after = flat(index.data(SegmentsModel::AfterRole).toString());
    QTextCharFormat faint;
    faint.setForeground(theme().faintInk);
    layout.setText(before + words + after);
    const auto end = static_cast<int>(before.size() + words.size());
    layout.setFormats({{0, static_cast<int>(before.size()), faint}, {end, static_cast<int>(after.size()), faint}});
    return layOut(layout, width);
}

bool isWidened(const QModelIndex& index) {
    const auto* model = qobject_cast<const SegmentsModel*>(index.model());
    return model != nullptr && model->surroundings(index) != project::Surroundings::None;
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QRect area = option.rect.adjusted(8, 0, -kRight, 0);
    const auto count = index.data(SegmentsModel::CountRole).toString();
    const int countWidth = QFontMetrics{option.font}.horizontalAdvance(count);
    painter.setFont(bold);
    painter.setPen(theme().ink);
    painter.drawText(area.adjusted(0, 0, -countWidth - 8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics{bold}.elidedText(index.data(SegmentsModel::HeadingRole).toString(), Qt::ElideMiddle, area.width() - countWidth - 8));
    painter.setFont(option.font);
    painter.setPen(theme().faintInk);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, count);
}

/// Source on the left, code and weight on the right.
void paintSource(QPainter& painter, const QRect& area, const QFont& font, const QModelIndex& index) {
    const QFontMetrics metrics{font};
    painter.setFont(font);
    painter.setPen(theme().faintInk);
    const auto source = metrics.elidedText(index.data(SegmentsModel::SourceRole).toString(), Qt::ElideRight, area.width() * 2 / 3);
    painter.drawText(area.left(), area.top() + metrics.ascent(), source);
    const int taken = metrics.horizontalAdvance(source) + 12;
    auto code = index.data(SegmentsModel::CodeRole).toString().section(QStringLiteral(" > "), -1);
    const int weight = index.data(SegmentsModel::WeightRole).toInt();
    if (weight != model::kNeutralWeight) code += QStringLiteral(" · %1").arg(weight);
    const QRect codeArea{area.left() + taken, area.top(), area.width() - taken, metrics.height()};
    painter.drawText(codeArea, Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(code, Qt::ElideMiddle, codeArea.width()));
}

}  // namespace

int SegmentDelegate::rowHeight(const QFont& font) const {
    const QFontMetrics metrics{font};
    return 2 * kPadding + metrics.height() + 4 + kLines * metrics.lineSpacing();
}

int SegmentDelegate::headingHeight(const QFont& font) const {
    return std::max(28, QFontMetrics{font}.height() + 12);
}

int SegmentDelegate::widenedHeight(const QModelIndex& index, const QFont& font, int width) const {
    const int inner = std::max(40, width - kLeft - kRight);
    QTextLayout layout{{}, font};
    auto height = layOutWidened(layout, index, inner);
    if (const auto comment = index.data(SegmentsModel::CommentRole).toString(); !comment.isEmpty()) {
        QTextLayout below{comment, font};
        height += 4 + layOut(below, inner);
    }
    return std::max(rowHeight(font), 2 * kPadding + QFontMetrics{font}.height() + 4 + static_cast<int>(height + 0.5));
}

void SegmentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, theme().accentTint);
    else if (option.state & QStyle::State_MouseOver) painter->fillRect(option.rect, theme().hover);
    if (index.data(SegmentsModel::HeadingRole).isValid()) {
        paintHeading(*painter, option, index);
    } else {
        const QRect area = option.rect.adjusted(kLeft, kPadding, -kRight, -kPadding);
        painter->setRenderHint(QPainter::Antialiasing);
        drawBar(*painter, QRect{option.rect.left() + 6, area.top() + 2, 4, area.height() - 4}, index.data(SegmentsModel::ColourRole).value<QColor>());
        paintSource(*painter, area, smaller(option.font), index);
        QRect words = area.adjusted(0, QFontMetrics{smaller(option.font)}.height() + 4, 0, 0);
        const auto comment = index.data(SegmentsModel::CommentRole).toString();
        painter->setFont(option.font);
        painter->setPen(theme().ink);
        if (isWidened(index)) {
            QTextLayout layout{{}, option.font};
            const auto height = layOutWidened(layout, index, words.width());
            layout.draw(painter, words.topLeft());
            words.setTop(words.top() + static_cast<int>(height) + 4);
            QTextLayout below{comment, option.font};
            layOut(below, words.width());
            painter->setPen(theme().accent);
            below.draw(painter, words.topLeft());
        } else {
            const int lines = comment.isEmpty() ? kLines : kLines - 1;
            drawLines(*painter, words, index.data(SegmentsModel::WordsRole).toString(), option.font, lines);
            words.setTop(words.top() + lines * QFontMetrics{option.font}.lineSpacing());
            painter->setPen(theme().accent);
            if (!comment.isEmpty()) drawLines(*painter, words, comment, option.font, 1);
        }
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(theme().hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen{theme().accent, 2});
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QWidget* SegmentDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    if (m_field == Field::Weight) {
        auto* weight = new QSpinBox{parent};
        weight->setRange(0, 100);
        weight->setAccessibleName(tr("Gewicht, 0 bis 100"));
        return weight;
    }
    auto* comment = new QPlainTextEdit{parent};
    comment->setPlaceholderText(tr("Kommentar – Enter übernimmt, Umschalt+Enter neue Zeile"));
    comment->setAccessibleName(tr("Kommentar zu %1").arg(index.data(SegmentsModel::SourceRole).toString()));
    return comment;
}

void SegmentDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* weight = qobject_cast<QSpinBox*>(editor)) {
        weight->setValue(index.data(SegmentsModel::WeightRole).toInt());
        weight->selectAll();
    } else if (auto* comment = qobject_cast<QPlainTextEdit*>(editor); comment != nullptr && comment->toPlainText().isEmpty()) {
        comment->setPlainText(index.data(SegmentsModel::CommentRole).toString());
        comment->moveCursor(QTextCursor::End);
    }
}

void SegmentDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const {
    if (auto* weight = qobject_cast<QSpinBox*>(editor)) {
        weight->interpretText();
        emit weightEntered(weight->value());
    } else if (const auto* comment = qobject_cast<QPlainTextEdit*>(editor)) {
        emit commentEntered(index, comment->toPlainText().trimmed());
    }
}

void SegmentDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    if (qobject_cast<QSpinBox*>(editor) != nullptr) {
        const auto size = editor->sizeHint();
        editor->setGeometry(option.rect.right() - size.width() - 4, option.rect.top() + 4, size.width(), size.height());
    } else {
        editor->setGeometry(option.rect.left() + kLeft, option.rect.bottom() - commentEditorHeight() - 4, option.rect.width() - kLeft - kRight,
                            commentEditorHeight());
    }
}

bool SegmentDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* comment = qobject_cast<QPlainTextEdit*>(watched);
    if (comment != nullptr && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((enter && !(key->modifiers() & Qt::ShiftModifier)) || key->key() == Qt::Key_Tab) {
            emit commitData(comment);
            emit closeEditor(comment, NoHint);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

}  // namespace fundstelle::desktop
