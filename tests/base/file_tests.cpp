// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include <sys/resource.h>

#include <boost/test/unit_test.hpp>
#include <csignal>
#include <filesystem>
#include <random>

#include "base/error.h"
#include "base/person.h"
#include "support/temporary_folder.h"

namespace {

using namespace fundstelle;
using test::TemporaryFolder;

auto of_kind(ErrorKind kind) {
    return [kind](const Error& error) { return error.kind() == kind; };
}

/// For its lifetime no file can grow beyond `bytes`: what a full disk looks like to `write()`.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) : m_handler{std::signal(SIGXFSZ, SIG_IGN)} {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

std::size_t files_in(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator{folder}, {}));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(file_tests)

BOOST_AUTO_TEST_CASE(what_was_written_is_read_back) {
    const TemporaryFolder folder;
    std::mt19937 random{11};
    for (const std::size_t size : {0, 1, 4'096, 100'003}) {
        std::string bytes(size, '\0');
        for (auto& byte : bytes) byte = static_cast<char>(random());
        write_file(folder / "Übersicht.bin", bytes);
        BOOST_TEST((read_file(folder / "Übersicht.bin", 1'000'000) == bytes));
    }
}

BOOST_AUTO_TEST_CASE(a_shorter_file_replaces_a_longer_one_whole) {
    const TemporaryFolder folder;
    const auto path = folder.file("a.txt", std::string(10'000, 'x'));
    write_file(path, "kurz");
    BOOST_TEST(read_file(path, 100) == "kurz");
}

BOOST_AUTO_TEST_CASE(writing_leaves_nothing_beside_the_target) {
    const TemporaryFolder folder;
    write_file(folder / "a.txt", "eins");
    write_file(folder / "a.txt", "zwei");
    BOOST_TEST(files_in(folder.path()) == 1U);
}

BOOST_AUTO_TEST_CASE(a_missing_file_is_not_found_and_named) {
    const TemporaryFolder folder;
    BOOST_CHECK_EXCEPTION(static_cast<void>(read_file(folder / "fehlt – ä.txt", 10)), Error, [](const Error& error) {
        return error.kind() == ErrorKind::NotFound && error.subject().ends_with("fehlt – ä.txt");
    });
}

BOOST_AUTO_TEST_CASE(a_folder_is_unreadable_as_a_file) {
    const TemporaryFolder folder;
    BOOST_CHECK_EXCEPTION(static_cast<void>(read_file(folder.path(), 10)), Error, of_kind(ErrorKind::Unreadable));
}

BOOST_AUTO_TEST_CASE(a_device_is_unreadable_as_a_file) {
    BOOST_CHECK_EXCEPTION(static_cast<void>(read_file("/dev/zero", 10)), Error, of_kind(ErrorKind::Unreadable));
}

BOOST_AUTO_TEST_CASE(a_file_of_exactly_the_limit_is_read_and_one_byte_more_is_too_large) {
    const TemporaryFolder folder;
    BOOST_TEST(read_file(folder.file("a", "12345"), 5) == "12345");
    BOOST_CHECK_EXCEPTION(static_cast<void>(read_file(folder.file("b", "123456"), 5)), Error, of_kind(ErrorKind::TooLarge));
}

BOOST_AUTO_TEST_CASE(a_full_device_is_disk_full) {
    BOOST_CHECK_EXCEPTION(write_file("/dev/full", "Wörter"), Error, of_kind(ErrorKind::DiskFull));
    BOOST_TEST(std::filesystem::is_character_file("/dev/full"));
}

BOOST_AUTO_TEST_CASE(a_disk_that_fills_up_leaves_the_old_file_and_nothing_else) {
    const TemporaryFolder folder;
    const auto path = folder.file("bericht.docx", "alt");
    {
        const FileSizeLimit limit{1'000};
        BOOST_CHECK_EXCEPTION(write_file(path, std::string(5'000, 'x')), Error, of_kind(ErrorKind::DiskFull));
    }
    BOOST_TEST(read_file(path, 100) == "alt");
    BOOST_TEST(files_in(folder.path()) == 1U);
}

BOOST_AUTO_TEST_CASE(a_target_in_a_missing_folder_is_unwritable_and_named) {
    const TemporaryFolder folder;
    BOOST_CHECK_EXCEPTION(write_file(folder / "gibt es nicht/a.txt", "x"), Error, [](const Error& error) {
        return error.kind() == ErrorKind::Unwritable && error.subject().ends_with("a.txt");
    });
}

BOOST_AUTO_TEST_CASE(a_target_below_a_file_is_unwritable) {
    const TemporaryFolder folder;
    const auto file = folder.file("a.txt", "x");
    BOOST_CHECK_EXCEPTION(write_file(file / "b.txt", "y"), Error, of_kind(ErrorKind::Unwritable));
    BOOST_TEST(read_file(file, 10) == "x");
}

BOOST_AUTO_TEST_CASE(a_folder_as_target_is_unwritable_and_stays) {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "Berichte");
    BOOST_CHECK_EXCEPTION(write_file(folder / "Berichte", "x"), Error, of_kind(ErrorKind::Unwritable));
    BOOST_TEST(std::filesystem::is_directory(folder / "Berichte"));
    BOOST_TEST(files_in(folder.path()) == 1U);
}

BOOST_AUTO_TEST_CASE(paths_are_displayed_in_utf8) {
    BOOST_TEST(display(std::filesystem::path{u8"Gespräche/Größe 😀.txt"}) == "Gespräche/Größe 😀.txt");
}

BOOST_AUTO_TEST_CASE(person_and_machine_have_names) {
    BOOST_TEST(!login_name().empty());
    BOOST_TEST(!machine_name().empty());
}

BOOST_AUTO_TEST_SUITE_END()
