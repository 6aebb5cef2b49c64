// SPDX-License-Identifier: GPL-3.0-or-later
/// A study's results on one page, for people who do not have the program.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "formats/report_table.h"

namespace fundstelle::formats {

/// How the numbers of a table are shown beside being written.
enum class TableLook {
    Plain,
    Bars,  ///< a bar for the first number of each row, in the row's colour
    Heat,  ///< the background the darker, the larger the number
};

struct ReportSection {
    ReportTable table;  ///< without columns: only the picture, under the table's title
    TableLook look{TableLook::Plain};
    std::string picture{};  ///< an SVG element that stands above the table; none: empty
};

/// Segments of one code, folded away until somebody opens them.
struct SegmentsOfCode {
    std::string path;
    std::string colour;                                         ///< "#rrggbb"
    std::vector<std::pair<std::string, std::string>> segments;  ///< words, and where they stand
};

struct HtmlReport {
    std::string title;
    std::vector<std::pair<std::string, std::string>> facts;  ///< „Dokumente“ → „13“, …
    std::vector<ReportSection> sections;
    std::vector<SegmentsOfCode> segments;                    ///< empty: none are given away
};

/// One HTML file without scripts, without anything from outside, readable in print.
std::string html_report(const HtmlReport& report, Language language);

}  // namespace fundstelle::formats
