// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <functional>
#include <vector>

#include "commands/commands.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Finds every action, document and code by typing, and does, shows or opens what is highlighted.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    CommandPalette(Workspace& workspace, Commands& commands, QWidget* parent);
    /// Opens in the upper middle of the window.
    void popUp();

signals:
    void documentWanted(fundstelle::model::DocumentId document);
    void codeWanted(fundstelle::model::CodeId code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Entry {
        QString words;
        QString kind;  ///< what stands right: the key, „Dokument“, „Code“
        QIcon icon;
        std::function<void()> act;
        std::string base;  ///< as `text::base_letters()`
    };
    void gather();
    void filter();
    void take();

    Workspace& m_workspace;
    Commands& m_commands;
    QLineEdit* m_input;
    QListWidget* m_list;
    std::vector<Entry> m_entries;
    QStringList m_lately;  ///< words of what was taken last, newest first
};

}  // namespace fundstelle::desktop
