// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/typology.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <tuple>
#include <unordered_map>

#include "model/typed_value.h"
#include "text/collation.h"

namespace fundstelle::analysis {

namespace {

const std::string& value_of(const DocumentRows& document, const std::string& variable) {
    static const std::string kNone;
    const auto found = document.values.find(variable);
    return found == document.values.end() ? kNone : found->second;
}

std::optional<double> number_of(const std::string& value) {
    const auto kept = model::typed_value(model::VariableType::Number, value);
    if (!kept || kept->empty()) return std::nullopt;
    double number = 0;
    std::from_chars(kept->data(), kept->data() + kept->size(), number);
    return number;
}

Spread spread_of(const std::vector<double>& numbers) {
    Spread spread{static_cast<std::int64_t>(numbers.size()), std::nullopt, std::nullopt};
    if (numbers.empty()) return spread;
    const auto n = static_cast<double>(numbers.size());
    double mean = 0;
    for (const auto number : numbers) mean += number / n;
    spread.mean = mean;
    if (numbers.size() < 2) return spread;
    double squares = 0;  // around the mean, which is exact also where all numbers are large and close
    for (const auto number : numbers) squares += (number - mean) * (number - mean);
    spread.deviation = std::sqrt(squares / (n - 1));
    return spread;
}

/// The documents of each type, by their index.
using Members = std::vector<std::vector<std::size_t>>;

std::vector<CategoryCounts> categories_of(const Snapshot& snapshot, const Members& members, const std::string& variable) {
    std::vector<CategoryCounts> categories;
    std::unordered_map<std::string, std::size_t> numbers;
    for (std::size_t type = 0; type < members.size(); ++type) {
        for (const auto document : members[type]) {
            const auto& value = value_of(snapshot.documents[document], variable);
            const auto [known, is_new] = numbers.emplace(value, categories.size());
            if (is_new) categories.push_back({value, std::vector<std::int64_t>(members.size())});
            ++categories[known->second].documents[type];
        }
    }
    std::sort(categories.begin(), categories.end(), [](const auto& a, const auto& b) {
        return std::tuple{a.value.empty(), text::collation_key(a.value), a.value} < std::tuple{b.value.empty(), text::collation_key(b.value), b.value};
    });
    return categories;
}

std::vector<Spread> spreads_of(const Snapshot& snapshot, const Members& members, const std::string& variable) {
    std::vector<Spread> spreads;
    for (const auto& documents : members) {
        std::vector<double> numbers;
        for (const auto document : documents) {
            if (const auto number = number_of(value_of(snapshot.documents[document], variable))) numbers.push_back(*number);
        }
        spreads.push_back(spread_of(numbers));
    }
    return spreads;
}

}  // namespace

double Typology::document_share(std::size_t code, std::size_t type) const {
    return static_cast<double>(codes.codes[code].by[type].documents) / static_cast<double>(n(type));
}

double Typology::segments_per_document(std::size_t code, std::size_t type) const {
    return static_cast<double>(codes.codes[code].by[type].segments) / static_cast<double>(n(type));
}

Typology typology(const Snapshot& snapshot, const Filter& filter, Subcodes subcodes, const std::string& variable) {
    Typology result{frequencies(snapshot, filter, subcodes, variable), {}};
    std::unordered_map<std::string, std::size_t> types;
    for (const auto& type : result.types()) types.emplace(type, types.size());
    Members members(types.size());
    const Sieve sieve{snapshot, filter};
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (sieve.passes_document(d)) members[types.at(value_of(snapshot.documents[d], variable))].push_back(d);
    }
    for (const auto& other : snapshot.variables) {
        if (other.name == variable || other.type == model::VariableType::Date) continue;
        if (other.type == model::VariableType::Number) result.variables.push_back({other, spreads_of(snapshot, members, other.name), {}});
        else result.variables.push_back({other, {}, categories_of(snapshot, members, other.name)});
    }
    return result;
}

}  // namespace fundstelle::analysis
