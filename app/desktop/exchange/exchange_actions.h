// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

#include "project/exchange.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Projects and codebooks from and for other programs.
class ExchangeActions : public QObject {
    Q_OBJECT

public:
    ExchangeActions(Workspace& workspace, QWidget* window);

    /// True for files that `importProject()` takes.
    [[nodiscard]] static bool isProject(const QString& file);
    [[nodiscard]] static QString fileFilter();

    /// Adds all of it in one action, which can be cancelled, and shows what is to be known about it. The project must be open.
    void importProject(const QString& file);
    /// Asks for the program and for the file.
    void exportProject();
    /// Writes it if the check of what leaves lets it, and tells so. False if nothing was written.
    bool write(std::shared_ptr<const project::ExchangeParcel> parcel, formats::refi::Target target, const QString& file);

    /// Adds the codes of a file; where there are codes already, what is to be taken over is asked.
    void importCodebook(const QString& file);
    void askForCodebook();
    void exportCodebook();
    /// False if nothing was written.
    bool writeCodebook(const QString& file);

signals:
    void imported(fundstelle::model::DocumentId first);
    void reported(const QString& sentence);

private:
    /// Which of the projects of a file; empty if the person gave up.
    QString askForStudy(const QString& file);

    Workspace& m_workspace;
    QWidget* m_window;
};

}  // namespace fundstelle::desktop
