// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QTableView>

#include "panel.h"
#include "variables/variables_model.h"

namespace fundstelle::desktop {

/// The table of variables. By keyboard as in a spreadsheet: typing or F2 edits, Enter goes down, Tab right, Del clears, Ctrl+C and Ctrl+V copy
/// and paste blocks, Ctrl+D fills down.
class VariablesPanel : public Panel {
    Q_OBJECT

public:
    explicit VariablesPanel(Workspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] VariablesModel& model() { return *m_model; }
    /// The last sentence about a value that does not fit.
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }
    /// Opens a line in the heading of the column for its name.
    void rename(int column);
    void addVariable();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void refresh();
    void say(const QString& sentence);
    void go(int rows, int columns);
    bool pressKey(const QKeyEvent& key);
    void copy() const;
    void paste();
    void fillDown();
    void clear();
    void moveColumn(int logical, int to);
    void showHeaderMenu(const QPoint& place);
    [[nodiscard]] QModelIndexList selectedCells() const;

    Workspace& m_workspace;
    VariablesModel* m_model;
    QTableView* m_table;
    QComboBox* m_rows;
    QLabel* m_sentence;
    bool m_stale{true};  ///< changed while it could not be seen
};

}  // namespace fundstelle::desktop
