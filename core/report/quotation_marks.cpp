// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quotation_marks.h"

#include <optional>
#include <string>

#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::report {

namespace {

constexpr std::u32string_view kDouble = U"„“”\"«»";
constexpr std::u32string_view kSingle = U"‚‘’'‹›";

bool contains(std::u32string_view set, char32_t c) {
    return set.find(c) != std::u32string_view::npos;
}

bool is_blank(char32_t c) {
    return c == 0 || c == ' ' || c == '\t' || c == '\n' || c == 0xA0 || c == 0x202F || c == 0x2009;
}

/// A mark with what stands beside it.
struct Mark {
    char32_t sign;
    std::size_t begin;
    std::size_t end;
    char32_t before;  ///< 0 at the start
    char32_t after;   ///< 0 at the end
    bool opens;
};

bool opens(char32_t sign, char32_t before, char32_t after, char32_t second) {
    if (sign == U'„') return true;
    if (sign == U'‚' || sign == U'‹') return !is_blank(after);
    const bool words_follow = text::belongs_to_word(after) || contains(U"([{/…‚„‘‹'", after) || (after == '.' && second == '.');
    const bool apart = is_blank(before) || contains(U"([{–—/-„‚“»«‹", before);
    if (sign == U'«' && is_blank(after)) return apart;  // « as in French »
    return words_follow && apart;
}

std::vector<Mark> marks_in(std::string_view text) {
    std::vector<Mark> marks;
    char32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = at;
        const auto sign = text::next_code_point(text, at);
        if (contains(kDouble, sign) || contains(kSingle, sign)) {
            auto ahead = at;
            const char32_t after = ahead < text.size() ? text::next_code_point(text, ahead) : 0;
            const char32_t second = ahead < text.size() ? text::next_code_point(text, ahead) : 0;
            const bool in_word = contains(U"'’‘", sign) && text::belongs_to_word(before) && text::belongs_to_word(after);
            if (!in_word) marks.push_back({sign, begin, at, before, after, opens(sign, before, after, second)});
        }
        before = sign;
    }
    return marks;
}

/// Whether `mark` can close what `opening` opened.
bool closes(char32_t opening, const Mark& mark) {
    switch (opening) {
        case U'„': return mark.sign == U'“' || mark.sign == U'”' || mark.sign == '"';
        case U'“': case U'”': return mark.sign == U'”' || mark.sign == '"' || (mark.sign == U'“' && !mark.opens);
        case U'"': return contains(U"\"”“", mark.sign);
        case U'»': return mark.sign == U'«';
        case U'«': return mark.sign == U'»';
        case U'‚': return contains(U"‘’'", mark.sign);
        case U'‹': return mark.sign == U'›';
        case U'›': return mark.sign == U'‹';
        default: return mark.sign == U'’' || (mark.sign == U'‘' && !mark.opens);
    }
}

/// Whether `mark`, found within, opens a stretch of the same family, so that the next closing mark is not the outer one's.
bool nests(char32_t opening, const Mark& mark) {
    if (!contains(kDouble, opening)) return mark.sign == opening && mark.opens;
    if (opening == U'»' || opening == U'«') return mark.sign == opening;
    return contains(U"„“”\"", mark.sign) && mark.opens;
}

enum class Unbalanced { FirstThatCloses, None };

/// The index of the mark that closes what opened before `from`.
std::optional<std::size_t> closing_mark(const std::vector<Mark>& marks, std::size_t from, char32_t opening, Unbalanced unbalanced) {
    int depth = 1;
    std::optional<std::size_t> first;
    for (auto i = from; i < marks.size(); ++i) {
        if (nests(opening, marks[i])) {
            ++depth;
        } else if (closes(opening, marks[i])) {
            if (!first) first = i;
            if (--depth == 0) return i;
        }
    }
    return unbalanced == Unbalanced::FirstThatCloses ? first : std::nullopt;
}

}  // namespace

std::vector<MarkedStretch> marked_stretches(std::string_view paragraph) {
    std::vector<MarkedStretch> stretches;
    const auto marks = marks_in(paragraph);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const auto& mark = marks[i];
        // A single mark is more often an apostrophe than the begin of a quote.
        if (!mark.opens || mark.sign == '\'' || mark.sign == U'’') continue;
        const auto closing = closing_mark(marks, i + 1, mark.sign, Unbalanced::FirstThatCloses);
        if (closing) {
            stretches.push_back({mark.begin, mark.end, marks[*closing].begin, marks[*closing].end, true});
            i = *closing;
        } else if (contains(kDouble, mark.sign)) {
            stretches.push_back({mark.begin, mark.end, paragraph.size(), paragraph.size(), false});
            break;
        }
    }
    return stretches;
}

std::size_t closing_behind(std::string_view paragraph, char32_t opening, std::size_t& inside) {
    const auto marks = marks_in(paragraph);
    // A mark at the very begin opens a quote of its own, or the same one anew.
    if (!marks.empty() && marks.front().begin == 0 && nests(opening, marks.front())) return 0;
    const auto closing = closing_mark(marks, 0, opening, Unbalanced::None);
    if (!closing) return 0;
    inside = marks[*closing].begin;
    return marks[*closing].end;
}

}  // namespace fundstelle::report
