// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/word_form.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/error.h"
#include "formats/docx_reader.h"
#include "formats/package.h"
#include "formats/transcript_text.h"
#include "formats/word_form_fields.h"
#include "formats/xml.h"
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

class FormReader {
public:
    FormReader(const std::vector<FormLine>& lines, const std::string& subject, Transcript& transcript)
        : m_lines{lines}, m_subject{subject}, m_transcript{transcript} {
        for (const auto& line : lines) {
            if (line.has_field() && !line.pieces.empty() && line.pieces.front().kind == Kind::Words) ++m_prefixes[label(line.pieces.front().words)];
        }
    }

    void read() {
        std::string heading;
        for (const auto& line : m_lines) {
            if (!line.has_field()) {
                if (!line.words().empty()) heading = label(line.words());
                continue;
            }
            // In a table the head of the row asks, and the head of the column may be the choice.
            read_line(line, line.row_head.empty() ? heading : label(line.row_head));
        }
    }

private:
    void read_line(const FormLine& line, const std::string& heading) {
        std::string choice;          // ticked, and words may follow it
        bool behind_box = false;
        for (std::size_t i = 0; i < line.pieces.size(); ++i) {
            const auto& piece = line.pieces[i];
            if (piece.kind == Kind::Words) continue;
            const auto before = i > 0 && line.pieces[i - 1].kind == Kind::Words ? label(line.pieces[i - 1].words) : std::string{};
            const auto after = i + 1 < line.pieces.size() && line.pieces[i + 1].kind == Kind::Words ? label(line.pieces[i + 1].words) : std::string{};
            if (piece.kind == Kind::CheckBox) {
                choice = !after.empty() ? after : !before.empty() ? before : !line.column_head.empty() ? label(line.column_head) : piece.title;
                behind_box = true;
                add({heading.empty() ? choice : heading, piece.checked ? choice : std::string{}, {}, true});
                if (!piece.checked) choice.clear();
            } else if (behind_box) {
                // Words behind a box belong to its choice; a person may have written some and forgotten to tick it.
                const auto named = choice.empty() ? before : choice;
                if (!piece.words.empty()) add({heading, named, piece.words, true});
            } else {
                read_field(piece, before, heading);
            }
        }
    }

    void read_field(const FormPiece& piece, const std::string& before, const std::string& heading) {
        // "Ja, und zwar: …" below a question is a choice; "Name der Kommune: …" asks itself.
        const bool below_question = heading.ends_with('?') || (m_prefixes[before] > 1 && !heading.empty());
        const bool closed = piece.kind == Kind::Choice;
        if (before.empty() || !below_question) {
            const auto question = !before.empty() ? before : !heading.empty() ? heading : piece.title;
            add({question, closed ? piece.words : std::string{}, closed ? std::string{} : piece.words, closed});
        } else if (closed) {
            add({heading + " – " + before, piece.words, {}, true});
        } else {
            add({heading, piece.words.empty() ? std::string{} : before, piece.words, true});
        }
    }

    /// An empty answer stands only as long as no other one comes for its question.
    void add(Transcript::Answer answer) {
        auto& answers = m_transcript.answers;
        if (answers.size() >= kMostAnswers) throw Error{ErrorKind::TooLarge, "too many answers", m_subject};
        const bool is_empty = answer.choice.empty() && answer.words.empty();
        const auto same = std::find_if(answers.begin(), answers.end(), [&](const auto& other) { return other.question == answer.question; });
        if (same == answers.end()) {
            answers.push_back(std::move(answer));
            return;
        }
        if (is_empty) return;
        const auto ticked = std::find_if(answers.begin(), answers.end(), [&](const auto& other) {
            return other.question == answer.question && other.choice == answer.choice && other.words.empty();
        });
        if (same->choice.empty() && same->words.empty()) *same = std::move(answer);
        else if (!answer.choice.empty() && ticked != answers.end()) *ticked = std::move(answer);
        else answers.insert(std::find_if(answers.rbegin(), answers.rend(), [&](const auto& other) { return other.question == answer.question; }).base(), std::move(answer));
    }

    const std::vector<FormLine>& m_lines;
    std::string m_subject;
    Transcript& m_transcript;
    std::map<std::string, int> m_prefixes;  ///< how often words stand before a first field
};

struct WordBody {
    std::string xml;
    pugi::xml_document document;
};

pugi::xml_node open_body(WordBody& body, std::string_view bytes, const std::string& subject) {
    const PackageReader package{bytes, subject};
    const auto part = main_part_of(package);
    auto xml = package.entry(part);
    if (!xml) throw Error{ErrorKind::Unsupported, "an archive, but no Word document", subject};
    body.xml = std::move(*xml);
    parse_xml(body.document, body.xml, part, subject);
    return body.document.child("w:document").child("w:body");
}

void write(const Transcript::Answer& answer, bool new_question, const FormOptions& options, TranscriptText& text) {
    if (new_question) {
        text.append(answer.question, model::kBold);
        text.end_paragraph();
    }
    const auto begin = text.position();
    for (std::size_t at = 0; at <= answer.words.size();) {
        const auto end = std::min(answer.words.find('\n', at), answer.words.size());
        if (at > 0) text.end_paragraph();
        text.append(std::string_view{answer.words}.substr(at, end - at));
        at = end + 1;
    }
    if (options.question_code) text.code(begin, {*options.question_code, answer.question});
    if (!answer.choice.empty()) text.code(begin, {options.choice_code, answer.choice});
    text.end_paragraph();
}

}  // namespace

std::int64_t count_form_fields(std::string_view bytes) {
    try {
        WordBody body;
        std::int64_t fields = 0;
        for (const auto& line : form_lines(open_body(body, bytes, {}), {})) {
            fields += std::count_if(line.pieces.begin(), line.pieces.end(), [](const auto& piece) { return piece.kind != Kind::Words; });
        }
        return fields;
    } catch (const Error&) {
        return 0;  // reading it as a document will say what is wrong with it
    }
}

void read_word_form(std::string_view bytes, const std::string& subject, const FormOptions& options, Transcript& transcript) {
    WordBody body;
    transcript.format = "docx";
    FormReader{form_lines(open_body(body, bytes, subject), subject), subject, transcript}.read();
    TranscriptText text{transcript, subject};
    std::string question;
    std::set<std::string> questions;
    for (const auto& answer : transcript.answers) {
        questions.insert(answer.question);
        if (!answer.words.empty()) {
            write(answer, answer.question != question, options, text);
            question = answer.question;
        }
        if (!answer.closed || answer.choice.empty()) continue;
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
