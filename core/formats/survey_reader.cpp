// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/survey_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/error.h"
#include "formats/transcript_text.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::int64_t kLongestValue = 60;  // code points; longer cells are text
constexpr std::int64_t kLongestName = 60;

struct Column {
    std::size_t filled{0};
    std::int64_t longest{0};
    std::int64_t total{0};
    std::set<std::string> different;
};

bool is_empty(const TableRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(), [](const auto& cell) { return text::trimmed(cell).empty(); });
}

std::vector<Column> describe(const Table& table) {
    std::vector<Column> columns(table.header().size());
    for (const auto& row : table.rows()) {
        for (std::size_t i = 0; i < std::min(columns.size(), row.cells.size()); ++i) {
            const auto value = text::trimmed(row.cells[i]);
            if (value.empty()) continue;
            const auto length = text::count_code_points(value);
            auto& column = columns[i];
            ++column.filled;
            column.total += length;
            column.longest = std::max(column.longest, length);
            column.different.emplace(value);
        }
    }
    return columns;
}

std::size_t needed(const Table& table, const std::string& name) {
    if (const auto found = table.column({name})) return *found;
    throw Error{ErrorKind::NotFound, "no such column", name};
}

void write_answer(TranscriptText& text, const std::string& question, const std::string& answer, const SurveyOptions& options) {
    text.append(question, model::kBold);
    text.end_paragraph();
    const auto begin = text.position();
    text.append_lines(answer);
    if (options.question_code) text.code(begin, {*options.question_code, question});
    text.end_paragraph();
}

/// On one line, and each only once: "Sonstiges", "Sonstiges (2)". A column without a name has its number.
std::vector<std::string> questions_of(const Table& table) {
    std::vector<std::string> questions;
    std::map<std::string, int> seen;
    for (const auto& name : table.header()) {
        std::string question;
        for (std::size_t at = 0; at < name.size();) {
            const auto word = std::min(name.find_first_not_of(" \t\n", at), name.size());
            const auto end = std::min(name.find_first_of(" \t\n", word), name.size());
            if (end > word) question += (question.empty() ? "" : " ") + name.substr(word, end - word);
            at = end;
        }
        if (question.empty()) question = fmt::format("{}", questions.size() + 1);
        const auto times = ++seen[question];
        questions.push_back(times == 1 ? question : fmt::format("{} ({})", question, times));
    }
    return questions;
}

}  // namespace

std::vector<ColumnUse> column_uses(const Table& table, const SurveyOptions& options) {
    const auto count = table.header().size();
    const bool named = !options.values.empty() || !options.texts.empty();
    std::vector<ColumnUse> uses(count, ColumnUse::Ignore);
    const auto rows = static_cast<std::size_t>(std::count_if(table.rows().begin(), table.rows().end(), [](const auto& row) { return !is_empty(row); }));
    std::optional<std::size_t> name;
    if (options.name) name = needed(table, *options.name);
    const auto columns = named && name ? std::vector<Column>{} : describe(table);
    for (std::size_t i = 0; i < count && (!named || !name); ++i) {
        const auto& column = columns[i];
        const bool is_key = column.filled == rows && column.different.size() == column.filled && column.longest <= kLongestName;
        if (!name && is_key && column.filled > 0) name = i;
        if (named || column.filled == 0) continue;
        const bool varied = column.different.size() * 2 > column.filled && column.total > 20 * static_cast<std::int64_t>(column.filled);
        uses[i] = column.longest > kLongestValue || varied ? ColumnUse::Text : ColumnUse::Value;
    }
    for (const auto& column : options.values) uses[needed(table, column)] = ColumnUse::Value;
    for (const auto& column : options.texts) uses[needed(table, column)] = ColumnUse::Text;
    if (name && (options.name || uses[*name] != ColumnUse::Text)) uses[*name] = ColumnUse::Name;
    return uses;
}

std::vector<Transcript> survey_transcripts(const Table& table, const std::vector<ColumnUse>& uses, const SurveyOptions& options) {
    std::vector<Transcript> transcripts;
    const auto questions = questions_of(table);
    for (const auto& row : table.rows()) {
        if (is_empty(row)) continue;  // spreadsheets save lines that somebody once touched
        Transcript transcript;
        TranscriptText text{transcript, table.subject()};
        for (std::size_t i = 0; i < std::min(uses.size(), row.cells.size()); ++i) {
            const auto& question = questions[i];
            const auto answer = std::string{text::trimmed(row.cells[i])};
            if (answer.empty() || uses[i] == ColumnUse::Ignore) continue;
            if (uses[i] == ColumnUse::Name) transcript.name = answer;
            else if (uses[i] == ColumnUse::Value) transcript.values.push_back({question, answer});
            else write_answer(text, question, answer, options);
        }
        if (transcript.name.empty()) transcript.name = fmt::format("{}", row.line);
        if (transcript.text.empty()) text.append(transcript.name);
        drop_line_ends_at_the_end(transcript);
        transcripts.push_back(std::move(transcript));
    }
    return transcripts;
}

}  // namespace fundstelle::formats
