// SPDX-License-Identifier: GPL-3.0-or-later
/// A prepared statement: bound by name, read by typed column.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/id.h"

struct sqlite3_stmt;

namespace fundstelle::sqlite {

class Connection;

/// Borrowed from the connection's cache and given back, reset, at the end of its life. Get one from `Connection::prepare()`.
///
/// SQLite counts parameters from 1 and columns from 0; here parameters have names (":id") and columns count from 0.
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Text and blobs are copied. Every parameter must be bound anew after `reset()`; an unknown name is our own bug (assert).
    Statement& bind(const char* name, std::int64_t value);
    Statement& bind(const char* name, std::string_view text);
    Statement& bind(const char* name, const Uuid& uuid);
    Statement& bind_blob(const char* name, std::string_view bytes);
    Statement& bind_null(const char* name);
    template <class Tag>
    Statement& bind(const char* name, const Id<Tag>& id) {
        return bind(name, id.uuid());
    }
    template <class T>
    Statement& bind(const char* name, const std::optional<T>& value) {
        return value ? bind(name, *value) : bind_null(name);
    }

    /// Moves to the next row; false at the end. Throws the `Error` that fits SQLite's result.
    bool step();
    /// For statements without rows: runs, resets.
    void run();
    /// Ready to be bound and run again.
    void reset();

    [[nodiscard]] bool is_null(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    /// Views are valid until the next `step()` or `reset()`.
    [[nodiscard]] std::string_view text_view(int column) const;
    [[nodiscard]] std::string text(int column) const { return std::string{text_view(column)}; }
    [[nodiscard]] std::string_view blob(int column) const;
    /// Throws `Damaged` if the column does not hold 16 bytes.
    [[nodiscard]] Uuid uuid(int column) const;
    template <class IdType>
    [[nodiscard]] IdType id(int column) const {
        return IdType{uuid(column)};
    }
    template <class IdType>
    [[nodiscard]] std::optional<IdType> optional_id(int column) const {
        return is_null(column) ? std::nullopt : std::optional{IdType{uuid(column)}};
    }

private:
    friend class Connection;
    Statement(sqlite3_stmt* handle, bool* in_use) : m_handle{handle}, m_in_use{in_use} {}
    [[nodiscard]] int index_of(const char* name);
    void check(int result) const;

    sqlite3_stmt* m_handle;
    int m_last{0};    ///< the parameter that was bound last
    bool* m_in_use;  ///< the cache's mark; null for a statement that is not cached and is finalized at the end of its life
};

}  // namespace fundstelle::sqlite
