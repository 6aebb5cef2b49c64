// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quote.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "text/filler_words.h"
#include "text/offset_map.h"
#include "text/search_key.h"
#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::model {

namespace {

constexpr std::array<std::string_view, 3> kStatusNames = {"candidate", "chosen", "used"};
constexpr std::array<std::string_view, 6> kEditNames = {"omission", "smoothing", "replacement", "pseudonym", "before", "behind"};

template <class Value, class Names>
std::optional<Value> parsed(const Names& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Value>(found - names.begin());
}

void add_clipped(std::vector<Silent>& parts, CodePointOffset begin, CodePointOffset end, const CodePointRange& bounds) {
    begin = std::max(begin, bounds.begin());
    end = std::min(end, bounds.end());
    if (begin < end) parts.push_back({{begin, end}});
}

std::string_view ellipsis_sign(Ellipsis ellipsis) {
    return ellipsis == Ellipsis::Dots ? "[...]" : "[…]";
}

bool inserts(QuoteEditKind kind) {
    return kind == QuoteEditKind::InsertionBefore || kind == QuoteEditKind::InsertionBehind;
}

/// What an edit prints, without blanks around it.
std::string printed(const QuoteEdit& edit, Ellipsis ellipsis) {
    if (leaves_out(edit.kind)) return std::string{ellipsis_sign(ellipsis)};
    return edit.kind == QuoteEditKind::Pseudonym ? edit.words : "[" + edit.words + "]";
}

bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

bool is_only_blanks(std::string_view words) {
    return text::trimmed(words).empty();
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
std::vector<QuoteEdit> in_order(std::vector<QuoteEdit> edits, const CodePointRange& range) {
    std::sort(edits.begin(), edits.end(), [](const auto& a, const auto& b) { return a.range < b.range; });
    for (std::size_t i = 0; i < edits.size(); ++i) {
        require_valid(edits[i]);
        if (!range.contains(edits[i].range) || (i > 0 && edits[i].range.overlaps(edits[i - 1].range))) {
            throw Error{ErrorKind::Invalid, "edits of a quote lie within it and do not overlap"};
        }
    }
    return edits;
}

/// The spoken words between two edits, without what the transcript's form added.
void write_spoken(PieceWriter& writer, const text::OffsetMap& map, CodePointOffset begin, CodePointOffset end, const std::vector<Silent>& silent) {
    for (const auto& part : silent) {
        if (part.range.end() <= begin || end <= part.range.begin()) continue;
        if (begin < part.range.begin()) writer.write({QuotePiece::Kind::Spoken, std::string{map.slice({begin, part.range.begin()})}, {begin, part.range.begin()}});
        writer.leave_gap();
        begin = std::min(part.range.end(), end);
    }
    if (begin < end) writer.write({QuotePiece::Kind::Spoken, std::string{map.slice({begin, end})}, {begin, end}});
}

std::string without_blanks(std::string_view words) {
    std::string dense;
    for (std::size_t at = 0; at < words.size();) {
        const auto start = at;
        const auto c = text::next_code_point(words, at);
        if (!is_only_blanks(words.substr(start, at - start)) && c != 0xA0) dense += words.substr(start, at - start);
    }
    return dense;
}

}  // namespace

std::string_view to_string(QuoteStatus status) {
    return kStatusNames.at(static_cast<std::size_t>(status));
}

std::string_view to_string(QuoteEditKind kind) {
    return kEditNames.at(static_cast<std::size_t>(kind));
}

std::optional<QuoteStatus> parse_quote_status(std::string_view name) {
    return parsed<QuoteStatus>(kStatusNames, name);
}

std::optional<QuoteEditKind> parse_edit_kind(std::string_view name) {
    return parsed<QuoteEditKind>(kEditNames, name);
}

bool is_pseudonym(std::string_view words) {
    auto end = words.size();
    while (end > 0 && words[end - 1] >= '0' && words[end - 1] <= '9') --end;
    if (end == 0 || words[end - 1] < 'A' || words[end - 1] > 'Z') return false;
    return end == 1 || words[end - 2] == ' ' || words.substr(0, end - 1).ends_with("\u00A0") || words.substr(0, end - 1).ends_with("\u202F");
}

void require_valid(const QuoteEdit& edit) {
    const auto words = text::trimmed(edit.words);
    if (leaves_out(edit.kind)) {
        if (!words.empty()) throw Error{ErrorKind::Invalid, "an omission prints no words", edit.words};
        return;
    }
    if (words.empty()) throw Error{ErrorKind::Invalid, "an edit without words"};
    if (words.find_first_of("[]\n\r") != std::string_view::npos) throw Error{ErrorKind::Invalid, "the words of an edit hold no square brackets and no line ends", edit.words};
    if (edit.kind == QuoteEditKind::Pseudonym && !is_pseudonym(words)) {
        throw Error{ErrorKind::Invalid, "without brackets only what ends in a single capital letter", edit.words};
    }
}

std::vector<Silent> silent_parts(const CodePointRange& range, const std::vector<Turn>& turns) {
    std::vector<Silent> parts;
    const auto touches_words = [&](const Turn& turn) { return turn.words_begin < range.end() && range.begin() < turn.words_end; };
    const bool one_speaker = std::count_if(turns.begin(), turns.end(), touches_words) <= 1;
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

std::vector<QuotePiece> quote_pieces(std::string_view text, const CodePointRange& range, const std::vector<QuoteEdit>& edits,
                                     const std::vector<Turn>& turns, Ellipsis ellipsis) {
    const auto ordered = in_order(edits, range);
    const auto silent = silent_parts(range, turns);
    const text::OffsetMap map{text};
    PieceWriter writer;
    auto position = range.begin();
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        const auto& edit = ordered[i];
        const bool goes_on = i > 0 && leaves_out(edit.kind) && leaves_out(ordered[i - 1].kind) &&
                             (position == edit.range.begin() || is_only_blanks(map.slice({position, edit.range.begin()})));
        if (goes_on) {  // two omissions next to each other are one
            position = edit.range.end();
            continue;
        }
        write_spoken(writer, map, position, edit.kind == QuoteEditKind::InsertionBehind ? edit.range.end() : edit.range.begin(), silent);
        auto words = printed(edit, ellipsis);
        if (edit.kind == QuoteEditKind::InsertionBefore) words += ' ';
        if (edit.kind == QuoteEditKind::InsertionBehind) words.insert(0, 1, ' ');
        writer.write({QuotePiece::Kind::Edited, std::move(words), edit.range});
        position = edit.kind == QuoteEditKind::InsertionBefore ? edit.range.begin() : edit.range.end();
    }
    write_spoken(writer, map, position, range.end(), silent);
    return writer.finish();
}

std::string quoted_words(std::string_view text, const CodePointRange& range, const std::vector<QuoteEdit>& edits,
                         const std::vector<Turn>& turns, Ellipsis ellipsis) {
    std::string words;
    for (const auto& piece : quote_pieces(text, range, edits, turns, ellipsis)) words += piece.words;
    return words;
}

bool is_true_to(std::string_view printed_words, std::string_view text, const CodePointRange& range, const std::vector<QuoteEdit>& edits,
                const std::vector<Turn>& turns, Ellipsis ellipsis) {
    const auto silent = silent_parts(range, turns);
    const text::OffsetMap map{text};
    std::string expected;
    bool left_out = false;  // right before
    for (auto at = range.begin(); at < range.end(); at = CodePointOffset{at.count() + 1}) {
        const CodePointRange here{at, CodePointOffset{at.count() + 1}};
        const auto edit = std::find_if(edits.begin(), edits.end(), [&](const auto& one) { return one.range.contains(here); });
        const bool is_silent = std::any_of(silent.begin(), silent.end(), [&](const auto& part) { return part.range.contains(here); });
        const auto spoken = is_silent ? std::string{} : without_blanks(map.slice(here));
        if (edit == edits.end()) {
            expected += spoken;
            if (!without_blanks(map.slice(here)).empty()) left_out = false;
            continue;
        }
        const bool first = at == edit->range.begin();
        const bool last = here.end() == edit->range.end();
        const auto sign = without_blanks(printed(*edit, ellipsis));
        if (leaves_out(edit->kind)) {
            if (first && !left_out) expected += sign;
            left_out = true;
            continue;
        }
        left_out = false;
        if (first && edit->kind != QuoteEditKind::InsertionBehind) expected += sign;
        if (inserts(edit->kind)) expected += spoken;
        if (last && edit->kind == QuoteEditKind::InsertionBehind) expected += sign;
    }
    return without_blanks(printed_words) == expected;
}

std::vector<CodePointRange> fillers(std::string_view text, const CodePointRange& range) {
    const auto words = text::slice(text, range);
    const text::OffsetMap map{words};
    const auto size = map.size().count();
    const auto sign = [&](std::int64_t at) { return at < 0 || at >= size ? std::string_view{} : map.slice({at, at + 1}); };
    const auto is_one_of = [](std::string_view one, std::string_view signs) { return !one.empty() && signs.find(one) != std::string_view::npos; };
    std::vector<CodePointRange> found;
    const auto add = [&](std::int64_t begin, std::int64_t end) {
        auto before = begin;
        while (before > 0 && is_only_blanks(sign(before - 1))) --before;
        const bool may_take_comma = before == 0 || is_one_of(sign(before - 1), ",.:;?!\n");
        if (may_take_comma && sign(end) == ",") ++end;
        found.push_back({range.begin().count() + begin, range.begin().count() + end});
    };
    for (const auto& word : text::segments(words, text::Segment::Word)) {
        const auto begin = word.begin().count();
        const auto end = word.end().count();
        const auto folded = text::folded(map.slice(word));
        const bool breaks_off = sign(end) == "/" && (end + 1 == size || is_only_blanks(sign(end + 1)) || is_one_of(sign(end + 1), ",.?!"));
        // "Eh" and "ne" are also words ("das ist eh klar", "so ne Sache"): alone between signs they are none.
        const bool is_also_word = folded == "eh" || folded == "ne";
        const bool stands_alone = end == size || is_one_of(sign(end), ",.;?!");
        if (breaks_off) add(begin, end + 1);
        else if (text::is_filler(folded) && (!is_also_word || stands_alone)) add(begin, end);
    }
    for (std::int64_t at = 0; at < size; ++at) {
        if (sign(at) != "(") continue;
        auto end = at + 1;
        while (is_one_of(sign(end), ".… 0123456789") || (is_one_of(sign(end), "s") && text::is_digit(sign(end - 1).front()))) ++end;
        if (sign(end) == ")" && end > at + 1) add(at, end + 1);
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace fundstelle::model
