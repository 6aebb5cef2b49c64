// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/segment_agreement.h"

#include <algorithm>
#include <tuple>

namespace fundstelle::agreement {

namespace {

std::int64_t length(const CodedSegment& segment) {
    return segment.end - segment.begin;
}

std::int64_t whole_of(OverlapOf of, const CodedSegment& own, const CodedSegment& other, std::int64_t shared) {
    switch (of) {
        case OverlapOf::Union: return length(own) + length(other) - shared;
        case OverlapOf::LongerSegment: return std::max(length(own), length(other));
        case OverlapOf::ShorterSegment: return std::min(length(own), length(other));
        case OverlapOf::OwnSegment: break;
    }
    return length(own);
}

}  // namespace

bool OverlapRule::fits(const CodedSegment& own, const CodedSegment& other) const {
    const std::int64_t shared = std::min(own.end, other.end) - std::max(own.begin, other.begin);
    return shared > 0 && shared * 100 >= least * whole_of(of, own, other, shared);
}

Coefficient SegmentCount::percent() const {
    if (total() == 0) return Undefined::NothingCoded;
    return Estimate{static_cast<double>(agreements) / static_cast<double>(total())};
}

void SegmentAgreement::count(std::vector<CodedSegment> segments, const std::vector<std::uint32_t>& coders) {
    std::sort(segments.begin(), segments.end(), [](const auto& a, const auto& b) {
        return std::tie(a.code, a.coder, a.begin) < std::tie(b.code, b.coder, b.begin);
    });
    // The segments of one coder with one code, in order of begin.
    const auto of = [&](std::uint32_t code, std::uint32_t coder) {
        return std::equal_range(segments.begin(), segments.end(), CodedSegment{0, 0, code, coder},
                                [](const auto& a, const auto& b) { return std::tie(a.code, a.coder) < std::tie(b.code, b.coder); });
    };
    for (const auto& own : segments) {
        for (const auto coder : coders) {
            if (coder == own.coder) continue;
            const auto [first, last] = of(own.code, coder);
            bool found = false;
            for (auto other = first; other != last && other->begin < own.end && !found; ++other) found = m_rule.fits(own, *other);
            ++(found ? m_codes[own.code].agreements : m_codes[own.code].disagreements);
        }
    }
}

SegmentCount SegmentAgreement::total() const {
    SegmentCount sum;
    for (const auto& count : m_codes) {
        sum.agreements += count.agreements;
        sum.disagreements += count.disagreements;
    }
    return sum;
}

std::size_t SegmentAgreement::categories() const {
    return static_cast<std::size_t>(std::count_if(m_codes.begin(), m_codes.end(), [](const auto& count) { return count.total() > 0; }));
}

Coefficient SegmentAgreement::kappa() const {
    const auto observed = total().percent();
    if (!observed) return observed;
    if (categories() < 2) return Undefined::NoVariation;
    const double chance = 1 / static_cast<double>(categories());
    return Estimate{(observed.value() - chance) / (1 - chance)};
}

}  // namespace fundstelle::agreement
