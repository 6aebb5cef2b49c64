// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/passage_index.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace fundstelle::report {

namespace {

using Kind = QuoteItem::Kind;

constexpr std::size_t kWordsOfBlock = 12;          // of a quote: each block is found by words of its own
constexpr std::int64_t kMostPlacesOfBlock = 4'000;
constexpr std::size_t kFewestAnchorsOfBlock = 4;
constexpr std::int64_t kMostPlacesOfAnchor = 20'000;
constexpr std::size_t kMostCandidates = 12;
constexpr double kWorthLooking = 0.5;              // of the best score
constexpr std::size_t kMostSkippedByGap = 5'000;   // words of the transcript

/// A row of up to three numbers below 2^21 in one key.
constexpr std::uint64_t kBits = 21;

std::uint64_t with_next(std::uint64_t key, std::int32_t number) {
    return (key << kBits) | static_cast<std::uint64_t>(number);
}

}  // namespace

PassageIndex::PassageIndex(const Corpus& corpus, const std::vector<std::vector<QuoteItem>>& quotes) {
    number_words(quotes);
    read_transcripts(corpus);
    auto anchors = anchors_of(quotes);
    count(anchors);
    // Of every block of every quote the rarest.
    std::map<std::pair<std::size_t, std::size_t>, std::vector<Anchor>> blocks;
    for (const auto& anchor : anchors) {
        if (anchor.count > 0) blocks[{anchor.quote, m_quotes[anchor.quote].words[anchor.item] / kWordsOfBlock}].push_back(anchor);
    }
    std::vector<Anchor> chosen;
    for (auto& [block, candidates] : blocks) {
        std::stable_sort(candidates.begin(), candidates.end(), [](const Anchor& a, const Anchor& b) { return a.count < b.count; });
        std::int64_t places = 0;
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            places += candidates[i].count;
            if (i >= kFewestAnchorsOfBlock && places > kMostPlacesOfBlock) break;
            chosen.push_back(candidates[i]);
        }
    }
    meet(chosen);
}

void PassageIndex::number_words(const std::vector<std::vector<QuoteItem>>& quotes) {
    m_counts.push_back(0);
    const auto number = [&](const std::string& key) {
        if (m_numbers.try_emplace(key, static_cast<std::int32_t>(m_counts.size())).second) m_counts.push_back(0);
    };
    for (const auto& items : quotes) {
        Quote quote;
        std::size_t words = 0;
        for (std::size_t i = 0; i < items.size(); ++i) {
            quote.words.push_back(words);
            if (items[i].kind == Kind::Omission || items[i].kind == Kind::Replacement) ++quote.gaps;
            if (items[i].kind == Kind::Word || items[i].kind == Kind::Fragment) ++words;
            if (items[i].kind != Kind::Word) continue;
            number(items[i].key);
            if (items[i].joined && i + 1 < items.size()) number(items[i].key + items[i + 1].key);
        }
        quote.words.push_back(words);
        m_quotes.push_back(std::move(quote));
    }
}

void PassageIndex::read_transcripts(const Corpus& corpus) {
    // Most words begin like none of a quote's: a set of beginnings spares looking them up.
    std::vector<bool> beginnings(1U << 16U, false);
    const auto beginning = [](std::string_view key) {
        const auto byte = [&](std::size_t at) { return at < key.size() ? static_cast<unsigned char>(key[at]) : 0U; };
        return (byte(0) * 31U + byte(1) * 977U + byte(2) * 7919U + static_cast<unsigned>(key.size()) * 4099U) & 0xFFFFU;
    };
    for (const auto& [key, number] : m_numbers) beginnings[beginning(key)] = true;
    for (const auto& transcript : corpus.transcripts()) {
        std::vector<std::int32_t> words;
        words.reserve(transcript.text.size() / 6);
        for_each_spoken_word(transcript, [&](const WordReader& reader, std::size_t) {
            std::int32_t number = 0;
            if (beginnings[beginning(reader.key())]) {
                if (const auto found = m_numbers.find(reader.key()); found != m_numbers.end()) number = found->second;
            }
            ++m_counts[static_cast<std::size_t>(number)];
            words.push_back(number);
        });
        m_total += static_cast<std::int64_t>(words.size());
        m_words.push_back(std::move(words));
    }
}

std::vector<PassageIndex::Anchor> PassageIndex::anchors_of(const std::vector<std::vector<QuoteItem>>& quotes) const {
    std::vector<Anchor> anchors;
    for (std::size_t q = 0; q < quotes.size(); ++q) {
        const auto& items = quotes[q];
        for (std::size_t i = 0; i < items.size(); ++i) {
            std::uint64_t key = 0;
            for (std::size_t length = 0; length < 3 && i + length < items.size() && items[i + length].kind == Kind::Word; ++length) {
                key = with_next(key, m_numbers.find(items[i + length].key)->second);
                anchors.push_back({q, i, key});
            }
            if (items[i].kind == Kind::Word && items[i].joined && i + 1 < items.size()) {
                if (const auto joined = m_numbers.find(items[i].key + items[i + 1].key); joined != m_numbers.end()) anchors.push_back({q, i, with_next(0, joined->second)});
            }
        }
    }
    return anchors;
}

/// Visits every row of one to three known words, with its key.
template <class Visit>
void PassageIndex::for_each_row(Visit visit) const {
    for (std::size_t t = 0; t < m_words.size(); ++t) {
        const auto& words = m_words[t];
        for (std::size_t w = 0; w < words.size(); ++w) {
            std::uint64_t key = 0;
            for (std::size_t length = 0; length < 3 && w + length < words.size() && words[w + length] != 0; ++length) {
                key = with_next(key, words[w + length]);
                if (!visit(key, t, w)) break;  // no longer row is an anchor, either
            }
        }
    }
}

void PassageIndex::count(std::vector<Anchor>& anchors) {
    std::unordered_map<std::uint64_t, std::int64_t> counts;
    for (const auto& anchor : anchors) counts.emplace(anchor.key, 0);
    for_each_row([&](std::uint64_t key, std::size_t, std::size_t) {
        const auto found = counts.find(key);
        if (found == counts.end()) return false;
        ++found->second;
        return true;
    });
    for (auto& anchor : anchors) anchor.count = counts.at(anchor.key);
}

void PassageIndex::meet(const std::vector<Anchor>& chosen) {
    std::unordered_map<std::uint64_t, std::vector<const Anchor*>> by_key;
    for (const auto& anchor : chosen) by_key[anchor.key].push_back(&anchor);
    std::unordered_map<std::uint64_t, std::int64_t> places;
    for_each_row([&](std::uint64_t key, std::size_t transcript, std::size_t word) {
        const auto found = by_key.find(key);
        if (found == by_key.end() || ++places[key] > kMostPlacesOfAnchor) return true;
        for (const auto* anchor : found->second) {
            m_quotes[anchor->quote].met.push_back({static_cast<std::uint32_t>(transcript), static_cast<std::uint32_t>(word),
                                                   static_cast<std::uint32_t>(anchor->item), static_cast<float>(weight_of(anchor->count))});
        }
        return true;
    });
}

double PassageIndex::weight_of(std::int64_t count) const {
    return 1 + std::log(static_cast<double>(m_total + 1) / static_cast<double>(count + 1));
}

double PassageIndex::weight(std::string_view key) const {
    const auto found = m_numbers.find(key);
    return weight_of(found == m_numbers.end() ? 0 : m_counts[static_cast<std::size_t>(found->second)]);
}

std::vector<Candidate> PassageIndex::candidates(std::size_t quote, std::size_t from, std::size_t to) const {
    const auto& of = m_quotes.at(quote);
    const auto words = of.words[to] - of.words[from];
    const auto reach = words + words / 2 + 10 + of.gaps * kMostSkippedByGap;
    std::vector<Met> met;
    for (const auto& one : of.met) {
        if (one.item >= from && one.item < to) met.push_back(one);
    }
    std::vector<Candidate> found;
    for (std::size_t begin = 0; begin < met.size();) {
        auto end = begin;
        while (end < met.size() && met[end].transcript == met[begin].transcript) ++end;
        // The window that holds most of the quote; then the best of the rest before and behind it, for the same words may be said twice.
        const auto best_in = [&](std::size_t first, std::size_t last) {
            std::vector<float> best(to, 0.0F);
            std::vector<int> inside(to, 0);
            Candidate candidate{met[begin].transcript, 0, 0, 0};
            double score = 0;
            auto left = first;
            for (auto right = first; right < last; ++right) {
                if (inside[met[right].item]++ == 0) score += best[met[right].item] = met[right].weight;
                while (met[right].word - met[left].word > reach) {
                    if (--inside[met[left].item] == 0) score -= best[met[left].item];
                    ++left;
                }
                if (score > candidate.score + 1e-6) candidate = {met[begin].transcript, left, right + 1, score};
            }
            return candidate;
        };
        std::vector<std::pair<std::size_t, std::size_t>> rest{{begin, end}};
        for (int i = 0; i < 3 && !rest.empty(); ++i) {
            const auto [first, last] = rest.front();
            rest.erase(rest.begin());
            const auto candidate = best_in(first, last);
            if (candidate.score <= 0) continue;
            rest.emplace_back(first, candidate.begin);
            rest.emplace_back(candidate.end, last);
            const auto& words_of = m_words[candidate.transcript];
            auto window = candidate;
            const auto margin = words + 12;
            window.begin = met[candidate.begin].word - std::min<std::size_t>(met[candidate.begin].word, margin);
            window.end = std::min(words_of.size(), met[candidate.end - 1].word + margin + of.words[to] - of.words[from]);
            if (of.gaps > 0) {
                window.begin = 0;
                window.end = words_of.size();
                rest.clear();
            }
            found.push_back(window);
        }
        begin = end;
    }
    std::stable_sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    if (found.size() > kMostCandidates) found.resize(kMostCandidates);
    std::erase_if(found, [&](const Candidate& candidate) { return candidate.score < kWorthLooking * found.front().score; });
    return found;
}

}  // namespace fundstelle::report
