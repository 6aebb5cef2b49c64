// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

struct Fixture : test::SmallStudy {
    [[nodiscard]] Codebook& codebook() { return (*this)->codebook(); }
    void describe(model::CodeId id, const std::function<void(model::Code&)>& change) {
        auto code_of = codebook().tree()[*codebook().tree().index_of(id)];
        change(code_of);
        clock.advance_minutes(1);
        codebook().describe(code_of);
        clock.advance_minutes(1);
    }
    std::vector<std::string> told(model::CodeId id) {
        std::vector<std::string> lines;
        for (const auto& change : codebook().history(id)) {
            lines.push_back(std::to_string(static_cast<int>(change.field)) + ": " + change.before + " → " + change.after + " (" + change.coder + ")");
        }
        return lines;
    }
};

using Lines = std::vector<std::string>;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(code_history_tests, Fixture)

BOOST_AUTO_TEST_CASE(the_history_of_a_code_tells_who_changed_what_from_what) {
    describe(costs, [](auto& code_of) { code_of.definition = "Was es kostet"; });
    reopen("BM");
    describe(costs, [](auto& code_of) {
        code_of.name = "Ausgaben";
        code_of.status = model::CodeStatus::Agreed;
    });
    codebook().move(costs, cooperation, 0);
    codebook().move(costs, cooperation, 9);
    describe(offices, [](auto& code_of) { code_of.rule = "gehört nicht hierher"; });
    BOOST_TEST(told(costs) == (Lines{"0:  → Kosten (AK)", "5:  → Was es kostet (AK)", "1: Kosten → Ausgaben (BM)", "9: draft → agreed (BM)",
                                     "2:  → Kooperation (BM)", "3:  →  (BM)"}),
               boost::test_tools::per_element());
    const auto changes = codebook().history(costs);
    BOOST_TEST((changes[1].at < changes[2].at));
}

BOOST_AUTO_TEST_CASE(what_was_undone_is_not_in_the_history_of_a_code) {
    describe(costs, [](auto& code_of) { code_of.definition = "Was es kostet"; });
    (*this)->undo();
    BOOST_TEST(told(costs).size() == 1U);
    (*this)->redo();
    BOOST_TEST(told(costs).size() == 2U);
}

BOOST_AUTO_TEST_CASE(codings_are_no_changes_of_their_code) {
    code(second, "Kosten", costs);
    BOOST_TEST(told(costs).size() == 1U);
}

BOOST_AUTO_TEST_CASE(codings_that_are_older_than_the_meaning_of_their_code_are_found) {
    BOOST_TEST(codebook().codings_before_last_change(costs).empty());
    describe(costs, [](auto& code_of) { code_of.rule = "Nur Geld"; });
    const auto later = code(second, "Kosten", costs);
    BOOST_TEST(codebook().codings_before_last_change(costs).size() == 4U);
    describe(costs, [](auto& code_of) { code_of.colour = "#123456"; });
    BOOST_TEST(codebook().codings_before_last_change(costs).size() == 4U);
    describe(costs, [](auto& code_of) { code_of.demarcation = "Nicht: Zeit"; });
    const auto earlier = codebook().codings_before_last_change(costs);
    BOOST_TEST(earlier.size() == 5U);
    BOOST_TEST((std::find(earlier.begin(), earlier.end(), later) != earlier.end()));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
