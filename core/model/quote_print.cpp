// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "base/error.h"
#include "model/quote.h"
#include "model/quote_signs.h"
#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::model {

namespace {

bool is_only_blanks(std::string_view words) {
    return text::trimmed(words).empty();
}

bool hides(QuoteEditKind kind) {
    return kind != QuoteEditKind::InsertionBefore && kind != QuoteEditKind::InsertionBehind;
}

std::vector<CodePointRange> hidden_by(const std::vector<QuoteEdit>& edits) {
    std::vector<CodePointRange> hidden;
    for (const auto& edit : edits) {
        if (hides(edit.kind)) hidden.push_back(edit.range);
    }
    return hidden;
}

/// Whether something of a stretch is left when the parts, in order of position, are gone.
bool sticks_out(CodePointOffset begin, CodePointOffset end, const std::vector<CodePointRange>& parts) {
    for (const auto& part : parts) {
        if (part.end() <= begin) continue;
        if (begin < part.begin()) break;
        begin = part.end();
    }
    return begin < end;
}

/// Those with words in the range that are not left out.
std::set<SpeakerId> speakers_of(const CodePointRange& range, const std::vector<Turn>& turns, const std::vector<CodePointRange>& left_out) {
    std::set<SpeakerId> speakers;
    for (const auto& turn : turns) {
        const auto begin = std::max(turn.words_begin, range.begin());
        const auto end = std::min(turn.words_end, range.end());
        if (begin < end && sticks_out(begin, end, left_out)) speakers.insert(turn.speaker);
    }
    return speakers;
}

void add_clipped(std::vector<Silent>& parts, CodePointOffset begin, CodePointOffset end, const CodePointRange& bounds) {
    begin = std::max(begin, bounds.begin());
    end = std::min(end, bounds.end());
    if (begin < end) parts.push_back({{begin, end}});
}

/// Puts the pieces one behind the other, as a reader expects blanks and lines.
class PieceWriter {
public:
    void write(QuotePiece piece) {
        // Behind something that went, its blanks are too many.
        if (piece.kind == QuotePiece::Kind::Spoken && (m_pieces.empty() || is_blank(last()) || last() == '\n')) {
            piece.words.erase(0, piece.words.find_first_not_of(" \t"));
        }
        std::string words;
        for (const char c : piece.words) {
            if (c == '\n') {  // empty lines between turns are the transcript's form
                while (!words.empty() && (is_blank(words.back()) || words.back() == '\n')) words.pop_back();
                if (words.empty()) remove_trailing(" \t\n");
                if (words.empty() && m_pieces.empty()) continue;
            }
            words.push_back(c);
        }
        piece.words = std::move(words);
        if (!piece.words.empty()) m_pieces.push_back(std::move(piece));
    }

    /// Something goes without a sign; between words it leaves one blank.
    void leave_gap() {
        remove_trailing(" \t");
        if (!m_pieces.empty() && last() != '\n') m_pieces.back().words += ' ';
    }
    void break_line() {
        remove_trailing(" \t\n");
        if (!m_pieces.empty()) m_pieces.back().words += '\n';
    }
    /// The last piece stands for more.
    void extend(CodePointOffset end) { m_pieces.back().range = {m_pieces.back().range.begin(), end}; }

    std::vector<QuotePiece> finish() {
        if (!m_pieces.empty()) {
            const auto begin = m_pieces.front().words.find(text::trimmed(m_pieces.front().words));
            m_pieces.front().words.erase(0, begin);
        }
        while (!m_pieces.empty()) {
            const auto& words = m_pieces.back().words;
            const auto kept = text::trimmed(words);
            m_pieces.back().words.resize(kept.empty() ? 0 : static_cast<std::size_t>(kept.data() - words.data()) + kept.size());
            if (!m_pieces.back().words.empty()) break;
            m_pieces.pop_back();
        }
        return std::move(m_pieces);
    }

private:
    static bool is_blank(char c) { return c == ' ' || c == '\t'; }
    [[nodiscard]] char last() const { return m_pieces.back().words.back(); }
    void remove_trailing(std::string_view signs) {
        while (!m_pieces.empty() && signs.find(last()) != std::string_view::npos) {
            m_pieces.back().words.pop_back();
            if (m_pieces.back().words.empty()) m_pieces.pop_back();
        }
    }

    std::vector<QuotePiece> m_pieces;
};

/// In order of position; throws if they do not fit.
std::vector<QuoteEdit> in_order(std::vector<QuoteEdit> edits, const CodePointRange& range, const text::OffsetMap& text) {
    std::sort(edits.begin(), edits.end(), [](const auto& a, const auto& b) { return a.range < b.range; });
    for (std::size_t i = 0; i < edits.size(); ++i) {
        require_valid(edits[i]);
        if (!range.contains(edits[i].range) || (i > 0 && edits[i].range.overlaps(edits[i - 1].range))) {
            throw Error{ErrorKind::Invalid, "edits of a quote lie within it and do not overlap"};
        }
        if (edits[i].kind == QuoteEditKind::Pseudonym && !is_name_like(text.slice(edits[i].range))) {
            throw Error{ErrorKind::Invalid, "a pseudonym stands for a name", std::string{text.slice(edits[i].range)}};
        }
    }
    return edits;
}

/// Writes the spoken words between edits, turn by turn.
class SpokenWriter {
public:
    SpokenWriter(PieceWriter& writer, const text::OffsetMap& text, const std::vector<Turn>& turns, const std::vector<Silent>& silent, bool several_speakers)
        : m_writer{writer}, m_text{text}, m_turns{turns}, m_silent{silent}, m_several{several_speakers} {}

    void write(CodePointOffset begin, CodePointOffset end) {
        for (const auto& turn : m_turns) {
            if (turn.range.end() <= begin || end <= turn.range.begin()) continue;
            if (begin < turn.range.begin()) write_plain(begin, turn.range.begin());
            write_of(turn, std::max(begin, turn.range.begin()), std::min(end, turn.range.end()));
            begin = std::min(turn.range.end(), end);
        }
        if (begin < end) write_plain(begin, end);
    }

    /// The label, where an edit begins the words of another speaker who goes on behind it.
    void announce(const CodePointRange& edit, CodePointOffset end_of_quote) {
        for (const auto& turn : m_turns) {
            const bool begins = turn.words_begin <= edit.begin() && edit.begin() < turn.words_end;
            if (m_several && begins && edit.end() < std::min(turn.words_end, end_of_quote)) write_of(turn, edit.begin(), edit.begin());
        }
    }

    /// False if nothing between the two is printed but blanks.
    [[nodiscard]] bool is_spoken_between(CodePointOffset begin, CodePointOffset end) const {
        for (const auto& part : m_silent) {
            if (part.range.end() <= begin || end <= part.range.begin()) continue;
            if (begin < part.range.begin() && !is_only_blanks(m_text.slice({begin, part.range.begin()}))) return true;
            begin = std::min(part.range.end(), end);
        }
        return begin < end && !is_only_blanks(m_text.slice({begin, end}));
    }

private:
    void write_of(const Turn& turn, CodePointOffset begin, CodePointOffset end) {
        const bool has_words = begin == end || std::max(begin, turn.words_begin) < std::min(end, turn.words_end);
        const bool has_label = turn.label_begin < turn.label_end && begin <= turn.label_begin && turn.label_end <= end;
        if (m_several && m_speaker != turn.speaker) {
            if (has_label) {
                m_writer.break_line();
                m_labelled = &turn;
            } else if (has_words && m_labelled != &turn) {
                m_writer.break_line();
                if (const auto label = label_of(turn)) m_writer.write({QuotePiece::Kind::Spoken, std::string{m_text.slice(*label)} + " ", *label});
                begin = std::max(begin, std::min(turn.label_end, end));
            }
            if (has_words) m_speaker = turn.speaker;
        }
        if (begin < end) write_plain(begin, end);
    }

    /// Its own, or, where the turn goes on without one, that of another turn of the speaker.
    [[nodiscard]] std::optional<CodePointRange> label_of(const Turn& turn) const {
        if (turn.label_begin < turn.label_end) return CodePointRange{turn.label_begin, turn.label_end};
        for (const auto& other : m_turns) {
            if (other.speaker == turn.speaker && other.label_begin < other.label_end) return CodePointRange{other.label_begin, other.label_end};
        }
        return std::nullopt;
    }

    /// Without what the transcript's form added.
    void write_plain(CodePointOffset begin, CodePointOffset end) {
        for (const auto& part : m_silent) {
            if (part.range.end() <= begin || end <= part.range.begin()) continue;
            if (begin < part.range.begin()) write_words({begin, part.range.begin()});
            m_writer.leave_gap();
            begin = std::min(part.range.end(), end);
        }
        if (begin < end) write_words({begin, end});
    }
    void write_words(const CodePointRange& range) { m_writer.write({QuotePiece::Kind::Spoken, std::string{m_text.slice(range)}, range}); }

    PieceWriter& m_writer;
    const text::OffsetMap& m_text;
    const std::vector<Turn>& m_turns;
    const std::vector<Silent>& m_silent;
    bool m_several;
    std::optional<SpeakerId> m_speaker;  ///< of the last words that were written
    const Turn* m_labelled{nullptr};     ///< the turn whose label was written last
};

}  // namespace

std::vector<Silent> silent_parts(const CodePointRange& range, const std::vector<Turn>& turns, const std::vector<CodePointRange>& left_out) {
    std::vector<Silent> parts;
    const bool one_speaker = speakers_of(range, turns, left_out).size() <= 1;
    for (const auto& turn : turns) {
        if (!turn.range.overlaps(range)) continue;
        if (one_speaker) {
            add_clipped(parts, turn.range.begin(), turn.words_begin, range);
        } else {
            add_clipped(parts, turn.range.begin(), turn.label_begin, range);
            add_clipped(parts, turn.label_end, turn.words_begin, range);
        }
        add_clipped(parts, turn.words_end, turn.range.end(), range);
    }
    return parts;
}

CodePointRange quotable_range(const text::OffsetMap& text, const CodePointRange& range, const std::vector<Turn>& turns) {
    const auto whole = text::widened(text, range, text::Segment::Word);
    auto begin = whole.begin();
    auto end = whole.end();
    const auto silent = silent_parts(whole, turns);
    const auto is_nothing = [&](CodePointOffset at) {
        const CodePointRange here{at, CodePointOffset{at.count() + 1}};
        return is_only_blanks(text.slice(here)) || std::any_of(silent.begin(), silent.end(), [&](const auto& part) { return part.range.contains(here); });
    };
    while (begin < end && is_nothing(begin)) begin = CodePointOffset{begin.count() + 1};
    while (begin < end && is_nothing(CodePointOffset{end.count() - 1})) end = CodePointOffset{end.count() - 1};
    if (begin == end) throw Error{ErrorKind::Invalid, "a quote without words"};
    return {begin, end};
}

CodePointRange without_blanks_around(const text::OffsetMap& text, const CodePointRange& range) {
    const auto words = text.slice(range);
    const auto kept = text::trimmed(words);
    if (kept.empty()) return range;
    const auto before = text::count_code_points(words.substr(0, static_cast<std::size_t>(kept.data() - words.data())));
    const auto begin = range.begin().count() + before;
    return {begin, begin + text::count_code_points(kept)};
}

std::vector<QuotePiece> quote_pieces(const text::OffsetMap& text, const CodePointRange& range, const std::vector<QuoteEdit>& edits,
                                     const std::vector<Turn>& turns, Ellipsis ellipsis) {
    const auto ordered = in_order(edits, range, text);
    const auto hidden = hidden_by(ordered);
    const auto silent = silent_parts(range, turns, hidden);
    PieceWriter writer;
    SpokenWriter spoken{writer, text, turns, silent, speakers_of(range, turns, hidden).size() > 1};
    auto position = range.begin();
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        const auto& edit = ordered[i];
        const bool follows = i > 0 && leaves_out(edit.kind) && leaves_out(ordered[i - 1].kind) && !spoken.is_spoken_between(position, edit.range.begin());
        if (follows) {  // two omissions next to each other are one
            writer.extend(edit.range.end());
            position = edit.range.end();
            continue;
        }
        spoken.write(position, edit.kind == QuoteEditKind::InsertionBehind ? edit.range.end() : edit.range.begin());
        if (edit.kind != QuoteEditKind::InsertionBehind) spoken.announce(edit.range, range.end());
        auto words = printed_for(edit, ellipsis);
        if (edit.kind == QuoteEditKind::InsertionBefore) words += ' ';
        if (edit.kind == QuoteEditKind::InsertionBehind) words.insert(0, 1, ' ');
        writer.write({QuotePiece::Kind::Edited, std::move(words), edit.range});
        position = edit.kind == QuoteEditKind::InsertionBefore ? edit.range.begin() : edit.range.end();
    }
    spoken.write(position, range.end());
    return writer.finish();
}

std::string quoted_words(const text::OffsetMap& text, const CodePointRange& range, const std::vector<QuoteEdit>& edits,
                         const std::vector<Turn>& turns, Ellipsis ellipsis) {
    std::string words;
    for (const auto& piece : quote_pieces(text, range, edits, turns, ellipsis)) words += piece.words;
    return words;
}

}  // namespace fundstelle::model
