// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/query_json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "base/error.h"

namespace fundstelle::project {

namespace {

using analysis::Condition;
using analysis::DistanceUnit;
using analysis::Filter;
using analysis::Operator;
using analysis::Query;
using analysis::Side;
using analysis::Subcodes;
using nlohmann::json;

// Each in the order of its enumeration.
constexpr std::array kOperators{"any", "intersection", "at-least", "overlapping", "overlapping-at-least", "only-one", "only-this",
                                "inside", "partly-inside", "outside", "followed-by", "near"};
constexpr std::array kSides{"a", "b", "both"};
constexpr std::array kUnits{"character", "sentence", "turn", "paragraph"};
constexpr std::array kComparisons{"=", "!=", "<", ">"};

[[noreturn]] void refuse(const std::string& what) {
    throw Error{ErrorKind::Damaged, "not a saved query", what};
}

template <class Value, std::size_t kSize>
std::string word_of(Value value, const std::array<const char*, kSize>& words) {
    return words.at(static_cast<std::size_t>(value));
}

template <class Value, std::size_t kSize>
Value value_of(const std::string& word, const std::array<const char*, kSize>& words) {
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) refuse(word);
    return static_cast<Value>(found - words.begin());
}

template <class Key>
json keys_of(const std::vector<Key>& ids) {
    auto list = json::array();
    for (const auto& id : ids) list.push_back(to_string(id.uuid()));
    return list;
}

template <class Key>
Key read_key(const json& text) {
    const auto key = parse_uuid(text.get<std::string>());
    if (!key) refuse(text.get<std::string>());
    return Key{*key};
}

template <class Key>
void read_keys(const json& object, const char* name, std::vector<Key>& ids) {
    if (!object.contains(name)) return;
    for (const auto& text : object.at(name)) ids.push_back(read_key<Key>(text));
}

template <class Key>
void read_key(const json& object, const char* name, std::optional<Key>& id) {
    if (object.contains(name)) id = read_key<Key>(object.at(name));
}

json json_of(const Filter& filter) {
    auto object = json::object();
    if (!filter.documents.empty()) object["documents"] = keys_of(filter.documents);
    if (filter.group) object["group"] = to_string(filter.group->uuid());
    if (filter.set) object["set"] = to_string(filter.set->uuid());
    for (const auto& condition : filter.conditions) {
        object["conditions"].push_back({{"variable", condition.variable}, {"is", word_of(condition.comparison, kComparisons)}, {"value", condition.value}});
    }
    if (!filter.coders.empty()) object["coders"] = keys_of(filter.coders);
    if (filter.role) object["role"] = std::string{model::to_string(*filter.role)};
    if (filter.speaker) object["speaker"] = *filter.speaker;
    if (filter.min_weight != 0) object["min_weight"] = filter.min_weight;
    if (!filter.codes.empty()) object["codes"] = keys_of(filter.codes);
    if (filter.created_from) object["created_from"] = filter.created_from->milliseconds;
    if (filter.created_before) object["created_before"] = filter.created_before->milliseconds;
    return object;
}

Filter read_filter(const json& object) {
    Filter filter;
    read_keys(object, "documents", filter.documents);
    read_key(object, "group", filter.group);
    read_key(object, "set", filter.set);
    for (const auto& condition : object.value("conditions", json::array())) {
        filter.conditions.push_back({condition.at("variable").get<std::string>(), value_of<Condition::Comparison>(condition.at("is").get<std::string>(), kComparisons),
                                     condition.at("value").get<std::string>()});
    }
    read_keys(object, "coders", filter.coders);
    if (object.contains("role")) filter.role = model::parse_role(object.at("role").get<std::string>());
    if (object.contains("speaker")) filter.speaker = object.at("speaker").get<std::string>();
    filter.min_weight = object.value("min_weight", 0);
    read_keys(object, "codes", filter.codes);
    if (object.contains("created_from")) filter.created_from = Timestamp{object.at("created_from").get<std::int64_t>()};
    if (object.contains("created_before")) filter.created_before = Timestamp{object.at("created_before").get<std::int64_t>()};
    return filter;
}

}  // namespace

std::string to_json(const Query& query) {
    const Query plain;
    json object{{"operator", word_of(query.operation, kOperators)}};
    if (!query.codes.empty()) object["a"] = keys_of(query.codes);
    if (!query.with.empty()) object["b"] = keys_of(query.with);
    if (query.subcodes == Subcodes::Include) object["subcodes"] = true;
    if (query.at_least != plain.at_least) object["at_least"] = query.at_least;
    if (query.distance != plain.distance) object["distance"] = query.distance;
    if (query.unit != plain.unit) object["unit"] = word_of(query.unit, kUnits);
    if (query.show != plain.show) object["show"] = word_of(query.show, kSides);
    if (query.list_codings) object["list_codings"] = true;
    if (query.filter != plain.filter) object["filter"] = json_of(query.filter);
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

Query parse_query(std::string_view text) {
    try {
        const auto object = json::parse(text);
        Query query;
        query.operation = value_of<Operator>(object.at("operator").get<std::string>(), kOperators);
        read_keys(object, "a", query.codes);
        read_keys(object, "b", query.with);
        query.subcodes = object.value("subcodes", false) ? Subcodes::Include : Subcodes::Exclude;
        query.at_least = object.value("at_least", query.at_least);
        query.distance = object.value("distance", query.distance);
        if (object.contains("unit")) query.unit = value_of<DistanceUnit>(object.at("unit").get<std::string>(), kUnits);
        if (object.contains("show")) query.show = value_of<Side>(object.at("show").get<std::string>(), kSides);
        query.list_codings = object.value("list_codings", false);
        if (object.contains("filter")) query.filter = read_filter(object.at("filter"));
        return query;
    } catch (const json::exception& problem) {
        refuse(problem.what());
    }
}

}  // namespace fundstelle::project
