// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/coding_import.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QProgressDialog>

#include "adapters/strings.h"
#include "formats/codings_csv.h"
#include "in_background.h"

namespace fundstelle::desktop {

namespace {

constexpr std::size_t kShortImport = 1000;  // rows: not worth a progress bar
constexpr int kBetweenEvents = 30;          // ms

struct CodingImportDialog {
    Q_DECLARE_TR_FUNCTIONS(CodingImportDialog)
};

/// Shows how far the import is and asks whether to go on. The window below is not painted meanwhile: what its panes would ask the project
/// for is half done.
class ImportProgress {
public:
    explicit ImportProgress(QWidget* window) : m_window{window}, m_dialog{CodingImportDialog::tr("Kodierungen werden importiert …"), CodingImportDialog::tr("Abbrechen"), 0, 0, window} {
        m_dialog.setWindowModality(Qt::ApplicationModal);
        m_dialog.setMinimumDuration(0);
        m_dialog.show();
        QCoreApplication::processEvents();
        m_window->setUpdatesEnabled(false);
        m_time.start();
    }
    ~ImportProgress() { m_window->setUpdatesEnabled(true); }
    ImportProgress(const ImportProgress&) = delete;
    ImportProgress& operator=(const ImportProgress&) = delete;

    bool goOn(std::size_t done, std::size_t all) {
        if (m_time.elapsed() < kBetweenEvents) return true;
        m_dialog.setMaximum(static_cast<int>(all));
        m_dialog.setValue(static_cast<int>(done));  // lets events in
        m_time.restart();
        return !m_dialog.wasCanceled();
    }

private:
    QWidget* m_window;
    QProgressDialog m_dialog;
    QElapsedTimer m_time;
};

QString sentenceOf(const project::CodingImport& result, wording::Language language) {
    if (result.cancelled) return CodingImportDialog::tr("Import abgebrochen. Es wurde nichts importiert.");
    QStringList sentences{CodingImportDialog::tr("%Ln Kodierungen importiert.", nullptr, static_cast<int>(result.imported))};
    if (!result.refused.empty()) {
        const auto& first = result.refused.front();
        sentences << CodingImportDialog::tr("%Ln Zeilen passen nicht, die erste ist Zeile %1: %2", nullptr, static_cast<int>(result.refused.size()))
                         .arg(first.line)
                         .arg(toQt(wording::sentence(first, language)));
    }
    return sentences.join(QLatin1Char(' '));
}

}  // namespace

QString importCodings(Workspace& workspace, const QString& file, QWidget* window) {
    project::CodingImport result;
    const bool imported = workspace.perform([&](project::Project& project) {
        formats::CodingTable table;
        inBackground([&] { table = formats::read_codings_csv(toPath(file)); });
        if (table.rows.size() <= kShortImport) {
            result = project.codings().import(table);
            return;
        }
        ImportProgress progress{window};
        result = project.codings().import(table, [&](std::size_t done, std::size_t all) { return progress.goOn(done, all); });
    });
    return imported ? sentenceOf(result, workspace.language()) : QString{};
}

}  // namespace fundstelle::desktop
