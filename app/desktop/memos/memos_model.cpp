// SPDX-License-Identifier: GPL-3.0-or-later
#include "memos/memos_model.h"

#include <QDateTime>
#include <QLocale>

#include "adapters/strings.h"
#include "text/rich_text.h"
#include "text/search_key.h"
#include "text/segmentation.h"

namespace fundstelle::desktop {

namespace {

constexpr std::int64_t kLongestPreview = 200;  ///< code points

/// On one line, the words that the title does not say already.
QString previewOf(const project::MemoEntry& entry) {
    std::string words;
    bool titled = !project::is_free(entry.memo);
    for (const auto& line : text::parse_rich_text(entry.memo.body)) {
        const auto of_line = text::plain_words({line});
        if (of_line.empty() || (!titled && of_line == entry.name)) continue;
        titled = true;
        words += (words.empty() ? "" : " / ") + of_line;
    }
    return toQt(text::shortened(words, kLongestPreview));
}

QDateTime timeOf(const project::MemoEntry& entry) {
    return QDateTime::fromMSecsSinceEpoch(entry.written_at.milliseconds);
}

/// „AK, 14:32“, and on other days „AK, 03.11.26“
QString whenOf(const project::MemoEntry& entry) {
    const auto at = timeOf(entry);
    const bool today = at.date() == QDate::currentDate();
    const auto when = today ? QLocale{}.toString(at.time(), QLocale::ShortFormat) : QLocale{}.toString(at.date(), QLocale::ShortFormat);
    return entry.coder.empty() ? when : QStringLiteral("%1, %2").arg(toQt(entry.coder), when);
}

}  // namespace

MemosModel::MemosModel(Workspace& workspace, QObject* parent) : QAbstractListModel{parent}, m_workspace{workspace} {}

void MemosModel::reload() {
    beginResetModel();
    m_entries = m_workspace.isOpen() ? m_workspace.project().memos().list() : std::vector<project::MemoEntry>{};
    project::sort(m_entries, m_order);
    m_keys.clear();
    fill();
    endResetModel();
}

void MemosModel::setOrder(project::MemoOrder order) {
    beginResetModel();
    m_order = order;
    project::sort(m_entries, m_order);
    m_keys.clear();
    fill();
    endResetModel();
}

void MemosModel::narrow(const QString& words) {
    beginResetModel();
    m_words = text::folded(toCore(words.trimmed()));
    fill();
    endResetModel();
}

void MemosModel::fill() {
    m_rows.clear();
    m_count = 0;
    if (!m_words.empty() && m_keys.empty()) {
        m_keys.reserve(m_entries.size());
        for (const auto& entry : m_entries) m_keys.push_back(project::search_key(entry));
    }
    std::size_t heading = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!m_words.empty() && m_keys[i].find(m_words) == std::string::npos) continue;
        const bool first = m_rows.empty() || m_entries[m_rows[heading].entry].memo.target != m_entries[i].memo.target;
        if (first) {
            heading = m_rows.size();
            m_rows.push_back({i, 0});
        }
        ++m_rows[heading].count;
        m_rows.push_back({i, 0});
        ++m_count;
    }
}

const project::MemoEntry* MemosModel::entryAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount()) return nullptr;
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    return row.count > 0 ? nullptr : &m_entries[row.entry];
}

QModelIndex MemosModel::indexOf(model::MemoId memo) const {
    for (int row = 0; row < rowCount(); ++row) {
        const auto* entry = entryAt(index(row));
        if (entry != nullptr && entry->memo.id == memo) return index(row);
    }
    return {};
}

int MemosModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString MemosModel::headingOf(const Row& row) const {
    using model::MemoTarget;
    switch (m_entries[row.entry].memo.target) {
        case MemoTarget::Project: return tr("Projekt und freie Memos");
        case MemoTarget::Document: return tr("Dokumente");
        case MemoTarget::Group: return tr("Gruppen");
        case MemoTarget::Code: return tr("Codes");
        case MemoTarget::Coding: return tr("Kodierungen");
        case MemoTarget::Passage: return tr("Textstellen");
        case MemoTarget::Speaker: return tr("Sprechende");
        case MemoTarget::Variable: break;
    }
    return tr("Variablen");
}

QString MemosModel::titleOf(const project::MemoEntry& entry) const {
    auto place = toQt(entry.place);
    if (entry.range && entry.document) {
        const auto paragraph = m_workspace.project().documents().text(*entry.document)->paragraphs().number_of(entry.range->begin());
        place = tr("%1, Abs. %2").arg(place).arg(paragraph);
    }
    if (entry.memo.target == model::MemoTarget::Passage) return place;
    const auto name = toQt(entry.name);
    return place.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name.section(QStringLiteral(" > "), -1), place);
}

QVariant MemosModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto* entry = entryAt(index);
    if (entry == nullptr) {
        const auto& row = m_rows[static_cast<std::size_t>(index.row())];
        switch (role) {
            case Qt::DisplayRole:
            case TitleRole: return headingOf(row);
            case CountRole: return QLocale{}.toString(static_cast<qulonglong>(row.count));
            case Qt::AccessibleTextRole: return tr("%1: %2 Memos").arg(headingOf(row)).arg(row.count);
            default: return {};
        }
    }
    switch (role) {
        case Qt::DisplayRole:
        case TitleRole: return titleOf(*entry);
        case WordsRole: return previewOf(*entry);
        case WhenRole: return whenOf(*entry);
        case Qt::ToolTipRole: {
            const auto when = QLocale{}.toString(timeOf(*entry), QLocale::ShortFormat);
            return QStringLiteral("%1\n%2").arg(toQt(entry->name), entry->coder.empty() ? when : QStringLiteral("%1, %2").arg(toQt(entry->coder), when));
        }
        case Qt::AccessibleTextRole: return tr("%1: %2 (%3)").arg(titleOf(*entry), previewOf(*entry), whenOf(*entry));
        default: return {};
    }
}

Qt::ItemFlags MemosModel::flags(const QModelIndex& index) const {
    return entryAt(index) == nullptr ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace fundstelle::desktop
