// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/cards_view.h"

#include <QHeaderView>
#include <QScrollBar>
#include <algorithm>
#include <utility>

#include "adapters/strings.h"
#include "quotes/card_delegate.h"
#include "quotes/card_layout.h"
#include "quotes/export_collection.h"

namespace fundstelle::desktop {

CardsView::CardsView(Workspace& workspace, CardsModel& model, QWidget* parent) : QTableView{parent}, m_workspace{workspace}, m_model{model} {
    auto* delegate = new CardDelegate{model, this};
    setModel(&model);
    setItemDelegate(delegate);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // or the cards' width would depend on their height
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false);
    setAccessibleName(tr("Zitate"));
    connect(delegate, &CardDelegate::noteEntered, this, [this](model::QuoteId quote, const QString& note) {
        m_workspace.perform([&](project::Project& project) { project.quotes().write_note(quote, toCore(note)); });
    });
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, [this] {
        sizeRows();
        setFocus();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &CardsView::restore);  // behind the selection, which forgets everything
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        m_sized.assign(m_sized.size(), false);
        sizeSeen();
    });
}

std::vector<model::QuoteId> CardsView::selected() const {
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    std::vector<model::QuoteId> quotes;
    for (const auto& row : rows) {
        if (const auto quote = m_model.quoteAt(row.row())) quotes.push_back(*quote);
    }
    return quotes;
}

void CardsView::select(model::QuoteId quote) {
    const auto index = m_model.indexOf(quote);
    if (!index.isValid()) return;
    setCurrentIndex(index);
    scrollTo(index);
}

bool CardsView::isWritable() const {
    return m_workspace.isOpen() && !m_workspace.project().read_only();
}

void CardsView::reset() {
    m_typed = state() == EditingState;
    m_scroll = verticalScrollBar()->value();
    QTableView::reset();
}

void CardsView::restore() {
    const auto chosen = std::exchange(m_selected, {});
    sizeRows();
    verticalScrollBar()->setValue(m_scroll);
    auto index = m_current ? m_model.indexOf(*m_current) : QModelIndex{};
    if (!index.isValid()) {  // what stands in its place
        for (int i = std::min(std::max(0, m_row), m_model.rowCount() - 1); i >= 0 && !index.isValid(); --i) {
            if (m_model.quoteAt(i)) index = m_model.index(i);
        }
        for (int i = 0; i < m_model.rowCount() && !index.isValid(); ++i) {
            if (m_model.quoteAt(i)) index = m_model.index(i);
        }
    }
    m_current.reset();
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    for (const auto& quote : chosen) {
        if (const auto kept = m_model.indexOf(quote); kept.isValid()) selectionModel()->select(kept, QItemSelectionModel::Select);
    }
    if (!index.isValid()) emit currentQuoteChanged();
    if (std::exchange(m_typed, false)) setFocus();
    sizeSeen();
}

void CardsView::selectionChanged(const QItemSelection& chosen, const QItemSelection& given) {
    QTableView::selectionChanged(chosen, given);
    m_selected = selected();
}

void CardsView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    const auto quote = m_model.quoteAt(current.row());
    if (!quote) return;
    m_current = quote;
    m_row = current.row();
    emit currentQuoteChanged();
}

void CardsView::sizeRows() {
    auto* header = verticalHeader();
    const int width = columnWidth(0);
    header->setUpdatesEnabled(false);  // or each row costs a pass over all of them
    const auto* delegate = static_cast<CardDelegate*>(itemDelegate());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        header->resizeSection(row, m_model.quoteAt(row) ? CardLayout::guess(m_model.lengthAt(row), font(), width) : delegate->heightOf(row, font(), width));
    }
    header->setUpdatesEnabled(true);
    m_sized.assign(static_cast<std::size_t>(m_model.rowCount()), false);
    sizeSeen();
}

void CardsView::sizeSeen() {
    if (m_sizing || !isVisible()) return;
    m_sizing = true;
    const auto* delegate = static_cast<CardDelegate*>(itemDelegate());
    for (int row = std::max(0, rowAt(0)); row < m_model.rowCount() && rowViewportPosition(row) < viewport()->height(); ++row) {
        if (static_cast<std::size_t>(row) >= m_sized.size() || m_sized[static_cast<std::size_t>(row)]) continue;
        m_sized[static_cast<std::size_t>(row)] = true;
        setRowHeight(row, delegate->heightOf(row, font(), columnWidth(0)));
    }
    m_sizing = false;
}

void CardsView::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    sizeSeen();
}

void CardsView::resizeEvent(QResizeEvent* event) {
    const int before = columnWidth(0);
    QTableView::resizeEvent(event);
    if (columnWidth(0) != before) sizeRows();
    else sizeSeen();
}

void CardsView::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    sizeSeen();
}

void CardsView::setStatus(model::QuoteStatus status) {
    if (!isWritable()) return;
    m_workspace.perform([&](project::Project& project) { project.quotes().set_status(selected(), status); });
}

void CardsView::writeNote() {
    const auto index = currentIndex();
    if (!isWritable() || !m_model.quoteAt(index.row())) return;
    setRowHeight(index.row(), rowHeight(index.row()) + 80);
    scrollTo(index);
    edit(index);
}

void CardsView::confirm() {
    if (!isWritable()) return;
    m_workspace.perform([&](project::Project& project) { project.quotes().confirm(selected()); });
}

void CardsView::remove() {
    if (!isWritable()) return;
    m_workspace.perform([&](project::Project& project) { project.quotes().remove(selected()); });
}

void CardsView::copy() {
    const auto quotes = selected();
    if (!quotes.empty()) copyQuotes(m_workspace, quotes, this);
}

void CardsView::moveBefore(int row) {
    const auto quotes = selected();
    if (quotes.empty() || !isWritable()) return;
    const auto target = m_model.targetBefore(row, quotes);
    if (!target) return;
    m_workspace.perform([&](project::Project& project) { project.quotes().move(quotes, target->chapter, target->before); });
    if (m_current) scrollTo(m_model.indexOf(*m_current));
}

void CardsView::moveBy(int direction) {
    auto rows = selectionModel()->selectedRows();
    if (rows.isEmpty()) return;
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    if (direction < 0 && first->row() > 0) {
        moveBefore(first->row() - 1);  // over a heading means to the end of the chapter before it
    } else if (direction > 0 && last->row() + 1 < m_model.rowCount()) {
        moveBefore(last->row() + 2);
    }
}

}  // namespace fundstelle::desktop
