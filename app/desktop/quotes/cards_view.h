// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <optional>
#include <vector>

#include "quotes/cards_model.h"

namespace fundstelle::desktop {

/// Quotes as cards. By keyboard: 1, 2, 3 set the status, N writes a note, O says that corrected words are in order, Alt and arrows move, Del removes,
/// Ctrl+C copies as printed, Enter or E leads to the source.
class CardsView : public QTableView {
    Q_OBJECT

public:
    CardsView(Workspace& workspace, CardsModel& model, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<model::QuoteId> current() const { return m_model.quoteAt(currentIndex().row()); }
    /// In order of the list.
    [[nodiscard]] std::vector<model::QuoteId> selected() const;
    void select(model::QuoteId quote);

    // What can be done with the selected quotes; each does nothing if there is none.
    void setStatus(model::QuoteStatus status);
    void writeNote();
    void confirm();
    void remove();
    void copy();
    void moveBy(int direction);
    /// Before a row of the list, which may be behind the last one.
    void moveBefore(int row);

    void reset() override;

signals:
    void currentQuoteChanged();
    void editWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void selectionChanged(const QItemSelection& chosen, const QItemSelection& given) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// Keeps what was current and selected.
    void restore();
    void sizeRows();
    /// Gives the rows that are seen the height that they need; until then it is guessed.
    void sizeSeen();
    [[nodiscard]] int rowBefore(const QPoint& place) const;
    [[nodiscard]] bool isWritable() const;
    bool pressKey(const QKeyEvent& key);

    Workspace& m_workspace;
    CardsModel& m_model;
    std::optional<model::QuoteId> m_current;  ///< stays while the cards are made anew, as do:
    int m_row{0};
    int m_scroll{0};
    bool m_typed{false};
    std::vector<model::QuoteId> m_selected;
    std::optional<int> m_dropBefore;
    std::vector<bool> m_sized;
    bool m_sizing{false};
};

}  // namespace fundstelle::desktop
