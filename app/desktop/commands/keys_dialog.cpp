// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/keys_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace fundstelle::desktop {

namespace {

constexpr int kNameRole = Qt::UserRole;

}  // namespace

KeysDialog::KeysDialog(Commands& commands, QWidget* parent)
    : QDialog{parent},
      m_commands{commands},
      m_filter{new QLineEdit{this}},
      m_list{new QTreeWidget{this}},
      m_key{new QKeySequenceEdit{this}},
      m_hint{new QLabel{this}} {
    setWindowTitle(tr("Tasten"));
    resize(620, 680);
    m_filter->setPlaceholderText(tr("Filtern"));
    m_filter->setAccessibleName(tr("Tasten filtern"));
    m_filter->setClearButtonEnabled(true);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Befehl"), tr("Taste")});
    m_list->setAccessibleName(tr("Befehle und ihre Tasten"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setUniformRowHeights(true);
    m_key->setAccessibleName(tr("Neue Taste"));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* remove = new QPushButton{tr("Keine Taste"), this};
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new QLabel{tr("Andere Taste:"), this});
    row->addWidget(m_key, 1);
    row->addWidget(remove);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    buttons->button(QDialogButtonBox::Close)->setText(tr("Schließen"));
    auto* reset = buttons->addButton(tr("Alle wie am Anfang"), QDialogButtonBox::ResetRole);
    // Enter in the line above filters, and takes no key away.
    for (auto* button : findChildren<QPushButton*>()) button->setAutoDefault(false);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::showCurrent);
    connect(m_key, &QKeySequenceEdit::editingFinished, this, &KeysDialog::take);
    connect(remove, &QPushButton::clicked, this, [this] {
        if (!current().isEmpty()) m_commands.setKey(current(), {});
    });
    connect(reset, &QPushButton::clicked, &m_commands, &Commands::resetKeys);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_commands, &Commands::keysChanged, this, &KeysDialog::fill);
    fill();
    m_filter->setFocus();
}

QString KeysDialog::current() const {
    return m_list->currentItem() == nullptr ? QString{} : m_list->currentItem()->data(0, kNameRole).toString();
}

void KeysDialog::fill() {
    const auto before = current();
    m_list->clear();
    std::map<QString, QTreeWidgetItem*> areas;
    for (const auto& [name, command] : m_commands.all()) {
        auto& area = areas[command.area];
        if (area == nullptr) {
            area = new QTreeWidgetItem{m_list, {command.area}};
            area->setFirstColumnSpanned(true);
            area->setFlags(Qt::ItemIsEnabled);
        }
        QStringList keys;
        for (const auto& key : command.action->shortcuts()) keys << key.toString(QKeySequence::NativeText);
        const auto words = plainWords(*command.action).section(QStringLiteral(": "), 0, 0);  // without what undo would take back at the moment
        auto* item = new QTreeWidgetItem{area, {words, keys.join(QStringLiteral("  ·  "))}};
        item->setData(0, kNameRole, name);
        if (name == before) m_list->setCurrentItem(item);
    }
    m_list->expandAll();
    filter(m_filter->text());
    showCurrent();
}

void KeysDialog::filter(const QString& words) {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        auto* area = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < area->childCount(); ++j) {
            auto* item = area->child(j);
            const bool fits = item->text(0).contains(words, Qt::CaseInsensitive) || item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        area->setHidden(!any);
    }
}

void KeysDialog::showCurrent() {
    const auto* action = m_commands.action(current());
    m_key->setEnabled(action != nullptr);
    m_key->setKeySequence(action == nullptr ? QKeySequence{} : action->shortcut());
    m_hint->setText(action == nullptr ? tr("Einen Befehl wählen, um ihm eine andere Taste zu geben.") : tr("In das Feld klicken und die neue Taste drücken."));
}

void KeysDialog::take() {
    const auto name = current();
    const auto key = m_key->keySequence();
    if (name.isEmpty() || key == m_commands.action(name)->shortcut()) return;
    if (const auto other = m_commands.conflictOf(name, key); !other.isEmpty()) {
        m_hint->setText(tr("%1 gehört schon zu „%2“.").arg(key.toString(QKeySequence::NativeText), plainWords(*m_commands.action(other))));
        return;
    }
    m_commands.setKey(name, key);
}

}  // namespace fundstelle::desktop
