// SPDX-License-Identifier: GPL-3.0-or-later
#include "memos/memos_panel.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <algorithm>
#include <chrono>

#include "adapters/strings.h"
#include "memos/memo_delegate.h"
#include "memos/memo_dialog.h"

namespace fundstelle::desktop {

namespace {

const QString kOrderSetting = QStringLiteral("memos/order");

bool leadsSomewhere(const project::MemoEntry& entry) {
    return entry.document || entry.memo.target == model::MemoTarget::Code;
}

}  // namespace

MemosPanel::MemosPanel(Workspace& workspace, QWidget* parent)
    : Panel{tr("Memos"), parent},
      m_workspace{workspace},
      m_model{new MemosModel{workspace, this}},
      m_list{new QListView{this}},
      m_new{new QToolButton{this}},
      m_jump{new QToolButton{this}} {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MemoDelegate{m_list});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Alle Memos"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    filter().installEventFilter(this);
    filter().setToolTip(tr("Filtert nach Namen und Wortlaut"));
    setView(m_list);
    setEmptyState(tr("Hier stehen alle Memos: zum Projekt, zu Dokumenten, Codes und Textstellen, und freie Gedanken."), tr("Neues Memo …"));
    makeHeadingButtons();
    m_later.setSingleShot(true);
    m_later.setInterval(std::chrono::milliseconds{200});

    connect(this, &Panel::filled, this, &MemosPanel::write);
    connect(&filter(), &QLineEdit::textChanged, this, &MemosPanel::narrow);
    connect(m_list, &QListView::doubleClicked, this, &MemosPanel::edit);
    connect(m_list, &QListView::customContextMenuRequested, this, &MemosPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MemosPanel::refreshButtons);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &MemosPanel::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MemosPanel::refresh);
    for (const auto signal : {&Workspace::opened, &Workspace::closed, &Workspace::marksChanged, &Workspace::codesChanged, &Workspace::documentsChanged}) {
        connect(&workspace, signal, this, &MemosPanel::reload);
    }
    connect(&workspace, &Workspace::codingsChanged, &m_later, qOverload<>(&QTimer::start));
    connect(&m_later, &QTimer::timeout, this, &MemosPanel::reload);
    refresh();
}

void MemosPanel::makeHeadingButtons() {
    using project::MemoOrder;
    m_jump->setText(tr("Zur Stelle"));
    m_jump->setToolTip(tr("Zu dem, wovon das Memo handelt (Strg+Enter)"));
    connect(m_jump, &QToolButton::clicked, this, &MemosPanel::jump);
    m_new->setText(tr("Neu"));
    m_new->setToolTip(tr("Neues freies Memo"));
    m_new->setAccessibleName(m_new->toolTip());
    connect(m_new, &QToolButton::clicked, this, &MemosPanel::write);
    auto* look = new QToolButton{this};
    look->setText(QStringLiteral("⋯"));
    look->setToolTip(tr("Reihenfolge"));
    look->setAccessibleName(tr("Reihenfolge der Memos"));
    look->setPopupMode(QToolButton::InstantPopup);
    look->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    auto* menu = new QMenu{look};
    auto* orders = new QActionGroup{menu};
    const auto kept = std::clamp(QSettings{}.value(kOrderSetting, 0).toInt(), 0, 1);
    for (const auto& [order, name] : {std::pair{MemoOrder::Newest, tr("Zuletzt geändert zuerst")}, {MemoOrder::Name, tr("Nach Name")}}) {
        auto* action = menu->addAction(name, this, [this, order = order] {
            QSettings{}.setValue(kOrderSetting, static_cast<int>(order));
            m_model->setOrder(order);
        });
        action->setCheckable(true);
        action->setChecked(kept == static_cast<int>(order));
        orders->addAction(action);
    }
    m_model->setOrder(static_cast<MemoOrder>(kept));
    look->setMenu(menu);
    for (auto* button : {m_jump, m_new, look}) addHeadingButton(button);
}

void MemosPanel::reload() {
    m_later.stop();
    m_stale = !isVisible() && m_workspace.isOpen();
    if (!m_stale) m_model->reload();
}

void MemosPanel::showEvent(QShowEvent* event) {
    Panel::showEvent(event);
    if (m_stale) reload();
}

void MemosPanel::refresh() {
    const QLocale locale;
    const auto number = [&](std::size_t count) { return locale.toString(static_cast<qulonglong>(count)); };
    const auto shown = m_model->count();
    const auto total = m_model->total();
    setCount(total == 0 ? QString{} : shown == total ? number(total) : tr("%1 von %2").arg(number(shown), number(total)));
    showEmptyState(total == 0);
    if (total == 0) m_current.reset();
    restorePlace();
    refreshButtons();
}

void MemosPanel::refreshButtons() {
    const auto* entry = current();
    m_jump->setEnabled(entry != nullptr && leadsSomewhere(*entry));
    m_new->setEnabled(isWritable());
}

void MemosPanel::keepPlace() {
    if (const auto* entry = current()) {
        m_current = entry->memo.id;
        m_row = m_list->currentIndex().row();
    }
}

void MemosPanel::restorePlace() {
    if (!m_current) return;
    auto index = m_model->indexOf(*m_current);
    for (int row = std::min(m_row, m_model->rowCount() - 1); !index.isValid() && row >= 0; --row) {
        if (m_model->entryAt(m_model->index(row)) != nullptr) index = m_model->index(row);
    }
    choose(index);
}

void MemosPanel::choose(const QModelIndex& index) {
    // Whatever keys are held, Ctrl in Ctrl+Z for one: setCurrentIndex() of the view would add to the selection then.
    if (index.isValid()) m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void MemosPanel::narrow(const QString& words) {
    m_model->narrow(words);
    if (!words.isEmpty() && m_model->count() > 0) choose(m_model->index(1));  // below the first heading
}

void MemosPanel::edit() {
    const auto* entry = current();
    if (entry != nullptr) editMemo(m_workspace, project::MemoEntry{*entry}, this);  // a copy: the list may change while it is written
}

void MemosPanel::write() {
    if (isWritable()) writeFreeMemo(m_workspace, this);
}

void MemosPanel::jump() {
    const auto* entry = current();
    if (entry == nullptr || !leadsSomewhere(*entry)) return;
    if (entry->memo.target == model::MemoTarget::Code) emit codeWanted(model::CodeId{*entry->memo.target_id});
    else if (entry->memo.target == model::MemoTarget::Coding) emit codingWanted(model::CodingId{*entry->memo.target_id});
    else if (entry->range) emit passageWanted(*entry->document, *entry->range);
    else emit documentWanted(*entry->document);
}

void MemosPanel::remove() {
    std::vector<model::MemoId> memos;
    for (const auto& index : m_list->selectionModel()->selectedIndexes()) {
        if (const auto* entry = m_model->entryAt(index)) memos.push_back(entry->memo.id);
    }
    m_workspace.perform([&](project::Project& project) { project.memos().remove(memos); });
}

bool MemosPanel::pressKey(const QKeyEvent& key) {
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) return modifiers == Qt::ControlModifier ? jump() : edit(), true;
    if (key.key() == Qt::Key_Delete && modifiers == Qt::NoModifier) return remove(), true;
    if (modifiers & ~Qt::ShiftModifier || key.text().isEmpty() || !key.text().front().isPrint() || key.key() == Qt::Key_Space) return false;
    filter().setFocus();
    filter().insert(key.text());
    return true;
}

bool MemosPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (watched == m_list) return pressKey(key) || Panel::eventFilter(watched, event);
        const bool down = key.key() == Qt::Key_Down || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (watched == &filter() && down && m_model->count() > 0) {
            m_list->setFocus();
            if (current() == nullptr) choose(m_model->index(1));
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void MemosPanel::showMenu(const QPoint& place) {
    const auto index = m_list->indexAt(place);
    const auto* entry = m_model->entryAt(index);
    if (entry == nullptr) return;
    if (!m_list->selectionModel()->isSelected(index)) m_list->setCurrentIndex(index);
    QMenu menu{this};
    menu.addAction(tr("Öffnen …\tEnter"), this, &MemosPanel::edit);
    menu.addAction(tr("Zur Stelle\tStrg+Enter"), this, &MemosPanel::jump)->setEnabled(leadsSomewhere(*entry));
    menu.addSeparator();
    menu.addAction(tr("Memo entfernen\tEntf"), this, &MemosPanel::remove)->setEnabled(isWritable());
    menu.exec(m_list->viewport()->mapToGlobal(place));
}

}  // namespace fundstelle::desktop
