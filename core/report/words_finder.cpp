// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words_finder.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <span>

#include "report/alignment.h"
#include "report/differences.h"
#include "report/passage_index.h"
#include "report/quoted_passages.h"
#include "text/offset_map.h"
#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::report {

namespace {

using How = FoundWords::How;
using Kind = QuoteItem::Kind;

constexpr std::size_t kMostPlaces = 20;
constexpr double kNearlyAsGood = 0.3;  // of the cost: then nobody can tell which of the places is meant
constexpr double kWordsFound = 0.6;    // of all words
constexpr double kTermCost = 0.5;
constexpr std::size_t kMostSpans = 7;  // of a window, each half of one before

/// A text with each run of white space as one blank, and where its bytes stood.
struct Plain {
    explicit Plain(std::string_view utf8) {
        bool blank = true;
        for (std::size_t byte = 0; byte < utf8.size();) {
            const auto begin = byte;
            const char32_t c = text::next_code_point(utf8, byte);
            const bool is_blank = c == ' ' || c == '\n' || c == '\t' || c == 0xA0 || c == 0x202F;
            if (is_blank && blank) continue;
            for (auto i = begin; i < byte && !is_blank; ++i) add(utf8[i], i);
            if (is_blank) add(' ', begin);
            blank = is_blank;
        }
        bytes.push_back(utf8.size());
    }
    void add(char c, std::size_t byte) {
        words.push_back(c);
        bytes.push_back(byte);
    }
    std::string words;
    std::vector<std::size_t> bytes;  ///< in the text
};

std::string plain_words(std::string_view words) {
    auto plain = Plain{words}.words;
    if (plain.ends_with(' ')) plain.pop_back();
    return plain;
}

/// A transcript that is searched through.
struct Opened {
    explicit Opened(const std::string& utf8) : plain{utf8}, map{utf8} {}
    Plain plain;
    text::OffsetMap map;
};

bool is_at_words(const std::string& plain, std::size_t begin, std::size_t end) {
    const auto belongs = [&](std::size_t byte) {
        while (byte > 0 && (plain[byte] & 0xC0) == 0x80) --byte;
        return text::belongs_to_word(text::next_code_point(plain, byte));
    };
    const bool cuts_first = begin > 0 && belongs(begin - 1) && belongs(begin);
    const bool cuts_last = end < plain.size() && belongs(end - 1) && belongs(end);
    return !cuts_first && !cuts_last;
}

class Finder {
public:
    Finder(const std::vector<SoughtWords>& sought, const Corpus& corpus)
        : m_sought{sought}, m_corpus{corpus}, m_items{items_of(sought, corpus)}, m_index{corpus, m_items} {}

    FoundWords find(std::size_t number) {
        const auto words = plain_words(m_sought[number].words);
        if (words.empty()) return {};
        const auto candidates = candidates_of(number);
        FoundWords exact;
        for (const auto transcript : transcripts_of(number, candidates)) add_exact(words, transcript, exact.places);
        if (exact.places.empty()) return alike(number, candidates);
        exact.how = exact.places.size() > 1 ? How::Ambiguous : is_verbatim(number, exact.places.front()) ? How::Exact : How::Alike;
        if (exact.places.size() > kMostPlaces) exact.places.erase(exact.places.begin() + kMostPlaces, exact.places.end());
        return exact;
    }

private:
    struct Near {
        double cost;
        Place place;
    };

    static std::vector<std::vector<QuoteItem>> items_of(const std::vector<SoughtWords>& sought, const Corpus& corpus) {
        std::vector<std::vector<QuoteItem>> items;
        for (const auto& one : sought) items.push_back(quote_items(one.words, corpus.labels()));
        return items;
    }

    [[nodiscard]] std::vector<Candidate> candidates_of(std::size_t number) const {
        auto candidates = m_index.candidates(number, 0, m_items[number].size());
        const auto& only = m_sought[number].transcript;
        if (only) std::erase_if(candidates, [&](const Candidate& candidate) { return candidate.transcript != *only; });
        return candidates;
    }

    [[nodiscard]] std::set<std::size_t> transcripts_of(std::size_t number, const std::vector<Candidate>& candidates) const {
        if (m_sought[number].transcript) return {*m_sought[number].transcript};
        std::set<std::size_t> transcripts;
        for (const auto& candidate : candidates) transcripts.insert(candidate.transcript);
        return transcripts;
    }

    /// Keeps the one that was opened last: tables mostly go document by document.
    const Opened& opened(std::size_t transcript) {
        if (!m_opened || m_opened_number != transcript) m_opened = std::make_unique<Opened>(m_corpus.transcripts()[transcript].text);
        m_opened_number = transcript;
        return *m_opened;
    }

    void add_exact(const std::string& words, std::size_t transcript, std::vector<Place>& places) {
        const auto& [plain, map] = opened(transcript);
        std::vector<Place> cut;
        std::vector<Place> whole;
        for (auto at = plain.words.find(words); at != std::string::npos && whole.size() <= kMostPlaces; at = plain.words.find(words, at + 1)) {
            const auto end = at + words.size();
            const auto position = [&](std::size_t byte) { return map.from_utf8(text::Utf8Offset{static_cast<std::int64_t>(byte)}); };
            // The end stands behind the last character, not before the white space that follows the next one.
            const auto last = position(plain.bytes[end - 1]).count() + 1;
            auto& into = is_at_words(plain.words, at, end) ? whole : cut;
            if (into.size() <= kMostPlaces) into.push_back({transcript, {position(plain.bytes[at]).count(), last}});
        }
        auto& better = whole.empty() ? cut : whole;
        places.insert(places.end(), better.begin(), better.end());
    }

    bool is_verbatim(std::size_t number, const Place& place) {
        return opened(place.document).map.slice(place.range) == text::trimmed(m_sought[number].words);
    }

    FoundWords alike(std::size_t number, const std::vector<Candidate>& candidates) const {
        std::vector<Near> found;
        for (const auto& candidate : candidates) add_near(m_items[number], candidate, found);
        if (found.empty()) return {};
        std::stable_sort(found.begin(), found.end(), [](const Near& a, const Near& b) { return a.cost < b.cost; });
        FoundWords result{How::Alike, {}};
        for (const auto& [cost, place] : found) {
            if (cost <= found.front().cost + kNearlyAsGood && result.places.size() < kMostPlaces) result.places.push_back(place);
        }
        if (result.places.size() > 1) result.how = How::Ambiguous;
        return result;
    }

    /// The best place of a window, then the best before and behind it: the same may be said twice.
    void add_near(const std::vector<QuoteItem>& items, const Candidate& candidate, std::vector<Near>& found) const {
        const auto words = m_corpus.words(candidate.transcript);
        SpeakerCosts nobody;
        nobody.tables.assign(items.size(), 0);
        nobody.by_turn.emplace_back(m_corpus.transcripts()[candidate.transcript].turns.size(), 0.0F);
        std::vector<std::pair<std::size_t, std::size_t>> rest{{candidate.begin, std::min(candidate.end, words->size())}};
        for (std::size_t i = 0; i < rest.size() && i < kMostSpans; ++i) {
            const auto [begin, end] = rest[i];
            if (begin >= end) continue;
            const auto alignment = align_items(items, *words, begin, end, nobody);
            const auto printed = printed_words(alignment);
            if (!printed || !is_found(items, alignment)) continue;
            rest.emplace_back(begin, printed->first);
            rest.emplace_back(printed->last + 1, end);
            const Place place{candidate.transcript, {(*words)[printed->first].begin, (*words)[printed->last].end}};
            const auto known = std::find_if(found.begin(), found.end(), [&](const Near& other) {
                return other.place.document == place.document && other.place.range.overlaps(place.range);
            });
            if (known == found.end()) found.push_back({alignment.cost, place});
            else if (alignment.cost < known->cost) *known = {alignment.cost, place};
        }
    }

    static bool is_found(std::span<const QuoteItem> items, const Alignment& alignment) {
        const auto is_word = [](const QuoteItem& item) { return item.kind == Kind::Word || item.kind == Kind::Fragment; };
        const auto words = std::count_if(items.begin(), items.end(), is_word);
        std::int64_t same = 0;
        for (const auto& step : alignment.steps) {
            if (step.kind != Step::Kind::Same) continue;
            same += std::count_if(items.begin() + static_cast<std::ptrdiff_t>(step.item), items.begin() + static_cast<std::ptrdiff_t>(step.item + step.items), is_word);
        }
        if (words <= kMostWordsOfTerm) return words > 0 && same == words && alignment.cost < kTermCost;
        return static_cast<double>(same) >= kWordsFound * static_cast<double>(words);
    }

    const std::vector<SoughtWords>& m_sought;
    const Corpus& m_corpus;
    std::vector<std::vector<QuoteItem>> m_items;
    PassageIndex m_index;
    std::unique_ptr<Opened> m_opened;
    std::size_t m_opened_number{0};
};

}  // namespace

std::vector<FoundWords> find_words(const std::vector<SoughtWords>& sought, const Corpus& corpus, const MayGoOn& may_go_on) {
    std::vector<FoundWords> found;
    if (sought.empty()) return found;
    Finder finder{sought, corpus};
    for (std::size_t i = 0; i < sought.size(); ++i) {
        if (may_go_on && !may_go_on(i, sought.size())) break;
        found.push_back(finder.find(i));
    }
    return found;
}

}  // namespace fundstelle::report
