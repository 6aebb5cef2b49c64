// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documents_panel.h"

#include <QInputDialog>
#include <QMenu>

#include "adapters/strings.h"
#include "memo_dialog.h"

namespace fundstelle::desktop {

DocumentsPanel::DocumentsPanel(Workspace& workspace, QWidget* parent)
    : Panel{tr("Dokumente"), parent},
      m_workspace{workspace},
      m_model{new DocumentsModel{workspace, this}},
      m_tree{new FilteredTree{*m_model, filter(), this}} {
    setView(m_tree);
    setEmptyState(tr("Hier stehen die Transkripte. Sie lassen sich auch aus dem Dateimanager hierher ziehen."), tr("Transkripte importieren …"));
    m_tree->setAccessibleName(tr("Dokumente"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &DocumentsPanel::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        const auto document = m_model->documentAt(m_tree->toSource(current));
        if (document && !m_selecting && !m_tree->isFiltering()) emit documentWanted(*document);
    });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (const auto document = m_model->documentAt(m_tree->toSource(index))) emit documentWanted(*document);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &DocumentsPanel::refresh);
    refresh();
}

void DocumentsPanel::refresh() {
    m_tree->expandAll();
    const auto count = m_workspace.isOpen() ? m_workspace.project().documents().all().size() : 0;
    setCount(count > 0 ? QString::number(count) : QString{});
    showEmptyState(count == 0);
}

void DocumentsPanel::select(model::DocumentId document) {
    m_selecting = true;
    m_tree->setCurrentIndex(m_tree->fromSource(m_model->indexOf(document)));
    m_selecting = false;
}

void DocumentsPanel::showMenu(const QPoint& place) {
    const auto index = m_tree->toSource(m_tree->indexAt(place));
    QMenu menu{this};
    menu.setEnabled(m_workspace.isOpen() && !m_workspace.project().read_only());
    const auto document = m_model->documentAt(index);
    const auto group = m_model->groupAt(index);
    if (document || group) {
        menu.addAction(tr("Umbenennen\tF2"), this, [this, index] { m_tree->edit(m_tree->fromSource(index.siblingAtColumn(0))); });
    }
    if (document) {
        auto* move = menu.addMenu(tr("In Gruppe verschieben"));
        for (const auto& target : m_workspace.project().documents().groups()) {
            move->addAction(toQt(target.name), this, [this, document, id = target.id] {
                m_workspace.perform([&](project::Project& project) { project.documents().move(*document, id); });
            });
        }
        move->addSeparator();
        move->addAction(tr("Ohne Gruppe"), this, [this, document] {
            m_workspace.perform([&](project::Project& project) { project.documents().move(*document, std::nullopt); });
        });
        auto* sets = menu.addMenu(tr("In Set aufnehmen"));
        for (const auto& set : m_workspace.project().documents().sets()) {
            sets->addAction(toQt(set.name), this, [this, document, id = set.id] {
                m_workspace.perform([&](project::Project& project) { project.documents().add_to_set(id, *document); });
            });
        }
        sets->addSeparator();
        sets->addAction(tr("Neues Set …"), this, [this, document] {
            const auto name = QInputDialog::getText(this, tr("Neues Set"), tr("Name des Sets:"));
            if (!name.trimmed().isEmpty()) m_workspace.perform([&](project::Project& project) { project.documents().add_set(toCore(name), {*document}); });
        });
        menu.addAction(tr("Memo …"), this, [this, document] { editMemo(m_workspace, model::MemoTarget::Document, document->uuid(), this); });
        menu.addSeparator();
        menu.addAction(tr("Dokument mit seinen Kodierungen entfernen"), this, [this, document] {
            m_workspace.perform([&](project::Project& project) { project.documents().remove(*document); });
        });
    } else if (group) {
        menu.addAction(tr("Gruppe auflösen"), this, [this, group] {
            m_workspace.perform([&](project::Project& project) { project.documents().remove_group(*group); });
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Neue Gruppe …"), this, [this] {
        const auto name = QInputDialog::getText(this, tr("Neue Gruppe"), tr("Name der Gruppe:"));
        if (!name.trimmed().isEmpty()) m_workspace.perform([&](project::Project& project) { project.documents().add_group(toCore(name)); });
    });
    menu.exec(m_tree->viewport()->mapToGlobal(place));
}

}  // namespace fundstelle::desktop
