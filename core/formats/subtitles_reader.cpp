// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/subtitles_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "base/error.h"
#include "formats/transcript_text.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::int64_t kLongPause = 3'000;         // milliseconds
constexpr std::int64_t kLongParagraph = 500;       // code points
constexpr std::size_t kLongestSpeaker = 32;        // bytes
constexpr std::size_t kMostSpeakers = 100;         // that turns are looked for by, each of them on each line

struct Cue {
    std::int64_t begin;  ///< milliseconds
    std::int64_t end;
    std::string speaker;
    std::string words;
};

/// "00:01:02.345", "01:02.345", with a comma or without fraction, at the start; moves `text` behind it.
std::optional<std::int64_t> take_time(std::string_view& text) {
    std::int64_t seconds = 0;
    std::size_t at = 0;
    int count = 0;
    while (count < 3) {
        std::int64_t part = 0;
        const auto start = at;
        while (at < text.size() && text::is_digit(text[at]) && at - start < 4) part = part * 10 + (text[at++] - '0');
        if (at == start) return std::nullopt;
        seconds = seconds * 60 + part;
        if (++count == 3 || at + 1 >= text.size() || text[at] != ':') break;
        ++at;
    }
    if (count < 2) return std::nullopt;
    auto time = seconds * 1000;
    if (at + 1 < text.size() && (text[at] == '.' || text[at] == ',') && text::is_digit(text[at + 1])) {
        std::int64_t unit = 100;
        for (++at; at < text.size() && text::is_digit(text[at]); ++at, unit /= 10) time += (text[at] - '0') * unit;
    }
    text.remove_prefix(at);
    return time;
}

/// "00:01.000 --> 00:03.500 position:…"
std::optional<std::pair<std::int64_t, std::int64_t>> times_of(std::string_view line) {
    line = text::trimmed(line);
    const auto begin = take_time(line);
    line = text::trimmed(line);
    if (!begin || !line.starts_with("-->")) return std::nullopt;
    line = text::trimmed(line.substr(3));
    const auto end = take_time(line);
    return end ? std::optional{std::pair{*begin, *end}} : std::nullopt;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
}

/// True for what subtitles know as a tag; other things in angle brackets are signs of transcription: "<lacht>".
bool is_tag(std::string_view tag) {
    if (tag.starts_with('/')) tag.remove_prefix(1);
    if (tag.empty() || text::is_digit(tag.front())) return true;  // <00:00:12.500>: where a word begins
    tag = tag.substr(0, 6);  // longer than every name: what only looks like a tag may go on for the whole file
    const auto name = tag.substr(0, tag.find_first_of(" .\t"));
    static constexpr std::array<std::string_view, 12> kTags = {"v", "c", "b", "i", "u", "s", "B", "I", "U", "lang", "ruby", "rt"};
    return name == "font" || std::find(kTags.begin(), kTags.end(), name) != kTags.end();
}

/// Words without tags; the voice of a <v Name> goes to `speaker`.
std::string without_tags(std::string_view line, std::string& speaker) {
    std::string words;
    auto close = line.find('>');  // the next one, which many "<" may share
    for (std::size_t at = 0; at < line.size();) {
        if (line.substr(at).starts_with("{\\")) {  // "{\an8}": where on the screen
            const auto end = line.find('}', at);
            at = end == std::string_view::npos ? line.size() : end + 1;
            continue;
        }
        if (close < at) close = line.find('>', at);
        if (line[at] != '<' || close == std::string_view::npos || !is_tag(line.substr(at + 1, close - at - 1))) {
            words += line[at++];
            continue;
        }
        const auto tag = line.substr(at + 1, close - at - 1);
        if (tag.starts_with("v ") || tag.starts_with("v.")) {
            const auto blank = tag.find(' ');
            if (blank != std::string_view::npos) speaker = text::trimmed(tag.substr(blank));
        }
        at = close + 1;
    }
    for (const auto& [entity, sign] : {std::pair{"&lt;", "<"}, std::pair{"&gt;", ">"}, std::pair{"&nbsp;", "\u00A0"}, std::pair{"&lrm;", ""},
                                       std::pair{"&rlm;", ""}, std::pair{"&quot;", "\""}, std::pair{"&#39;", "'"}, std::pair{"&amp;", "&"}}) {
        replace_all(words, entity, sign);
    }
    return words;
}

/// What stands before a colon where a speaker's label may stand: "S01: words", "[S01]: words", "- S01: words".
struct Labelled {
    std::string_view label;  ///< empty if there is none
    std::string_view words;
};

Labelled label_in(std::string_view line) {
    auto words = text::trimmed(line);
    const auto whole = words;
    if (words.starts_with("- ")) words = text::trimmed(words.substr(2));
    const auto colon = words.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > kLongestSpeaker || colon + 1 >= words.size() ||
        (words[colon + 1] != ' ' && words[colon + 1] != '\t')) {
        return {{}, whole};
    }
    auto label = words.substr(0, colon);
    if (label.starts_with('[') && label.ends_with(']')) label = label.substr(1, label.size() - 2);
    const bool is_label = label.find_first_of(".,;!?()[]\"") == std::string_view::npos && std::count(label.begin(), label.end(), ' ') <= 2;
    return is_label ? Labelled{label, text::trimmed(words.substr(colon + 1))} : Labelled{{}, whole};
}

/// What stands before a colon once only ("Kurz gesagt: …") is no speaker.
std::map<std::string, int> count_labels(const std::vector<std::string_view>& lines) {
    std::map<std::string, int> counts;
    for (const auto& line : lines) {
        std::string voice;
        const auto words = without_tags(line, voice);
        ++counts[std::string{label_in(words).label}];
    }
    return counts;
}

/// True at an empty line, at the times of the next cue, and at its number where the empty line is missing.
bool ends_cue(const std::vector<std::string_view>& lines, std::size_t at) {
    const auto has_times = [&](std::size_t line) { return line < lines.size() && lines[line].find("-->") != std::string_view::npos; };
    const auto words = text::trimmed(lines[at]);
    return words.empty() || has_times(at) || (has_times(at + 1) && std::all_of(words.begin(), words.end(), text::is_digit));
}

std::vector<Cue> read_cues(std::string_view text, std::int64_t& damaged) {
    std::vector<Cue> cues;
    const auto lines = text::lines(text);
    const auto counts = count_labels(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].find("-->") == std::string_view::npos) continue;
        const auto times = times_of(lines[i]);
        if (!times) {
            ++damaged;
            continue;
        }
        Cue cue{times->first, times->second, {}, {}};
        std::vector<Cue> voices;
        for (; i + 1 < lines.size() && !ends_cue(lines, i + 1); ++i) {
            Cue line{cue.begin, cue.end, {}, {}};
            line.words = without_tags(lines[i + 1], line.speaker);
            const auto labelled = label_in(line.words);
            if (line.speaker.empty() && !labelled.label.empty() && counts.at(std::string{labelled.label}) > 1) {
                line.speaker = labelled.label;
                line.words = std::string{labelled.words};
            }
            if (!voices.empty() && (line.speaker.empty() || line.speaker == voices.back().speaker)) voices.back().words += " " + line.words;
            else voices.push_back(std::move(line));
        }
        for (auto& voice : voices) {
            voice.words = text::trimmed(voice.words);
            if (!voice.words.empty()) cues.push_back(std::move(voice));
        }
    }
    return cues;
}

bool ends_a_sentence(std::string_view words) {
    return words.ends_with('.') || words.ends_with('?') || words.ends_with('!') || words.ends_with("…");
}

}  // namespace

bool is_subtitles(std::string_view utf8) {
    const auto start = text::trimmed(utf8.substr(0, 4096));
    if (start.starts_with("WEBVTT")) return true;
    auto line = start.substr(0, start.find('\n'));
    if (!line.empty() && std::all_of(line.begin(), line.end(), text::is_digit)) {
        const auto rest = start.substr(std::min(line.size() + 1, start.size()));
        line = rest.substr(0, rest.find('\n'));
    }
    return times_of(line).has_value();
}

std::vector<std::string> read_subtitles(const std::string& utf8, const std::string& subject, Transcript& transcript) {
    transcript.format = text::trimmed(utf8).starts_with("WEBVTT") ? "vtt" : "srt";
    std::int64_t damaged = 0;
    const auto cues = read_cues(utf8, damaged);
    if (cues.empty()) throw Error{ErrorKind::Malformed, "no subtitles in the file", subject};
    const bool has_speakers = std::any_of(cues.begin(), cues.end(), [](const auto& cue) { return !cue.speaker.empty(); });
    TranscriptText text{transcript, subject};
    std::string speaker;
    std::set<std::string> speakers;
    std::int64_t paragraph = 0;
    const Cue* before = nullptr;
    for (const auto& cue : cues) {
        // A cue without a name goes on with the speaker before it.
        const bool changes = has_speakers && !cue.speaker.empty() && cue.speaker != speaker;
        const bool rests = !has_speakers && before != nullptr &&
                           (cue.begin - before->end > kLongPause || (text.position() - paragraph > kLongParagraph && ends_a_sentence(before->words)));
        if (before == nullptr || changes || rests) {
            if (before != nullptr) text.end_paragraph();
            paragraph = text.position();
            text.mark(model::Mark::Kind::Time, cue.begin);
            if (changes) {
                speaker = cue.speaker;
                if (speakers.size() < kMostSpeakers) speakers.insert(speaker);
                text.append(speaker + ": ");
            }
        } else {
            text.append(" ");
            text.mark(model::Mark::Kind::Time, cue.begin);
        }
        text.append(cue.words);
        before = &cue;
    }
    text.warn(Warning::Kind::DamagedPlaces, damaged);
    return {speakers.begin(), speakers.end()};
}

}  // namespace fundstelle::formats
