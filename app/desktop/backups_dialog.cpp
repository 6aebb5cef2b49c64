// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "adapters/strings.h"
#include "project/backups.h"

namespace fundstelle::desktop {

BackupsDialog::BackupsDialog(const QString& project, QWidget* parent) : QDialog{parent}, m_list{new QListWidget{this}} {
    setWindowTitle(tr("Sicherung wiederherstellen"));
    resize(420, 320);
    for (const auto& backup : project::backups_of(toPath(project))) {
        auto* item = new QListWidgetItem{toQt(to_local_minute(backup.made_at)), m_list};
        item->setData(Qt::UserRole, toQtPath(backup.path));
    }
    m_list->setObjectName(QStringLiteral("palette"));
    m_list->setCurrentRow(0);
    m_list->setAccessibleName(tr("Sicherungen"));
    auto* words = new QLabel{m_list->count() > 0
                                 ? tr("Der jetzige Stand wird vorher selbst gesichert.")
                                 : tr("Es gibt noch keine Sicherung. Sie entsteht beim Öffnen und dann höchstens alle 30 Minuten, wenn sich etwas geändert hat."),
                             this};
    words->setWordWrap(true);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Wiederherstellen"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(m_list->count() > 0);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

QString BackupsDialog::chosen() const {
    const auto* item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString{};
}

}  // namespace fundstelle::desktop
