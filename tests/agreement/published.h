// SPDX-License-Identifier: GPL-3.0-or-later
/// The published examples in published/: facts from the papers that each one names.
#pragma once

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "agreement/rating_table.h"
#include "support/temporary_folder.h"

namespace fundstelle::test {

inline nlohmann::json published(const std::string& file) {
    std::ifstream in{source_folder() / "tests/agreement/published" / file};
    return nlohmann::json::parse(in);
}

/// Rows of names, with how many units each stands for; "" is a missing rating.
inline agreement::RatingTable table_of(const nlohmann::json& rows, std::size_t coders) {
    agreement::RatingTable table{coders};
    std::map<std::string, agreement::RatingTable::Rating> categories;
    for (const auto& row : rows) {
        std::vector<agreement::RatingTable::Rating> ratings;
        for (std::size_t i = 1; i < row.size(); ++i) {
            const auto name = row[i].get<std::string>();
            const auto next = static_cast<agreement::RatingTable::Rating>(categories.size());
            ratings.push_back(name.empty() ? agreement::RatingTable::kMissing : categories.emplace(name, next).first->second);
        }
        table.add(ratings, row[0].get<std::int64_t>());
    }
    return table;
}

}  // namespace fundstelle::test
