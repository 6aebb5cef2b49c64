// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

#include "tables/calculation.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Counts below this are hidden in tables and reports, because they lead to somebody; 0: none are. Kept for all tables.
[[nodiscard]] int smallCells();

/// What to count, chosen by a person: the table, what stands in its columns, and in a menu how it is counted. Kept for each table.
class TableOptions : public QWidget {
    Q_OBJECT

public:
    explicit TableOptions(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] TableKind kind() const;
    void setKind(TableKind kind);
    /// Only while a project is open. Throws `Invalid` if the columns of a crosstab cannot be read, `NotFound` if they name no variable.
    [[nodiscard]] TableChoice choice() const;
    /// True if another activation makes another table.
    [[nodiscard]] bool regardsActivation() const;
    [[nodiscard]] bool heat() const { return m_heat->isChecked(); }
    /// After documents, variables or codes have changed.
    void refill();
    void addButton(QWidget* button);

    // For tests and for the words of an empty table.
    [[nodiscard]] QComboBox& kinds() { return *m_kind; }
    [[nodiscard]] QComboBox& columns() { return *m_columns; }
    [[nodiscard]] QComboBox& shares() { return *m_share; }
    [[nodiscard]] QComboBox& relations() { return *m_relation; }
    [[nodiscard]] QComboBox& classes() { return *m_classes; }
    [[nodiscard]] QComboBox& unit() { return *m_unit; }
    [[nodiscard]] QComboBox& content() { return *m_content; }
    [[nodiscard]] QComboBox& question() { return *m_question; }
    [[nodiscard]] QLineEdit& conditions() { return *m_conditions; }
    [[nodiscard]] QMenu& menu() { return *m_menu; }
    [[nodiscard]] QMenu& smallCellsMenu() { return *m_smallMenu; }

signals:
    /// Something else is to be counted.
    void changed();
    /// Only the tint was switched.
    void heatChanged(bool heat);

private:
    void makeMenu();
    void makeSmallCellsMenu();
    void showWhatMatters();
    void restore();
    void keep();
    void fillDocumentsMenu();
    void fillColumnsMenu();
    [[nodiscard]] analysis::Filter filter() const;

    Workspace& m_workspace;
    QComboBox* m_kind;
    QComboBox* m_columns;     ///< of frequencies and of the matrix
    QLineEdit* m_conditions;  ///< of the crosstab
    QToolButton* m_addColumn;
    QComboBox* m_content;     ///< of mentions
    QComboBox* m_question;
    QComboBox* m_relation;
    QComboBox* m_classes;
    QSpinBox* m_distance;
    QComboBox* m_unit;
    QComboBox* m_share;
    QToolButton* m_button;
    QMenu* m_menu;
    QMenu* m_documentsMenu;
    QMenu* m_smallMenu;       ///< below which counts are hidden
    QAction* m_subcodes;
    QAction* m_once;
    QAction* m_activeCodes;
    QAction* m_heat;
    QString m_documents;      ///< "", "active", "group/NAME", "set/NAME"
    bool m_quiet{false};      ///< while the controls are set by the program
};

}  // namespace fundstelle::desktop
