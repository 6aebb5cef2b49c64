// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "agreement/segment_agreement.h"

using namespace fundstelle;
using agreement::CodedSegment;
using agreement::OverlapOf;
using agreement::OverlapRule;
using agreement::SegmentAgreement;
using agreement::SegmentCount;
using agreement::Undefined;

namespace {

bool fits(int begin, int end, int other_begin, int other_end, const OverlapRule& rule) {
    return rule.fits({begin, end, 0, 0}, {other_begin, other_end, 0, 1});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(segment_agreement_tests)

BOOST_AUTO_TEST_CASE(nine_tenths_of_what_either_covers_is_enough_and_a_little_less_is_not) {
    BOOST_TEST(fits(0, 100, 0, 90, {}));
    BOOST_TEST(!fits(0, 100, 0, 89, {}));
    BOOST_TEST(fits(0, 10, 0, 9, {}));
    BOOST_TEST(!fits(0, 100, 6, 106, {}));  // 94 of 106
    BOOST_TEST(fits(0, 100, 5, 105, {90, OverlapOf::LongerSegment}));  // 95 of 100
}

BOOST_AUTO_TEST_CASE(what_the_shared_part_is_a_share_of_decides) {
    const auto inside = [](OverlapOf of) { return fits(10, 20, 0, 100, {90, of}); };
    BOOST_TEST(!inside(OverlapOf::Union));
    BOOST_TEST(!inside(OverlapOf::LongerSegment));
    BOOST_TEST(inside(OverlapOf::ShorterSegment));
    BOOST_TEST(inside(OverlapOf::OwnSegment));
    BOOST_TEST(!fits(0, 100, 10, 20, {90, OverlapOf::OwnSegment}));
}

BOOST_AUTO_TEST_CASE(segments_that_only_touch_never_agree) {
    BOOST_TEST(!fits(0, 10, 10, 20, {0, OverlapOf::Union}));
    BOOST_TEST(fits(0, 10, 9, 20, {0, OverlapOf::Union}));
}

BOOST_AUTO_TEST_CASE(every_segment_of_both_coders_is_looked_up_in_the_other_one) {
    SegmentAgreement agreement{3, {}};
    agreement.count({{0, 100, 0, 0}, {0, 95, 0, 1}, {200, 300, 1, 0}, {200, 300, 0, 1}, {400, 500, 1, 1}}, {0, 1});
    BOOST_TEST((agreement.codes()[0] == SegmentCount{2, 1}));
    BOOST_TEST((agreement.codes()[1] == SegmentCount{0, 2}));
    BOOST_TEST((agreement.codes()[2] == SegmentCount{0, 0}));
    BOOST_TEST((agreement.total() == SegmentCount{2, 3}));
    BOOST_TEST(agreement.total().percent().value() == 0.4);
    BOOST_TEST(agreement.categories() == 2);
    BOOST_TEST(agreement.kappa().value() == -0.2, boost::test_tools::tolerance(1e-12));  // (0.4 − 1/2)/(1 − 1/2)
}

BOOST_AUTO_TEST_CASE(kappa_is_the_one_of_the_manual) {
    // 71.43 % agreement with ten codes in the table: 0.6825.
    SegmentAgreement agreement{10, {}};
    std::vector<CodedSegment> segments;
    for (int i = 0; i < 10; ++i) {
        const auto code = static_cast<std::uint32_t>(i);
        segments.push_back({i * 100, i * 100 + 50, code, 0});
        segments.push_back({i * 100, i * 100 + 50, code, 1});
    }
    for (int i = 0; i < 8; ++i) segments.push_back({2000 + i * 100, 2050 + i * 100, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i % 2)});
    agreement.count(segments, {0, 1});
    BOOST_TEST(std::abs(agreement.total().percent().value() - 0.7143) < 0.00005);
    BOOST_TEST(std::abs(agreement.kappa().value() - 0.6825) < 0.00005);
}

BOOST_AUTO_TEST_CASE(a_coder_who_did_not_take_part_contradicts_nobody) {
    SegmentAgreement agreement{1, {}};
    agreement.count({{0, 10, 0, 0}, {0, 10, 0, 1}}, {0, 1});
    BOOST_TEST((agreement.total() == SegmentCount{2, 0}));
    agreement.count({{0, 10, 0, 0}, {0, 10, 0, 1}}, {0, 1, 2});
    BOOST_TEST((agreement.total() == SegmentCount{4, 2}));
}

BOOST_AUTO_TEST_CASE(without_segments_or_with_one_code_there_is_no_kappa) {
    SegmentAgreement none{2, {}};
    BOOST_TEST((none.kappa().reason() == Undefined::NothingCoded));
    none.count({{0, 10, 1, 0}}, {0, 1});
    BOOST_TEST((none.kappa().reason() == Undefined::NoVariation));
    BOOST_TEST(none.total().percent().value() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
