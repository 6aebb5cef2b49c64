// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/segmentation.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <memory>

#include "base/error.h"
#include "text/offset_map.h"
#include "text/utf8.h"

namespace fundstelle::text {

namespace {

std::unique_ptr<icu::BreakIterator> make_iterator(Segment kind, UErrorCode& status) {
    const auto& german = icu::Locale::getGerman();
    switch (kind) {
        case Segment::Grapheme: return std::unique_ptr<icu::BreakIterator>{icu::BreakIterator::createCharacterInstance(german, status)};
        case Segment::Word: return std::unique_ptr<icu::BreakIterator>{icu::BreakIterator::createWordInstance(german, status)};
        case Segment::Sentence: break;
    }
    return std::unique_ptr<icu::BreakIterator>{icu::BreakIterator::createSentenceInstance(german, status)};
}

}  // namespace

bool belongs_to_word(char32_t code_point) {
    const auto c = static_cast<UChar32>(code_point);
    return u_isalnum(c) || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

bool is_capital(char32_t code_point) {
    return u_isupper(static_cast<UChar32>(code_point)) || u_istitle(static_cast<UChar32>(code_point));
}

std::vector<CodePointRange> segments(std::string_view utf8, Segment kind) {
    UErrorCode status = U_ZERO_ERROR;
    const auto iterator = make_iterator(kind, status);
    const std::unique_ptr<UText, decltype(&utext_close)> input{
        utext_openUTF8(nullptr, utf8.data(), static_cast<int64_t>(utf8.size()), &status), &utext_close};
    if (U_SUCCESS(status)) iterator->setText(input.get(), status);
    if (U_FAILURE(status)) throw Error{ErrorKind::Unsupported, std::string{"ICU: "} + u_errorName(status)};

    const OffsetMap map{utf8};
    std::vector<CodePointRange> found;
    auto begin = iterator->first();
    for (auto end = iterator->next(); end != icu::BreakIterator::DONE; begin = end, end = iterator->next()) {
        if (kind == Segment::Word && iterator->getRuleStatus() == UBRK_WORD_NONE) continue;
        auto piece = utf8.substr(begin, end - begin);
        if (kind == Segment::Sentence) piece = trimmed(piece);
        if (piece.empty()) continue;
        const auto first = piece.data() - utf8.data();
        found.emplace_back(map.from_utf8(Utf8Offset{first}),
                           map.from_utf8(Utf8Offset{first + static_cast<std::int64_t>(piece.size())}));
    }
    return found;
}

CodePointRange widened(const OffsetMap& text, const CodePointRange& range, Segment kind) {
    constexpr std::int64_t kAround = 80;
    const auto size = text.size().count();
    const auto sign = [&](std::int64_t at) -> char32_t {
        if (at < 0 || at >= size) return 0;
        const auto one = text.slice({at, at + 1});
        std::size_t byte = 0;
        return next_code_point(one, byte);
    };
    const auto joins = [](char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011 || c == '\'' || c == 0x2019; };
    const auto border = [&](std::int64_t at, bool forwards) {
        for (bool moved = true; moved && at > 0 && at < size;) {
            moved = false;
            const auto from = std::max<std::int64_t>(0, at - kAround);
            const auto window = text.slice({from, std::min(size, at + kAround)});
            for (const auto unit : {Segment::Grapheme, kind}) {
                for (const auto& segment : segments(window, unit)) {
                    const auto begin = from + segment.begin().count();
                    const auto end = from + segment.end().count();
                    if (at <= begin || end <= at) continue;
                    at = forwards ? end : begin;
                    moved = true;
                    break;
                }
            }
            if (kind != Segment::Word || at <= 0 || at >= size) continue;
            // Between the two parts of "Nicht-Zuständigkeit", on either side of the hyphen.
            const bool before_hyphen = joins(sign(at)) && belongs_to_word(sign(at - 1)) && belongs_to_word(sign(at + 1));
            const bool behind_hyphen = joins(sign(at - 1)) && belongs_to_word(sign(at - 2)) && belongs_to_word(sign(at));
            if (!before_hyphen && !behind_hyphen) continue;
            at += forwards ? (before_hyphen ? 2 : 1) : (before_hyphen ? -1 : -2);
            moved = true;
        }
        return at;
    };
    return {border(range.begin().count(), false), border(range.end().count(), true)};
}

std::string shortened(std::string_view utf8, std::int64_t most) {
    constexpr std::string_view kRest = " …";
    std::string line;
    for (std::size_t byte = 0; byte < utf8.size();) {
        const auto c = next_code_point(utf8, byte);
        if (!u_isUWhiteSpace(static_cast<UChar32>(c))) append_code_point(line, c);
        else if (!line.empty() && line.back() != ' ') line += ' ';
    }
    if (line.ends_with(' ')) line.pop_back();
    if (count_code_points(line) <= most) return line;
    std::int64_t end = 0;
    for (const auto& grapheme : segments(line, Segment::Grapheme)) {
        if (grapheme.end().count() <= most - count_code_points(kRest)) end = grapheme.end().count();
    }
    line.resize(byte_of(line, CodePointOffset{end}));
    if (const auto blank = line.rfind(' '); blank != std::string::npos) line.resize(blank);
    return line + std::string{kRest};
}

}  // namespace fundstelle::text
