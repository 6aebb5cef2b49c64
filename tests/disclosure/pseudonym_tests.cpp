// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/pseudonyms.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "base/error.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::disclosure;

PseudonymTable table() {
    return PseudonymTable{{{"Müller", "Kowal", Kind::Person, ""},
                           {"Jonas", "Tim", Kind::Person, ""},
                           {"Bach", "Y", Kind::Person, ""},
                           {"Frau Meier", "Frau X", Kind::Person, ""},
                           {"Bochum", "[Kommune]", Kind::Place, ""},
                           {"Bremen", "Stadt X", Kind::Place, ""},
                           {"Dresden", "Stadt D", std::nullopt, ""},
                           {"Essen", "Stadt E", std::nullopt, ""},
                           {"Bad Oeynhausen", "Stadt B", Kind::Place, ""},
                           {"Oeynhausen", "Ort O", Kind::Place, ""},
                           {"m.mueller@stadt.de", "[Adresse]", Kind::Email, ""}}};
}

struct Case {
    const char* before;
    const char* after;
};

std::ostream& operator<<(std::ostream& out, const Case& one) {
    return out << one.before;
}

const Case kReplaced[] = {
    {"", ""},
    {"Müller sagt", "Kowal sagt"},
    {"MÜLLER sagt", "Kowal sagt"},
    {"Müllers Büro und Müller's Büro", "Kowals Büro und Kowal's Büro"},
    {"die Müller'schen Akten, die Müllersche Art, die Müller’sche", "die Kowal'schen Akten, die Kowal'sche Art, die Kowal'sche"},
    {"Jonas' Büro und Jonas.", "Tim' Büro und Tim."},
    {"bei Müllern, der Müllerin, Obermüller, Müllerstraße", "bei Müllern, der Müllerin, Obermüller, Müllerstraße"},
    {"der müller mahlt", "der müller mahlt"},
    {"Bacher, Bachs Haus", "Bacher, Ys Haus"},
    {"mit Frau Meier, Frau Meiers Büro", "mit Frau X, Frau Xs Büro"},
    {"in Bochum, Bochums Rat, die Bochumer Kollegen", "in [Kommune], [Kommune] Rat, die [Kommune] Kollegen"},
    {"die Bremer, die Dresdner, die Essener", "die Stadt X, die Stadt D, die Stadt E"},
    {"nach dem essen", "nach dem essen"},
    {"in Bad Oeynhausen und Oeynhausen", "in Stadt B und Ort O"},
    {"an m.mueller@stadt.de, ja", "an [Adresse], ja"},
    {"\U0001F600 Mu\u0308ller aus Bochum\r\nMüller", "\U0001F600 Kowal aus [Kommune]\r\nKowal"},
};

BOOST_AUTO_TEST_SUITE(pseudonym_tests)

BOOST_DATA_TEST_CASE(real_names_are_replaced_in_all_their_forms, boost::unit_test::data::make(kReplaced), one) {
    BOOST_TEST(table().replaced(one.before) == one.after);
}

BOOST_AUTO_TEST_CASE(positions_of_real_names_count_code_points) {
    const std::string text = "\U0001F600 Mu\u0308llers";
    const auto found = table().find(text);
    BOOST_REQUIRE(found.size() == 1);
    BOOST_TEST(found[0].words == "Mu\u0308llers");
    BOOST_TEST(found[0].range.begin().count() == 2);
    BOOST_TEST(text::slice(text, found[0].range) == found[0].words);
    BOOST_TEST(found[0].entry == 0U);
}

BOOST_AUTO_TEST_CASE(a_real_name_has_one_pseudonym) {
    auto names = table();
    const auto size = names.entries().size();
    names.set({"müller", "Herr Z", Kind::Person, "neu"});
    BOOST_TEST(names.entries().size() == size);
    BOOST_TEST(names.replaced("Müller") == "Herr Z");
    BOOST_TEST(names.remove("MÜLLER"));
    BOOST_TEST(!names.remove("Müller"));
    BOOST_TEST(names.replaced("Müller") == "Müller");
    BOOST_CHECK_EXCEPTION((PseudonymTable{{{"A", "b", {}, ""}, {"a", "c", {}, ""}}}), Error, [](const Error& error) { return error.kind() == ErrorKind::Exists; });
    BOOST_CHECK_EXCEPTION(names.set({" ", "b", {}, ""}), Error, [](const Error& error) { return error.kind() == ErrorKind::Invalid; });
    BOOST_CHECK_EXCEPTION(names.set({"B", " ", {}, ""}), Error, [](const Error& error) { return error.kind() == ErrorKind::Invalid; });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
