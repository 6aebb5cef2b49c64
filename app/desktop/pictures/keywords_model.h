// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <utility>

#include "workspace.h"

namespace fundstelle::desktop {

/// The places of a word, each with what stands before and behind it. Reads the words of a row when it is shown.
class KeywordsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Before, Word, After, Place, ColumnCount };
    explicit KeywordsModel(Workspace& workspace, QObject* parent) : QAbstractTableModel{parent}, m_workspace{workspace} {}

    void clear();
    void append(const std::vector<project::Hit>& hits);
    [[nodiscard]] const project::Hit& hitAt(int row) const { return m_hits[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const project::Keyword& keywordAt(int row) const;

    Workspace& m_workspace;
    std::vector<project::Hit> m_hits;
    mutable std::pair<int, project::Keyword> m_last{-1, {}};  ///< all columns of a row are asked for in a row
};

}  // namespace fundstelle::desktop
