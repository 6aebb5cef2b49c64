// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QPixmap>
#include <optional>
#include <set>
#include <vector>

#include "codes/codes_view.h"
#include "transcript/passage.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// What is dragged when codes are dragged: the key of the first one, and the keys of all.
inline constexpr auto kCodeMimeType = "application/x-fundstelle-code";
inline constexpr auto kCodesMimeType = "application/x-fundstelle-codes";

/// The codes that are dragged; empty if something else is.
std::vector<model::CodeId> readCodes(const QMimeData& data);

/// The code tree as it is looked at: filtered and sorted. Columns: name with the code's colour, number of segments, star of a favourite.
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
    void setView(const CodesView& view);
    [[nodiscard]] const CodesView& view() const { return m_view; }
    void setFavourite(const std::vector<model::CodeId>& codes, bool favourite);
    [[nodiscard]] bool isFavourite(model::CodeId code) const { return m_favourites.contains(code); }
    [[nodiscard]] bool hasFavourites() const { return !m_favourites.empty(); }
    /// What a drop of codes would do; nothing if it cannot be.
    enum class Drop { None, MoveBelow, MoveBetween, Merge, Code };
    [[nodiscard]] Drop dropOf(const QMimeData& data, int row, const QModelIndex& parent, bool merging) const;
    /// Joins the dragged codes with the one they were dropped on.
    void merge(const std::vector<model::CodeId>& codes, model::CodeId into);

private:
    void arrange();
    void refreshCounts();
    /// Counts anew and returns the codes with another number; tells nobody.
    std::vector<std::size_t> count();
    void refreshActivation();
    [[nodiscard]] std::vector<bool> shownCodes() const;
    [[nodiscard]] const std::vector<std::size_t>& childrenOf(const QModelIndex& parent) const;

    Workspace& m_workspace;
    CodesView m_view;
    model::CodeTree m_tree;
    std::vector<std::string> m_folded;                 ///< names of the codes, for the filter
    std::set<model::CodeId> m_favourites;
    std::vector<std::vector<std::size_t>> m_children;  ///< shown, of each code; last those of the root
    std::vector<int> m_rows;                           ///< of each code among its shown siblings; -1 if it is out of sight
    std::vector<qint64> m_segments;                    ///< own, or also of the codes below
};

}  // namespace fundstelle::desktop
