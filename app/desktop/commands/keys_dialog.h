// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

#include "commands/commands.h"

namespace fundstelle::desktop {

/// All keys on one sheet, by area, and a place to choose others.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(Commands& commands, QWidget* parent = nullptr);

private:
    void fill();
    void filter(const QString& words);
    void showCurrent();
    void take();
    [[nodiscard]] QString current() const;

    Commands& m_commands;
    QLineEdit* m_filter;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_key;
    QLabel* m_hint;
};

}  // namespace fundstelle::desktop
