// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <functional>
#include <optional>
#include <vector>

#include "codes/codes_model.h"

namespace fundstelle::desktop {

/// What can be done with selected codes, as a menu.
class CodeActions : public QObject {
    Q_OBJECT

public:
    CodeActions(Workspace& workspace, CodesModel& model, QWidget& panel);

    /// For `codes`; `first` is the one that was pointed at, to which the others are joined.
    void fill(QMenu& menu, const std::vector<model::CodeId>& codes, model::CodeId first);
    /// Asks for a name and adds a code below `parent`.
    void add(std::optional<model::CodeId> parent);
    void remove(const std::vector<model::CodeId>& codes);
    void split(model::CodeId code);
    void addColours(QMenu& menu, const std::vector<model::CodeId>& codes);

signals:
    void added(fundstelle::model::CodeId code);
    void renameWanted(fundstelle::model::CodeId code);
    void codePicked(fundstelle::model::CodeId code);
    void descriptionWanted(fundstelle::model::CodeId code);

private:
    void perform(const std::function<void(project::Project&)>& action) { m_workspace.perform(action); }
    void addSets(QMenu& menu, const std::vector<model::CodeId>& codes);
    void addStatus(QMenu& menu, const std::vector<model::CodeId>& codes);
    void addOrder(QMenu& menu, model::CodeId code);
    void mergeWithAnother(const std::vector<model::CodeId>& codes);

    Workspace& m_workspace;
    CodesModel& m_model;
    QWidget& m_panel;
};

}  // namespace fundstelle::desktop
