// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace fundstelle::desktop {

/// Draws a segment: a bar in the code's colour, the source, the code, its weight, and the first lines of its words; all of them, with the
/// words around them, where it is widened. All other rows are equally high, so that lists of any length scroll at once.
class SegmentDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Field { Weight, Comment };

    using QStyledItemDelegate::QStyledItemDelegate;
    /// What the next editor is for.
    void setField(Field field) { m_field = field; }
    [[nodiscard]] int rowHeight(const QFont& font) const;
    [[nodiscard]] int headingHeight(const QFont& font) const;
    /// Of a row with all its words, and with the words around them.
    [[nodiscard]] int widenedHeight(const QModelIndex& index, const QFont& font, int width) const;
    [[nodiscard]] static int commentEditorHeight() { return 64; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

signals:
    void weightEntered(int weight) const;
    void commentEntered(const QModelIndex& index, const QString& comment) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Field m_field{Field::Weight};
};

}  // namespace fundstelle::desktop
