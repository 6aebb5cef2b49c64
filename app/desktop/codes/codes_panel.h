// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QToolButton>
#include <set>

#include "codes/code_actions.h"
#include "codes/codes_model.h"
#include "codes/codes_tree.h"
#include "panel.h"

namespace fundstelle::desktop {

/// The code tree.
class CodesPanel : public Panel {
    Q_OBJECT

public:
    explicit CodesPanel(Workspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] CodesTree& tree() { return *m_tree; }
    [[nodiscard]] CodesModel& model() { return *m_model; }
    [[nodiscard]] CodeActions& actions() { return *m_actions; }
    /// Where a code stands in the tree as it is shown now.
    [[nodiscard]] QModelIndex shownIndexOf(model::CodeId code) const { return m_model->indexOf(code); }
    /// The menu of the heading, as it would open now.
    void fillViewMenu(QMenu& menu);

    /// Asks for a name and adds the code below `parent`.
    void addCode(std::optional<model::CodeId> parent) { m_actions->add(parent); }

signals:
    /// A double click: the selected passage gets this code.
    void codePicked(fundstelle::model::CodeId code);
    /// Another code is the current one.
    void codeSelected(fundstelle::model::CodeId code);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void showMenu(const QPoint& place);
    void look(const std::function<void(CodesView&)>& change);
    void expandTo(int level);
    void restoreView();
    void rememberView() const;

    Workspace& m_workspace;
    CodesModel* m_model;
    CodesTree* m_tree;
    CodeActions* m_actions;
    QMenu* m_viewMenu;
    std::set<model::CodeId> m_collapsed;
    std::vector<model::CodeId> m_selected;  ///< while the tree is arranged anew
};

}  // namespace fundstelle::desktop
