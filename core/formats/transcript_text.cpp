// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/transcript_text.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/error.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::size_t kLargestText = 256ULL << 20;
constexpr std::int64_t kMostParagraphs = 2'000'000;

/// True for words that need no look at their single characters: no control character, no soft hyphen, no line separator.
bool is_plain(std::string_view words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto byte = static_cast<unsigned char>(words[i]);
        if (byte < 0x20 || byte == 0x7F) return false;
        if (byte == 0xC2 && i + 1 < words.size() && (static_cast<unsigned char>(words[i + 1]) < 0xA0 || words[i + 1] == '\xAD')) return false;
        if (byte == 0xE2 && words.substr(i, 2) == "\xE2\x80") return false;
    }
    return true;
}

std::optional<text::CodePointRange> up_to(const text::CodePointRange& range, std::int64_t end) {
    if (range.begin().count() >= end) return std::nullopt;
    return text::CodePointRange{range.begin().count(), std::min(range.end().count(), end)};
}

/// Shortens or drops what reaches beyond the end of the text.
void shorten(Transcript& transcript, std::int64_t end) {
    const auto shorten_each = [&](auto& things) {
        std::erase_if(things, [&](auto& thing) {
            const auto range = up_to(thing.range, end);
            if (range) thing.range = *range;
            return !range;
        });
    };
    shorten_each(transcript.style_runs);
    shorten_each(transcript.codings);
    for (auto& note : transcript.notes) note.range = note.range ? up_to(*note.range, end) : std::nullopt;
    for (auto& mark : transcript.marks) mark.position = std::min(mark.position, text::CodePointOffset{end});
}

}  // namespace

void TranscriptText::append(std::string_view words, int style) {
    if (words.empty()) return;
    if (text::find_invalid_utf8(words)) throw Error{ErrorKind::Malformed, "text is not valid Unicode", m_subject};
    if (is_plain(words)) return append_plain(words, style);
    std::string plain;
    for (std::size_t i = 0; i < words.size();) {
        const auto begin = i;
        const auto c = text::next_code_point(words, i);
        if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            if (c != '\r' || i >= words.size() || words[i] != '\n') plain += ' ';
        } else if ((c >= 0x20 || c == '\t') && (c < 0x7F || c > 0x9F) && c != 0xAD) {
            plain += words.substr(begin, i - begin);
        }
    }
    append_plain(plain, style);
}

void TranscriptText::append_lines(std::string_view words) {
    bool first = true;
    for (const auto line : text::lines(words)) {
        if (!std::exchange(first, false)) end_paragraph();
        append(line);
    }
}

void TranscriptText::append_plain(std::string_view words, int style) {
    if (words.empty()) return;
    if (m_transcript.text.size() + words.size() > kLargestText) throw Error{ErrorKind::TooLarge, "more than 256 MB of text", m_subject};
    const auto begin = m_position;
    const bool set_apart = m_block != model::ReportParagraph::Block::Body || m_footnote;
    if (set_apart && begin == m_paragraph_begin && words != "\n") {
        m_transcript.blocks.push_back({text::CodePointOffset{begin}, m_block, m_footnote, text::CodePointOffset{m_hangs_on}});
    }
    m_transcript.text += words;
    m_position += text::count_code_points(words);
    if (words != "\n") m_end_of_words = m_position;
    if (style == 0) return;
    auto& runs = m_transcript.style_runs;
    if (!runs.empty() && runs.back().style == style && runs.back().range.end().count() == begin) {
        runs.back().range = {runs.back().range.begin().count(), m_position};
    } else {
        runs.push_back({{begin, m_position}, static_cast<std::uint8_t>(style)});
    }
}

void TranscriptText::end_paragraph(int style) {
    if (++m_paragraphs > kMostParagraphs) throw Error{ErrorKind::TooLarge, "more than two million paragraphs", m_subject};
    place_notes();
    append_plain("\n", style);
    m_paragraph_begin = m_position;
}

void TranscriptText::end_text() {
    place_notes();
    if (!m_transcript.text.ends_with('\n')) return;
    m_transcript.text.pop_back();
    --m_position;
    shorten(m_transcript, m_position);
}

void TranscriptText::set_footnote(std::int64_t number, std::int64_t hangs_on) {
    m_footnote = number;
    m_hangs_on = hangs_on;
}

void TranscriptText::mark(model::Mark::Kind kind, std::int64_t value) {
    m_transcript.marks.push_back({kind, text::CodePointOffset{m_position}, value});
}

void TranscriptText::note(std::int64_t begin, std::int64_t end, std::string author, std::string body) {
    if (body.empty()) return;
    if (begin < end) {
        m_transcript.notes.push_back({text::CodePointRange{begin, end}, std::move(author), std::move(body)});
    } else {
        m_notes_to_place.push_back(m_transcript.notes.size());
        m_transcript.notes.push_back({std::nullopt, std::move(author), std::move(body)});
    }
}

void TranscriptText::place_notes() {
    for (const auto note : m_notes_to_place) {
        if (m_paragraph_begin < m_position) m_transcript.notes[note].range = text::CodePointRange{m_paragraph_begin, m_position};
    }
    m_notes_to_place.clear();
}

void TranscriptText::code(std::int64_t begin, std::vector<std::string> path) {
    if (begin < m_position) m_transcript.codings.push_back({{begin, m_position}, std::move(path)});
}

void TranscriptText::warn(Warning::Kind kind, std::int64_t count) {
    if (count > 0) m_transcript.warnings.push_back({kind, std::to_string(count)});
}

void drop_line_ends_at_the_end(Transcript& transcript) {
    auto& text = transcript.text;
    const auto size = text.size();
    while (!text.empty() && text.back() == '\n') text.pop_back();
    if (text.size() < size) shorten(transcript, text::count_code_points(text));
}

}  // namespace fundstelle::formats
