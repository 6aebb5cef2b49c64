// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/turn_recognition.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "formats/turn_lines.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::int64_t kLongestHeadName = 32;    // code points
constexpr std::int64_t kLongestHeadValue = 20;   // of a head line that could also be a turn: "Interviewer: MS"
constexpr std::size_t kLongestHead = 20;         // lines

bool is_numbered(std::string_view label, std::string_view stem) {
    return label.starts_with(stem) && std::all_of(label.begin() + static_cast<std::ptrdiff_t>(stem.size()), label.end(), text::is_digit);
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

std::string_view without_closing_marks(std::string_view name) {
    while (!name.empty() && (name.back() == '.' || name.back() == ':')) name.remove_suffix(1);
    return name;
}

/// True for a line that only names a field of a head.
bool is_name_alone(std::string_view line) {
    const auto name = without_closing_marks(line);
    return is_head_field(name) || text::folded(name).starts_with("interviewer");
}

/// "Interview-Nr." and the like may have a full stop; fields may also stand in two cells of a table.
std::optional<Transcript::HeadField> head_field(std::string_view line) {
    const auto separator = line.find_first_of(":\t");
    if (separator == std::string_view::npos || text::count_code_points(line.substr(0, separator)) > kLongestHeadName) return std::nullopt;
    auto name = text::trimmed(line.substr(0, separator));
    while (!name.empty() && name.back() == '.') name.remove_suffix(1);
    const auto value = text::trimmed(line.substr(separator + 1));
    return name.empty() || value.empty() ? std::nullopt : std::optional{Transcript::HeadField{std::string{name}, std::string{value}}};
}

std::set<std::string> labels_in(const std::vector<TurnLine>& lines, const TurnOptions& options) {
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
        : m_transcript{transcript}, m_options{options}, m_text{transcript.text}, m_lines{turn_lines(m_text, options)}, m_labels{labels_in(m_lines, options)} {}

    void run() {
        const auto first_turn = find_first_turn();
        read_head(first_turn);
        read_turns(first_turn);
        if (m_transcript.turns.empty()) m_transcript.warnings.push_back({Warning::Kind::NoSpeakers, {}});
        assign_roles();
        find_odd_labels(first_turn);
    }

private:

    [[nodiscard]] bool starts_turn(const TurnLine& line) const { return m_labels.contains(line.label); }

    /// "Interviewer: MS" names a person, "Interviewer: Wie geht es?" asks. In a block of head lines any short line that ends like no
    /// sentence is of the head; elsewhere before the first turn only one whose label is a whole word for interviewers.
    [[nodiscard]] bool is_head_line(const TurnLine& line, bool in_head_block, bool beside_head) const {
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
        const auto end = std::min(first_turn, kLongestHead);
        const auto line_at = [&](std::size_t i) { return text::trimmed(m_text.substr(m_lines[i].begin, m_lines[i].end - m_lines[i].begin)); };
        for (std::size_t i = 0; i < end; ++i) {
            const auto line = line_at(i);
            auto field = head_field(line);
            if (!field && i + 1 < end && is_name_alone(line) && !is_name_alone(line_at(i + 1))) {
                // A table that was saved as text has its cells below each other.
                field = {std::string{without_closing_marks(line)}, std::string{line_at(++i)}};
            }
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

    /// Where the words of a line begin that starts no turn: what looks like a label is none.
    static std::size_t words_without_label(const TurnLine& line) { return line.label.empty() ? line.words_begin : line.content; }

    void continue_turn(const TurnLine& line) {
        const bool only_stamp = line.words_begin >= line.words_end;
        if (m_open->closed_by_stamp && !only_stamp) {
            // A stamp between two paragraphs is none of the words: the speaker goes on in a turn without a label.
            auto next = line;
            next.words_begin = words_without_label(line);
            next.label_begin = next.label_end = next.words_begin;
            next.label = m_open->label;
            close_turn();
            m_open = next;
            return;
        }
        m_open->end = line.end;
        // A label may stand on a line of its own.
        if (!only_stamp && m_open->words_begin >= m_open->words_end) m_open->words_begin = words_without_label(line);
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
            while (!label.empty() && std::string_view{".;,:"}.find(label.back()) != std::string_view::npos) label.remove_suffix(1);
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
    std::vector<TurnLine> m_lines;
    std::set<std::string> m_labels;
    std::size_t m_mark{0};
    std::optional<TurnLine> m_open;
    std::map<std::string, std::size_t> m_speakers;  ///< indexes by label
    std::vector<bool> m_asks;  ///< of each turn: it ends with a question mark
    std::size_t m_counted_bytes{0};
    std::int64_t m_counted{0};
};

}  // namespace

void recognise_turns(Transcript& transcript, const TurnOptions& options) {
    transcript.head.clear();
    transcript.speakers.clear();
    transcript.turns.clear();
    transcript.label_hints.clear();
    std::erase_if(transcript.warnings, [](const auto& warning) { return warning.kind == Warning::Kind::NoSpeakers || warning.kind == Warning::Kind::OddLabels; });
    if (options.recognise) Recognition{transcript, options}.run();
}

void mend_labels(TurnOptions& options, const Transcript& transcript) {
    for (const auto& hint : transcript.label_hints) options.meant[hint.written] = hint.meant;
}

std::set<std::string> turn_labels(std::string_view utf8) {
    return labels_in(turn_lines(utf8, {}), {});
}

bool starts_paragraph(std::string_view line, const std::set<std::string>& labels) {
    auto words = text::trimmed(line);
    if (words.starts_with("• ") || words.starts_with("•\t") || words.starts_with("▪ ") || words.starts_with("▪\t")) return true;
    if (const auto stamp = time_stamp_at_start(words)) words = without_leading_blanks(words.substr(stamp->bytes));
    auto label = label_at_start(words);
    if (const auto mark = label ? 0 : list_mark_at_start(words); mark > 0) label = label_at_start(words.substr(mark));
    return label && labels.contains(label->first);
}

}  // namespace fundstelle::formats
