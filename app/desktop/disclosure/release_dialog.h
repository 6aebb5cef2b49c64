// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include "project/releases.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// What holds a release: each finding with its words in their context, the highest risk first. Words can be ignored in the project from now on; the
/// others leave only with a reason.
class ReleaseDialog : public QDialog {
    Q_OBJECT

public:
    ReleaseDialog(Workspace& workspace, const project::Leaving& leaving, project::ReleaseCheck check, QWidget* parent = nullptr);

    /// Without the findings whose words are ignored now.
    [[nodiscard]] const project::ReleaseCheck& check() const { return m_check; }
    [[nodiscard]] QString reason() const { return m_reason->text().trimmed(); }
    [[nodiscard]] QTreeWidget& list() { return *m_list; }
    [[nodiscard]] QLineEdit& reasonLine() { return *m_reason; }
    [[nodiscard]] QPushButton& releaseButton() { return *m_release; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void ignoreCurrent();
    void refresh();

    Workspace& m_workspace;
    const project::Leaving& m_leaving;
    project::ReleaseCheck m_check;
    QLabel* m_sentence;
    QTreeWidget* m_list;
    QPushButton* m_ignore;
    QLineEdit* m_reason;
    QPushButton* m_release;
};

}  // namespace fundstelle::desktop
