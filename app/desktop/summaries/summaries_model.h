// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "workspace.h"

namespace fundstelle::desktop {

/// The framework grid: the active documents (all if none is) as rows, the active codes (the top ones if none is) as columns, a summary in
/// each cell.
class SummariesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// How many segments the summary would be of, with those of the codes below.
    enum Role { CountRole = Qt::UserRole };

    explicit SummariesModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] model::DocumentId documentAt(int row) const { return m_rows[static_cast<std::size_t>(row)].first; }
    [[nodiscard]] model::CodeId codeAt(int column) const { return m_columns[static_cast<std::size_t>(column)].first; }
    /// The codings that a cell summarises, in order.
    [[nodiscard]] std::vector<model::CodingId> codingsAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    void reload();

private:
    void readAxes();
    void countSegments();
    [[nodiscard]] QString bodyAt(const QModelIndex& index) const;
    [[nodiscard]] int countAt(const QModelIndex& index) const;

    Workspace& m_workspace;
    std::vector<std::pair<model::DocumentId, QString>> m_rows;
    std::vector<std::pair<model::CodeId, QString>> m_columns;
    std::map<std::pair<model::DocumentId, model::CodeId>, QString> m_bodies;
    std::vector<int> m_counts;  ///< by row, then column
};

}  // namespace fundstelle::desktop
