// SPDX-License-Identifier: GPL-3.0-or-later
/// What of a file are words that may give somebody away: each row, quote or chapter as one text with everything that is printed of it.
#pragma once

#include <string>
#include <vector>

#include "formats/codings_csv.h"
#include "formats/html_report.h"
#include "formats/quote_report.h"
#include "formats/report_table.h"
#include "project/project.h"
#include "wording/wording.h"

namespace fundstelle::wording {

using LeavingTexts = std::vector<project::LeavingText>;

/// What was found, with comments and the names of documents.
LeavingTexts leaving_texts(const std::vector<project::RetrievedSegment>& segments, Language language);
/// A hit with the words around it.
project::LeavingText leaving_text(const project::Hit& hit, const project::Keyword& keyword, Language language);
LeavingTexts leaving_texts(project::Project& project, const std::vector<formats::CodingRow>& codings, Language language);
/// What the codebook says about its codes: definition, anchor example, rule, demarcation.
LeavingTexts leaving_texts(const model::CodeTree& tree);

/// What leaves of quotes.
enum class QuoteUse {
    Printed,   ///< what a report prints of quotes and chapters
    Listed,    ///< also documents and notes: a .csv, or a file with a way back
    Evidence,  ///< also all words of the passages
};
LeavingTexts leaving_texts(const formats::QuoteReport& report, QuoteUse use, Language language);

/// The words of segments in a report on a study.
LeavingTexts leaving_texts(const formats::HtmlReport& report);

/// A text of each row that has words in the columns `words`; the cells of the columns `source` say where they stand.
LeavingTexts leaving_texts(const formats::ReportTable& table, const std::vector<std::size_t>& source, const std::vector<std::size_t>& words);
/// A text of each cell with words, but of the first column, which with the column's name says where they stand.
LeavingTexts leaving_cells(const formats::ReportTable& table);

/// „Zitate“, „Kodierungen“: what left by the protocol of releases.
std::string release_words(const std::string& what, Language language);
/// The file, or „Zwischenablage“.
std::string release_target(const project::Release& release, Language language);
/// „Person: Kowalczyk (2)“, one behind the other.
std::string finding_words(const std::vector<project::AcceptedFinding>& findings, Language language);
/// The protocol, a row for each release.
formats::ReportTable release_table(project::Project& project, const std::vector<project::Release>& releases, Language language);

}  // namespace fundstelle::wording
