// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>
#include <random>

#include "project/query_json.h"
#include "project/small_study.h"

namespace fundstelle::project {

namespace {

using analysis::Operator;
using analysis::Query;

struct Fixture : test::SmallStudy {
    [[nodiscard]] SavedQueries& saved() { return (*this)->saved_queries(); }
    [[nodiscard]] std::size_t found(const Query& query) { return (*this)->queries().retrieve(query).size(); }
    [[nodiscard]] Query about(model::CodeId code) {
        Query query;
        query.codes = {code};
        return query;
    }
};

class RandomQueries {
public:
    explicit RandomQueries(unsigned seed) : m_random{seed} {}

    Query next() {
        Query query;
        query.operation = static_cast<Operator>(number(12));
        query.codes = keys<model::CodeId>();
        query.with = keys<model::CodeId>();
        query.subcodes = number(2) == 0 ? analysis::Subcodes::Include : analysis::Subcodes::Exclude;
        query.at_least = static_cast<std::size_t>(number(5));
        query.distance = number(4);
        query.unit = static_cast<analysis::DistanceUnit>(number(4));
        query.show = static_cast<analysis::Side>(number(3));
        query.list_codings = number(2) == 0;
        if (number(3) == 0) return query;
        auto& filter = query.filter;
        filter.documents = keys<model::DocumentId>();
        if (number(2) == 0) filter.group = model::GroupId{key()};
        if (number(2) == 0) filter.set = model::SetId{key()};
        for (int i = number(3); i > 0; --i) filter.conditions.push_back({"Größe „x“", static_cast<analysis::Condition::Comparison>(number(4)), "a\"b\\ 👩🏽‍🎓"});
        filter.coders = keys<model::CoderId>();
        if (number(2) == 0) filter.role = static_cast<model::Role>(number(3));
        if (number(2) == 0) filter.speaker = "B";
        filter.min_weight = number(101);
        filter.codes = keys<model::CodeId>();
        if (number(2) == 0) filter.created_from = Timestamp{number(1'000'000)};
        if (number(2) == 0) filter.created_before = Timestamp{number(1'000'000)};
        return query;
    }

private:
    int number(int below) { return std::uniform_int_distribution{0, below - 1}(m_random); }
    Uuid key() {
        Uuid uuid;
        for (auto& byte : uuid) byte = static_cast<std::uint8_t>(number(256));
        return uuid;
    }
    template <class Key>
    std::vector<Key> keys() {
        std::vector<Key> ids;
        for (int i = number(4); i > 0; --i) ids.push_back(Key{key()});
        return ids;
    }
    std::mt19937 m_random;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(saved_query_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_query_comes_back_from_its_json_as_it_was) {
    RandomQueries queries{5};
    for (int i = 0; i < 2000; ++i) {
        const auto query = queries.next();
        const auto json = to_json(query);
        BOOST_TEST_CONTEXT(json) { BOOST_REQUIRE((parse_query(json) == query)); }
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_query_is_refused_and_what_is_unknown_in_one_is_passed_over) {
    for (const auto* json : {"", "[]", "{}", R"({"operator": 3})", R"({"operator": "beyond"})", R"({"operator": "any", "a": ["x"]})",
                             R"({"operator": "any", "distance": "far"})", R"({"operator": "any", "filter": 1})"}) {
        BOOST_TEST_CONTEXT(json) { BOOST_TEST(test::error_of([&] { static_cast<void>(parse_query(json)); }) == "Damaged"); }
    }
    BOOST_TEST((parse_query(R"({"operator": "any", "colour": "red"})") == Query{}));
}

BOOST_AUTO_TEST_CASE(a_saved_query_finds_what_is_there_when_it_is_asked) {
    const auto id = saved().add(" Kosten ", about(costs));
    reopen();
    BOOST_REQUIRE(saved().all().size() == 1U);
    BOOST_TEST((saved().all().front().id == id));
    const auto query = saved().named("Kosten").query;
    const auto before = found(query);
    code(note, "KOSTEN", costs);
    BOOST_TEST(found(query) == before + 1);
}

BOOST_AUTO_TEST_CASE(each_change_of_a_saved_query_is_one_step_that_can_be_undone) {
    const auto id = saved().add("A", about(costs));
    saved().rename(id, "B");
    saved().change(id, about(offices));
    saved().remove(id);
    BOOST_TEST(saved().all().empty());
    (*this)->undo();
    BOOST_TEST((saved().all().at(0) == SavedQuery{id, "B", about(offices)}));
    (*this)->undo();
    BOOST_TEST((saved().all().at(0) == SavedQuery{id, "B", about(costs)}));
    (*this)->undo();
    BOOST_TEST(saved().all().at(0).name == "A");
    (*this)->undo();
    BOOST_TEST(saved().all().empty());
    (*this)->redo();
    BOOST_TEST(saved().named("A").name == "A");
}

BOOST_AUTO_TEST_CASE(saving_the_same_again_is_no_step) {
    const auto id = saved().add("A", about(costs));
    const auto steps = (*this)->history().size();
    saved().change(id, about(costs));
    saved().rename(id, " A ");
    BOOST_TEST((*this)->history().size() == steps);
}

BOOST_AUTO_TEST_CASE(a_code_that_is_gone_finds_nothing_and_counts_again_when_it_comes_back) {
    saved().add("A", about(costs));
    const auto before = found(saved().named("A").query);
    BOOST_REQUIRE(before > 0U);
    (*this)->codebook().remove(costs);
    BOOST_TEST(found(saved().named("A").query) == 0U);
    (*this)->undo();
    BOOST_TEST(found(saved().named("A").query) == before);
}

BOOST_AUTO_TEST_CASE(a_code_that_is_merged_into_another_is_that_one_in_saved_queries_from_then_on) {
    auto both = about(costs);
    both.codes.push_back(offices);
    saved().add("A", about(costs));
    saved().add("B", both);
    (*this)->codebook().merge({costs}, offices);
    BOOST_TEST((saved().named("A").query == about(offices)));
    BOOST_TEST((saved().named("B").query == about(offices)));
    (*this)->undo();
    BOOST_TEST((saved().named("B").query == both));
}

BOOST_AUTO_TEST_CASE(a_saved_query_needs_a_name_that_tells_it_from_others) {
    BOOST_TEST(test::error_of([&] { saved().add(" ", {}); }) == "Invalid");
    saved().add("A", {});
    saved().add("A", {});
    BOOST_TEST(test::error_of([&] { static_cast<void>(saved().named("A")); }) == "Ambiguous");
    BOOST_TEST(test::error_of([&] { static_cast<void>(saved().named("B")); }) == "NotFound");
    BOOST_TEST(test::error_of([&] { saved().remove(model::QueryId{Uuid{}}); }) == "NotFound");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
