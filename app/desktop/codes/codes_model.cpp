// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/codes_model.h"

#include <QMimeData>
#include <algorithm>
#include <utility>

#include "adapters/strings.h"
#include "text/collation.h"
#include "text/search_key.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

std::vector<model::CodeId> readCodes(const QMimeData& data) {
    auto keys = data.data(QString::fromLatin1(kCodesMimeType));
    if (keys.isEmpty()) keys = data.data(QString::fromLatin1(kCodeMimeType));
    std::vector<model::CodeId> codes;
    constexpr qsizetype kKeySize = sizeof(Uuid);
    for (qsizetype at = 0; at + kKeySize <= keys.size(); at += kKeySize) {
        if (const auto key = toUuid(keys.mid(at, kKeySize))) codes.push_back(model::CodeId{*key});
    }
    return codes;
}

CodesModel::CodesModel(Workspace& workspace, QObject* parent) : QAbstractItemModel{parent}, m_workspace{workspace} {
    connect(&workspace, &Workspace::opened, this, &CodesModel::reload);
    connect(&workspace, &Workspace::closed, this, &CodesModel::reload);
    connect(&workspace, &Workspace::codesChanged, this, &CodesModel::reload);
    connect(&workspace, &Workspace::codingsChanged, this, &CodesModel::refreshCounts);
    connect(&workspace, &Workspace::activationChanged, this, &CodesModel::refreshActivation);
    arrange();
}

void CodesModel::reload() {
    beginResetModel();
    m_tree = m_workspace.isOpen() ? m_workspace.project().codebook().tree() : model::CodeTree{};
    m_favourites = m_workspace.isOpen() ? m_workspace.project().favourites().all() : std::set<model::CodeId>{};
    m_folded.clear();
    for (const auto& code : m_tree.codes()) m_folded.push_back(text::folded(code.name));
    m_segments.assign(m_tree.size(), 0);
    count();
    arrange();
    endResetModel();
}

void CodesModel::setView(const CodesView& view) {
    if (view == m_view) return;
    beginResetModel();
    const bool recount = view.counts != m_view.counts;
    m_view = view;
    if (recount) count();
    arrange();
    endResetModel();
}

std::vector<bool> CodesModel::shownCodes() const {
    std::vector<bool> shown(m_tree.size(), !m_view.filters());
    if (!m_view.filters()) return shown;
    std::set<model::CodeId> members;
    if (m_view.set && m_workspace.isOpen()) {
        for (const auto& set : m_workspace.project().code_sets().all()) {
            if (set.id == m_view.set) members.insert(set.members.begin(), set.members.end());
        }
    }
    const auto typed = text::folded(toCore(m_view.typed));
    const auto fits = [&](std::size_t i) {
        return (!m_view.favouritesOnly || m_favourites.contains(m_tree[i].id)) && (!m_view.set || members.contains(m_tree[i].id)) &&
               m_folded[i].find(typed) != std::string::npos;
    };
    for (std::size_t i = 0; i < m_tree.size(); ++i) {
        if (!fits(i)) continue;
        // With what stands below; and with what stands above, so that one sees where it is.
        for (auto below = i; below < m_tree.subtree_end(i); ++below) shown[below] = true;
        for (auto above = m_tree.parent(i); above && !shown[*above]; above = m_tree.parent(*above)) shown[*above] = true;
    }
    return shown;
}

void CodesModel::arrange() {
    const auto shown = shownCodes();
    m_children.assign(m_tree.size() + 1, {});
    m_rows.assign(m_tree.size(), -1);
    std::vector<std::string> keys(m_view.order == CodesView::Order::Name ? m_tree.size() : 0);
    for (std::size_t i = 0; i < m_tree.size(); ++i) {
        if (!shown[i]) continue;
        m_children[m_tree.parent(i).value_or(m_tree.size())].push_back(i);
        if (!keys.empty()) keys[i] = text::collation_key(m_tree[i].name);
    }
    for (auto& children : m_children) {
        if (m_view.order != CodesView::Order::Codebook) {
            std::stable_sort(children.begin(), children.end(), [&](std::size_t a, std::size_t b) {
                return keys.empty() ? m_segments[a] > m_segments[b] : keys[a] < keys[b];
            });
        }
        for (std::size_t row = 0; row < children.size(); ++row) m_rows[children[row]] = static_cast<int>(row);
    }
}

std::vector<std::size_t> CodesModel::count() {
    std::vector<std::size_t> changed;
    if (m_tree.size() == 0 || !m_workspace.isOpen() || m_view.counts == CodesView::Counts::Hidden) return changed;
    const auto subcodes = m_view.counts == CodesView::Counts::Own ? analysis::Subcodes::Exclude : analysis::Subcodes::Include;
    const auto counts = m_workspace.project().queries().segment_counts(subcodes);
    for (std::size_t i = 0; i < m_tree.size() && i < counts.size(); ++i) {
        const auto segments = counts[i];
        if (std::exchange(m_segments[i], segments) != segments) changed.push_back(i);
    }
    return changed;
}

/// A coding changes the counts of few codes: only those are announced. Every announcement makes the view measure its columns anew, so
/// many are one.
void CodesModel::refreshCounts() {
    constexpr std::size_t kFew = 16;
    const auto changed = count();
    if (changed.size() > kFew) {
        emit layoutAboutToBeChanged();
        emit layoutChanged();
        return;
    }
    for (const auto i : changed) {
        if (m_rows[i] < 0) continue;
        const auto at = createIndex(m_rows[i], 1, i);
        emit dataChanged(at, at);
    }
}

void CodesModel::refreshActivation() {
    for (const auto& children : m_children) {
        if (children.empty()) continue;
        emit dataChanged(createIndex(0, 0, children.front()), createIndex(static_cast<int>(children.size()) - 1, 0, children.back()), {Qt::CheckStateRole});
    }
}

void CodesModel::setFavourite(const std::vector<model::CodeId>& codes, bool favourite) {
    m_workspace.perform([&](project::Project& project) {
        for (const auto& code : codes) {
            if (favourite) project.favourites().add(code);
            else project.favourites().remove(code);
        }
    });
    reload();
}

const std::vector<std::size_t>& CodesModel::childrenOf(const QModelIndex& parent) const {
    return m_children[parent.isValid() ? parent.internalId() : m_tree.size()];
}

std::optional<model::CodeId> CodesModel::codeAt(const QModelIndex& index) const {
    return index.isValid() ? std::optional{m_tree[index.internalId()].id} : std::nullopt;
}

QModelIndex CodesModel::indexOf(model::CodeId id) const {
    const auto found = m_tree.index_of(id);
    return found && m_rows[*found] >= 0 ? createIndex(m_rows[*found], 0, *found) : QModelIndex{};
}

QModelIndex CodesModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || column >= columnCount({})) return {};
    const auto& children = childrenOf(parent);
    return row < static_cast<int>(children.size()) ? createIndex(row, column, children[static_cast<std::size_t>(row)]) : QModelIndex{};
}

QModelIndex CodesModel::parent(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const auto parent = m_tree.parent(index.internalId());
    return parent ? createIndex(m_rows[*parent], 0, *parent) : QModelIndex{};
}

int CodesModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int CodesModel::columnCount(const QModelIndex&) const {
    return 3;
}

QVariant CodesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& code = m_tree[index.internalId()];
    if (role == Qt::TextAlignmentRole && index.column() == 1) return QVariant{Qt::AlignRight | Qt::AlignVCenter};
    const bool faint = index.column() > 0 || code.status == model::CodeStatus::Retired;
    if (role == Qt::ForegroundRole && faint) return theme().faintInk;
    if (index.column() == 2) {
        if (!isFavourite(code.id)) return {};
        return role == Qt::DisplayRole ? QVariant{QStringLiteral("★")} : role == Qt::AccessibleTextRole ? QVariant{tr("Favorit")} : QVariant{};
    }
    if (index.column() == 1 && m_view.counts == CodesView::Counts::Hidden) return {};
    if (role == Qt::DisplayRole && index.column() == 1) return m_segments[index.internalId()];
    if (role == Qt::AccessibleTextRole && index.column() == 1) return tr("%n Segmente", nullptr, static_cast<int>(m_segments[index.internalId()]));
    if ((role == Qt::DisplayRole || role == Qt::EditRole) && index.column() == 0) return toQt(code.name);
    if (role == Qt::DecorationRole && index.column() == 0) return swatch(QColor{toQt(code.colour)});
    if (role == Qt::CheckStateRole && index.column() == 0) return m_workspace.isActive(code.id) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole) {
        const auto path = toQt(m_tree.path(index.internalId())).toHtmlEscaped();
        return code.definition.empty() ? path : QStringLiteral("<b>%1</b><br>%2").arg(path, toQt(code.definition).toHtmlEscaped());
    }
    return {};
}

bool CodesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid()) return false;
    if (role == Qt::CheckStateRole) {
        std::vector<model::CodeId> subtree;
        for (auto i = index.internalId(); i < m_tree.subtree_end(index.internalId()); ++i) subtree.push_back(m_tree[i].id);
        m_workspace.activate(subtree, value.toInt() == Qt::Checked);
        return true;
    }
    auto code = m_tree[index.internalId()];
    if (role != Qt::EditRole || toCore(value.toString()) == code.name) return false;
    code.name = toCore(value.toString());
    return m_workspace.perform([&](project::Project& project) { project.codebook().describe(code); });
}

QVariant CodesModel::headerData(int section, Qt::Orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    return section == 0 ? tr("Code") : section == 1 ? tr("Segmente") : tr("Favorit");
}

Qt::ItemFlags CodesModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return index.column() == 0 ? common | Qt::ItemIsUserCheckable | Qt::ItemIsEditable : common;
}

Qt::DropActions CodesModel::supportedDropActions() const {
    return Qt::CopyAction | Qt::MoveAction;
}

Qt::DropActions CodesModel::supportedDragActions() const {
    return Qt::CopyAction | Qt::MoveAction;
}

QStringList CodesModel::mimeTypes() const {
    return {QString::fromLatin1(kCodeMimeType), QStringLiteral("application/x-fundstelle-passage")};
}

QMimeData* CodesModel::mimeData(const QModelIndexList& indexes) const {
    QByteArray keys;
    for (const auto& index : indexes) {
        if (index.column() == 0) keys += toBytes(m_tree[index.internalId()].id.uuid());
    }
    if (keys.isEmpty()) return nullptr;
    auto* data = new QMimeData;  // the drag takes it
    data->setData(QString::fromLatin1(kCodeMimeType), keys.left(sizeof(Uuid)));
    data->setData(QString::fromLatin1(kCodesMimeType), keys);
    return data;
}

CodesModel::Drop CodesModel::dropOf(const QMimeData& data, int row, const QModelIndex& parent, bool merging) const {
    // Between two rows only codes can be dropped: there a passage would get the code above both.
    if (readPassage(data)) return row < 0 && parent.isValid() ? Drop::Code : Drop::None;
    const auto codes = readCodes(data);
    if (codes.empty()) return Drop::None;
    const auto target = codeAt(parent);
    if (merging) return row < 0 && target && codes != std::vector{*target} ? Drop::Merge : Drop::None;
    for (auto above = target ? m_tree.index_of(*target) : std::nullopt; above; above = m_tree.parent(*above)) {
        if (std::find(codes.begin(), codes.end(), m_tree[*above].id) != codes.end()) return Drop::None;  // below itself
    }
    if (row < 0) return Drop::MoveBelow;
    // A place between two rows means something only where the rows stand as in the codebook.
    return m_view.order == CodesView::Order::Codebook ? Drop::MoveBetween : Drop::None;
}

bool CodesModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) const {
    return dropOf(*data, row, parent, false) != Drop::None;
}

bool CodesModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) {
    const auto target = codeAt(parent);
    switch (dropOf(*data, row, parent, false)) {
        case Drop::Code:
            m_workspace.perform([&, passage = *readPassage(*data)](project::Project& project) {
                project.codings().code(passage.document, passage.range, *target);
            });
            break;
        case Drop::MoveBelow:
        case Drop::MoveBetween: {
            const auto codes = readCodes(*data);
            const auto isDragged = [&](std::size_t i) { return std::find(codes.begin(), codes.end(), m_tree[i].id) != codes.end(); };
            const auto& shown = childrenOf(parent);
            // The place is counted among the siblings that stay, also those that are out of sight.
            const auto siblings = m_tree.children(target ? m_tree.index_of(*target) : std::nullopt);
            const auto behind = row >= 0 && row < static_cast<int>(shown.size()) ? shown[static_cast<std::size_t>(row)] : m_tree.size();
            const auto position = std::count_if(siblings.begin(), siblings.end(), [&](std::size_t i) { return i < behind && !isDragged(i); });
            m_workspace.perform([&](project::Project& project) { project.codebook().move(codes, target, static_cast<std::size_t>(position)); });
            break;
        }
        default: break;
    }
    return false;  // nothing is taken from where the drag began
}

void CodesModel::merge(const std::vector<model::CodeId>& codes, model::CodeId into) {
    m_workspace.performLong(tr("Codes werden zusammengeführt …"), [&](project::Project& project) { project.codebook().merge(codes, into); });
}

}  // namespace fundstelle::desktop
