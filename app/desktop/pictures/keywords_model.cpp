// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/keywords_model.h"

#include <QApplication>
#include <algorithm>

#include "adapters/strings.h"
#include "text/search_key.h"
#include "theme/theme.h"
#include "wording/tables.h"

namespace fundstelle::desktop {

namespace {

constexpr std::size_t kLookedAtOnce = 50;

}  // namespace

void KeywordsModel::clear() {
    beginResetModel();
    m_all.clear();
    m_shown.clear();
    m_seen = 0;
    m_last.first = -1;
    endResetModel();
}

void KeywordsModel::append(const std::vector<project::Hit>& hits) {
    m_all.insert(m_all.end(), hits.begin(), hits.end());
}

void KeywordsModel::narrow(const QString& words) {
    beginResetModel();
    m_words = text::folded(toCore(words.trimmed()));
    m_shown.clear();
    m_seen = 0;
    m_last.first = -1;
    endResetModel();
}

bool KeywordsModel::look() {
    if (m_seen == m_all.size()) return false;
    // Without words to look for there is nothing to read.
    const auto behind = isNarrowed() ? std::min(m_all.size(), m_seen + kLookedAtOnce) : m_all.size();
    std::vector<project::Hit> more;
    for (; m_seen < behind; ++m_seen) {
        if (!isNarrowed() || holdsWords(m_all[m_seen])) more.push_back(m_all[m_seen]);
    }
    if (more.empty()) return true;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    m_shown.insert(m_shown.end(), more.begin(), more.end());
    endInsertRows();
    return true;
}

project::Keyword KeywordsModel::keyword(const project::Hit& hit) const {
    return m_workspace.project().queries().keyword(hit, wording::kKeywordWords);
}

bool KeywordsModel::holdsWords(const project::Hit& hit) const {
    const auto around = keyword(hit);
    return text::folded(around.before + around.words + around.after).find(m_words) != std::string::npos || text::folded(around.document).find(m_words) != std::string::npos;
}

int KeywordsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int KeywordsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

const project::Keyword& KeywordsModel::keywordAt(int row) const {
    if (m_last.first != row) m_last = {row, keyword(hitAt(row))};
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
