// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>
#include <map>

#include "base/error.h"
#include "model/source_template.h"

namespace fundstelle::model {

namespace {

std::string filled(std::string_view pattern, const std::map<std::string, std::string, std::less<>>& values) {
    return SourceTemplate{pattern}.filled([&](std::string_view field) {
        const auto found = values.find(field);
        return found == values.end() ? std::string{} : found->second;
    });
}

/// Where the mistake is, in code points from 1; empty if there is none.
std::string place_of_mistake(std::string_view pattern) {
    try {
        static_cast<void>(SourceTemplate{pattern});
        return {};
    } catch (const Error& error) {
        BOOST_TEST((error.kind() == ErrorKind::Invalid));
        return error.place();
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(source_template_tests)

BOOST_AUTO_TEST_CASE(fields_stand_where_the_words_want_them) {
    BOOST_TEST(filled("{Rolle}, {Ort}, Abs. {Absatz}", {{"Rolle", "THM"}, {"Ort", "Kreis Ö"}, {"Absatz", "29–31"}}) == "THM, Kreis Ö, Abs. 29–31");
    BOOST_TEST(filled("Interview", {}) == "Interview");
    BOOST_TEST(filled("", {}).empty());
}

BOOST_AUTO_TEST_CASE(a_field_without_a_value_takes_its_comma_with_it) {
    BOOST_TEST(filled("{Rolle}, {Ort}, Abs. {Absatz}", {{"Rolle", "THM"}, {"Absatz", "3"}}) == "THM, Abs. 3");
    BOOST_TEST(filled("{Rolle}, {Ort}, Abs. {Absatz}", {{"Ort", "Kreis"}, {"Absatz", "3"}}) == "Kreis, Abs. 3");
    BOOST_TEST(filled("{Rolle}, {Ort}, Abs. {Absatz}", {{"Rolle", "THM"}}) == "THM");
    BOOST_TEST(filled("({Rolle}, {Ort})", {{"Rolle", "THM"}}) == "(THM)");
    BOOST_TEST(filled("({Rolle}, {Ort})", {{"Ort", "Kreis"}}) == "(Kreis)");
    BOOST_TEST(filled("({Rolle}, {Ort})", {}).empty());
    BOOST_TEST(filled("{Rolle} ({Ort}), Abs. {Absatz}", {{"Rolle", "THM"}, {"Absatz", "3"}}) == "THM, Abs. 3");
    BOOST_TEST(filled("{Rolle} ({Ort})", {{"Rolle", "THM"}}) == "THM");
}

BOOST_AUTO_TEST_CASE(doubled_braces_are_braces) {
    BOOST_TEST(filled("{{{A}}}", {{"A", "b"}}) == "{b}");
}

BOOST_AUTO_TEST_CASE(a_mistake_is_named_with_its_place) {
    BOOST_TEST(place_of_mistake("Über {Rolle") == "6");
    BOOST_TEST(place_of_mistake("Über Rolle}") == "11");
    BOOST_TEST(place_of_mistake("{Rolle}, { }") == "10");
    BOOST_TEST(place_of_mistake("{Rolle}") == "");
}

BOOST_AUTO_TEST_CASE(fields_are_known_in_german_and_english_and_all_others_are_variables) {
    BOOST_TEST((source_field("ABSATZ") == SourceField::Paragraph && source_field("paragraph") == SourceField::Paragraph));
    BOOST_TEST((source_field("Nummer") == SourceField::Number));
    BOOST_TEST((source_field("Kommunentyp") == SourceField::Variable));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::model
