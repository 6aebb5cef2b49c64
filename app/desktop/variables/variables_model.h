// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <variant>
#include <vector>

#include "workspace.h"

namespace fundstelle::desktop {

/// The variables as a table: documents, or those who speak in them, as rows; variables as columns.
class VariablesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Rows { Documents, Speakers };

    explicit VariablesModel(Workspace& workspace, QObject* parent = nullptr);

    void setRows(Rows rows);
    [[nodiscard]] Rows rows() const { return m_kind; }
    /// Rows that hold every word in their name or a value; "Kommunentyp:Kreis" looks in one column only.
    void narrow(const QString& words);
    [[nodiscard]] const model::Variable& variableAt(int column) const { return m_variables[static_cast<std::size_t>(column)]; }
    /// As people read it.
    [[nodiscard]] QString shownAt(const QModelIndex& index) const;
    /// Writes cells in one action; says in `refused()` which values do not fit.
    void write(const std::vector<std::pair<QModelIndex, QString>>& values);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// By the values of a column, as its type wants it, empty ones last; −1 for the order of the documents.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void reload();

signals:
    void refused(const QString& sentence);

private:
    struct Row {
        std::variant<model::DocumentId, model::SpeakerId> of;
        QString name;
        std::vector<std::string> values;  ///< as kept, by column
    };
    [[nodiscard]] const Row& rowAt(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]]; }
    [[nodiscard]] const std::string& keptAt(const QModelIndex& index) const;
    [[nodiscard]] bool fits(const QModelIndex& index) const;
    [[nodiscard]] bool matches(const Row& row) const;
    void readRows();
    void arrange();

    Workspace& m_workspace;
    Rows m_kind{Rows::Documents};
    QStringList m_words;
    int m_sortColumn{-1};
    Qt::SortOrder m_sortOrder{Qt::AscendingOrder};
    std::vector<model::Variable> m_variables;
    std::vector<Row> m_rows;           ///< in the order of the documents
    std::vector<std::size_t> m_shown;  ///< indexes into `m_rows`
};

/// „Zahl“
QString typeName(model::VariableType type);
/// Why words are no value of the type: „‚lang‘ ist keine Zahl, etwa 12 oder 3,5.“
QString refusal(model::VariableType type, const QString& value);

}  // namespace fundstelle::desktop
