// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "sqlite/connection.h"

namespace fundstelle::test {

/// Makes a database as another program would, by running SQL.
inline std::filesystem::path make_database(const std::filesystem::path& path, const std::string& sql) {
    std::filesystem::remove(path);
    sqlite::Connection{path, sqlite::OpenMode::Create}.execute(sql.c_str());
    return path;
}

/// A value within SQL.
inline std::string sql_text(const std::string& words) {
    std::string quoted{"'"};
    for (const char c : words) {
        if (c == '\'') quoted.push_back('\'');
        quoted.push_back(c);
    }
    return quoted + "'";
}

}  // namespace fundstelle::test
