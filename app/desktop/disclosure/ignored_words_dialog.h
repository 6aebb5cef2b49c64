// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QListWidget>
#include <QPushButton>

#include "workspace.h"

namespace fundstelle::desktop {

/// The words that are no findings in this project; each can be taken back.
class IgnoredWordsDialog : public QDialog {
    Q_OBJECT

public:
    IgnoredWordsDialog(Workspace& workspace, QWidget* parent);
    [[nodiscard]] QListWidget& list() { return *m_list; }

signals:
    /// The words shall be findings again.
    void takenBack(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeBack();

    QListWidget* m_list;
    QPushButton* m_takeBack;
};

}  // namespace fundstelle::desktop
