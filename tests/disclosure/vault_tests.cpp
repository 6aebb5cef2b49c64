// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/vault.h"

#include <boost/test/unit_test.hpp>

#include "base/error.h"
#include "base/file.h"
#include "support/temporary_folder.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::disclosure;
using fundstelle::test::TemporaryFolder;

const PseudonymTable kTable{{{"Müller", "Frau X", Kind::Person, "B1 in Interview 07"}, {"Bochum", "[Kommune]", std::nullopt, ""}}};

/// Writes a vault, changes its bytes, and says how reading it fails.
template <class Change>
ErrorKind failure(Change change, std::string_view pass_phrase = "Rügen im Mai") {
    const TemporaryFolder folder;
    const auto path = folder / "test.pseudonyme";
    write_vault(path, kTable, "Rügen im Mai", VaultCost::Interactive);
    auto bytes = read_file(path, 1U << 20U);
    change(bytes);
    write_file(path, bytes);
    try {
        (void)read_vault(path, pass_phrase);
    } catch (const Error& error) {
        return error.kind();
    }
    return ErrorKind::Cancelled;  // not thrown by anything here
}

BOOST_AUTO_TEST_SUITE(vault_tests)

BOOST_AUTO_TEST_CASE(what_was_written_is_read_with_the_same_pass_phrase) {
    const TemporaryFolder folder;
    const auto path = folder / "test.pseudonyme";
    write_vault(path, kTable, "Rügen im Mai", VaultCost::Interactive);
    BOOST_TEST((read_vault(path, "Rügen im Mai") == kTable));
    BOOST_TEST(is_vault(path));
    write_vault(path, PseudonymTable{}, "anders", VaultCost::Interactive);
    BOOST_TEST(read_vault(path, "anders").entries().empty());
}

BOOST_AUTO_TEST_CASE(no_name_and_no_pass_phrase_stands_in_the_file) {
    const TemporaryFolder folder;
    const auto path = folder / "test.pseudonyme";
    write_vault(path, kTable, "Rügen im Mai", VaultCost::Interactive);
    const auto once = read_file(path, 1U << 20U);
    for (const std::string_view secret : {"Müller", "Bochum", "Interview", "pseudonyms", "Rügen"}) BOOST_TEST(once.find(secret) == std::string::npos);
    // Salt and nonce are new: the same table is not the same file.
    write_vault(path, kTable, "Rügen im Mai", VaultCost::Interactive);
    const auto again = read_file(path, 1U << 20U);
    BOOST_TEST(once != again);
    BOOST_TEST(once.size() == again.size());
}

BOOST_AUTO_TEST_CASE(the_size_does_not_tell_how_many_names_there_are) {
    const TemporaryFolder folder;
    write_vault(folder / "one.pseudonyme", kTable, "a", VaultCost::Interactive);
    write_vault(folder / "none.pseudonyme", PseudonymTable{}, "a", VaultCost::Interactive);
    BOOST_TEST(std::filesystem::file_size(folder / "one.pseudonyme") == std::filesystem::file_size(folder / "none.pseudonyme"));
}

BOOST_AUTO_TEST_CASE(a_wrong_pass_phrase_and_a_changed_byte_are_refused) {
    BOOST_TEST((failure([](std::string&) {}, "Rügen im Juni") == ErrorKind::Protected));
    BOOST_TEST((failure([](std::string&) {}, "") == ErrorKind::Protected));
    BOOST_TEST((failure([](std::string& bytes) { bytes.back() = static_cast<char>(bytes.back() ^ 1); }) == ErrorKind::Protected));
    BOOST_TEST((failure([](std::string& bytes) { bytes[30] = static_cast<char>(bytes[30] ^ 1); }) == ErrorKind::Protected));  // salt
    BOOST_TEST((failure([](std::string& bytes) { bytes[50] = static_cast<char>(bytes[50] ^ 1); }) == ErrorKind::Protected));  // nonce
    BOOST_TEST((failure([](std::string& bytes) { bytes += "x"; }) == ErrorKind::Protected));
}

BOOST_AUTO_TEST_CASE(a_head_that_makes_no_sense_costs_no_hours) {
    BOOST_TEST((failure([](std::string& bytes) { bytes.resize(100); }) == ErrorKind::Malformed));
    BOOST_TEST((failure([](std::string& bytes) { bytes.resize(8); }) == ErrorKind::Malformed));
    BOOST_TEST((failure([](std::string& bytes) { bytes[14] = 1; }) == ErrorKind::Malformed));  // 2^40 passes
    BOOST_TEST((failure([](std::string& bytes) { bytes[22] = 1; }) == ErrorKind::Malformed));  // 2^40 bytes
    BOOST_TEST((failure([](std::string& bytes) { bytes[8] = 9; }) == ErrorKind::Newer));
    BOOST_TEST((failure([](std::string& bytes) { bytes = "real,pseudonym\nA,b\n"; }) == ErrorKind::Unsupported));
    BOOST_TEST((failure([](std::string& bytes) { bytes.clear(); }) == ErrorKind::Unsupported));
}

BOOST_AUTO_TEST_CASE(a_pass_phrase_is_needed_and_a_file_too) {
    const TemporaryFolder folder;
    BOOST_CHECK_EXCEPTION(write_vault(folder / "a.pseudonyme", kTable, ""), Error, [](const Error& error) { return error.kind() == ErrorKind::Invalid; });
    BOOST_CHECK_EXCEPTION(read_vault(folder / "none.pseudonyme", "a"), Error, [](const Error& error) { return error.kind() == ErrorKind::NotFound; });
    BOOST_TEST(!is_vault(folder / "none.pseudonyme"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
