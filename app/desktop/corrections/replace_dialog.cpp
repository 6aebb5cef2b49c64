// SPDX-License-Identifier: GPL-3.0-or-later
#include "corrections/replace_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

#include "adapters/strings.h"

namespace fundstelle::desktop {

namespace {

constexpr std::int64_t kContext = 40;  // code points at each side
constexpr std::size_t kMostShown = 2'000;

/// The words around a place, on one line.
QString contextOf(const project::DocumentText& text, const project::Replacement& place) {
    const auto size = text.offsets().size().count();
    const auto begin = std::max<std::int64_t>(0, place.range.begin().count() - kContext);
    const auto end = std::min(size, place.range.end().count() + kContext);
    const auto words = [&](std::int64_t from, std::int64_t to) { return from < to ? toQt(text.words({from, to})) : QString{}; };
    auto context = words(begin, place.range.begin().count()) + QStringLiteral("[") + words(place.range.begin().count(), place.range.end().count()) +
                   QStringLiteral("]") + words(place.range.end().count(), end);
    return context.simplified();
}

}  // namespace

ReplaceDialog::ReplaceDialog(Workspace& workspace, std::optional<model::DocumentId> document, QWidget* parent)
    : QDialog{parent},
      m_workspace{workspace},
      m_document{document},
      m_words{new QLineEdit{this}},
      m_replacement{new QLineEdit{this}},
      m_endings{new QCheckBox{tr("auch mit Endungen (Müllers, Müllern)"), this}},
      m_case{new QCheckBox{tr("Groß- und Kleinschreibung beachten"), this}},
      m_parts{new QCheckBox{tr("auch innerhalb von Wörtern"), this}},
      m_onlyHere{new QCheckBox{tr("nur in diesem Dokument"), this}},
      m_places{new QTreeWidget{this}},
      m_count{new QLabel{this}} {
    setWindowTitle(tr("Suchen und ersetzen"));
    resize(860, 560);
    m_endings->setChecked(true);
    m_case->setChecked(true);
    m_onlyHere->setEnabled(document.has_value());
    m_words->setPlaceholderText(tr("z. B. Müller"));
    m_replacement->setPlaceholderText(tr("z. B. Herr X"));
    auto* form = new QFormLayout;
    form->addRow(tr("Suchen"), m_words);
    form->addRow(tr("Ersetzen durch"), m_replacement);
    auto* options = new QHBoxLayout;
    for (auto* box : {m_endings, m_case, m_parts, m_onlyHere}) {
        options->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ReplaceDialog::search);
    }
    options->addStretch(1);
    m_places->setHeaderLabels({tr("Fundstelle"), tr("Dokument"), tr("Absatz"), tr("wird zu")});
    m_places->setRootIsDecorated(false);
    m_places->setUniformRowHeights(true);
    m_places->setAccessibleName(tr("Fundstellen"));
    m_places->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_places->header()->setStretchLastSection(false);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("Ersetzen"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ReplaceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_words, &QLineEdit::textChanged, this, &ReplaceDialog::search);
    connect(m_replacement, &QLineEdit::textChanged, this, &ReplaceDialog::search);
    connect(m_places, &QTreeWidget::itemChanged, this, &ReplaceDialog::refreshCount);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addLayout(options);
    layout->addWidget(m_places, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    search();
}

void ReplaceDialog::search() {
    m_found.clear();
    const auto words = m_words->text().trimmed();
    if (words.size() > 1) {
        const project::ReplacementSearch search{toCore(words), toCore(m_replacement->text()), !m_parts->isChecked(), m_case->isChecked(), m_endings->isChecked()};
        std::vector<model::DocumentId> documents;
        if (m_onlyHere->isChecked() && m_document) documents.push_back(*m_document);
        m_workspace.performLong(tr("Es wird gesucht …"), [&](project::Project& project) { m_found = project.corrections().find(search, documents); });
    }
    const QSignalBlocker quiet{m_places};
    m_places->clear();
    auto& documents = m_workspace.project().documents();
    for (std::size_t i = 0; i < std::min(m_found.size(), kMostShown); ++i) {
        const auto& place = m_found[i];
        const auto text = documents.text(place.document);
        auto* item = new QTreeWidgetItem{m_places, {contextOf(*text, place), toQt(documents.find(place.document)->name),
                                                    QString::number(text->paragraphs().number_of(place.range.begin())), toQt(place.with)}};
        item->setCheckState(0, Qt::Checked);
    }
    refreshCount();
}

void ReplaceDialog::refreshCount() {
    int chosen = 0;
    for (int i = 0; i < m_places->topLevelItemCount(); ++i) chosen += m_places->topLevelItem(i)->checkState(0) == Qt::Checked ? 1 : 0;
    const auto hidden = static_cast<int>(m_found.size()) - m_places->topLevelItemCount();
    chosen += hidden;
    m_count->setText(tr("%n Stellen werden ersetzt", nullptr, chosen) + (hidden > 0 ? tr(" (die ersten %1 sind zu sehen)").arg(kMostShown) : QString{}));
    m_accept->setEnabled(chosen > 0 && !m_workspace.project().read_only());
}

void ReplaceDialog::accept() {
    std::vector<project::Replacement> chosen;
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        const auto* item = m_places->topLevelItem(static_cast<int>(i));
        if (item == nullptr || item->checkState(0) == Qt::Checked) chosen.push_back(m_found[i]);
    }
    if (!m_workspace.performLong(tr("Es wird ersetzt …"), [&](project::Project& project) { project.corrections().replace(chosen); })) return;
    emit reported(tr("%n Stellen ersetzt. Die Kodierungen stehen, wo sie standen.", nullptr, static_cast<int>(chosen.size())));
    QDialog::accept();
}

}  // namespace fundstelle::desktop
