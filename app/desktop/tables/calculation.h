// SPDX-License-Identifier: GPL-3.0-or-later
/// From what a person wants counted to a table, and from a number back to its codings. Knows no widget.
#pragma once

#include <functional>
#include <optional>
#include <variant>
#include <vector>

#include "formats/report_table.h"
#include "project/project.h"
#include "wording/wording.h"

namespace fundstelle::desktop {

enum class TableKind { Frequencies, Matrix, Crosstab, Mentions, Relations, Coverage, CodingState, Comparison, Typology };

/// What to count. Which parts are regarded depends on the kind.
struct TableChoice {
    TableKind kind{TableKind::Frequencies};
    analysis::Subcodes subcodes{analysis::Subcodes::Exclude};
    analysis::Counting counting{analysis::Counting::Segments};
    std::optional<analysis::Share> share;
    analysis::Filter filter;                          ///< which documents
    std::optional<std::vector<model::CodeId>> codes;  ///< only these; nothing: all
    analysis::ColumnChoice columns;                   ///< for frequencies: a variable, if one is named; for the typology: that of the types
    std::optional<model::CodeId> content;             ///< of mentions: what was said are the codes below
    std::optional<model::CodeId> question;            ///< of mentions: the answers are the codes below
    analysis::RelationKind relation{analysis::RelationKind::Intersections};
    bool codeSets{false};                             ///< relations of sets of codes instead of codes
    std::int64_t smallCells{0};                       ///< counts from 1 to one less than this are hidden; see wording/tables.h
    std::int64_t distance{1};
    analysis::DistanceUnit unit{analysis::DistanceUnit::Paragraph};
    friend bool operator==(const TableChoice&, const TableChoice&) = default;
};

/// A table of results, and what stands behind its numbers.
struct Result {
    /// Where `cell` is given, only headings and sums are in it: a matrix may have millions of cells, of which a window shows a few hundred.
    formats::ReportTable table;
    std::function<formats::ReportCell(std::size_t row, std::size_t column)> cell;
    /// The codings that a cell counts, by the row and column of the table; none where it counts something else. Only while the project is open.
    std::function<std::vector<model::CodingId>(std::size_t row, std::size_t column)> behind;
    /// Which numbers are of one kind, so that larger can be told from smaller.
    enum class Kinds { Columns, Rows, All };
    Kinds kinds{Kinds::Columns};
    std::optional<double> largest{};  ///< that a number can be, where it is known

    /// From 0, as in the table; column 0 is the name of the row.
    [[nodiscard]] formats::ReportCell at(std::size_t row, std::size_t column) const;
};

/// Counts a table and keeps it current. Whoever shows it asks `step()` until it is done, and after every change of the project calls `refresh()`
/// and asks again: then only documents whose codings changed are counted.
class Calculation {
public:
    Calculation(project::Project& project, TableChoice choice, Language language);
    [[nodiscard]] const TableChoice& choice() const { return m_choice; }
    void refresh();
    /// Counts for some milliseconds. True when done.
    bool step();
    /// How many documents must be read before anything can be counted.
    [[nodiscard]] std::size_t unread() const;
    /// After `step()` was true.
    [[nodiscard]] Result result() const;

private:
    [[nodiscard]] Result frequencies() const;
    [[nodiscard]] Result matrix() const;
    [[nodiscard]] Result mentions() const;
    [[nodiscard]] Result relations() const;
    [[nodiscard]] Result coverage() const;
    [[nodiscard]] Result codingState() const;
    [[nodiscard]] Result comparison() const;
    [[nodiscard]] Result typology() const;
    [[nodiscard]] analysis::Filter filter() const;
    /// Of tables about how much is coded: which codings stand behind a row, one document; behind the sums, those of all.
    [[nodiscard]] std::function<analysis::Filter(std::size_t row)> coveredBy() const;
    [[nodiscard]] std::string say(const char* german, const char* english) const;
    /// Keeps the rows of the wanted codes, indented among themselves; tells the code of each row that is left.
    std::vector<model::CodeId> keepCodes(formats::ReportTable& table) const;
    [[nodiscard]] analysis::MatrixQuery matrixQuery() const;
    [[nodiscard]] analysis::MentionQuery mentionQuery() const;
    [[nodiscard]] analysis::RelationQuery relationQuery();
    /// Keeps what was counted if the question is the same.
    template <class Live>
    void ask(typename Live::Query query);

    project::Project& m_project;
    TableChoice m_choice;
    Language m_language;
    std::vector<std::string> m_names;  ///< of the classes of the relations
    bool m_onlyTopCodes{false};
    std::variant<std::monostate, analysis::LiveFrequencies, analysis::LiveMatrix, analysis::LiveMentions, analysis::LiveRelations, analysis::LiveCoverage, analysis::LiveComparison> m_live;
};

/// The codes below one, or itself where there is none below.
std::vector<model::CodeId> codesBelow(const model::CodeTree& tree, model::CodeId code);

}  // namespace fundstelle::desktop
