// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/alignment.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <string_view>

#include "text/filler_words.h"

namespace fundstelle::report {

namespace {

using Kind = QuoteItem::Kind;

constexpr float kAdded = 1.05F;     // rather a word left out before one that is the same
constexpr float kDropped = 1.0F;
constexpr float kDroppedFiller = 0.6F;
constexpr float kDroppedSign = 0.01F;
constexpr float kSwapped = 1.3F;
constexpr float kSwappedAlike = 0.7F;
constexpr float kSwappedPseudonym = 0.1F;
constexpr float kJump = 3.5F;       // more than three words left out are one difference
constexpr float kSkippedWord = 0.0005F;  // near passages are likelier than far ones
constexpr float kReplacement = 0.05F;
constexpr float kReplacedWord = 0.01F;
constexpr float kNever = std::numeric_limits<float>::max() / 4;

/// How a cell was reached.
enum class Way : std::uint8_t { Start, Same, Swapped, Added, Dropped, FromJump, FromGap, TwoItems, TwoWords, Label, OwnOne, OwnTwo, OwnThree };

std::size_t hash_of(const std::string& key) {
    return std::hash<std::string>{}(key);
}

bool is_written_apart(const std::string& whole, const std::string& head, const std::string& tail) {
    return whole.size() == head.size() + tail.size() && whole.starts_with(head) && whole.ends_with(tail);
}

float cost_of_swap(const QuoteItem& item, const SpokenWord& word, bool may_be_pseudonym) {
    if (may_be_pseudonym && is_pseudonym(item, word)) return kSwappedPseudonym;
    return are_alike(item.key, word.key) ? kSwappedAlike : kSwapped;
}

float cost_of_drop(const SpokenWord& word) {
    return word.is_sign ? kDroppedSign : text::is_filler(word.key) ? kDroppedFiller : kDropped;
}

/// The table of dynamic programming: rows are items consumed, columns words consumed.
class Table {
public:
    Table(std::span<const QuoteItem> items, const std::vector<SpokenWord>& words, std::size_t begin, std::size_t end, const SpeakerCosts& speaker_costs)
        : m_items{items}, m_words{words}, m_begin{begin}, m_columns{end - begin + 1}, m_speaker_costs{speaker_costs} {
        const auto cells = (items.size() + 1) * m_columns;
        m_cost.assign(cells, kNever);
        m_way.assign(cells, Way::Start);
        m_gap_goes_on.assign(cells, false);
        m_jump_goes_on.assign(cells, false);
        std::fill_n(m_cost.begin(), m_columns, 0.0F);
        for (auto i = begin; i < end; ++i) {
            m_hashes.push_back(hash_of(words[i].key));
            m_drops.push_back(cost_of_drop(words[i]));
        }
    }

    Alignment fill() {
        Alignment alignment;
        for (std::size_t row = 0; row <= m_items.size(); ++row) {
            if (row > 0 && row < m_items.size()) relax(row);
            const auto begin = m_cost.begin() + static_cast<std::ptrdiff_t>(row * m_columns);
            alignment.cost_of_start.push_back(*std::min_element(begin, begin + static_cast<std::ptrdiff_t>(m_columns)));
            if (row == m_items.size()) break;
            const auto kind = m_items[row].kind;
            if (kind == Kind::Omission || kind == Kind::Replacement) push_gap(row);
            else push_words(row);
        }
        alignment.cost = alignment.cost_of_start.back();
        alignment.steps = steps();
        return alignment;
    }

private:
    [[nodiscard]] std::size_t cell(std::size_t row, std::size_t column) const { return row * m_columns + column; }
    [[nodiscard]] const SpokenWord& word(std::size_t column) const { return m_words[m_begin + column]; }

    void offer(std::size_t row, std::size_t column, float cost, Way way) {
        const auto at = cell(row, column);
        if (cost >= m_cost[at]) return;
        m_cost[at] = cost;
        m_way[at] = way;
    }

    /// Words of the transcript that are left out without a mark: one by one, or many at once.
    void relax(std::size_t row) {
        float jump = kNever;
        for (std::size_t column = 1; column < m_columns; ++column) {
            const auto before = cell(row, column - 1);
            offer(row, column, m_cost[before] + m_drops[column - 1], Way::Dropped);
            const bool goes_on = jump < m_cost[before] + kJump;
            jump = (goes_on ? jump : m_cost[before] + kJump) + kSkippedWord;
            m_jump_goes_on[cell(row, column)] = goes_on;
            offer(row, column, jump, Way::FromJump);
        }
    }

    /// An omission or a replacement stands for any number of words.
    void push_gap(std::size_t row) {
        const bool is_omission = m_items[row].kind == Kind::Omission;
        const float start = is_omission ? 0.0F : kReplacement;
        const float each = is_omission ? kSkippedWord : kReplacedWord;
        float gap = kNever;
        for (std::size_t column = 0; column < m_columns; ++column) {
            auto from = m_cost[cell(row, column)] + start;
            if (const auto own = is_omission ? 0 : words_of_bracket(m_items[row].key, column); own > 0) {
                offer(row + 1, column + own, m_cost[cell(row, column)], own == 1 ? Way::OwnOne : own == 2 ? Way::OwnTwo : Way::OwnThree);
                from = kNever;
            }
            const bool goes_on = column > 0 && gap + each < from;
            gap = goes_on ? gap + each : from;
            m_gap_goes_on[cell(row, column)] = goes_on;
            offer(row + 1, column, gap, Way::FromGap);
        }
    }

    /// How many words (up to three) the transcript has here in the same bracket: „[Kommune]“ stands for these and no others. 0 if it has it not.
    [[nodiscard]] std::size_t words_of_bracket(const std::string& key, std::size_t column) const {
        std::string words;
        for (std::size_t count = 1; count <= 3 && column + count < m_columns; ++count) {
            words += word(column + count - 1).key;
            if (words == key) return count;
            if (!key.starts_with(words)) break;
        }
        return 0;
    }

    void push_words(std::size_t row) {
        const auto& item = m_items[row];
        const bool is_label = item.kind == Kind::Label;
        const bool may_join = item.joined && row + 1 < m_items.size() && m_items[row + 1].kind == Kind::Word;
        const auto& by_turn = m_speaker_costs.by_turn[m_speaker_costs.tables[row]];
        const auto hash = hash_of(item.key);
        const bool may_be_pseudonym = item.written.size() <= 3;
        const auto both = may_join ? item.key + m_items[row + 1].key : std::string{};
        for (std::size_t column = 0; column < m_columns; ++column) {
            const auto cost = m_cost[cell(row, column)];
            if (cost >= kNever) continue;
            if (is_label) {
                offer(row + 1, column, cost, Way::Label);
                continue;
            }
            offer(row + 1, column, cost + kAdded, Way::Added);
            if (column + 1 >= m_columns) continue;
            const auto& spoken = word(column);
            const auto by = spoken.turn == kNoTurn ? 0 : by_turn[spoken.turn];
            const bool may_be_same = item.kind == Kind::Fragment || m_hashes[column] == hash;
            if (may_be_same && is_same(item, spoken)) offer(row + 1, column + 1, cost + by, Way::Same);
            else offer(row + 1, column + 1, cost + by + cost_of_swap(item, spoken, may_be_pseudonym), Way::Swapped);
            if (may_join && both == spoken.key) offer(row + 2, column + 1, cost + by, Way::TwoItems);
            if (spoken.joined && column + 2 < m_columns && is_written_apart(item.key, spoken.key, word(column + 1).key)) {
                offer(row + 1, column + 2, cost + by, Way::TwoWords);
            }
        }
    }

    [[nodiscard]] std::vector<Step> steps() const {
        std::vector<Step> steps;
        auto row = m_items.size();
        const auto last = m_cost.begin() + static_cast<std::ptrdiff_t>(cell(row, 0));
        auto column = static_cast<std::size_t>(std::min_element(last, m_cost.end()) - last);
        const auto take = [&](Step::Kind kind, std::size_t items, std::size_t words) {
            row -= items;
            column -= words;
            steps.push_back({kind, row, items, m_begin + column, words});
        };
        while (row > 0) {
            switch (m_way[cell(row, column)]) {
                case Way::Same: take(Step::Kind::Same, 1, 1); break;
                case Way::TwoItems: take(Step::Kind::Same, 2, 1); break;
                case Way::TwoWords: take(Step::Kind::Same, 1, 2); break;
                case Way::Swapped: take(Step::Kind::Swapped, 1, 1); break;
                case Way::Added: take(Step::Kind::Added, 1, 0); break;
                case Way::Dropped: take(Step::Kind::Dropped, 0, 1); break;
                case Way::OwnOne: take(Step::Kind::Same, 1, 1); break;
                case Way::OwnTwo: take(Step::Kind::Same, 1, 2); break;
                case Way::OwnThree: take(Step::Kind::Same, 1, 3); break;
                case Way::Label: take(Step::Kind::Marked, 1, 0); break;
                case Way::FromJump: {
                    bool goes_on = true;
                    while (goes_on) {
                        goes_on = m_jump_goes_on[cell(row, column)];
                        take(Step::Kind::Jumped, 0, 1);
                    }
                    break;
                }
                case Way::FromGap: {
                    const auto kind = m_items[row - 1].kind == Kind::Omission ? Step::Kind::Omitted : Step::Kind::Replaced;
                    while (m_gap_goes_on[cell(row - 1, column)]) take(kind, 0, 1);
                    take(Step::Kind::Marked, 1, 0);
                    break;
                }
                case Way::Start: row = 0; break;  // never: every row but the first is reached
            }
        }
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

    std::span<const QuoteItem> m_items;
    const std::vector<SpokenWord>& m_words;
    std::size_t m_begin;
    std::size_t m_columns;
    const SpeakerCosts& m_speaker_costs;
    std::vector<std::size_t> m_hashes;  ///< by column, so that words are compared only where they may be the same
    std::vector<float> m_drops;
    std::vector<float> m_cost;
    std::vector<Way> m_way;
    std::vector<bool> m_gap_goes_on;   ///< by the row before the gap
    std::vector<bool> m_jump_goes_on;
};

}  // namespace

bool is_pseudonym(const QuoteItem& item, const SpokenWord& word) {
    static constexpr std::array<std::string_view, 8> kPseudonyms = {"X", "Y", "Z", "XX", "XY", "XYZ", "YY", "NN"};
    return word.has_capital && std::find(kPseudonyms.begin(), kPseudonyms.end(), item.written) != kPseudonyms.end();
}

bool is_same(const QuoteItem& item, const SpokenWord& word) {
    if (item.kind == Kind::Word) return item.key == word.key;
    if (item.kind != Kind::Fragment) return false;
    return word.key.size() >= item.key.size() + item.tail.size() && word.key.starts_with(item.key) && word.key.ends_with(item.tail);
}

Alignment align_items(std::span<const QuoteItem> items, const std::vector<SpokenWord>& words, std::size_t begin, std::size_t end,
                      const SpeakerCosts& speaker_costs) {
    return Table{items, words, begin, std::min(end, words.size()), speaker_costs}.fill();
}

}  // namespace fundstelle::report
