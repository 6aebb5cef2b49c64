// SPDX-License-Identifier: GPL-3.0-or-later
/// Codes by documents, groups, sets, speakers or values of a variable. Source of the definitions: docs/retrieval.md, "Code matrix".
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/filter.h"
#include "analysis/retrieval.h"

namespace fundstelle::analysis {

enum class MatrixColumns { Documents, Groups, Sets, Speakers, Variable };
enum class Counting { Segments, OncePerDocument };

struct Matrix {
    std::vector<std::string> columns;
    std::vector<std::int64_t> n;                  ///< documents behind each column
    std::vector<std::vector<std::int64_t>> rows;  ///< one per code in tree order, one cell per column
};

/// `variable` is the name for `MatrixColumns::Variable`. Speakers are labels such as "B1" over all documents; a coding counts for
/// each speaker whose turns it overlaps (needs `Part::Turns` of the snapshot). Documents without group or value come last, under "".
Matrix matrix(const Snapshot& snapshot, const Filter& filter, Subcodes subcodes, Counting counting, MatrixColumns by,
              const std::string& variable = {});

}  // namespace fundstelle::analysis
