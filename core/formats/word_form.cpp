// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/word_form.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/error.h"
#include "formats/transcript_text.h"
#include "formats/word_form_fields.h"
#include "formats/word_package.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

using Kind = FormPiece::Kind;

constexpr std::size_t kMostAnswers = 10'000;  // each is compared with those before it

/// A question or choice without the colon or blanks it ends with.
std::string label(std::string_view words) {
    words = text::trimmed(words);
    while (words.ends_with(':') || words.ends_with("…")) words = text::trimmed(words.substr(0, words.size() - (words.ends_with(':') ? 1 : 3)));
    std::string plain{words};
    std::replace(plain.begin(), plain.end(), '\n', ' ');
    std::replace(plain.begin(), plain.end(), '\t', ' ');
    return plain;
}

/// What tells how to answer, and asks nothing: "(Mehrfachnennungen möglich)".
bool is_hint(std::string_view words) {
    if (words.starts_with('(') && words.ends_with(')')) return true;
    static constexpr std::array<std::string_view, 6> kStarts = {"mehrfachnennung", "mehrfachantwort", "bitte ankreuzen", "bitte kreuzen sie", "bitte wählen sie", "hinweis:"};
    const auto folded = text::folded(text::slice(words, {0, 60}));
    return std::any_of(kStarts.begin(), kStarts.end(), [&](std::string_view start) { return folded.starts_with(start); });
}

/// What answers begin with: in a table below a question such a head of a row is a choice, and none of its own question.
bool names_a_choice(std::string_view words) {
    static constexpr std::array<std::string_view, 10> kStarts = {"ja", "nein", "in planung", "geplant", "noch nicht", "teilweise", "sonstige", "andere", "weiß nicht", "keine angabe"};
    const auto folded = text::folded(text::slice(words, {0, 60}));
    return std::any_of(kStarts.begin(), kStarts.end(), [&](std::string_view start) {
        return folded.starts_with(start) && (folded.size() == start.size() || std::string_view{" ,:;–-"}.find(folded[start.size()]) != std::string_view::npos || start.size() > 6);
    });
}

/// What a line asks: a question, and the choice that its fields are about, if the line or its row names one.
struct Asked {
    std::string question;
    std::string choice;
};

class FormReader {
public:
    FormReader(const std::vector<FormLine>& lines, const std::string& subject, Transcript& transcript)
        : m_lines{lines}, m_subject{subject}, m_transcript{transcript} {
        for (const auto& line : lines) {
            if (line.has_field() && line.pieces.front().kind == Kind::Choice) ++m_lists_of_rows[line.row_head];
            if (line.has_field() && line.pieces.front().kind == Kind::Words) ++m_prefixes[label(line.pieces.front().words)];
        }
    }

    void read() {
        std::string heading;
        for (const auto& line : m_lines) {
            if (line.has_field()) {
                read_line(line, asked(line, heading));
                continue;
            }
            const auto words = label(line.words());
            if (words.empty() || line.beside_field || (is_hint(line.words()) && !heading.empty())) continue;
            heading = words;
        }
    }

private:
    /// In a table the head of the row asks, unless it is a choice itself.
    static Asked asked(const FormLine& line, const std::string& heading) {
        const auto row = label(line.row_head);
        const auto choice = label(line.row_choice);
        if (row.empty()) return {heading, heading.empty() ? std::string{} : choice};
        if (choice.empty() && heading.ends_with('?') && names_a_choice(row)) return {heading, row};
        return {row, choice};
    }

    void read_line(const FormLine& line, const Asked& asked) {
        const bool has_boxes = std::any_of(line.pieces.begin(), line.pieces.end(), [](const auto& piece) { return piece.kind == Kind::CheckBox; });
        if (has_boxes) return read_boxes(line, asked.question);
        for (std::size_t i = 0; i < line.pieces.size(); ++i) {
            const auto& piece = line.pieces[i];
            if (piece.kind == Kind::Words) continue;
            const auto before = i > 0 && line.pieces[i - 1].kind == Kind::Words ? label(line.pieces[i - 1].words) : std::string{};
            if (asked.choice.empty()) read_field(piece, before, question_in(line, asked.question));
            else if (piece.kind == Kind::Choice) add({asked.question + " – " + asked.choice, piece.words, {}, true});
            else add({asked.question, piece.words.empty() ? std::string{} : asked.choice, piece.words, true});
        }
    }

    /// Where a row has several drop-downs, the heads of the columns tell them apart.
    [[nodiscard]] std::string question_in(const FormLine& line, const std::string& question) const {
        if (line.column_head.empty() || line.row_head.empty() || line.pieces.front().kind != Kind::Choice) return question;
        return m_lists_of_rows.at(line.row_head) > 1 ? question + " – " + label(line.column_head) : question;
    }

    /// "☒ Ja, und zwar: … ☐ nein", "Gibt es das? ☐ ja ☐ nein", "ja ☐ nein ☐"
    void read_boxes(const FormLine& line, std::string question) {
        const auto& pieces = line.pieces;
        const bool starts_with_words = pieces.front().kind == Kind::Words && !label(pieces.front().words).empty();
        const bool labels_follow = !starts_with_words || pieces.back().kind != Kind::CheckBox;
        const bool single = std::count_if(pieces.begin(), pieces.end(), [](const auto& piece) { return piece.kind == Kind::CheckBox; }) == 1;
        std::string first = starts_with_words ? label(pieces.front().words) : std::string{};
        if (const auto mark = first.find_last_of("?:"); !labels_follow && mark != std::string::npos && mark + 1 < first.size()) {
            question = label(first.substr(0, mark + 1));
            first = label(first.substr(mark + 1));
        } else if (labels_follow && !first.empty() && !is_hint(first)) {
            question = line.row_head.empty() ? first : question + " – " + first;
        }
        std::string choice;  // of the last box: words may follow it
        bool ticked = false;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const auto& piece = pieces[i];
            if (piece.kind == Kind::Words) continue;
            const auto before = i == 1 && starts_with_words ? first : i > 0 && pieces[i - 1].kind == Kind::Words ? label(pieces[i - 1].words) : std::string{};
            const auto after = i + 1 < pieces.size() && pieces[i + 1].kind == Kind::Words ? label(pieces[i + 1].words) : std::string{};
            if (piece.kind == Kind::CheckBox) {
                choice = labels_follow ? after : before;
                if (choice.empty()) choice = !line.column_head.empty() ? label(line.column_head) : single && !before.empty() ? before : piece.title;
                ticked = piece.checked;
                add({question.empty() ? choice : question, ticked ? choice : std::string{}, {}, true});
            } else if (!piece.words.empty()) {
                // Words behind a box belong to its choice; a person may have written some and forgotten to tick it.
                add({question, choice.empty() ? before : choice, piece.words, true});
            }
        }
    }

    void read_field(const FormPiece& piece, const std::string& before, const std::string& heading) {
        // "Ja, und zwar: …" below a question is a choice; "Name der Kommune: …" asks itself.
        const bool below_question = heading.ends_with('?') || (m_prefixes[before] > 1 && !heading.empty());
        const bool closed = piece.kind == Kind::Choice;
        if (before.empty() || !below_question) {
            const auto question = !before.empty() ? before : !heading.empty() ? heading : piece.title;
            if (closed) add({question, piece.words, {}, true});
            else add({question, piece.words.empty() ? std::string{} : only_choice(question), piece.words, is_closed(question)});
        } else if (closed) {
            add({heading + " – " + before, piece.words, {}, true});
        } else {
            add({heading, piece.words.empty() ? std::string{} : before, piece.words, true});
        }
    }

    /// Words that follow a single choice explain it.
    [[nodiscard]] std::string only_choice(const std::string& question) const {
        std::string choice;
        for (const auto& answer : m_transcript.answers) {
            if (answer.question != question || answer.choice.empty()) continue;
            if (!choice.empty() && choice != answer.choice) return {};
            choice = answer.choice;
        }
        return choice;
    }

    [[nodiscard]] bool is_closed(const std::string& question) const {
        const auto& answers = m_transcript.answers;
        return std::any_of(answers.begin(), answers.end(), [&](const auto& answer) { return answer.question == question && answer.closed; });
    }

    /// An empty answer stands only as long as no other one comes for its question.
    void add(Transcript::Answer answer) {
        auto& answers = m_transcript.answers;
        if (answers.size() >= kMostAnswers) throw Error{ErrorKind::TooLarge, "too many answers", m_subject};
        const auto is_same = [&](const auto& other) { return other.question == answer.question; };
        const bool is_empty = answer.choice.empty() && answer.words.empty();
        const auto same = std::find_if(answers.begin(), answers.end(), is_same);
        if (same == answers.end()) {
            answers.push_back(std::move(answer));
            return;
        }
        if (is_empty) return;
        const auto ticked = std::find_if(answers.begin(), answers.end(), [&](const auto& other) {
            return is_same(other) && other.choice == answer.choice && other.words.empty();
        });
        if (same->choice.empty() && same->words.empty()) *same = std::move(answer);
        else if (!answer.choice.empty() && ticked != answers.end()) *ticked = std::move(answer);
        else answers.insert(std::find_if(answers.rbegin(), answers.rend(), is_same).base(), std::move(answer));
    }

    const std::vector<FormLine>& m_lines;
    std::string m_subject;
    Transcript& m_transcript;
    std::map<std::string, int> m_prefixes;       ///< how often words stand before a first field
    std::map<std::string, int> m_lists_of_rows;  ///< drop-downs by the heads of their rows
};

void write(const Transcript::Answer& answer, bool new_question, const FormOptions& options, TranscriptText& text) {
    if (new_question) {
        text.append(answer.question, model::kBold);
        text.end_paragraph();
    }
    const auto begin = text.position();
    text.append_lines(answer.words);
    if (options.question_code) text.code(begin, {*options.question_code, answer.question});
    if (!answer.choice.empty()) text.code(begin, {options.choice_code, answer.choice});
    text.end_paragraph();
}

}  // namespace

std::int64_t count_form_fields(std::string_view bytes) {
    try {
        const auto main = WordPackage{bytes, {}}.main_part();
        std::int64_t fields = 0;
        for (const auto& line : form_lines(main.body(), {})) {
            fields += std::count_if(line.pieces.begin(), line.pieces.end(), [](const auto& piece) { return piece.kind != Kind::Words; });
        }
        return fields;
    } catch (const Error&) {
        return 0;  // reading it as a document will say what is wrong with it
    }
}

void read_word_form(std::string_view bytes, const std::string& subject, const FormOptions& options, Transcript& transcript) {
    transcript.format = "docx";
    const auto lines = form_lines(WordPackage{bytes, subject}.main_part().body(), subject);
    FormReader{lines, subject, transcript}.read();
    TranscriptText text{transcript, subject};
    std::string question;
    std::set<std::string> questions;
    std::set<std::pair<std::string, std::string>> chosen;
    for (const auto& answer : transcript.answers) {
        questions.insert(answer.question);
        if (!answer.words.empty()) {
            write(answer, answer.question != question, options, text);
            question = answer.question;
        }
        if (!answer.closed || answer.choice.empty()) continue;
        if (!chosen.insert({answer.question, answer.choice}).second) continue;  // several fields may belong to one choice
        auto& values = transcript.values;
        if (!values.empty() && values.back().variable == answer.question) values.back().value += "; " + answer.choice;
        else values.push_back({answer.question, answer.choice});
    }
    if (transcript.text.empty()) text.append(transcript.name);
    text.end_text();
    text.warn(Warning::Kind::ReadAsForm, static_cast<std::int64_t>(questions.size()));
}

std::vector<AnswerCount> count_answers(const std::vector<Transcript>& forms) {
    std::vector<std::pair<std::string, std::vector<std::string>>> questions;
    std::map<std::string, std::map<std::string, std::set<std::size_t>>> given;  // question, choice, forms
    std::map<std::string, std::set<std::size_t>> asked;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        for (const auto& answer : forms[i].answers) {
            auto question = std::find_if(questions.begin(), questions.end(), [&](const auto& known) { return known.first == answer.question; });
            if (question == questions.end()) question = questions.insert(questions.end(), {answer.question, {}});
            asked[answer.question].insert(i);
            if (answer.choice.empty() && answer.words.empty()) continue;
            auto& choices = question->second;
            if (std::find(choices.begin(), choices.end(), answer.choice) == choices.end()) choices.push_back(answer.choice);
            given[answer.question][answer.choice].insert(i);
        }
    }
    std::vector<AnswerCount> counts;
    for (const auto& [question, choices] : questions) {
        std::set<std::size_t> answered;
        for (const auto& [choice, where] : given[question]) answered.insert(where.begin(), where.end());
        const auto n = static_cast<std::int64_t>(answered.size());
        const auto empty = static_cast<std::int64_t>(asked[question].size()) - n;
        if (choices.empty()) counts.push_back({question, {}, 0, n, empty});
        for (const auto& choice : choices) counts.push_back({question, choice, static_cast<std::int64_t>(given[question][choice].size()), n, empty});
    }
    return counts;
}

}  // namespace fundstelle::formats
