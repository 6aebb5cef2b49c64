// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchange_actions.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QSettings>
#include <numeric>
#include <set>
#include <utility>

#include "adapters/strings.h"
#include "disclosure/releasing.h"
#include "exchange/codebook_merge_dialog.h"
#include "exchange/exchange_export_dialog.h"
#include "exchange/import_report_dialog.h"
#include "formats/taguette/taguette_reader.h"
#include "in_background.h"
#include "project/codebook_exchange.h"
#include "quotes/word_output_dialog.h"
#include "wording/codebook_words.h"
#include "wording/exchange_report.h"
#include "wording/exchange_words.h"

namespace fundstelle::desktop {

namespace {

const QString kFolder = QStringLiteral("exchange/folder");
const QString kCodebookEnding = QStringLiteral("exchange/codebookEnding");

}  // namespace

ExchangeActions::ExchangeActions(Workspace& workspace, QWidget* window) : QObject{window}, m_workspace{workspace}, m_window{window} {}

bool ExchangeActions::isProject(const QString& file) {
    const auto ending = QFileInfo{file}.suffix().toLower();
    return QStringList{QStringLiteral("qdpx"), QStringLiteral("qde"), QStringLiteral("qda"), QStringLiteral("rqda"), QStringLiteral("sqlite3")}.contains(ending);
}

QString ExchangeActions::fileFilter() {
    return tr("Projekte anderer Programme (*.qdpx *.qde *.qda *.rqda *.sqlite3)");
}

void ExchangeActions::importProject(const QString& file) {
    std::set<model::DocumentId> before;
    for (const auto& document : m_workspace.project().documents().all()) before.insert(document.id);
    project::ExchangeImport result;
    project::ImportOptions options;
    std::optional<Error> failure;
    const auto import = [&] {
        failure.reset();
        return m_workspace.performLong(tr("„%1“ wird importiert …").arg(QFileInfo{file}.fileName()), [&](project::Project& project, const LongWork::GoOn& goOn) {
            try {
                result = project.exchange().import(toPath(file), goOn, options);
            } catch (const Error& error) {
                failure = error;
            }
        });
    };
    if (!import()) return;
    if (failure && failure->kind() == ErrorKind::Ambiguous) {
        const auto study = askForStudy(file);
        if (study.isEmpty()) return;
        options.study = toCore(study);
        if (!import()) return;
    }
    if (failure) {
        const auto words = wording::foreign_file_sentence(*failure, m_workspace.language());
        return emit reported(toQt(words.empty() ? wording::sentence(*failure, m_workspace.language()) : words));
    }
    if (result.cancelled) return emit reported(tr("Import abgebrochen. Es wurde nichts importiert."));
    for (const auto& document : m_workspace.project().documents().all()) {
        if (before.contains(document.id)) continue;
        emit imported(document.id);
        break;
    }
    if (wording::import_lines(result, m_workspace.language()).empty()) return emit reported(tr("%1 importiert.").arg(toQt(wording::import_sum(result, m_workspace.language()))));
    ImportReportDialog dialog{file, result, m_workspace.language(), m_window};
    dialog.exec();
    if (dialog.isUndone()) m_workspace.performLong(tr("Wird rückgängig gemacht …"), [](project::Project& project) { static_cast<void>(project.undo()); });
}

QString ExchangeActions::askForStudy(const QString& file) {
    QStringList names;
    QStringList numbers;
    for (const auto& [id, name] : formats::taguette::projects_in(toPath(file))) {
        names << tr("%1 (Nr. %2)").arg(toQt(name)).arg(id);
        numbers << QString::number(id);
    }
    bool accepted = false;
    const auto chosen = QInputDialog::getItem(m_window, tr("Projekt aus anderem Programm"), tr("Die Datei enthält mehrere Projekte. Welches?"), names, 0, false, &accepted);
    return accepted ? numbers.value(names.indexOf(chosen)) : QString{};
}

void ExchangeActions::exportProject() {
    ExchangeExportDialog dialog{m_workspace, m_window};
    if (dialog.exec() != QDialog::Accepted || !dialog.parcel()) return;
    QSettings settings;
    const auto folder = settings.value(kFolder).toString();
    const auto name = toQt(m_workspace.project().name()).replace(QLatin1Char('/'), QLatin1Char('-')) + QLatin1String{".qdpx"};
    auto file = QFileDialog::getSaveFileName(m_window, dialog.windowTitle(), folder.isEmpty() ? name : folder + QLatin1Char('/') + name, tr("REFI-QDA-Projekte (*.qdpx)"));
    if (file.isEmpty()) return;
    if (!file.endsWith(QLatin1String{".qdpx"}, Qt::CaseInsensitive)) file += QLatin1String{".qdpx"};
    settings.setValue(kFolder, QFileInfo{file}.absolutePath());
    write(dialog.parcel(), dialog.target(), file);
}

bool ExchangeActions::write(std::shared_ptr<const project::ExchangeParcel> parcel, formats::refi::Target target, const QString& file) {
    QStringList unread;
    const auto pack = [&, shown = std::move(parcel)]() mutable -> std::optional<Parcel> {
        auto leaving = std::exchange(shown, nullptr);
        if (!leaving) leaving = packProject(m_workspace, target);  // words of it have been replaced
        if (!leaving) return std::nullopt;
        auto checked = wording::leaving_project(*leaving);
        unread.clear();
        for (const auto& name : checked.unread) unread << toQt(name);
        return Parcel{{"project", toPath(file), std::move(checked.texts)}, [leaving, target, file] {
                          inBackground([&] { formats::refi::write_qdpx(toPath(file), leaving->project, leaving->files, formats::refi::options_for(target)); });
                      }};
    };
    if (!releaseWords(m_workspace, pack, m_window)) return false;
    const auto written = tr("Geschrieben: %1").arg(file);
    emit reported(unread.isEmpty() ? written : tr("%1. Ohne lesbaren Text und daher nicht geprüft: %2").arg(written, unread.join(QStringLiteral(", "))));
    return true;
}

void ExchangeActions::importCodebook(const QString& file) {
    project::CodebookComparison comparison;
    const bool read = m_workspace.perform([&](project::Project& project) { comparison = project.codebook().compare(project::read_codebook(toPath(file))); });
    if (!read) return;
    std::vector<std::size_t> taken(comparison.differences.size());
    std::iota(taken.begin(), taken.end(), std::size_t{0});
    if (taken.empty()) return emit reported(tr("Das Codebuch ist dasselbe wie dieses."));
    if (!comparison.ours.empty()) {
        CodebookMergeDialog dialog{file, comparison, m_workspace.language(), m_window};
        if (dialog.exec() != QDialog::Accepted) return;
        taken = dialog.taken();
    }
    std::size_t changed = 0;
    const bool merged = m_workspace.performLong(tr("Das Codebuch wird importiert …"), [&](project::Project& project) { changed = project.codebook().merge(comparison, taken); });
    if (merged) emit reported(tr("%n Codes übernommen.", nullptr, static_cast<int>(changed)));
}

void ExchangeActions::askForCodebook() {
    QSettings settings;
    const auto file = QFileDialog::getOpenFileName(m_window, tr("Codebuch importieren"), settings.value(kFolder).toString(), tr("Codebücher (*.csv *.xlsx *.qdc)"));
    if (file.isEmpty()) return;
    settings.setValue(kFolder, QFileInfo{file}.absolutePath());
    importCodebook(file);
}

void ExchangeActions::exportCodebook() {
    const QStringList kinds{tr("Word, für den Methodenanhang (*.docx)"), tr("LibreOffice (*.odt)"), tr("HTML (*.html)"), tr("Markdown (*.md)"), tr("REFI-QDA-Codebuch (*.qdc)"), tr("Excel (*.xlsx)"), tr("Tabelle (*.csv)")};
    const QStringList endings{QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("html"), QStringLiteral("md"), QStringLiteral("qdc"), QStringLiteral("xlsx"), QStringLiteral("csv")};
    QSettings settings;
    const auto folder = settings.value(kFolder).toString();
    auto chosen = kinds.value(std::max<qsizetype>(0, endings.indexOf(settings.value(kCodebookEnding).toString())));
    const auto name = tr("Codebuch");
    auto file = QFileDialog::getSaveFileName(m_window, tr("Codebuch exportieren"), folder.isEmpty() ? name : folder + QLatin1Char('/') + name, kinds.join(QStringLiteral(";;")), &chosen);
    if (file.isEmpty()) return;
    if (!endings.contains(QFileInfo{file}.suffix().toLower())) file += QLatin1Char('.') + endings.value(std::max<qsizetype>(0, kinds.indexOf(chosen)));
    settings.setValue(kFolder, QFileInfo{file}.absolutePath());
    settings.setValue(kCodebookEnding, QFileInfo{file}.suffix().toLower());
    if (writeCodebook(file)) emit reported(tr("Geschrieben: %1").arg(file));
}

bool ExchangeActions::writeCodebook(const QString& file) {
    const auto pack = [&]() -> std::optional<Parcel> {
        auto& project = m_workspace.project();
        const auto& tree = project.codebook().tree();
        const bool prints = formats::is_text_file(toPath(file));
        return Parcel{{"codebook", toPath(file), prints ? wording::leaving_texts(project, tree, m_workspace.language()) : wording::leaving_texts(tree)}, [&] {
                          auto options = static_cast<formats::TextFileOptions>(WordOutputDialog::options(m_workspace));
                          options.title = project.name();
                          project::write_codebook(toPath(file), project.codebook(), project.code_sets().all(), options);
                      }};
    };
    return releaseWords(m_workspace, pack, m_window);
}

}  // namespace fundstelle::desktop
