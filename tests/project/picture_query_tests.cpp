// SPDX-License-Identifier: GPL-3.0-or-later
// What pictures ask of the texts and codings of the small study, counted by hand.
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

struct Fixture : test::SmallStudy {
    [[nodiscard]] Queries& queries() { return (*this)->queries(); }
    std::string counted(const analysis::Filter& filter) {
        auto run = queries().start_word_count(filter);
        while (!run.done()) run.step();
        std::string result;
        for (const auto& word : run.counts().top(100)) result += word.word + " " + std::to_string(word.count) + "/" + std::to_string(word.texts) + "\n";
        return result;
    }
    Keyword keyword(const std::string& words, std::size_t around) {
        const auto hits = queries().search({words, text::SearchMode::Part}, {});
        BOOST_REQUIRE(!hits.empty());
        return queries().keyword(hits.front(), around);
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(picture_query_tests, Fixture)

BOOST_AUTO_TEST_CASE(words_are_counted_over_documents_by_stem) {
    const auto all = counted({});
    BOOST_TEST(all.find("Kosten 4/3\n") == 0U);
    BOOST_TEST(all.find("\nB ") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(with_a_role_only_what_they_say_counts) {
    analysis::Filter filter;
    filter.role = model::Role::Interviewer;
    BOOST_TEST(counted(filter).find("Straße") == std::string::npos);
    filter.role = model::Role::Interviewee;
    BOOST_TEST(counted(filter).find("Straße 1/1") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_keyword_stands_between_the_words_of_its_paragraph) {
    const auto wide = keyword("Straße", 100);
    BOOST_TEST(wide.words == "Straße");
    BOOST_TEST(wide.document == "Interview 01");
    BOOST_TEST((wide.before + wide.words + wide.after).find("Die Straße vor dem Amt") != std::string::npos);
    const auto one = keyword("Straße", 1);
    BOOST_TEST(one.before == "Die ");
    BOOST_TEST(one.after == " vor");
    const auto none = keyword("Straße", 0);
    BOOST_TEST(none.before.empty());
    BOOST_TEST(none.after.empty());
}

BOOST_AUTO_TEST_CASE(lines_and_timeline_follow_the_codings) {
    BOOST_TEST(queries().code_lines(first, {}, analysis::Subcodes::Exclude).size() == 3U);
    BOOST_TEST(queries().code_lines(first, {}, analysis::Subcodes::Include)[0].rows.size() == 2U);
    const auto before = queries().timeline({}, analysis::TimelineOf::Coders);
    BOOST_REQUIRE(before.series.size() == 2U);
    BOOST_TEST(before.series[0].counts.back() + before.series[1].counts.back() == 6);
    (*this)->codings().remove({capitals});
    const auto after = queries().timeline({}, analysis::TimelineOf::Coders);
    BOOST_TEST(after.series[0].counts.back() + after.series[1].counts.back() == 5);
    BOOST_TEST(queries().code_lines(model::DocumentId{Uuid{}}, {}, analysis::Subcodes::Exclude).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
