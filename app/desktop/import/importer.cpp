// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include <QFileDialog>
#include <QGuiApplication>
#include <QProgressDialog>

#include "adapters/strings.h"

namespace fundstelle::desktop {

Importer::Importer(Workspace& workspace, QWidget* window) : QObject{window}, m_workspace{workspace}, m_window{window} {
    connect(&workspace, &Workspace::aboutToClose, this, [this] {
        if (m_reading) m_reading->cancel();  // what is being read belongs to the project that closes
        if (m_dialog) m_dialog->reject();
    });
}

void Importer::ask() {
    const auto files = QFileDialog::getOpenFileNames(m_window, tr("Transkripte importieren"), {}, TranscriptImport::fileFilter());
    if (!files.isEmpty()) import(files);
}

void Importer::import(const QStringList& files) {
    if (!m_workspace.isOpen() || m_workspace.project().read_only() || m_reading || m_dialog) return;
    m_reading = std::make_unique<TranscriptImport>(files);
    auto* progress = new QProgressDialog{tr("Transkripte werden gelesen …"), tr("Abbrechen"), 0, static_cast<int>(files.size()), m_window};
    progress->setMinimumDuration(300);
    connect(m_reading.get(), &TranscriptImport::progressed, progress, [progress](int done, int all, const QString& next) {
        progress->setMaximum(all);
        progress->setLabelText(next);
        progress->setValue(done);
    });
    connect(progress, &QProgressDialog::canceled, m_reading.get(), &TranscriptImport::cancel);
    connect(m_reading.get(), &TranscriptImport::finished, this, [this, progress](bool cancelled) {
        progress->deleteLater();
        show(cancelled);
    });
    m_reading->start();
}

void Importer::show(bool cancelled) {
    const auto reading = std::move(m_reading);
    if (cancelled || !m_workspace.isOpen()) return emit reported(tr("Import abgebrochen. Es wurde nichts importiert."));
    QStringList groups;
    for (const auto& group : m_workspace.project().documents().groups()) groups << toQt(group.name);
    m_dialog = new ImportDialog{std::move(reading->files()), groups, m_workspace.language(), m_window};
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, &Importer::add);
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    m_dialog->open();
}

void Importer::add() {
    const auto transcripts = m_dialog->transcripts();
    const auto group = m_dialog->group();
    std::vector<model::DocumentId> added;
    m_workspace.performLong(tr("Dokumente werden importiert …"), [&](project::Project& project, const LongWork::GoOn& goOn) {
        added = project.documents().import(transcripts, group, goOn);
    });
    if (added.empty()) return;
    emit imported(added.front());
    QStringList sentences{tr("%n Dokumente importiert.", nullptr, static_cast<int>(added.size()))};
    for (const auto& file : m_dialog->files()) {
        if (file.failure) sentences << toQt(wording::sentence(*file.failure, m_workspace.language()));
    }
    emit reported(sentences.join(QLatin1Char('\n')));
}

}  // namespace fundstelle::desktop
