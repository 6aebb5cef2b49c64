// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/turn_recognition.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::int64_t kLongestLabel = 32;       // code points
constexpr std::int64_t kLongestHeadValue = 20;   // of a head line that could also be a turn: "Interviewer: MS"
constexpr std::size_t kLongestHead = 20;         // lines

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// "00:03:12", "00:03:12-5", "00:03:12.5", "3:12" at the start: bytes and milliseconds.
std::optional<TimeStamp> clock_time(std::string_view text, bool hours_needed) {
    std::array<std::int64_t, 3> parts{};
    std::size_t count = 0;
    std::size_t at = 0;
    while (count < 3) {
        const auto start = at;
        while (at < text.size() && is_digit(text[at]) && at - start < 3) parts[count] = parts[count] * 10 + (text[at++] - '0');
        if (at == start || (count > 0 && (at - start != 2 || parts[count] > 59))) return std::nullopt;
        ++count;
        if (at >= text.size() || text[at] != ':') break;
        if (count < 3) ++at;
    }
    if (count < 2 || (count == 2 && hours_needed)) return std::nullopt;
    auto time = count == 3 ? (parts[0] * 60 + parts[1]) * 60 + parts[2] : parts[0] * 60 + parts[1];
    time *= 1000;
    if (at + 1 < text.size() && (text[at] == '-' || text[at] == '.' || text[at] == ',') && is_digit(text[at + 1])) {
        std::int64_t unit = 100;
        for (++at; at < text.size() && is_digit(text[at]); ++at, unit /= 10) time += (text[at] - '0') * unit;
    }
    return TimeStamp{at, time};
}

std::string_view without_leading_blanks(std::string_view text) {
    const auto rest = text::trimmed(text);
    return rest.empty() ? text.substr(text.size()) : text.substr(static_cast<std::size_t>(rest.data() - text.data()));
}

/// One paragraph, taken apart. All positions are bytes in the whole text.
struct Line {
    std::size_t begin;
    std::size_t end;
    std::string label;        ///< empty if none
    std::size_t label_begin;
    std::size_t label_end;    ///< behind the colon
    std::size_t words_begin;  ///< behind stamp and label
    std::size_t words_end;    ///< before a closing stamp
    std::optional<std::int64_t> time_ms;
    bool after_blank;         ///< an empty line stands before it
    bool closed_by_stamp;     ///< a time stamp stands at its end
};

/// A label as a person named it, with or without a colon behind it.
std::optional<std::pair<std::string, std::size_t>> named_label_at_start(std::string_view text, const TurnOptions& options) {
    std::string_view longest;
    const auto regard = [&](std::string_view label) {
        const auto next = label.size() < text.size() ? text[label.size()] : ' ';
        if (label.size() > longest.size() && text.starts_with(label) && (next == ' ' || next == '\t' || next == ':')) longest = label;
    };
    for (const auto& label : options.labels) regard(label);
    for (const auto& [written, meant] : options.meant) regard(written);
    if (longest.empty()) return std::nullopt;
    return std::pair{std::string{longest}, longest.size() + (text.substr(longest.size()).starts_with(':') ? 1 : 0)};
}

/// The label at the start of `text`, with the bytes up to behind its colon.
std::optional<std::pair<std::string, std::size_t>> label_at_start(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    auto label = text.substr(0, colon);
    if (label.ends_with(' ')) label.remove_suffix(1);  // "B :"
    if (label.empty() || text::count_code_points(label) > kLongestLabel || label.find_first_of("\t.,;!?()[]\"#/") != std::string_view::npos ||
        is_digit(label.front()) || std::count(label.begin(), label.end(), ' ') > 2 || text::trimmed(label) != label) {
        return std::nullopt;
    }
    return std::pair{std::string{label}, colon + 1};
}

/// Bytes of "3.", "(3)", "3)", "•" with the blanks behind it, where a list or a numbering of paragraphs left its mark.
std::size_t list_mark_at_start(std::string_view text) {
    std::size_t at = text.starts_with('(') ? 1 : 0;
    const auto digits = at;
    while (at < text.size() && is_digit(text[at]) && at - digits < 5) ++at;
    if (at > digits) {
        if (at >= text.size() || (text[at] != '.' && text[at] != ')')) return 0;
        ++at;
    } else {
        at = 0;
        for (const std::string_view bullet : {"•", "–", "-", "▪", "*"}) {
            if (text.starts_with(bullet)) at = bullet.size();
        }
    }
    const auto mark = at;
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
    return mark > 0 && at > mark ? at : 0;
}

Line take_apart(std::string_view text, std::size_t begin, std::size_t end, bool after_blank, const TurnOptions& options) {
    Line line{begin, end, {}, begin, begin, begin, end, {}, after_blank, false};
    auto rest = without_leading_blanks(text.substr(begin, end - begin));
    const auto take_stamp = [&] {
        if (const auto stamp = time_stamp_at_start(rest)) {
            if (!line.time_ms) line.time_ms = stamp->time_ms;
            rest = without_leading_blanks(rest.substr(stamp->bytes));
        }
    };
    take_stamp();
    const auto find_label = [&](std::string_view words) {
        auto named = named_label_at_start(words, options);
        return named ? named : label_at_start(words);
    };
    auto label = find_label(rest);
    if (const auto mark = label ? 0 : list_mark_at_start(rest); mark > 0) {
        label = find_label(rest.substr(mark));
        if (label) rest.remove_prefix(mark);
    }
    if (label) {
        line.label = std::move(label->first);
        line.label_begin = static_cast<std::size_t>(rest.data() - text.data());
        line.label_end = line.label_begin + label->second;
        rest = without_leading_blanks(rest.substr(label->second));
        take_stamp();
    }
    const auto body = text::trimmed(rest);
    line.words_begin = rest.empty() ? end : static_cast<std::size_t>(rest.data() - text.data());
    line.words_end = line.words_begin + body.size();
    if (const auto stamp = time_stamp_at_end(body)) {
        if (!line.time_ms) line.time_ms = stamp->time_ms;
        line.closed_by_stamp = true;
        line.words_end -= stamp->bytes;
        line.words_end = line.words_begin + text::trimmed(text.substr(line.words_begin, line.words_end - line.words_begin)).size();
    }
    return line;
}

/// All lines but the empty ones.
std::vector<Line> lines_of(std::string_view text, const TurnOptions& options) {
    std::vector<Line> lines;
    bool after_blank = false;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const bool blank = text::trimmed(text.substr(begin, end - begin)).empty();
        if (!blank) lines.push_back(take_apart(text, begin, end, after_blank, options));
        after_blank = blank;
        begin = end + 1;
    }
    return lines;
}

bool is_numbered(std::string_view label, std::string_view stem) {
    return label.starts_with(stem) && std::all_of(label.begin() + static_cast<std::ptrdiff_t>(stem.size()), label.end(), is_digit);
}

/// What the label itself says about the role.
std::optional<model::Role> role_of_label(std::string_view label) {
    const auto folded = text::folded(label);
    for (const auto stem : {"i", "int", "interviewer", "interviewerin", "m"}) {
        if (is_numbered(folded, stem)) return model::Role::Interviewer;
    }
    for (const auto start : {"interviewer", "interviewende", "moderator"}) {
        if (folded.starts_with(start)) return model::Role::Interviewer;
    }
    for (const auto stem : {"b", "e", "ip", "p", "tn"}) {
        if (is_numbered(folded, stem)) return model::Role::Interviewee;
    }
    for (const auto start : {"befragt", "interviewte", "expert", "thm", "teilhabemanager", "gfs", "geschäftsführende"}) {
        if (folded.starts_with(start)) return model::Role::Interviewee;
    }
    return std::nullopt;
}

/// Names of fields that stand in heads, never of speakers.
bool is_head_field(std::string_view label) {
    static const std::set<std::string> kFields = {
        "datum", "dauer", "länge", "ort", "uhrzeit", "zeit", "beginn", "ende", "form", "art", "gespräch", "gesprächsform", "kommunentyp",
        "kommune", "rolle", "funktion", "transkript", "transkription", "transkribiert von", "interview nr", "interview-nr", "interview",
        "beteiligte", "anwesend", "gesprächspartner", "gesprächspartnerin", "projekt", "thema", "datei", "aufnahme", "date", "duration",
        "place", "location"};
    return kFields.contains(text::folded(label));
}

/// "Interview-Nr." and the like may have a full stop; fields may also stand in two cells of a table.
std::optional<Transcript::HeadField> head_field(std::string_view line) {
    const auto separator = line.find_first_of(":\t");
    if (separator == std::string_view::npos || text::count_code_points(line.substr(0, separator)) > kLongestLabel) return std::nullopt;
    auto name = text::trimmed(line.substr(0, separator));
    while (!name.empty() && name.back() == '.') name.remove_suffix(1);
    const auto value = text::trimmed(line.substr(separator + 1));
    return name.empty() || value.empty() ? std::nullopt : std::optional{Transcript::HeadField{std::string{name}, std::string{value}}};
}

std::set<std::string> labels_in(const std::vector<Line>& lines, const TurnOptions& options) {
    std::map<std::string, int> counts;
    for (const auto& line : lines) {
        if (!line.label.empty() && !is_head_field(line.label)) ++counts[line.label];
    }
    std::set<std::string> labels;
    for (const auto& [label, count] : counts) {
        if (count >= 2 || role_of_label(label)) labels.insert(label);
    }
    labels.insert(options.labels.begin(), options.labels.end());
    for (const auto& [written, meant] : options.meant) labels.insert(written);
    for (const auto& label : options.no_labels) labels.erase(label);
    return labels;
}

class Recognition {
public:
    Recognition(Transcript& transcript, const TurnOptions& options)
        : m_transcript{transcript}, m_options{options}, m_text{transcript.text}, m_lines{lines_of(m_text, options)}, m_labels{labels_in(m_lines, options)} {}

    void run() {
        const auto first_turn = find_first_turn();
        read_head(first_turn);
        read_turns(first_turn);
        if (m_transcript.turns.empty()) m_transcript.warnings.push_back({Warning::Kind::NoSpeakers, {}});
        assign_roles();
        find_odd_labels(first_turn);
    }

private:

    [[nodiscard]] bool starts_turn(const Line& line) const { return m_labels.contains(line.label); }

    /// "Interviewer: MS" names a person, "Interviewer: Wie geht es?" asks. In a block of head lines any short line that ends like no
    /// sentence is of the head; elsewhere before the first turn only one whose label is a whole word for interviewers.
    [[nodiscard]] bool is_head_line(const Line& line, bool in_head_block, bool beside_head) const {
        if (!starts_turn(line)) return true;
        const auto words = m_text.substr(line.words_begin, line.words_end - line.words_begin);
        const bool names_somebody = !line.time_ms && text::count_code_points(words) <= kLongestHeadValue &&
                                    words.find_first_of(".?!") == std::string_view::npos && !words.ends_with("…") && !words.ends_with("/");
        const auto label = text::folded(line.label);
        const bool whole_word = label.starts_with("interview") || label.starts_with("moderat");
        return names_somebody && (in_head_block || (whole_word && beside_head));
    }

    [[nodiscard]] std::size_t find_first_turn() const {
        bool in_head_block = false;
        bool beside_head = false;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const auto& line = m_lines[i];
            if (line.after_blank) in_head_block = false;  // an empty line closes the block
            const bool head_follows = i + 1 < m_lines.size() && is_head_field(m_lines[i + 1].label);
            if (!is_head_line(line, in_head_block, beside_head || head_follows)) return i;
            if (i < kLongestHead) in_head_block = beside_head = true;
        }
        return m_lines.size();
    }

    void read_head(std::size_t first_turn) {
        if (first_turn == m_lines.size()) return;  // without turns nobody knows where a head would end
        for (std::size_t i = 0; i < std::min(first_turn, kLongestHead); ++i) {
            const auto line = text::trimmed(m_text.substr(m_lines[i].begin, m_lines[i].end - m_lines[i].begin));
            auto field = head_field(line);
            m_transcript.head.push_back(field ? std::move(*field) : Transcript::HeadField{{}, std::string{line}});
        }
    }

    void read_turns(std::size_t first_turn) {
        for (auto i = first_turn; i < m_lines.size(); ++i) {
            const auto& line = m_lines[i];
            if (starts_turn(line)) {
                close_turn();
                m_open = line;
            } else {
                continue_turn(line);
            }
        }
        close_turn();
    }

    void continue_turn(const Line& line) {
        const bool only_stamp = line.words_begin >= line.words_end;
        if (m_open->closed_by_stamp && !only_stamp) {
            // A stamp between two paragraphs is none of the words: the speaker goes on in a turn without a label.
            auto next = line;
            next.words_begin = line.label.empty() ? line.words_begin : line.label_begin;  // what looks like a label is none
            next.label_begin = next.label_end = next.words_begin;
            next.label = m_open->label;
            close_turn();
            m_open = next;
            return;
        }
        m_open->end = line.end;
        if (!only_stamp) m_open->words_end = line.words_end;
        m_open->closed_by_stamp = line.closed_by_stamp || only_stamp;
        if (!m_open->time_ms) m_open->time_ms = line.time_ms;
    }

    [[nodiscard]] const std::string& meant(const std::string& label) const {
        const auto found = m_options.meant.find(label);
        return found == m_options.meant.end() ? label : found->second;
    }

    void close_turn() {
        if (!m_open) return;
        m_open->label = meant(m_open->label);
        const auto [speaker, is_new] = m_speakers.emplace(m_open->label, m_transcript.speakers.size());
        const auto index = speaker->second;
        if (is_new) m_transcript.speakers.push_back({m_open->label, model::Role::Other});
        const auto begin = position_of(m_open->begin);
        const auto label_begin = position_of(m_open->label_begin);
        const auto label_end = position_of(m_open->label_end);
        const auto words_begin = position_of(m_open->words_begin);
        const auto words_end = position_of(std::max(m_open->words_begin, m_open->words_end));
        if (!m_open->time_ms) m_open->time_ms = marked_time(begin, words_begin);
        m_transcript.turns.push_back({index, {begin, position_of(m_open->end)}, label_begin, label_end, words_begin, words_end,
                                      m_open->time_ms});
        m_asks.push_back(m_text.substr(0, m_open->words_end).ends_with("?"));
        m_open.reset();
    }

    /// The time of a mark between the start of a turn and its first word.
    std::optional<std::int64_t> marked_time(text::CodePointOffset begin, text::CodePointOffset words_begin) {
        const auto& marks = m_transcript.marks;
        while (m_mark < marks.size() && (marks[m_mark].position < begin || marks[m_mark].kind != model::Mark::Kind::Time)) ++m_mark;
        return m_mark < marks.size() && marks[m_mark].position <= words_begin ? std::optional{marks[m_mark].value} : std::nullopt;
    }

    /// "B." or "B;" at the start of a paragraph where there is a label "B", and "b" beside a more frequent "B".
    void find_odd_labels(std::size_t first_turn) {
        std::map<std::pair<std::string, std::string>, std::int64_t> hints;
        std::map<std::string, std::int64_t> counts;
        for (auto i = first_turn; i < m_lines.size(); ++i) {
            const auto& line = m_lines[i];
            if (starts_turn(line)) {
                ++counts[line.label];
                continue;
            }
            const auto words = m_text.substr(line.words_begin, line.words_end - line.words_begin);
            const auto written = words.substr(0, words.find_first_of(" \t"));
            auto label = written;
            while (!label.empty() && std::string_view{".;,"}.find(label.back()) != std::string_view::npos) label.remove_suffix(1);
            const bool before_tab = written.size() < words.size() && words[written.size()] == '\t';
            if (label.empty() || label.size() > 5 || (label == written && !before_tab) || !m_labels.contains(std::string{label})) continue;
            ++hints[{std::string{written}, meant(std::string{label})}];
        }
        std::map<std::string, std::pair<std::int64_t, std::string>> most_frequent;  // by folded label
        for (const auto& [label, count] : counts) {
            auto& most = most_frequent[text::folded(label)];
            if (!m_options.meant.contains(label) && count > most.first) most = {count, label};
        }
        for (const auto& [label, count] : counts) {
            const auto& most = most_frequent.at(text::folded(label));
            if (!m_options.meant.contains(label) && count < most.first) hints[{label, most.second}] = count;
        }
        std::string detail;
        for (const auto& [hint, count] : hints) {
            if (m_options.meant.contains(hint.first)) continue;
            m_transcript.label_hints.push_back({hint.first, hint.second, count});
            detail += (detail.empty() ? "" : ", ") + hint.first + " → " + hint.second;
        }
        if (!detail.empty()) m_transcript.warnings.push_back({Warning::Kind::OddLabels, detail});
    }

    /// Bytes to code points; asked only for growing bytes, so that the text is walked once.
    text::CodePointOffset position_of(std::size_t byte) {
        assert(byte >= m_counted_bytes);
        m_counted += text::count_code_points(m_text.substr(m_counted_bytes, byte - m_counted_bytes));
        m_counted_bytes = byte;
        return text::CodePointOffset{m_counted};
    }

    /// By their labels; where these say nothing: beside a known interviewer everybody is interviewed, and without one the interviewer
    /// is who asks most.
    void assign_roles() {
        auto& speakers = m_transcript.speakers;
        bool interviewer_known = false;
        std::vector<bool> known(speakers.size());
        for (std::size_t i = 0; i < speakers.size(); ++i) {
            const auto role = role_of_label(speakers[i].label);
            known[i] = role.has_value();
            speakers[i].role = role.value_or(model::Role::Interviewee);
            interviewer_known = interviewer_known || role == model::Role::Interviewer;
        }
        if (interviewer_known || speakers.size() < 2) return apply_roles();
        const auto shares = shares_of_questions();
        std::vector<std::pair<double, std::size_t>> questions;
        for (std::size_t i = 0; i < speakers.size(); ++i) {
            if (!known[i]) questions.emplace_back(shares[i], i);
        }
        if (!questions.empty()) {
            const auto most = *std::max_element(questions.begin(), questions.end());
            if (most.first > 0.3) speakers[most.second].role = model::Role::Interviewer;
        }
        apply_roles();
    }

    void apply_roles() {
        for (auto& speaker : m_transcript.speakers) {
            if (const auto role = m_options.roles.find(speaker.label); role != m_options.roles.end()) speaker.role = role->second;
        }
    }

    /// Of the turns of each speaker.
    [[nodiscard]] std::vector<double> shares_of_questions() const {
        std::vector<double> turns(m_transcript.speakers.size(), 0);
        std::vector<double> asking(m_transcript.speakers.size(), 0);
        for (std::size_t i = 0; i < m_transcript.turns.size(); ++i) {
            ++turns[m_transcript.turns[i].speaker];
            if (m_asks[i]) ++asking[m_transcript.turns[i].speaker];
        }
        for (std::size_t i = 0; i < turns.size(); ++i) asking[i] = turns[i] > 0 ? asking[i] / turns[i] : 0;
        return asking;
    }

    Transcript& m_transcript;
    const TurnOptions& m_options;
    std::string_view m_text;
    std::vector<Line> m_lines;
    std::set<std::string> m_labels;
    std::size_t m_mark{0};
    std::optional<Line> m_open;
    std::map<std::string, std::size_t> m_speakers;  ///< indexes by label
    std::vector<bool> m_asks;  ///< of each turn: it ends with a question mark
    std::size_t m_counted_bytes{0};
    std::int64_t m_counted{0};
};

}  // namespace

std::optional<TimeStamp> time_stamp_at_start(std::string_view utf8) {
    if (utf8.empty()) return std::nullopt;
    const char open = utf8.front();
    const char close = open == '#' ? '#' : open == '[' ? ']' : open == '(' ? ')' : '\0';
    if (close == '\0') {
        const auto time = clock_time(utf8, true);
        const bool ends = time && (time->bytes == utf8.size() || utf8[time->bytes] == ' ' || utf8[time->bytes] == '\t');
        return ends ? time : std::nullopt;
    }
    const auto time = clock_time(utf8.substr(1), false);
    if (!time || time->bytes + 1 >= utf8.size() || utf8[time->bytes + 1] != close) return std::nullopt;
    return TimeStamp{time->bytes + 2, time->time_ms};
}

std::optional<TimeStamp> time_stamp_at_end(std::string_view utf8) {
    // The longest dialect has 16 bytes; try every start from there on.
    const auto earliest = utf8.size() > 20 ? utf8.size() - 20 : 0;
    for (auto start = earliest; start < utf8.size(); ++start) {
        if (start > 0 && (is_digit(utf8[start - 1]) || utf8[start - 1] == ':')) continue;
        const auto stamp = time_stamp_at_start(utf8.substr(start));
        if (stamp && start + stamp->bytes == utf8.size()) return stamp;
    }
    return std::nullopt;
}

void recognise_turns(Transcript& transcript, const TurnOptions& options) {
    transcript.head.clear();
    transcript.speakers.clear();
    transcript.turns.clear();
    transcript.label_hints.clear();
    std::erase_if(transcript.warnings, [](const auto& warning) { return warning.kind == Warning::Kind::NoSpeakers || warning.kind == Warning::Kind::OddLabels; });
    if (options.recognise) Recognition{transcript, options}.run();
}

std::set<std::string> turn_labels(std::string_view utf8) {
    return labels_in(lines_of(utf8, {}), {});
}

bool starts_paragraph(std::string_view line, const std::set<std::string>& labels) {
    const auto words = text::trimmed(line);
    if (list_mark_at_start(words) > 0 || time_stamp_at_start(words)) return true;
    const auto label = label_at_start(words);
    return label && labels.contains(label->first);
}

}  // namespace fundstelle::formats
