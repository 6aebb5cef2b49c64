// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/code_panel.h"

#include <QApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <array>
#include <utility>

#include "adapters/strings.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

std::string& textOf(model::Code& code, std::size_t field) {
    const std::array texts{&code.definition, &code.anchor, &code.rule, &code.demarcation};
    return *texts[field];
}

model::AnchorExampleId exampleOf(const QListWidgetItem& item) {
    return model::AnchorExampleId{*toUuid(item.data(Qt::UserRole).toByteArray())};
}

}  // namespace

CodePanel::CodePanel(Workspace& workspace, TranscriptPanel& transcript, CodeActions& actions, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_transcript{transcript},
      m_actions{actions},
      m_tabs{new QTabWidget{this}},
      m_name{new QLineEdit{this}},
      m_colour{new QToolButton{this}},
      m_status{new QComboBox{this}},
      m_examples{new QListWidget{this}},
      m_addExample{new QPushButton{tr("Auswahl hinzufügen"), this}},
      m_history{new QListWidget{this}},
      m_earlier{new QPushButton{this}} {
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeDescription(), tr("Code"));
    m_tabs->addTab(makeHistory(), tr("Verlauf"));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);

    connect(m_name, &QLineEdit::returnPressed, this, &CodePanel::save);
    connect(m_status, &QComboBox::activated, this, &CodePanel::save);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* from, QWidget* to) {
        const bool popup = to != nullptr && to->window()->windowType() == Qt::Popup;
        if (from != nullptr && isAncestorOf(from) && !popup && !isAncestorOf(to)) save();
    });
    connect(m_examples->model(), &QAbstractItemModel::rowsMoved, this, &CodePanel::keepOrder, Qt::QueuedConnection);
    const auto jump = [this](QListWidgetItem* item) {
        const auto place = item->data(Qt::UserRole + 1).toList();
        const auto document = toUuid(item->data(Qt::UserRole + 2).toByteArray());
        if (document) emit passageWanted(model::DocumentId{*document}, {place[0].toLongLong(), place[1].toLongLong()});
    };
    connect(m_examples, &QListWidget::itemClicked, this, jump);
    connect(m_examples, &QListWidget::itemActivated, this, jump);
    connect(m_addExample, &QPushButton::clicked, this, &CodePanel::addSelection);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CodePanel::fillHistory);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        const auto title = tr("„%1“: vor der letzten Änderung kodiert").arg(toQt(m_shown->name));
        emit codingsWanted(m_workspace.project().codebook().codings_before_last_change(*m_code), title);
    });
    connect(&transcript.view(), &TranscriptView::selectionChanged, this, &CodePanel::refreshButtons);
    connect(&workspace, &Workspace::opened, this, &CodePanel::reload);
    connect(&workspace, &Workspace::aboutToClose, this, &CodePanel::save);
    connect(&workspace, &Workspace::closed, this, &CodePanel::reload);
    connect(&workspace, &Workspace::codesChanged, this, &CodePanel::reload);
    connect(&workspace, &Workspace::documentsChanged, this, &CodePanel::fillExamples);
    reload();
}

CodePanel::~CodePanel() {
    disconnect(qApp, nullptr, this, nullptr);  // the focus goes while the window does, and there is no project any more
}

QWidget* CodePanel::makeDescription() {
    auto* page = new QWidget{this};
    auto* form = new QVBoxLayout{page};
    form->setContentsMargins(12, 12, 12, 12);
    form->setSpacing(4);
    m_name->setAccessibleName(tr("Name des Codes"));
    m_colour->setAccessibleName(tr("Farbe des Codes"));
    m_colour->setToolTip(tr("Farbe"));
    m_colour->setPopupMode(QToolButton::InstantPopup);
    auto* colours = new QMenu{m_colour};
    m_colour->setMenu(colours);
    m_colour->setStyleSheet(QStringLiteral("QToolButton { padding: 6px; } QToolButton:focus { padding: 4px; } QToolButton::menu-indicator { image: none; }"));
    connect(colours, &QMenu::aboutToShow, this, [this, colours] {
        colours->clear();
        if (m_code) m_actions.addColours(*colours, {*m_code});
    });
    m_status->setAccessibleName(tr("Status des Codes"));
    m_status->addItems({tr("Entwurf"), tr("Abgestimmt"), tr("Stillgelegt")});  // in the order of `CodeStatus`
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_colour);
    first->addWidget(m_name, 1);
    form->addLayout(first);
    form->addWidget(m_status, 0, Qt::AlignLeft);
    const auto label = [&](const QString& words) {
        auto* shown = new QLabel{words, page};
        shown->setForegroundRole(QPalette::PlaceholderText);
        form->addSpacing(8);
        form->addWidget(shown);
    };
    const auto text = [&](const QString& name, int lines) {
        auto* edit = new QPlainTextEdit{page};
        edit->setAccessibleName(name);
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * lines + 16);
        form->addWidget(edit, lines);
        m_texts.push_back(edit);
    };
    label(tr("Definition"));
    text(tr("Definition"), 4);
    label(tr("Ankerbeispiele"));
    m_examples->setAccessibleName(tr("Ankerbeispiele aus den Transkripten"));
    m_examples->setToolTip(tr("Klicken springt zur Stelle, Ziehen oder Alt+Pfeil ordnet um, Entf entfernt das Beispiel"));
    m_examples->setWordWrap(true);
    m_examples->setMinimumHeight(64);
    m_examples->setDragDropMode(QAbstractItemView::InternalMove);
    m_examples->setDefaultDropAction(Qt::MoveAction);
    m_examples->installEventFilter(this);
    form->addWidget(m_examples, 3);
    m_addExample->setToolTip(tr("Macht die im Transkript markierten Worte zum Ankerbeispiel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_addExample);
    buttons->addStretch(1);
    form->addLayout(buttons);
    text(tr("Ankerbeispiel in eigenen Worten"), 2);
    m_texts.back()->setPlaceholderText(tr("Weitere Beispiele in eigenen Worten"));
    label(tr("Kodierregel"));
    text(tr("Kodierregel"), 3);
    label(tr("Abgrenzung"));
    text(tr("Abgrenzung"), 3);
    auto* scroll = new QScrollArea{this};
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    return scroll;
}

QWidget* CodePanel::makeHistory() {
    auto* page = new QWidget{this};
    auto* layout = new QVBoxLayout{page};
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    m_earlier->hide();
    m_history->setAccessibleName(tr("Änderungen des Codes"));
    m_history->setWordWrap(true);
    m_history->setFrameStyle(QFrame::NoFrame);
    m_history->setSpacing(2);
    layout->addWidget(m_earlier);
    layout->addWidget(m_history, 1);
    return page;
}

void CodePanel::show(model::CodeId code) {
    if (m_code == code) return;
    save();
    m_code = code;
    m_shown.reset();
    reload();
}

void CodePanel::reload() {
    const auto index = m_code && m_workspace.isOpen() ? m_workspace.project().codebook().tree().index_of(*m_code) : std::nullopt;
    m_tabs->setEnabled(index.has_value());
    if (!index) {
        m_code.reset();
        m_shown.reset();
        m_name->clear();
        for (auto* text : m_texts) text->clear();
        m_examples->clear();
        m_history->clear();
        m_earlier->hide();
        return;
    }
    const auto code = m_workspace.project().codebook().tree()[*index];
    auto before = m_shown.value_or(code);
    // What somebody is writing at the moment is not taken away.
    if (!m_shown || toCore(m_name->text()) == before.name) m_name->setText(toQt(code.name));
    auto now = code;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const auto text = toQt(textOf(now, i));
        if (m_texts[i]->toPlainText() == text || (m_shown && toCore(m_texts[i]->toPlainText()) != textOf(before, i))) continue;
        m_texts[i]->setPlainText(text);
    }
    m_status->setCurrentIndex(static_cast<int>(code.status));
    m_colour->setIcon(swatch(QColor{toQt(code.colour)}));
    m_shown = code;
    fillExamples();
    fillHistory();
    refreshButtons();
}

void CodePanel::save() {
    if (!m_shown || !m_workspace.isOpen() || m_workspace.project().read_only()) return;
    auto code = *m_shown;
    if (const auto name = m_name->text().trimmed(); !name.isEmpty()) code.name = toCore(name);
    else m_name->setText(toQt(code.name));
    code.status = static_cast<model::CodeStatus>(m_status->currentIndex());
    for (std::size_t i = 0; i < m_texts.size(); ++i) textOf(code, i) = toCore(m_texts[i]->toPlainText());
    if (code == *m_shown) return;
    const auto before = *std::exchange(m_shown, code);
    if (!m_workspace.perform([&](project::Project& project) { project.codebook().describe(code); })) m_shown = before;
}

void CodePanel::fillExamples() {
    m_examples->clear();
    if (!m_code) return;
    m_workspace.perform([this](project::Project& project) {
        for (const auto& shown : project.anchor_examples().shown(*m_code)) {
            auto* item = new QListWidgetItem{tr("„%1“\n%2, Abs. %L3").arg(toQt(shown.words).simplified(), toQt(shown.document)).arg(shown.paragraph), m_examples};
            item->setData(Qt::UserRole, toBytes(shown.example.id.uuid()));
            item->setData(Qt::UserRole + 1, QVariantList{qlonglong{shown.example.range.begin().count()}, qlonglong{shown.example.range.end().count()}});
            item->setData(Qt::UserRole + 2, toBytes(shown.example.document.uuid()));
        }
    });
}

void CodePanel::fillHistory() {
    if (!m_code || m_tabs->currentIndex() != 1) return;
    const auto nameOf = [](project::CodeChange::Field field) {
        using Of = project::CodeChange::Field;
        switch (field) {
            case Of::Created: return tr("angelegt");
            case Of::Name: return tr("Name");
            case Of::Parent: return tr("Übergeordneter Code");
            case Of::Place: return tr("Reihenfolge");
            case Of::Colour: return tr("Farbe");
            case Of::Definition: return tr("Definition");
            case Of::Anchor: return tr("Ankerbeispiel");
            case Of::Rule: return tr("Kodierregel");
            case Of::Demarcation: return tr("Abgrenzung");
            case Of::Status: return tr("Status");
        }
        return QString{};
    };
    const auto valueOf = [this](project::CodeChange::Field field, const std::string& value) {
        if (value.empty()) return tr("–");
        const auto status = field == project::CodeChange::Field::Status ? model::parse_code_status(value) : std::nullopt;
        return status ? m_status->itemText(static_cast<int>(*status)) : toQt(value);
    };
    m_history->clear();
    m_workspace.perform([&](project::Project& project) {
        const auto changes = project.codebook().history(*m_code);
        for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
            auto line = tr("%1 · %2 · %3").arg(toQt(to_local_minute(change->at)), toQt(change->coder), nameOf(change->field));
            if (change->field == project::CodeChange::Field::Created) line += QStringLiteral("\n%1").arg(toQt(change->after));
            else if (change->field != project::CodeChange::Field::Place) {
                line += tr("\nvorher: %1\njetzt: %2").arg(valueOf(change->field, change->before), valueOf(change->field, change->after));
            }
            m_history->addItem(line);
        }
        const auto earlier = static_cast<int>(project.codebook().codings_before_last_change(*m_code).size());
        m_earlier->setVisible(earlier > 0);
        m_earlier->setText(tr("%Ln Kodierungen entstanden vor der letzten Änderung – ansehen", nullptr, earlier));
    });
}

void CodePanel::addSelection() {
    const auto document = m_transcript.document();
    const auto selection = m_transcript.view().selection();
    if (!m_code || !document || !selection) return;
    m_workspace.perform([&](project::Project& project) { project.anchor_examples().add(*m_code, *document, *selection); });
}

void CodePanel::refreshButtons() {
    m_addExample->setEnabled(m_code && m_transcript.view().selection() && m_workspace.isOpen() && !m_workspace.project().read_only());
}

void CodePanel::moveExample(int by) {
    const int row = m_examples->currentRow();
    const int to = row + by;
    if (to < 0 || to >= m_examples->count()) return;
    const auto example = exampleOf(*m_examples->item(row));
    m_workspace.perform([&](project::Project& project) { project.anchor_examples().move(example, static_cast<std::size_t>(to)); });
    m_examples->setCurrentRow(to);
}

/// As the list shows them after one was dragged: the one that is selected is at a new place.
void CodePanel::keepOrder() {
    const int row = m_examples->currentRow();
    if (row < 0) return;
    const auto example = exampleOf(*m_examples->item(row));
    m_workspace.perform([&](project::Project& project) { project.anchor_examples().move(example, static_cast<std::size_t>(row)); });
    m_examples->setCurrentRow(row);
}

bool CodePanel::eventFilter(QObject* watched, QEvent* event) {
    const auto* item = m_examples->currentItem();
    if (watched != m_examples || event->type() != QEvent::KeyPress || item == nullptr) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) return moveExample(key->key() == Qt::Key_Up ? -1 : 1), true;
    if (key->key() != Qt::Key_Delete) return false;
    m_workspace.perform([&](project::Project& project) { project.anchor_examples().remove(exampleOf(*item)); });
    return true;
}

}  // namespace fundstelle::desktop
