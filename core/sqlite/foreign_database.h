// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace fundstelle::sqlite {

/// One row of a foreign table. Columns count from 0, as they were asked for; what a cell holds need not be what its column promises.
class ForeignRow {
public:
    explicit ForeignRow(sqlite3_stmt* statement, const std::vector<int>& columns) : m_statement{statement}, m_columns{columns} {}

    /// Also for a column that the table does not have.
    [[nodiscard]] bool is_null(std::size_t column) const;
    /// A whole number, also one that is stored as a real number or as digits; nothing for anything else.
    [[nodiscard]] std::optional<std::int64_t> integer(std::size_t column) const;
    /// The bytes of a text or blob, of a number its digits; empty for NULL. They need not be UTF-8. Valid until the next row.
    [[nodiscard]] std::string_view text(std::size_t column) const;

private:
    sqlite3_stmt* m_statement;
    const std::vector<int>& m_columns;  ///< of the statement, or -1
};

/// A database of another program, which may have been made to do harm. It is opened for reading alone and taken for what does not change;
/// nothing in it is run: no view, trigger, virtual table, generated column, check or expression in an index; no extension is loaded.
/// Tables are checked before they are read, and what reading may cost depends on the size of the file.
class ForeignDatabase {
public:
    static constexpr std::uintmax_t kLargestFile = 2'147'483'647;

    /// Throws `NotFound`, `Unreadable`, `TooLarge` beyond 2 GB, `Locked` while another program has not written all of its changes into the file,
    /// `Unsupported` if it is no SQLite database, `Malformed` if it is damaged.
    explicit ForeignDatabase(const std::filesystem::path& path);
    /// The bytes must outlive it; `subject` names the file in errors.
    ForeignDatabase(std::string_view bytes, std::string subject);
    ~ForeignDatabase();
    ForeignDatabase(const ForeignDatabase&) = delete;
    ForeignDatabase& operator=(const ForeignDatabase&) = delete;

    /// Names without regard to case. Only ordinary tables count whose columns are all stored.
    [[nodiscard]] bool has_table(std::string_view table) const;
    [[nodiscard]] bool has_column(std::string_view table, std::string_view column) const;
    /// 0 for a table that is not there.
    [[nodiscard]] std::int64_t count(std::string_view table);

    using Visit = std::function<void(const ForeignRow&)>;
    /// Calls `visit` for each row, in the order in which they are stored; for none if there is no such table. Throws `Malformed`, and `TooLarge`
    /// for a table that hands out much more than the file holds.
    void for_each_row(std::string_view table, std::initializer_list<std::string_view> columns, const Visit& visit);

    [[nodiscard]] const std::string& subject() const { return m_subject; }

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    struct Table {
        std::string name;                 ///< as the file writes it
        std::map<std::string, std::string> columns;  ///< by their names in lower case
    };
    void protect();
    void read_schema();
    /// False for a table with columns that are computed.
    bool read_columns(Table& table);
    void check(const std::string& table);
    void run(const char* sql);
    [[nodiscard]] std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> prepare(const std::string& sql);
    bool step(sqlite3_stmt* statement);
    [[noreturn]] void fail(int result) const;
    [[nodiscard]] const Table* find(std::string_view table) const;
    void refill();

    std::string m_subject;
    std::uintmax_t m_size{0};
    std::int64_t m_steps_left{0};  ///< in thousands of SQLite's own steps
    std::unique_ptr<sqlite3, Close> m_handle;
    std::map<std::string, Table> m_tables;  ///< by their names in lower case
};

}  // namespace fundstelle::sqlite
