// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

#include "adapters/strings.h"
#include "in_background.h"

namespace fundstelle::desktop {

namespace {

const QString kFolderSetting = QStringLiteral("tables/folder");
const QString kEndingSetting = QStringLiteral("tables/ending");

struct TableFile {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

}  // namespace

QString askForTableFile(const QString& name, QWidget* parent) {
    QSettings settings;
    const QStringList filters{TableFile::tr("Excel (*.xlsx)"), TableFile::tr("Word (*.docx)"), TableFile::tr("CSV (*.csv)"), TableFile::tr("HTML (*.html)"), TableFile::tr("Markdown (*.md)")};
    const QStringList endings{QStringLiteral("xlsx"), QStringLiteral("docx"), QStringLiteral("csv"), QStringLiteral("html"), QStringLiteral("md")};
    const auto kept = std::max(0, static_cast<int>(endings.indexOf(settings.value(kEndingSetting).toString())));
    auto plain = name;
    plain.remove(QLatin1Char(':')).replace(QLatin1Char('*'), QLatin1Char('_')).replace(QLatin1Char('/'), QLatin1Char('-'));
    auto chosen = filters.at(kept);
    const QDir folder{settings.value(kFolderSetting, QDir::homePath()).toString()};
    auto file = QFileDialog::getSaveFileName(parent, TableFile::tr("Tabelle exportieren"), folder.filePath(plain + QLatin1Char('.') + endings.at(kept)), filters.join(QStringLiteral(";;")), &chosen);
    if (file.isEmpty()) return {};
    if (!endings.contains(QFileInfo{file}.suffix().toLower())) file += QLatin1Char('.') + endings.at(std::max(0, static_cast<int>(filters.indexOf(chosen))));
    settings.setValue(kFolderSetting, QFileInfo{file}.absolutePath());
    settings.setValue(kEndingSetting, QFileInfo{file}.suffix().toLower());
    return file;
}

void writeTable(const Workspace& workspace, const formats::ReportTable& table, const QString& file) {
    const auto dialect = workspace.language() == Language::German ? formats::CsvDialect::GermanExcel : formats::CsvDialect::Rfc4180;
    inBackground([&, language = workspace.language(), path = toPath(file)] { formats::write_table(path, table, language, dialect); });
}

}  // namespace fundstelle::desktop
