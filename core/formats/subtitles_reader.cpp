// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/subtitles_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <vector>

#include "base/error.h"
#include "formats/transcript_text.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::int64_t kLongPause = 3'000;         // milliseconds
constexpr std::int64_t kLongParagraph = 500;       // code points
constexpr std::size_t kLongestSpeaker = 32;        // bytes

struct Cue {
    std::int64_t begin;  ///< milliseconds
    std::int64_t end;
    std::string speaker;
    std::string words;
};

/// "00:01:02.345", "01:02.345" or with a comma, at the start; moves `text` behind it.
std::optional<std::int64_t> take_time(std::string_view& text) {
    std::array<std::int64_t, 4> parts{};
    std::size_t count = 0;
    std::size_t at = 0;
    while (count < 4) {
        const auto start = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9' && at - start < 4) parts[count] = parts[count] * 10 + (text[at++] - '0');
        if (at == start) return std::nullopt;
        ++count;
        const char separator = at < text.size() ? text[at] : '\0';
        if (separator != ':' && separator != '.' && separator != ',') break;
        if (separator != ':' && count >= 3 && at + 1 < text.size() && (text[at + 1] < '0' || text[at + 1] > '9')) break;
        ++at;
    }
    if (count < 3) return std::nullopt;
    text.remove_prefix(at);
    return count == 4 ? ((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1000 + parts[3] : (parts[0] * 60 + parts[1]) * 1000 + parts[2];
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

/// Words without tags; the voice of a <v Name> goes to `speaker`.
std::string without_tags(std::string_view line, std::string& speaker) {
    std::string words;
    const auto last = line.rfind('>');  // no "<" behind it opens a tag
    for (std::size_t at = 0; at < line.size();) {
        const bool opens = line[at] == '<' && last != std::string_view::npos && at < last;
        const auto close = opens ? line.find('>', at) : std::string_view::npos;
        if (close == std::string_view::npos) {
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
                                       std::pair{"&rlm;", ""}, std::pair{"&amp;", "&"}}) {
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

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

/// What stands before a colon once only ("Kurz gesagt: …") is no speaker.
std::map<std::string_view, int> count_labels(const std::vector<std::string_view>& lines) {
    std::map<std::string_view, int> counts;
    for (const auto& line : lines) ++counts[label_in(line).label];
    return counts;
}

std::vector<Cue> read_cues(std::string_view text, std::int64_t& damaged) {
    std::vector<Cue> cues;
    const auto lines = lines_of(text);
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
        for (; i + 1 < lines.size() && !text::trimmed(lines[i + 1]).empty() && lines[i + 1].find("-->") == std::string_view::npos; ++i) {
            std::string speaker;
            const auto words = without_tags(lines[i + 1], speaker);
            Cue line{cue.begin, cue.end, speaker, words};
            const auto labelled = label_in(lines[i + 1]);
            if (speaker.empty() && !labelled.label.empty() && counts.at(labelled.label) > 1) {
                line.speaker = labelled.label;
                line.words = without_tags(labelled.words, speaker);
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
    if (!line.empty() && std::all_of(line.begin(), line.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        const auto rest = start.substr(std::min(line.size() + 1, start.size()));
        line = rest.substr(0, rest.find('\n'));
    }
    return times_of(line).has_value();
}

void read_subtitles(const std::string& utf8, const std::string& subject, Transcript& transcript) {
    transcript.format = text::trimmed(utf8).starts_with("WEBVTT") ? "vtt" : "srt";
    std::int64_t damaged = 0;
    const auto cues = read_cues(utf8, damaged);
    if (cues.empty()) throw Error{ErrorKind::Malformed, "no subtitles in the file", subject};
    const bool has_speakers = std::any_of(cues.begin(), cues.end(), [](const auto& cue) { return !cue.speaker.empty(); });
    TranscriptText text{transcript, subject};
    std::string speaker;
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
}

}  // namespace fundstelle::formats
