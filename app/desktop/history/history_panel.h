// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QWidget>

#include "workspace.h"

namespace fundstelle::desktop {

/// What was done in the project, newest first, by day; one can go back to any point of it and forth again. Says what is new since yesterday.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Workspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] QListWidget& list() { return *m_list; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void fill();
    /// How much was done since yesterday morning.
    void showNews();
    void goToCurrent();

    Workspace& m_workspace;
    QLabel* m_news;
    QListWidget* m_list;
    QPushButton* m_goTo;
    QPushButton* m_more;
    std::int64_t m_limit;
    bool m_stale{true};
};

}  // namespace fundstelle::desktop
