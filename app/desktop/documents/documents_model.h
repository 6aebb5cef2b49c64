// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <optional>
#include <vector>

#include "workspace.h"

namespace fundstelle::desktop {

/// The documents by group. Groups stand at the top level, then documents without one, then sets with their members. Columns: name with the
/// mark of progress, and a figure.
class DocumentsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Order { AsArranged, ByName, ByLastWork, ByShare };
    /// What stands in the second column.
    enum class Figure { Codings, Share };

    explicit DocumentsModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] std::optional<model::DocumentId> documentAt(const QModelIndex& index) const;
    /// The group, or that of a document.
    [[nodiscard]] std::optional<model::GroupId> groupAt(const QModelIndex& index) const;
    /// The set, or that in which the document is shown.
    [[nodiscard]] std::optional<model::SetId> setAt(const QModelIndex& index) const;
    /// In its group.
    [[nodiscard]] QModelIndex indexOf(model::DocumentId id) const;
    /// The document itself, or all of a group or set.
    [[nodiscard]] std::vector<model::DocumentId> documentsAt(const QModelIndex& index) const;

    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    void setFigure(Figure figure);
    [[nodiscard]] Figure figure() const { return m_figure; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

    void reload();

private:
    struct Node {
        std::optional<model::DocumentId> document;  ///< absent: a group or set
        std::optional<model::GroupId> group;
        std::optional<model::SetId> set;            ///< of a set, and of a document as its member
        QString name;
        QString colour;
        int parent{-1};  ///< index into `m_nodes`, -1 at the top
        int row{0};      ///< among its siblings
        std::vector<int> children{};
        model::ProgressState state{};
        qint64 codings{0};
        double share{0};  ///< of the text that is coded, 0–1
        friend bool sameThing(const Node& a, const Node& b) {
            return a.document == b.document && a.group == b.group && a.set == b.set && a.parent == b.parent;
        }
    };
    [[nodiscard]] const Node* nodeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOfNode(int node) const;
    [[nodiscard]] std::vector<Node> nodes() const;
    [[nodiscard]] QString toolTip(const Node& node) const;
    [[nodiscard]] QVariant figureData(const Node& node, int role) const;
    [[nodiscard]] Qt::CheckState checkState(const QModelIndex& index) const;
    void refreshFigures();
    void tellChanged();
    [[nodiscard]] const std::vector<int>& childrenOf(const QModelIndex& parent) const;

    Workspace& m_workspace;
    Order m_order{Order::AsArranged};
    Figure m_figure{Figure::Codings};
    std::vector<Node> m_nodes;
    std::vector<int> m_tops;
};

}  // namespace fundstelle::desktop
