// SPDX-License-Identifier: GPL-3.0-or-later
#include "corrections/to_check_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "adapters/strings.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

ToCheckPanel::ToCheckPanel(Workspace& workspace, TranscriptView& transcript, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_transcript{transcript},
      m_list{new QListWidget{this}},
      m_place{new QPushButton{tr("Auf markierte Worte setzen"), this}},
      m_accept{new QPushButton{tr("Stimmt so"), this}},
      m_drop{new QPushButton{tr("Verwerfen"), this}} {
    auto* heading = new QLabel{tr("Zu prüfen"), this};
    heading->setFont(semibold(heading->font()));
    auto* hint = new QLabel{tr("Diese Kodierungen haben bei einer Berichtigung Worte verloren."), this};
    hint->setWordWrap(true);
    m_list->setAccessibleName(heading->text());
    m_list->setFrameStyle(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_place->setToolTip(tr("Erst im Transkript die Worte markieren, dann hier klicken"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_place);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(hint);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(&workspace, &Workspace::opened, this, &ToCheckPanel::reload);
    connect(&workspace, &Workspace::closed, this, &ToCheckPanel::reload);
    connect(&workspace, &Workspace::codingsChanged, this, &ToCheckPanel::reload);
    connect(&workspace, &Workspace::documentsChanged, this, &ToCheckPanel::reload);
    connect(m_list, &QListWidget::currentRowChanged, this, &ToCheckPanel::refreshButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const auto* coding = current()) emit passageWanted(coding->document, coding->range);
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        if (const auto* coding = current()) emit passageWanted(coding->document, coding->range);
    });
    connect(&transcript, &TranscriptView::selectionChanged, this, &ToCheckPanel::refreshButtons);
    connect(m_place, &QPushButton::clicked, this, &ToCheckPanel::placeOnSelection);
    connect(m_accept, &QPushButton::clicked, this, &ToCheckPanel::accept);
    connect(m_drop, &QPushButton::clicked, this, &ToCheckPanel::drop);
    refreshButtons();
}

void ToCheckPanel::reload() {
    const auto row = m_list->currentRow();
    m_codings = m_workspace.isOpen() ? m_workspace.project().corrections().to_check() : std::vector<project::CodingToCheck>{};
    m_list->clear();
    for (const auto& coding : m_codings) {
        const auto what = coding.lost ? tr("alle Worte fehlen") : tr("es bleibt: „%1“").arg(toQt(coding.now));
        m_list->addItem(tr("%1 · %2\nwar: „%3“ – %4").arg(toQt(coding.code), toQt(coding.document_name), toQt(coding.was), what));
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    refreshButtons();
    emit countChanged(m_list->count());
}

const project::CodingToCheck* ToCheckPanel::current() const {
    const auto row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_codings.size()) ? &m_codings[static_cast<std::size_t>(row)] : nullptr;
}

void ToCheckPanel::refreshButtons() {
    const auto* coding = current();
    const bool writable = coding != nullptr && m_workspace.isOpen() && !m_workspace.project().read_only();
    const bool here = coding != nullptr && m_transcript.content() && m_transcript.content()->document == coding->document;
    m_place->setEnabled(writable && here && m_transcript.selection().has_value());
    m_accept->setEnabled(writable && !coding->lost);
    m_drop->setEnabled(writable);
}

void ToCheckPanel::placeOnSelection() {
    const auto* coding = current();
    const auto selection = m_transcript.selection();
    if (coding == nullptr || !selection) return;
    m_workspace.perform([id = coding->coding, range = *selection](project::Project& project) { project.corrections().place_again(id, range); });
}

void ToCheckPanel::accept() {
    if (const auto* coding = current()) m_workspace.perform([id = coding->coding](project::Project& project) { project.corrections().accept(id); });
}

void ToCheckPanel::drop() {
    if (const auto* coding = current()) m_workspace.perform([id = coding->coding](project::Project& project) { project.codings().remove({id}); });
}

}  // namespace fundstelle::desktop
