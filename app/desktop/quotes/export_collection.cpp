// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/export_collection.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMap>
#include <QMimeData>
#include <QSettings>
#include <QStringList>
#include <memory>

#include "adapters/strings.h"
#include "disclosure/releasing.h"
#include "formats/quote_evidence.h"
#include "formats/quote_files.h"
#include "in_background.h"
#include "quotes/word_output_dialog.h"
#include "tables/table_file.h"
#include "wording/leaving_texts.h"

namespace fundstelle::desktop {

namespace {

const QString kFolderSetting = QStringLiteral("quotes/exportFolder");
const QString kEndingSetting = QStringLiteral("quotes/exportEnding");

/// Null if it failed.
std::shared_ptr<const formats::QuoteReport> gathered(Workspace& workspace, const QuoteGathering& gather) {
    auto report = std::make_shared<formats::QuoteReport>();
    const bool read = workspace.performLong(Workspace::tr("Zitate werden gelesen …"), [&](project::Project& project) { *report = gather(project); });
    return read ? report : nullptr;
}

}  // namespace

bool exportCollection(Workspace& workspace, model::CollectionId collection, const QString& file, QWidget* parent) {
    return releaseQuotes(workspace, [collection](project::Project& project) { return project.quote_reports().of_collection(collection); }, file, parent);
}

bool releaseQuotes(Workspace& workspace, const QuoteGathering& gather, const QString& file, QWidget* parent) {
    const auto options = WordOutputDialog::options(workspace);
    const bool names = file.endsWith(QLatin1String{".csv"}) || (file.endsWith(QLatin1String{".docx"}) && options.way_back == formats::WayBack::Comment);
    const auto use = names ? wording::QuoteUse::Listed : wording::QuoteUse::Printed;
    return releaseWords(workspace, [&]() -> std::optional<Parcel> {
        const auto report = gathered(workspace, gather);
        if (!report) return std::nullopt;
        return Parcel{{"quotes", toPath(file), wording::leaving_texts(*report, use, workspace.language())}, [report, file, options] {
            inBackground([&] { static_cast<void>(formats::write_quotes(toPath(file), *report, options)); });
        }};
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

QString exportEvidence(Workspace& workspace, QWidget* parent) {
    const auto file = askForTableFile(Workspace::tr("Belegliste"), parent);
    if (file.isEmpty()) return {};
    const auto pack = [&]() -> std::optional<Parcel> {
        const auto report = gathered(workspace, [](project::Project& project) { return project.quote_reports().of_all(); });
        if (!report) return std::nullopt;
        return Parcel{{"evidence", toPath(file), wording::leaving_texts(*report, wording::QuoteUse::Evidence, workspace.language())},
                      [&workspace, report, file] { writeTable(workspace, formats::quote_evidence(*report, workspace.language()), file); }};
    };
    return releaseWords(workspace, pack, parent) ? file : QString{};
}

void copyQuotes(Workspace& workspace, const std::vector<model::QuoteId>& quotes, QWidget* parent) {
    releaseWords(workspace, [&]() -> std::optional<Parcel> {
        const auto report = gathered(workspace, [&quotes](project::Project& project) { return project.quote_reports().of_quotes(quotes); });
        if (!report) return std::nullopt;
        return Parcel{{"quotes", {}, wording::leaving_texts(*report, wording::QuoteUse::Printed, workspace.language())}, [report] {
            const auto printed = formats::quotes_for_clipboard(*report);
            auto* data = new QMimeData;
            data->setText(toQt(printed.text).trimmed());
            data->setHtml(toQt(printed.html));
            QApplication::clipboard()->setMimeData(data);
        }};
    }, parent);
}

}  // namespace fundstelle::desktop
