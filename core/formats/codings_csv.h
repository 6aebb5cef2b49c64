// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace fundstelle::formats {

/// One coding as a table describes it: by names, and with its words as a check.
struct CodingRow {
    std::int64_t row;           ///< as a spreadsheet counts: the header is row 1
    std::int64_t line;          ///< in the file, from 1
    std::string document;
    std::int64_t begin;         ///< code points
    std::int64_t end;
    std::string code;           ///< path or unambiguous name
    std::string coder;          ///< empty: whoever imports
    int weight;
    std::string comment;
    std::optional<std::string> text;
};

/// A coding that is described by its words alone.
struct QuotedCodingRow {
    std::int64_t row;
    std::int64_t line;
    std::string document;  ///< empty: any
    std::string words;
    std::string code;
    std::string coder;
    int weight;
    std::string comment;
};

struct CodingTable {
    /// A row whose numbers cannot be read.
    struct Unreadable {
        std::int64_t row;
        std::int64_t line;
        bool weight;  ///< the weight is at fault; else begin or end
    };
    std::vector<CodingRow> rows;
    std::vector<Unreadable> unreadable;
    std::vector<QuotedCodingRow> quoted{};
};

/// Reads a table of codings; needed are document, begin, end and code (or Dokument, Anfang, Ende, Code). Without begin and end, in the header or in a
/// row, the text says where it is; then the document need not be known, either. Throws as `Table::read()`.
CodingTable read_codings_csv(const std::filesystem::path& path);

/// With English headers and all columns.
std::string codings_csv(const std::vector<CodingRow>& rows);

}  // namespace fundstelle::formats
