// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidget>
#include <optional>

#include "workspace.h"

namespace fundstelle::desktop {

/// The saved queries: one can be chosen, the one that is put together can be saved, and its name is typed in place.
class SavedQueriesBar : public QWidget {
    Q_OBJECT

public:
    explicit SavedQueriesBar(Workspace& workspace, QWidget* parent = nullptr);

    /// What is put together now.
    void setQuery(const analysis::Query& query);
    [[nodiscard]] QComboBox& box() { return *m_box; }
    [[nodiscard]] QLineEdit& name() { return *m_name; }
    [[nodiscard]] QToolButton& saveButton() { return *m_save; }
    [[nodiscard]] QMenu& menu() { return *m_menu; }
    /// Under which name the query is saved; empty if it is not.
    [[nodiscard]] QString chosenName() const;

signals:
    void chosen(const fundstelle::analysis::Query& query);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Naming { New, Rename };
    void reload();
    void refresh();
    void choose(int row);
    void save();
    void askForName(Naming naming);
    void takeName();
    void leaveName();
    void remove();
    [[nodiscard]] const project::SavedQuery* current() const;

    Workspace& m_workspace;
    QComboBox* m_box;
    QLineEdit* m_name;
    QToolButton* m_save;
    QToolButton* m_more;
    QMenu* m_menu;
    QAction* m_rename;
    QAction* m_saveAs;
    QAction* m_remove;
    std::vector<project::SavedQuery> m_queries;
    std::optional<model::QueryId> m_chosen;
    analysis::Query m_query;
    Naming m_naming{Naming::New};
};

}  // namespace fundstelle::desktop
