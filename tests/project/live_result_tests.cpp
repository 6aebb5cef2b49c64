// SPDX-License-Identifier: GPL-3.0-or-later
// Results that stay open: after whatever is done to the project, they are what the question would find anew.
#include <boost/test/unit_test.hpp>

#include "base/error.h"
#include "project/random_actions.h"
#include "project/small_study.h"

namespace fundstelle::project {

namespace {

using analysis::Counting;
using analysis::DistanceUnit;
using analysis::MatrixColumns;
using analysis::Operator;
using analysis::RelationKind;
using analysis::Subcodes;

std::vector<model::CodeId> all_codes(Project& project) {
    std::vector<model::CodeId> codes;
    for (const auto& code : project.codebook().tree().codes()) codes.push_back(code.id);
    return codes;
}

/// One result of each kind, as somebody has left them open.
class OpenResults {
public:
    OpenResults(Project& project, unsigned seed) : m_codes{all_codes(project)} {
        if (seed % 2 == 1) m_filter.role = model::Role::Interviewee;
        const auto half = m_codes.begin() + std::ssize(m_codes) / 2;
        analysis::Query query;
        query.operation = seed % 3 == 0 ? Operator::Near : seed % 3 == 1 ? Operator::Intersection : Operator::Any;
        query.unit = DistanceUnit::Sentence;
        query.codes.assign(m_codes.begin(), half);
        query.with.assign(half, m_codes.end());
        query.filter = m_filter;
        m_found.emplace(query);
        m_relations.emplace(analysis::RelationQuery{static_cast<RelationKind>(seed % 4), analysis::one_class_each(m_codes), Subcodes::Include, 1, DistanceUnit::Sentence, m_filter});
        m_frequencies.emplace(analysis::FrequencyQuery{m_filter, Subcodes::Include, "Kommunentyp"});
        m_matrix.emplace(analysis::MatrixQuery{m_filter, Subcodes::Include, static_cast<Counting>(seed % 2), {static_cast<MatrixColumns>(seed % 5), "Kommunentyp", {}}});
        m_mentions.emplace(analysis::MentionQuery{{m_codes.begin(), half}, {half, m_codes.end()}, Subcodes::Exclude, m_filter});
        m_coverage.emplace(analysis::CoverageQuery{m_filter});
        m_comparison.emplace(analysis::ComparisonQuery{m_filter, Subcodes::Include});
    }

    void check(Project& project) {
        const auto& queries = project.queries();
        const auto& matrix = m_matrix->query();
        BOOST_TEST_REQUIRE((now(queries, *m_found) == queries.retrieve(m_found->query())));
        BOOST_TEST_REQUIRE((now(queries, *m_relations) == queries.relations(m_relations->query())));
        BOOST_TEST_REQUIRE((now(queries, *m_frequencies) == queries.frequencies(m_filter, Subcodes::Include, "Kommunentyp")));
        BOOST_TEST_REQUIRE((now(queries, *m_matrix) == queries.matrix(m_filter, matrix.subcodes, matrix.counting, matrix.columns)));
        BOOST_TEST_REQUIRE((now(queries, *m_mentions) == queries.mentions(m_mentions->query())));
        BOOST_TEST_REQUIRE((now(queries, *m_coverage) == queries.document_coverage(m_filter)));
        BOOST_TEST_REQUIRE((now(queries, *m_comparison) == analysis::DocumentComparison{queries.snapshot(), m_filter, Subcodes::Include}));
    }

private:
    template <class Live>
    const typename Live::Result& now(const Queries& queries, Live& live) {
        while (!queries.step(live)) {}
        return *live.result();
    }

    std::vector<model::CodeId> m_codes;
    analysis::Filter m_filter;
    std::optional<analysis::LiveRetrieval> m_found;
    std::optional<analysis::LiveRelations> m_relations;
    std::optional<analysis::LiveFrequencies> m_frequencies;
    std::optional<analysis::LiveMatrix> m_matrix;
    std::optional<analysis::LiveMentions> m_mentions;
    std::optional<analysis::LiveCoverage> m_coverage;
    std::optional<analysis::LiveComparison> m_comparison;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(live_result_tests)

BOOST_AUTO_TEST_CASE(open_results_are_those_of_a_new_question_after_any_action_undo_and_redo) {
    for (unsigned seed = 0; seed < 12; ++seed) {
        test::SmallStudy study;
        OpenResults results{*study.operator->(), seed};
        results.check(*study.operator->());
        test::RandomActions actions{study, seed};
        for (const auto& kind : actions.round()) {
            BOOST_TEST_CONTEXT("seed " << seed << ", " << kind) {
                try {
                    actions.act(kind);
                } catch (const Error&) {  // a code below itself
                }
                if (actions.number(3) > 0) results.check(*study.operator->());  // sometimes several actions at once
                if (actions.number(3) == 0 && study->undo()) results.check(*study.operator->());
                if (actions.number(2) == 0 && study->redo()) results.check(*study.operator->());
            }
        }
        while (study->undo()) results.check(*study.operator->());
    }
}

BOOST_FIXTURE_TEST_CASE(a_merged_code_and_a_removed_one_are_taken_into_account, test::SmallStudy) {
    OpenResults results{*operator->(), 0};
    results.check(*operator->());
    (*this)->codebook().merge({offices}, costs);
    results.check(*operator->());
    (*this)->undo();
    results.check(*operator->());
    (*this)->codebook().remove(cooperation);
    results.check(*operator->());
}

BOOST_FIXTURE_TEST_CASE(texts_are_read_document_by_document_and_once, test::SmallStudy) {
    const auto& queries = (*this)->queries();
    analysis::LiveRetrieval near{analysis::Query{.operation = Operator::Near, .codes = {cooperation}, .with = {costs}, .unit = DistanceUnit::Sentence, .filter = {}}};
    for (std::size_t left = 3; left > 0; --left) {
        BOOST_TEST(queries.unread(near) == left);
        BOOST_TEST(!queries.step(near));
    }
    BOOST_TEST(queries.unread(near) == 0U);
    BOOST_TEST(queries.step(near));
    static_cast<void>(code(first, "Eigentlich", costs));
    BOOST_TEST(queries.step(near));
    analysis::LiveRelations relations{{RelationKind::Near, {{cooperation}, {costs}}, Subcodes::Exclude, 1, DistanceUnit::Sentence, {}}};
    BOOST_TEST(queries.unread(relations) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
