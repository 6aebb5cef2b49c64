// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <optional>
#include <vector>

#include "model/quote.h"
#include "workspace.h"

namespace fundstelle::desktop {

inline constexpr auto kChapterMimeType = "application/x-fundstelle-chapter";
inline constexpr auto kQuotesMimeType = "application/x-fundstelle-quotes";

/// The keys of dragged quotes.
std::vector<model::QuoteId> readQuotes(const QMimeData& data);
void writeQuotes(QMimeData& data, const std::vector<model::QuoteId>& quotes);

/// A collection, or one of its chapters.
struct OutlinePlace {
    model::CollectionId collection;
    std::optional<model::HeadingId> chapter{};
    friend bool operator==(const OutlinePlace&, const OutlinePlace&) = default;
};

/// Collections of quotes with their chapters; the second column has the number of quotes, those of sub-chapters with them. A new chapter is a
/// row before it is in the project: only its name makes it one.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit OutlineModel(Workspace& workspace, QObject* parent = nullptr);

    /// Nothing for a row that has no name yet.
    [[nodiscard]] std::optional<OutlinePlace> placeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const OutlinePlace& place) const;
    /// Of a collection or chapter, whichever has the key.
    [[nodiscard]] QModelIndex indexOf(const Uuid& key) const;

    /// A row for a new chapter below a collection or chapter, or, below nothing, for a new collection; waits for its name.
    QModelIndex startNew(const QModelIndex& parent, int row);
    /// Takes it away if it got no name.
    void dropNew();

    enum class Direction { Up, Down, In, Out };
    /// Among its siblings, below the one before it, or behind its parent. False where there is no such place.
    bool move(const QModelIndex& index, Direction direction);
    void remove(const QModelIndex& index);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 2; }
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

signals:
    /// A new collection or chapter has its name.
    void named(const fundstelle::Uuid& key);

private:
    struct Row {
        std::optional<OutlinePlace> place;  ///< nothing while it has no name
        QString name;
        QString number;
        std::size_t quotes{0};
        std::size_t parent;                 ///< `kTop` for collections
        std::vector<std::size_t> children{};
    };
    static constexpr std::size_t kTop = static_cast<std::size_t>(-1);

    void reload();
    [[nodiscard]] const std::vector<std::size_t>& childrenOf(const QModelIndex& parent) const;
    [[nodiscard]] int rowOf(std::size_t row) const;
    [[nodiscard]] QModelIndex indexAt(std::size_t row, int column = 0) const;
    bool name(const QString& words);
    bool moveTo(model::HeadingId chapter, const OutlinePlace& parent, int position);

    Workspace& m_workspace;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_top;
    std::optional<std::size_t> m_new;
};

}  // namespace fundstelle::desktop
