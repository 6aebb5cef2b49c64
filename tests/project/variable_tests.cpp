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

BOOST_AUTO_TEST_CASE(a_variable_is_added_renamed_and_put_in_order) {
    const auto fresh = variables().add(" Rolle ", VariableType::Text);
    const auto names = [&] {
        std::vector<std::string> all;
        for (const auto& variable : variables().all()) all.push_back(variable.name);
        return all;
    };
    using Names = std::vector<std::string>;
    BOOST_TEST((names() == Names{"Kommunentyp", "Dauer", "Rolle"}));
    variables().move(fresh, named("Kommunentyp").id);
    BOOST_TEST((names() == Names{"Rolle", "Kommunentyp", "Dauer"}));
    variables().move(fresh, named("Dauer").id);
    BOOST_TEST((names() == Names{"Kommunentyp", "Rolle", "Dauer"}));
    variables().move(named("Kommunentyp").id, std::nullopt);
    BOOST_TEST((names() == Names{"Rolle", "Dauer", "Kommunentyp"}));
    variables().rename(named("Dauer").id, "Minuten");
    BOOST_TEST(variables().of_document(first).at("Minuten") == "40");
    BOOST_TEST((*this)->queries().snapshot().documents[0].values.at("Minuten") == "40");
    BOOST_TEST(test::error_of([&] { variables().rename(fresh, "Minuten"); }) == "Exists");
    BOOST_TEST(test::error_of([&] { variables().add("Rolle", VariableType::Text); }) == "Exists");
    BOOST_TEST(test::error_of([&] { variables().add(" ", VariableType::Text); }) == "Invalid");
}

BOOST_AUTO_TEST_CASE(cells_are_filled_in_one_action_as_people_write_them) {
    const auto duration = named("Dauer").id;
    const auto kind = named("Kommunentyp").id;
    const auto day = variables().add("Tag", VariableType::Date);
    const auto before = (*this)->history().size();
    const auto refused = variables().set_cells({{first, duration, "41,5"}, {first, day, "15.03.2021"}, {second, duration, "lange"}, {second, kind, ""}});
    BOOST_REQUIRE(refused.size() == 1U);
    BOOST_TEST(refused[0].value == "lange");
    BOOST_TEST((variables().of_document(first) == Values{{"Dauer", "41.5"}, {"Kommunentyp", "Kreis"}, {"Tag", "2021-03-15"}}));
    BOOST_TEST((variables().of_document(second) == Values{{"Dauer", "55"}}));
    BOOST_TEST((*this)->history().size() == before + 1);
    (*this)->undo();
    BOOST_TEST((variables().of_document(second) == Values{{"Dauer", "55"}, {"Kommunentyp", "Stadt"}}));
}

BOOST_AUTO_TEST_CASE(the_same_cell_twice_takes_the_last_value) {
    const auto kind = named("Kommunentyp").id;
    static_cast<void>(variables().set_cells({{note, kind, "a"}, {note, kind, "b"}, {first, kind, ""}, {first, kind, "c"}}));
    BOOST_TEST(variables().of_document(note).at("Kommunentyp") == "b");
    BOOST_TEST(variables().of_document(first).at("Kommunentyp") == "c");
    BOOST_TEST((*this)->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(those_who_speak_have_values_of_their_own) {
    const auto kind = named("Kommunentyp").id;
    const auto speaker = (*this)->documents().speakers(first).back().id;
    static_cast<void>(variables().set_cells({{speaker, kind, "Fachkraft"}}));
    BOOST_REQUIRE(variables().speaker_values().size() == 1U);
    BOOST_TEST(variables().speaker_values()[0].value == "Fachkraft");
    BOOST_TEST(variables().of_document(first).at("Kommunentyp") == "Kreis");
    (*this)->documents().remove(first);
    BOOST_TEST(variables().speaker_values().empty());
    (*this)->undo();
    BOOST_TEST(variables().speaker_values().size() == 1U);
    static_cast<void>(variables().set_cells({{speaker, kind, ""}}));
    BOOST_TEST(variables().speaker_values().empty());
}

BOOST_AUTO_TEST_CASE(another_type_rewrites_what_fits_and_leaves_the_rest) {
    const auto id = variables().add("Neu", VariableType::Text);
    static_cast<void>(variables().set_cells({{first, id, "3,5"}, {second, id, "ja"}, {note, id, "etwa 4"}}));
    variables().retype(id, VariableType::Number);
    BOOST_TEST(variables().of_document(first).at("Neu") == "3.5");
    BOOST_TEST(variables().of_document(note).at("Neu") == "etwa 4");
    variables().retype(id, VariableType::Truth);
    BOOST_TEST(variables().of_document(second).at("Neu") == "1");
    variables().retype(id, VariableType::Text);
    BOOST_TEST(variables().of_document(second).at("Neu") == "ja");
    for (int i = 0; i < 3; ++i) (*this)->undo();
    BOOST_TEST(variables().of_document(first).at("Neu") == "3,5");
    BOOST_TEST(variables().of_document(second).at("Neu") == "ja");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
