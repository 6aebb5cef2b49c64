// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <utility>

#include "workspace.h"

namespace fundstelle::desktop {

/// The places of a word, each with what stands before and behind it; all, or those around which some words stand. Reads the words of a row when
/// it is shown, and of a place when it has to be known whether it is shown.
class KeywordsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Before, Word, After, Place, ColumnCount };
    explicit KeywordsModel(Workspace& workspace, QObject* parent) : QAbstractTableModel{parent}, m_workspace{workspace} {}

    void clear();
    void append(const std::vector<project::Hit>& hits);
    /// Only places with these words before, in, behind them or in the name of their document, without regard to case; empty: all. `look()` then
    /// finds them.
    void narrow(const QString& words);
    /// Looks at a few places more; false if none is left.
    bool look();
    [[nodiscard]] bool isNarrowed() const { return !m_words.empty(); }

    /// Those that are shown.
    [[nodiscard]] const std::vector<project::Hit>& hits() const { return m_shown; }
    [[nodiscard]] const project::Hit& hitAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::size_t total() const { return m_all.size(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] project::Keyword keyword(const project::Hit& hit) const;
    [[nodiscard]] const project::Keyword& keywordAt(int row) const;
    [[nodiscard]] bool holdsWords(const project::Hit& hit) const;

    Workspace& m_workspace;
    std::vector<project::Hit> m_all;
    std::vector<project::Hit> m_shown;
    std::size_t m_seen{0};  ///< of all, those that were looked at
    std::string m_words;    ///< folded
    mutable std::pair<int, project::Keyword> m_last{-1, {}};  ///< all columns of a row are asked for in a row
};

}  // namespace fundstelle::desktop
