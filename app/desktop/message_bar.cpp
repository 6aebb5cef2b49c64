// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_bar.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace fundstelle::desktop {

namespace {

constexpr int kReadingTime = 12'000;  // ms

}  // namespace

MessageBar::MessageBar(QWidget* parent) : QFrame{parent}, m_words{new QLabel{this}} {
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton{this};
    close->setText(QStringLiteral("×"));
    close->setAccessibleName(tr("Hinweis schließen"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addWidget(m_words, 1);
    layout->addWidget(close);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Highlight);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kReadingTime);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void MessageBar::showSentence(const QString& sentence) {
    m_words->setText(sentence);
    show();
    m_timer.start();
}

}  // namespace fundstelle::desktop
