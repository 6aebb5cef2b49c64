// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/code_actions.h"

#include <QColorDialog>
#include <QInputDialog>
#include <algorithm>
#include <array>

#include "adapters/strings.h"
#include "theme/theme.h"
#include "codes/split_dialog.h"
#include "memos/memo_dialog.h"
#include "model/colour.h"

namespace fundstelle::desktop {

CodeActions::CodeActions(Workspace& workspace, CodesModel& model, QWidget& panel)
    : QObject{&panel}, m_workspace{workspace}, m_model{model}, m_panel{panel} {}

void CodeActions::fill(QMenu& menu, const std::vector<model::CodeId>& codes, model::CodeId first) {
    const bool one = codes.size() == 1;
    if (one) {
        menu.addAction(tr("Neuer Untercode …"), this, [this, first] { add(first); });
        menu.addSeparator();
        menu.addAction(tr("Markierten Text kodieren\tDoppelklick"), this, [this, first] { emit codePicked(first); });
        menu.addAction(tr("Umbenennen\tF2"), this, [this, first] { emit renameWanted(first); });
        menu.addAction(tr("Beschreiben"), this, [this, first] { emit descriptionWanted(first); });
        menu.addAction(tr("Memo …"), this, [this, first] { editMemo(m_workspace, model::MemoTarget::Code, first.uuid(), &m_panel); });
    }
    addColours(*menu.addMenu(tr("Farbe")), codes);
    addStatus(*menu.addMenu(tr("Status")), codes);
    const bool favourite = std::all_of(codes.begin(), codes.end(), [&](const auto& code) { return m_model.isFavourite(code); });
    auto* star = menu.addAction(tr("Favorit"), this, [this, codes, favourite] { m_model.setFavourite(codes, !favourite); });
    star->setCheckable(true);
    star->setChecked(favourite);
    addSets(*menu.addMenu(tr("Code-Set")), codes);
    menu.addSeparator();
    if (one) {
        menu.addAction(tr("Zusammenführen mit …"), this, [this, codes] { mergeWithAnother(codes); });
        menu.addAction(tr("Aufteilen …"), this, [this, first] { split(first); });
        auto* copy = menu.addMenu(tr("Zweig kopieren"));
        const auto copyAs = [this, first](project::Codebook::Copy what) {
            m_workspace.performLong(tr("Der Zweig wird kopiert …"), [&](project::Project& project) {
                const auto& tree = project.codebook().tree();
                project.codebook().copy_branch(first, tree[*tree.index_of(first)].parent, what);
            });
        };
        copy->addAction(tr("Ohne Kodierungen"), this, [copyAs] { copyAs(project::Codebook::Copy::Codes); });
        copy->addAction(tr("Mit Kodierungen"), this, [copyAs] { copyAs(project::Codebook::Copy::CodesAndCodings); });
        addOrder(*menu.addMenu(tr("Untercodes sortieren")), first);
    } else {
        const auto& tree = m_workspace.project().codebook().tree();
        menu.addAction(tr("Mit „%1“ zusammenführen").arg(toQt(tree[*tree.index_of(first)].name)), this, [this, codes, first] { m_model.merge(codes, first); });
    }
    menu.addSeparator();
    menu.addAction(one ? tr("Code mit seinen Kodierungen entfernen\tEntf") : tr("%n Codes mit ihren Kodierungen entfernen\tEntf", nullptr, static_cast<int>(codes.size())),
                   this, [this, codes] { remove(codes); });
}

void CodeActions::addColours(QMenu& menu, const std::vector<model::CodeId>& codes) {
    const std::array names{tr("Indigo"),      tr("Senf"), tr("Magenta"), tr("Petrol"), tr("Rosa"),   tr("Moos"),
                           tr("Himmelblau"), tr("Oliv"), tr("Türkis"),  tr("Altrosa"), tr("Flieder"), tr("Salbei")};
    const auto recolour = [this, codes](const std::string& colour) {
        perform([&](project::Project& project) { project.codebook().recolour(codes, colour); });
    };
    const auto palette = model::palette();
    for (std::size_t i = 0; i < palette.size() && i < names.size(); ++i) {
        menu.addAction(swatch(QColor{palette[i]}), names[i], this, [recolour, colour = std::string{palette[i]}] { recolour(colour); });
    }
    menu.addSeparator();
    menu.addAction(tr("Andere …"), this, [this, recolour, code = codes.front()] {
        const auto& tree = m_workspace.project().codebook().tree();
        const auto& before = tree[*tree.index_of(code)];
        const auto colour = QColorDialog::getColor(QColor{toQt(before.colour)}, &m_panel, tr("Farbe von „%1“").arg(toQt(before.name)));
        if (colour.isValid()) recolour(toCore(colour.name()));
    });
}

void CodeActions::addStatus(QMenu& menu, const std::vector<model::CodeId>& codes) {
    const auto& tree = m_workspace.project().codebook().tree();
    for (const auto& [status, name] : {std::pair{model::CodeStatus::Draft, tr("Entwurf")}, std::pair{model::CodeStatus::Agreed, tr("Abgestimmt")},
                                       std::pair{model::CodeStatus::Retired, tr("Stillgelegt")}}) {
        auto* action = menu.addAction(name, this, [this, codes, status = status] {
            perform([&](project::Project& project) { project.codebook().set_status(codes, status); });
        });
        action->setCheckable(true);
        action->setChecked(std::all_of(codes.begin(), codes.end(), [&, status = status](const auto& code) { return tree[*tree.index_of(code)].status == status; }));
    }
}

void CodeActions::addSets(QMenu& menu, const std::vector<model::CodeId>& codes) {
    for (const auto& set : m_workspace.project().code_sets().all()) {
        const bool all = std::all_of(codes.begin(), codes.end(), [&](const auto& code) {
            return std::find(set.members.begin(), set.members.end(), code) != set.members.end();
        });
        auto* action = menu.addAction(toQt(set.name), this, [this, codes, all, id = set.id] {
            perform([&](project::Project& project) {
                if (all) project.code_sets().remove_codes(id, codes);
                else project.code_sets().add_codes(id, codes);
            });
            m_model.reload();
        });
        action->setCheckable(true);
        action->setChecked(all);
    }
    menu.addSeparator();
    menu.addAction(tr("Neues Set …"), this, [this, codes] {
        const auto name = QInputDialog::getText(&m_panel, tr("Neues Code-Set"), tr("Name des Sets:"));
        if (!name.trimmed().isEmpty()) perform([&](project::Project& project) { project.code_sets().add(toCore(name), codes); });
    });
}

void CodeActions::addOrder(QMenu& menu, model::CodeId code) {
    const auto sort = [this, code](project::CodeOrder order, project::Codebook::Depth depth) {
        perform([&](project::Project& project) { project.codebook().sort_children(code, order, depth); });
    };
    using Depth = project::Codebook::Depth;
    menu.addAction(tr("Nach Name"), this, [sort] { sort(project::CodeOrder::Name, Depth::Children); });
    menu.addAction(tr("Nach Häufigkeit"), this, [sort] { sort(project::CodeOrder::Count, Depth::Children); });
    menu.addAction(tr("Nach Name, alle Ebenen"), this, [sort] { sort(project::CodeOrder::Name, Depth::Whole); });
    menu.addAction(tr("Nach Häufigkeit, alle Ebenen"), this, [sort] { sort(project::CodeOrder::Count, Depth::Whole); });
}

void CodeActions::add(std::optional<model::CodeId> parent) {
    if (!m_workspace.isOpen()) return;
    const auto name = QInputDialog::getText(&m_panel, tr("Neuer Code"), tr("Name des Codes:"));
    if (name.trimmed().isEmpty()) return;
    perform([&](project::Project& project) { emit added(project.codebook().add(toCore(name), parent)); });
}

void CodeActions::remove(const std::vector<model::CodeId>& codes) {
    m_workspace.performLong(tr("Codes werden entfernt …"), [&](project::Project& project) { project.codebook().remove(codes); });
}

void CodeActions::mergeWithAnother(const std::vector<model::CodeId>& codes) {
    const auto& tree = m_workspace.project().codebook().tree();
    QStringList paths;
    std::vector<model::CodeId> others;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (tree[i].id == codes.front()) continue;
        // Numbered, because two codes may have the same path.
        paths << QStringLiteral("%1. %2").arg(i + 1).arg(toQt(tree.path(i)));
        others.push_back(tree[i].id);
    }
    if (paths.isEmpty()) return;
    bool chosen = false;
    const auto path = QInputDialog::getItem(&m_panel, tr("Zusammenführen"), tr("Kodierungen, Untercodes und Memos kommen zu:"), paths, 0, false, &chosen);
    if (chosen) m_model.merge(codes, others[static_cast<std::size_t>(paths.indexOf(path))]);
}

void CodeActions::split(model::CodeId code) {
    auto* dialog = new SplitDialog{m_workspace, code, &m_panel};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace fundstelle::desktop
