// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <memory>

#include "project/exchange.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Asks which program a project is written for, and says before what that file cannot hold.
class ExchangeExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExchangeExportDialog(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] formats::refi::Target target() const;
    /// What leaves for that program; null if reading it failed.
    [[nodiscard]] const std::shared_ptr<const project::ExchangeParcel>& parcel() const { return m_parcel; }
    [[nodiscard]] QComboBox& targets() { return *m_targets; }
    [[nodiscard]] QListWidget& losses() { return *m_losses; }
    [[nodiscard]] QPushButton& exportButton() { return *m_export; }

private:
    void refresh();

    Workspace& m_workspace;
    QComboBox* m_targets;
    QLabel* m_sentence;
    QListWidget* m_losses;
    QPushButton* m_export;
    std::shared_ptr<const project::ExchangeParcel> m_parcel;
};

/// Reads what leaves, with progress; null if that was cancelled, or failed, which the workspace tells.
std::shared_ptr<const project::ExchangeParcel> packProject(Workspace& workspace, formats::refi::Target target);

}  // namespace fundstelle::desktop
