// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <vector>

#include "workspace.h"

namespace fundstelle::desktop {

/// Finds a code while its name is typed: pops up beside a passage, Enter takes the highlighted code, Escape goes back. A name that no code
/// has can become a new code.
class CodePalette : public QFrame {
    Q_OBJECT

public:
    CodePalette(Workspace& workspace, QWidget* parent);

    /// Opens at a place of the screen, with `typed` as the first letters.
    void popUp(const QPoint& place, const QString& typed = {});

signals:
    void chosen(fundstelle::model::CodeId code);
    /// A new code is wanted, below nothing.
    void newCodeWanted(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void filter();
    void take();

    Workspace& m_workspace;
    QLineEdit* m_input;
    QListWidget* m_list;
    std::vector<model::CodeId> m_recent;  ///< last used first
};

}  // namespace fundstelle::desktop
