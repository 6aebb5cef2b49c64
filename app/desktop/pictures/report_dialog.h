// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>

#include "pictures/html_report.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// What a report is to hold, and of which documents. Kept for the next one.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReportDialog(const Workspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] ReportChoice choice() const;

    [[nodiscard]] QCheckBox& part(ReportPart part) { return *m_parts[static_cast<std::size_t>(part)]; }
    [[nodiscard]] QComboBox& documents() { return *m_documents; }
    [[nodiscard]] QComboBox& columns() { return *m_columns; }
    [[nodiscard]] QCheckBox& hides() { return *m_hides; }

private:
    void fillDocuments();
    void fillColumns();
    void showWhatIsPossible();
    void keep() const;

    const Workspace& m_workspace;
    QComboBox* m_documents;
    QComboBox* m_columns;
    QCheckBox* m_hides;  ///< small numbers
    std::array<QCheckBox*, kReportParts> m_parts{};
    QDialogButtonBox* m_buttons;
};

}  // namespace fundstelle::desktop
