// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/comparison.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace fundstelle::agreement {

namespace {

/// Where a segment begins or ends.
struct Border {
    std::int32_t at;
    std::uint32_t code;
    std::uint32_t coder;
    int change;  ///< 1 or -1
};

template <class Segments>
void read_borders(std::vector<Border>& borders, const Segments& segments) {
    borders.clear();
    for (const auto& segment : segments) {
        borders.push_back({segment.begin, segment.code, segment.coder, 1});
        borders.push_back({segment.end, segment.code, segment.coder, -1});
    }
    std::sort(borders.begin(), borders.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
}

/// The codes that one coder gives at the moment; several segments may give the same one.
class OpenCodes {
public:
    void change(const Border& border) {
        const auto at = std::lower_bound(m_open.begin(), m_open.end(), border.code, [](const auto& open, auto code) { return open.first < code; });
        if (at == m_open.end() || at->first != border.code) m_open.insert(at, {border.code, border.change});
        else if ((at->second += border.change) == 0) m_open.erase(at);
    }
    void read(std::vector<std::uint32_t>& codes) const {
        codes.clear();
        for (const auto& [code, times] : m_open) codes.push_back(code);
    }

private:
    std::vector<std::pair<std::uint32_t, int>> m_open;  ///< by code
};

/// The judgements of the coders about one code: 1 if they gave it, 0 if not.
std::vector<RatingTable::Rating> judgements(std::uint64_t coded, std::uint64_t present, std::size_t coders) {
    std::vector<RatingTable::Rating> ratings(coders, RatingTable::kMissing);
    for (std::size_t i = 0; i < coders; ++i) {
        if ((present >> i & 1) != 0) ratings[i] = static_cast<RatingTable::Rating>(coded >> i & 1);
    }
    return ratings;
}

void set_undefined(Agreement& agreement, Undefined reason) {
    for (auto* coefficient : {&agreement.cohen, &agreement.scott, &agreement.brennan_prediger, &agreement.fleiss, &agreement.fleiss_complete, &agreement.conger, &agreement.ac1, &agreement.alpha}) {
        if (!*coefficient && coefficient->reason() == Undefined::NoVariation) *coefficient = reason;
    }
}

/// What two sets of codes add to a table of confusion.
template <class Count>
void confuse(const std::vector<std::uint32_t>& first, const std::vector<std::uint32_t>& second, std::uint32_t nothing, const Count& count) {
    std::vector<std::uint32_t> only_first;
    std::vector<std::uint32_t> only_second;
    std::set_difference(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(only_first));
    std::set_difference(second.begin(), second.end(), first.begin(), first.end(), std::back_inserter(only_second));
    for (const auto code : first) {
        if (std::binary_search(second.begin(), second.end(), code)) count(code, code);
    }
    if (only_first.empty() && only_second.empty() && !first.empty()) return;
    if (only_first.empty()) only_first.push_back(nothing);
    if (only_second.empty()) only_second.push_back(nothing);
    for (const auto row : only_first) {
        for (const auto column : only_second) count(row, column);
    }
}

}  // namespace

std::size_t ComparisonRun::SetHash::operator()(const std::vector<std::uint32_t>& codes) const {
    std::size_t hash = 14695981039346656037U;
    for (const auto code : codes) hash = (hash ^ code) * 1099511628211U;
    return hash;
}

ComparisonRun::ComparisonRun(const analysis::Snapshot& snapshot, const Choice& choice, WordsOf words)
    : m_snapshot{snapshot},
      m_choice{choice},
      m_words{std::move(words)},
      m_selection{snapshot, choice},
      m_patterns(m_selection.codes().size()),
      m_overall{choice.coders.size()} {
    m_result.coders = choice.coders;
    set_number({});
}

void ComparisonRun::count(std::size_t document) {
    if (!m_selection.passes_document(document)) return;
    const auto& from = m_snapshot.documents[document];
    const auto present = m_selection.present(document);
    if (std::popcount(present) < 2) {
        m_result.left_out.push_back(from.id);
        return;
    }
    m_result.documents.push_back(from.id);
    const Ruler ruler{from, m_selection, m_choice.unit, m_words};
    const auto segments = ruler.measured(m_selection.segments(document));
    m_units[present] += ruler.size();
    m_result.units += ruler.size();
    count_sets(segments, present, ruler.size());
    count_codes(segments, present);
}

void ComparisonRun::count_codes(std::vector<CodedSegment> segments, std::uint64_t present) {
    std::sort(segments.begin(), segments.end(), [](const auto& a, const auto& b) { return std::tie(a.code, a.begin) < std::tie(b.code, b.begin); });
    std::vector<Border> borders;
    std::vector<int> open(m_choice.coders.size());  // how many segments of each coder
    for (auto first = segments.begin(); first != segments.end();) {
        const auto last = std::find_if(first, segments.end(), [&](const auto& segment) { return segment.code != first->code; });
        read_borders(borders, std::span{first, last});
        std::uint64_t coded = 0;
        for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
            const auto bit = std::uint64_t{1} << borders[i].coder;
            open[borders[i].coder] += borders[i].change;
            coded = open[borders[i].coder] > 0 ? coded | bit : coded & ~bit;
            const auto units = borders[i + 1].at - borders[i].at;
            if (coded != 0 && units > 0) add_pattern(first->code, coded, present, units);
        }
        open.assign(open.size(), 0);
        first = last;
    }
}

void ComparisonRun::count_sets(const std::vector<CodedSegment>& segments, std::uint64_t present, std::int32_t size) {
    std::vector<Border> borders;
    read_borders(borders, segments);
    const auto coders = m_choice.coders.size();
    std::vector<OpenCodes> open(coders);
    std::vector<Rating> ratings = judgements(0, present, coders);
    std::vector<std::uint32_t> codes;
    std::int32_t from = 0;
    for (auto border = borders.begin(); border != borders.end();) {
        const auto at = border->at;
        if (from < at) m_overall.add(ratings, at - from);
        from = at;
        std::uint64_t changed = 0;
        for (; border != borders.end() && border->at == at; ++border) {
            open[border->coder].change(*border);
            changed |= std::uint64_t{1} << border->coder;
        }
        for (const auto coder : bits(changed)) {
            open[coder].read(codes);
            ratings[coder] = set_number(codes);
        }
    }
    if (from < size) m_overall.add(ratings, size - from);
}

void ComparisonRun::add_pattern(std::uint32_t code, std::uint64_t coded, std::uint64_t present, std::int64_t units) {
    auto& patterns = m_patterns[code];
    const auto known = std::find_if(patterns.begin(), patterns.end(), [&](const auto& p) { return p.coded == coded && p.present == present; });
    if (known == patterns.end()) patterns.push_back({coded, present, units});
    else known->units += units;
}

RatingTable::Rating ComparisonRun::set_number(const std::vector<std::uint32_t>& codes) {
    const auto [place, is_new] = m_set_numbers.try_emplace(codes, static_cast<Rating>(m_sets.size()));
    if (is_new) m_sets.push_back(codes);
    return place->second;
}

CodeAgreement ComparisonRun::code_agreement(std::size_t code) const {
    const auto coders = m_choice.coders.size();
    CodeAgreement result{m_snapshot.tree()[m_selection.codes()[code]].id, RatingTable{coders, 2}, {}, std::vector<std::int64_t>(coders), 0};
    auto rest = m_units;
    std::int64_t coded = 0;
    std::int64_t judged = 0;
    for (const auto& pattern : m_patterns[code]) {
        result.table.add(judgements(pattern.coded, pattern.present, coders), pattern.units);
        rest[pattern.present] -= pattern.units;
        for (const auto coder : bits(pattern.coded)) result.units[coder] += pattern.units;
        coded += pattern.units * std::popcount(pattern.coded);
    }
    for (const auto& [present, units] : rest) result.table.add(judgements(0, present, coders), units);
    for (const auto& [present, units] : m_units) judged += units * std::popcount(present);
    if (judged > 0) result.prevalence = static_cast<double>(coded) / static_cast<double>(judged);
    result.agreement = agreement(result.table, 0);
    if (coded == 0) set_undefined(result.agreement, Undefined::NothingCoded);
    return result;
}

std::vector<ConfusionCell> ComparisonRun::confusion() const {
    const auto nothing = static_cast<std::uint32_t>(m_selection.codes().size());
    std::unordered_map<std::uint64_t, std::int64_t> cells;
    for (std::size_t row = 0; row < m_overall.rows(); ++row) {
        const auto ratings = m_overall.ratings(row);
        confuse(m_sets[static_cast<std::size_t>(ratings[0])], m_sets[static_cast<std::size_t>(ratings[1])], nothing,
                [&](std::uint64_t r, std::uint64_t c) { cells[r << 32 | c] += m_overall.units(row); });
    }
    std::vector<ConfusionCell> result;
    for (const auto& [cell, units] : cells) result.push_back({static_cast<std::uint32_t>(cell >> 32), static_cast<std::uint32_t>(cell), units});
    std::sort(result.begin(), result.end(), [](const auto& a, const auto& b) { return std::tie(a.row, a.column) < std::tie(b.row, b.column); });
    return result;
}

Comparison ComparisonRun::result() const {
    auto result = m_result;
    const auto coders = m_choice.coders.size();
    RatingTable pooled{coders, 2};
    for (std::size_t code = 0; code < m_patterns.size(); ++code) {
        result.codes.push_back(code_agreement(code));
        const auto& table = result.codes.back().table;
        for (std::size_t row = 0; row < table.rows(); ++row) pooled.add(table.ratings(row), table.units(row));
    }
    result.pooled = agreement(pooled, 0);
    result.overall = agreement(m_overall, 0);
    result.several_codes = std::any_of(m_sets.begin(), m_sets.end(), [](const auto& set) { return set.size() > 1; });
    if (m_sets.size() == 1) {
        set_undefined(result.pooled, Undefined::NothingCoded);
        set_undefined(result.overall, Undefined::NothingCoded);
    }
    for (std::size_t a = 0; a < coders; ++a) {
        for (std::size_t b = a + 1; b < coders; ++b) result.pairs.push_back({a, b, agreement(m_overall.pair(a, b).complete(), 0)});
    }
    if (coders == 2) result.confusion = confusion();
    return result;
}

Comparison compare(const analysis::Snapshot& snapshot, const Choice& choice, const WordsOf& words, const Follow& follow) {
    ComparisonRun run{snapshot, choice, words};
    for (std::size_t d = 0; d < snapshot.documents.size(); ++d) {
        if (follow) follow(d, snapshot.documents.size());
        run.count(d);
    }
    return run.result();
}

}  // namespace fundstelle::agreement
