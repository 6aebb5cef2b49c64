// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/outline_tree.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStyledItemDelegate>
#include <algorithm>
#include <utility>

#include "panel.h"

namespace fundstelle::desktop {

namespace {

Uuid keyOf(const OutlinePlace& place) {
    return place.chapter ? place.chapter->uuid() : place.collection.uuid();
}

}  // namespace

OutlineTree::OutlineTree(OutlineModel& model, QWidget* parent) : QTreeView{parent}, m_model{model} {
    setModel(&model);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(16);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setExpandsOnDoubleClick(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setAccessibleName(tr("Gliederung"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(&model, &QAbstractItemModel::modelReset, this, &OutlineTree::restore);  // behind the selection, which forgets everything
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (const auto place = m_model.placeAt(index)) m_closed.insert(keyOf(*place));
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (const auto place = m_model.placeAt(index)) m_closed.erase(keyOf(*place));
    });
    connect(&model, &OutlineModel::named, this, [this](const Uuid& key) { setCurrentIndex(m_model.indexOf(key)); });
    connect(itemDelegate(), &QAbstractItemDelegate::closeEditor, this, [this] { m_model.dropNew(); });
}

void OutlineTree::reset() {
    m_typed = state() == EditingState;
    QTreeView::reset();
}

void OutlineTree::restore() {
    expandAll();
    for (const auto& key : std::set<Uuid>{m_closed}) {
        if (const auto index = m_model.indexOf(key); index.isValid()) collapse(index);
    }
    auto index = m_current ? m_model.indexOf(*m_current) : QModelIndex{};
    if (!index.isValid() && m_model.rowCount() > 0) {  // it is gone: what stands in its place, or the first chapter
        index = m_model.index(0, 0);
        if (const auto first = m_model.index(std::min(m_row, m_model.rowCount(index) - 1), 0, index); first.isValid()) index = first;
    }
    m_restoring = true;
    setCurrentIndex(index);
    m_restoring = false;
    if (!index.isValid()) emit placeChanged(false);
    if (std::exchange(m_typed, false)) setFocus();
}

void OutlineTree::show(const OutlinePlace& place) {
    const auto index = m_model.indexOf(place);
    if (!index.isValid() || index == currentIndex()) return;
    setCurrentIndex(index);
    scrollTo(index);
}

void OutlineTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    const auto place = m_model.placeAt(current);
    if (!place) return;  // a row without a name, or none
    m_current = keyOf(*place);
    m_row = current.row();
    emit placeChanged(!m_restoring);
}

void OutlineTree::editNew(const QModelIndex& parent, int row) {
    const auto added = m_model.startNew(parent, row);
    if (parent.isValid()) expand(parent);
    setCurrentIndex(added);
    edit(added);
}

void OutlineTree::addCollection() {
    editNew({}, m_model.rowCount());
}

void OutlineTree::addBehind() {
    const auto current = currentIndex().siblingAtColumn(0);
    if (!current.isValid()) return addCollection();
    if (!current.parent().isValid()) return editNew(current, 0);
    editNew(current.parent(), current.row() + 1);
}

void OutlineTree::addBelow() {
    const auto current = currentIndex().siblingAtColumn(0);
    if (!current.isValid()) return addCollection();
    editNew(current, m_model.rowCount(current));
}

void OutlineTree::move(OutlineModel::Direction direction) {
    m_model.move(currentIndex().siblingAtColumn(0), direction);
}

void OutlineTree::remove() {
    m_model.remove(currentIndex().siblingAtColumn(0));
}

void OutlineTree::keyPressEvent(QKeyEvent* event) {
    using Direction = OutlineModel::Direction;
    if (state() == EditingState) return QTreeView::keyPressEvent(event);
    const bool writable = currentIndex().isValid() ? m_model.flags(currentIndex().siblingAtColumn(0)).testFlag(Qt::ItemIsEditable) : true;
    if (event->modifiers() == Qt::AltModifier && writable) {
        switch (event->key()) {
            case Qt::Key_Up: return move(Direction::Up);
            case Qt::Key_Down: return move(Direction::Down);
            case Qt::Key_Right: return move(Direction::In);
            case Qt::Key_Left: return move(Direction::Out);
            default: break;
        }
    }
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (writable) addBehind();
            return;
        case Qt::Key_Insert:
            if (writable) addBelow();
            return;
        case Qt::Key_Delete:
            if (writable) remove();
            return;
        case Qt::Key_Right:
            if (m_model.rowCount(currentIndex().siblingAtColumn(0)) == 0) return emit quotesWanted();
            [[fallthrough]];
        default: QTreeView::keyPressEvent(event);
    }
}

bool OutlineTree::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {  // the same keys mean something else in the window
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool arrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if ((isPlain(*key) && key->key() != Qt::Key_Escape) || (arrow && key->modifiers() == Qt::AltModifier)) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void OutlineTree::contextMenuEvent(QContextMenuEvent* event) {
    using Direction = OutlineModel::Direction;
    const auto index = indexAt(event->pos()).siblingAtColumn(0);
    if (index.isValid()) setCurrentIndex(index);
    QMenu menu{this};
    menu.addAction(tr("Neues Kapitel\tEnter"), this, &OutlineTree::addBehind);
    menu.addAction(tr("Neues Unterkapitel\tEinfg"), this, &OutlineTree::addBelow);
    menu.addAction(tr("Neue Sammlung"), this, &OutlineTree::addCollection);
    if (index.isValid()) {
        menu.addSeparator();
        menu.addAction(tr("Umbenennen\tF2"), this, [this, index] { edit(index); });
        if (index.parent().isValid()) {
            menu.addAction(tr("Nach oben\tAlt+↑"), this, [this] { move(Direction::Up); });
            menu.addAction(tr("Nach unten\tAlt+↓"), this, [this] { move(Direction::Down); });
            menu.addAction(tr("Einrücken\tAlt+→"), this, [this] { move(Direction::In); });
            menu.addAction(tr("Ausrücken\tAlt+←"), this, [this] { move(Direction::Out); });
        }
        menu.addSeparator();
        menu.addAction(tr("Entfernen, mit den Zitaten\tEntf"), this, &OutlineTree::remove);
    }
    menu.exec(event->globalPos());
}

}  // namespace fundstelle::desktop
