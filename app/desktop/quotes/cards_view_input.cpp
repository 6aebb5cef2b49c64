// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with cards: keys, mouse, drag and drop.
#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <algorithm>

#include "drag_slip.h"
#include "panel.h"
#include "quotes/card_layout.h"
#include "quotes/cards_view.h"
#include "quotes/export_collection.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

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
    auto* data = new QMimeData;  // without their words: what leaves the program is checked before
    writeQuotes(*data, quotes);
    drag->setMimeData(data);
    const auto words = quotes.size() == 1 ? m_model.data(m_model.indexOf(quotes.front()), Qt::DisplayRole).toString() : tr("%Ln Zitate", nullptr, static_cast<int>(quotes.size()));
    drag->setPixmap(dragSlip(words, font(), devicePixelRatio()));
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
