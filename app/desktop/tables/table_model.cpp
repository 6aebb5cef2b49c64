// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_model.h"

#include <QFont>
#include <algorithm>
#include <optional>
#include <utility>

#include "adapters/strings.h"
#include "theme/theme.h"
#include "wording/tables.h"

namespace fundstelle::desktop {

namespace {

constexpr double kStrongestTint = 0.34;  ///< of the accent: words keep their contrast

std::optional<double> numberOf(const formats::ReportCell& cell) {
    if (const auto* count = std::get_if<std::int64_t>(&cell)) return static_cast<double>(*count);
    if (const auto* number = std::get_if<double>(&cell)) return *number;
    if (const auto* share = std::get_if<formats::Percentage>(&cell)) return share->share;
    return std::nullopt;
}

bool isBefore(const formats::ReportCell& a, const formats::ReportCell& b, Qt::SortOrder order) {
    const auto* words = std::get_if<std::string>(&a);
    const auto* others = std::get_if<std::string>(&b);
    if (words != nullptr && others != nullptr) {
        const int compared = QString::localeAwareCompare(toQt(*words), toQt(*others));
        return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    }
    const auto x = numberOf(a);
    const auto y = numberOf(b);
    if (!x || !y) return x.has_value();  // what is empty comes last, whichever way
    return order == Qt::AscendingOrder ? *x < *y : *x > *y;
}

bool sameShape(const formats::ReportTable& a, const formats::ReportTable& b) {
    return a.columns == b.columns && a.rows.size() == b.rows.size() && std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), [](const auto& x, const auto& y) {
               return x.cells.front() == y.cells.front() && x.depth == y.depth && x.colour == y.colour && x.path == y.path;
           });
}

}  // namespace

TableModel::TableModel(Language language, QObject* parent) : QAbstractTableModel{parent}, m_language{language} {}

void TableModel::show(Result result) {
    const bool same = sameShape(m_result.table, result.table);
    if (!same) beginResetModel();
    m_result = std::move(result);
    if (!same) m_sortColumn = -1;
    measure();
    if (!same || m_sortColumn >= 0) order();
    if (!same) return endResetModel();
    if (rowCount() > 0 && columnCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (m_sortColumn >= 0) emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void TableModel::clear() {
    show({});
}

void TableModel::narrow(const QString& words) {
    beginResetModel();
    m_words = words;
    order();
    endResetModel();
}

void TableModel::sort(int column, Qt::SortOrder order) {
    emit layoutAboutToBeChanged();
    m_sortColumn = column;
    m_sortOrder = order;
    this->order();
    emit layoutChanged();
}

void TableModel::order() {
    const auto& rows = m_result.table.rows;
    m_order.clear();
    std::optional<int> heading;  // that is not shown yet
    bool wholePart = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool holds = m_words.isEmpty() || toQt(std::get<std::string>(rows[i].cells.front())).contains(m_words, Qt::CaseInsensitive);
        if (isHeading(i)) {
            heading = static_cast<int>(i);
            wholePart = holds;
        } else if (rows[i].is_total || holds || wholePart) {
            if (heading && !rows[i].is_total) m_order.push_back(*std::exchange(heading, std::nullopt));
            m_order.push_back(static_cast<int>(i));
        }
    }
    if (m_sortColumn < 0) return;
    const auto column = static_cast<std::size_t>(m_sortColumn) + 1;
    const auto last = std::stable_partition(m_order.begin(), m_order.end(), [&](int row) { return !rows[static_cast<std::size_t>(row)].is_total; });
    const auto at = [&](int row) { return m_result.at(static_cast<std::size_t>(row), column); };
    for (auto begin = m_order.begin(); begin != last;) {
        const auto end = std::find_if(begin, last, [&](int row) { return isHeading(static_cast<std::size_t>(row)); });
        std::stable_sort(begin, end, [&](int a, int b) { return isBefore(at(a), at(b), m_sortOrder); });
        begin = end == last ? last : std::next(end);
    }
}

bool TableModel::isHeading(std::size_t row) const {
    const auto& it = m_result.table.rows[row];
    return m_result.kinds == Result::Kinds::Rows && !it.is_total && it.cells.size() == 1;
}

void TableModel::measure() {
    m_largest.clear();
    if (!m_heat) return;
    const bool byRow = m_result.kinds == Result::Kinds::Rows;
    const auto columns = static_cast<std::size_t>(columnCount());
    m_largest.resize(byRow ? m_result.table.rows.size() : columns);
    if (m_result.largest) return std::fill(m_largest.begin(), m_largest.end(), *m_result.largest);
    double all = 0;
    for (std::size_t r = 0; r < m_result.table.rows.size(); ++r) {
        for (std::size_t c = 1; !m_result.table.rows[r].is_total && c <= columns; ++c) {
            const auto number = numberOf(m_result.at(r, c)).value_or(0);
            auto& largest = m_largest[byRow ? r : c - 1];
            largest = std::max(largest, number);
            all = std::max(all, number);
        }
    }
    if (m_result.kinds == Result::Kinds::All) std::fill(m_largest.begin(), m_largest.end(), all);
}

void TableModel::setHeat(bool heat) {
    if (heat == m_heat) return;
    m_heat = heat;
    measure();
    if (rowCount() > 0 && columnCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole});
}

formats::ReportTable TableModel::shown() const {
    auto table = m_result.table;
    table.rows.clear();
    for (int i = 0; i < rowCount(); ++i) {
        table.rows.push_back(row(i));
        auto& cells = table.rows.back().cells;
        cells.resize(1);
        for (std::size_t c = 1; c < table.columns.size(); ++c) cells.push_back(m_result.at(tableRow(i), c));
        // Sorted by a number, a code no longer stands below the one above it.
        if (m_sortColumn >= 0) table.rows.back().depth = 0;
    }
    return table;
}

formats::ReportTable TableModel::part(const QItemSelection& selection) const {
    formats::ReportTable table;
    if (selection.isEmpty()) return table;
    int top = rowCount();
    int bottom = 0;
    int left = columnCount();
    int right = 0;
    for (const auto& range : selection) {
        top = std::min(top, range.top());
        bottom = std::max(bottom, range.bottom());
        left = std::min(left, range.left());
        right = std::max(right, range.right());
    }
    table.title = m_result.table.title;
    table.columns = {m_result.table.columns.front()};
    for (int column = left; column <= right; ++column) table.columns.push_back(m_result.table.columns[static_cast<std::size_t>(column) + 1]);
    for (int i = top; i <= bottom; ++i) {
        auto& into = table.rows.emplace_back(formats::ReportRow{{row(i).cells.front()}, m_sortColumn >= 0 ? 0 : row(i).depth, row(i).colour, row(i).is_total, row(i).path});
        for (int column = left; column <= right; ++column) into.cells.push_back(cell(index(i, column)));
    }
    return table;
}

formats::ReportCell TableModel::cell(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    return m_result.at(tableRow(index.row()), static_cast<std::size_t>(index.column()) + 1);
}

std::vector<model::CodingId> TableModel::behind(const QModelIndex& index) const {
    if (!index.isValid() || !m_result.behind) return {};
    return m_result.behind(tableRow(index.row()), static_cast<std::size_t>(index.column()) + 1);
}

QString TableModel::nameOf(const QModelIndex& index) const {
    return QStringLiteral("%1 · %2").arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : std::max(0, static_cast<int>(m_result.table.columns.size()) - 1);
}

QVariant TableModel::tint(const QModelIndex& index) const {
    const auto number = numberOf(cell(index));
    const auto largest = m_largest[m_result.kinds == Result::Kinds::Rows ? tableRow(index.row()) : static_cast<std::size_t>(index.column())];
    if (!number || largest <= 0 || *number <= 0) return {};
    auto colour = theme().accent;
    colour.setAlphaF(static_cast<float>(kStrongestTint * *number / largest));
    return colour;
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const bool total = row(index.row()).is_total;
    const auto words = [&] { return toQt(formats::to_string(cell(index), m_language)); };
    switch (role) {
        case Qt::DisplayRole: return words();
        case Qt::TextAlignmentRole: return static_cast<int>((std::holds_alternative<std::string>(cell(index)) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(nameOf(index), words());
        case Qt::BackgroundRole:
            if (total) return theme().hover;
            return m_heat ? tint(index) : QVariant{};
        case Qt::ForegroundRole: return numberOf(cell(index)) == 0.0 ? theme().faintInk : QVariant{};  // what is there stands out from what is not
        case Qt::FontRole: return total ? semibold(QFont{}) : QVariant{};
        case TotalRole: return total;
        default: return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) {
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
        return section < columnCount() ? toQt(m_result.table.columns[static_cast<std::size_t>(section) + 1]) : QVariant{};
    }
    if (section >= rowCount()) return {};
    const auto& shown = row(section);
    switch (role) {
        case Qt::DisplayRole: return toQt(std::get<std::string>(shown.cells.front()));
        case Qt::ToolTipRole: return toQt(shown.path.empty() ? std::get<std::string>(shown.cells.front()) : shown.path);
        case Qt::DecorationRole: return shown.colour.empty() ? QVariant{} : QColor{toQt(shown.colour)};
        case TotalRole: return shown.is_total;
        case DepthRole: return m_sortColumn >= 0 ? 0 : shown.depth;
        case HeadingRole: return isHeading(tableRow(section));
        default: return {};
    }
}

}  // namespace fundstelle::desktop
