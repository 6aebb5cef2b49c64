// SPDX-License-Identifier: GPL-3.0-or-later
/// Rows of tracked tables whatever they hold: for what treats all tables alike, as merging does.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "sqlite/connection.h"
#include "store/database.h"

namespace fundstelle::store {

/// The values of one row in the order of its table's columns. Column 0 is the key. Kept as one run of bytes, because there are
/// hundreds of thousands of them.
class Record {
public:
    enum class Type : char { Null, Integer, Text, Blob };

    void append_null();
    void append(std::int64_t value);
    void append(Type type, std::string_view bytes);

    [[nodiscard]] bool empty() const { return m_bytes.empty(); }
    [[nodiscard]] Type type(std::size_t column) const;
    [[nodiscard]] bool is_null(std::size_t column) const { return type(column) == Type::Null; }
    [[nodiscard]] std::int64_t integer(std::size_t column) const;
    /// Of a text or blob; valid as long as the record is not changed.
    [[nodiscard]] std::string_view bytes(std::size_t column) const;
    /// Nothing for NULL. Throws `Damaged` for anything but 16 bytes.
    [[nodiscard]] std::optional<Uuid> key(std::size_t column) const;
    [[nodiscard]] std::size_t columns() const;

    [[nodiscard]] Record with(std::size_t column, const std::optional<Uuid>& key) const;
    [[nodiscard]] Record with(std::size_t column, std::int64_t value) const;
    [[nodiscard]] Record with_text(std::size_t column, std::string_view text) const;

    friend bool operator==(const Record&, const Record&) = default;
    friend auto operator<=>(const Record& a, const Record& b) { return a.m_bytes <=> b.m_bytes; }

private:
    [[nodiscard]] std::size_t place_of(std::size_t column) const;
    [[nodiscard]] Record replaced(std::size_t column, const Record& value) const;

    std::string m_bytes;  ///< per column: its type, four bytes of length, its value
};

/// What a table consists of.
struct TableShape {
    struct Column {
        std::string name;
        Record::Type type;
        std::optional<Table> refers_to;  ///< the foreign key on it
        bool required;                   ///< NOT NULL
    };
    Table table;
    std::vector<Column> columns;
    std::size_t modified_at{0};
    std::size_t modified_by{0};
    std::string select, upsert, remove;

    /// The place of a column that the schema has (assert).
    [[nodiscard]] std::size_t at(std::string_view column) const;
};

class Records {
public:
    explicit Records(sqlite::Connection& connection) : m_connection{connection} {}

    /// As the schema says. Throws `Damaged` if this file's schema says otherwise.
    [[nodiscard]] static const TableShape& shape(Table table);
    void require_our_shape();

    void for_each(Table table, const std::function<void(Record)>& visit);
    void save(Table table, const Record& record);
    void remove(Table table, const Uuid& key);

private:
    sqlite::Connection& m_connection;
};

}  // namespace fundstelle::store
