// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "disclosure/pseudonyms.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// The table of real names and pseudonyms that somebody has opened. It belongs to no project, and goes from memory when the project is closed. Pass
/// phrases are never kept.
class OpenPseudonyms : public QObject {
    Q_OBJECT

public:
    explicit OpenPseudonyms(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return !m_file.isEmpty(); }
    /// Null while none is open.
    [[nodiscard]] const disclosure::PseudonymTable* table() const { return isOpen() ? &m_table : nullptr; }
    [[nodiscard]] const QString& file() const { return m_file; }
    /// What is open lies in a vault, not in a spreadsheet.
    [[nodiscard]] bool isVault() const { return m_isVault; }

    /// A vault, or a spreadsheet (.csv, .xlsx), for which the pass phrase does not matter. Throws as `disclosure::read_vault()` and
    /// `project::read_pseudonyms_csv()`; what was open stays open then.
    void open(const QString& file, const QString& passPhrase);
    /// Writes a table into a vault; it is the open one from then on. A vault that exists is only written with the pass phrase that opens it: throws
    /// `Protected`, and as `disclosure::write_vault()`.
    void save(const disclosure::PseudonymTable& table, const QString& file, const QString& passPhrase);
    void close();

signals:
    void changed();

private:
    disclosure::PseudonymTable m_table;
    QString m_file;
    bool m_isVault{false};
};

/// Lets a person choose a table, and opens it. False if nothing was opened.
bool askForPseudonyms(OpenPseudonyms& pseudonyms, Workspace& workspace, QWidget* parent);
/// Opens a file; for a vault it asks for the pass phrase, again if that was wrong. False if nothing was opened; the workspace tells why.
bool openPseudonyms(OpenPseudonyms& pseudonyms, const QString& file, Workspace& workspace, QWidget* parent);

}  // namespace fundstelle::desktop
