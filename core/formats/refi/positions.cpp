// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/positions.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "text/offset_map.h"
#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::formats::refi {

namespace {

using text::CodePointOffset;

/// Logarithms of how much likelier a reading becomes, measured on files of NVivo: nine of ten right positions are at words, one of four wrong ones.
constexpr double kOnWordBorders = 1.3;
constexpr double kBeyondText = 4;
constexpr double kHasNamedWords = 5;
constexpr double kMostFromOtherTexts = 4;
constexpr double kFromOrigin = 2;
constexpr double kSure = 1e9;
/// By the standard positions count code points of the file, and a line end has two of them there.
constexpr double kFromStandard = 0.5;
constexpr double kAgainstUtf16 = 3;
constexpr double kEnough = 1;

struct Evidence {
    double weight{0};
    std::int64_t selections{0};
    std::int64_t on_word_borders{0};
};

bool is_word_border(const std::string& words, const text::OffsetMap& map, std::int64_t position) {
    if (position <= 0 || position >= map.size().count()) return true;
    auto at = static_cast<std::size_t>(map.to_utf8(CodePointOffset{position}).count());
    auto before = at - 1;
    while ((words[before] & 0xC0) == 0x80) --before;
    const bool word_behind = text::belongs_to_word(text::next_code_point(words, at));
    return !word_behind || !text::belongs_to_word(text::next_code_point(words, before));
}

/// Blanks of any kind and number as one.
std::string on_one_line(std::string_view words) {
    std::string line;
    bool is_blank = false;
    for (const char c : text::trimmed(words)) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank) line.push_back(c);
        else if (!is_blank) line.push_back(' ');
        is_blank = blank;
    }
    return line;
}

/// ATLAS.ti names a selection by how its words begin.
bool has_named_words(std::string_view name, const text::OffsetMap& map, std::int64_t begin, std::int64_t end) {
    auto named = on_one_line(name);
    for (const std::string_view rest : {"…", "..."}) {
        if (named.ends_with(rest)) named.resize(named.size() - rest.size());
    }
    if (named.size() < 3 || begin < 0 || end <= begin) return false;
    const auto enough = static_cast<std::int64_t>(2 * named.size() + 50);
    return on_one_line(map.slice({begin, std::min(end, begin + enough)})).starts_with(named);
}

Evidence evidence(const TextPositions& own, const text::OffsetMap& map, const Ruler& ruler) {
    Evidence found;
    const auto length = own.text.code_points;
    if (own.selections != nullptr) {
        for (const auto& selection : *own.selections) {
            const auto begin = ruler.ours(selection.start);
            const auto end = ruler.ours(selection.end);
            const bool is_at_words = is_word_border(own.text.text, map, begin) && is_word_border(own.text.text, map, end) && end <= length;
            ++found.selections;
            found.on_word_borders += is_at_words ? 1 : 0;
            found.weight += is_at_words ? kOnWordBorders : 0;
            found.weight -= end > length ? kBeyondText : 0;
            found.weight += has_named_words(selection.name, map, begin, end) ? kHasNamedWords : 0;
        }
    }
    if (own.sync_points != nullptr) {
        for (const auto& point : *own.sync_points) {
            if (!point.position) continue;
            const auto position = ruler.ours(*point.position);
            found.weight += is_word_border(own.text.text, map, position) ? kOnWordBorders / 2 : 0;
            found.weight -= position > length ? kBeyondText : 0;
        }
    }
    return found;
}

/// What speaks for each way of counting in one text: [line ends as two][in UTF-16].
struct Weighed {
    Evidence evidence[2][2];
    /// Best of both for each, two minus one.
    [[nodiscard]] double for_two() const {
        return std::max(evidence[1][0].weight, evidence[1][1].weight) - std::max(evidence[0][0].weight, evidence[0][1].weight);
    }
    [[nodiscard]] double for_utf16(bool two) const { return evidence[two][1].weight - evidence[two][0].weight; }
};

Weighed weigh(const TextPositions& own) {
    Weighed weighed;
    const text::OffsetMap map{own.text.text};
    for (const bool two : {false, true}) {
        for (const bool utf16 : {false, true}) {
            const bool as_two = two && own.text.has_line_ends_of_two;
            const bool as_utf16 = utf16 && own.text.has_astral;
            const bool is_same = as_two != two || as_utf16 != utf16;
            weighed.evidence[two][utf16] = is_same ? weighed.evidence[as_two][as_utf16] : evidence(own, map, {own.text, two, utf16});
        }
    }
    return weighed;
}

bool is_ours(const std::string& origin) {
    return origin.starts_with("Fundstelle");
}

/// What is known of programs: positive for those that count two.
double origin_for_two(const std::string& origin) {
    if (is_ours(origin)) return kSure;
    if (origin.starts_with("NVivo") || origin.starts_with("MAXQDA")) return kFromOrigin;
    if (origin.starts_with("ATLAS") || origin.starts_with("QualCoder")) return -kFromOrigin;
    return 0;
}

double from_others(double all, double own) {
    return std::clamp(all - own, -kMostFromOtherTexts, kMostFromOtherTexts);
}

Counting::Reason reason_for(bool decided, double own, double others, double origin) {
    const auto speaks_for = [decided](double weight) { return std::abs(weight) >= kEnough && (weight > 0) == decided; };
    if (speaks_for(own)) return Counting::Reason::Evidence;
    if (speaks_for(others)) return Counting::Reason::OtherSources;
    return speaks_for(origin) ? Counting::Reason::Origin : Counting::Reason::Standard;
}

void settle_selection(PlainTextSelection& selection, const Ruler& ruler, const TextPositions& own, Report& report) {
    const auto length = own.text.code_points;
    const auto said = std::pair{selection.start, selection.end};
    selection.start = ruler.ours(said.first);
    selection.end = ruler.ours(said.second);
    if (selection.end < selection.start) {
        std::swap(selection.start, selection.end);
        report.add(Notice::Kind::ReversedSelection, {}, own.name);
    }
    if (selection.start < 0 || selection.end > length) {
        report.add(Notice::Kind::SelectionBeyondText, fmt::format("{}-{} of {}", said.first, said.second, length), own.name);
        selection.start = std::clamp<std::int64_t>(selection.start, 0, length);
        selection.end = std::clamp<std::int64_t>(selection.end, 0, length);
    }
    if (selection.start == selection.end) report.add(Notice::Kind::EmptySelection, {}, own.name);
}

void settle(TextPositions& own, const Ruler& ruler, Report& report) {
    if (own.selections != nullptr) {
        for (auto& selection : *own.selections) settle_selection(selection, ruler, own, report);
    }
    if (own.sync_points == nullptr) return;
    for (auto& point : *own.sync_points) {
        if (point.position) point.position = std::clamp<std::int64_t>(ruler.ours(*point.position), 0, own.text.code_points);
    }
}

}  // namespace

void settle_positions(std::vector<TextPositions>& texts, const std::string& origin, Report& report) {
    const auto makes_a_difference = [](const TextPositions& own) { return own.text.has_line_ends_of_two || own.text.has_astral; };
    std::vector<Weighed> weighed(texts.size());
    double all_two = 0;
    double all_utf16[2] = {0, 0};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!makes_a_difference(texts[i])) continue;
        weighed[i] = weigh(texts[i]);
        all_two += weighed[i].for_two();
        for (const bool two : {false, true}) all_utf16[two] += weighed[i].for_utf16(two);
    }
    const auto origin_two = origin_for_two(origin);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        auto& own = texts[i];
        Counting counting{own.source, own.name, false, false, Counting::Reason::Standard, 0, 0};
        if (own.text.has_line_ends_of_two) {
            const auto mine = weighed[i].for_two();
            const auto others = from_others(all_two, mine);
            counting.line_ends_as_two = mine + others + (origin_two != 0 ? origin_two : kFromStandard) > 0;
            counting.reason = reason_for(counting.line_ends_as_two, mine, others, origin_two);
        }
        const bool two = counting.line_ends_as_two;
        if (own.text.has_astral) {
            const auto mine = weighed[i].for_utf16(two);
            const auto others = from_others(all_utf16[two], mine);
            counting.emoji_as_two = !is_ours(origin) && mine + others > kAgainstUtf16;
            if (counting.emoji_as_two) counting.reason = reason_for(true, mine, others, 0);
        }
        settle(own, {own.text, two, counting.emoji_as_two}, report);
        if (!makes_a_difference(own)) continue;
        const auto& evidence = weighed[i].evidence[two][counting.emoji_as_two];
        counting.selections = evidence.selections;
        counting.on_word_borders = evidence.on_word_borders;
        if (counting.selections > 0) report.add(std::move(counting));
    }
}

}  // namespace fundstelle::formats::refi
