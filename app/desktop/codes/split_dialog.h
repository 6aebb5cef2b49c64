// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <vector>

#include "workspace.h"

namespace fundstelle::desktop {

/// Divides a code: lists its segments, and moves those that are chosen to another code in one action.
class SplitDialog : public QDialog {
    Q_OBJECT

public:
    SplitDialog(Workspace& workspace, model::CodeId code, QWidget* parent = nullptr);
    [[nodiscard]] QListWidget& segments() { return *m_segments; }
    [[nodiscard]] QLineEdit& filter() { return *m_filter; }
    /// The path of a code that exists, or the name of a new one below the code that is divided.
    [[nodiscard]] QLineEdit& target() { return *m_target; }

    void accept() override;

private:
    void list();
    void refresh();
    [[nodiscard]] std::vector<model::CodingId> chosen() const;

    Workspace& m_workspace;
    model::CodeId m_code;
    QLineEdit* m_filter;
    QListWidget* m_segments;
    QLineEdit* m_target;
    QLabel* m_count;
    QPushButton* m_split;
};

}  // namespace fundstelle::desktop
