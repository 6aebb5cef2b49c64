// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/codes_model.h"

#include <QMimeData>

#include "adapters/strings.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

CodesModel::CodesModel(Workspace& workspace, QObject* parent) : QAbstractItemModel{parent}, m_workspace{workspace} {
    connect(&workspace, &Workspace::opened, this, &CodesModel::reload);
    connect(&workspace, &Workspace::closed, this, &CodesModel::reload);
    connect(&workspace, &Workspace::codesChanged, this, &CodesModel::reload);
    connect(&workspace, &Workspace::codingsChanged, this, &CodesModel::refreshCounts);
    connect(&workspace, &Workspace::activationChanged, this, &CodesModel::refreshCounts);
}

void CodesModel::reload() {
    beginResetModel();
    m_tree = m_workspace.isOpen() ? m_workspace.project().codebook().tree() : model::CodeTree{};
    m_rows.assign(m_tree.size(), 0);
    m_segments.assign(m_tree.size(), 0);
    const auto number = [&](std::optional<std::size_t> parent) {
        int row = 0;
        for (const auto child : m_tree.children(parent)) m_rows[child] = row++;
    };
    number(std::nullopt);
    for (std::size_t i = 0; i < m_tree.size(); ++i) number(i);
    endResetModel();
    refreshCounts();
}

void CodesModel::refreshCounts() {
    if (m_tree.size() == 0 || !m_workspace.isOpen()) return;
    const auto counts = m_workspace.project().queries().frequencies({}, analysis::Subcodes::Include);
    for (std::size_t i = 0; i < m_tree.size() && i < counts.codes.size(); ++i) m_segments[i] = counts.codes[i].count.segments;
    // One signal per list of siblings.
    const std::function<void(const QModelIndex&)> announce = [&](const QModelIndex& parent) {
        const int rows = rowCount(parent);
        if (rows == 0) return;
        emit dataChanged(index(0, 0, parent), index(rows - 1, 1, parent));
        for (int row = 0; row < rows; ++row) announce(index(row, 0, parent));
    };
    announce({});
}

std::optional<model::CodeId> CodesModel::codeAt(const QModelIndex& index) const {
    return index.isValid() ? std::optional{m_tree[index.internalId()].id} : std::nullopt;
}

QModelIndex CodesModel::indexOf(model::CodeId id) const {
    const auto found = m_tree.index_of(id);
    return found ? createIndex(m_rows[*found], 0, *found) : QModelIndex{};
}

QModelIndex CodesModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || column > 1) return {};
    const auto children = m_tree.children(parent.isValid() ? std::optional<std::size_t>{parent.internalId()} : std::nullopt);
    if (row >= static_cast<int>(children.size())) return {};
    return createIndex(row, column, children[static_cast<std::size_t>(row)]);
}

QModelIndex CodesModel::parent(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const auto parent = m_tree.parent(index.internalId());
    return parent ? createIndex(m_rows[*parent], 0, *parent) : QModelIndex{};
}

int CodesModel::rowCount(const QModelIndex& parent) const {
    if (parent.column() > 0) return 0;
    return static_cast<int>(m_tree.children(parent.isValid() ? std::optional<std::size_t>{parent.internalId()} : std::nullopt).size());
}

int CodesModel::columnCount(const QModelIndex&) const {
    return 2;
}

QVariant CodesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& code = m_tree[index.internalId()];
    if (role == Qt::TextAlignmentRole && index.column() == 1) return QVariant{Qt::AlignRight | Qt::AlignVCenter};
    if (role == Qt::ForegroundRole && index.column() == 1) return theme().faintInk;
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
    return section == 0 ? tr("Code") : tr("Segmente");
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
    const auto code = indexes.isEmpty() ? std::nullopt : codeAt(indexes.front());
    if (!code) return nullptr;
    auto* data = new QMimeData;  // the drag takes it
    data->setData(QString::fromLatin1(kCodeMimeType), toBytes(code->uuid()));
    return data;
}

bool CodesModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) const {
    // Between two rows only codes can be dropped: there a passage would get the code above both.
    return data->hasFormat(QString::fromLatin1(kCodeMimeType)) || (row < 0 && parent.isValid() && readPassage(*data));
}

bool CodesModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) {
    const auto target = codeAt(parent);
    if (const auto passage = readPassage(*data)) {
        if (row >= 0 || !target) return false;
        m_workspace.perform([&](project::Project& project) { project.codings().code(passage->document, passage->range, *target); });
        return false;  // nothing is taken from where the drag began
    }
    const auto dragged = toUuid(data->data(QString::fromLatin1(kCodeMimeType)));
    if (!dragged) return false;
    const model::CodeId code{*dragged};
    // The row counts the dragged code itself where it stands among these siblings.
    const auto from = indexOf(code);
    auto position = static_cast<std::size_t>(row < 0 ? rowCount(parent) : row);
    if (row > 0 && from.isValid() && from.parent() == parent && from.row() < row) --position;
    m_workspace.perform([&](project::Project& project) { project.codebook().move(code, target, position); });
    return false;
}

}  // namespace fundstelle::desktop
