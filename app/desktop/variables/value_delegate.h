// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace fundstelle::desktop {

/// Edits one value of a variable. Enter and Tab take it only if it fits its column: otherwise the editor stays and a sentence says why.
class ValueDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

signals:
    void refused(const QString& sentence);
    /// A value was taken by a key; the next cell is that many rows and columns on.
    void taken(int rows, int columns);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace fundstelle::desktop
