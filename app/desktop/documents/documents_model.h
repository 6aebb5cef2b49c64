// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <optional>
#include <vector>

#include "workspace.h"

namespace fundstelle::desktop {

/// The documents by group. Groups stand at the top level, as do documents without one. Columns: name, number of codings.
class DocumentsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit DocumentsModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] std::optional<model::DocumentId> documentAt(const QModelIndex& index) const;
    [[nodiscard]] std::optional<model::GroupId> groupAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(model::DocumentId id) const;
    /// The document itself, or all of a group.
    [[nodiscard]] std::vector<model::DocumentId> documentsAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    void reload();

private:
    struct Node {
        std::optional<model::DocumentId> document;  ///< absent: a group
        std::optional<model::GroupId> group;
        QString name;
        QString details;  ///< values of variables, for the tool tip
        int parent;       ///< index into `m_nodes`, -1 at the top
        std::vector<int> children;
        qint64 codings;
    };
    [[nodiscard]] const Node* nodeAt(const QModelIndex& index) const;
    void refreshCounts();
    [[nodiscard]] const std::vector<int>& childrenOf(const QModelIndex& parent) const;

    Workspace& m_workspace;
    std::vector<Node> m_nodes;
    std::vector<int> m_tops;
};

}  // namespace fundstelle::desktop
