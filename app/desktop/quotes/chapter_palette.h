// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <optional>

#include "model/quote.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Finds a chapter of any collection by some of its letters, or makes a new one: „Kooperation > Jobcenter“.
class ChapterPalette : public QFrame {
    Q_OBJECT

public:
    explicit ChapterPalette(Workspace& workspace, QWidget* parent = nullptr);
    /// Near a place of the screen; `current` is what Enter takes as long as nothing is typed.
    void popUp(const QPoint& place, const std::optional<model::HeadingId>& current);
    [[nodiscard]] QLineEdit& input() { return *m_input; }
    [[nodiscard]] QListWidget& list() { return *m_list; }

signals:
    void chosen(fundstelle::model::HeadingId chapter);
    /// Levels are separated by ">".
    void newWanted(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter();
    void take();

    Workspace& m_workspace;
    QLineEdit* m_input;
    QListWidget* m_list;
    std::optional<model::HeadingId> m_current;
};

}  // namespace fundstelle::desktop
