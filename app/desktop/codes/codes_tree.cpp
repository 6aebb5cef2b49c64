// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/codes_tree.h"

#include <QDragLeaveEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <algorithm>

namespace fundstelle::desktop {

namespace {

constexpr int kStarWidth = 24;

}  // namespace

CodesTree::CodesTree(CodesModel& model, QWidget* parent) : QTreeView{parent}, m_model{model}, m_hint{new QLabel{this}} {
    setModel(&model);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(16);
    setIconSize({12, 12});
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(2, QHeaderView::Fixed);
    header()->resizeSection(2, kStarWidth);
    const auto showStars = [this] { setColumnHidden(2, !m_model.hasFavourites()); };
    connect(&model, &QAbstractItemModel::modelReset, this, showStars);
    showStars();
    m_hint->setAutoFillBackground(true);
    m_hint->setBackgroundRole(QPalette::ToolTipBase);
    m_hint->setForegroundRole(QPalette::ToolTipText);
    m_hint->setContentsMargins(12, 4, 12, 4);
    m_hint->hide();
}

std::vector<model::CodeId> CodesTree::selectedCodes() const {
    std::vector<model::CodeId> codes;
    auto rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid()) rows << currentIndex();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.internalId() < b.internalId(); });
    for (const auto& row : rows) {
        if (const auto code = m_model.codeAt(row)) codes.push_back(*code);
    }
    return codes;
}

CodesTree::Target CodesTree::targetAt(const QPoint& place) const {
    const auto index = indexAt(place).siblingAtColumn(0);
    if (!index.isValid()) return {-1, {}};
    // The upper and the lower quarter of a row are the places between rows.
    const auto row = visualRect(index);
    const int edge = row.height() / 4;
    if (place.y() < row.top() + edge) return {index.row(), index.parent()};
    if (place.y() > row.bottom() - edge && !isExpanded(index)) return {index.row() + 1, index.parent()};
    return {-1, index};
}

void CodesTree::reset() {
    const bool typed = state() == EditingState;
    QTreeView::reset();
    if (typed) setFocus();
}

void CodesTree::dragMoveEvent(QDragMoveEvent* event) {
    QTreeView::dragMoveEvent(event);
    const auto target = targetAt(event->position().toPoint());
    const auto name = target.parent.data().toString();
    const bool merging = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (m_model.dropOf(*event->mimeData(), target.row, target.parent, merging)) {
        case CodesModel::Drop::Merge: showHint(tr("Mit „%1“ zusammenführen").arg(name)); break;
        case CodesModel::Drop::MoveBelow:
            showHint(target.parent.isValid() ? tr("Unter „%1“ stellen · mit Umschalt zusammenführen").arg(name) : tr("Ans Ende der obersten Ebene stellen"));
            break;
        case CodesModel::Drop::MoveBetween: showHint(target.parent.isValid() ? tr("Hier unter „%1“ einordnen").arg(name) : tr("Hier einordnen")); break;
        case CodesModel::Drop::Code: showHint(tr("Textstelle mit „%1“ kodieren").arg(name)); break;
        case CodesModel::Drop::None:
            showHint({});
            event->ignore();
            return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void CodesTree::dragLeaveEvent(QDragLeaveEvent* event) {
    showHint({});
    QTreeView::dragLeaveEvent(event);
}

void CodesTree::dropEvent(QDropEvent* event) {
    showHint({});
    const auto target = targetAt(event->position().toPoint());
    const auto& dragged = *event->mimeData();
    const bool merging = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto drop = m_model.dropOf(dragged, target.row, target.parent, merging);
    setState(QAbstractItemView::NoState);
    if (drop == CodesModel::Drop::None) return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (drop == CodesModel::Drop::Merge) m_model.merge(readCodes(dragged), *m_model.codeAt(target.parent));
    else m_model.dropMimeData(&dragged, Qt::CopyAction, target.row, 0, target.parent);
}

void CodesTree::showHint(const QString& hint) {
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    const int height = m_hint->sizeHint().height();
    m_hint->setGeometry(0, this->height() - height, width(), height);
}

}  // namespace fundstelle::desktop
