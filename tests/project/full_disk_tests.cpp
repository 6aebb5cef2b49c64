// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk costs the action in flight and nothing else. The limit on file sizes stands for the full disk, in a child
// process.
#include <boost/test/unit_test.hpp>

#include "base/file.h"
#include "project/small_study.h"
#include "sqlite/child_process.h"

namespace fundstelle::project {

namespace {

bool is_full(const std::string& error) {
    return error == "DiskFull" || error == "Unwritable";
}

struct Fixture {
    test::SmallStudy study;

    test::ChildProcess helper(const std::string& command, std::vector<std::string> arguments = {}) const {
        arguments.insert(arguments.begin(), {command, study.path().string()});
        return {FUNDSTELLE_PROJECT_HELPER, arguments};
    }
};

std::size_t files_in(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator{folder}, {}));
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(full_disk_tests, Fixture)

BOOST_AUTO_TEST_CASE(coding_on_a_full_disk_loses_nothing_and_goes_on_afterwards) {
    const auto before = study->codings().count();
    study.close();
    auto child = helper("code-until-full");
    const auto error = child.read_line();
    BOOST_TEST(is_full(error), error);
    const auto acknowledged = child.read_line();
    BOOST_TEST(acknowledged != "0");
    BOOST_TEST(child.read_line() == acknowledged);
    BOOST_TEST(child.read_line() == "none");
    BOOST_TEST(child.read_line() == "all there");
    BOOST_TEST(child.read_line() == "0 problems");
    BOOST_TEST(child.read_line() == "none");
    BOOST_TEST(child.read_line() == acknowledged);
    BOOST_REQUIRE(child.wait() == 0);
    study.reopen();
    BOOST_TEST(study->codings().count() == before + std::stoll(acknowledged));
    BOOST_TEST(study->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(an_import_that_does_not_fit_leaves_nothing_behind) {
    study.close();
    auto child = helper("import-when-full");
    const auto error = child.read_line();
    BOOST_TEST(is_full(error), error);
    BOOST_TEST(child.read_line() == "0");
    BOOST_TEST(child.read_line() == "0");
    BOOST_TEST(child.read_line() == "none");
    BOOST_TEST(child.read_line() == "1");
    BOOST_TEST(child.read_line() == "0 problems");
    BOOST_TEST(child.wait() == 0);
}

BOOST_AUTO_TEST_CASE(a_backup_that_does_not_fit_is_given_up_and_the_next_one_works) {
    study.close();
    auto child = helper("back-up-when-full");
    const auto error = child.read_line();
    BOOST_TEST(is_full(error), error);
    BOOST_TEST(child.read_line() == "given up");
    BOOST_TEST(child.read_line() == "0");
    BOOST_TEST(child.read_line() == "none");
    BOOST_TEST(child.read_line() == "1");
    BOOST_TEST(child.read_line() == "0 problems");
    BOOST_TEST(child.wait() == 0);
    BOOST_TEST(files_in(study.path().string() + ".backups") == 1U);
}

BOOST_AUTO_TEST_CASE(a_backup_that_does_not_fit_back_leaves_the_project_as_it_is) {
    study->backups().start();
    study->backups().step(-1);
    study->rename("Neuer");
    study.close();
    const auto backup = backups_of(study.path()).at(0).path;
    const auto before = read_file(study.path(), 100 << 20);
    auto child = helper("restore-when-full", {backup.string()});
    const auto error = child.read_line();
    BOOST_TEST(is_full(error), error);
    BOOST_TEST((read_file(study.path(), 100 << 20) == before));
    BOOST_TEST(!std::filesystem::exists(study.path().string() + ".restoring"));
}

BOOST_AUTO_TEST_CASE(a_project_that_cannot_be_made_whole_leaves_no_file) {
    const test::TemporaryFolder folder;
    bool failed = false;
    bool made = false;
    for (int kilobytes = 0; kilobytes <= 600 && !made; kilobytes += 4) {
        const auto path = folder / "neu.fundstelle";
        test::ChildProcess child{FUNDSTELLE_PROJECT_HELPER, {"create", path.string(), std::to_string(kilobytes * 1024)}};
        const auto error = child.read_line();
        BOOST_REQUIRE(child.wait() == 0);
        BOOST_TEST_CONTEXT("room for " << kilobytes << " KB: " << error) {
            made = error == "none";
            failed = failed || !made;
            if (made) continue;
            BOOST_TEST(is_full(error));
            BOOST_TEST(files_in(folder.path()) == 0U);
            for (const auto& entry : std::filesystem::directory_iterator{folder.path()})
                std::filesystem::remove_all(entry.path());
        }
    }
    BOOST_TEST(failed);
    BOOST_TEST(made);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
