// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/start_page.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "theme/theme.h"

namespace fundstelle::desktop {

StartPage::StartPage(QWidget* parent) : QWidget{parent}, m_recent{new QVBoxLayout} {
    setBackgroundRole(QPalette::Window);
    auto* title = new QLabel{tr("Fundstelle"), this};
    title->setFont(readingFont(26));
    auto* words = new QLabel{tr("Interviews kodieren. Jede Stelle wiederfinden, jedes Zitat belegen."), this};
    words->setForegroundRole(QPalette::PlaceholderText);
    auto* sample = new QPushButton{tr("Beispielstudie öffnen"), this};
    sample->setToolTip(tr("13 erfundene Interviews mit Codebuch und Kodierungen, zum Umsehen und Ausprobieren"));
    auto* tour = new QPushButton{tr("Kurzer Rundgang"), this};
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(tour, &QPushButton::clicked, this, &StartPage::tourWanted);
    auto* create = new QPushButton{tr("Neues Projekt …"), this};
    auto* open = new QPushButton{tr("Projekt öffnen …"), this};
    connect(create, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(create);
    buttons->addWidget(open);
    buttons->addWidget(sample);
    buttons->addWidget(tour);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(words);
    column->addLayout(buttons);
    m_recent->setSpacing(4);
    column->addLayout(m_recent);
    column->addStretch(3);
    auto* layout = new QHBoxLayout{this};
    layout->addStretch(1);
    layout->addLayout(column, 2);
    layout->addStretch(1);
}

void StartPage::setRecent(const QStringList& files) {
    while (auto* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (files.isEmpty()) return;
    auto* heading = new QLabel{tr("Zuletzt geöffnet"), this};
    heading->setForegroundRole(QPalette::PlaceholderText);
    m_recent->addWidget(heading);
    for (const auto& file : files) {
        auto* button = new QPushButton{QFileInfo{file}.completeBaseName(), this};
        button->setFlat(true);
        button->setToolTip(file);
        button->setStyleSheet(QStringLiteral("text-align: left; border: none; background: transparent; padding: 2px 0; color: %1;").arg(theme().accent.name()));
        connect(button, &QPushButton::clicked, this, [this, file] { emit recentWanted(file); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
}

}  // namespace fundstelle::desktop
