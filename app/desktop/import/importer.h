// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <memory>

#include "import/import_dialog.h"
#include "import/transcript_import.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Brings files into the project: reads them in the background, shows what was recognised, adds what is wanted in one action.
class Importer : public QObject {
    Q_OBJECT

public:
    Importer(Workspace& workspace, QWidget* window);

    /// Asks for files.
    void ask();
    /// Nothing happens without a writable project, or while others are being read.
    void import(const QStringList& files);
    [[nodiscard]] bool isReading() const { return m_reading != nullptr; }
    /// The preview, while it is shown.
    [[nodiscard]] ImportDialog* dialog() const { return m_dialog; }

signals:
    void imported(fundstelle::model::DocumentId first);
    void reported(const QString& sentence);

private:
    void show(bool cancelled);
    void add();

    Workspace& m_workspace;
    QWidget* m_window;
    std::unique_ptr<TranscriptImport> m_reading;
    ImportDialog* m_dialog{nullptr};
};

}  // namespace fundstelle::desktop
