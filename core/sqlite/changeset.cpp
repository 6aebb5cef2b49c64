// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/changeset.h"

#include <sqlite3.h>

#include <memory>

#include "base/error.h"
#include "sqlite/connection.h"
#include "sqlite/failure.h"

namespace fundstelle::sqlite {

namespace {

/// The C interface takes changesets as mutable memory but does not write to it.
void* data_of(std::string_view changeset) {
    return const_cast<char*>(changeset.data());
}

RowOperation operation_of(int operation) {
    return operation == SQLITE_INSERT ? RowOperation::Insert : operation == SQLITE_DELETE ? RowOperation::Delete : RowOperation::Update;
}

struct Conflict {
    std::string table;
    int reason{0};
};

int abort_on_conflict(void* context, int reason, sqlite3_changeset_iter* row) {
    auto& conflict = *static_cast<Conflict*>(context);
    conflict.reason = reason;
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    if (reason != SQLITE_CHANGESET_FOREIGN_KEY && sqlite3changeset_op(row, &table, &columns, &operation, nullptr) == SQLITE_OK) {
        conflict.table = table;
    }
    return SQLITE_CHANGESET_ABORT;
}

void walk(std::string_view changeset, const std::function<void(const RowChange&, sqlite3_changeset_iter*, int columns)>& visit) {
    sqlite3_changeset_iter* raw = nullptr;
    if (const int result = sqlite3changeset_start(&raw, static_cast<int>(changeset.size()), data_of(changeset)); result != SQLITE_OK) {
        throw_failure(nullptr, result);
    }
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> rows{raw, &sqlite3changeset_finalize};
    int result = SQLITE_OK;
    while ((result = sqlite3changeset_next(raw)) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(raw, &table, &columns, &operation, nullptr);
        sqlite3_value* key = nullptr;
        if (operation == SQLITE_INSERT) sqlite3changeset_new(raw, 0, &key);
        else sqlite3changeset_old(raw, 0, &key);
        RowChange change{table, {}, operation_of(operation)};
        if (key == nullptr || sqlite3_value_bytes(key) != static_cast<int>(change.key.size())) {
            throw Error{ErrorKind::Damaged, "a recorded change has no key", table};
        }
        std::memcpy(change.key.data(), sqlite3_value_blob(key), change.key.size());
        visit(change, raw, columns);
    }
    if (result != SQLITE_DONE) throw_failure(nullptr, result);
}

std::string bytes_of(sqlite3_value* value) {
    if (value == nullptr || sqlite3_value_type(value) == SQLITE_NULL) return {};
    // As text first: the size is that of the form that was asked for last.
    const auto* text = sqlite3_value_type(value) == SQLITE_BLOB ? static_cast<const char*>(sqlite3_value_blob(value))
                                                                : reinterpret_cast<const char*>(sqlite3_value_text(value));
    return text == nullptr ? std::string{} : std::string{text, static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

std::int64_t count_rows(std::string_view changeset) {
    std::int64_t count = 0;
    for_each_row(changeset, [&](const RowChange&) { ++count; });
    return count;
}

}  // namespace

void for_each_row(std::string_view changeset, const std::function<void(const RowChange&)>& visit) {
    walk(changeset, [&](const RowChange& row, sqlite3_changeset_iter*, int) { visit(row); });
}

void for_each_row_of(std::string_view changeset, std::string_view table,
                     const std::function<void(const RowChange&, const std::vector<ColumnChange>&)>& visit) {
    walk(changeset, [&](const RowChange& row, sqlite3_changeset_iter* at, int columns) {
        if (row.table != table) return;
        std::vector<ColumnChange> changed;
        for (int column = 0; column < columns; ++column) {
            sqlite3_value* before = nullptr;
            sqlite3_value* after = nullptr;
            if (row.operation != RowOperation::Insert) sqlite3changeset_old(at, column, &before);
            if (row.operation != RowOperation::Delete) sqlite3changeset_new(at, column, &after);
            // An update has no value for a column that stayed; of the key it has the old one only.
            if (row.operation == RowOperation::Update && after == nullptr) continue;
            changed.push_back({column, bytes_of(before), bytes_of(after)});
        }
        visit(row, changed);
    });
}

std::string inverse(std::string_view changeset) {
    int size = 0;
    void* bytes = nullptr;
    const int result = sqlite3changeset_invert(static_cast<int>(changeset.size()), data_of(changeset), &size, &bytes);
    if (result != SQLITE_OK) throw_failure(nullptr, result);
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner{bytes, &sqlite3_free};
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

void apply(Connection& connection, std::string_view changeset) {
    // SQLite skips a table that it does not find, or whose columns differ, without an error: so count what really changed.
    const auto expected = count_rows(changeset);
    const auto before = sqlite3_total_changes64(connection.handle());
    Conflict conflict;
    const int result = sqlite3changeset_apply(connection.handle(), static_cast<int>(changeset.size()), data_of(changeset), nullptr,
                                              &abort_on_conflict, &conflict);
    if (result == SQLITE_ABORT) {
        throw Error{ErrorKind::Refused, conflict.reason == SQLITE_CHANGESET_FOREIGN_KEY ? "something still refers to a row that would go"
                                                                                       : "a row has been changed since",
                    conflict.table};
    }
    if (result != SQLITE_OK) throw_failure(connection.handle(), result);
    if (sqlite3_total_changes64(connection.handle()) - before < expected) {
        throw Error{ErrorKind::Invalid, "a recorded change could not be applied whole", connection.path().string()};
    }
}

}  // namespace fundstelle::sqlite
