// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documents_model.h"

#include <QFont>
#include <algorithm>

#include "adapters/strings.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

DocumentsModel::DocumentsModel(Workspace& workspace, QObject* parent) : QAbstractItemModel{parent}, m_workspace{workspace} {
    connect(&workspace, &Workspace::opened, this, &DocumentsModel::reload);
    connect(&workspace, &Workspace::closed, this, &DocumentsModel::reload);
    connect(&workspace, &Workspace::documentsChanged, this, &DocumentsModel::reload);
    connect(&workspace, &Workspace::codingsChanged, this, &DocumentsModel::refreshCounts);
    connect(&workspace, &Workspace::activationChanged, this, [this] { refreshCounts(); });
}

void DocumentsModel::reload() {
    beginResetModel();
    m_nodes.clear();
    m_tops.clear();
    if (m_workspace.isOpen()) {
        auto& project = m_workspace.project();
        std::map<model::GroupId, int> groups;
        for (const auto& group : project.documents().groups()) {
            groups.emplace(group.id, static_cast<int>(m_nodes.size()));
            m_tops.push_back(static_cast<int>(m_nodes.size()));
            m_nodes.push_back({std::nullopt, group.id, toQt(group.name), {}, -1, {}, 0});
        }
        for (const auto& document : project.documents().all()) {
            const int parent = document.group ? groups.at(*document.group) : -1;
            QStringList details;
            for (const auto& [name, value] : project.variables().of_document(document.id)) {
                details << QStringLiteral("%1: %2").arg(toQt(name), toQt(value));
            }
            (parent < 0 ? m_tops : m_nodes[static_cast<std::size_t>(parent)].children).push_back(static_cast<int>(m_nodes.size()));
            m_nodes.push_back({document.id, document.group, toQt(document.name), details.join(QLatin1Char('\n')), parent, {}, 0});
        }
    }
    endResetModel();
    refreshCounts();
}

void DocumentsModel::refreshCounts() {
    if (m_nodes.empty() || !m_workspace.isOpen()) return;
    const auto& snapshot = m_workspace.project().queries().snapshot();
    for (auto& node : m_nodes) {
        if (!node.document) node.codings = 0;
    }
    for (auto& node : m_nodes) {
        if (!node.document) continue;
        const auto index = snapshot.document_index(*node.document);
        node.codings = index ? static_cast<qint64>(snapshot.documents[*index].rows.size()) : 0;
        if (node.parent >= 0) m_nodes[static_cast<std::size_t>(node.parent)].codings += node.codings;
    }
    for (const auto top : m_tops) {
        const auto at = index(static_cast<int>(std::find(m_tops.begin(), m_tops.end(), top) - m_tops.begin()), 0);
        emit dataChanged(at, at.siblingAtColumn(1));
        if (const int rows = rowCount(at); rows > 0) emit dataChanged(index(0, 0, at), index(rows - 1, 1, at));
    }
}

const DocumentsModel::Node* DocumentsModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() ? &m_nodes[index.internalId()] : nullptr;
}

std::optional<model::DocumentId> DocumentsModel::documentAt(const QModelIndex& index) const {
    const auto* node = nodeAt(index);
    return node != nullptr ? node->document : std::nullopt;
}

std::optional<model::GroupId> DocumentsModel::groupAt(const QModelIndex& index) const {
    const auto* node = nodeAt(index);
    return node != nullptr ? node->group : std::nullopt;
}

QModelIndex DocumentsModel::indexOf(model::DocumentId id) const {
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].document != id) continue;
        const auto& siblings = m_nodes[i].parent < 0 ? m_tops : m_nodes[static_cast<std::size_t>(m_nodes[i].parent)].children;
        return createIndex(static_cast<int>(std::find(siblings.begin(), siblings.end(), static_cast<int>(i)) - siblings.begin()), 0, i);
    }
    return {};
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
    if (node == nullptr || node->parent < 0) return {};
    const auto row = std::find(m_tops.begin(), m_tops.end(), node->parent) - m_tops.begin();
    return createIndex(static_cast<int>(row), 0, static_cast<quintptr>(node->parent));
}

int DocumentsModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int DocumentsModel::columnCount(const QModelIndex&) const {
    return 2;
}

QVariant DocumentsModel::data(const QModelIndex& index, int role) const {
    const auto* node = nodeAt(index);
    if (node == nullptr) return {};
    if (role == Qt::TextAlignmentRole && index.column() == 1) return QVariant{Qt::AlignRight | Qt::AlignVCenter};
    if (role == Qt::ForegroundRole && index.column() == 1) return theme().faintInk;
    if (role == Qt::ToolTipRole) return node->details.isEmpty() ? node->name : node->name + QLatin1Char('\n') + node->details;
    if (role == Qt::DisplayRole && index.column() == 1) return node->codings;
    if ((role == Qt::DisplayRole || role == Qt::EditRole) && index.column() == 0) return node->name;
    if (role == Qt::AccessibleTextRole && index.column() == 1) return tr("%n Kodierungen", nullptr, static_cast<int>(node->codings));
    if (role == Qt::FontRole && !node->document) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::CheckStateRole && index.column() == 0) {
        const auto documents = documentsAt(index);
        const auto active = std::count_if(documents.begin(), documents.end(), [this](auto id) { return m_workspace.isActive(id); });
        if (active == 0) return Qt::Unchecked;
        return active == static_cast<std::ptrdiff_t>(documents.size()) ? Qt::Checked : Qt::PartiallyChecked;
    }
    return {};
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
        else project.documents().rename_group(*node->group, name);
    });
}

QVariant DocumentsModel::headerData(int section, Qt::Orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    return section == 0 ? tr("Dokument") : tr("Kodierungen");
}

Qt::ItemFlags DocumentsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == 0 ? common | Qt::ItemIsUserCheckable | Qt::ItemIsEditable : common;
}

}  // namespace fundstelle::desktop
