// SPDX-License-Identifier: GPL-3.0-or-later
/// Coders compared by units: per code, and over all codes.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

#include "agreement/bootstrap.h"
#include "agreement/choice.h"
#include "agreement/coefficients.h"
#include "agreement/units.h"

namespace fundstelle::agreement {

/// One code: every unit is coded with it (1) or not (0), by each coder who has judged its document.
struct CodeAgreement {
    model::CodeId code;
    RatingTable table;
    Agreement agreement;              ///< with two categories; `NothingCoded` for a code that nobody has used
    std::vector<std::int64_t> units;  ///< how many each coder has coded with it
    double prevalence;                ///< the share of "coded" in all judgements, 0 to 1; 0 without any
};

/// How often one coder chose the row where the other chose the column; as numbers of codes, "nothing" behind the last.
struct ConfusionCell {
    std::uint32_t row;
    std::uint32_t column;
    std::int64_t units;
    friend bool operator==(const ConfusionCell&, const ConfusionCell&) = default;
};

/// Two of the coders over all codes, by units that both have judged.
struct PairAgreement {
    std::size_t first;
    std::size_t second;
    Agreement agreement;
};

struct Comparison {
    std::vector<model::CoderId> coders;
    std::vector<model::DocumentId> documents;  ///< compared, in display order
    std::vector<model::DocumentId> left_out;   ///< fewer than two coders have judged them
    std::int64_t units{0};
    std::vector<CodeAgreement> codes;          ///< in display order
    /// The value of a unit is the set of all codes that a coder gave it, and each set is a category of its own, "nothing" among them: with codes
    /// that exclude each other, the usual table. Categories are those that occur.
    Agreement overall;
    bool several_codes{false};                 ///< a coder gave some unit more than one of the codes
    Agreement pooled;                          ///< every decision about every code and unit in one table of two categories
    std::vector<PairAgreement> pairs;          ///< overall, for each two coders
    /// For two coders, in order of row and column, cells with 0 left out. Codes in common stand on the diagonal; each one that only the first
    /// gave stands against each one that only the second gave, or against "nothing".
    std::vector<ConfusionCell> confusion;
};

/// A comparison document by document, so that it can be followed and given up in between.
class ComparisonRun {
public:
    /// `parts_for(choice)` must be in the snapshot. Keeps references to both; a choice by words needs `words`. Throws `Invalid`.
    ComparisonRun(const analysis::Snapshot& snapshot, const Choice& choice, WordsOf words = {});
    /// Each document of the snapshot once, by its index.
    void count(std::size_t document);
    /// Of all that was counted.
    [[nodiscard]] Comparison result() const;

private:
    using Rating = RatingTable::Rating;
    /// Units of one code with the same judgements.
    struct Pattern {
        std::uint64_t coded;    ///< coders who gave it
        std::uint64_t present;  ///< coders who could have
        std::int64_t units;
    };
    struct SetHash {
        std::size_t operator()(const std::vector<std::uint32_t>& codes) const;
    };

    void count_codes(std::vector<CodedSegment> segments, std::uint64_t present);
    void count_sets(const std::vector<CodedSegment>& segments, std::uint64_t present, std::int32_t size);
    void add_pattern(std::uint32_t code, std::uint64_t coded, std::uint64_t present, std::int64_t units);
    Rating set_number(const std::vector<std::uint32_t>& codes);
    [[nodiscard]] CodeAgreement code_agreement(std::size_t code) const;
    [[nodiscard]] std::vector<ConfusionCell> confusion() const;

    const analysis::Snapshot& m_snapshot;
    const Choice& m_choice;
    WordsOf m_words;
    Selection m_selection;
    Comparison m_result;
    std::map<std::uint64_t, std::int64_t> m_units;   ///< by who was present
    std::vector<std::vector<Pattern>> m_patterns;    ///< by code, of units that somebody gave it to
    std::unordered_map<std::vector<std::uint32_t>, Rating, SetHash> m_set_numbers;
    std::vector<std::vector<std::uint32_t>> m_sets;  ///< by their number; 0 is the empty one
    RatingTable m_overall;
};

/// Cost: a few sweeps over the codings; no step for a single character.
Comparison compare(const analysis::Snapshot& snapshot, const Choice& choice, const WordsOf& words = {}, const Follow& follow = {});

}  // namespace fundstelle::agreement
