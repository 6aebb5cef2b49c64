// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "quotes/cards_model.h"

namespace fundstelle::desktop {

/// Draws quotes as cards and the headings of chapters between them; edits the note below the words.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CardDelegate(CardsModel& model, QObject* parent) : QStyledItemDelegate{parent}, m_model{model} {}

    [[nodiscard]] int heightOf(int row, const QFont& font, int width) const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

signals:
    void noteEntered(fundstelle::model::QuoteId quote, const QString& note) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    CardsModel& m_model;
};

}  // namespace fundstelle::desktop
