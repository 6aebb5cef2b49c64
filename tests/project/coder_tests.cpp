// SPDX-License-Identifier: GPL-3.0-or-later
// Coders are made by acting, not by opening.
#include <boost/test/unit_test.hpp>

#include "project/dump.h"
#include "project/small_study.h"

namespace fundstelle::project {

namespace {

using Names = std::vector<std::string>;

struct Fixture : test::TemporaryProject {
    Names coders() {
        Names names;
        for (const auto& coder : (*this)->codings().coders()) names.push_back(coder.name);
        return names;
    }
};

/// Keys of a machine whose clock is slow: each is smaller than the one before.
class FallingIds : public IdSource {
public:
    Uuid next() override {
        Uuid uuid{};
        uuid[6] = 0x70;
        uuid[8] = 0x80;
        for (int i = 0; i < 4; ++i) uuid[3 - i] = static_cast<std::uint8_t>(m_left >> (8 * i));
        --m_left;
        return uuid;
    }

private:
    std::uint32_t m_left{0xFFFFFFFF};
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(coder_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_coder_appears_with_the_first_action) {
    BOOST_TEST(coders().empty());
    (*this)->codebook().add("Kosten", std::nullopt);
    BOOST_TEST(coders() == Names{"AK"}, boost::test_tools::per_element());
    reopen("BM");
    BOOST_TEST(coders() == Names{"AK"}, boost::test_tools::per_element());
    (*this)->codebook().add("Größe", std::nullopt);
    BOOST_TEST(coders() == (Names{"AK", "BM"}), boost::test_tools::per_element());
    reopen("AK");
    (*this)->codebook().add("Länge", std::nullopt);
    BOOST_TEST(coders() == (Names{"AK", "BM"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(coders_have_different_colours) {
    (*this)->codebook().add("Kosten", std::nullopt);
    reopen("BM");
    (*this)->codebook().add("Größe", std::nullopt);
    const auto all = (*this)->codings().coders();
    BOOST_TEST(all.at(0).colour != all.at(1).colour);
}

BOOST_AUTO_TEST_CASE(an_action_that_failed_leaves_no_coder) {
    BOOST_TEST(test::error_of([&] { (*this)->codebook().add("", std::nullopt); }) == "Invalid");
    BOOST_TEST(test::error_of([&] { (*this)->documents().add_set("Auswahl", {model::DocumentId{ids.next()}}); }) != "none");
    BOOST_TEST(coders().empty());
}

BOOST_AUTO_TEST_CASE(an_action_that_changed_nothing_leaves_no_coder_and_no_entry) {
    const auto document = add_document("Gespräch", "Ein Text.");
    (*this)->variables().set(document, "Dauer", "40");
    reopen("BM");
    const auto entries = (*this)->history().size();
    (*this)->variables().set(document, "Dauer", "40");
    (*this)->codebook().import({});
    BOOST_TEST(coders() == Names{"AK"}, boost::test_tools::per_element());
    BOOST_TEST((*this)->history().size() == entries);
}

BOOST_AUTO_TEST_CASE(a_first_action_taken_back_takes_the_coder_with_it) {
    (*this)->codebook().add("Kosten", std::nullopt);
    (*this)->undo();
    BOOST_TEST(coders().empty());
    (*this)->codebook().add("Größe", std::nullopt);
    BOOST_TEST(coders() == Names{"AK"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(there_is_one_coder_of_a_name_also_if_the_first_action_is_redone_after_a_restart) {
    (*this)->codebook().add("Kosten", std::nullopt);
    (*this)->undo();
    reopen("AK");
    (*this)->redo();
    BOOST_TEST(coders() == Names{"AK"}, boost::test_tools::per_element());
    (*this)->codebook().add("Größe", std::nullopt);
    BOOST_TEST(coders() == Names{"AK"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_history_names_who_acted) {
    (*this)->codebook().add("Kosten", std::nullopt);
    reopen("BM");
    (*this)->codebook().add("Größe", std::nullopt);
    (*this)->undo();
    reopen("AK");
    (*this)->redo();
    Names acted;
    for (const auto& entry : (*this)->history()) acted.push_back(entry.coder);
    BOOST_TEST(acted == (Names{"AK", "BM", "BM", "AK"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_coder_with_an_early_key_does_not_take_over_the_codings_of_others) {
    FallingIds falling;
    const auto file = folder / "andere.fundstelle";
    formats::Transcript transcript;
    transcript.name = "Gespräch";
    transcript.text = "Ein Text.";
    {
        const auto project = Project::create(file, "Andere", {clock, falling, "AK", "ak", "rechner"});
        const auto document = project->documents().import({transcript}, std::nullopt).front();
        project->codings().code(document, {0, 3}, project->codebook().add("Kosten", std::nullopt));
    }
    const auto project = Project::open(file, {clock, falling, "BM", "bm", "rechner-2"});
    static_cast<void>(project->queries().snapshot());
    project->codings().code(project->documents().named("Gespräch").id, {4, 8}, project->codebook().named("Kosten"));
    const auto coders_by_key = project->codings().coders();
    BOOST_REQUIRE(coders_by_key.size() == 2U);
    BOOST_REQUIRE(coders_by_key[0].name == "BM");
    test::copy_open_project(*project, folder / "kopie.fundstelle");
    const auto fresh = Project::open(folder / "kopie.fundstelle", environment("AK"));
    BOOST_TEST(test::describe(project->queries().snapshot()) == test::describe(fresh->queries().snapshot()));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
