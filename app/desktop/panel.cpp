// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "theme/theme.h"

namespace fundstelle::desktop {

bool isPlain(const QKeyEvent& key) {
    const bool alone = (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    return alone && (key.key() == Qt::Key_Delete || !key.text().isEmpty());
}

Panel::Panel(const QString& title, QWidget* parent)
    : QWidget{parent},
      m_title{new QLabel{title, this}},
      m_count{new QLabel{this}},
      m_heading{new QWidget{this}},
      m_filter{new QLineEdit{this}},
      m_controls{new QVBoxLayout},
      m_stack{new QStackedLayout},
      m_sentence{new QLabel{this}},
      m_button{new QPushButton{this}} {
    m_title->setFont(semibold(m_title->font()));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_filter->setPlaceholderText(tr("Filtern"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("%1 filtern").arg(title));

    auto* heading = new QHBoxLayout{m_heading};
    heading->setContentsMargins(12, 8, 8, 4);
    heading->setSpacing(8);
    heading->addWidget(m_title);
    heading->addWidget(m_count);
    heading->addStretch(1);
    auto* filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(8, 0, 8, 4);
    filterRow->addWidget(m_filter);

    auto* empty = new QWidget{this};
    auto* emptyLayout = new QVBoxLayout{empty};
    emptyLayout->setContentsMargins(16, 16, 16, 16);
    emptyLayout->setSpacing(12);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    emptyLayout->addStretch(1);
    emptyLayout->addWidget(m_sentence);
    emptyLayout->addWidget(m_button, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(2);
    m_stack->addWidget(empty);
    connect(m_button, &QPushButton::clicked, this, &Panel::filled);

    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addLayout(filterRow);
    layout->addLayout(m_controls);
    layout->addLayout(m_stack, 1);
}

void Panel::setView(QWidget* view) {
    m_stack->addWidget(view);
    setFocusProxy(view);
}

void Panel::setEmptyState(const QString& sentence, const QString& button) {
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

void Panel::showEmptyState(bool empty) {
    m_stack->setCurrentIndex(empty ? 0 : 1);
    m_filter->setEnabled(!empty || m_lineFills);
}

void Panel::setTitle(const QString& title) {
    m_title->setText(title);
}

void Panel::setCount(const QString& count) {
    m_count->setText(count);
}

void Panel::addHeadingButton(QWidget* button) {
    m_heading->layout()->addWidget(button);
}

void Panel::addControls(QWidget* controls) {
    m_controls->addWidget(controls);
}

FilteredTree::FilteredTree(QAbstractItemModel& source, QLineEdit& filter, QWidget* parent)
    : QTreeView{parent}, m_proxy{new QSortFilterProxyModel{this}} {
    m_proxy->setSourceModel(&source);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_proxy);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(16);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(&filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filtering = true;
        m_proxy->setFilterFixedString(text);
        m_filtering = false;
        if (!text.isEmpty()) expandAll();
    });
}

}  // namespace fundstelle::desktop
