// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/foreign/stored_words.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "text/encoding.h"
#include "text/utf8.h"

namespace fundstelle::formats::foreign {

namespace {

using text::CodePointOffset;
using text::Utf16Offset;
using text::Utf8Offset;
using Unit = StoredText::Unit;

constexpr std::string_view kMark = "\xEF\xBB\xBF";
constexpr std::size_t kNear = 4'000;       // bytes around the place that a passage names
constexpr std::int64_t kClearly = 4;       // times as far must the second-nearest place be
constexpr std::size_t kLongestSearch = std::size_t{1} << 29;  // bytes, of one text for all of its passages
constexpr std::size_t kLongestHead = 200;  // bytes that are searched for; the rest is compared where they stand
constexpr int kMostPlaces = 1'000;

/// Line ends stay: positions count them.
std::string decoded(std::string_view stored, std::int64_t& replaced) {
    if (!text::find_invalid_utf8(stored)) return std::string{stored};
    auto decoded = text::decode(stored);
    replaced = decoded.replaced;
    return std::move(decoded.utf8);
}

/// Where `with_plain_line_ends()` leaves something out.
std::vector<std::int64_t> dropped_from(std::string_view stored) {
    std::vector<std::int64_t> dropped;
    std::int64_t position = 0;
    for (std::size_t at = 0; at < stored.size(); ++position) {
        const bool is_mark = at == 0 && stored.starts_with(kMark);
        const char32_t c = text::next_code_point(stored, at);
        const bool is_half = c == '\r' && at < stored.size() && stored[at] == '\n';
        const bool is_control = (c < 0x20 && c != '\n' && c != '\t' && c != '\r') || (c >= 0x7F && c <= 0x9F && c != 0x85);
        if (is_mark || is_half || is_control) dropped.push_back(position);
    }
    return dropped;
}

bool has_astral(std::string_view utf8) {
    return std::any_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xF0; });
}

std::string_view without_mark(std::string_view stored) {
    return stored.starts_with(kMark) ? stored.substr(kMark.size()) : stored;
}

/// Blanks of any kind and number as one, none at the ends.
std::string on_one_line(std::string_view words) {
    std::string line;
    bool blank = false;
    for (const char c : text::trimmed(words)) {
        const bool is_blank = c == ' ' || c == '\n' || c == '\t';
        if (is_blank && !blank) line.push_back(' ');
        else if (!is_blank) line.push_back(c);
        blank = is_blank;
    }
    return line;
}

class Settler {
public:
    Settler(const StoredText& text, std::vector<StoredPassage>& passages) : m_text{text}, m_passages{passages} {}

    Unit run() {
        for (auto& passage : m_passages) {
            if (passage.end < passage.begin) std::swap(passage.begin, passage.end);
            if (text::find_invalid_utf8(passage.words)) passage.words = text::decode(passage.words).utf8;
            passage.words = text::with_plain_line_ends(without_mark(passage.words));
        }
        const auto unit = most_fitting();
        for (auto& passage : m_passages) settle(passage, unit);
        return unit;
    }

private:
    struct Range {
        std::int64_t begin;
        std::int64_t end;
    };

    [[nodiscard]] Range range_of(const StoredPassage& passage, Unit unit) const {
        return {m_text.position(passage.begin, unit), m_text.position(passage.end, unit)};
    }

    [[nodiscard]] bool fits(const StoredPassage& passage, Unit unit) const {
        const auto range = range_of(passage, unit);
        return m_text.words(range.begin, range.end) == passage.words;
    }

    [[nodiscard]] Unit most_fitting() const {
        if (!m_text.is_ambiguous()) return Unit::CodePoints;
        auto best = Unit::CodePoints;
        std::int64_t most = -1;
        for (const auto unit : StoredText::kUnits) {
            const auto fitting = std::count_if(m_passages.begin(), m_passages.end(),
                                               [&](const StoredPassage& passage) { return !passage.words.empty() && fits(passage, unit); });
            if (fitting > most) {
                most = fitting;
                best = unit;
            }
        }
        return best;
    }

    void settle(StoredPassage& passage, Unit unit) {
        auto range = range_of(passage, unit);
        passage.fit = unit == Unit::CodePoints ? Fit::AsStored : Fit::Recounted;
        if (!passage.words.empty() && !fits(passage, unit)) passage.fit = find(passage, range);
        passage.begin = range.begin;
        passage.end = range.end;
        if (range.begin == range.end) passage.fit = Fit::Empty;
    }

    Fit find(const StoredPassage& passage, Range& range) {
        if (m_text.is_ambiguous()) {
            for (const auto other : StoredText::kUnits) {
                if (!fits(passage, other)) continue;
                range = range_of(passage, other);
                return Fit::Recounted;
            }
        }
        if (on_one_line(m_text.words(range.begin, range.end)) == on_one_line(passage.words)) return Fit::AsStored;
        return find_elsewhere(passage.words, range);
    }

    /// The words near the place first, then anywhere.
    Fit find_elsewhere(const std::string& words, Range& range) {
        const auto at = static_cast<std::size_t>(m_text.map().to_utf8(CodePointOffset{range.begin}).count());
        const auto from = at - std::min(at, kNear);
        const auto near = places_in(words, from, std::min(m_text.text().size(), at + words.size() + kNear));
        const auto places = near.empty() ? places_in(words, 0, m_text.text().size()) : near;
        if (places.empty()) return Fit::Lost;
        const auto place = nearest(places, at);
        if (!place) return Fit::Ambiguous;
        range.begin = m_text.map().from_utf8(Utf8Offset{static_cast<std::int64_t>(*place)}).count();
        range.end = m_text.map().from_utf8(Utf8Offset{static_cast<std::int64_t>(*place + words.size())}).count();
        return Fit::Moved;
    }

    std::vector<std::size_t> places_in(const std::string& words, std::size_t from, std::size_t to) {
        if (to - from > m_search_left) return {};
        m_search_left -= to - from;
        const auto window = std::string_view{m_text.text()}.substr(from, to - from);
        const auto head = std::string_view{words}.substr(0, kLongestHead);
        std::vector<std::size_t> places;
        auto at = window.find(head);
        for (int tried = 0; at != std::string_view::npos && tried < kMostPlaces; ++tried) {
            if (window.substr(at).starts_with(words)) places.push_back(from + at);
            at = window.find(head, at + 1);
        }
        return places;
    }

    static std::optional<std::size_t> nearest(std::vector<std::size_t> places, std::size_t at) {
        const auto distance = [at](std::size_t place) { return std::abs(static_cast<std::int64_t>(place) - static_cast<std::int64_t>(at)); };
        std::sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) { return distance(a) < distance(b); });
        const bool is_clear = places.size() == 1 || distance(places[0]) * kClearly < distance(places[1]);
        return is_clear ? std::optional{places.front()} : std::nullopt;
    }

    const StoredText& m_text;
    std::vector<StoredPassage>& m_passages;
    std::size_t m_search_left{kLongestSearch};
};

}  // namespace

StoredText::StoredText(std::string_view stored)
    : m_stored{decoded(stored, m_replaced)},
      m_text{text::with_plain_line_ends(without_mark(m_stored))},
      m_dropped{dropped_from(m_stored)},
      m_has_line_ends_of_two{m_stored.find("\r\n") != std::string::npos},
      m_has_astral{has_astral(m_stored)},
      m_stored_map{m_stored},
      m_map{m_text} {}

std::int64_t StoredText::position(std::int64_t stored, Unit unit) const {
    stored = std::max<std::int64_t>(stored, 0);
    if (unit == Unit::PlainUtf16) return m_map.from_utf16(Utf16Offset{stored}).count();
    if (unit == Unit::Utf16) stored = m_stored_map.from_utf16(Utf16Offset{stored}).count();
    if (unit != Unit::PlainCodePoints) stored -= std::lower_bound(m_dropped.begin(), m_dropped.end(), stored) - m_dropped.begin();
    return std::min(stored, size());
}

std::int64_t StoredText::size(Unit unit) const {
    switch (unit) {
        case Unit::CodePoints: return m_stored_map.size().count();
        case Unit::Utf16: return m_stored_map.size_in_utf16().count();
        case Unit::PlainCodePoints: return m_map.size().count();
        case Unit::PlainUtf16: return m_map.size_in_utf16().count();
    }
    return 0;
}

std::string_view StoredText::words(std::int64_t begin, std::int64_t end) const {
    return begin < end ? m_map.slice({begin, end}) : std::string_view{};
}

Unit settle(const StoredText& text, std::vector<StoredPassage>& passages) {
    return Settler{text, passages}.run();
}

}  // namespace fundstelle::formats::foreign
