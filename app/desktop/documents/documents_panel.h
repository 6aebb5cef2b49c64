// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <vector>

#include "documents/documents_model.h"
#include "panel.h"

namespace fundstelle::desktop {

/// The documents of the project. Several can be selected; what is done then concerns all of them.
class DocumentsPanel : public Panel {
    Q_OBJECT

public:
    explicit DocumentsPanel(Workspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] QTreeView& tree() { return *m_tree; }
    [[nodiscard]] DocumentsModel& model() { return *m_model; }
    void select(model::DocumentId document);
    /// Each once, in the order shown; a group or set stands for its documents.
    [[nodiscard]] std::vector<model::DocumentId> selected() const;

    void mark(model::ProgressState state);
    void setColour(const QString& colour);
    void remove();
    /// Moves the current document or group among its neighbours: −1 up, 1 down.
    void moveCurrent(int step);
    /// What marks the selected documents: not begun, in progress, finished. For menus and shortcuts.
    [[nodiscard]] const std::vector<QAction*>& markActions() const { return m_markActions; }

signals:
    void documentWanted(fundstelle::model::DocumentId document);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHeadingMenu();
    void keepPlace();
    void refresh();
    void showMenu(const QPoint& place);
    void addDocumentActions(QMenu& menu, const QModelIndex& index);
    void addColours(QMenu& menu);
    void perform(const std::function<void(project::Project&)>& action) { m_workspace.perform(action); }

    Workspace& m_workspace;
    DocumentsModel* m_model;
    FilteredTree* m_tree;
    std::vector<QAction*> m_markActions;
    std::optional<model::DocumentId> m_current;
    std::vector<QString> m_closed;  ///< names of the groups and sets that were shut before the tree was made anew
    bool m_selecting{false};
};

}  // namespace fundstelle::desktop
