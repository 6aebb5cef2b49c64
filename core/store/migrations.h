// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "sqlite/connection.h"

namespace fundstelle::store {

/// Brings the schema of an open, locked project to `kSchemaVersion`, step by step, after copying the file beside itself. Nothing happens if
/// it has that version. Each step is one transaction. What the journal recorded stays valid as long as a step only adds tables; one that
/// changes a tracked table has to close the undo stack, because changesets know columns by their place.
void migrate(sqlite::Connection& connection, const std::filesystem::path& path);

}  // namespace fundstelle::store
