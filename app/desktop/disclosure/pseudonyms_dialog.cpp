// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/pseudonyms_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "adapters/strings.h"
#include "disclosure/pass_phrase_dialog.h"
#include "disclosure/vault.h"
#include "wording/disclosure_words.h"

namespace fundstelle::desktop {

namespace {

enum Column { Real, Pseudonym, Kind, Note };
constexpr int kNoKind = -1;
constexpr int kKindRole = Qt::UserRole;

/// Offers the kinds where a kind stands.
class KindDelegate : public QStyledItemDelegate {
public:
    KindDelegate(wording::Language language, QObject* parent) : QStyledItemDelegate{parent}, m_language{language} {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override {
        auto* box = new QComboBox{parent};
        box->addItem(QStringLiteral("–"), kNoKind);
        for (const auto kind : disclosure::all_kinds()) box->addItem(toQt(wording::name_of(kind, m_language)), static_cast<int>(kind));
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        auto* box = static_cast<QComboBox*>(editor);
        box->setCurrentIndex(std::max(0, box->findData(index.data(kKindRole))));
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        const auto* box = static_cast<QComboBox*>(editor);
        model->setData(index, box->currentData(), kKindRole);
        model->setData(index, box->currentIndex() > 0 ? box->currentText() : QString{});
    }

private:
    wording::Language m_language;
};

}  // namespace

PseudonymsDialog::PseudonymsDialog(OpenPseudonyms& pseudonyms, Workspace& workspace, QWidget* parent)
    : QDialog{parent},
      m_pseudonyms{pseudonyms},
      m_workspace{workspace},
      m_narrowing{new QLineEdit{this}},
      m_rows{new QTableWidget{this}},
      m_add{new QPushButton{tr("Neue Zeile"), this}},
      m_remove{new QPushButton{tr("Entfernen"), this}},
      m_fault{new QLabel{this}} {
    setWindowTitle(tr("Pseudonyme"));
    resize(820, 560);
    auto* about = new QLabel{tr("Klarnamen und was an ihrer Stelle steht. Die Tabelle gehört nicht zum Projekt: Sie liegt verschlossen in einer eigenen Datei."), this};
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    m_narrowing->setPlaceholderText(tr("Filtern"));
    m_narrowing->setAccessibleName(tr("Pseudonyme filtern"));
    m_narrowing->setClearButtonEnabled(true);
    m_rows->setColumnCount(4);
    m_rows->setHorizontalHeaderLabels({tr("Klarname"), tr("Pseudonym"), tr("Art"), tr("Notiz")});
    m_rows->setItemDelegateForColumn(Kind, new KindDelegate{workspace.language(), m_rows});
    m_rows->setAccessibleName(tr("Pseudonyme"));
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setShowGrid(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setDefaultSectionSize(28);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    for (const auto& [column, width] : {std::pair{Real, 200}, {Pseudonym, 200}, {Kind, 160}}) m_rows->setColumnWidth(column, width);
    m_rows->installEventFilter(this);
    m_fault->setWordWrap(true);
    m_fault->hide();
    for (auto* button : {m_add, m_remove}) button->setAutoDefault(false);
    m_add->setToolTip(tr("Einfg"));
    m_remove->setToolTip(tr("Entf"));
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel, this};
    buttons->button(QDialogButtonBox::Save)->setText(tr("Verschlossen speichern"));
    buttons->button(QDialogButtonBox::Save)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_add);
    below->addWidget(m_remove);
    below->addStretch(1);
    below->addWidget(buttons);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(about);
    layout->addWidget(m_narrowing);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_fault);
    layout->addLayout(below);
    connect(m_narrowing, &QLineEdit::textChanged, this, &PseudonymsDialog::narrow);
    connect(m_add, &QPushButton::clicked, this, &PseudonymsDialog::addEmptyRow);
    connect(m_remove, &QPushButton::clicked, this, &PseudonymsDialog::removeSelected);
    connect(buttons, &QDialogButtonBox::accepted, this, &PseudonymsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (const auto* open = pseudonyms.table()) {
        for (const auto& entry : open->entries()) addRow(entry);
    }
    if (m_rows->rowCount() == 0) addEmptyRow();
    m_rows->setCurrentCell(0, Real);
    m_rows->setFocus();
}

void PseudonymsDialog::addRow(const disclosure::Pseudonym& entry) {
    const int row = m_rows->rowCount();
    m_rows->insertRow(row);
    m_rows->setItem(row, Real, new QTableWidgetItem{toQt(entry.real)});
    m_rows->setItem(row, Pseudonym, new QTableWidgetItem{toQt(entry.pseudonym)});
    auto* kind = new QTableWidgetItem{entry.kind ? toQt(wording::name_of(*entry.kind, m_workspace.language())) : QString{}};
    kind->setData(kKindRole, entry.kind ? static_cast<int>(*entry.kind) : kNoKind);
    m_rows->setItem(row, Kind, kind);
    m_rows->setItem(row, Note, new QTableWidgetItem{toQt(entry.note)});
}

void PseudonymsDialog::addEmptyRow() {
    m_narrowing->clear();
    addRow({});
    m_rows->setCurrentCell(m_rows->rowCount() - 1, Real);
    m_rows->setFocus();
    if (isVisible()) m_rows->editItem(m_rows->currentItem());
}

void PseudonymsDialog::removeSelected() {
    auto rows = m_rows->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() > b.row(); });
    for (const auto& row : rows) m_rows->removeRow(row.row());
}

void PseudonymsDialog::narrow(const QString& letters) {
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        bool fits = false;
        for (int column = 0; column < m_rows->columnCount(); ++column) fits = fits || m_rows->item(row, column)->text().contains(letters.trimmed(), Qt::CaseInsensitive);
        m_rows->setRowHidden(row, !fits);
    }
}

void PseudonymsDialog::showFault(const QString& sentence) {
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

disclosure::PseudonymTable PseudonymsDialog::table() const {
    std::vector<disclosure::Pseudonym> entries;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const auto words = [&](Column column) { return toCore(m_rows->item(row, column)->text().trimmed()); };
        if (words(Real).empty() && words(Pseudonym).empty() && words(Note).empty()) continue;  // begun, and left
        const auto kind = m_rows->item(row, Kind)->data(kKindRole).toInt();
        entries.push_back({words(Real), words(Pseudonym), kind == kNoKind ? std::nullopt : std::optional{static_cast<disclosure::Kind>(kind)}, words(Note)});
    }
    return disclosure::PseudonymTable{std::move(entries)};
}

void PseudonymsDialog::save() {
    if (m_pseudonyms.isVault()) return saveTo(m_pseudonyms.file());
    auto file = QFileDialog::getSaveFileName(this, tr("Pseudonyme speichern"), tr("Pseudonyme.pseudonyme"), tr("Pseudonyme (*.pseudonyme)"));
    if (file.isEmpty()) return;
    if (!file.endsWith(QLatin1String{".pseudonyme"})) file += QLatin1String{".pseudonyme"};
    saveTo(file);
}

void PseudonymsDialog::saveTo(const QString& file) {
    showFault({});
    disclosure::PseudonymTable entries;
    try {
        entries = table();
    } catch (const Error& error) {
        return showFault(error.kind() == ErrorKind::Exists ? tr("„%1“ steht zweimal als Klarname da.").arg(toQt(error.subject())) : tr("In jeder Zeile müssen ein Klarname und ein Pseudonym stehen."));
    }
    const bool isNew = !QFileInfo::exists(file);
    PassPhraseDialog phrase{file, isNew ? PassPhraseDialog::For::NewVault : PassPhraseDialog::For::Opening, this};
    while (phrase.exec() == QDialog::Accepted) {
        try {
            m_pseudonyms.save(entries, file, phrase.passPhrase());
            return accept();
        } catch (const Error& error) {
            phrase.showFault(toQt(wording::vault_sentence(error, m_workspace.language())));
        }
    }
}

bool PseudonymsDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Insert: addEmptyRow(); return true;
            case Qt::Key_Delete: removeSelected(); return true;
            case Qt::Key_Return:
            case Qt::Key_Enter:
                if (m_rows->currentItem() != nullptr) m_rows->editItem(m_rows->currentItem());
                return true;
            default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace fundstelle::desktop
