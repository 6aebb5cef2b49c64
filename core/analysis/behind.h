// SPDX-License-Identifier: GPL-3.0-or-later
/// Which codings a number in a table counts. Source of the definitions: docs/retrieval.md, "Behind a number".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "analysis/matrix.h"
#include "analysis/mentions.h"
#include "analysis/relations.h"

namespace fundstelle::analysis {

/// One column of a matrix, or of frequencies by a variable: its choice, its number, and the name that the result gives it.
struct MatrixColumn {
    ColumnChoice choice;
    std::size_t number{0};
    std::string name;
};

/// The codings of a code, of all codes if none is given, in a column, in all documents if none is given. In order of document, then of
/// position, like all lists here. For speakers `Part::Turns` of the snapshot is needed.
std::vector<model::CodingId> codings_behind(const Snapshot& snapshot, const Filter& filter, Subcodes subcodes, std::optional<model::CodeId> code,
                                            const std::optional<MatrixColumn>& column);

/// The codings of both classes that meet; none for the diagonal. Their relation, counted alone, is the same number.
std::vector<model::CodingId> codings_behind(const Snapshot& snapshot, const RelationQuery& query, std::size_t row, std::size_t column);

/// The codings of the content that overlap one of the answer category.
std::vector<model::CodingId> codings_behind(const Snapshot& snapshot, const MentionQuery& query, std::size_t content, std::size_t answer);

}  // namespace fundstelle::analysis
