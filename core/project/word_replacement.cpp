// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/word_replacement.h"

#include <algorithm>
#include <array>

#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

/// The replaced range keeps its first and its last character, so that what begins or ends there does so with the replacement.
void add_pieces(std::vector<text::AnchorMap::Piece>& pieces, const text::CodePointRange& range, std::int64_t new_begin, std::int64_t new_length) {
    if (new_length == 0) return;
    const auto begin = range.begin().count();
    const auto shared = std::min(range.length(), new_length);
    if (shared > 1) pieces.push_back({begin, new_begin, shared - 1});
    pieces.push_back({range.end().count() - 1, new_begin + new_length - 1, 1});
}

bool is_letter_at(const DocumentText& text, std::int64_t position) {
    if (position < 0 || position >= text.offsets().size().count()) return false;
    std::size_t byte = 0;
    return text::belongs_to_word(text::next_code_point(text.words({position, position + 1}), byte));
}

/// The length in code points of an ending that may follow a name, up to the end of the word; nothing if another word follows.
std::optional<std::int64_t> ending_at(const DocumentText& text, std::int64_t position) {
    static constexpr std::array<std::string_view, 9> kEndings = {"innen", "’s", "'s", "en", "es", "ns", "s", "n", "e"};
    for (const auto ending : kEndings) {
        const auto length = text::count_code_points(ending);
        const auto end = position + length;
        if (end <= text.offsets().size().count() && text.words({position, end}) == ending && !is_letter_at(text, end)) return length;
    }
    return is_letter_at(text, position) ? std::nullopt : std::optional<std::int64_t>{0};
}

}  // namespace

std::vector<WordReplacement> places_in(const DocumentText& text, const ReplacementSearch& search, const text::SearchKey& needle) {
    std::vector<WordReplacement> places;
    std::int64_t last_end = 0;
    for (const auto& hit : text::SearchKey{text.utf8()}.find(needle)) {
        if (search.match_case && text.words(hit) != search.words) continue;
        if (search.whole_words && is_letter_at(text, hit.begin().count() - 1)) continue;
        std::int64_t ending = 0;
        if (search.whole_words) {
            const auto length = search.with_endings ? ending_at(text, hit.end().count())
                                : is_letter_at(text, hit.end().count()) ? std::nullopt : std::optional<std::int64_t>{0};
            if (!length) continue;
            ending = *length;
        }
        const text::CodePointRange range{hit.begin().count(), hit.end().count() + ending};
        if (range.begin().count() < last_end) continue;
        const bool genitive = ending > 0 && text.words({range.end().count() - 1, range.end().count()}) == "s";
        places.push_back({range, search.replacement + (genitive ? "s" : "")});
        last_end = range.end().count();
    }
    return places;
}

std::optional<ReplacedWords> with_words_replaced(const DocumentText& text, std::vector<WordReplacement> places) {
    std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.range < b.range; });
    std::string corrected;
    std::vector<text::AnchorMap::Piece> pieces;
    std::int64_t old_position = 0;
    std::int64_t new_position = 0;
    const auto keep_up_to = [&](std::int64_t end) {
        if (end <= old_position) return;
        corrected += text.words({old_position, end});
        pieces.push_back({old_position, new_position, end - old_position});
        new_position += end - old_position;
        old_position = end;
    };
    for (const auto& place : places) {
        if (!text.offsets().contains(place.range) || place.range.begin().count() < old_position) return std::nullopt;
        keep_up_to(place.range.begin().count());
        const auto length = text::count_code_points(place.with);
        add_pieces(pieces, place.range, new_position, length);
        corrected += place.with;
        new_position += length;
        old_position = place.range.end().count();
    }
    keep_up_to(text.offsets().size().count());
    return ReplacedWords{std::move(corrected), text::AnchorMap{std::move(pieces), text.offsets().size().count(), new_position}};
}

}  // namespace fundstelle::project
