// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenu>
#include <QObject>

#include "commands/commands.h"
#include "transcript/transcript_panel.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// The menu entries that correct texts after coding.
class CorrectionActions : public QObject {
    Q_OBJECT

public:
    CorrectionActions(Workspace& workspace, TranscriptPanel& transcript, QWidget* window);
    void addTo(QMenu& menu, Commands& commands);
    /// Replaces the text of the shown document by that of a file.
    void replaceText(const QString& file);

signals:
    void reported(const QString& sentence);

private:
    void refresh();
    void askForCorrectedFile();
    void findAndReplace();
    void showVersions();

    Workspace& m_workspace;
    TranscriptPanel& m_transcript;
    QWidget* m_window;
    QAction* m_edit;
    QAction* m_file;
    QAction* m_versions;
    QAction* m_replace;
};

}  // namespace fundstelle::desktop
