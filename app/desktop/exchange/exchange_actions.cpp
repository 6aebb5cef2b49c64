// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchange_actions.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <set>

#include "adapters/strings.h"
#include "disclosure/releasing.h"
#include "exchange/exchange_export_dialog.h"
#include "exchange/import_report_dialog.h"
#include "in_background.h"
#include "wording/exchange_report.h"
#include "wording/exchange_words.h"

namespace fundstelle::desktop {

namespace {

const QString kFolder = QStringLiteral("exchange/folder");

}  // namespace

ExchangeActions::ExchangeActions(Workspace& workspace, QWidget* window) : QObject{window}, m_workspace{workspace}, m_window{window} {}

bool ExchangeActions::isProject(const QString& file) {
    const auto ending = QFileInfo{file}.suffix().toLower();
    return ending == QLatin1String{"qdpx"} || ending == QLatin1String{"qde"};
}

QString ExchangeActions::fileFilter() {
    return tr("Projekte anderer Programme (*.qdpx *.qde)");
}

void ExchangeActions::importProject(const QString& file) {
    std::set<model::DocumentId> before;
    for (const auto& document : m_workspace.project().documents().all()) before.insert(document.id);
    project::ExchangeImport result;
    const bool done = m_workspace.performLong(tr("„%1“ wird importiert …").arg(QFileInfo{file}.fileName()), [&](project::Project& project, const LongWork::GoOn& goOn) {
        result = project.exchange().import(toPath(file), goOn);
    });
    if (!done) return;
    if (result.cancelled) return emit reported(tr("Import abgebrochen. Es wurde nichts importiert."));
    for (const auto& document : m_workspace.project().documents().all()) {
        if (before.contains(document.id)) continue;
        emit imported(document.id);
        break;
    }
    if (wording::import_lines(result, m_workspace.language()).empty()) return emit reported(toQt(wording::import_sentence(result, m_workspace.language())));
    ImportReportDialog dialog{file, result, m_workspace.language(), m_window};
    dialog.exec();
    if (dialog.isUndone()) m_workspace.performLong(tr("Wird rückgängig gemacht …"), [](project::Project& project) { static_cast<void>(project.undo()); });
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
    if (write(dialog.parcel(), dialog.target(), file)) emit reported(tr("Geschrieben: %1").arg(file));
}

bool ExchangeActions::write(std::shared_ptr<const project::ExchangeParcel> parcel, formats::refi::Target target, const QString& file) {
    const auto pack = [&, shown = std::move(parcel)]() mutable -> std::optional<Parcel> {
        auto leaving = std::exchange(shown, nullptr);
        if (!leaving) leaving = packProject(m_workspace, target);  // words of it have been replaced
        if (!leaving) return std::nullopt;
        return Parcel{{"project", toPath(file), wording::leaving_texts(leaving->project)}, [leaving, target, file] {
                          inBackground([&] { formats::refi::write_qdpx(toPath(file), leaving->project, leaving->files, formats::refi::options_for(target)); });
                      }};
    };
    return releaseWords(m_workspace, pack, m_window);
}

}  // namespace fundstelle::desktop
