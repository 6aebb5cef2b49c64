// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/ignored_words_dialog.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "adapters/strings.h"

namespace fundstelle::desktop {

IgnoredWordsDialog::IgnoredWordsDialog(Workspace& workspace, QWidget* parent)
    : QDialog{parent}, m_list{new QListWidget{this}}, m_takeBack{new QPushButton{tr("Wieder melden"), this}} {
    setWindowTitle(tr("Übergangene Worte"));
    resize(400, 440);
    auto* about = new QLabel{tr("Diese Worte gelten in diesem Projekt nicht als Hinweis auf jemanden."), this};
    about->setWordWrap(true);
    m_list->setAccessibleName(windowTitle());
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const auto& words : workspace.project().disclosure().ignored()) m_list->addItem(toQt(words));
    m_list->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    buttons->button(QDialogButtonBox::Close)->setText(tr("Schließen"));
    buttons->addButton(m_takeBack, QDialogButtonBox::ActionRole);
    m_takeBack->setToolTip(tr("Entf"));
    m_takeBack->setEnabled(m_list->count() > 0 && !workspace.project().read_only());
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(about);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_takeBack, &QPushButton::clicked, this, &IgnoredWordsDialog::takeBack);
    m_list->installEventFilter(this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool IgnoredWordsDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list || event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Delete) return QDialog::eventFilter(watched, event);
    m_takeBack->click();
    return true;
}

void IgnoredWordsDialog::takeBack() {
    for (auto* item : m_list->selectedItems()) {
        emit takenBack(item->text());
        delete item;
    }
    m_takeBack->setEnabled(m_list->count() > 0);
}

}  // namespace fundstelle::desktop
