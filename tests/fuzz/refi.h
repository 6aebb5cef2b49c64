// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "formats/refi/exchange.h"
#include "importers.h"

namespace fundstelle::fuzz {

/// Each text of the project with its selections, or one that stands for it if it has none.
Transcripts transcripts_of(const formats::refi::Project& project);

/// Throws what is no `Error` unless both are equal: what is read must be what was written.
void require_same(bool is_same);

}  // namespace fundstelle::fuzz
