// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "project/news.h"
#include "project/small_study.h"
#include "sqlite/connection.h"

namespace fundstelle::project {

namespace {

struct Fixture : test::TemporaryProject {
    void add(const std::string& name) { (*this)->codebook().add(name, std::nullopt); }
    std::size_t codes() { return (*this)->codebook().tree().size(); }
};

using Kind = HistoryEntry::Kind;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(history_tests, Fixture)

BOOST_AUTO_TEST_CASE(an_entry_says_what_was_done_when_and_by_whom) {
    clock.advance_minutes(5);
    add("Größe");
    const auto history = (*this)->history();
    BOOST_REQUIRE(history.size() == 1U);
    BOOST_TEST(history[0].number == 1);
    BOOST_TEST((history[0].at == clock.now()));
    BOOST_TEST(history[0].coder == "AK");
    BOOST_TEST((history[0].kind == Kind::Action));
    BOOST_TEST(!history[0].undone);
    BOOST_TEST(!history[0].label.empty());
    const auto intent = nlohmann::json::parse(history[0].intent);
    BOOST_TEST(intent.at("kind") == "add-code");
    BOOST_TEST(intent.at("code") == "Größe");
}

BOOST_AUTO_TEST_CASE(a_coded_passage_names_code_and_document) {
    const auto document = add_document("Gespräch", "Erster Absatz.\nZweiter Absatz.");
    const auto code = (*this)->codebook().add("Kosten", std::nullopt);
    (*this)->codings().code(document, {15, 22}, code);
    const auto intent = nlohmann::json::parse((*this)->history(1).at(0).intent);
    BOOST_TEST(intent.at("kind") == "code-passage");
    BOOST_TEST(intent.at("code") == "Kosten");
    BOOST_TEST(intent.at("document") == "Gespräch");
    BOOST_TEST(intent.at("paragraph") == 2);
}

BOOST_AUTO_TEST_CASE(news_count_what_was_done_since_a_moment_and_not_undone) {
    add("gestern");
    clock.advance_minutes(5);
    const auto since = clock.now();
    const auto document = add_document("Gespräch", "Erster Absatz.\nZweiter Absatz.");
    const auto code = (*this)->codebook().add("Kosten", std::nullopt);
    (*this)->codings().code(document, {15, 22}, code);
    (*this)->codings().code_new(document, {0, 6}, "Neu", std::nullopt);
    add("zurück");
    (*this)->undo();
    const auto news = news_since(**this, since);
    BOOST_TEST(news.codings == 1);
    BOOST_TEST(news.codes == 2);
    BOOST_TEST(news.others == 1);
    BOOST_TEST(news.coders == std::set<std::string>{"AK"}, boost::test_tools::per_element());
    for (int i = 0; i < 700; ++i) add("Code " + std::to_string(i));  // more than is read at once
    BOOST_TEST(news_since(**this, since).codes == 702);
    clock.advance_minutes(5);
    BOOST_TEST(news_since(**this, clock.now()).coders.empty());
}

BOOST_AUTO_TEST_CASE(undo_and_redo_return_the_action_and_nothing_at_the_ends) {
    BOOST_TEST(!(*this)->undo().has_value());
    BOOST_TEST(!(*this)->redo().has_value());
    add("a");
    add("b");
    BOOST_TEST((*this)->next_to_undo()->number == 2);
    BOOST_TEST((*this)->undo()->number == 2);
    BOOST_TEST((*this)->next_to_redo()->number == 2);
    BOOST_TEST((*this)->undo()->number == 1);
    BOOST_TEST(!(*this)->undo().has_value());
    BOOST_TEST(codes() == 0U);
    BOOST_TEST((*this)->redo()->number == 1);
    BOOST_TEST((*this)->redo()->number == 2);
    BOOST_TEST(!(*this)->redo().has_value());
    BOOST_TEST(codes() == 2U);
}

BOOST_AUTO_TEST_CASE(the_history_tells_actions_undos_and_redos) {
    add("a");
    add("b");
    (*this)->undo();
    (*this)->undo();
    (*this)->redo();
    add("c");
    std::vector<std::pair<Kind, bool>> told;
    for (const auto& entry : (*this)->history()) told.emplace_back(entry.kind, entry.undone);
    const std::vector<std::pair<Kind, bool>> expected{{Kind::Action, false}, {Kind::Action, true}, {Kind::Undo, false},
                                                      {Kind::Undo, false},   {Kind::Redo, false},  {Kind::Action, false}};
    BOOST_TEST((told == expected));
    BOOST_TEST(!(*this)->next_to_redo().has_value());
    const auto last = (*this)->history(2);
    BOOST_REQUIRE(last.size() == 2U);
    BOOST_TEST(last[0].number == 5);
    BOOST_TEST(last[1].number == 6);
}

BOOST_AUTO_TEST_CASE(undo_and_redo_work_after_a_restart) {
    add("a");
    add("b");
    reopen("BM");
    BOOST_REQUIRE((*this)->undo().has_value());
    reopen();
    BOOST_TEST(codes() == 1U);
    BOOST_REQUIRE((*this)->redo().has_value());
    reopen();
    BOOST_TEST(codes() == 2U);
    BOOST_TEST((*this)->history().size() == 4U);
}

BOOST_AUTO_TEST_CASE(an_undo_that_the_file_contradicts_is_refused_and_changes_nothing) {
    add("a");
    close();
    sqlite::Connection{path(), sqlite::OpenMode::ReadWrite}.execute("UPDATE code SET name = 'heimlich'");
    reopen();
    BOOST_TEST(test::error_of([&] { (*this)->undo(); }) == "Refused");
    BOOST_TEST((*this)->codebook().tree()[0].name == "heimlich");
    BOOST_TEST((*this)->history().size() == 1U);
    add("b");
    BOOST_TEST(codes() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
