// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>
#include <QWidget>

#include "queries/code_field.h"
#include "queries/filter_fields.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Where a query is put together: how the codes are combined, the codes A and B, and what the operator asks for besides.
class QueryBuilder : public QWidget {
    Q_OBJECT

public:
    explicit QueryBuilder(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] analysis::Query query() const;
    /// Says nothing to anybody.
    void setQuery(const analysis::Query& query);
    /// What is still missing for the query to be asked; empty if nothing is.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] bool followsActivation() const { return m_filter->followsActivation(); }

    [[nodiscard]] QComboBox& operation() { return *m_operation; }
    [[nodiscard]] CodeField& a() { return *m_a; }
    [[nodiscard]] CodeField& b() { return *m_b; }
    [[nodiscard]] QSpinBox& atLeast() { return *m_atLeast; }
    [[nodiscard]] QSpinBox& distance() { return *m_distance; }
    [[nodiscard]] QComboBox& unit() { return *m_unit; }
    [[nodiscard]] QComboBox& side() { return *m_side; }
    [[nodiscard]] QCheckBox& subcodes() { return *m_subcodes; }
    [[nodiscard]] QCheckBox& listCodings() { return *m_list; }
    [[nodiscard]] QToolButton& filterButton() { return *m_showFilter; }
    [[nodiscard]] FilterFields& filterFields() { return *m_filter; }
    [[nodiscard]] QToolButton& takeActivatedButton() { return *m_takeActivated; }

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectFields();
    void drawFigures();
    void refresh();
    [[nodiscard]] analysis::Operator chosen() const;

    Workspace& m_workspace;
    QComboBox* m_operation;
    QLabel* m_sentence;
    QLabel* m_nameOfA;
    CodeField* m_a;
    QToolButton* m_takeActivated;
    QLabel* m_nameOfB;
    CodeField* m_b;
    QSpinBox* m_atLeast;
    QWidget* m_distanceRow;
    QSpinBox* m_distance;
    QComboBox* m_unit;
    QComboBox* m_side;
    QCheckBox* m_subcodes;
    QCheckBox* m_list;
    QToolButton* m_showFilter;
    FilterFields* m_filter;
};

}  // namespace fundstelle::desktop
