// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/finding.h"

#include <array>

namespace fundstelle::disclosure {

namespace {

constexpr std::array<std::string_view, 19> kKinds = {
    "person",      "email", "telephone",   "address", "postcode",     "iban", "car-plate", "date-of-birth", "birthplace", "id-number",
    "account-name", "link",  "institution", "place",   "unknown-name", "date", "age",       "region",        "country"};
constexpr std::array<std::string_view, 3> kRisks = {"low", "medium", "high"};
constexpr std::array<std::string_view, 11> kReasons = {"form",         "checksum",   "key-word",   "title",     "relation", "name-list",
                                                       "named-before", "used-as-name", "place-list", "place-in-context", "real-name"};

}  // namespace

std::string_view to_string(Kind kind) {
    return kKinds.at(static_cast<std::size_t>(kind));
}

std::string_view to_string(Risk risk) {
    return kRisks.at(static_cast<std::size_t>(risk));
}

std::string_view to_string(Reason reason) {
    return kReasons.at(static_cast<std::size_t>(reason));
}

std::optional<Kind> parse_kind(std::string_view name) {
    for (const auto kind : all_kinds()) {
        if (to_string(kind) == name) return kind;
    }
    return std::nullopt;
}

std::optional<Risk> parse_risk(std::string_view name) {
    for (const auto risk : {Risk::Low, Risk::Medium, Risk::High}) {
        if (to_string(risk) == name) return risk;
    }
    return std::nullopt;
}

const std::vector<Kind>& all_kinds() {
    static const auto kinds = [] {
        std::vector<Kind> list;
        for (std::size_t i = 0; i < kKinds.size(); ++i) list.push_back(static_cast<Kind>(i));
        return list;
    }();
    return kinds;
}

}  // namespace fundstelle::disclosure
