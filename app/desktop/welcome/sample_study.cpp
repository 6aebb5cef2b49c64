// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/sample_study.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "adapters/strings.h"
#include "base/error.h"
#include "formats/codebook_csv.h"
#include "formats/codings_csv.h"
#include "formats/transcript_reader.h"
#include "formats/variables_csv.h"
#include "project/project.h"

namespace fundstelle::desktop {

QString sampleStudyFile() {
    return QDir{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}.filePath(QStringLiteral("Fundstelle-Beispielstudie.fundstelle"));
}

void makeSampleStudy(const QString& file, const project::Environment& environment) {
    const QDir inside{QStringLiteral(":/sample")};
    const QTemporaryDir folder;  // readers read files
    if (!folder.isValid()) throw Error{ErrorKind::Unwritable, "cannot write a temporary folder", toCore(folder.path())};
    for (const auto& name : inside.entryList(QDir::Files)) QFile::copy(inside.filePath(name), folder.filePath(name));
    const auto read = [&](const QString& pattern) {
        std::vector<formats::Transcript> transcripts;
        for (const auto& name : QDir{folder.path()}.entryList({pattern}, QDir::Files, QDir::Name)) {
            transcripts.push_back(formats::read_transcript(toPath(folder.filePath(name))));
        }
        return transcripts;
    };
    const auto project = project::Project::create(toPath(file), "Beispielstudie", environment);
    project->documents().import(read(QStringLiteral("Interview*")), "THM");
    project->documents().import(read(QStringLiteral("GfS*")), "GfS");
    static_cast<void>(project->variables().import(formats::read_variables_csv(toPath(folder.filePath(QStringLiteral("variables.csv"))))));
    project->codebook().import(formats::read_codebook_csv(toPath(folder.filePath(QStringLiteral("codebook.csv")))));
    static_cast<void>(project->codings().import(formats::read_codings_csv(toPath(folder.filePath(QStringLiteral("codings.csv"))))));
}

}  // namespace fundstelle::desktop
