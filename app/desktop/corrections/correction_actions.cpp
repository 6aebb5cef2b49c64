// SPDX-License-Identifier: GPL-3.0-or-later
#include "corrections/correction_actions.h"

#include <QApplication>
#include <QFileDialog>

#include "adapters/strings.h"
#include "corrections/replace_dialog.h"
#include "corrections/versions_dialog.h"
#include "formats/transcript_reader.h"
#include "import/transcript_import.h"

namespace fundstelle::desktop {

CorrectionActions::CorrectionActions(Workspace& workspace, TranscriptPanel& transcript, QWidget* window)
    : QObject{window},
      m_workspace{workspace},
      m_transcript{transcript},
      m_window{window},
      m_edit{new QAction{tr("Text berichtigen"), this}},
      m_file{new QAction{tr("Durch korrigierte Fassung ersetzen …"), this}},
      m_versions{new QAction{tr("Fassungen vergleichen …"), this}},
      m_replace{new QAction{tr("Suchen und ersetzen …"), this}} {
    m_edit->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_T});
    m_replace->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_H});
    connect(m_edit, &QAction::triggered, &transcript, &TranscriptPanel::startEditing);
    connect(m_file, &QAction::triggered, this, &CorrectionActions::askForCorrectedFile);
    connect(m_versions, &QAction::triggered, this, &CorrectionActions::showVersions);
    connect(m_replace, &QAction::triggered, this, &CorrectionActions::findAndReplace);
    connect(&transcript, &TranscriptPanel::shownChanged, this, &CorrectionActions::refresh);
    connect(&workspace, &Workspace::opened, this, &CorrectionActions::refresh);
    connect(&workspace, &Workspace::closed, this, &CorrectionActions::refresh);
    refresh();
}

void CorrectionActions::addTo(QMenu& menu, Commands& commands) {
    menu.addSeparator();
    const auto add = [&](const char* name, QAction* action) { menu.addAction(commands.add(QLatin1String{name}, tr("Dokumente"), action)); };
    add("documents.correct", m_edit);
    add("documents.replaceText", m_file);
    add("documents.versions", m_versions);
    add("documents.replaceWords", m_replace);
}

void CorrectionActions::refresh() {
    const bool open = m_workspace.isOpen();
    const bool writable = open && !m_workspace.project().read_only() && !m_transcript.isEditing();
    const bool shown = open && m_transcript.document().has_value();
    m_edit->setEnabled(writable && shown);
    m_file->setEnabled(writable && shown);
    m_versions->setEnabled(shown);
    m_replace->setEnabled(writable);
}

void CorrectionActions::askForCorrectedFile() {
    const auto file = QFileDialog::getOpenFileName(m_window, tr("Korrigierte Fassung"), {}, TranscriptImport::fileFilter());
    if (!file.isEmpty()) replaceText(file);
}

void CorrectionActions::replaceText(const QString& file) {
    const auto document = m_transcript.document();
    if (!document) return;
    project::CorrectionReport report;
    const bool done = m_workspace.performLong(tr("Der Text wird ersetzt …"), [&](project::Project& project) {
        report = project.corrections().replace_text(*document, formats::read_corrected_text(toPath(file)));
    });
    if (!done) return;
    if (report.version == 0) return emit reported(tr("Die Datei hat denselben Text. Es wurde nichts geändert."));
    emit reported(tr("Text ersetzt (Fassung %1). %2 Kodierungen sind mitgegangen, %3 zu prüfen. Mit Strg+Z kommt die vorige Fassung zurück.")
                      .arg(report.version)
                      .arg(report.moved + report.unchanged)
                      .arg(report.to_check.size()));
}

void CorrectionActions::findAndReplace() {
    ReplaceDialog dialog{m_workspace, m_transcript.document(), m_window};
    connect(&dialog, &ReplaceDialog::reported, this, &CorrectionActions::reported);
    dialog.exec();
}

void CorrectionActions::showVersions() {
    if (const auto document = m_transcript.document()) VersionsDialog{m_workspace, *document, m_window}.exec();
}

}  // namespace fundstelle::desktop
