// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

#include "adapters/strings.h"

namespace fundstelle::desktop {

ExportDialog::ExportDialog(Workspace& workspace, QWidget* parent)
    : QDialog{parent}, m_workspace{workspace}, m_scope{new QComboBox{this}}, m_source{new QComboBox{this}} {
    setWindowTitle(tr("Zitate exportieren"));
    const auto gathered = workspace.project().quotes().all().size();
    const auto active = workspace.activeSegments().size();
    if (gathered > 0) m_scope->addItem(tr("Aufgenommene Zitate (%1)").arg(gathered), static_cast<int>(Scope::Gathered));
    if (active > 0) m_scope->addItem(tr("Segmente der aktivierten Codes (%1)").arg(active), static_cast<int>(Scope::ActiveSegments));
    m_scope->addItem(tr("Alle Segmente (%1)").arg(workspace.project().codings().count()), static_cast<int>(Scope::AllSegments));
    if (active > 0 && gathered > 0) m_scope->setCurrentIndex(1);
    m_source->addItem(tr("Dokument und Absatz – „Interview 07, Abs. 29–31“"), QString::fromUtf8(model::kUsualSource.data(), static_cast<qsizetype>(model::kUsualSource.size())));
    m_source->addItem(tr("Rolle und Ort – „THM, Kreis“"), toQt(workspace.project().quote_reports().role_source()));
    m_source->addItem(tr("Keine Quelle"), QString{});
    auto* form = new QFormLayout{this};
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(12);
    form->addRow(tr("Was"), m_scope);
    form->addRow(tr("Quelle"), m_source);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Exportieren …"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

std::function<formats::QuoteReport(project::Project&)> ExportDialog::report() const {
    model::QuoteStyle style;
    style.source = toCore(m_source->currentData().toString());
    const auto scope = static_cast<Scope>(m_scope->currentData().toInt());
    if (scope == Scope::Gathered) return [style](project::Project& project) { return project.quote_reports().of_all(style); };
    auto codings = scope == Scope::ActiveSegments ? std::optional{m_workspace.activeSegments()} : std::nullopt;
    return [style, codings = std::move(codings)](project::Project& project) {
        const auto segments = project.queries().segments(codings ? *codings : project.queries().retrieve({}, analysis::Subcodes::Exclude, {}));
        return project.quote_reports().by_code(segments, project.name(), style);
    };
}

}  // namespace fundstelle::desktop
