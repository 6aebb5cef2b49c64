// SPDX-License-Identifier: GPL-3.0-or-later
/// Answers to a survey, one row per person or office, as documents.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "formats/table.h"
#include "formats/transcript.h"

namespace fundstelle::formats {

/// What a column of answers becomes.
enum class ColumnUse {
    Name,    ///< the document's name
    Value,   ///< a variable of the document
    Text,    ///< words, with the column's name as heading
    Ignore,
};

struct SurveyOptions {
    /// By the names of columns; a column that is not named is guessed, or ignored where any is named as text or value.
    std::optional<std::string> name;
    std::vector<std::string> values;
    std::vector<std::string> texts;
    /// If given, each answer is coded with its question, below this code.
    std::optional<std::string> question_code;
};

/// What becomes of each column. Guessed: the first whose cells are all different, short and not empty gives the name; long or varied words
/// are text; the rest are variables; columns without any cell are ignored. Throws `NotFound` for a column that the table does not have.
std::vector<ColumnUse> column_uses(const Table& table, const SurveyOptions& options);

/// One transcript per row that is not empty, without turns. A row without words has its own name as its text, because it counts in every base.
std::vector<Transcript> survey_transcripts(const Table& table, const std::vector<ColumnUse>& uses, const SurveyOptions& options);

}  // namespace fundstelle::formats
