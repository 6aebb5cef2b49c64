// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include "disclosure/open_pseudonyms.h"

namespace fundstelle::desktop {

/// The table of pseudonyms, to be changed and locked into its vault. Nothing is in force before it is saved.
class PseudonymsDialog : public QDialog {
    Q_OBJECT

public:
    PseudonymsDialog(OpenPseudonyms& pseudonyms, Workspace& workspace, QWidget* parent);
    [[nodiscard]] QTableWidget& rows() { return *m_rows; }
    [[nodiscard]] QPushButton& addButton() { return *m_add; }
    [[nodiscard]] QPushButton& removeButton() { return *m_remove; }
    /// What is wrong with the table; empty if nothing is.
    [[nodiscard]] QString fault() const { return m_fault->text(); }

    /// Asks for a file if there is no vault yet, and for its pass phrase; then the dialog closes.
    void save();
    /// To that file.
    void saveTo(const QString& file);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addRow(const disclosure::Pseudonym& entry);
    void addEmptyRow();
    void removeSelected();
    void narrow(const QString& letters);
    void showFault(const QString& sentence);
    /// Throws as `disclosure::PseudonymTable`.
    [[nodiscard]] disclosure::PseudonymTable table() const;

    OpenPseudonyms& m_pseudonyms;
    Workspace& m_workspace;
    QLineEdit* m_narrowing;
    QTableWidget* m_rows;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_fault;
};

}  // namespace fundstelle::desktop
