// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quote_finder.h"

#include <algorithm>
#include <span>

namespace fundstelle::report {

namespace {

using Kind = QuoteItem::Kind;

constexpr float kWrongSpeaker = 0.02F;       // a word: of two equal passages the one of the right speaker is meant
constexpr double kSpeakerDifference = 2;
constexpr double kSourceDifference = 1;
constexpr double kNearlyAsGood = 0.3;       // places that are listed beside the best one
constexpr double kAsMuch = 0.95;
constexpr double kGlue = 3.6;               // a little more than words left out within one passage
constexpr double kGain = 0.5;               // by which gluing must explain a quote better
constexpr std::int64_t kFewestWordsOfPart = 3;
constexpr std::size_t kMostParts = 4;
constexpr double kWordsFound = 0.55;        // of all words
constexpr double kWeightFound = 0.5;        // of all words, rare ones counting more
constexpr double kMostWeight = 8;           // of a word that no transcript has
constexpr double kTermCost = 0.5;

bool is_word(const QuoteItem& item) {
    return item.kind == Kind::Word || item.kind == Kind::Fragment;
}

std::int64_t count_words(std::span<const QuoteItem> items) {
    return std::count_if(items.begin(), items.end(), is_word);
}

std::vector<std::vector<QuoteItem>> items_of(const std::vector<QuotedPassage>& passages, const Corpus& corpus) {
    std::vector<std::vector<QuoteItem>> items;
    for (const auto& passage : passages) items.push_back(quote_items(passage.words, corpus.labels()));
    return items;
}

bool is_clean(const std::vector<Difference>& differences) {
    return differences.empty();
}

}  // namespace

QuoteFinder::QuoteFinder(const std::vector<QuotedPassage>& passages, const Corpus& corpus)
    : m_passages{passages}, m_corpus{corpus}, m_items{items_of(passages, corpus)}, m_index{corpus, m_items} {}

QuoteFinder::Part QuoteFinder::aligned(const std::vector<QuoteItem>& items, std::size_t from, std::size_t to, const Candidate& candidate,
                                       const Attribution& attribution) const {
    const auto words = m_corpus.words(candidate.transcript);
    SpeakerCosts costs;
    for (auto item = from; item < to; ++item) {
        const bool as_before = item > from && attribution.label(item) == attribution.label(item - 1);
        if (!as_before) {
            std::vector<float> by_turn(m_corpus.transcripts()[candidate.transcript].turns.size(), 0.0F);
            for (auto word = candidate.begin; word < candidate.end; ++word) {
                const auto turn = (*words)[word].turn;
                if (turn == kNoTurn || (word > candidate.begin && (*words)[word - 1].turn == turn)) continue;
                if (attribution.is_wrong(item, candidate.transcript, turn)) by_turn[turn] = kWrongSpeaker;
            }
            costs.by_turn.push_back(std::move(by_turn));
        }
        costs.tables.push_back(costs.by_turn.size() - 1);
    }
    return {from, to, candidate, align_items(std::span{items}.subspan(from, to - from), *words, candidate.begin, candidate.end, costs)};
}

QuoteFinder::Outcome QuoteFinder::outcome(const std::vector<QuoteItem>& items, const Candidate& candidate, const Attribution& attribution) const {
    auto part = aligned(items, 0, items.size(), candidate, attribution);
    Outcome outcome{part.alignment.cost, candidate, std::move(part.alignment), {}};
    outcome.differences = differences(items, 0, outcome.alignment, m_corpus, candidate.transcript, attribution);
    for (const auto& difference : outcome.differences) {
        if (difference.kind == Difference::Kind::Speaker) outcome.cost += kSpeakerDifference;
    }
    const auto& named = attribution.named();
    if (!named.empty() && std::find(named.begin(), named.end(), candidate.transcript) == named.end()) outcome.cost += kSourceDifference;
    return outcome;
}

std::optional<Place> QuoteFinder::place_of(const Candidate& candidate, const Alignment& alignment) const {
    const auto printed = printed_words(alignment);
    if (!printed) return std::nullopt;
    const auto words = m_corpus.words(candidate.transcript);
    return Place{candidate.transcript, {(*words)[printed->first].begin, (*words)[printed->last].end}};
}

bool QuoteFinder::is_found(const std::vector<QuoteItem>& items, const Alignment& alignment) const {
    double weight = 0;
    double found_weight = 0;
    std::int64_t found = 0;
    const auto weight_of = [&](const QuoteItem& item) { return item.kind == Kind::Word ? std::min(kMostWeight, m_index.weight(item.key)) : 1.0; };
    for (const auto& step : alignment.steps) {
        for (auto i = step.item; i < step.item + step.items; ++i) {
            if (!is_word(items[i])) continue;
            weight += weight_of(items[i]);
            if (step.kind != Step::Kind::Same) continue;
            found_weight += weight_of(items[i]);
            ++found;
        }
    }
    const auto words = count_words(items);
    if (words <= kMostWordsOfTerm) return alignment.cost < kTermCost && found == words;
    return static_cast<double>(found) >= kWordsFound * static_cast<double>(words) && found_weight >= kWeightFound * weight;
}

Finding QuoteFinder::best_of(const std::vector<QuoteItem>& items, const std::vector<Candidate>& candidates, const Attribution& attribution) const {
    Finding finding;
    std::vector<Outcome> outcomes;
    double enough = 0;  // once the words stand somewhere as they are printed, only places that hold as many of them are looked at
    for (const auto& candidate : candidates) {
        if (candidate.score < enough) continue;
        outcomes.push_back(outcome(items, candidate, attribution));
        if (outcomes.back().cost < kNearlyAsGood) enough = std::max(enough, kAsMuch * candidate.score);
    }
    std::stable_sort(outcomes.begin(), outcomes.end(), [](const Outcome& a, const Outcome& b) { return a.cost < b.cost; });
    if (outcomes.empty() || !is_found(items, outcomes.front().alignment)) {
        for (const auto& outcome : outcomes) finding.looked_at.push_back(outcome.candidate);
        finding.cost = outcomes.empty() ? static_cast<double>(items.size()) : outcomes.front().cost;
        return finding;
    }
    const auto& best = outcomes.front();
    finding.cost = best.cost;
    finding.differences = best.differences;
    for (const auto& outcome : outcomes) {
        if (outcome.cost > best.cost + kNearlyAsGood || is_clean(outcome.differences) != is_clean(best.differences)) continue;
        const auto place = place_of(outcome.candidate, outcome.alignment);
        finding.looked_at.push_back(outcome.candidate);
        const bool known = place && std::any_of(finding.places.begin(), finding.places.end(), [&](const Place& other) { return other.document == place->document; });
        if (place && !known) finding.places.push_back(*place);
    }
    const auto& named = attribution.named();
    if (!named.empty() && std::find(named.begin(), named.end(), best.candidate.transcript) == named.end()) {
        const auto& place = finding.places.front();
        finding.differences.push_back({Difference::Kind::Source, m_corpus.transcripts()[named.front()].name, m_corpus.transcripts()[place.document].name,
                                       place.document, place.range.begin(), place.range.end(), true});
    }
    const bool marked = has_marked_edits(items, 0, best.alignment);
    finding.status = !finding.differences.empty() ? QuoteStatus::Changed : marked ? QuoteStatus::Marked : QuoteStatus::Verbatim;
    return finding;
}

Finding QuoteFinder::find(std::size_t passage) const {
    const auto& items = m_items.at(passage);
    if (count_words(items) == 0) return {};
    const Attribution attribution{items, m_passages[passage], m_corpus};
    auto candidates = m_index.candidates(passage, 0, items.size());
    auto finding = best_of(items, candidates, attribution);
    if (finding.cost < kGlue + kGain || count_words(items) < 2 * kFewestWordsOfPart) return finding;
    const auto parts = parts_of(passage, attribution);
    if (parts.size() < 2) return finding;
    double cost = kGlue * static_cast<double>(parts.size() - 1);
    for (const auto& part : parts) cost += part.alignment.cost;
    if (finding.status != QuoteStatus::NotFound && cost + kGain > finding.cost) return finding;
    auto of_parts = glued(passage, parts, attribution);
    of_parts.cost = cost;
    return of_parts;
}

std::vector<QuoteFinder::Part> QuoteFinder::parts_of(std::size_t quote, const Attribution& attribution) const {
    const auto& items = m_items[quote];
    std::vector<Part> parts;
    std::size_t from = 0;
    while (from < items.size() && parts.size() < kMostParts) {
        // The passage that holds most of the words from here on. What it holds ends where going on would cost more than it gains.
        auto candidates = m_index.candidates(quote, from, items.size());
        for (const auto& candidate : m_index.candidates(quote, from, std::min(items.size(), from + 8))) candidates.push_back(candidate);
        double most = 0;
        std::size_t to = from;
        std::optional<Candidate> best;
        for (const auto& candidate : candidates) {
            const auto part = aligned(items, from, items.size(), candidate, attribution);
            double words = 0;
            for (std::size_t i = 0; i < part.alignment.cost_of_start.size(); ++i) {
                const auto gain = words - 2 * part.alignment.cost_of_start[i];
                if (gain > most + 1e-3) {
                    most = gain;
                    to = from + i;
                    best = candidate;
                }
                if (from + i < items.size()) words += is_word(items[from + i]) ? 1 : 0;
            }
        }
        if (!best || count_words(std::span{items}.subspan(from, to - from)) < kFewestWordsOfPart) return {};
        // A mark at the end belongs to the part before it.
        while (to < items.size() && !is_word(items[to])) ++to;
        parts.push_back(aligned(items, from, to, *best, attribution));
        if (!is_found({items.begin() + static_cast<std::ptrdiff_t>(from), items.begin() + static_cast<std::ptrdiff_t>(to)}, parts.back().alignment)) return {};
        from = to;
    }
    return from < items.size() ? std::vector<Part>{} : parts;
}

Finding QuoteFinder::glued(std::size_t quote, const std::vector<Part>& parts, const Attribution& attribution) const {
    const auto& items = m_items[quote];
    Finding finding;
    finding.status = QuoteStatus::Changed;
    for (const auto& part : parts) {
        const auto place = place_of(part.candidate, part.alignment);
        if (!place) continue;
        if (!finding.places.empty()) {
            std::string words;
            for (auto i = part.from; i < part.to; ++i) words += (words.empty() ? "" : " ") + items[i].written;
            finding.differences.push_back({Difference::Kind::Glued, words, m_corpus.transcripts()[place->document].name, place->document, place->range.begin(),
                                           place->range.end(), true, items[part.from].begin, items[part.to - 1].end});
        }
        finding.places.push_back(*place);
        finding.looked_at.push_back(part.candidate);
        for (auto& difference : differences(items, part.from, part.alignment, m_corpus, part.candidate.transcript, attribution)) {
            finding.differences.push_back(std::move(difference));
        }
    }
    return finding;
}

Finding QuoteFinder::find_near(const QuotedPassage& passage, const Finding& first, const Finding& second) const {
    const auto items = quote_items(passage.words, m_corpus.labels());
    const Attribution attribution{items, passage, m_corpus};
    const auto margin = static_cast<std::size_t>(passage.word_count) + 12;
    std::vector<Candidate> candidates;
    for (const auto* finding : {&first, &second}) {
        for (auto candidate : finding->looked_at) {
            const auto count = m_corpus.words(candidate.transcript)->size();
            candidate.begin -= std::min(candidate.begin, margin);
            candidate.end = std::min(count, candidate.end + margin);
            candidates.push_back(candidate);
        }
    }
    return best_of(items, candidates, attribution);
}

}  // namespace fundstelle::report
