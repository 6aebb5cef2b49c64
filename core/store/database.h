// SPDX-License-Identifier: GPL-3.0-or-later
/// The project file as a database of our schema.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include "sqlite/connection.h"

namespace fundstelle::store {

constexpr std::int64_t kApplicationId = 0x46756E64;
constexpr std::int64_t kSchemaVersion = 4;

/// The tables that the journal records, children before their parents.
enum class Table {
    QuoteEdit, Quote, QuoteHeading, QuoteCollection, Summary, Link, Highlight, Memo, Coding, AnchorExample, CodeSetMember, CodeSet, Code,
    CaseDocument, VariableValue, Variable, Case, SetMember, DocumentSet, Progress, Turn, Speaker, StyleRun, Mark, Document, DocumentVersion,
    DocumentGroup, SavedQuery, Tombstone, ForeignData, Project, Coder,
};

/// Their names in the schema, in the same order.
std::span<const char* const> tracked_tables();
const char* name_of(Table table);
std::optional<Table> parse_table(std::string_view name);

/// Makes a file with our schema, locked for this program, and lets `fill` write the first rows in the same transaction. Throws `Exists`,
/// `Unwritable`, `DiskFull`; then no file remains.
std::unique_ptr<sqlite::Connection> create_database(const std::filesystem::path& path,
                                                    const std::function<void(sqlite::Connection&)>& fill = {});

/// Opens and locks a file that is a project of ours. Must not be called for a file that this program has open already: closing the file
/// after reading its header would give up the lock (POSIX). A file of an older version is copied beside itself (`copy_before_migration()`)
/// and then brought to ours. Throws `NotFound`, `Locked`, `Newer`, `Damaged`, `Unsupported` (not a project).
std::unique_ptr<sqlite::Connection> open_database(const std::filesystem::path& path);

/// Where the copy of a file of schema version `version` lies: "Studie.fundstelle.version-1".
std::filesystem::path copy_before_migration(const std::filesystem::path& path, std::int64_t version);

/// Opens a file of ours or an older version for reading only, without a lock of its own: for copies and backups. Throws as `open_database()`.
std::unique_ptr<sqlite::Connection> open_database_for_reading(const std::filesystem::path& path);

}  // namespace fundstelle::store
