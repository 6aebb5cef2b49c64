// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "study.h"

namespace {

using namespace fundstelle::test;

std::string first_code(const std::string& project, const Arguments& options) {
    Arguments arguments{"codes", project};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const auto codes = run_json(arguments).at("codes");
    return codes.empty() ? "" : codes[0].at("path").get<std::string>();
}

BOOST_AUTO_TEST_SUITE(lock_tests)

BOOST_AUTO_TEST_CASE(a_project_that_somebody_has_open_is_refused_with_who_has_it_and_where) {
    const NewProject own;
    const Holder holder{own.project()};
    const auto result = run({"documents", own.project()});
    BOOST_TEST(result.status == 3);
    BOOST_TEST(result.out == "");
    BOOST_TEST(result.err.find("Erika Muster") != std::string::npos);
    BOOST_TEST(result.err.find("rechner-7") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_refusal_is_german_in_a_german_environment) {
    const NewProject own;
    const Holder holder{own.project()};
    const auto result = run({"documents", own.project()}, kGerman);
    BOOST_TEST(result.status == 3);
    BOOST_TEST(result.err.find("geöffnet") != std::string::npos);
    BOOST_TEST(english_words_in(result.err) == "");
}

BOOST_AUTO_TEST_CASE(writing_and_restoring_are_refused_too) {
    const NewProject own;
    const auto backup = (own.folder / "kopie.fundstelle").string();
    std::filesystem::copy_file(own.project(), backup);
    const Holder holder{own.project()};
    BOOST_TEST(run({"codebook", "import", own.project(), sample_codebook()}).status == 3);
    BOOST_TEST(run({"undo", own.project()}).status == 3);
    BOOST_TEST(run({"restore", own.project(), backup}).status == 3);
}

BOOST_AUTO_TEST_CASE(read_only_shows_what_the_other_program_has_saved_so_far) {
    const NewProject own;
    const Holder holder{own.project()};
    BOOST_TEST(first_code(own.project(), {"--read-only"}) == "Vom Halter");
}

BOOST_AUTO_TEST_CASE(read_only_refuses_to_write) {
    const NewProject own;
    const Holder holder{own.project()};
    const auto result = run({"--read-only", "codebook", "import", own.project(), sample_codebook()}, kGerman);
    BOOST_TEST(result.status == 4);
    BOOST_TEST(english_words_in(result.err) == "");
    BOOST_TEST(run({"--read-only", "undo", own.project()}).status == 4);
}

BOOST_AUTO_TEST_CASE(read_only_takes_nothing_from_the_one_who_has_it) {
    const NewProject own;
    {
        const Holder holder{own.project()};
        BOOST_REQUIRE(run({"--read-only", "codes", own.project()}).status == 0);
        BOOST_TEST(run({"codes", own.project()}).status == 3);  // still locked
    }
    BOOST_TEST(first_code(own.project(), {}) == "Vom Halter");
    BOOST_TEST(run_json({"check", own.project()}).at("ok") == true);
}

BOOST_AUTO_TEST_CASE(read_only_leaves_no_files_beside_the_project) {
    const NewProject own;
    const auto before = bytes_of_file(own.project());
    BOOST_REQUIRE(run_json({"--read-only", "documents", own.project()}).at("documents").empty());
    BOOST_TEST((bytes_of_file(own.project()) == before));
    BOOST_TEST(std::distance(std::filesystem::directory_iterator{own.folder.path()}, {}) == 1);
}

BOOST_AUTO_TEST_CASE(a_project_is_free_when_the_other_program_ends) {
    const NewProject own;
    { const Holder holder{own.project()}; }
    BOOST_TEST(run({"documents", own.project()}).status == 0);
}

BOOST_AUTO_TEST_CASE(a_project_is_free_and_whole_when_the_other_program_was_killed) {
    const NewProject own;
    Holder holder{own.project()};
    holder.kill();
    BOOST_TEST(first_code(own.project(), {}) == "Vom Halter");
    BOOST_TEST(run_json({"check", own.project()}).at("ok") == true);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
