// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documents_model.h"

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QMimeData>
#include <algorithm>
#include <unordered_map>

#include "adapters/strings.h"
#include "documents/progress_mark.h"
#include "text/collation.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

const QString kDocumentsMime = QStringLiteral("application/x-fundstelle-documents");
const QString kGroupMime = QStringLiteral("application/x-fundstelle-group");

std::vector<model::DocumentId> documentsIn(const QByteArray& bytes) {
    std::vector<model::DocumentId> documents;
    for (qsizetype at = 0; at + 16 <= bytes.size(); at += 16) documents.emplace_back(*toUuid(bytes.mid(at, 16)));
    return documents;
}

/// Sorts by keys that are made once each.
template <class Key>
void sortBy(std::vector<model::Document>& documents, const Key& key) {
    std::vector<std::pair<decltype(key(documents.front())), model::Document>> keyed;
    keyed.reserve(documents.size());
    for (auto& document : documents) keyed.emplace_back(key(document), std::move(document));
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < keyed.size(); ++i) documents[i] = std::move(keyed[i].second);
}

}  // namespace

DocumentsModel::DocumentsModel(Workspace& workspace, QObject* parent) : QAbstractItemModel{parent}, m_workspace{workspace} {
    for (const auto signal : {&Workspace::opened, &Workspace::closed, &Workspace::documentsChanged}) {
        connect(&workspace, signal, this, &DocumentsModel::reload);
    }
    for (const auto signal : {&Workspace::codingsChanged, &Workspace::progressChanged}) {
        connect(&workspace, signal, this, &DocumentsModel::refreshFigures);
    }
    connect(&workspace, &Workspace::activationChanged, this, &DocumentsModel::tellChanged);
}

std::vector<DocumentsModel::Node> DocumentsModel::nodes() const {
    auto& project = m_workspace.project();
    auto documents = project.documents().all();
    if (m_order == Order::ByName) sortBy(documents, [](const auto& document) { return text::collation_key(document.name); });
    if (m_order == Order::ByLastWork) {
        const auto times = project.progress().last_worked_on();
        sortBy(documents, [&](const auto& document) { return times.contains(document.id) ? -times.at(document.id).milliseconds : 0; });
    }
    if (m_order == Order::ByShare) {
        std::unordered_map<model::DocumentId, double> shares;
        for (const auto& progress : project.progress().all()) shares.emplace(progress.document, progress.share());
        sortBy(documents, [&](const auto& document) { return -shares[document.id]; });
    }
    std::vector<Node> nodes;
    std::unordered_map<model::GroupId, int> groups;
    std::unordered_map<model::DocumentId, int> places;
    const auto add = [&](Node node) {
        nodes.push_back(std::move(node));
        if (const int parent = nodes.back().parent; parent >= 0) nodes[static_cast<std::size_t>(parent)].children.push_back(static_cast<int>(nodes.size()) - 1);
        return static_cast<int>(nodes.size()) - 1;
    };
    for (const auto& group : project.documents().groups()) groups.emplace(group.id, add({{}, group.id, {}, toQt(group.name), {}}));
    for (const auto& document : documents) {
        places.emplace(document.id, add({document.id, document.group, {}, toQt(document.name), toQt(document.colour), document.group ? groups.at(*document.group) : -1}));
    }
    for (const auto& set : project.documents().sets()) {
        const int parent = add({{}, {}, set.id, toQt(set.name), {}});
        for (const auto& member : set.members) {
            const auto& shown = nodes[static_cast<std::size_t>(places.at(member))];
            add({member, shown.group, set.id, shown.name, shown.colour, parent});
        }
    }
    return nodes;
}

void DocumentsModel::reload() {
    auto made = m_workspace.isOpen() ? nodes() : std::vector<Node>{};
    const bool same = !made.empty() && made.size() == m_nodes.size() && std::equal(made.begin(), made.end(), m_nodes.begin(), [](const auto& a, const auto& b) { return sameThing(a, b); });
    std::vector<int> tops;
    for (std::size_t i = 0; i < made.size(); ++i) {
        if (made[i].parent < 0) tops.push_back(static_cast<int>(i));
        for (std::size_t row = 0; row < made[i].children.size(); ++row) made[static_cast<std::size_t>(made[i].children[row])].row = static_cast<int>(row);
    }
    for (std::size_t row = 0; row < tops.size(); ++row) made[static_cast<std::size_t>(tops[row])].row = static_cast<int>(row);
    if (!same) beginResetModel();
    m_nodes = std::move(made);
    m_tops = std::move(tops);
    if (!same) endResetModel();
    refreshFigures();
}

void DocumentsModel::refreshFigures() {
    if (m_nodes.empty() || !m_workspace.isOpen()) return;
    std::unordered_map<model::DocumentId, project::DocumentProgress> all;
    for (const auto& progress : m_workspace.project().progress().all()) all.emplace(progress.document, progress);
    std::unordered_map<int, std::pair<qint64, qint64>> lengths;  // coded and all code points of a group or set
    for (auto& node : m_nodes) {
        if (!node.document) node.codings = 0;
    }
    for (auto& node : m_nodes) {
        const auto found = node.document ? all.find(*node.document) : all.end();
        if (found == all.end()) continue;
        node.state = found->second.state;
        node.codings = found->second.codings;
        node.share = found->second.share();
        if (node.parent < 0) continue;
        m_nodes[static_cast<std::size_t>(node.parent)].codings += node.codings;
        auto& [coded, length] = lengths[node.parent];
        coded += found->second.coded_code_points;
        length += found->second.code_points;
        m_nodes[static_cast<std::size_t>(node.parent)].share = length > 0 ? static_cast<double>(coded) / static_cast<double>(length) : 0;
    }
    tellChanged();
}

void DocumentsModel::tellChanged() {
    if (m_tops.empty()) return;
    emit dataChanged(index(0, 0), index(static_cast<int>(m_tops.size()) - 1, 1));
    for (const int top : m_tops) {
        const auto at = indexOfNode(top);
        if (const int rows = rowCount(at); rows > 0) emit dataChanged(index(0, 0, at), index(rows - 1, 1, at));
    }
}

void DocumentsModel::setOrder(Order order) {
    m_order = order;
    reload();
}

void DocumentsModel::setFigure(Figure figure) {
    m_figure = figure;
    tellChanged();
}

const DocumentsModel::Node* DocumentsModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() ? &m_nodes[index.internalId()] : nullptr;
}

QModelIndex DocumentsModel::indexOfNode(int node) const {
    return createIndex(m_nodes[static_cast<std::size_t>(node)].row, 0, static_cast<quintptr>(node));
}

std::optional<model::DocumentId> DocumentsModel::documentAt(const QModelIndex& index) const {
    const auto* node = nodeAt(index);
    return node != nullptr ? node->document : std::nullopt;
}

std::optional<model::GroupId> DocumentsModel::groupAt(const QModelIndex& index) const {
    const auto* node = nodeAt(index);
    return node != nullptr ? node->group : std::nullopt;
}

std::optional<model::SetId> DocumentsModel::setAt(const QModelIndex& index) const {
    const auto* node = nodeAt(index);
    return node != nullptr ? node->set : std::nullopt;
}

QModelIndex DocumentsModel::indexOf(model::DocumentId id) const {
    const auto found = std::find_if(m_nodes.begin(), m_nodes.end(), [&](const auto& node) { return node.document == id && !node.set; });
    return found != m_nodes.end() ? indexOfNode(static_cast<int>(found - m_nodes.begin())) : QModelIndex{};
}

std::vector<model::DocumentId> DocumentsModel::documentsAt(const QModelIndex& index) const {
    const auto* node = nodeAt(index);
    if (node == nullptr) return {};
    if (node->document) return {*node->document};
    std::vector<model::DocumentId> documents;
    for (const int child : node->children) documents.push_back(*m_nodes[static_cast<std::size_t>(child)].document);
    return documents;
}

const std::vector<int>& DocumentsModel::childrenOf(const QModelIndex& parent) const {
    return parent.isValid() ? nodeAt(parent)->children : m_tops;
}

QModelIndex DocumentsModel::index(int row, int column, const QModelIndex& parent) const {
    const auto& children = childrenOf(parent);
    if (row < 0 || row >= static_cast<int>(children.size()) || column < 0 || column > 1) return {};
    return createIndex(row, column, static_cast<quintptr>(children[static_cast<std::size_t>(row)]));
}

QModelIndex DocumentsModel::parent(const QModelIndex& index) const {
    const auto* node = nodeAt(index);
    return node != nullptr && node->parent >= 0 ? indexOfNode(node->parent) : QModelIndex{};
}

int DocumentsModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int DocumentsModel::columnCount(const QModelIndex&) const {
    return 2;
}

QString DocumentsModel::toolTip(const Node& node) const {
    QStringList lines{node.name};
    if (!node.document) return node.set ? tr("Set „%1“").arg(node.name) : node.name;
    auto& project = m_workspace.project();
    lines << tr("%1 · %L2 Kodierungen · %3 % des Textes kodiert").arg(progressName(node.state)).arg(node.codings).arg(qRound(node.share * 100));
    if (const auto at = project.progress().last_worked_on(*node.document)) lines << tr("zuletzt bearbeitet: %1").arg(toQt(to_local_minute(*at)));
    for (const auto& [name, value] : project.variables().of_document(*node.document)) {
        lines << QStringLiteral("%1: %2").arg(toQt(name), toQt(value));
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant DocumentsModel::figureData(const Node& node, int role) const {
    const bool share = m_figure == Figure::Share;
    switch (role) {
        case Qt::DisplayRole: return share ? QVariant{tr("%1 %").arg(qRound(node.share * 100))} : QVariant{node.codings};
        case Qt::TextAlignmentRole: return QVariant{Qt::AlignRight | Qt::AlignVCenter};
        case Qt::ForegroundRole: return theme().faintInk;
        case Qt::AccessibleTextRole:
            return share ? tr("%1 % des Textes kodiert").arg(qRound(node.share * 100)) : tr("%n Kodierungen", nullptr, static_cast<int>(node.codings));
        case Qt::ToolTipRole: return toolTip(node);
        default: return {};
    }
}

Qt::CheckState DocumentsModel::checkState(const QModelIndex& index) const {
    const auto documents = documentsAt(index);
    const auto active = std::count_if(documents.begin(), documents.end(), [this](auto id) { return m_workspace.isActive(id); });
    if (active == 0) return Qt::Unchecked;
    return active == static_cast<std::ptrdiff_t>(documents.size()) ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant DocumentsModel::data(const QModelIndex& index, int role) const {
    const auto* node = nodeAt(index);
    if (node == nullptr) return {};
    if (index.column() == 1) return figureData(*node, role);
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole: return node->name;
        case Qt::ToolTipRole: return toolTip(*node);
        case Qt::CheckStateRole: return checkState(index);
        case Qt::DecorationRole:
            if (!node->document) return {};
            return unchanging(progressMark(node->state, node->colour.isEmpty() ? theme().faintInk : edgeOf(QColor{node->colour})));
        case Qt::AccessibleTextRole:
            if (!node->document) return node->set ? tr("Set %1").arg(node->name) : tr("Gruppe %1").arg(node->name);
            return QStringLiteral("%1, %2").arg(node->name, progressName(node->state));
        case Qt::FontRole: {
            if (node->document) return {};
            QFont font;
            font.setWeight(QFont::DemiBold);
            font.setItalic(node->set.has_value());
            return font;
        }
        default: return {};
    }
}

bool DocumentsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto* node = nodeAt(index);
    if (node == nullptr) return false;
    if (role == Qt::CheckStateRole) {
        m_workspace.activate(documentsAt(index), value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || value.toString().trimmed() == node->name) return false;
    const auto name = toCore(value.toString());
    return m_workspace.perform([&](project::Project& project) {
        if (node->document) project.documents().rename(*node->document, name);
        else if (node->set) project.documents().rename_set(*node->set, name);
        else project.documents().rename_group(*node->group, name);
    });
}

QVariant DocumentsModel::headerData(int section, Qt::Orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    return section == 0 ? tr("Dokument") : m_figure == Figure::Share ? tr("Kodierter Anteil") : tr("Kodierungen");
}

Qt::ItemFlags DocumentsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == 1) return common;
    const auto* node = nodeAt(index);
    auto flags = common | Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    if (node->document || node->group) flags |= Qt::ItemIsDragEnabled;
    if (!node->document) flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList DocumentsModel::mimeTypes() const {
    return {kDocumentsMime, kGroupMime};
}

QMimeData* DocumentsModel::mimeData(const QModelIndexList& indexes) const {
    auto* data = new QMimeData;
    QByteArray documents;
    for (const auto& index : indexes) {
        if (index.column() != 0) continue;
        const auto* node = nodeAt(index);
        if (node->document) documents += toBytes(node->document->uuid());
        else if (node->group && indexes.size() <= 2) data->setData(kGroupMime, toBytes(node->group->uuid()));
    }
    if (!documents.isEmpty()) data->setData(kDocumentsMime, documents);
    return data;
}

bool DocumentsModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex& parent) const {
    if (!m_workspace.isOpen() || m_workspace.project().read_only()) return false;
    return data->hasFormat(kDocumentsMime) || (data->hasFormat(kGroupMime) && !parent.isValid());
}

bool DocumentsModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    const auto* target = nodeAt(parent);
    const auto* before = nodeAt(index(row, 0, parent));
    return m_workspace.perform([&](project::Project& project) {
        if (const auto group = toUuid(data->data(kGroupMime)); group && !data->hasFormat(kDocumentsMime)) {
            project.documents().move_group(model::GroupId{*group}, before != nullptr && !before->document ? before->group : std::nullopt);
            return;
        }
        const auto documents = documentsIn(data->data(kDocumentsMime));
        if (target != nullptr && target->set) return project.documents().add_to_set(*target->set, documents);
        const bool arranged = m_order == Order::AsArranged;
        project.documents().move(documents, target != nullptr ? target->group : std::nullopt, before != nullptr && arranged ? before->document : std::nullopt);
    });
}

}  // namespace fundstelle::desktop
