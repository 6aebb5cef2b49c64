// SPDX-License-Identifier: GPL-3.0-or-later
#include "floors.h"

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <memory>
#include <stdexcept>

#include "measure.h"

namespace fundstelle::bench {

namespace {

class Database {
public:
    explicit Database(const std::filesystem::path& file) {
        if (sqlite3_open_v2(file.c_str(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
                            nullptr) != SQLITE_OK) {
            throw std::runtime_error{"cannot open " + file.string()};
        }
        // As a project has it: see Connection::lock_exclusively().
        run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = "
            "-65536");
    }
    ~Database() { sqlite3_close(m_handle); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void run(const char* sql) {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error{sqlite3_errmsg(m_handle)};
    }
    [[nodiscard]] auto prepare(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
            throw std::runtime_error{sqlite3_errmsg(m_handle)};
        return std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>{statement, &sqlite3_finalize};
    }

private:
    sqlite3* m_handle{nullptr};
};

/// A key that grows, as those of version 7 do.
std::array<unsigned char, 16> key_of(std::uint64_t number) {
    std::array<unsigned char, 16> key{};
    for (std::size_t i = 0; i < 8; ++i) key[15 - i] = static_cast<unsigned char>(number >> (8 * i));
    return key;
}

void step(sqlite3_stmt* statement) {
    if (sqlite3_step(statement) != SQLITE_DONE) throw std::runtime_error{sqlite3_errmsg(sqlite3_db_handle(statement))};
    sqlite3_reset(statement);
}

constexpr const char* kCodingTable =
    "CREATE TABLE coding (id BLOB PRIMARY KEY NOT NULL, document_id BLOB, begin INTEGER, end INTEGER, code_id BLOB, coder_id "
    "BLOB, "
    "weight INTEGER, comment TEXT, created_at INTEGER, modified_at INTEGER, modified_by BLOB)";
constexpr const char* kInsertCoding = "INSERT INTO coding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

void bind_coding(sqlite3_stmt* statement, const std::array<unsigned char, 16>& key, std::int64_t begin, std::int64_t end) {
    for (const int column : {1, 2, 5, 6, 11}) sqlite3_bind_blob(statement, column, key.data(), 16, SQLITE_TRANSIENT);
    sqlite3_bind_int64(statement, 3, begin);
    sqlite3_bind_int64(statement, 4, end);
    sqlite3_bind_int64(statement, 7, 50);
    sqlite3_bind_text(statement, 8, "", 0, SQLITE_STATIC);
    sqlite3_bind_int64(statement, 9, 1'592'298'000'000);
    sqlite3_bind_int64(statement, 10, 1'592'298'000'000);
}

}  // namespace

double insert_texts(const std::filesystem::path& file, const std::vector<std::string>& texts) {
    return timed([&] {
        Database database{file};
        database.run("CREATE TABLE text (id INTEGER PRIMARY KEY, body TEXT); BEGIN");
        const auto insert = database.prepare("INSERT INTO text (body) VALUES (?)");
        for (const auto& text : texts) {
            sqlite3_bind_text64(insert.get(), 1, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
            step(insert.get());
        }
        database.run("COMMIT");
    });
}

double insert_codings(const std::filesystem::path& file, const formats::CodingTable& table) {
    return timed([&] {
        Database database{file};
        database.run(kCodingTable);
        database.run("BEGIN");
        const auto insert = database.prepare(kInsertCoding);
        std::uint64_t number = 0;
        for (const auto& row : table.rows) {
            bind_coding(insert.get(), key_of(++number), row.begin, row.end);
            step(insert.get());
        }
        database.run("COMMIT");
    });
}

double read_codings(const std::filesystem::path& project, std::int64_t expected) {
    std::int64_t rows = 0;
    std::int64_t sum = 0;
    const auto milliseconds = timed([&] {
        Database database{project};
        const auto select = database.prepare("SELECT id, document_id, begin, end, code_id, coder_id, weight FROM coding");
        while (sqlite3_step(select.get()) == SQLITE_ROW) {
            ++rows;
            for (const int column : {0, 1, 4, 5})
                sum += *static_cast<const unsigned char*>(sqlite3_column_blob(select.get(), column));
            for (const int column : {2, 3, 6}) sum += sqlite3_column_int64(select.get(), column);
        }
    });
    keep(sum);
    if (rows != expected) throw std::runtime_error{"the floor did not read every coding"};
    return milliseconds;
}

SingleRows write_single_rows(const std::filesystem::path& file, int count) {
    Database database{file};
    database.run(kCodingTable);
    const auto insert = database.prepare(kInsertCoding);
    const auto remove = database.prepare("DELETE FROM coding WHERE id = ?");
    SingleRows result;
    for (int i = 0; i < count; ++i) {
        bind_coding(insert.get(), key_of(static_cast<std::uint64_t>(i)), i, i + 100);
        result.inserts.push_back(timed([&] { step(insert.get()); }));
    }
    for (int i = count; i-- > 0;) {
        const auto key = key_of(static_cast<std::uint64_t>(i));
        sqlite3_bind_blob(remove.get(), 1, key.data(), 16, SQLITE_STATIC);
        result.deletes.push_back(timed([&] { step(remove.get()); }));
    }
    return result;
}

double sweep_texts(const std::vector<std::string>& texts, const std::string& needle) {
    std::size_t found = 0;
    const auto milliseconds = timed([&] {
        for (const auto& text : texts) {
            const char* at = text.data();
            const char* const end = at + text.size();
            while ((at = static_cast<const char*>(
                        memmem(at, static_cast<std::size_t>(end - at), needle.data(), needle.size()))) != nullptr) {
                ++found;
                at += needle.size();
            }
        }
    });
    keep(found);
    return milliseconds;
}

}  // namespace fundstelle::bench
