// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>
#include <vector>

#include "workspace.h"

namespace fundstelle::desktop {

/// A condition on a variable: name, sign, value. It holds nothing back until all three are there.
class ConditionRow : public QWidget {
    Q_OBJECT

public:
    ConditionRow(Workspace& workspace, QWidget* parent);
    [[nodiscard]] std::optional<analysis::Condition> condition() const;
    void setCondition(const analysis::Condition& condition);
    [[nodiscard]] QComboBox& variable() { return *m_variable; }
    [[nodiscard]] QComboBox& value() { return *m_value; }

signals:
    void edited();
    void removalWanted();

private:
    void offerValues();

    Workspace& m_workspace;
    QComboBox* m_variable;
    QComboBox* m_sign;
    QComboBox* m_value;
};

/// Which codings a query may find: of which documents, by whom, said by whom, with which weight. Parts of a filter that have no field here
/// stay as they were.
class FilterFields : public QWidget {
    Q_OBJECT

public:
    FilterFields(Workspace& workspace, QWidget* parent);
    [[nodiscard]] analysis::Filter filter() const;
    /// Says nothing to anybody.
    void setFilter(const analysis::Filter& filter);
    /// What can be chosen has changed; what is chosen stays.
    void offer();
    [[nodiscard]] bool followsActivation() const;

    [[nodiscard]] QComboBox& documents() { return *m_documents; }
    [[nodiscard]] QComboBox& roles() { return *m_roles; }
    [[nodiscard]] QComboBox& coders() { return *m_coders; }
    [[nodiscard]] QSpinBox& weight() { return *m_weight; }
    [[nodiscard]] QToolButton& addButton() { return *m_add; }
    [[nodiscard]] const std::vector<ConditionRow*>& conditions() const { return m_conditions; }

signals:
    void edited();

private:
    ConditionRow& addCondition();
    void removeConditions();

    Workspace& m_workspace;
    analysis::Filter m_kept;  ///< as it was given
    QComboBox* m_documents;
    QComboBox* m_coders;
    QComboBox* m_roles;
    QSpinBox* m_weight;
    QVBoxLayout* m_rows;
    QToolButton* m_add;
    std::vector<ConditionRow*> m_conditions;
};

}  // namespace fundstelle::desktop
