// SPDX-License-Identifier: GPL-3.0-or-later
/// Filled-in forms made with Word: content controls, and the form fields of older versions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/transcript.h"

namespace fundstelle::formats {

struct FormOptions {
    /// Answers that follow a choice ("Ja, und zwar: …") are coded with the choice, below this code.
    std::string choice_code{"Antwortkategorien"};
    /// If given, written answers are coded with their question, below this code.
    std::optional<std::string> question_code;
};

/// How many fields of a form a Word document has: 0 for one that cannot be read.
std::int64_t count_form_fields(std::string_view bytes);

/// Reads a form into `transcript`: each question with a written answer as a heading with the words below, choices as values of the
/// document, all of them as `answers`. A question is what stands before its field: in the paragraph, in the cell or column head of a
/// table, or in the last paragraph without a field. Placeholders count as empty. A form without words has its name as its text, because
/// it counts in every base. Throws as `read_docx()`.
void read_word_form(std::string_view bytes, const std::string& subject, const FormOptions& options, Transcript& transcript);

/// How a question was answered on all forms together.
struct AnswerCount {
    std::string question;
    std::string choice;    ///< empty for a question without choices
    std::int64_t count;    ///< forms with this choice, or with words where there are no choices
    std::int64_t answered; ///< forms that answer the question at all
    std::int64_t empty;    ///< forms that have the question and leave it empty
};

/// In the order in which questions and choices first occur. Forms without answers (other documents) do not count.
std::vector<AnswerCount> count_answers(const std::vector<Transcript>& forms);

}  // namespace fundstelle::formats
