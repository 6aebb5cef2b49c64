// SPDX-License-Identifier: GPL-3.0-or-later
/// SQLite's result codes as our errors. Internal to this module.
#pragma once

struct sqlite3;

namespace fundstelle::sqlite {

/// Throws the `Error` whose kind fits `result`, with SQLite's message and the file of `database` (which may be null).
[[noreturn]] void throw_failure(sqlite3* database, int result);

}  // namespace fundstelle::sqlite
