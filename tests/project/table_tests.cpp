// SPDX-License-Identifier: GPL-3.0-or-later
// Tables through the façade: what stands behind a number, and relations counted bit by bit.
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

using analysis::MatrixColumn;
using analysis::MatrixColumns;
using analysis::Subcodes;
using Ids = std::vector<model::CodingId>;

struct Fixture : test::SmallStudy {
    [[nodiscard]] Queries& queries() { return (*this)->queries(); }
    analysis::RelationQuery every_code(analysis::RelationKind kind) {
        analysis::RelationQuery query;
        query.kind = kind;
        for (const auto& code : (*this)->codebook().tree().codes()) query.classes.push_back({code.id});
        return query;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(table_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_number_leads_to_its_codings_also_where_turns_must_be_read_for_it) {
    BOOST_TEST((queries().codings_behind({}, Subcodes::Include, cooperation, std::nullopt) == Ids{good, street}));
    const MatrixColumn town{{MatrixColumns::Variable, "Kommunentyp"}, 1, "Stadt"};
    BOOST_TEST((queries().codings_behind({}, Subcodes::Exclude, costs, town) == Ids{deciding}));
    const MatrixColumn nobody{{MatrixColumns::Variable, "Kommunentyp"}, 2, ""};
    BOOST_TEST((queries().codings_behind({}, Subcodes::Exclude, std::nullopt, nobody) == Ids{capitals}));
    const MatrixColumn interviewee{{MatrixColumns::Speakers, {}}, 0, "B"};
    BOOST_TEST((queries().codings_behind({}, Subcodes::Exclude, costs, interviewee) == Ids{rising, rising_of_bm, deciding}));
}

BOOST_AUTO_TEST_CASE(relations_counted_some_documents_at_a_time_are_the_same) {
    for (int i = 0; i < 60; ++i) {
        const auto document = add_document("Weiteres " + std::to_string(i), "B: Die Ämter kosten, und alle arbeiten zusammen.");
        for (const auto& [words, id] : {std::pair{"Die Ämter kosten", offices}, {"kosten, und", costs}, {"alle arbeiten zusammen", cooperation}}) {
            if (i % 3 > 0 || id != costs) static_cast<void>(code(document, words, id));
        }
    }
    using enum analysis::RelationKind;
    for (const auto kind : {Intersections, Pairs, Near, SameDocument}) {
        auto query = every_code(kind);
        query.filter.conditions = {analysis::parse_condition("Kommunentyp!=Stadt")};
        const auto whole = queries().relations(query);
        analysis::LiveRelations live{query};
        int steps = 1;
        for (; !queries().step(live); ++steps) {}
        BOOST_TEST(steps > 1);
        BOOST_TEST((*live.result() == whole));
        BOOST_TEST(whole.at(1, 2) >= 40);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
