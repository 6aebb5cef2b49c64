// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/report_dialog.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

#include "adapters/strings.h"
#include "tables/table_options.h"

namespace fundstelle::desktop {

namespace {

using analysis::MatrixColumns;

const QString kWithout = QStringLiteral("report/without");
const QString kDocuments = QStringLiteral("report/documents");
const QString kColumns = QStringLiteral("report/columns");
const QString kHides = QStringLiteral("report/hidesSmallCells");
constexpr int kUsualThreshold = 3;

/// The same as in tables, where they hide any.
int threshold() {
    return smallCells() > 1 ? smallCells() : kUsualThreshold;
}

}  // namespace

ReportDialog::ReportDialog(const Workspace& workspace, QWidget* parent)
    : QDialog{parent}, m_workspace{workspace}, m_documents{new QComboBox{this}}, m_columns{new QComboBox{this}},
      m_hides{new QCheckBox{tr("Zahlen unter %1 verbergen").arg(threshold()), this}},
      m_buttons{new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel, this}} {
    setWindowTitle(tr("Bericht als HTML"));
    m_documents->setAccessibleName(tr("Dokumente"));
    m_columns->setAccessibleName(tr("Gegliedert nach"));
    m_columns->setToolTip(tr("Die Spalten der Matrix; auch die Anteile und die Verteilung richten sich danach"));
    fillDocuments();
    fillColumns();
    auto* form = new QFormLayout{this};
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    form->addRow(tr("Dokumente"), m_documents);
    form->addRow(tr("Gegliedert nach"), m_columns);
    auto* parts = new QVBoxLayout;
    parts->setSpacing(4);
    const QStringList names{tr("Häufigkeiten der Codes"), tr("Code-Matrix"), tr("Relationen der Hauptcodes"), tr("Anteile nach Variable"),
                            tr("Verteilung in Prozent"), tr("Code-Landkarte"), tr("Kodierungen im Zeitverlauf"), tr("Wortlaut aller Segmente")};
    const auto without = QSettings{}.value(kWithout).toStringList();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i] = new QCheckBox{names[static_cast<qsizetype>(i)], this};
        m_parts[i]->setChecked(i != static_cast<std::size_t>(ReportPart::Segments) && !without.contains(QString::number(i)));  // words leave only when they are wanted now
        parts->addWidget(m_parts[i]);
        connect(m_parts[i], &QCheckBox::toggled, this, &ReportDialog::showWhatIsPossible);
    }
    auto* label = new QLabel{tr("Teile"), this};
    form->addRow(label, parts);
    m_hides->setToolTip(tr("Sie führen zu Einzelnen. Verborgen wird auch, woraus sie sich errechnen ließen; Bilder fehlen dann, denn sie zeigen sie"));
    m_hides->setChecked(QSettings{}.value(kHides).toBool());
    connect(m_hides, &QCheckBox::toggled, this, &ReportDialog::showWhatIsPossible);
    form->addRow(tr("Kleine Zahlen"), m_hides);
    auto* hint = new QLabel{tr("Eine Seite für alle, die das Programm nicht haben. Wortlaut wird vorher auf Erkennbares geprüft."), this};
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(hint);
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Speichern …"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));
    form->addRow(m_buttons);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &ReportDialog::showWhatIsPossible);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, &ReportDialog::keep);
    showWhatIsPossible();
}

void ReportDialog::fillDocuments() {
    const auto active = static_cast<int>(m_workspace.activeDocumentCount());
    m_documents->addItem(tr("Alle"));
    if (active > 0) m_documents->addItem(tr("Aktivierte (%Ln)", nullptr, active), QStringLiteral("active"));
    auto& documents = m_workspace.project().documents();
    for (const auto& group : documents.groups()) m_documents->addItem(tr("Gruppe „%1“").arg(toQt(group.name)), QStringLiteral("group/") + toQt(group.name));
    for (const auto& set : documents.sets()) m_documents->addItem(tr("Set „%1“").arg(toQt(set.name)), QStringLiteral("set/") + toQt(set.name));
    // Who has activated documents means them.
    m_documents->setCurrentIndex(active > 0 ? 1 : std::max(0, m_documents->findData(QSettings{}.value(kDocuments))));
}

void ReportDialog::fillColumns() {
    for (const auto& variable : m_workspace.project().variables().all()) m_columns->addItem(toQt(variable.name), static_cast<int>(MatrixColumns::Variable));
    m_columns->addItem(tr("Gruppen"), static_cast<int>(MatrixColumns::Groups));
    m_columns->addItem(tr("Sets"), static_cast<int>(MatrixColumns::Sets));
    m_columns->addItem(tr("Sprechende"), static_cast<int>(MatrixColumns::Speakers));
    m_columns->addItem(tr("Dokumente"), static_cast<int>(MatrixColumns::Documents));
    const auto variables = m_workspace.project().variables().all();
    const auto text = std::find_if(variables.begin(), variables.end(), [](const auto& variable) { return variable.type == model::VariableType::Text; });
    const auto usual = text == variables.end() ? m_columns->findText(tr("Gruppen")) : m_columns->findText(toQt(text->name));
    const auto kept = m_columns->findText(QSettings{}.value(kColumns).toString());
    m_columns->setCurrentIndex(kept >= 0 ? kept : usual);
}

void ReportDialog::showWhatIsPossible() {
    for (std::size_t i = 0; i < m_parts.size(); ++i) m_parts[i]->setEnabled(!m_hides->isChecked() || !isPicture(static_cast<ReportPart>(i)));
    if (!m_hides->isChecked()) part(ReportPart::Percents).setEnabled(m_columns->currentData().toInt() == static_cast<int>(MatrixColumns::Variable));
    const bool any = std::any_of(m_parts.begin(), m_parts.end(), [](const auto* box) { return box->isChecked() && box->isEnabled(); });
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(any);
}

void ReportDialog::keep() const {
    QStringList without;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (!m_parts[i]->isChecked()) without << QString::number(i);
    }
    QSettings settings;
    settings.setValue(kWithout, without);
    settings.setValue(kDocuments, m_documents->currentData());
    settings.setValue(kHides, m_hides->isChecked());
    settings.setValue(kColumns, m_columns->currentText());
}

ReportChoice ReportDialog::choice() const {
    ReportChoice choice;
    for (std::size_t i = 0; i < m_parts.size(); ++i) choice.parts[i] = m_parts[i]->isChecked() && m_parts[i]->isEnabled();
    if (m_hides->isChecked()) choice.smallCells = threshold();
    choice.columns.by = static_cast<MatrixColumns>(m_columns->currentData().toInt());
    if (choice.columns.by == MatrixColumns::Variable) choice.columns.variable = toCore(m_columns->currentText());
    const auto chosen = m_documents->currentData().toString();
    const auto name = toCore(chosen.section(QLatin1Char('/'), 1));
    auto& documents = m_workspace.project().documents();
    if (chosen == QLatin1String{"active"}) {
        for (const auto& document : m_workspace.project().queries().snapshot().documents) {
            if (m_workspace.isActive(document.id)) choice.filter.documents.push_back(document.id);
        }
    }
    if (chosen.startsWith(QLatin1String{"group/"})) choice.filter.group = documents.group_named(name).id;
    for (const auto& set : documents.sets()) {
        if (chosen.startsWith(QLatin1String{"set/"}) && set.name == name) choice.filter.set = set.id;
    }
    return choice;
}

}  // namespace fundstelle::desktop
