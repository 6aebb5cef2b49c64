// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/codes_panel.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QInputDialog>
#include <QSettings>
#include <algorithm>
#include <limits>

#include "adapters/strings.h"
#include "recent_projects.h"

namespace fundstelle::desktop {

namespace {

QString settingOf(const Workspace& workspace, const char* name) {
    return QStringLiteral("codes/%1/%2").arg(settingsKeyOf(workspace.project().path()), QLatin1String{name});
}

}  // namespace

CodesPanel::CodesPanel(Workspace& workspace, QWidget* parent)
    : Panel{tr("Codes"), parent},
      m_workspace{workspace},
      m_model{new CodesModel{workspace, this}},
      m_tree{new CodesTree{*m_model, this}},
      m_actions{new CodeActions{workspace, *m_model, *this}},
      m_viewMenu{new QMenu{this}} {
    setView(m_tree);
    setEmptyState(tr("Hier steht das Codebuch. Ein Code entsteht auch beim Kodieren: Text markieren, C drücken, Namen tippen."), tr("Neuer Code …"));
    connect(this, &Panel::filled, this, [this] { addCode(std::nullopt); });
    auto* look = new QToolButton{this};
    look->setText(tr("Ansicht"));
    look->setToolTip(tr("Was der Baum zeigt: Zahlen, Ordnung, Ebenen, Favoriten, Sets"));
    look->setAccessibleName(tr("Ansicht der Codes"));
    look->setPopupMode(QToolButton::InstantPopup);
    look->setMenu(m_viewMenu);
    look->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    addHeadingButton(look);
    connect(m_viewMenu, &QMenu::aboutToShow, this, [this] {
        m_viewMenu->clear();
        fillViewMenu(*m_viewMenu);
    });
    auto* add = new QToolButton{this};
    add->setText(QStringLiteral("+"));
    add->setToolTip(tr("Neuer Code"));
    add->setAccessibleName(tr("Neuer Code"));
    addHeadingButton(add);
    connect(add, &QToolButton::clicked, this, [this] { addCode(std::nullopt); });

    m_tree->setAccessibleName(tr("Codes"));
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &CodesPanel::showMenu);
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const auto code = m_model->codeAt(index)) emit codePicked(*code);
    });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (const auto code = m_model->codeAt(index); code && !m_model->view().filters()) m_collapsed.insert(*code);
    });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (const auto code = m_model->codeAt(index)) m_collapsed.erase(*code);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const auto code = m_model->codeAt(index)) emit codeSelected(*code);
    });
    connect(m_actions, &CodeActions::codePicked, this, &CodesPanel::codePicked);
    connect(m_actions, &CodeActions::added, this, [this](model::CodeId code) { m_tree->setCurrentIndex(shownIndexOf(code)); });
    connect(m_actions, &CodeActions::renameWanted, this, [this](model::CodeId code) { m_tree->edit(shownIndexOf(code)); });
    connect(&filter(), &QLineEdit::textChanged, this, [this](const QString& typed) {
        this->look([&](CodesView& view) { view.typed = typed; });
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        // Taken while the rows still mean what they meant.
        m_selected = m_tree->currentIndex().isValid() ? m_tree->selectedCodes() : std::vector<model::CodeId>{};
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &CodesPanel::refresh);
    connect(&workspace, &Workspace::opened, this, &CodesPanel::restoreView);
    connect(&workspace, &Workspace::aboutToClose, this, &CodesPanel::rememberView);
    refresh();
}

void CodesPanel::look(const std::function<void(CodesView&)>& change) {
    auto view = m_model->view();
    change(view);
    m_model->setView(view);
}

void CodesPanel::refresh() {
    const auto collapsed = m_collapsed;  // expanding tells of every branch that it opens
    m_tree->expandAll();
    m_collapsed = collapsed;
    if (!m_model->view().filters()) {
        for (const auto& code : collapsed) m_tree->collapse(shownIndexOf(code));
    }
    for (const auto& code : std::exchange(m_selected, {})) {
        const auto index = shownIndexOf(code);
        if (!index.isValid()) continue;
        if (!m_tree->currentIndex().isValid()) m_tree->setCurrentIndex(index);
        m_tree->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    const auto count = m_workspace.isOpen() ? m_workspace.project().codebook().tree().size() : 0;
    setCount(count > 0 ? QString::number(count) : QString{});
    showEmptyState(count == 0);
}

void CodesPanel::expandTo(int level) {
    m_collapsed.clear();
    const auto& tree = m_workspace.project().codebook().tree();
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (tree.depth(i) + 1 >= level && tree.subtree_end(i) > i + 1) m_collapsed.insert(tree[i].id);
    }
    refresh();
}

void CodesPanel::fillViewMenu(QMenu& menu) {
    const auto& view = m_model->view();
    const auto choice = [&](QMenu& in, QActionGroup* group, const QString& name, bool chosen, const std::function<void(CodesView&)>& change) {
        auto* action = in.addAction(name, this, [this, change] { look(change); });
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(chosen);
    };
    using Counts = CodesView::Counts;
    using Order = CodesView::Order;
    menu.addSection(tr("Zahlen"));
    auto* counts = new QActionGroup{&menu};
    for (const auto& [value, name] : {std::pair{Counts::WithSubcodes, tr("Mit Untercodes")}, std::pair{Counts::Own, tr("Nur eigene")},
                                      std::pair{Counts::Hidden, tr("Keine")}}) {
        choice(menu, counts, name, view.counts == value, [value = value](CodesView& changed) { changed.counts = value; });
    }
    menu.addSection(tr("Ordnung"));
    auto* order = new QActionGroup{&menu};
    for (const auto& [value, name] : {std::pair{Order::Codebook, tr("Wie im Codebuch")}, std::pair{Order::Name, tr("Nach Name")},
                                      std::pair{Order::Count, tr("Nach Häufigkeit")}}) {
        choice(menu, order, name, view.order == value, [value = value](CodesView& changed) { changed.order = value; });
    }
    menu.addSection(tr("Zeigen"));
    choice(menu, nullptr, tr("Nur Favoriten"), view.favouritesOnly, [](CodesView& changed) { changed.favouritesOnly = !changed.favouritesOnly; });
    auto* sets = menu.addMenu(tr("Nur ein Set"));
    std::optional<model::CodeSet> shownSet;
    auto* group = new QActionGroup{sets};
    choice(*sets, group, tr("Alle Codes"), !view.set, [](CodesView& changed) { changed.set.reset(); });
    for (const auto& set : m_workspace.isOpen() ? m_workspace.project().code_sets().all() : std::vector<model::CodeSet>{}) {
        choice(*sets, group, toQt(set.name), view.set == set.id, [id = set.id](CodesView& changed) { changed.set = id; });
        if (view.set == set.id) shownSet = set;
    }
    if (shownSet) {
        sets->addSeparator();
        sets->addAction(tr("„%1“ umbenennen …").arg(toQt(shownSet->name)), this, [this, set = *shownSet] {
            const auto name = QInputDialog::getText(this, tr("Code-Set umbenennen"), tr("Name des Sets:"), QLineEdit::Normal, toQt(set.name));
            if (!name.trimmed().isEmpty()) m_workspace.perform([&](project::Project& project) { project.code_sets().rename(set.id, toCore(name)); });
        });
        sets->addAction(tr("„%1“ auflösen").arg(toQt(shownSet->name)), this, [this, set = *shownSet] {
            auto all = m_model->view();
            all.set.reset();
            m_model->setView(all);
            m_workspace.perform([&](project::Project& project) { project.code_sets().remove(set.id); });
        });
    }
    auto* levels = menu.addMenu(tr("Aufklappen"));
    levels->setEnabled(m_workspace.isOpen());
    for (const int level : {1, 2, 3}) {
        levels->addAction(level == 1 ? tr("Nur die oberste Ebene") : tr("Bis Ebene %1").arg(level), this, [this, level] { expandTo(level); });
    }
    levels->addAction(tr("Alles"), this, [this] { expandTo(std::numeric_limits<int>::max()); });
}

void CodesPanel::showMenu(const QPoint& place) {
    const auto code = m_model->codeAt(m_tree->indexAt(place));
    QMenu menu{this};
    menu.setEnabled(m_workspace.isOpen() && !m_workspace.project().read_only());
    menu.addAction(tr("Neuer Code …"), this, [this] { addCode(std::nullopt); });
    if (code) {
        auto codes = m_tree->selectedCodes();
        if (std::find(codes.begin(), codes.end(), *code) == codes.end()) codes = {*code};
        m_actions->fill(menu, codes, *code);
    }
    menu.exec(m_tree->viewport()->mapToGlobal(place));
}

void CodesPanel::keyPressEvent(QKeyEvent* event) {
    const auto codes = m_tree->selectedCodes();
    if (event->key() == Qt::Key_Delete && m_tree->hasFocus() && !codes.empty()) m_actions->remove(codes);
    else Panel::keyPressEvent(event);
}

void CodesPanel::restoreView() {
    const QSettings settings;
    m_collapsed.clear();
    for (const auto& key : settings.value(settingOf(m_workspace, "collapsed")).toStringList()) {
        if (const auto uuid = parse_uuid(toCore(key))) m_collapsed.insert(model::CodeId{*uuid});
    }
    CodesView view;
    view.typed = filter().text();
    view.order = static_cast<CodesView::Order>(std::clamp(settings.value(settingOf(m_workspace, "order")).toInt(), 0, 2));
    view.counts = static_cast<CodesView::Counts>(std::clamp(settings.value(settingOf(m_workspace, "counts")).toInt(), 0, 2));
    view.favouritesOnly = settings.value(settingOf(m_workspace, "favourites")).toBool();
    m_model->setView(view);
    refresh();
}

void CodesPanel::rememberView() const {
    QSettings settings;
    QStringList collapsed;
    for (const auto& code : m_collapsed) collapsed << toQt(to_string(code.uuid()));
    settings.setValue(settingOf(m_workspace, "collapsed"), collapsed);
    settings.setValue(settingOf(m_workspace, "order"), static_cast<int>(m_model->view().order));
    settings.setValue(settingOf(m_workspace, "counts"), static_cast<int>(m_model->view().counts));
    settings.setValue(settingOf(m_workspace, "favourites"), m_model->view().favouritesOnly);
}

}  // namespace fundstelle::desktop
