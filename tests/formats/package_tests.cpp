// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/package.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <random>

#include "base/error.h"
#include "word_file.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;

auto of_kind(ErrorKind kind) {
    return [kind](const Error& error) { return error.kind() == kind && error.subject() == "Probe.zip"; };
}

std::string read_entry(const std::string& bytes, const std::string& name) {
    return PackageReader{bytes, "Probe.zip"}.entry(name).value_or("(none)");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(package_tests)

BOOST_AUTO_TEST_CASE(entries_come_back_as_they_were) {
    std::mt19937 random{3};
    std::string noise(50'000, '\0');
    for (auto& byte : noise) byte = static_cast<char>(random());
    const auto bytes = make_package({{"leer", ""}, {"word/größe.xml", "ä"}, {"rauschen", noise}});
    BOOST_TEST(read_entry(bytes, "leer") == "");
    BOOST_TEST(read_entry(bytes, "word/größe.xml") == "ä");
    BOOST_TEST((read_entry(bytes, "rauschen") == noise));
}

BOOST_AUTO_TEST_CASE(an_entry_that_does_not_exist_is_nothing) {
    const auto bytes = make_package({{"a", "x"}});
    const PackageReader reader{bytes, "Probe.zip"};
    BOOST_TEST(!reader.entry("b").has_value());
    BOOST_TEST(!reader.entry("A").has_value());
}

BOOST_AUTO_TEST_CASE(equal_entries_give_equal_bytes_and_are_packed) {
    const std::string long_text(100'000, 'x');
    const auto bytes = make_package({{"a", long_text}, {"b", "y"}});
    BOOST_TEST((make_package({{"a", long_text}, {"b", "y"}}) == bytes));
    BOOST_TEST(bytes.size() < 5'000U);
}

BOOST_DATA_TEST_CASE(what_is_no_archive_is_malformed_and_named,
                     boost::unit_test::data::make({"", "PK\x03\x04", "kein Archiv, nur Text",
                                                   "PK\x03\x04 und dann nichts, was passt"}),
                     text) {
    const std::string bytes = text;
    BOOST_CHECK_EXCEPTION(static_cast<void>(PackageReader(bytes, "Probe.zip")), Error, of_kind(ErrorKind::Malformed));
}

BOOST_AUTO_TEST_CASE(an_archive_cut_off_anywhere_is_malformed) {
    const auto whole = make_package({{"a", "Wörter"}, {"b", std::string(500, 'x')}});
    for (std::size_t size = 1; size < whole.size(); ++size) {
        const auto cut = whole.substr(0, size);
        BOOST_CHECK_EXCEPTION(read_entry(cut, "a"), Error, of_kind(ErrorKind::Malformed));
    }
}

BOOST_AUTO_TEST_CASE(a_changed_bit_never_gives_other_content) {
    const auto content = std::string(2'000, 'x') + "ende";
    const auto sound = make_package({{"a", content}});
    std::size_t refused = 0;
    for (std::size_t bit = 0; bit < 8 * sound.size(); ++bit) {
        auto bytes = sound;
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
        try {
            const auto read = PackageReader{bytes, "Probe.zip"}.entry("a");
            BOOST_TEST_REQUIRE((!read || *read == content));
        } catch (const Error& error) {
            BOOST_TEST_REQUIRE(error.subject() == "Probe.zip");
            ++refused;
        }
    }
    BOOST_TEST(refused > sound.size());
}

BOOST_AUTO_TEST_CASE(an_entry_that_claims_a_huge_size_is_too_large) {
    const auto bytes = test::with_claimed_size(make_package({{"a", std::string(2'000, 'x')}}), 0x7FFF'FFFF);
    BOOST_CHECK_EXCEPTION(read_entry(bytes, "a"), Error, of_kind(ErrorKind::TooLarge));
}

BOOST_AUTO_TEST_CASE(an_entry_that_unpacks_to_more_than_it_claims_is_malformed) {
    const auto bytes = test::with_claimed_size(make_package({{"a", std::string(2'000, 'x')}}), 10);
    BOOST_CHECK_EXCEPTION(read_entry(bytes, "a"), Error, of_kind(ErrorKind::Malformed));
}

BOOST_AUTO_TEST_CASE(an_entry_that_unpacks_to_less_than_it_claims_is_malformed) {
    const auto bytes = test::with_claimed_size(make_package({{"a", std::string(2'000, 'x')}}), 1'000'000);
    BOOST_CHECK_EXCEPTION(read_entry(bytes, "a"), Error, of_kind(ErrorKind::Malformed));
}

BOOST_AUTO_TEST_SUITE_END()
