// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/quote.h"

#include <algorithm>

#include "base/error.h"
#include "text/offset_map.h"
#include "text/utf8.h"

namespace fundstelle::model {

namespace {

void add_clipped(std::vector<Silent>& parts, CodePointOffset begin, CodePointOffset end, const CodePointRange& bounds) {
    begin = std::max(begin, bounds.begin());
    end = std::min(end, bounds.end());
    if (begin < end) parts.push_back({{begin, end}});
}

/// The words of an edit or of a silent part are cut out; `inserted` stands instead.
struct Cut {
    CodePointRange range;
    std::string inserted;
};

void append_joined(std::string& words, std::string_view piece) {
    if (words.empty() || words.back() == ' ' || words.back() == '\n') {
        while (!piece.empty() && (piece.front() == ' ' || piece.front() == '\t')) piece.remove_prefix(1);
    }
    words += piece;
}

/// Empty lines between turns are the transcript's form, too.
std::string without_empty_lines(std::string_view words) {
    std::string result;
    for (const char c : words) {
        if (c == '\n') {
            while (!result.empty() && (result.back() == ' ' || result.back() == '\n')) result.pop_back();
        }
        result.push_back(c);
    }
    return result;
}

void remove_trailing_blanks(std::string& words) {
    while (!words.empty() && (words.back() == ' ' || words.back() == '\t')) words.pop_back();
}

}  // namespace

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

std::string quoted_words(std::string_view text, const CodePointRange& range, const std::vector<QuoteEdit>& edits,
                         const std::vector<Turn>& turns) {
    std::vector<Cut> cuts;
    for (const auto& edit : edits) cuts.push_back({edit.range, "[" + edit.replacement + "]"});
    std::sort(cuts.begin(), cuts.end(), [](const Cut& a, const Cut& b) { return a.range < b.range; });
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        if (!range.contains(cuts[i].range) || (i > 0 && cuts[i].range.overlaps(cuts[i - 1].range))) {
            throw Error{ErrorKind::Invalid, "edits of a quote lie within it and do not overlap"};
        }
    }
    const auto edit_count = cuts.size();
    for (const auto& part : silent_parts(range, turns)) {
        // What an edit replaces is gone already; the rest of the part goes silently.
        auto begin = part.range.begin();
        for (std::size_t i = 0; i < edit_count; ++i) {
            const auto edited = cuts[i].range;
            if (!edited.overlaps(part.range)) continue;
            if (begin < edited.begin()) cuts.push_back({{begin, edited.begin()}, {}});
            begin = std::max(begin, edited.end());
        }
        if (begin < part.range.end()) cuts.push_back({{begin, part.range.end()}, {}});
    }
    std::sort(cuts.begin(), cuts.end(), [](const Cut& a, const Cut& b) { return a.range < b.range; });

    const text::OffsetMap map{text};
    std::string words;
    auto position = range.begin();
    for (const auto& cut : cuts) {
        if (position < cut.range.begin()) append_joined(words, map.slice({position, cut.range.begin()}));
        if (cut.inserted.empty()) {
            remove_trailing_blanks(words);
            if (!words.empty() && words.back() != '\n') words += ' ';  // a dropped time stamp between words leaves one blank
        } else {
            words += cut.inserted;
        }
        position = cut.range.end();
    }
    if (position < range.end()) append_joined(words, map.slice({position, range.end()}));
    return without_empty_lines(text::trimmed(words));
}

std::string in_german_quotation_marks(std::string_view words) {
    std::string quoted = "„";
    int depth = 0;
    bool behind_word = false;
    for (std::size_t at = 0; at < words.size();) {
        const auto start = at;
        const char32_t c = text::next_code_point(words, at);
        // U+201E always opens. U+201C and U+201D close in German and open in English, U+00BB, U+00AB and '"' do both: an open one, or a word
        // right before, tells that they close.
        if (c == 0x201E || c == 0x201C || c == 0x201D || c == 0x00BB || c == 0x00AB || c == '"') {
            const bool closes = c != 0x201E && (depth > 0 || behind_word);
            if (closes) depth = std::max(0, depth - 1);
            else ++depth;
            quoted += closes ? "‘" : "‚";
        } else {
            quoted += words.substr(start, at - start);
        }
        behind_word = c != ' ' && c != '\n' && c != '\t' && c != '(' && c != 0xA0;
    }
    return quoted + "“";
}

}  // namespace fundstelle::model
