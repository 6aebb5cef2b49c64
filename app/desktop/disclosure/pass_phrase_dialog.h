// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace fundstelle::desktop {

/// Asks for the pass phrase of a vault; for a new one twice.
class PassPhraseDialog : public QDialog {
    Q_OBJECT

public:
    enum class For { Opening, NewVault };

    PassPhraseDialog(const QString& file, For what, QWidget* parent);
    [[nodiscard]] QString passPhrase() const { return m_first->text(); }
    /// What was wrong with the last one, to be seen when the dialog is shown again.
    void showFault(const QString& sentence);

private:
    void refresh();

    For m_what;
    QLineEdit* m_first;
    QLineEdit* m_second;
    QLabel* m_fault;
    QPushButton* m_accept;
};

}  // namespace fundstelle::desktop
