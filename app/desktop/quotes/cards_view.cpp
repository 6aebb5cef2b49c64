// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/cards_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <utility>

#include "adapters/strings.h"
#include "panel.h"
#include "quotes/card_delegate.h"
#include "quotes/card_layout.h"
#include "quotes/export_collection.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

/// What is dragged, on a slip of paper.
QPixmap ghostOf(const QString& words, const QFont& font, qreal ratio) {
    const QFontMetrics metrics{font};
    const auto label = metrics.elidedText(words.simplified(), Qt::ElideMiddle, 260);
    QPixmap pixmap{QSize{metrics.horizontalAdvance(label) + 16, metrics.height() + 8} * ratio};
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(theme().accentTint);
    QPainter painter{&pixmap};
    painter.setFont(font);
    painter.setPen(theme().ink);
    painter.drawText(QRect{8, 4, metrics.horizontalAdvance(label), metrics.height()}, label);
    return pixmap;
}

}  // namespace

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
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { sizeRows(); });
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
    if (m_sizing) return;
    m_sizing = true;
    const auto* delegate = static_cast<CardDelegate*>(itemDelegate());
    for (int row = std::max(0, rowAt(0)); row < m_model.rowCount() && rowViewportPosition(row) < viewport()->height(); ++row) {
        if (static_cast<std::size_t>(row) >= m_sized.size() || m_sized[static_cast<std::size_t>(row)]) continue;
        m_sized[static_cast<std::size_t>(row)] = true;
        setRowHeight(row, delegate->heightOf(row, font(), columnWidth(0)));
    }
    m_sizing = false;
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
    if (!quotes.empty()) copyQuotes(m_workspace, quotes);
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

bool CardsView::pressKey(const QKeyEvent& key) {
    if (key.matches(QKeySequence::Copy)) return copy(), true;
    if (key.modifiers() == Qt::AltModifier && key.key() == Qt::Key_Up) return moveBy(-1), true;
    if (key.modifiers() == Qt::AltModifier && key.key() == Qt::Key_Down) return moveBy(1), true;
    if (!isPlain(key)) return false;
    switch (key.key()) {
        case Qt::Key_1: setStatus(model::QuoteStatus::Candidate); return true;
        case Qt::Key_2: setStatus(model::QuoteStatus::Chosen); return true;
        case Qt::Key_3: setStatus(model::QuoteStatus::Used); return true;
        case Qt::Key_N: writeNote(); return true;
        case Qt::Key_O: confirm(); return true;
        case Qt::Key_E:
        case Qt::Key_Return:
        case Qt::Key_Enter: emit editWanted(); return true;
        case Qt::Key_Delete: remove(); return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Escape: return false;
        default: return key.key() != Qt::Key_Space;  // other letters would let the view look for rows that begin with them
    }
}

void CardsView::keyPressEvent(QKeyEvent* event) {
    if (state() == EditingState || !pressKey(*event)) QTableView::keyPressEvent(event);
}

bool CardsView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {  // the same keys mean something else in the window
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool moving = key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (key->matches(QKeySequence::Copy) || (isPlain(*key) && key->key() != Qt::Key_Escape) || moving) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void CardsView::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const auto index = indexAt(event->pos());
    const auto* card = m_model.cardAt(index.row());
    if (event->button() != Qt::LeftButton || card == nullptr) return;
    const auto within = event->pos() - visualRect(index).topLeft();
    if (CardLayout{*card, font(), columnWidth(0)}.confirmButton().contains(within)) confirm();
}

void CardsView::contextMenuEvent(QContextMenuEvent* event) {
    const auto index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    const auto* card = m_model.cardAt(index.row());
    if (card == nullptr) return;
    const bool looks = card->needsLook();
    QMenu menu{this};
    menu.addAction(tr("Im Transkript bearbeiten\tEnter"), this, &CardsView::editWanted);
    menu.addAction(tr("Kopieren\tStrg+C"), this, &CardsView::copy);
    menu.addSeparator();
    QList<QAction*> changing{menu.addAction(tr("Kandidat\t1"), this, [this] { setStatus(model::QuoteStatus::Candidate); }),
                             menu.addAction(tr("Gewählt\t2"), this, [this] { setStatus(model::QuoteStatus::Chosen); }),
                             menu.addAction(tr("Verwendet\t3"), this, [this] { setStatus(model::QuoteStatus::Used); })};
    menu.addSeparator();
    changing << menu.addAction(tr("Notiz …\tN"), this, &CardsView::writeNote);
    if (looks) changing << menu.addAction(tr("Berichtigter Wortlaut ist in Ordnung\tO"), this, &CardsView::confirm);
    menu.addSeparator();
    changing << menu.addAction(tr("Zitat entfernen\tEntf"), this, &CardsView::remove);
    for (auto* action : changing) action->setEnabled(isWritable());
    menu.exec(event->globalPos());
}

void CardsView::startDrag(Qt::DropActions) {
    const auto quotes = selected();
    if (quotes.empty() || !isWritable()) return;
    auto* drag = new QDrag{this};
    auto* data = quotesForClipboard(m_workspace, quotes);
    writeQuotes(*data, quotes);
    drag->setMimeData(data);
    const auto words = quotes.size() == 1 ? m_model.data(m_model.indexOf(quotes.front()), Qt::DisplayRole).toString() : tr("%Ln Zitate", nullptr, static_cast<int>(quotes.size()));
    drag->setPixmap(ghostOf(words, font(), devicePixelRatio()));
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

int CardsView::rowBefore(const QPoint& place) const {
    const int row = rowAt(place.y());
    if (row < 0) return m_model.rowCount();
    return place.y() < rowViewportPosition(row) + rowHeight(row) / 2 ? row : row + 1;
}

void CardsView::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasFormat(QString::fromLatin1(kQuotesMimeType))) event->acceptProposedAction();
}

void CardsView::dragMoveEvent(QDragMoveEvent* event) {
    const auto quotes = readQuotes(*event->mimeData());
    const int row = rowBefore(event->position().toPoint());
    const bool possible = !quotes.empty() && isWritable() && m_model.targetBefore(row, quotes).has_value();
    m_dropBefore = possible ? std::optional{row} : std::nullopt;
    viewport()->update();
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(possible);
}

void CardsView::dragLeaveEvent(QDragLeaveEvent*) {
    m_dropBefore.reset();
    viewport()->update();
}

void CardsView::dropEvent(QDropEvent* event) {
    const auto quotes = readQuotes(*event->mimeData());
    const auto target = m_model.targetBefore(rowBefore(event->position().toPoint()), quotes);
    m_dropBefore.reset();
    viewport()->update();
    if (quotes.empty() || !target) return;
    event->setDropAction(Qt::CopyAction);  // nothing is taken from where the drag began
    event->accept();
    m_workspace.perform([&](project::Project& project) { project.quotes().move(quotes, target->chapter, target->before); });
}

void CardsView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (!m_dropBefore) return;
    QPainter painter{viewport()};
    const int last = m_model.rowCount() - 1;
    const int y = *m_dropBefore <= last ? rowViewportPosition(*m_dropBefore) : rowViewportPosition(last) + rowHeight(last);
    painter.fillRect(QRect{8, std::max(0, y - 1), viewport()->width() - 16, 3}, theme().accent);
}

}  // namespace fundstelle::desktop
