// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/pass_phrase_dialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QVBoxLayout>

namespace fundstelle::desktop {

PassPhraseDialog::PassPhraseDialog(const QString& file, For what, QWidget* parent)
    : QDialog{parent}, m_what{what}, m_first{new QLineEdit{this}}, m_second{new QLineEdit{this}}, m_fault{new QLabel{this}} {
    const bool isNew = what == For::NewVault;
    setWindowTitle(tr("Passphrase"));
    setMinimumWidth(440);
    auto* about = new QLabel{isNew ? tr("„%1“ wird mit einer Passphrase verschlossen. Ohne sie lässt sich die Datei nie wieder öffnen; sie wird nirgends gespeichert.").arg(QFileInfo{file}.fileName())
                                   : tr("„%1“ ist verschlossen.").arg(QFileInfo{file}.fileName()),
                             this};
    about->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Passphrase"), m_first);
    if (isNew) form->addRow(tr("Noch einmal"), m_second);
    m_second->setVisible(isNew);
    for (auto* field : {m_first, m_second}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &PassPhraseDialog::refresh);
    }
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(isNew ? tr("Verschließen") : tr("Öffnen"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    refresh();
}

void PassPhraseDialog::refresh() {
    const bool same = m_what == For::Opening || m_first->text() == m_second->text();
    m_accept->setEnabled(!m_first->text().isEmpty() && same);
}

void PassPhraseDialog::showFault(const QString& sentence) {
    m_fault->setText(sentence);
    m_fault->show();
    m_first->selectAll();
    m_first->setFocus();
}

}  // namespace fundstelle::desktop
