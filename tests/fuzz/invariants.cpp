// SPDX-License-Identifier: GPL-3.0-or-later
#include "invariants.h"

#include <algorithm>
#include <exception>

#include "base/error.h"
#include "text/utf8.h"

namespace fundstelle::fuzz {

namespace {

using formats::Transcript;
using Broken = std::optional<std::string>;

bool is_sound(const std::string& utf8) {
    return !text::find_invalid_utf8(utf8);
}

template <class Things, class Strings>
bool all_sound(const Things& things, const Strings& strings_of) {
    return std::all_of(things.begin(), things.end(), [&](const auto& thing) {
        const auto strings = strings_of(thing);
        return std::all_of(strings.begin(), strings.end(), is_sound);
    });
}

Broken broken_text(const std::string& text) {
    if (!is_sound(text)) return "the text is not valid UTF-8";
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n'; };
    if (std::any_of(text.begin(), text.end(), is_control)) return "the text holds a control character";
    if (text.empty() || text.back() == '\n') return "the text is empty or ends with a line end";
    return std::nullopt;
}

Broken broken_words(const Transcript& transcript) {
    using Strings = std::vector<std::string>;
    if (!is_sound(transcript.name) || !is_sound(transcript.source)) return "a name is not valid UTF-8";
    if (!all_sound(transcript.notes, [](const auto& note) { return Strings{note.author, note.body}; })) return "a note is not valid UTF-8";
    if (!all_sound(transcript.codings, [](const auto& coding) { return coding.code; })) return "a code is not valid UTF-8";
    if (!all_sound(transcript.values, [](const auto& value) { return Strings{value.variable, value.value}; })) return "a value is not valid UTF-8";
    if (!all_sound(transcript.answers, [](const auto& answer) { return Strings{answer.question, answer.choice, answer.words}; })) return "an answer is not valid UTF-8";
    if (!all_sound(transcript.head, [](const auto& field) { return Strings{field.name, field.value}; })) return "the head is not valid UTF-8";
    if (!all_sound(transcript.speakers, [](const auto& speaker) { return Strings{speaker.label}; })) return "a speaker is not valid UTF-8";
    if (!all_sound(transcript.label_hints, [](const auto& hint) { return Strings{hint.written, hint.meant}; })) return "a hint is not valid UTF-8";
    if (!all_sound(transcript.warnings, [](const auto& warning) { return Strings{warning.detail}; })) return "a warning is not valid UTF-8";
    return std::nullopt;
}

Broken broken_turns(const Transcript& transcript, text::CodePointOffset end) {
    text::CodePointOffset before;
    for (const auto& turn : transcript.turns) {
        if (turn.speaker >= transcript.speakers.size()) return "a turn has no speaker";
        if (turn.range.begin() < before || turn.range.end() > end) return "turns overlap, are out of order or reach beyond the text";
        const bool in_order = turn.range.begin() <= turn.label_begin && turn.label_begin <= turn.label_end && turn.label_end <= turn.words_begin &&
                              turn.words_begin <= turn.words_end && turn.words_end <= turn.range.end();
        if (!in_order) return "the parts of a turn are out of order";
        before = turn.range.end();
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> violation(const Transcript& transcript) {
    if (auto broken = broken_text(transcript.text)) return broken;
    if (auto broken = broken_words(transcript)) return broken;
    const text::CodePointOffset end{text::count_code_points(transcript.text)};
    text::CodePointOffset before;
    for (const auto& run : transcript.style_runs) {
        if (run.style == 0 || run.style > (model::kBold | model::kItalic | model::kUnderline)) return "a style is none";
        if (run.range.begin() < before || run.range.end() > end) return "styles overlap, are out of order or reach beyond the text";
        before = run.range.end();
    }
    before = {};
    for (const auto& mark : transcript.marks) {
        if (mark.position < before || mark.position > end) return "marks are out of order or reach beyond the text";
        before = mark.position;
    }
    for (const auto& note : transcript.notes) {
        if (note.range && note.range->end() > end) return "a note reaches beyond the text";
    }
    for (const auto& coding : transcript.codings) {
        if (coding.range.end() > end) return "a coding reaches beyond the text";
        if (coding.code.empty()) return "a coding has no code";
    }
    return broken_turns(transcript, end);
}

std::optional<std::string> violation(Importer importer, std::string_view input) {
    try {
        const auto transcripts = importer(input);
        if (transcripts.empty()) return "no transcript and no error";
        for (const auto& transcript : transcripts) {
            if (auto broken = violation(transcript)) return broken;
        }
    } catch (const Error&) {
        // The person is told why the file cannot be read.
    } catch (const std::exception& exception) {
        return std::string{"an exception of another kind: "} + exception.what();
    }
    return std::nullopt;
}

}  // namespace fundstelle::fuzz
