// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/typed_value.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace fundstelle::model {

namespace {

struct Written {
    VariableType type;
    std::string words;
    std::string kept;   ///< "?" if it is no value of the type
    std::string shown;
};
std::ostream& operator<<(std::ostream& stream, const Written& given) {
    return stream << to_string(given.type) << " " << given.words;
}

const std::vector<Written> kWritten{{VariableType::Number, "12", "12", "12"},
                                    {VariableType::Number, " 3,5 ", "3.5", "3,5"},
                                    {VariableType::Number, "2.25", "2.25", "2,25"},
                                    {VariableType::Number, "1.234,5", "1234.5", "1234,5"},
                                    {VariableType::Number, "1.234.567", "1234567", "1234567"},
                                    {VariableType::Number, "-7", "-7", "-7"},
                                    {VariableType::Number, "−7", "-7", "-7"},
                                    {VariableType::Number, "12.34,5", "?", ""},
                                    {VariableType::Number, "1,2,3", "?", ""},
                                    {VariableType::Number, "1.", "?", ""},
                                    {VariableType::Number, ",5", "?", ""},
                                    {VariableType::Number, "zwölf", "?", ""},
                                    {VariableType::Number, "-", "?", ""},
                                    {VariableType::Number, "", "", ""},
                                    {VariableType::Date, "15.03.2021", "2021-03-15", "15.03.2021"},
                                    {VariableType::Date, "1.2.2020", "2020-02-01", "01.02.2020"},
                                    {VariableType::Date, "2020-06-16", "2020-06-16", "16.06.2020"},
                                    {VariableType::Date, "29.02.2020", "2020-02-29", "29.02.2020"},
                                    {VariableType::Date, "29.02.2021", "?", ""},
                                    {VariableType::Date, "15.13.2021", "?", ""},
                                    {VariableType::Date, "15.03.21", "?", ""},
                                    {VariableType::Date, "15.03.", "?", ""},
                                    {VariableType::Date, "15.03.2021.", "?", ""},
                                    {VariableType::Truth, "Ja", "1", "ja"},
                                    {VariableType::Truth, "x", "1", "ja"},
                                    {VariableType::Truth, "FALSCH", "0", "nein"},
                                    {VariableType::Truth, "vielleicht", "?", ""},
                                    {VariableType::Text, " Kreis Ä ", "Kreis Ä", "Kreis Ä"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(typed_value_tests)

BOOST_DATA_TEST_CASE(what_people_write_is_kept_in_one_form_and_shown_in_german, boost::unit_test::data::make(kWritten), given) {
    const auto kept = typed_value(given.type, given.words);
    BOOST_TEST(kept.value_or("?") == given.kept);
    if (kept) BOOST_TEST(shown_value(given.type, *kept) == given.shown);
    if (kept) BOOST_TEST(typed_value(given.type, given.shown).value_or("?") == *kept);
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_its_type_is_shown_as_it_is) {
    BOOST_TEST(shown_value(VariableType::Number, "etwa 40") == "etwa 40");
    BOOST_TEST(shown_value(VariableType::Truth, "manchmal") == "manchmal");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::model
