// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/quote.h"
#include "text/filler_words.h"
#include "text/search_key.h"
#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::model {

namespace {

bool is_only_blanks(std::string_view words) {
    return text::trimmed(words).empty();
}

/// What is an answer where it stands alone, and a word of its own elsewhere ("so ne Sache", "das ist eh klar").
bool is_also_word(std::string_view folded) {
    return folded == "eh" || folded == "ne" || folded == "nä" || folded == "hm" || folded == "hmm" || folded == "mhm" || folded == "mh";
}

}  // namespace

std::vector<CodePointRange> fillers(const text::OffsetMap& text, const CodePointRange& range) {
    const auto words = text.slice(range);
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
        auto before = begin;
        while (before > 0 && is_only_blanks(sign(before - 1)) && sign(before - 1) != "\n") --before;
        const bool is_tag = before > 0 && sign(before - 1) == "," && (end == size || is_one_of(sign(end), ",.;?!"));
        if (breaks_off) add(begin, end + 1);
        else if (text::is_filler(folded) && (!is_also_word(folded) || is_tag)) add(begin, end);
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
