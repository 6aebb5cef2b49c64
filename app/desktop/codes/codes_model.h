// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <optional>
#include <vector>

#include "transcript/passage.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// What is dragged when codes are dragged: the key of one code.
inline constexpr auto kCodeMimeType = "application/x-fundstelle-code";

/// The code tree. Columns: name with the code's colour, number of segments.
class CodesModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit CodesModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] std::optional<model::CodeId> codeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(model::CodeId id) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override;
    Qt::DropActions supportedDragActions() const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    /// A passage dropped on a code is coded; a code dropped on or between codes moves there.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

    void reload();

private:
    void refreshCounts();

    Workspace& m_workspace;
    model::CodeTree m_tree;
    std::vector<int> m_rows;        ///< of each code among its siblings
    std::vector<qint64> m_segments; ///< own and of the codes below
};

}  // namespace fundstelle::desktop
