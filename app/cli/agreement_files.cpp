// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_files.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "base/error.h"
#include "base/file.h"
#include "formats/table.h"
#include "text/utf8.h"

namespace fundstelle::cli {

namespace {

constexpr std::uintmax_t kLargestContinuum = 64ULL << 20;

}  // namespace

RatingFile read_ratings(const std::filesystem::path& path) {
    const auto file = formats::Table::read(path);
    if (file.header().size() < 2) throw Error{ErrorKind::Malformed, "no column of a coder behind the unit", file.subject()};
    const std::size_t coders = file.header().size() - 1;
    RatingFile result{{file.header().begin() + 1, file.header().end()}, {}, agreement::RatingTable{coders}};
    std::map<std::string, agreement::RatingTable::Rating> numbers;
    std::vector<agreement::RatingTable::Rating> ratings(coders);
    for (const auto& row : file.rows()) {
        for (std::size_t i = 0; i < coders; ++i) {
            const std::string value{text::trimmed(formats::cell(row, i + 1))};
            if (value.empty()) {
                ratings[i] = agreement::RatingTable::kMissing;
                continue;
            }
            const auto [place, is_new] = numbers.emplace(value, static_cast<agreement::RatingTable::Rating>(numbers.size()));
            if (is_new) result.categories.push_back(value);
            ratings[i] = place->second;
        }
        result.table.add(ratings);
    }
    return result;
}

ContinuumFile read_continuum(const std::filesystem::path& path) {
    const auto subject = display(path);
    const auto bytes = read_file(path, kLargestContinuum);
    try {
        const auto json = nlohmann::json::parse(bytes);
        ContinuumFile result;
        const auto from = json.value("begin", std::int64_t{0});
        result.continuum.length = json.at("L").get<std::int64_t>();
        std::set<std::string> codes;
        for (const auto& [name, units] : json.at("coders").items()) {
            result.coders.push_back(name);
            for (const auto& unit : units) codes.insert(unit.at(2).get<std::string>());
        }
        result.codes.assign(codes.begin(), codes.end());
        for (const auto& [name, units] : json.at("coders").items()) {
            auto& into = result.continuum.coders.emplace_back();
            for (const auto& unit : units) {
                const auto begin = unit.at(0).get<std::int64_t>() - from;
                const auto end = unit.at(1).get<std::int64_t>() - from;
                if (begin < 0 || end <= begin || end > result.continuum.length)
                    throw Error{ErrorKind::Malformed, "a segment does not fit the continuum", subject, name + " " + unit.dump()};
                const auto number = std::lower_bound(result.codes.begin(), result.codes.end(), unit.at(2).get<std::string>()) - result.codes.begin();
                into.push_back({begin, end, static_cast<std::uint32_t>(number)});
            }
        }
        return result;
    } catch (const nlohmann::json::exception&) {
        throw Error{ErrorKind::Malformed, "not a continuum such as {\"L\": 60, \"coders\": {\"A\": [[0, 5, \"x\"]]}}", subject};
    }
}

}  // namespace fundstelle::cli
