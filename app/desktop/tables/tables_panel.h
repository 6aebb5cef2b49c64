// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>
#include <optional>

#include "panel.h"
#include "tables/table_model.h"
#include "tables/table_options.h"

namespace fundstelle::desktop {

/// Counts and tables. Every number is a link: Enter or a double click shows the codings behind it. A click on a heading sorts, S by keyboard;
/// Ctrl+C copies what is selected, or all.
class TablesPanel : public Panel {
    Q_OBJECT

public:
    explicit TablesPanel(Workspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] TableModel& model() { return *m_model; }
    [[nodiscard]] TableOptions& options() { return *m_options; }
    /// What was counted, and what to beware of.
    [[nodiscard]] QString caption() const { return m_caption->text(); }
    /// False while the numbers shown are of before.
    [[nodiscard]] bool isCurrent() const { return m_current; }

    void show(TableKind kind);
    void copy() const;
    void copyAll() const;
    void exportTable();
    /// The ending says the format. False if it failed, which the workspace tells.
    bool write(const QString& file);

signals:
    void segmentsWanted(const std::vector<fundstelle::model::CodingId>& codings, const QString& title);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void schedule();
    /// Counts for some milliseconds, and goes on after other events.
    void calculate();
    /// Makes sure that what is counted is what the options say and the project holds now. False if it cannot be counted, which it says.
    bool prepare();
    void cancelOrRepeat();
    void take();
    void follow(const QModelIndex& index);
    void sortBy(int column);
    void showMenu(const QPoint& place);
    void sizeColumns();
    void showSorting();
    void showNothing(const QString& sentence, const QString& button = {});
    bool pressKey(const QKeyEvent& key);
    [[nodiscard]] QString emptySentence() const;

    Workspace& m_workspace;
    TableModel* m_model;
    QTableView* m_table;
    TableOptions* m_options;
    QLabel* m_caption;
    QTimer m_timer;
    std::optional<Calculation> m_calculation;
    bool m_changed{true};   ///< the project or what is wanted, since it was last prepared
    bool m_new{true};       ///< nothing has been shown of this choice yet
    bool m_current{true};
    bool m_stale{true};  ///< changed while it could not be seen
    std::vector<std::string> m_sized;  ///< the columns that have their widths
};

}  // namespace fundstelle::desktop
