// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <array>
#include <functional>

#include "agreement/disagreements.h"
#include "agreement/flat_world.h"
#include "agreement/segment_comparison.h"
#include "agreement/slow_comparison.h"

using namespace fundstelle;
using agreement::Choice;
using agreement::Difference;
using agreement::Disagreement;
using agreement::Undefined;

namespace {

struct Team {
    test::World world;
    analysis::Snapshot snapshot;
    Choice choice;

    /// Codings as begin, end, number of the code, number of the coder.
    explicit Team(const std::vector<std::array<int, 4>>& codings, std::size_t coders = 2) : world{test::flat_world(3, 100)} {
        for (const auto& [begin, end, code, coder] : codings) test::code(world, begin, end, static_cast<std::size_t>(code), static_cast<std::size_t>(coder));
        snapshot = world.snapshot();
        for (std::size_t i = 0; i < coders; ++i) choice.coders.push_back(world.coders[i].id);
        choice.presence = agreement::Presence::Everywhere;
    }
    [[nodiscard]] std::vector<Disagreement> places(int tolerance = 0) const { return agreement::disagreements(snapshot, choice, tolerance); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(disagreements_tests)

BOOST_AUTO_TEST_CASE(what_all_have_coded_alike_is_no_disagreement) {
    BOOST_TEST(Team({{0, 10, 0, 0}, {0, 10, 0, 1}, {5, 20, 1, 0}, {5, 20, 1, 1}}).places().empty());
    // In one piece or in two.
    BOOST_TEST(Team({{0, 10, 0, 0}, {10, 20, 0, 0}, {0, 20, 0, 1}}).places().empty());
}

BOOST_AUTO_TEST_CASE(what_only_one_has_coded_names_the_other_as_silent) {
    const Team team{{{0, 10, 0, 0}}};
    const auto places = team.places();
    BOOST_TEST_REQUIRE(places.size() == 1);
    BOOST_TEST((places[0] == Disagreement{Difference::OnlySome, team.world.documents[0].id, 0, 10, {{0, team.world.codes[0].id, {{0, 10}}}}, {1}}));
}

BOOST_AUTO_TEST_CASE(another_code_at_the_same_place_is_one_disagreement_not_two) {
    const Team team{{{0, 10, 0, 0}, {5, 15, 1, 1}}};
    const auto places = team.places();
    BOOST_TEST_REQUIRE(places.size() == 1);
    BOOST_TEST((places[0] == Disagreement{Difference::DifferentCode, team.world.documents[0].id, 0, 15,
                                          {{0, team.world.codes[0].id, {{0, 10}}}, {1, team.world.codes[1].id, {{5, 15}}}}, {}}));
    BOOST_TEST(Team({{0, 10, 0, 0}, {10, 15, 1, 1}}).places().size() == 2);
}

BOOST_AUTO_TEST_CASE(other_borders_are_one_disagreement_over_all_that_is_coded) {
    const Team team{{{0, 10, 0, 0}, {2, 12, 0, 1}}};
    const auto places = team.places();
    BOOST_TEST_REQUIRE(places.size() == 1);
    BOOST_TEST((places[0].difference == Difference::DifferentBorder));
    BOOST_TEST(places[0].begin == 0);
    BOOST_TEST(places[0].end == 12);
    BOOST_TEST(places[0].opinions.size() == 2);
    BOOST_TEST(team.places(1).size() == 1);
    BOOST_TEST(team.places(2).empty());
}

BOOST_AUTO_TEST_CASE(one_stretch_against_two_is_a_matter_of_borders) {
    const auto places = Team({{0, 30, 0, 0}, {0, 10, 0, 1}, {20, 30, 0, 1}}).places();
    BOOST_TEST_REQUIRE(places.size() == 1);
    BOOST_TEST((places[0].difference == Difference::DifferentBorder));
    BOOST_TEST((places[0].opinions[1].stretches == analysis::Spans{{0, 10}, {20, 30}}));
}

BOOST_AUTO_TEST_CASE(a_second_code_of_one_coder_beside_the_common_one_is_only_theirs) {
    const auto places = Team({{0, 10, 0, 0}, {0, 10, 0, 1}, {0, 10, 1, 1}}).places();
    BOOST_TEST_REQUIRE(places.size() == 1);
    BOOST_TEST((places[0].difference == Difference::OnlySome));
    BOOST_TEST((places[0].silent == std::vector<std::uint32_t>{0}));
}

BOOST_AUTO_TEST_CASE(other_borders_of_one_code_and_a_further_code_of_one_coder_are_two_places) {
    const auto places = Team({{0, 10, 0, 0}, {2, 12, 0, 1}, {1, 9, 1, 1}}).places();
    BOOST_TEST_REQUIRE(places.size() == 2);
    BOOST_TEST((places[0].difference == Difference::DifferentBorder));
    BOOST_TEST((places[1].difference == Difference::OnlySome));
}

BOOST_AUTO_TEST_CASE(of_three_coders_two_may_agree_and_the_third_is_silent) {
    const Team team{{{0, 10, 0, 0}, {0, 10, 0, 2}}, 3};
    const auto places = team.places();
    BOOST_TEST_REQUIRE(places.size() == 1);
    BOOST_TEST((places[0].difference == Difference::OnlySome));
    BOOST_TEST(places[0].opinions.size() == 2);
    BOOST_TEST((places[0].silent == std::vector<std::uint32_t>{1}));
}

BOOST_AUTO_TEST_CASE(who_has_not_begun_a_document_is_not_asked) {
    Team team{{{0, 10, 0, 0}, {0, 10, 0, 1}}, 3};
    BOOST_TEST(team.places().size() == 1);
    team.choice.presence = agreement::Presence::WhereCoded;
    BOOST_TEST(team.places().empty());
}

BOOST_AUTO_TEST_CASE(places_come_in_order_and_each_character_in_dispute_lies_in_one) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        const auto world = test::random_world(seed, 40);
        const auto snapshot = world.snapshot();
        Choice choice{{world.coders[0].id, world.coders[1].id, world.coders[2].id}};
        const auto places = agreement::disagreements(snapshot, choice);
        for (std::size_t d = 0; d < world.documents.size(); ++d) {
            const auto& document = world.documents[d];
            const auto present = [&](std::size_t coder) {
                return std::any_of(world.codings.begin(), world.codings.end(), [&](const auto& coding) { return coding.document == d && coding.coder == coder; });
            };
            if (present(0) + present(1) + present(2) < 2) continue;
            for (int p = 0; p < document.length; ++p) {
                std::vector<std::set<std::size_t>> given;
                for (std::size_t g = 0; g < 3; ++g) {
                    if (!present(g)) continue;
                    given.emplace_back();
                    for (const auto& coding : world.codings) {
                        if (coding.document == d && coding.coder == g && coding.begin <= p && p < coding.end) given.back().insert(coding.code);
                    }
                }
                const bool disputed = std::adjacent_find(given.begin(), given.end(), std::not_equal_to<>{}) != given.end();
                const bool inside = std::any_of(places.begin(), places.end(), [&](const auto& place) { return place.document == document.id && place.begin <= p && p < place.end; });
                if (disputed) BOOST_TEST(inside, "seed " << seed << " document " << d << " at " << p);
            }
        }
        BOOST_TEST(std::is_sorted(places.begin(), places.end(), [&](const auto& a, const auto& b) {
            return std::pair{snapshot.document_index(a.document), a.begin} < std::pair{snapshot.document_index(b.document), b.begin};
        }));
    }
}

BOOST_AUTO_TEST_CASE(segments_and_units_of_a_project_are_compared_document_by_document) {
    const Team team{{{0, 10, 0, 0}, {0, 10, 0, 1}, {20, 40, 1, 0}, {20, 37, 1, 1}}};
    const auto segments = agreement::compare_segments(team.snapshot, team.choice);
    BOOST_TEST((segments.agreement.total() == agreement::SegmentCount{2, 2}));
    BOOST_TEST(segments.documents.size() == 1);
    const auto wider = agreement::compare_segments(team.snapshot, team.choice, {80, agreement::OverlapOf::Union});
    BOOST_TEST((wider.agreement.total() == agreement::SegmentCount{4, 0}));

    const auto units = agreement::compare_unitizing(team.snapshot, team.choice);
    BOOST_TEST(units.length == 100);
    BOOST_TEST(units.together.codes.value() == 1);
    BOOST_TEST(units.together.all.value() < 1);
    BOOST_TEST(units.alone[0].value() == 1);
    BOOST_TEST(units.alone[1].value() < 1);
    BOOST_TEST((units.alone[2].reason() == Undefined::NothingCoded));
}

BOOST_AUTO_TEST_CASE(two_codes_of_one_coder_at_one_place_leave_each_code_by_itself) {
    const Team team{{{0, 10, 0, 0}, {0, 10, 0, 1}, {5, 20, 1, 0}}};
    const auto units = agreement::compare_unitizing(team.snapshot, team.choice);
    BOOST_TEST((units.together.all.reason() == Undefined::OverlappingUnits));
    BOOST_TEST(units.alone[0].value() == 1);
    BOOST_TEST(units.alone[1].value() < 0);
}

BOOST_AUTO_TEST_SUITE_END()
