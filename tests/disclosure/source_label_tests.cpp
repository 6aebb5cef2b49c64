// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/source_labels.h"

#include <boost/test/unit_test.hpp>

#include "base/error.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::disclosure;

const std::vector<SourceLabel> kDocuments = {
    {{"Rolle", "THM"}, {"Kommunentyp", "Kreis"}},
    {{"Rolle", "THM"}, {"Kommunentyp", "Kreis"}},
    {{"Rolle", "THM"}, {"Kommunentyp", "kreisfreie Stadt"}},
    {{"Rolle", "THM"}, {"Kommunentyp", "kreisfreie Stadt"}},
    {{"Rolle", "GfS"}, {"Kommunentyp", "Kreis"}},
    {{"Rolle", "GfS"}, {"Kommunentyp", "kreis"}},
    {{"Rolle", "GfS"}, {"Kommunentyp", "kreisangehörige Kommune"}},
    {{"Rolle", "GfS"}},
};

BOOST_AUTO_TEST_SUITE(source_label_tests)

BOOST_AUTO_TEST_CASE(a_label_is_shared_by_all_documents_that_have_its_values) {
    BOOST_TEST(k_of_label({{"Rolle", "GfS"}}, kDocuments) == 4U);
    BOOST_TEST(k_of_label({{"Rolle", "GfS"}, {"Kommunentyp", "Kreis"}}, kDocuments) == 2U);
    BOOST_TEST(k_of_label({{"Rolle", "GfS"}, {"Kommunentyp", "kreisangehörige Kommune"}}, kDocuments) == 1U);
    BOOST_TEST(k_of_label({}, kDocuments) == kDocuments.size());
    BOOST_TEST(k_of_label({{"Rolle", "Träger"}}, kDocuments) == 0U);
    BOOST_TEST(k_of_label({{"Rolle", "GfS"}}, {}) == 0U);
}

BOOST_AUTO_TEST_CASE(the_smallest_combinations_that_are_rare_are_named) {
    const auto rare = rare_labels(kDocuments, {"Rolle", "Kommunentyp"}, 3);
    BOOST_REQUIRE(rare.size() == 4);
    BOOST_TEST((rare[0] == RareLabel{{{"Kommunentyp", "kreisangehörige Kommune"}}, {6}}));
    BOOST_TEST((rare[1] == RareLabel{{{"Kommunentyp", "kreisfreie Stadt"}}, {2, 3}}));
    BOOST_TEST((rare[2] == RareLabel{{{"Rolle", "GfS"}, {"Kommunentyp", "Kreis"}}, {4, 5}}));
    BOOST_TEST((rare[3] == RareLabel{{{"Rolle", "THM"}, {"Kommunentyp", "Kreis"}}, {0, 1}}));
}

BOOST_AUTO_TEST_CASE(with_a_k_of_one_nothing_is_rare) {
    BOOST_TEST(rare_labels(kDocuments, {"Rolle", "Kommunentyp"}, 1).empty());
    BOOST_TEST(rare_labels({}, {"Rolle"}, 3).empty());
    BOOST_TEST(rare_labels(kDocuments, {}, 3).empty());
    BOOST_CHECK_THROW(rare_labels(kDocuments, std::vector<std::string>(13, "V"), 3), Error);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
