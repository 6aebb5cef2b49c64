// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <string>
#include <vector>

#include "workspace.h"

namespace fundstelle::desktop {

/// All memos, under a heading for each kind. Places and words are made when a row is shown.
class MemosModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// A heading has only a title and a count.
    enum Role { TitleRole = Qt::UserRole, WordsRole, WhenRole, CountRole };

    explicit MemosModel(Workspace& workspace, QObject* parent = nullptr);

    void reload();
    void setOrder(project::MemoOrder order);
    /// Only memos whose words or names hold the words; all if empty.
    void narrow(const QString& words);

    /// Null for a heading.
    [[nodiscard]] const project::MemoEntry* entryAt(const QModelIndex& index) const;
    /// Invalid if it is not in the list.
    [[nodiscard]] QModelIndex indexOf(model::MemoId memo) const;
    [[nodiscard]] std::size_t count() const { return m_count; }
    /// Without narrowing.
    [[nodiscard]] std::size_t total() const { return m_entries.size(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        std::size_t entry;   ///< of a heading: the first one below it
        std::size_t count;   ///< of a heading; 0 for a memo
    };
    /// The memos that are shown, under their headings; keeps nothing of what was shown before.
    void fill();
    [[nodiscard]] QString titleOf(const project::MemoEntry& entry) const;
    [[nodiscard]] QString headingOf(const Row& row) const;

    Workspace& m_workspace;
    project::MemoOrder m_order{project::MemoOrder::Newest};
    std::string m_words;  ///< folded
    std::vector<project::MemoEntry> m_entries;
    std::vector<std::string> m_keys;  ///< of the entries; made when somebody filters
    std::vector<Row> m_rows;
    std::size_t m_count{0};
};

}  // namespace fundstelle::desktop
