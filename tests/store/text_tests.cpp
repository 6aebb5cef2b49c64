// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/texts.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "sqlite/error_kind.h"
#include "store/store_fixture.h"

namespace fundstelle::store {

namespace {

const std::vector<std::string> kBodies{"", "a", "Straße, groß\nU\u0308bung 👩‍🌾\n\n\nEnde", std::string(300'000, 'z')};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(text_tests, test::StoreFixture)

// Source of the digests: FIPS 180-2, appendix B.1; RFC 6234, section 8.5.
BOOST_AUTO_TEST_CASE(sha256_gives_the_published_digests) {
    BOOST_TEST(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    BOOST_TEST(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    BOOST_TEST(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
               "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

BOOST_DATA_TEST_CASE(a_text_comes_back_as_it_was_kept, boost::unit_test::data::make(kBodies), body) {
    const auto hash = Texts{*connection}.keep(body);
    reopen();
    BOOST_TEST((Texts{*connection}.body(hash) == body));
    BOOST_TEST(hash == sha256(body));
}

BOOST_AUTO_TEST_CASE(equal_texts_are_kept_once) {
    Texts texts{*connection};
    const auto first = texts.keep("Die Antwort.");
    const auto second = texts.keep("Die Antwort.");
    static_cast<void>(texts.keep("Die andere Antwort."));
    BOOST_TEST(first == second);
    BOOST_TEST(connection->query_integer("SELECT count(*) FROM text") == 2);
}

BOOST_AUTO_TEST_CASE(composed_and_decomposed_letters_are_different_texts) {
    Texts texts{*connection};
    BOOST_TEST(texts.keep("\u00fc") != texts.keep("u\u0308"));
}

BOOST_AUTO_TEST_CASE(a_missing_text_is_damage) {
    BOOST_TEST(test::error_of([&] { static_cast<void>(Texts{*connection}.body(sha256("nie gesehen"))); }) == "Damaged");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::store
