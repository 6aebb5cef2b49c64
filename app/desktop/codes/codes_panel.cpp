// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/codes_panel.h"

#include <QColorDialog>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

#include "adapters/strings.h"
#include "codes/code_dialog.h"
#include "memo_dialog.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

CodesPanel::CodesPanel(Workspace& workspace, QWidget* parent)
    : Panel{tr("Codes"), parent},
      m_workspace{workspace},
      m_model{new CodesModel{workspace, this}},
      m_tree{new FilteredTree{*m_model, filter(), this}} {
    setView(m_tree);
    setEmptyState(tr("Hier steht das Codebuch. Ein Code entsteht auch beim Kodieren: Text markieren, C drücken, Namen tippen."), tr("Neuer Code …"));
    connect(this, &Panel::filled, this, [this] { addCode(std::nullopt); });
    auto* add = new QToolButton{this};
    add->setText(QStringLiteral("+"));
    add->setToolTip(tr("Neuer Code"));
    add->setAccessibleName(tr("Neuer Code"));
    addHeadingButton(add);
    connect(add, &QToolButton::clicked, this, [this] { addCode(std::nullopt); });

    m_tree->setAccessibleName(tr("Codes"));
    m_tree->setDragEnabled(true);
    m_tree->setAcceptDrops(true);
    m_tree->setDropIndicatorShown(true);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::CopyAction);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &CodesPanel::showMenu);
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const auto code = m_model->codeAt(m_tree->toSource(index))) emit codePicked(*code);
    });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (const auto code = m_model->codeAt(m_tree->toSource(index))) m_collapsed.insert(*code);
    });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (const auto code = m_model->codeAt(m_tree->toSource(index))) m_collapsed.erase(*code);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &CodesPanel::refresh);
    refresh();
}

void CodesPanel::refresh() {
    const auto collapsed = m_collapsed;
    m_tree->expandAll();
    for (const auto& code : collapsed) m_tree->collapse(m_tree->fromSource(m_model->indexOf(code)));
    const auto count = m_workspace.isOpen() ? m_workspace.project().codebook().tree().size() : 0;
    setCount(count > 0 ? QString::number(count) : QString{});
    showEmptyState(count == 0);
}

void CodesPanel::addCode(std::optional<model::CodeId> parent) {
    if (!m_workspace.isOpen()) return;
    const auto name = QInputDialog::getText(this, tr("Neuer Code"), tr("Name des Codes:"));
    if (name.trimmed().isEmpty()) return;
    m_workspace.perform([&](project::Project& project) {
        const auto code = project.codebook().add(toCore(name), parent);
        m_tree->setCurrentIndex(m_tree->fromSource(m_model->indexOf(code)));
    });
}

void CodesPanel::changeColour(model::CodeId id) {
    const auto& tree = m_workspace.project().codebook().tree();
    auto code = tree[*tree.index_of(id)];
    const auto colour = QColorDialog::getColor(QColor{toQt(code.colour)}, this, tr("Farbe von „%1“").arg(toQt(code.name)));
    if (!colour.isValid()) return;
    code.colour = toCore(colour.name());
    m_workspace.perform([&](project::Project& project) { project.codebook().describe(code); });
}

void CodesPanel::describe(model::CodeId id) {
    const auto& tree = m_workspace.project().codebook().tree();
    CodeDialog dialog{tree[*tree.index_of(id)], this};
    if (dialog.exec() != QDialog::Accepted) return;
    m_workspace.perform([&](project::Project& project) { project.codebook().describe(dialog.code()); });
}

void CodesPanel::showMenu(const QPoint& place) {
    const auto index = m_tree->toSource(m_tree->indexAt(place));
    const auto code = m_model->codeAt(index);
    QMenu menu{this};
    menu.setEnabled(m_workspace.isOpen() && !m_workspace.project().read_only());
    menu.addAction(tr("Neuer Code …"), this, [this] { addCode(std::nullopt); });
    if (code) {
        menu.addAction(tr("Neuer Untercode …"), this, [this, code] { addCode(code); });
        menu.addSeparator();
        menu.addAction(tr("Markierten Text kodieren\tDoppelklick"), this, [this, code] { emit codePicked(*code); });
        menu.addAction(tr("Umbenennen\tF2"), this, [this, index] { m_tree->edit(m_tree->fromSource(index.siblingAtColumn(0))); });
        menu.addAction(tr("Beschreibung …"), this, [this, code] { describe(*code); });
        menu.addAction(tr("Memo …"), this, [this, code] { editMemo(m_workspace, model::MemoTarget::Code, code->uuid(), this); });
        menu.addAction(tr("Farbe …"), this, [this, code] { changeColour(*code); });
        menu.addSeparator();
        menu.addAction(tr("Code mit seinen Kodierungen entfernen"), this, [this, code] {
            m_workspace.perform([&](project::Project& project) { project.codebook().remove(*code); });
        });
    }
    menu.exec(m_tree->viewport()->mapToGlobal(place));
}

}  // namespace fundstelle::desktop
