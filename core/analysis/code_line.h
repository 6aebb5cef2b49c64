// SPDX-License-Identifier: GPL-3.0-or-later
/// Codes along the text of one document: line by line, or as cells of which each stands for the same length of text.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/filter.h"
#include "analysis/retrieval.h"
#include "analysis/spans.h"

namespace fundstelle::analysis {

/// Where a code covers.
struct CodeLine {
    std::size_t code;                ///< index in the code tree
    Spans spans;                     ///< what at least one of its codings covers
    std::vector<std::uint32_t> rows; ///< its codings, as rows of the document
};

/// The codes that were given in the document, in the order of the code tree; with subcodes a code covers what those below it cover, too.
/// Only codings that the filter passes. `filter.documents` and the like do not count: it is this document that was asked for.
std::vector<CodeLine> code_lines(const Snapshot& snapshot, std::size_t document, const Filter& filter, Subcodes subcodes);

/// A code's part of a cell.
struct CellShare {
    std::size_t line;     ///< index into the lines
    std::int64_t covered; ///< code points of the cell, from 1
    friend bool operator==(const CellShare&, const CellShare&) = default;
};

/// `length` code points of text as `count` cells; the cell k stands for [k × length ÷ count, (k + 1) × length ÷ count). In each the lines that
/// cover some of it, the longest first, then in their order.
std::vector<std::vector<CellShare>> portrait(const std::vector<CodeLine>& lines, std::int64_t length, std::size_t count);

}  // namespace fundstelle::analysis
