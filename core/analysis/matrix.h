// SPDX-License-Identifier: GPL-3.0-or-later
/// Codes by documents, groups, sets, speakers or values of a variable. Source of the definitions: docs/retrieval.md, "Code matrix".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/code_classes.h"
#include "analysis/columns.h"

namespace fundstelle::analysis {

enum class Counting { Segments, OncePerDocument };

struct Matrix {
    std::vector<std::string> columns;
    std::vector<std::int64_t> n;                  ///< documents behind each column
    std::vector<std::int64_t> segments;           ///< codings behind each column, each once
    std::vector<std::vector<std::int64_t>> rows;  ///< one per code in tree order, one cell per column
    friend bool operator==(const Matrix&, const Matrix&) = default;
};

struct MatrixQuery {
    Filter filter{};
    Subcodes subcodes{Subcodes::Exclude};
    Counting counting{Counting::Segments};
    ColumnChoice columns{};
    friend bool operator==(const MatrixQuery&, const MatrixQuery&) = default;
};

std::set<Part> parts_for(const MatrixQuery& query);

/// A matrix document by document; see count.h.
class MatrixCount {
public:
    using Query = MatrixQuery;
    MatrixCount(const Snapshot& snapshot, const MatrixQuery& query);
    void count(std::size_t number, const DocumentRows& document, int times);
    [[nodiscard]] const Matrix& result() const { return m_result; }

private:
    Sieve m_sieve;
    std::vector<std::vector<std::uint32_t>> m_counted;
    Columns m_columns;
    /// The turn in which a cell was last counted, for counting once per document.
    std::vector<std::uint32_t> m_last;
    std::uint32_t m_turn{0};
    Matrix m_result;
};

/// A coding counts for each speaker whose turns it overlaps (needs `Part::Turns` of the snapshot).
Matrix matrix(const Snapshot& snapshot, const Filter& filter, Subcodes subcodes, Counting counting, const ColumnChoice& choice);

/// What a cell is a share of.
enum class Share {
    Row,              ///< of all cells of its row
    ColumnSegments,   ///< of the segments of its column
    ColumnDocuments,  ///< of the documents of its column; needs a matrix that counts once per document
};

/// 0 to 1, like the rows of the matrix; nothing where there is nothing to be a share of.
std::vector<std::vector<std::optional<double>>> shares(const Matrix& matrix, Share share);

}  // namespace fundstelle::analysis
