// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/coding_import.h"

#include <QCoreApplication>
#include <QLocale>

#include "adapters/strings.h"
#include "formats/codings_csv.h"

namespace fundstelle::desktop {

namespace {

struct CodingImportDialog {
    Q_DECLARE_TR_FUNCTIONS(CodingImportDialog)
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

QString importCodings(Workspace& workspace, const QString& file) {
    project::CodingImport result;
    const bool imported = workspace.performLong(CodingImportDialog::tr("Kodierungen werden importiert …"), [&](project::Project& project, const LongWork::GoOn& goOn) {
        result = project.codings().import(formats::read_codings_csv(toPath(file)), goOn);
    });
    return imported ? sentenceOf(result, workspace.language()) : QString{};
}

}  // namespace fundstelle::desktop
