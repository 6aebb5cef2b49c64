// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

using model::VariableType;
using Values = std::map<std::string, std::string>;

struct Fixture : test::SmallStudy {
    [[nodiscard]] Variables& variables() { return (*this)->variables(); }
    model::Variable named(const std::string& name) {
        for (const auto& variable : variables().all()) {
            if (variable.name == name) return variable;
        }
        throw std::logic_error{"no variable " + name};
    }
};

formats::VariableTable table(std::vector<std::string> names,
                             std::vector<std::pair<std::string, std::vector<std::string>>> rows) {
    formats::VariableTable made{std::move(names), {}};
    for (auto& [document, values] : rows)
        made.rows.push_back({static_cast<std::int64_t>(made.rows.size()) + 2, document, std::move(values)});
    return made;
}

struct TypeOf {
    std::vector<std::string> values;
    VariableType type;
};
std::ostream& operator<<(std::ostream& stream, const TypeOf& given) {
    for (const auto& value : given.values) stream << value << " ";
    return stream << "is " << model::to_string(given.type);
}
const std::vector<TypeOf> kTypes{{{"40", "7", "-3"}, VariableType::Number},
                                 {{"1,5", "2.25"}, VariableType::Number},
                                 {{"40", "vierzig"}, VariableType::Text},
                                 {{"2020-06-16", "1999-01-31"}, VariableType::Date},
                                 {{"2020-06-16", "40"}, VariableType::Text},
                                 {{"16.06.2020"}, VariableType::Text},
                                 {{"40", "", "8"}, VariableType::Number},
                                 {{"-"}, VariableType::Text},
                                 {{"1."}, VariableType::Text},
                                 {{""}, VariableType::Text}};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(variable_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_value_is_set_changed_and_removed) {
    variables().set(note, "Größe", "groß");
    BOOST_TEST((variables().of_document(note) == Values{{"Größe", "groß"}}));
    variables().set(note, "Größe", "klein");
    BOOST_TEST((variables().of_document(note) == Values{{"Größe", "klein"}}));
    variables().set(note, "Größe", "");
    BOOST_TEST(variables().of_document(note).empty());
    (*this)->undo();
    (*this)->undo();
    BOOST_TEST((variables().of_document(note) == Values{{"Größe", "groß"}}));
}

BOOST_AUTO_TEST_CASE(variables_come_in_order_of_creation) {
    std::vector<std::string> names;
    for (const auto& variable : variables().all()) names.push_back(variable.name);
    BOOST_TEST(names == (std::vector<std::string>{"Kommunentyp", "Dauer"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_same_value_again_makes_no_entry) {
    const auto before = (*this)->history().size();
    clock.advance_minutes(1);
    variables().set(first, "Dauer", "40");
    variables().set(note, "Dauer", "");
    BOOST_TEST((*this)->history().size() == before);
}

BOOST_AUTO_TEST_CASE(a_removed_variable_takes_its_values_with_it) {
    variables().remove(named("Dauer").id);
    BOOST_TEST((variables().of_document(first) == Values{{"Kommunentyp", "Kreis"}}));
    BOOST_TEST(variables().all().size() == 1U);
    (*this)->undo();
    BOOST_TEST((variables().of_document(first) == Values{{"Kommunentyp", "Kreis"}, {"Dauer", "40"}}));
}

BOOST_AUTO_TEST_CASE(a_variable_without_a_name_is_invalid) {
    BOOST_TEST(test::error_of([&] { variables().set(first, "", "x"); }) == "Invalid");
}

BOOST_AUTO_TEST_CASE(a_value_of_a_document_that_does_not_exist_is_refused) {
    BOOST_TEST(test::error_of([&] { variables().set(model::DocumentId{ids.next()}, "Neu", "x"); }) != "none");
    BOOST_TEST(variables().all().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_table_is_taken_in_in_one_action) {
    const auto before = (*this)->history().size();
    const auto unknown =
        variables().import(table({"Kommunentyp", "Rolle"},
                                 {{"INTERVIEW 01", {"", "GfS"}}, {"Interview 99", {"Stadt", "GfS"}}, {"Notiz", {"Land", ""}}}));
    BOOST_TEST(unknown == std::vector<std::string>{"Interview 99"}, boost::test_tools::per_element());
    BOOST_TEST((variables().of_document(first) == Values{{"Kommunentyp", "Kreis"}, {"Dauer", "40"}, {"Rolle", "GfS"}}));
    BOOST_TEST((variables().of_document(note) == Values{{"Kommunentyp", "Land"}}));
    BOOST_TEST((*this)->history().size() == before + 1);
    (*this)->undo();
    BOOST_TEST(variables().of_document(note).empty());
    BOOST_TEST(variables().all().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_table_with_a_column_without_name_changes_nothing) {
    BOOST_TEST(test::error_of([&] { variables().import(table({"Rolle", ""}, {{"Notiz", {"a", "b"}}})); }) == "Malformed");
    BOOST_TEST(variables().all().size() == 2U);
    BOOST_TEST(variables().of_document(note).empty());
}

BOOST_DATA_TEST_CASE(a_new_variable_gets_the_type_that_all_values_have, boost::unit_test::data::make(kTypes), given) {
    const std::vector<std::string> documents{"Interview 01", "Interview 02", "Notiz"};
    std::vector<std::pair<std::string, std::vector<std::string>>> rows;
    for (std::size_t i = 0; i < given.values.size(); ++i) rows.push_back({documents[i], {given.values[i]}});
    static_cast<void>(variables().import(table({"Neu"}, rows)));
    BOOST_TEST((named("Neu").type == given.type));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
