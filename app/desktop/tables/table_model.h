// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QCache>
#include <QIcon>
#include <QItemSelection>
#include <vector>

#include "tables/calculation.h"

namespace fundstelle::desktop {

/// A table of results, as it was counted. The first column of the table is the vertical heading, so that it stays while the rest is scrolled.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { TotalRole = Qt::UserRole, DepthRole, HeadingRole };

    TableModel(Language language, QObject* parent = nullptr);

    /// Takes a new result. Where rows and columns are the same as before, only the numbers change, and whoever looks stays where they are.
    void show(Result result);
    void clear();
    [[nodiscard]] const Result& result() const { return m_result; }
    /// Rows whose name holds the words, each below its heading; the whole part where that holds them; sums stay.
    void narrow(const QString& words);
    /// Column -1 brings back the order of the table; sums stay last, and headings above their part.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// A tint behind numbers, the stronger the larger.
    void setHeat(bool heat);

    /// As it stands here, sorted and narrowed.
    [[nodiscard]] formats::ReportTable shown() const;
    /// The smallest block that holds all that is selected, with its headings.
    [[nodiscard]] formats::ReportTable part(const QItemSelection& selection) const;
    [[nodiscard]] std::vector<model::CodingId> behind(const QModelIndex& index) const;
    /// „Stillstand · Interview 07“
    [[nodiscard]] QString nameOf(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void order();
    void measure();
    [[nodiscard]] const formats::ReportRow& row(int shown) const { return m_result.table.rows[tableRow(shown)]; }
    [[nodiscard]] std::size_t tableRow(int shown) const { return static_cast<std::size_t>(m_order[static_cast<std::size_t>(shown)]); }
    /// True for a row that names those below it.
    [[nodiscard]] bool isHeading(std::size_t row) const;
    [[nodiscard]] formats::ReportCell cell(const QModelIndex& index) const;
    [[nodiscard]] QVariant tint(const QModelIndex& index) const;

    Language m_language;
    Result m_result;
    std::vector<int> m_order;  ///< rows of the table that are shown
    QString m_words;
    int m_sortColumn{-1};
    Qt::SortOrder m_sortOrder{Qt::AscendingOrder};
    bool m_heat{false};
    std::vector<double> m_largest;  ///< per column, or per row of the table where `Result::kinds` says so, while tinted
};

}  // namespace fundstelle::desktop
