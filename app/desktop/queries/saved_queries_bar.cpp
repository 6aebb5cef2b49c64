// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/saved_queries_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <algorithm>

#include "adapters/strings.h"

namespace fundstelle::desktop {

SavedQueriesBar::SavedQueriesBar(Workspace& workspace, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_box{new QComboBox{this}},
      m_name{new QLineEdit{this}},
      m_save{new QToolButton{this}},
      m_more{new QToolButton{this}},
      m_menu{new QMenu{m_more}},
      m_rename{m_menu->addAction(tr("Umbenennen"))},
      m_saveAs{m_menu->addAction(tr("Unter anderem Namen speichern"))},
      m_remove{m_menu->addAction(tr("Abfrage entfernen"))} {
    m_box->setAccessibleName(tr("Gespeicherte Abfragen"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(10);
    m_name->setAccessibleName(tr("Name der Abfrage"));
    m_name->setPlaceholderText(tr("Name der Abfrage"));
    m_name->installEventFilter(this);
    m_name->hide();
    m_save->setText(tr("Speichern"));
    m_more->setText(QStringLiteral("⋯"));
    m_more->setToolTip(tr("Mehr zu dieser Abfrage"));
    m_more->setAccessibleName(tr("Mehr zu dieser Abfrage"));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(8, 0, 8, 4);
    row->setSpacing(4);
    row->addWidget(m_box, 1);
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    row->addWidget(m_more);

    connect(m_box, &QComboBox::activated, this, &SavedQueriesBar::choose);
    connect(m_save, &QToolButton::clicked, this, &SavedQueriesBar::save);
    connect(m_rename, &QAction::triggered, this, [this] { askForName(Naming::Rename); });
    connect(m_saveAs, &QAction::triggered, this, [this] { askForName(Naming::New); });
    connect(m_remove, &QAction::triggered, this, &SavedQueriesBar::remove);
    connect(m_name, &QLineEdit::textChanged, this, &SavedQueriesBar::refresh);
    connect(&workspace, &Workspace::opened, this, &SavedQueriesBar::reload);
    connect(&workspace, &Workspace::queriesChanged, this, &SavedQueriesBar::reload);
    connect(&workspace, &Workspace::closed, this, [this] {
        m_chosen.reset();
        reload();
    });
    reload();
}

const project::SavedQuery* SavedQueriesBar::current() const {
    const auto found = std::find_if(m_queries.begin(), m_queries.end(), [&](const auto& saved) { return saved.id == m_chosen; });
    return found != m_queries.end() ? &*found : nullptr;
}

QString SavedQueriesBar::chosenName() const {
    return current() != nullptr ? toQt(current()->name) : QString{};
}

void SavedQueriesBar::reload() {
    m_queries = m_workspace.isOpen() ? m_workspace.project().saved_queries().all() : std::vector<project::SavedQuery>{};
    m_box->clear();
    m_box->addItem(m_queries.empty() ? tr("Noch keine gespeichert") : tr("Neue Abfrage"));
    for (const auto& saved : m_queries) m_box->addItem(toQt(saved.name));
    if (const auto* saved = current()) m_box->setCurrentIndex(1 + static_cast<int>(saved - m_queries.data()));
    refresh();
}

void SavedQueriesBar::setQuery(const analysis::Query& query) {
    m_query = query;
    refresh();
}

void SavedQueriesBar::refresh() {
    const bool writable = m_workspace.isOpen() && !m_workspace.project().read_only();
    const bool naming = !m_name->isHidden();
    const auto* saved = current();
    m_save->setEnabled(writable && (naming ? !m_name->text().trimmed().isEmpty() : saved == nullptr || saved->query != m_query));
    m_save->setToolTip(saved != nullptr && !naming ? tr("„%1“ so speichern, wie die Abfrage jetzt ist").arg(toQt(saved->name)) : tr("Die Abfrage unter einem Namen speichern"));
    m_more->setEnabled(writable && saved != nullptr && !naming);
}

void SavedQueriesBar::choose(int row) {
    if (row == 0) m_chosen.reset();
    else m_chosen = m_queries[static_cast<std::size_t>(row - 1)].id;
    emit chosen(row == 0 ? analysis::Query{} : m_queries[static_cast<std::size_t>(row - 1)].query);
}

void SavedQueriesBar::save() {
    if (!m_name->isHidden()) return takeName();
    if (!m_chosen) return askForName(Naming::New);
    m_workspace.perform([&](project::Project& project) { project.saved_queries().change(*m_chosen, m_query); });
}

void SavedQueriesBar::askForName(Naming naming) {
    m_naming = naming;
    m_box->hide();
    m_name->show();
    m_name->setText(naming == Naming::Rename ? chosenName() : QString{});
    m_name->selectAll();
    m_name->setFocus();
    refresh();
}

void SavedQueriesBar::takeName() {
    const auto name = toCore(m_name->text().trimmed());
    if (name.empty()) return;
    m_workspace.perform([&](project::Project& project) {
        if (m_naming == Naming::Rename) project.saved_queries().rename(*m_chosen, name);
        else m_chosen = project.saved_queries().add(name, m_query);
    });
    leaveName();
    reload();
}

void SavedQueriesBar::leaveName() {
    m_name->hide();
    m_box->show();
    m_box->setFocus();
    refresh();
}

void SavedQueriesBar::remove() {
    const auto id = m_chosen;
    if (!id) return;
    m_chosen.reset();  // the query itself stays as it is put together
    m_workspace.perform([&](project::Project& project) { project.saved_queries().remove(*id); });
}

bool SavedQueriesBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) return takeName(), true;
        if (key == Qt::Key_Escape) return leaveName(), true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace fundstelle::desktop
