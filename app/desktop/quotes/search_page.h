// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QTreeView>
#include <QWidget>

#include "quotes/gathering.h"
#include "search/search_model.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Searches all texts while an author types. Arrows go through the hits without leaving the line, Enter takes the sentence of a hit up into the current
/// chapter, with Shift the whole turn.
class SearchPage : public QWidget {
    Q_OBJECT

public:
    SearchPage(Workspace& workspace, Gathering& gathering, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& line() { return *m_line; }
    [[nodiscard]] QTreeView& hits() { return *m_hits; }
    [[nodiscard]] SearchModel& model() { return *m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void refresh();
    /// To the next hit, over the rows of documents.
    void step(int direction);
    void take(project::Extent extent);

    Workspace& m_workspace;
    Gathering& m_gathering;
    SearchModel* m_model;
    QLineEdit* m_line;
    QTreeView* m_hits;
    QLabel* m_state;
    QTimer m_typing;
};

}  // namespace fundstelle::desktop
