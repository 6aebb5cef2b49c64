// SPDX-License-Identifier: GPL-3.0-or-later
/// Agreement segment by segment, as MAXQDA compares two coders.
#pragma once

#include <cstdint>
#include <vector>

#include "agreement/coded_segment.h"
#include "agreement/coefficient.h"

namespace fundstelle::agreement {

/// What the shared part of two segments is a share of.
enum class OverlapOf {
    Union,           ///< of all that either covers: both borders must fit
    LongerSegment,   ///< of the longer of the two
    ShorterSegment,  ///< of the shorter: one inside the other agrees fully
    OwnSegment,      ///< of the one that is being looked at
};

struct OverlapRule {
    int least{90};  ///< percent, 0 to 100; something must be shared in any case
    OverlapOf of{OverlapOf::Union};
    friend bool operator==(const OverlapRule&, const OverlapRule&) = default;

    /// True if the first segment is found again in the second.
    [[nodiscard]] bool fits(const CodedSegment& own, const CodedSegment& other) const;
};

/// Of every segment of a pair of coders: whether the other has one with the same code that fits it.
struct SegmentCount {
    std::int64_t agreements{0};
    std::int64_t disagreements{0};

    [[nodiscard]] std::int64_t total() const { return agreements + disagreements; }
    /// The share of agreements; `NothingCoded` without segments.
    [[nodiscard]] Coefficient percent() const;
    friend bool operator==(const SegmentCount&, const SegmentCount&) = default;
};

/// Counts segments document by document.
class SegmentAgreement {
public:
    SegmentAgreement(std::size_t codes, const OverlapRule& rule) : m_rule{rule}, m_codes(codes) {}
    /// All segments of one document, of all coders who take part in it. Of more than two coders every pair counts.
    void count(std::vector<CodedSegment> segments, const std::vector<std::uint32_t>& coders);

    /// By the number of the code.
    [[nodiscard]] const std::vector<SegmentCount>& codes() const { return m_codes; }
    [[nodiscard]] SegmentCount total() const;
    /// How many codes have a segment.
    [[nodiscard]] std::size_t categories() const;
    /// (P_o − P_c)/(1 − P_c), P_o the share of agreements of all segments, P_c = 1/`categories()`: MAXQDA's figure. `NoVariation` with one code.
    /// Source: R. L. Brennan, D. J. Prediger, Educational and Psychological Measurement 41, 1981, pp. 687–699; MAXQDA's manual,
    /// "Intercoder Agreement".
    [[nodiscard]] Coefficient kappa() const;

private:
    OverlapRule m_rule;
    std::vector<SegmentCount> m_codes;
};

}  // namespace fundstelle::agreement
