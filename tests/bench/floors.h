// SPDX-License-Identifier: GPL-3.0-or-later
/// What the same work costs at least: SQLite's C interface without anything of ours in between.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "formats/codings_csv.h"

namespace fundstelle::bench {

/// Milliseconds to write the texts into a plain table of a new file, in one transaction, with the journal and synchronous
/// settings of a project.
double insert_texts(const std::filesystem::path& file, const std::vector<std::string>& texts);

/// The same for codings: a plain table with one key and the columns of a project, no index, no history.
double insert_codings(const std::filesystem::path& file, const formats::CodingTable& table);

/// Milliseconds to open a project's file and step through all columns of all codings that analysis needs.
double read_codings(const std::filesystem::path& project, std::int64_t expected);

/// Milliseconds of each of `count` transactions that insert, or delete, one row.
struct SingleRows {
    std::vector<double> inserts;
    std::vector<double> deletes;
};
SingleRows write_single_rows(const std::filesystem::path& file, int count);

/// Milliseconds to look through all bytes of all texts of a project for `needle` once; the texts are in memory already.
double sweep_texts(const std::vector<std::string>& texts, const std::string& needle);

}  // namespace fundstelle::bench
