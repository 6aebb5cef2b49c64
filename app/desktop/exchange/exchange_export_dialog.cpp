// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchange_export_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSettings>
#include <QVBoxLayout>

#include "adapters/strings.h"
#include "wording/exchange_words.h"

namespace fundstelle::desktop {

namespace {

using formats::refi::Target;

const QString kTarget = QStringLiteral("exchange/target");

}  // namespace

std::shared_ptr<const project::ExchangeParcel> packProject(Workspace& workspace, Target target) {
    std::shared_ptr<project::ExchangeParcel> parcel;
    workspace.performLong(ExchangeExportDialog::tr("Das Projekt wird zusammengestellt …"), [&](project::Project& project, const LongWork::GoOn& goOn) {
        try {
            parcel = std::make_shared<project::ExchangeParcel>(project.exchange().parcel({target, workspace.language()}, goOn));
        } catch (const project::Cancelled&) {
        }
    });
    return parcel;
}

ExchangeExportDialog::ExchangeExportDialog(Workspace& workspace, QWidget* parent)
    : QDialog{parent}, m_workspace{workspace}, m_targets{new QComboBox{this}}, m_sentence{new QLabel{this}}, m_losses{new QListWidget{this}} {
    setWindowTitle(tr("Projekt für andere Programme"));
    resize(560, 440);
    for (const auto& [name, target] : {std::pair{tr("alle Programme (REFI-QDA)"), Target::Standard}, {QStringLiteral("MAXQDA"), Target::Maxqda}, {QStringLiteral("ATLAS.ti"), Target::AtlasTi},
                                       {QStringLiteral("NVivo"), Target::Nvivo}, {QStringLiteral("QualCoder"), Target::QualCoder}}) {
        m_targets->addItem(name, static_cast<int>(target));
    }
    m_targets->setCurrentIndex(std::max(0, m_targets->findData(QSettings{}.value(kTarget))));
    m_targets->setAccessibleName(tr("Für"));
    m_sentence->setWordWrap(true);
    m_losses->setAccessibleName(tr("Was die Datei nicht halten kann"));
    m_losses->setSelectionMode(QAbstractItemView::NoSelection);
    auto* form = new QFormLayout;
    form->setSpacing(12);
    form->addRow(tr("Für"), m_targets);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    m_export = buttons->button(QDialogButtonBox::Ok);
    m_export->setText(tr("Exportieren …"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        QSettings{}.setValue(kTarget, m_targets->currentData());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_targets, &QComboBox::currentIndexChanged, this, &ExchangeExportDialog::refresh);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_sentence);
    layout->addWidget(m_losses, 1);
    layout->addWidget(buttons);
    refresh();
}

Target ExchangeExportDialog::target() const {
    return static_cast<Target>(m_targets->currentData().toInt());
}

void ExchangeExportDialog::refresh() {
    m_parcel = packProject(m_workspace, target());
    m_export->setEnabled(m_parcel != nullptr);
    m_losses->clear();
    if (!m_parcel) return m_sentence->clear();
    const auto sources = static_cast<int>(m_parcel->project.sources.size());
    const auto inside = tr("%Ln Dokumente mit Codes, Kodierungen, Memos und Variablen.", nullptr, sources);
    m_sentence->setText(m_parcel->losses.empty() ? tr("%1 Alles davon passt in die Datei.").arg(inside) : tr("%1 Nicht in die Datei passt:").arg(inside));
    for (const auto& loss : m_parcel->losses) {
        auto* item = new QListWidgetItem{toQt(wording::loss_words(loss, m_workspace.language())), m_losses};
        item->setSizeHint(QSize{0, 26});
        item->setToolTip(item->text());
    }
    m_losses->setVisible(!m_parcel->losses.empty());
}

}  // namespace fundstelle::desktop
