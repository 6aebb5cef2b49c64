// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <boost/test/data/test_case.hpp>

#include "study.h"

namespace {

using namespace fundstelle::test;
namespace data = boost::unit_test::data;

// The header of a database file. Source: https://www.sqlite.org/fileformat.html, section 1.3.
constexpr std::size_t kUserVersion = 60;
constexpr std::size_t kApplicationId = 68;

struct Usage {
    Arguments arguments;  ///< "PROJECT" stands for the study
    friend std::ostream& operator<<(std::ostream& out, const Usage& usage) {
        for (const auto& word : usage.arguments) out << word << ' ';
        return out;
    }
};

const std::vector<Usage> kWrong{
    {{}},
    {{"nonsense"}},
    {{"documents"}},
    {{"documents", "PROJECT", "--nonsense"}},
    {{"text", "PROJECT"}},
    {{"import", "PROJECT"}},
    {{"codebook", "PROJECT"}},
    {{"codings", "import", "PROJECT"}},
    {{"matrix", "PROJECT"}},
    {{"search", "PROJECT"}},
    {{"retrieve", "PROJECT", "--op", "nonsense"}},
    {{"frequencies", "PROJECT", "--min-weight", "101"}},
    {{"frequencies", "PROJECT", "--role", "nonsense"}},
    {{"frequencies", "PROJECT", "--where", "Rolle"}},
    {{"quotes", "add", "PROJECT", "--document", "Interview 02", "--find", "Wunderbar"}},
    {{"code", "PROJECT", "--document", "Interview 02", "--code", "Stimmung"}},
    {{"code", "PROJECT", "--document", "Interview 02", "--code", "Stimmung", "--begin", "5"}},
    {{"code", "PROJECT", "--document", "Interview 02", "--code", "Stimmung", "--begin", "five", "--end", "9"}},
    {{"code", "PROJECT", "--document", "Interview 02", "--code", "Stimmung", "--begin", "9", "--end", "9"}},
    {{"code", "PROJECT", "--document", "Interview 02", "--code", "Stimmung", "--begin", "5", "--end", "9", "--find",
      "Wunderbar"}},
};

Arguments with_study(Arguments arguments) {
    for (auto& word : arguments) {
        if (word == "PROJECT") word = study();
    }
    return arguments;
}

/// Commands that open a project, on `project`.
std::vector<Arguments> all_commands(const std::string& project) {
    return {{"documents", project},
            {"text", project, "Interview 02"},
            {"variables", project},
            {"codes", project},
            {"codings", "export", project, "/dev/null/x.csv"},
            {"retrieve", project},
            {"search", project, "Wort"},
            {"frequencies", project},
            {"matrix", project, "--by", "document"},
            {"quotes", "list", project},
            {"history", project},
            {"undo", project},
            {"check", project},
            {"--read-only", "documents", project},
            {"import", project, sample("GfS 02.txt")},
            {"codebook", "import", project, sample_codebook()}};
}

/// Every command ends with 3, says so on standard error only, and leaves the file as it is.
void check_all_refuse(const std::string& project) {
    const bool exists = std::filesystem::exists(project);
    const auto before = exists ? bytes_of_file(project) : std::string{};
    for (const auto& arguments : all_commands(project)) {
        const auto result = run(arguments);
        BOOST_TEST_CONTEXT(Usage{arguments} << result.err) {
            BOOST_TEST(result.status == 3);
            BOOST_TEST(result.out == "");
            BOOST_TEST(result.err.find(std::filesystem::path{project}.filename().string()) != std::string::npos);
        }
    }
    BOOST_TEST(std::filesystem::exists(project) == exists);
    if (exists) BOOST_TEST((bytes_of_file(project) == before));
}

BOOST_AUTO_TEST_SUITE(exit_status_tests)

BOOST_DATA_TEST_CASE(wrong_usage_ends_with_2_and_says_why_on_standard_error, data::make(kWrong), usage) {
    const Run result = run(with_study(usage.arguments));
    BOOST_TEST(result.status == 2);
    BOOST_TEST(result.out == "");
    BOOST_TEST(result.err != "");
}

BOOST_AUTO_TEST_CASE(help_and_version_are_no_wrong_usage) {
    for (const std::string option : {"--help", "--version"}) {
        const auto result = run({option});
        BOOST_TEST(result.status == 0);
        BOOST_TEST(result.out != "");
        BOOST_TEST(result.err == "");
    }
}

BOOST_AUTO_TEST_CASE(a_missing_project_ends_with_3_and_is_not_made) {
    const TemporaryFolder folder;
    check_all_refuse((folder / "fehlt.fundstelle").string());
}

BOOST_AUTO_TEST_CASE(a_folder_in_place_of_a_project_ends_with_3) {
    const TemporaryFolder folder;
    BOOST_TEST(run({"documents", folder.path().string()}).status == 3);
    BOOST_TEST(run({"--read-only", "documents", folder.path().string()}).status == 3);
}

BOOST_AUTO_TEST_CASE(something_that_is_no_database_ends_with_3_and_stays) {
    const NewProject own;
    check_all_refuse(
        own.file("brief.fundstelle", "Sehr geehrte Damen und Herren, das ist kein Projekt.\n" + std::string(3000, '.')));
}

BOOST_AUTO_TEST_CASE(an_empty_file_ends_with_3_and_stays_empty) {
    const NewProject own;
    check_all_refuse(own.file("leer.fundstelle", ""));
}

BOOST_AUTO_TEST_CASE(a_database_of_another_program_ends_with_3_and_stays) {
    const StudyCopy copy;
    overwrite(copy.project(), kApplicationId, "\x01\x02\x03\x04");
    check_all_refuse(copy.project());
}

BOOST_AUTO_TEST_CASE(a_project_of_a_newer_program_ends_with_3_and_stays) {
    const StudyCopy copy;
    overwrite(copy.project(), kUserVersion, std::string{"\0\0\x03\xE7", 4});
    check_all_refuse(copy.project());
    BOOST_TEST(run({"documents", copy.project()}).err.find("newer") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_project_that_was_cut_off_ends_with_3) {
    const StudyCopy copy;
    std::filesystem::resize_file(copy.project(), 10'000);
    for (const auto& arguments : all_commands(copy.project())) {
        // A check may also open what is left and find it unsound.
        const auto status = run(arguments).status;
        BOOST_TEST_CONTEXT(Usage{arguments}) {
            BOOST_TEST((status == 3 || (arguments[0] == "check" && status == 1)));
        }
    }
}

BOOST_AUTO_TEST_CASE(damage_that_shows_only_after_opening_ends_with_3_too) {
    const StudyCopy copy;
    // The first pages hold the schema and the roots of its hundred tables and indexes; the rows of large tables lie behind
    // them.
    constexpr std::size_t kBehindTheRoots = 110 * 4096;
    const auto size = std::filesystem::file_size(copy.project());
    BOOST_REQUIRE(size > 2 * kBehindTheRoots);
    overwrite(copy.project(), kBehindTheRoots, std::string(size - kBehindTheRoots, '\x5A'));
    for (const auto& arguments : std::vector<Arguments>{{"retrieve", copy.project()}, {"text", copy.project(), "GfS 04"}}) {
        BOOST_TEST_CONTEXT(Usage{arguments}) {
            BOOST_TEST(run(arguments).status == 3);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_name_that_nothing_has_is_named_on_standard_error) {
    const std::vector<Arguments> commands{{"text", study(), "Pflaume"},
                                          {"turns", study(), "Pflaume"},
                                          {"retrieve", study(), "--code", "Pflaume"},
                                          {"frequencies", study(), "--documents", "Pflaume"},
                                          {"frequencies", study(), "--group", "Pflaume"},
                                          {"frequencies", study(), "--where", "Pflaume=1"},
                                          {"frequencies", study(), "--by-coder", "Pflaume"},
                                          {"frequencies", study(), "--by", "Pflaume"},
                                          {"matrix", study(), "--by", "Pflaume"}};
    for (const auto& arguments : commands) {
        BOOST_TEST_CONTEXT(Usage{arguments}) {
            const auto result = run(arguments);
            BOOST_TEST(result.status > 0);
            BOOST_TEST(result.out == "");
            BOOST_TEST(result.err.find("Pflaume") != std::string::npos);
        }
    }
}

// Linux allows any bytes in names and arguments, and disks from old systems have Latin-1 names.
constexpr const char* kNotUtf8 = "M\xFCller";

BOOST_AUTO_TEST_CASE(a_file_name_that_is_not_utf_8_is_reported_not_crashed_on) {
    const NewProject own;
    const auto good = own.file(std::string{kNotUtf8} + ".txt", "I: Ja?\nB: Ja.\n");
    const auto bad = own.file(std::string{kNotUtf8} + " leer.txt", "");
    const auto result = run({"--json", "import", own.project(), good, bad});
    BOOST_TEST(result.status == 1);
    BOOST_TEST(Json::accept(result.out));
    BOOST_TEST(run({"--json", "documents", own.project()}).status == 0);
}

BOOST_AUTO_TEST_CASE(a_coder_whose_name_is_not_utf_8_does_not_spoil_the_project) {
    const NewProject own;
    BOOST_TEST(run({"--coder", kNotUtf8, "codebook", "import", own.project(), sample_codebook()}).status >= 0);
    BOOST_TEST(run({"--json", "history", own.project()}).status == 0);
}

BOOST_AUTO_TEST_CASE(a_group_whose_name_is_not_utf_8_does_not_spoil_the_project) {
    const NewProject own;
    BOOST_TEST(run({"import", own.project(), sample("GfS 02.txt"), "--group", kNotUtf8}).status >= 0);
    BOOST_TEST(run({"--json", "documents", own.project()}).status == 0);
}

BOOST_AUTO_TEST_CASE(a_chapter_whose_name_is_not_utf_8_does_not_spoil_the_project) {
    const StudyCopy copy;
    BOOST_TEST(
        run({"quotes", "add", copy.project(), "--document", "Interview 02", "--chapter", kNotUtf8, "--find", "Wunderbar"})
            .status >= 0);
    BOOST_TEST(run({"--json", "quotes", "list", copy.project()}).status == 0);
}

BOOST_AUTO_TEST_CASE(a_search_for_something_that_is_not_utf_8_does_not_crash) {
    BOOST_TEST(run({"--json", "search", study(), kNotUtf8}).status >= 0);
    BOOST_TEST(run({"--json", "search", study(), "\xE2\x80"}).status >= 0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
