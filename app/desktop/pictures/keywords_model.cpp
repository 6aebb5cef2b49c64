// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/keywords_model.h"

#include "adapters/strings.h"
#include "theme/theme.h"

#include <QApplication>

namespace fundstelle::desktop {

namespace {

constexpr std::size_t kWordsAround = 10;

}  // namespace

void KeywordsModel::clear() {
    beginResetModel();
    m_hits.clear();
    m_last.first = -1;
    endResetModel();
}

void KeywordsModel::append(const std::vector<project::Hit>& hits) {
    if (hits.empty()) return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(hits.size()) - 1);
    m_hits.insert(m_hits.end(), hits.begin(), hits.end());
    endInsertRows();
}

int KeywordsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int KeywordsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

const project::Keyword& KeywordsModel::keywordAt(int row) const {
    if (m_last.first != row) m_last = {row, m_workspace.project().queries().keyword(hitAt(row), kWordsAround)};
    return m_last.second;
}

QVariant KeywordsModel::data(const QModelIndex& index, int role) const {
    const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (words && m_workspace.isOpen()) {
        const auto& keyword = keywordAt(index.row());
        switch (index.column()) {
            case Before: return toQt(keyword.before).trimmed();
            case Word: return toQt(keyword.words);
            case After: return toQt(keyword.after).trimmed();
            case Place: return tr("%1, %2").arg(toQt(keyword.document)).arg(keyword.paragraph);
            default: return {};
        }
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Before ? Qt::AlignRight : index.column() == Word ? Qt::AlignHCenter : Qt::AlignLeft));
    }
    if (role == Qt::FontRole && index.column() == Word) return semibold(QApplication::font());
    if (role == Qt::ForegroundRole && index.column() == Place) return theme().quietInk;
    return {};
}

QVariant KeywordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return data(index(0, section), role);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Before: return tr("davor");
        case Word: return tr("Wort");
        case After: return tr("danach");
        case Place: return tr("Dokument, Absatz");
        default: return {};
    }
}

}  // namespace fundstelle::desktop
