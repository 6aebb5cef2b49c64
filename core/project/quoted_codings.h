// SPDX-License-Identifier: GPL-3.0-or-later
/// Codings of a table that says words instead of positions. Internal to this module.
#pragma once

#include <vector>

#include "formats/codings_csv.h"
#include "project/codings.h"
#include "project/go_on.h"

namespace fundstelle::project {

struct LocatedCodings {
    std::vector<formats::CodingRow> rows;  ///< of what was found, with the names of documents
    std::vector<CodingImport::Near> near;
    std::vector<CodingImport::Refusal> refused;
};

/// Looks all words up in the documents that are named, or in all of them where a row names none. Throws `Cancelled` if it may not go on.
LocatedCodings locate(State& state, const std::vector<formats::QuotedCodingRow>& rows, const GoOn& go_on);

}  // namespace fundstelle::project
