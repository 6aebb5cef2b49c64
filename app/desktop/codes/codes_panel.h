// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "codes/codes_model.h"
#include "panel.h"

namespace fundstelle::desktop {

/// The code tree.
class CodesPanel : public Panel {
    Q_OBJECT

public:
    explicit CodesPanel(Workspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] QTreeView& tree() { return *m_tree; }
    [[nodiscard]] CodesModel& model() { return *m_model; }
    /// Where a code stands in the tree as it is shown now.
    [[nodiscard]] QModelIndex shownIndexOf(model::CodeId code) const { return m_tree->fromSource(m_model->indexOf(code)); }

    /// Asks for a name and adds the code below `parent`.
    void addCode(std::optional<model::CodeId> parent);

signals:
    /// A double click: the selected passage gets this code.
    void codePicked(fundstelle::model::CodeId code);

private:
    void refresh();
    void showMenu(const QPoint& place);
    void changeColour(model::CodeId code);
    void describe(model::CodeId code);

    Workspace& m_workspace;
    CodesModel* m_model;
    FilteredTree* m_tree;
    std::set<model::CodeId> m_collapsed;
};

}  // namespace fundstelle::desktop
