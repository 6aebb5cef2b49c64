// SPDX-License-Identifier: GPL-3.0-or-later
#include "summaries/summaries_model.h"

#include <algorithm>

#include "adapters/strings.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

SummariesModel::SummariesModel(Workspace& workspace, QObject* parent) : QAbstractTableModel{parent}, m_workspace{workspace} {}

void SummariesModel::readAxes() {
    m_rows.clear();
    m_columns.clear();
    m_bodies.clear();
    if (!m_workspace.isOpen()) return;
    auto& project = m_workspace.project();
    const bool allDocuments = m_workspace.activeDocumentCount() == 0;
    for (const auto& document : project.documents().all()) {
        if (allDocuments || m_workspace.isActive(document.id)) m_rows.emplace_back(document.id, toQt(document.name));
    }
    const bool topCodes = m_workspace.activeCodeCount() == 0;
    for (const auto& code : project.codebook().tree().codes()) {
        if (topCodes ? !code.parent : m_workspace.isActive(code.id)) m_columns.emplace_back(code.id, toQt(code.name));
    }
    for (const auto& summary : project.summaries().all()) m_bodies.emplace(std::pair{summary.document, summary.code}, toQt(summary.body));
}

void SummariesModel::countSegments() {
    m_counts.assign(m_rows.size() * m_columns.size(), 0);
    if (m_counts.empty()) return;
    const auto& snapshot = m_workspace.project().queries().snapshot();
    const auto& tree = snapshot.tree();
    std::vector<std::vector<std::size_t>> columns(tree.size());  // in which a code counts: its own, and those of the codes above
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const auto index = *tree.index_of(m_columns[column].first);
        for (auto below = index; below < tree.subtree_end(index); ++below) columns[below].push_back(column);
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto document = snapshot.document_index(m_rows[row].first);
        if (!document) continue;
        for (const auto& coding : snapshot.documents[*document].rows) {
            for (const auto column : columns[snapshot.tree_index(coding.code)]) ++m_counts[row * m_columns.size() + column];
        }
    }
}

void SummariesModel::reload() {
    const auto rows = m_rows;
    const auto columns = m_columns;
    readAxes();
    countSegments();
    if (!m_counts.empty() && rows == m_rows && columns == m_columns) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    endResetModel();
}

std::vector<model::CodingId> SummariesModel::codingsAt(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    analysis::Filter filter;
    filter.documents = {documentAt(index.row())};
    return m_workspace.project().queries().retrieve({codeAt(index.column())}, analysis::Subcodes::Include, filter);
}

int SummariesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SummariesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString SummariesModel::bodyAt(const QModelIndex& index) const {
    const auto found = m_bodies.find({documentAt(index.row()), codeAt(index.column())});
    return found != m_bodies.end() ? found->second : QString{};
}

int SummariesModel::countAt(const QModelIndex& index) const {
    return m_counts[static_cast<std::size_t>(index.row()) * m_columns.size() + static_cast<std::size_t>(index.column())];
}

QVariant SummariesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto body = bodyAt(index);
    const auto count = countAt(index);
    const auto segments = count > 0 ? tr("%n Segmente", nullptr, count) : QString{};
    switch (role) {
        case Qt::DisplayRole: return body.isEmpty() ? segments : body;
        case Qt::EditRole: return body;
        case CountRole: return count;
        case Qt::ForegroundRole: return body.isEmpty() ? QVariant{theme().faintInk} : QVariant{};
        case Qt::TextAlignmentRole: return QVariant{Qt::AlignLeft | Qt::AlignTop};
        case Qt::ToolTipRole: return body.isEmpty() ? QVariant{} : QVariant{body};
        case Qt::AccessibleTextRole:
            return tr("%1, %2: %3").arg(m_rows[static_cast<std::size_t>(index.row())].second, m_columns[static_cast<std::size_t>(index.column())].second,
                                        body.isEmpty() ? tr("leer, %n Segmente", nullptr, count) : body);
        default: return {};
    }
}

bool SummariesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid()) return false;
    return m_workspace.perform([&](project::Project& project) {
        project.summaries().write(documentAt(index.row()), codeAt(index.column()), toCore(value.toString()));
    });
}

QVariant SummariesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto& names = orientation == Qt::Horizontal ? static_cast<int>(m_columns.size()) : rowCount();
    if (section >= names) return {};
    if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant{m_rows[static_cast<std::size_t>(section)].second} : QVariant{};
    if (role == Qt::DisplayRole) return m_columns[static_cast<std::size_t>(section)].second;
    if (role != Qt::ToolTipRole) return {};
    const auto& tree = m_workspace.project().codebook().tree();
    const auto code = tree.index_of(codeAt(section));
    return code ? toQt(tree.path(*code)) : QVariant{};
}

Qt::ItemFlags SummariesModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const bool writable = m_workspace.isOpen() && !m_workspace.project().read_only();
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (writable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

}  // namespace fundstelle::desktop
