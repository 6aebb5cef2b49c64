// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documents_panel.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <algorithm>

#include "adapters/strings.h"
#include "documents/progress_mark.h"
#include "memos/memo_dialog.h"
#include "model/colour.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

const QString kOrderSetting = QStringLiteral("documents/order");
const QString kFigureSetting = QStringLiteral("documents/figure");
constexpr std::size_t kColours = 8;

}  // namespace

DocumentsPanel::DocumentsPanel(Workspace& workspace, QWidget* parent)
    : Panel{tr("Dokumente"), parent},
      m_workspace{workspace},
      m_model{new DocumentsModel{workspace, this}},
      m_tree{new FilteredTree{*m_model, filter(), this}} {
    setView(m_tree);
    setEmptyState(tr("Hier stehen die Transkripte. Sie lassen sich auch aus dem Dateimanager hierher ziehen."), tr("Transkripte importieren …"));
    m_tree->setAccessibleName(tr("Dokumente"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->installEventFilter(this);
    for (const auto state : {model::ProgressState::NotStarted, model::ProgressState::Started, model::ProgressState::Finished}) {
        auto* action = new QAction{progressMark(state, theme().ink), progressName(state), this};
        connect(action, &QAction::triggered, this, [this, state] { mark(state); });
        m_markActions.push_back(action);
    }
    makeHeadingMenu();
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &DocumentsPanel::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        const auto document = m_model->documentAt(m_tree->toSource(current));
        if (document && !m_selecting && !m_tree->isFiltering()) emit documentWanted(*document);
    });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (const auto document = m_model->documentAt(m_tree->toSource(index))) emit documentWanted(*document);
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &DocumentsPanel::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DocumentsPanel::refresh);
    refresh();
}

void DocumentsPanel::makeHeadingMenu() {
    auto* button = new QToolButton{this};
    button->setText(QStringLiteral("⋯"));
    button->setToolTip(tr("Reihenfolge und Spalte"));
    button->setAccessibleName(tr("Ansicht der Dokumente"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    auto* menu = new QMenu{button};
    const auto choices = [&](const QString& title, const QStringList& names, const QString& setting, const std::function<void(int)>& choose) {
        menu->addSection(title);
        auto* group = new QActionGroup{menu};
        const auto kept = std::clamp(QSettings{}.value(setting, 0).toInt(), 0, static_cast<int>(names.size()) - 1);
        for (int i = 0; i < names.size(); ++i) {
            auto* action = menu->addAction(names[i], this, [setting, choose, i] {
                QSettings{}.setValue(setting, i);
                choose(i);
            });
            action->setCheckable(true);
            action->setChecked(i == kept);
            group->addAction(action);
        }
        choose(kept);
    };
    choices(tr("Reihenfolge"), {tr("Wie angeordnet"), tr("Nach Name"), tr("Zuletzt bearbeitet zuerst"), tr("Am meisten kodiert zuerst")}, kOrderSetting,
            [this](int order) { m_model->setOrder(static_cast<DocumentsModel::Order>(order)); });
    choices(tr("Zweite Spalte"), {tr("Zahl der Kodierungen"), tr("Kodierter Anteil")}, kFigureSetting,
            [this](int figure) { m_model->setFigure(static_cast<DocumentsModel::Figure>(figure)); });
    button->setMenu(menu);
    addHeadingButton(button);
}

void DocumentsPanel::keepPlace() {
    m_current = m_model->documentAt(m_tree->toSource(m_tree->currentIndex()));
    m_closed.clear();
    for (int row = 0; row < m_tree->model()->rowCount(); ++row) {
        const auto index = m_tree->model()->index(row, 0);
        if (m_tree->model()->hasChildren(index) && !m_tree->isExpanded(index)) m_closed.push_back(index.data().toString());
    }
}

void DocumentsPanel::refresh() {
    m_tree->expandAll();
    for (int row = 0; row < m_tree->model()->rowCount(); ++row) {
        const auto index = m_tree->model()->index(row, 0);
        if (std::find(m_closed.begin(), m_closed.end(), index.data().toString()) != m_closed.end()) m_tree->collapse(index);
    }
    if (m_current) select(*m_current);
    const auto count = m_workspace.isOpen() ? m_workspace.project().documents().all().size() : 0;
    setCount(count > 0 ? QString::number(count) : QString{});
    showEmptyState(count == 0);
}

void DocumentsPanel::select(model::DocumentId document) {
    m_selecting = true;
    if (m_model->documentAt(m_tree->toSource(m_tree->currentIndex())) != document) {
        // Whatever keys are held, Ctrl in Ctrl+Enter for one: setCurrentIndex() of the view would add to the selection then.
        m_tree->selectionModel()->setCurrentIndex(m_tree->fromSource(m_model->indexOf(document)), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_selecting = false;
}

std::vector<model::DocumentId> DocumentsPanel::selected() const {
    std::vector<model::DocumentId> documents;
    auto rows = m_tree->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [this](const auto& a, const auto& b) { return m_tree->visualRect(a).top() < m_tree->visualRect(b).top(); });
    for (const auto& row : rows) {
        for (const auto& document : m_model->documentsAt(m_tree->toSource(row))) {
            if (std::find(documents.begin(), documents.end(), document) == documents.end()) documents.push_back(document);
        }
    }
    return documents;
}

void DocumentsPanel::mark(model::ProgressState state) {
    perform([&](project::Project& project) { project.progress().set(selected(), state); });
}

void DocumentsPanel::setColour(const QString& colour) {
    perform([&](project::Project& project) { project.documents().set_colour(selected(), toCore(colour)); });
}

void DocumentsPanel::remove() {
    const auto index = m_tree->toSource(m_tree->currentIndex());
    const auto document = m_model->documentAt(index);
    const auto set = m_model->setAt(index);
    const auto group = m_model->groupAt(index);
    m_workspace.performLong(tr("Wird entfernt …"), [&, documents = selected()](project::Project& project) {
        if (set && document) project.documents().remove_from_set(*set, *document);
        else if (set) project.documents().remove_set(*set);
        else if (document) project.documents().remove(documents);
        else if (group) project.documents().remove_group(*group);
    });
}

void DocumentsPanel::moveCurrent(int step) {
    const auto index = m_tree->toSource(m_tree->currentIndex());
    const auto document = m_model->documentAt(index);
    const auto group = m_model->groupAt(index);
    const int row = index.row() + step;
    const auto neighbour = index.siblingAtRow(row);
    if (!index.isValid() || m_model->setAt(index) || m_model->order() != DocumentsModel::Order::AsArranged) return;
    if (m_model->documentAt(neighbour).has_value() != document.has_value() || !neighbour.isValid()) return;
    const auto before = step < 0 ? neighbour : index.siblingAtRow(row + 1);
    perform([&](project::Project& project) {
        if (document) project.documents().move({*document}, group, m_model->documentAt(before));
        else if (group) project.documents().move_group(*group, m_model->documentAt(before) ? std::nullopt : m_model->groupAt(before));
    });
}

bool DocumentsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (vertical && key->modifiers() == Qt::AltModifier) return moveCurrent(key->key() == Qt::Key_Up ? -1 : 1), true;
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) return remove(), true;
    }
    return Panel::eventFilter(watched, event);
}

void DocumentsPanel::addColours(QMenu& menu) {
    for (std::size_t i = 0; i < kColours; ++i) {
        const auto colour = toQt(model::palette_colour(i));
        menu.addAction(swatch(QColor{colour}), tr("Farbe %1").arg(i + 1), this, [this, colour] { setColour(colour); });
    }
    menu.addSeparator();
    menu.addAction(tr("Ohne Farbe"), this, [this] { setColour({}); });
}

void DocumentsPanel::addDocumentActions(QMenu& menu, const QModelIndex& index) {
    const auto documents = selected();
    menu.addSection(tr("Bearbeitung"));
    for (auto* action : m_markActions) menu.addAction(action);
    menu.addSeparator();
    addColours(*menu.addMenu(tr("Farbe")));
    auto* move = menu.addMenu(tr("In Gruppe verschieben"));
    const auto moveTo = [this, documents](std::optional<model::GroupId> group) {
        perform([&](project::Project& project) { project.documents().move(documents, group, std::nullopt); });
    };
    for (const auto& target : m_workspace.project().documents().groups()) move->addAction(toQt(target.name), this, [moveTo, id = target.id] { moveTo(id); });
    move->addSeparator();
    move->addAction(tr("Ohne Gruppe"), this, [moveTo] { moveTo(std::nullopt); });
    auto* sets = menu.addMenu(tr("In Set aufnehmen"));
    for (const auto& set : m_workspace.project().documents().sets()) {
        sets->addAction(toQt(set.name), this, [this, documents, id = set.id] {
            perform([&](project::Project& project) { project.documents().add_to_set(id, documents); });
        });
    }
    sets->addSeparator();
    sets->addAction(tr("Neues Set …"), this, [this, documents] {
        const auto name = QInputDialog::getText(this, tr("Neues Set"), tr("Name des Sets:"));
        if (!name.trimmed().isEmpty()) perform([&](project::Project& project) { project.documents().add_set(toCore(name), documents); });
    });
    if (const auto document = m_model->documentAt(index)) {
        menu.addAction(tr("Memo …"), this, [this, document] { editMemo(m_workspace, model::MemoTarget::Document, document->uuid(), this); });
    }
}

void DocumentsPanel::showMenu(const QPoint& place) {
    const auto shown = m_tree->indexAt(place);
    const auto index = m_tree->toSource(shown);
    if (shown.isValid() && !m_tree->selectionModel()->isSelected(shown)) {
        m_selecting = true;
        m_tree->setCurrentIndex(shown);
        m_selecting = false;
    }
    QMenu menu{this};
    menu.setEnabled(m_workspace.isOpen() && !m_workspace.project().read_only());
    if (index.isValid()) {
        menu.addAction(tr("Umbenennen\tF2"), this, [this, shown] { m_tree->edit(shown.siblingAtColumn(0)); });
        addDocumentActions(menu, index);
        menu.addSeparator();
        const auto set = m_model->setAt(index);
        const bool isDocument = m_model->documentAt(index).has_value();
        menu.addAction(isDocument ? (set ? tr("Aus dem Set nehmen\tEntf") : tr("Mit den Kodierungen entfernen\tEntf"))
                                  : (set ? tr("Set auflösen\tEntf") : tr("Gruppe auflösen\tEntf")),
                       this, &DocumentsPanel::remove);
    }
    menu.addSeparator();
    menu.addAction(tr("Neue Gruppe …"), this, [this] {
        const auto name = QInputDialog::getText(this, tr("Neue Gruppe"), tr("Name der Gruppe:"));
        if (!name.trimmed().isEmpty()) perform([&](project::Project& project) { project.documents().add_group(toCore(name)); });
    });
    menu.exec(m_tree->viewport()->mapToGlobal(place));
}

}  // namespace fundstelle::desktop
