// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/export_collection.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMap>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStringList>

#include "adapters/strings.h"
#include "disclosure/releasing.h"
#include "formats/quote_evidence.h"
#include "formats/quote_files.h"
#include "in_background.h"
#include "tables/table_file.h"
#include "wording/leaving_texts.h"

namespace fundstelle::desktop {

namespace {

const QString kFolderSetting = QStringLiteral("quotes/exportFolder");
const QString kEndingSetting = QStringLiteral("quotes/exportEnding");
const QString kTemplateSetting = QStringLiteral("quotes/wordTemplate");

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
        formats::QuoteFileOptions options{workspace.language()};
        const auto chosen = QSettings{}.value(kTemplateSetting).toString();
        if (!chosen.isEmpty() && QFileInfo::exists(chosen)) options.word_template = toPath(chosen);
        inBackground([&, path = toPath(file)] { static_cast<void>(formats::write_quotes(path, report, options)); });
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

QString chooseWordTemplate(Workspace& workspace, QWidget* parent) {
    QSettings settings;
    const auto before = settings.value(kTemplateSetting).toString();
    if (!before.isEmpty()) {
        QMessageBox box{QMessageBox::NoIcon, Workspace::tr("Word-Vorlage des Instituts"), Workspace::tr("Word-Dateien bekommen die Formatvorlagen von „%1“.").arg(QFileInfo{before}.fileName()), QMessageBox::Cancel, parent};
        const auto* other = box.addButton(Workspace::tr("Andere wählen …"), QMessageBox::AcceptRole);
        const auto* none = box.addButton(Workspace::tr("Ohne Vorlage"), QMessageBox::DestructiveRole);
        box.button(QMessageBox::Cancel)->setText(Workspace::tr("Dabei bleiben"));
        box.exec();
        if (box.clickedButton() == none) {
            settings.remove(kTemplateSetting);
            return Workspace::tr("Word-Dateien bekommen die eigenen Formatvorlagen des Programms.");
        }
        if (box.clickedButton() != other) return {};
    }
    const auto file = QFileDialog::getOpenFileName(parent, Workspace::tr("Word-Vorlage des Instituts"), QFileInfo{before}.absolutePath(), Workspace::tr("Word-Vorlagen (*.dotx *.docx *.dotm *.docm)"));
    if (file.isEmpty()) return {};
    QStringList missing;
    const bool sound = workspace.perform([&](project::Project&) {
        const auto word = formats::WordTemplate::read(toPath(file));
        for (const auto& [style, name] : {std::pair{formats::ParagraphStyle::Heading1, Workspace::tr("Überschrift")}, {formats::ParagraphStyle::Quote, Workspace::tr("Zitat")}, {formats::ParagraphStyle::Source, Workspace::tr("Quelle")}}) {
            if (!word.style_of(style)) missing << name;
        }
    });
    if (!sound) return {};
    settings.setValue(kTemplateSetting, file);
    const auto said = Workspace::tr("Word-Dateien bekommen nun die Formatvorlagen von „%1“.").arg(QFileInfo{file}.fileName());
    return missing.isEmpty() ? said : said + QLatin1Char(' ') + Workspace::tr("Sie hat keine für: %1.").arg(missing.join(QStringLiteral(", ")));
}

QString exportEvidence(Workspace& workspace, QWidget* parent) {
    const auto file = askForTableFile(Workspace::tr("Belegliste"), parent);
    if (file.isEmpty()) return {};
    formats::QuoteReport report;
    const bool read = workspace.performLong(Workspace::tr("Zitate werden geschrieben …"), [&](project::Project& project) { report = project.quote_reports().of_all(); });
    if (!read) return {};
    const project::Leaving leaving{"evidence", toPath(file), wording::leaving_texts(report, wording::QuoteUse::Evidence, workspace.language())};
    const auto table = formats::quote_evidence(report, workspace.language());
    return releaseWords(workspace, leaving, [&] { writeTable(workspace, table, file); }, parent) ? file : QString{};
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
