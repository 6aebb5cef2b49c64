// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/outline_model.h"

#include <QMimeData>
#include <algorithm>
#include <utility>

#include "adapters/strings.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

std::vector<model::QuoteId> readQuotes(const QMimeData& data) {
    const auto keys = data.data(QString::fromLatin1(kQuotesMimeType));
    std::vector<model::QuoteId> quotes;
    constexpr qsizetype kKeySize = sizeof(Uuid);
    for (qsizetype at = 0; at + kKeySize <= keys.size(); at += kKeySize) {
        if (const auto key = toUuid(keys.mid(at, kKeySize))) quotes.push_back(model::QuoteId{*key});
    }
    return quotes;
}

void writeQuotes(QMimeData& data, const std::vector<model::QuoteId>& quotes) {
    QByteArray keys;
    for (const auto& quote : quotes) keys += toBytes(quote.uuid());
    data.setData(QString::fromLatin1(kQuotesMimeType), keys);
}

OutlineModel::OutlineModel(Workspace& workspace, QObject* parent) : QAbstractItemModel{parent}, m_workspace{workspace} {
    connect(&workspace, &Workspace::opened, this, &OutlineModel::reload);
    connect(&workspace, &Workspace::closed, this, &OutlineModel::reload);
    connect(&workspace, &Workspace::quotesChanged, this, &OutlineModel::reload);
}

void OutlineModel::reload() {
    beginResetModel();
    m_rows.clear();
    m_top.clear();
    m_new.reset();
    if (m_workspace.isOpen()) {
        auto& outline = m_workspace.project().quote_outline();
        for (const auto& collection : outline.collections()) {
            const auto top = m_rows.size();
            m_top.push_back(top);
            m_rows.push_back({OutlinePlace{collection.id}, toQt(collection.name), {}, 0, kTop});
            std::vector<std::size_t> above{top};  // by depth
            for (const auto& chapter : outline.chapters(collection.id)) {
                above.resize(static_cast<std::size_t>(chapter.depth) + 1);
                const auto row = m_rows.size();
                m_rows.push_back({OutlinePlace{collection.id, chapter.heading.id}, toQt(chapter.heading.name), toQt(chapter.number), 0, above.back()});
                m_rows[above.back()].children.push_back(row);
                above.push_back(row);
                for (const auto each : above) m_rows[each].quotes += chapter.quotes;
            }
        }
    }
    endResetModel();
}

const std::vector<std::size_t>& OutlineModel::childrenOf(const QModelIndex& parent) const {
    return parent.isValid() ? m_rows[parent.internalId()].children : m_top;
}

int OutlineModel::rowOf(std::size_t row) const {
    const auto above = m_rows[row].parent;
    const auto& siblings = above == kTop ? m_top : m_rows[above].children;
    return static_cast<int>(std::find(siblings.begin(), siblings.end(), row) - siblings.begin());
}

QModelIndex OutlineModel::indexAt(std::size_t row, int column) const {
    return createIndex(rowOf(row), column, row);
}

std::optional<OutlinePlace> OutlineModel::placeAt(const QModelIndex& index) const {
    return index.isValid() ? m_rows[index.internalId()].place : std::nullopt;
}

QModelIndex OutlineModel::indexOf(const OutlinePlace& place) const {
    return indexOf(place.chapter ? place.chapter->uuid() : place.collection.uuid());
}

QModelIndex OutlineModel::indexOf(const Uuid& key) const {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto& place = m_rows[row].place;
        if (place && (place->chapter ? place->chapter->uuid() : place->collection.uuid()) == key) return indexAt(row);
    }
    return {};
}

QModelIndex OutlineModel::startNew(const QModelIndex& parent, int row) {
    dropNew();
    const auto above = parent.isValid() ? parent.internalId() : kTop;
    const auto position = std::clamp(row, 0, rowCount(parent));
    beginInsertRows(parent.siblingAtColumn(0), position, position);
    m_new = m_rows.size();
    m_rows.push_back({std::nullopt, {}, {}, 0, above});
    auto& siblings = above == kTop ? m_top : m_rows[above].children;
    siblings.insert(siblings.begin() + position, *m_new);
    endInsertRows();
    return indexAt(*m_new);
}

void OutlineModel::dropNew() {
    if (!m_new) return;
    const auto dropped = *m_new;
    const auto index = indexAt(dropped);
    beginRemoveRows(index.parent(), index.row(), index.row());
    const auto above = m_rows[dropped].parent;
    std::erase(above == kTop ? m_top : m_rows[above].children, dropped);
    m_rows.pop_back();  // it is the last one: whatever changes the project makes all rows anew
    m_new.reset();
    endRemoveRows();
}

bool OutlineModel::name(const QString& words) {
    if (words.trimmed().isEmpty()) return false;
    const auto above = m_rows[*m_new].parent;
    const auto position = static_cast<std::size_t>(rowOf(*m_new));
    const auto parent = above == kTop ? std::nullopt : m_rows[above].place;
    std::optional<Uuid> key;
    m_workspace.perform([&](project::Project& project) {
        auto& outline = project.quote_outline();
        if (!parent) key = outline.add_collection(toCore(words)).uuid();
        else key = outline.add_chapter(parent->collection, toCore(words), parent->chapter, position).uuid();
    });
    if (key) emit named(*key);
    return key.has_value();
}

bool OutlineModel::moveTo(model::HeadingId chapter, const OutlinePlace& parent, int position) {
    return m_workspace.perform([&](project::Project& project) { project.quote_outline().move(chapter, parent.chapter, static_cast<std::size_t>(std::max(0, position))); });
}

bool OutlineModel::move(const QModelIndex& index, Direction direction) {
    const auto place = placeAt(index);
    if (!place || !place->chapter) return false;
    const int row = index.row();
    const auto parent = index.parent();
    const auto above = *placeAt(parent);
    switch (direction) {
        case Direction::Up: return row > 0 && moveTo(*place->chapter, above, row - 1);
        case Direction::Down: return row + 1 < rowCount(parent) && moveTo(*place->chapter, above, row + 1);
        case Direction::In: {
            if (row == 0) return false;
            const auto before = this->index(row - 1, 0, parent);
            return moveTo(*place->chapter, *placeAt(before), rowCount(before));
        }
        case Direction::Out: return above.chapter && moveTo(*place->chapter, *placeAt(parent.parent()), parent.row() + 1);
    }
    return false;
}

void OutlineModel::remove(const QModelIndex& index) {
    const auto place = placeAt(index);
    if (!place) return dropNew();
    m_workspace.perform([&](project::Project& project) {
        if (place->chapter) project.quote_outline().remove(*place->chapter);
        else project.quote_outline().remove(place->collection);
    });
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    const auto& children = childrenOf(parent);
    if (row < 0 || column < 0 || column > 1 || row >= static_cast<int>(children.size())) return {};
    return createIndex(row, column, children[static_cast<std::size_t>(row)]);
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const auto above = m_rows[index.internalId()].parent;
    return above == kTop ? QModelIndex{} : indexAt(above);
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& row = m_rows[index.internalId()];
    const bool collection = row.parent == kTop;
    if (index.column() == 1) {
        if (role == Qt::DisplayRole) return row.quotes == 0 ? QVariant{} : QVariant::fromValue(static_cast<qulonglong>(row.quotes));
        if (role == Qt::TextAlignmentRole) return QVariant{Qt::AlignRight | Qt::AlignVCenter};
        if (role == Qt::ForegroundRole) return theme().faintInk;
        if (role == Qt::AccessibleTextRole) return tr("%n Zitate", nullptr, static_cast<int>(row.quotes));
        return {};
    }
    switch (role) {
        case Qt::DisplayRole: return row.number.isEmpty() ? row.name : QStringLiteral("%1  %2").arg(row.number, row.name);
        case Qt::EditRole: return row.name;
        case Qt::FontRole: return collection ? QVariant{semibold({})} : QVariant{};
        case Qt::ToolTipRole: return row.name;
        default: return {};
    }
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole) return false;
    if (m_new && index.internalId() == *m_new) return name(value.toString());
    const auto place = placeAt(index);
    if (!place || value.toString() == m_rows[index.internalId()].name) return false;
    return m_workspace.perform([&](project::Project& project) {
        if (place->chapter) project.quote_outline().rename(*place->chapter, toCore(value.toString()));
        else project.quote_outline().rename(place->collection, toCore(value.toString()));
    });
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_workspace.isOpen() && m_workspace.project().read_only()) return flags;
    flags |= Qt::ItemIsDropEnabled;
    if (index.column() == 0) flags |= Qt::ItemIsEditable;
    return m_rows[index.internalId()].parent == kTop ? flags : flags | Qt::ItemIsDragEnabled;
}

QStringList OutlineModel::mimeTypes() const {
    return {QString::fromLatin1(kChapterMimeType), QString::fromLatin1(kQuotesMimeType)};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const {
    for (const auto& index : indexes) {
        const auto place = placeAt(index);
        if (!place || !place->chapter) continue;
        auto* data = new QMimeData;  // the drag takes it
        data->setData(QString::fromLatin1(kChapterMimeType), toBytes(place->chapter->uuid()));
        return data;
    }
    return nullptr;
}

bool OutlineModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) const {
    const auto target = placeAt(parent);
    if (!target) return false;
    if (data->hasFormat(QString::fromLatin1(kQuotesMimeType))) return row < 0 && target->chapter.has_value();
    const auto key = toUuid(data->data(QString::fromLatin1(kChapterMimeType)));
    const auto dragged = key ? indexOf(*key) : QModelIndex{};
    if (!dragged.isValid() || placeAt(dragged)->collection != target->collection) return false;
    for (auto above = parent.siblingAtColumn(0); above.isValid(); above = above.parent()) {
        if (above == dragged) return false;  // within itself
    }
    return true;
}

bool OutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    const auto target = *placeAt(parent);
    if (const auto quotes = readQuotes(*data); !quotes.empty()) {
        m_workspace.perform([&](project::Project& project) { project.quotes().move(quotes, *target.chapter); });
        return false;  // nothing is taken from where the drag began
    }
    const auto dragged = indexOf(*toUuid(data->data(QString::fromLatin1(kChapterMimeType))));
    auto position = row < 0 ? rowCount(parent) : row;
    if (dragged.parent() == parent.siblingAtColumn(0) && dragged.row() < position) --position;  // counted without it
    moveTo(*placeAt(dragged)->chapter, target, position);
    return false;
}

}  // namespace fundstelle::desktop
