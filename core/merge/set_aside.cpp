// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "merge/contents.h"

namespace fundstelle::merge {

namespace {

using Json = nlohmann::json;
using Type = Record::Type;

constexpr const char* kOrigin = "merge";

/// The key of the row that keeps a thing follows from the thing's, so that it is the same on both sides.
Uuid keeping_key(Uuid key) {
    for (std::size_t i = 8; i < key.size(); ++i) key[i] ^= 0x5A;
    return key;
}

std::string hex(std::string_view bytes) {
    std::string text;
    for (const char byte : bytes) text += fmt::format("{:02x}", static_cast<unsigned char>(byte));
    return text;
}

std::string bytes_of(const std::string& hex) {
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) bytes.push_back(static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16)));
    return bytes;
}

Uuid key_in(const Json& json) {
    const auto key = parse_uuid(json.get<std::string>());
    if (!key) throw Error{ErrorKind::Damaged, "not a key"};
    return *key;
}

Record row_in(const Json& json, Table table) {
    Record row;
    for (const auto& value : json) {
        if (value.is_null()) row.append_null();
        else if (value.is_number_integer()) row.append(value.get<std::int64_t>());
        else if (value.is_string()) row.append(Type::Text, value.get<std::string>());
        else row.append(Type::Blob, bytes_of(value.at(0).get<std::string>()));
    }
    const auto& columns = store::Records::shape(table).columns;
    if (row.columns() != columns.size()) throw Error{ErrorKind::Damaged, "a row that was set aside has other columns"};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool fits = row.is_null(i) ? !columns[i].required : row.type(i) == columns[i].type;
        if (!fits) throw Error{ErrorKind::Damaged, "a row that was set aside has a wrong value"};
    }
    return row;
}

}  // namespace

Record set_aside(Table table, const Uuid& key, const Entry& entry) {
    Json values = Json::array();
    for (std::size_t i = 0; i < entry.row.columns(); ++i) {
        switch (entry.row.type(i)) {
            case Type::Null: values.push_back(nullptr); break;
            case Type::Integer: values.push_back(entry.row.integer(i)); break;
            case Type::Text: values.push_back(std::string{entry.row.bytes(i)}); break;
            case Type::Blob: values.push_back(Json::array({hex(entry.row.bytes(i))})); break;
        }
    }
    Json body{{"table", store::name_of(table)}, {"row", values}};
    if (entry.home != kNone) body["home"] = to_string(entry.home);
    if (entry.far_home != kNone) body["far_home"] = to_string(entry.far_home);

    const auto& shape = store::Records::shape(Table::ForeignData);
    Record kept;
    for (const auto& column : shape.columns) {
        if (column.type == Type::Blob) kept.append_null();
        else if (column.type == Type::Integer) kept.append(written_at(table, entry.row));
        else kept.append(Type::Text, column.name == "origin" ? kOrigin : body.dump(-1, ' ', false, Json::error_handler_t::replace));
    }
    return kept.with(0, keeping_key(key)).with(shape.at("about_id"), key).with(shape.modified_by, written_by(table, entry.row));
}

std::optional<KeptRow> kept_in(const Record& foreign_data) {
    const auto& shape = store::Records::shape(Table::ForeignData);
    if (foreign_data.bytes(shape.at("origin")) != kOrigin) return std::nullopt;
    try {
        const auto body = Json::parse(foreign_data.bytes(shape.at("body")));
        const auto table = store::parse_table(body.at("table").get<std::string>());
        if (!table) throw Error{ErrorKind::Damaged, "no such table"};
        auto row = row_in(body.at("row"), *table);
        const auto key = row.key(0);
        if (!key) throw Error{ErrorKind::Damaged, "a row without a key"};
        return KeptRow{*table, *key, std::move(row), body.contains("home") ? key_in(body["home"]) : kNone,
                       body.contains("far_home") ? key_in(body["far_home"]) : kNone};
    } catch (const std::logic_error&) {  // of std::stoi
        throw Error{ErrorKind::Damaged, "what was set aside cannot be read"};
    } catch (const Json::exception& error) {
        throw Error{ErrorKind::Damaged, error.what()};
    }
}

}  // namespace fundstelle::merge
