// SPDX-License-Identifier: GPL-3.0-or-later
/// Internal to this module.
#pragma once

#include <vector>

#include "merge/contents.h"
#include "merge/lineage.h"
#include "merge/report.h"
#include "store/stamp.h"

namespace fundstelle::merge {

/// A version of a thing that another one stands instead of, though both came about after the projects parted.
struct Loss {
    Conflict::What what;
    Table table;
    Uuid key;
    Entry lost;        ///< without a row: what lost is the deletion
    bool other_stands; ///< what stands is the other project's
};

/// Of two versions of a thing the one that was written later; of two that were written at once the same one on both sides. What tells
/// them apart does not change when more projects are joined: the name of the coder, not a key; how far the text had come; the values.
bool is_later(const Contents& all, const Lineage& lineage, Table table, const Entry& one, const Entry& other);

/// A row that was written when its thing was deleted, or later, lives.
bool outlives(const Contents& all, Table table, const Uuid& key, const Record& row);

/// Takes into `all`, which is our project, what the other one knows, thing by thing. `lineage` is that of both afterwards.
std::vector<Loss> join(Contents& all, Contents& theirs, Lineage& lineage);

/// What lost stands again, as if it had been written now.
void take(Contents& all, const Loss& loss, const store::Stamp& stamp);

}  // namespace fundstelle::merge
