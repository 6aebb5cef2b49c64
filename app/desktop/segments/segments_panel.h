// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QTableView>
#include <QToolButton>

#include "panel.h"
#include "segments/segment_delegate.h"
#include "segments/segments_model.h"
#include "transcript/code_palette.h"

namespace fundstelle::desktop {

/// The retrieved segments, or a list of codings given from elsewhere. By keyboard: Enter jumps, + and − (or → and ←) widen and narrow the
/// words around, W weighs, M comments, C recodes, Del removes, Ctrl+C copies as quotes, Z takes them up as quotes.
class SegmentsPanel : public Panel {
    Q_OBJECT

public:
    explicit SegmentsPanel(Workspace& workspace, QWidget* parent = nullptr);
    /// One column; a table, because its rows may differ in height and it still opens at once.
    [[nodiscard]] QTableView& list() { return *m_list; }
    [[nodiscard]] SegmentsModel& model() { return *m_model; }

    /// Shows these in place of the activated ones, with a way back.
    void showCodings(std::vector<model::CodingId> codings, const QString& title);
    void showActivated();
    void group(project::SegmentGrouping grouping);

    // What can be done with the selected segments; each does nothing if there is none.
    void widen();
    void narrow();
    void editWeight();
    void editComment();
    void recode();
    void remove();
    void copyAsQuotes();
    void gatherQuotes();
    void gatherQuotesInto();

signals:
    void codingWanted(fundstelle::model::CodingId coding);
    /// As `CodingActions` has them.
    void quoteWanted(const std::vector<fundstelle::model::Passage>& passages);
    void quoteIntoWanted(const std::vector<fundstelle::model::Passage>& passages, const QPoint& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeGroupingButton();
    void refresh();
    void keepPlace();
    void restorePlace();
    void sizeRows();
    void sizeRow(int row);
    void setSurroundings(int step);
    void edit(SegmentDelegate::Field field);
    void recodeTo(model::CodeId code);
    bool pressKey(const QKeyEvent& key);
    void jump(const QModelIndex& index);
    void showMenu(const QPoint& place);
    /// In order of the list.
    [[nodiscard]] std::vector<model::CodingId> selected() const;
    [[nodiscard]] std::vector<model::Passage> selectedPassages() const;
    [[nodiscard]] bool isWritable() const;

    Workspace& m_workspace;
    SegmentsModel* m_model;
    QTableView* m_list;
    SegmentDelegate* m_delegate;
    CodePalette* m_palette;
    QToolButton* m_back;
    QActionGroup* m_groupings;
    std::vector<model::CodingId> m_recoded;
    // Where the person was before the list was made anew.
    std::optional<model::CodingId> m_current;
    int m_row{0};
    int m_scroll{0};
    std::vector<model::CodingId> m_selected;
};

}  // namespace fundstelle::desktop
