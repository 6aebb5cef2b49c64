// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documents_model.h"
#include "panel.h"

namespace fundstelle::desktop {

/// The documents of the project.
class DocumentsPanel : public Panel {
    Q_OBJECT

public:
    explicit DocumentsPanel(Workspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] QTreeView& tree() { return *m_tree; }
    [[nodiscard]] DocumentsModel& model() { return *m_model; }
    void select(model::DocumentId document);

signals:
    void documentWanted(fundstelle::model::DocumentId document);

private:
    void refresh();
    void showMenu(const QPoint& place);

    Workspace& m_workspace;
    DocumentsModel* m_model;
    FilteredTree* m_tree;
    bool m_selecting{false};
};

}  // namespace fundstelle::desktop
