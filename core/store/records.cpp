// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records.h"

#include <array>
#include <cassert>
#include <cstring>

#include "base/error.h"
#include "base/file.h"

namespace fundstelle::store {

extern const char* const kSchema;

namespace {

constexpr std::size_t kHead = 5;

void put_length(std::string& bytes, std::size_t length) {
    for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(static_cast<char>(length >> shift & 0xFF));
}

std::size_t length_at(std::string_view bytes, std::size_t place) {
    std::size_t length = 0;
    for (std::size_t i = place + 1; i < place + kHead; ++i) length = length << 8 | static_cast<unsigned char>(bytes[i]);
    return length;
}

Record::Type type_of(std::string_view declared) {
    return declared == "INTEGER" ? Record::Type::Integer : declared == "TEXT" ? Record::Type::Text : Record::Type::Blob;
}

std::vector<TableShape::Column> columns_in(sqlite::Connection& connection, Table table) {
    std::vector<TableShape::Column> columns;
    auto rows = connection.prepare("SELECT name, type, \"notnull\" FROM pragma_table_info(:table) ORDER BY cid");
    rows.bind(":table", std::string_view{name_of(table)});
    while (rows.step()) columns.push_back({rows.text(0), type_of(rows.text_view(1)), std::nullopt, rows.integer(2) == 1});
    auto keys = connection.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(:table)");
    keys.bind(":table", std::string_view{name_of(table)});
    while (keys.step()) {
        for (auto& column : columns) {
            if (column.name == keys.text_view(0)) column.refers_to = parse_table(keys.text_view(1));
        }
    }
    return columns;
}

/// The one place where statements are put together: every column of every table, by the names that our own schema gives them.
TableShape shape_of(sqlite::Connection& connection, Table table) {
    TableShape shape{table, columns_in(connection, table), 0, 0, {}, {}, {}};
    std::string names, values, updates;
    for (const auto& column : shape.columns) {
        const std::string comma = names.empty() ? "" : ", ";
        names += comma + column.name;
        values += comma + ":" + column.name;
        if (!comma.empty()) updates += (updates.empty() ? "" : ", ") + column.name + " = :" + column.name;
    }
    const std::string name = name_of(table);
    shape.modified_at = shape.at("modified_at");
    shape.modified_by = shape.at("modified_by");
    shape.select = "SELECT " + names + " FROM " + name;
    shape.upsert = "INSERT INTO " + name + " (" + names + ") VALUES (" + values + ") ON CONFLICT (id) DO UPDATE SET " + updates;
    shape.remove = "DELETE FROM " + name + " WHERE id = :id";
    return shape;
}

}  // namespace

void Record::append_null() {
    append(Type::Null, {});
}

void Record::append(std::int64_t value) {
    std::string bytes;
    // The sign turned round, so that records compare as their numbers do.
    for (int shift = 56; shift >= 0; shift -= 8) bytes.push_back(static_cast<char>(((static_cast<std::uint64_t>(value) ^ 1ULL << 63) >> shift) & 0xFF));
    append(Type::Integer, bytes);
}

void Record::append(Type type, std::string_view bytes) {
    m_bytes.push_back(static_cast<char>(type));
    put_length(m_bytes, bytes.size());
    m_bytes += bytes;
}

std::size_t Record::place_of(std::size_t column) const {
    std::size_t place = 0;
    for (; column > 0; --column) place += kHead + length_at(m_bytes, place);
    assert(place < m_bytes.size());
    return place;
}

Record::Type Record::type(std::size_t column) const {
    return static_cast<Type>(m_bytes[place_of(column)]);
}

std::string_view Record::bytes(std::size_t column) const {
    const auto place = place_of(column);
    return std::string_view{m_bytes}.substr(place + kHead, length_at(m_bytes, place));
}

std::int64_t Record::integer(std::size_t column) const {
    std::uint64_t value = 0;
    for (const char byte : bytes(column)) value = value << 8 | static_cast<unsigned char>(byte);
    return static_cast<std::int64_t>(value ^ 1ULL << 63);
}

std::optional<Uuid> Record::key(std::size_t column) const {
    const auto place = place_of(column);
    if (static_cast<Type>(m_bytes[place]) == Type::Null) return std::nullopt;
    Uuid uuid;
    if (length_at(m_bytes, place) != uuid.size()) throw Error{ErrorKind::Damaged, "a key does not have 16 bytes"};
    std::memcpy(uuid.data(), m_bytes.data() + place + kHead, uuid.size());
    return uuid;
}

std::size_t Record::columns() const {
    std::size_t count = 0;
    for (std::size_t place = 0; place < m_bytes.size(); ++count) place += kHead + length_at(m_bytes, place);
    return count;
}

Record Record::replaced(std::size_t column, const Record& value) const {
    const auto place = place_of(column);
    Record made;
    made.m_bytes = m_bytes.substr(0, place) + value.m_bytes + m_bytes.substr(place + kHead + length_at(m_bytes, place));
    return made;
}

Record Record::with(std::size_t column, const std::optional<Uuid>& key) const {
    Record value;
    if (key) value.append(Type::Blob, {reinterpret_cast<const char*>(key->data()), key->size()});
    else value.append_null();
    return replaced(column, value);
}

Record Record::with(std::size_t column, std::int64_t number) const {
    Record value;
    value.append(number);
    return replaced(column, value);
}

Record Record::with_text(std::size_t column, std::string_view text) const {
    Record value;
    value.append(Type::Text, text);
    return replaced(column, value);
}

std::size_t TableShape::at(std::string_view column) const {
    std::size_t place = 0;
    while (place < columns.size() && columns[place].name != column) ++place;
    assert(place < columns.size());
    return place;
}

const TableShape& Records::shape(Table table) {
    static const auto shapes = [] {
        sqlite::Connection empty{":memory:", sqlite::OpenMode::Create};
        empty.execute(kSchema);
        std::vector<TableShape> made;
        for (std::size_t i = 0; i < tracked_tables().size(); ++i) made.push_back(shape_of(empty, static_cast<Table>(i)));
        return made;
    }();
    return shapes[static_cast<std::size_t>(table)];
}

void Records::require_our_shape() {
    for (std::size_t i = 0; i < tracked_tables().size(); ++i) {
        const auto theirs = columns_in(m_connection, static_cast<Table>(i));
        for (const auto& column : shape(static_cast<Table>(i)).columns) {
            bool found = false;
            for (const auto& other : theirs) found = found || (other.name == column.name && other.type == column.type);
            if (!found) throw Error{ErrorKind::Damaged, "a table lacks a column", display(m_connection.path())};
        }
    }
}

void Records::for_each(Table table, const std::function<void(Record)>& visit) {
    const auto& columns = shape(table).columns;
    auto rows = m_connection.prepare(shape(table).select.c_str());
    while (rows.step()) {
        Record record;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto column = static_cast<int>(i);
            if (rows.is_null(column) && columns[i].required) throw Error{ErrorKind::Damaged, "a row lacks a value", name_of(table)};
            if (rows.is_null(column)) record.append_null();
            else if (columns[i].type == Record::Type::Integer) record.append(rows.integer(column));
            else if (columns[i].type == Record::Type::Text) record.append(Record::Type::Text, rows.text_view(column));
            else record.append(Record::Type::Blob, rows.blob(column));
        }
        visit(std::move(record));
    }
}

void Records::save(Table table, const Record& record) {
    const auto& columns = shape(table).columns;
    auto statement = m_connection.prepare(shape(table).upsert.c_str());
    std::string name;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        name = ":" + columns[i].name;
        switch (record.type(i)) {
            case Record::Type::Null: statement.bind_null(name.c_str()); break;
            case Record::Type::Integer: statement.bind(name.c_str(), record.integer(i)); break;
            case Record::Type::Text: statement.bind(name.c_str(), record.bytes(i)); break;
            case Record::Type::Blob: statement.bind_blob(name.c_str(), record.bytes(i)); break;
        }
    }
    statement.run();
}

void Records::remove(Table table, const Uuid& key) {
    m_connection.prepare(shape(table).remove.c_str()).bind(":id", key).run();
}

}  // namespace fundstelle::store
