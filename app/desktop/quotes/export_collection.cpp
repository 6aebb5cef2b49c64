// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/export_collection.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMap>
#include <QSettings>
#include <QStringList>

#include "adapters/strings.h"
#include "disclosure/releasing.h"
#include "formats/quote_files.h"
#include "in_background.h"
#include "wording/leaving_texts.h"

namespace fundstelle::desktop {

namespace {

const QString kFolderSetting = QStringLiteral("quotes/exportFolder");
const QString kEndingSetting = QStringLiteral("quotes/exportEnding");

}  // namespace

bool exportCollection(Workspace& workspace, model::CollectionId collection, const QString& file, QWidget* parent) {
    std::optional<formats::QuoteReport> report;
    const bool read = workspace.performLong(Workspace::tr("Zitate werden geschrieben …"), [&](project::Project& project) { report = project.quote_reports().of_collection(collection); });
    return read && releaseQuotes(workspace, *report, file, parent);
}

bool releaseQuotes(Workspace& workspace, const formats::QuoteReport& report, const QString& file, QWidget* parent) {
    const auto use = file.endsWith(QLatin1String{".csv"}) ? wording::QuoteUse::Listed : wording::QuoteUse::Printed;
    const project::Leaving leaving{"quotes", toPath(file), wording::leaving_texts(report, use, workspace.language())};
    return releaseWords(workspace, leaving, [&] {
        inBackground([&, language = workspace.language(), path = toPath(file)] { static_cast<void>(formats::write_quotes(path, report, {language})); });
    }, parent);
}

QString askForQuotesFile(const QString& collection, QWidget* parent) {
    QSettings settings;
    const auto folder = settings.value(kFolderSetting).toString();
    const auto ending = settings.value(kEndingSetting, QStringLiteral("docx")).toString();
    auto name = collection;
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    const auto proposed = QStringLiteral("%1%2.%3").arg(folder.isEmpty() ? QString{} : folder + QLatin1Char('/'), name, ending);
    const QMap<QString, QString> kinds{{QStringLiteral("docx"), QStringLiteral("Word")}, {QStringLiteral("odt"), QStringLiteral("LibreOffice")}, {QStringLiteral("rtf"), QStringLiteral("RTF")},
                                       {QStringLiteral("md"), QStringLiteral("Markdown")}, {QStringLiteral("html"), QStringLiteral("HTML")}, {QStringLiteral("csv"), Workspace::tr("Tabelle")}};
    QStringList known;
    QString chosen;
    for (const auto& each : formats::quote_endings()) {
        const auto shown = toQt(each);
        known << QStringLiteral("%1 (*.%2)").arg(kinds.value(shown, shown), shown);
        if (shown == ending) chosen = known.back();
    }
    const auto filters = known.join(QStringLiteral(";;"));
    const auto file = QFileDialog::getSaveFileName(parent, Workspace::tr("Zitate exportieren"), proposed, filters, &chosen);
    if (file.isEmpty()) return {};
    settings.setValue(kFolderSetting, QFileInfo{file}.absolutePath());
    settings.setValue(kEndingSetting, QFileInfo{file}.suffix());
    return file;
}

QMimeData* quotesForClipboard(Workspace& workspace, const std::vector<model::QuoteId>& quotes) {
    auto* data = new QMimeData;
    workspace.perform([&](project::Project& project) {
        const auto printed = formats::quotes_for_clipboard(project.quote_reports().of_quotes(quotes));
        data->setText(toQt(printed.text).trimmed());
        data->setHtml(toQt(printed.html));
    });
    return data;
}

void copyQuotes(Workspace& workspace, const std::vector<model::QuoteId>& quotes) {
    QApplication::clipboard()->setMimeData(quotesForClipboard(workspace, quotes));
}

}  // namespace fundstelle::desktop
