// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/replacement_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace fundstelle::desktop {

using project::ReplacementReach;

ReplacementLine::ReplacementLine(QWidget* parent)
    : QWidget{parent}, m_words{new QLabel{this}}, m_field{new QLineEdit{this}}, m_reach{new QComboBox{this}}, m_replace{new QPushButton{tr("Ersetzen"), this}} {
    m_words->setTextFormat(Qt::PlainText);
    m_field->setAccessibleName(tr("Was an der Stelle stehen soll"));
    m_field->setMinimumWidth(160);
    m_reach->setAccessibleName(tr("Wo ersetzt wird"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(12, 4, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_words);
    row->addWidget(m_field, 1);
    row->addWidget(m_reach);
    row->addWidget(m_replace);
    connect(m_field, &QLineEdit::returnPressed, this, &ReplacementLine::send);
    connect(m_replace, &QPushButton::clicked, this, &ReplacementLine::send);
    connect(m_field, &QLineEdit::textChanged, m_replace, [this](const QString& with) { m_replace->setEnabled(!with.trimmed().isEmpty()); });
    hide();
}

void ReplacementLine::open(const QString& words, const QString& suggestion, int findings) {
    m_words->setText(tr("„%1“ ersetzen durch").arg(m_words->fontMetrics().elidedText(words, Qt::ElideRight, 240)));
    m_reach->clear();
    m_reach->addItem(tr("nur hier"), static_cast<int>(ReplacementReach::Finding));
    if (findings > 1) m_reach->addItem(tr("alle %n Funde dieser Worte", nullptr, findings), static_cast<int>(ReplacementReach::Findings));
    m_reach->addItem(tr("überall in allen Dokumenten"), static_cast<int>(ReplacementReach::Everywhere));
    m_field->setText(suggestion);
    show();
    m_field->setFocus();
    m_field->selectAll();
}

void ReplacementLine::send() {
    const auto with = m_field->text().trimmed();
    if (!with.isEmpty()) emit wanted(with, static_cast<ReplacementReach>(m_reach->currentData().toInt()));
}

void ReplacementLine::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) emit cancelled();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) QWidget::keyPressEvent(event);  // they are no answer to a dialog around
}

}  // namespace fundstelle::desktop
