// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QListWidget>

namespace fundstelle::desktop {

/// The automatic backups of a project, to choose one.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    explicit BackupsDialog(const QString& project, QWidget* parent = nullptr);
    /// The chosen file; empty if there is none.
    [[nodiscard]] QString chosen() const;

private:
    QListWidget* m_list;
};

}  // namespace fundstelle::desktop
