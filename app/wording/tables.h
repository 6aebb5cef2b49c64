// SPDX-License-Identifier: GPL-3.0-or-later
/// Results of an analysis as tables in German or English, and queries as sentences. Both programs use them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/association.h"
#include "formats/html_report.h"
#include "formats/report_table.h"
#include "project/project.h"
#include "wording/wording.h"

namespace fundstelle::wording {

/// „nur Interviewte, Kommunentyp = Kreis, kodiert von AK“; empty for an empty filter.
std::string filter_words(project::Project& project, const analysis::Filter& filter, Language language);

/// „Segmente mit „Kooperation ABH“, die innerhalb von „Corona-Bremse“ liegen, nur Interviewte“.
std::string query_sentence(project::Project& project, const analysis::Query& query, Language language);

/// Why a passage was found: „Kooperation ABH“ (AK, Abs. 29–31) mit „Corona-Bremse“ (AK, Abs. 30).
std::string reason_words(project::Project& project, const project::RetrievedSegment& segment, Language language);

/// What a query found, row by row: document, paragraphs, codes, who coded, who speaks, words; with the sentence of the query as its base.
formats::ReportTable found_table(project::Project& project, const analysis::Query& query, const std::vector<project::RetrievedSegment>& segments,
                                 Language language);

constexpr std::size_t kKeywordWords = 10;  ///< on each side of a keyword

/// Every place of a word: what stands before it, the word, what stands behind it, and where. `words` is what was looked for.
formats::ReportTable keyword_headings(project::Project& project, const std::string& words, const analysis::Filter& filter, Language language);
formats::ReportRow keyword_row(const project::Keyword& keyword);

/// What a table was counted from: filter, way of counting, date.
struct TableBase {
    analysis::Filter filter{};
    analysis::Subcodes subcodes{analysis::Subcodes::Exclude};
    analysis::Counting counting{analysis::Counting::Segments};
    std::int64_t small_cells{0};  ///< counts from 1 to one less than this are not printed, nor what they could be computed from; below 2: all are
};

/// How often each code was given; with values of a variable, one more column for each.
formats::ReportTable frequency_table(project::Project& project, const analysis::Frequencies& frequencies, const TableBase& base, Language language);

/// Codes by columns, with N; with a share, per cents instead of counts.
formats::ReportTable matrix_table(project::Project& project, const analysis::Matrix& matrix, std::optional<analysis::Share> share, const TableBase& base,
                                  Language language);

/// `names` are those of the classes, in order.
formats::ReportTable relation_table(project::Project& project, const analysis::Relations& relations, analysis::RelationKind kind,
                                    const std::vector<std::string>& names, const TableBase& base, Language language);

formats::ReportTable mention_table(project::Project& project, const analysis::MentionQuery& query, const analysis::Mentions& mentions, Language language,
                                   std::int64_t small_cells = 0);

/// „χ² = 12,30; df = 2; p = 0,002; Cramérs V = 0,31“ and what to beware of; empty where nothing can be said.
std::string association_words(const std::optional<analysis::Association>& association, analysis::Counting counting, Language language);

/// What stands in a report.
struct ReportParts {
    bool frequencies{true};
    bool matrix{true};
    std::optional<analysis::ColumnChoice> columns{};  ///< of the matrix; else the first text variable, else groups
    bool relations{true};                             ///< of the top codes
    bool segments{false};                             ///< the words of all segments
    std::int64_t small_cells{0};                      ///< as in `TableBase`
};

/// The page for people without the program.
formats::HtmlReport study_report(project::Project& project, const analysis::Filter& filter, const ReportParts& parts, Language language);

}  // namespace fundstelle::wording
