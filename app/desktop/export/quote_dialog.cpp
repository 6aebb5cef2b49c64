// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/quote_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

#include "adapters/strings.h"
#include "adapters/text_selection.h"
#include "model/quote.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

const QString kCollectionSetting = QStringLiteral("quotes/collection");
const QString kChapterSetting = QStringLiteral("quotes/chapter");

}  // namespace

QuoteDialog::QuoteDialog(Workspace& workspace, const Passage& passage, QWidget* parent)
    : QDialog{parent},
      m_workspace{workspace},
      m_passage{passage},
      m_edit{new QTextEdit{this}},
      m_preview{new QLabel{this}},
      m_collection{new QComboBox{this}},
      m_chapter{new QLineEdit{this}} {
    setWindowTitle(tr("Als Zitat aufnehmen"));
    resize(560, 460);
    m_words = toQt(workspace.project().documents().text(passage.document)->words(passage.range));
    m_edit->setPlainText(m_words);
    m_edit->setReadOnly(true);
    m_edit->setFont(readingFont(11));
    m_edit->setAccessibleName(tr("Wörter des Zitats"));
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    auto italic = readingFont(11);
    italic.setItalic(true);
    m_preview->setFont(italic);

    auto* omit = new QPushButton{tr("Markierte Wörter auslassen [...]"), this};
    connect(omit, &QPushButton::clicked, this, &QuoteDialog::omitSelection);
    m_collection->setEditable(true);
    const QSettings settings;
    QStringList collections;
    for (const auto& quote : workspace.project().quotes().all()) collections << toQt(quote.collection);
    collections.removeDuplicates();
    m_collection->addItems(collections);
    m_collection->setCurrentText(settings.value(kCollectionSetting, tr("Bericht")).toString());
    m_chapter->setText(settings.value(kChapterSetting).toString());
    m_chapter->setPlaceholderText(tr("z. B. Zusammenarbeit mit der Ausländerbehörde"));

    auto* form = new QFormLayout;
    form->addRow(tr("Sammlung"), m_collection);
    form->addRow(tr("Kapitel"), m_chapter);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Aufnehmen"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QuoteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_edit, 1);
    layout->addWidget(omit, 0, Qt::AlignLeft);
    layout->addWidget(m_preview);
    layout->addLayout(form);
    layout->addWidget(buttons);
    showPreview();
}

void QuoteDialog::omitSelection() {
    const auto selected = selectionOf(*m_edit);
    if (!selected) return;
    const auto begin = m_passage.range.begin().count();
    const text::CodePointRange omission{begin + selected->begin().count(), begin + selected->end().count()};
    // Selecting an omission again takes it back.
    const auto overlapping = std::erase_if(m_omissions, [&](const auto& other) { return other.overlaps(omission); });
    if (overlapping == 0) m_omissions.push_back(omission);
    showPreview();
}

std::vector<project::EditDraft> QuoteDialog::edits() const {
    std::vector<project::EditDraft> edits;
    for (const auto& omission : m_omissions) edits.push_back({omission});
    return edits;
}

void QuoteDialog::showPreview() {
    std::vector<text::CodePointRange> inEdit;
    for (const auto& omission : m_omissions) {
        inEdit.emplace_back(omission.begin().count() - m_passage.range.begin().count(), omission.end().count() - m_passage.range.begin().count());
    }
    strikeOut(*m_edit, inEdit);
    m_workspace.perform([&](project::Project& project) {
        m_preview->setText(toQt(model::in_quotation_marks(project.quotes().printed(m_passage.document, m_passage.range, edits()), model::QuotationMarks::German)));
    });
}

void QuoteDialog::accept() {
    const auto chapter = m_chapter->text().trimmed().isEmpty() ? tr("Ohne Kapitel") : m_chapter->text().trimmed();
    QSettings settings;
    settings.setValue(kCollectionSetting, m_collection->currentText());
    settings.setValue(kChapterSetting, m_chapter->text().trimmed());
    const bool added = m_workspace.perform([&](project::Project& project) {
        project.quotes().add(toCore(m_collection->currentText().trimmed()), toCore(chapter), m_passage.document, m_passage.range, edits());
    });
    if (added) QDialog::accept();
}

}  // namespace fundstelle::desktop
