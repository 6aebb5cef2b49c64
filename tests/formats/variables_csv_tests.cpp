// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/variables_csv.h"

#include <boost/test/unit_test.hpp>

#include "base/error.h"
#include "support/temporary_folder.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using Words = std::vector<std::string>;

VariableTable read(std::string_view bytes) {
    const test::TemporaryFolder folder;
    return read_variables_csv(folder.file("Variablen.csv", bytes));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(variables_csv_tests)

BOOST_AUTO_TEST_CASE(the_first_column_names_the_document_and_the_others_are_variables) {
    const auto table = read("Dokument;Kommunentyp;Dauer\r\n Interview 01 ;Kreis;38\r\nInterview 02;;\r\n");
    BOOST_TEST(table.variables == (Words{"Kommunentyp", "Dauer"}), boost::test_tools::per_element());
    BOOST_REQUIRE_EQUAL(table.rows.size(), 2);
    BOOST_TEST(table.rows[0].document == "Interview 01");
    BOOST_TEST(table.rows[0].values == (Words{"Kreis", "38"}), boost::test_tools::per_element());
    BOOST_TEST(table.rows[1].values == (Words{"", ""}), boost::test_tools::per_element());
    BOOST_TEST(table.rows[1].line == 3);
}

BOOST_AUTO_TEST_CASE(a_short_row_has_no_values_at_its_end) {
    const auto table = read("Dokument,A,B\nInterview 01,x\n");
    BOOST_REQUIRE_EQUAL(table.rows.size(), 1);
    BOOST_TEST(table.rows[0].values == (Words{"x", ""}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_table_of_one_column_is_malformed) {
    BOOST_CHECK_EXCEPTION(read("Dokument\nInterview 01\n"), Error,
                          [](const Error& error) { return error.kind() == ErrorKind::Malformed; });
}

BOOST_AUTO_TEST_CASE(the_variables_of_the_samples_are_read_whole) {
    const auto table = read_variables_csv(test::source_folder() / "sample-transcripts" / "variables.csv");
    BOOST_TEST(table.variables == (Words{"Rolle", "Kommunentyp", "Datum", "Interviewer", "Dauer", "Form"}),
               boost::test_tools::per_element());
    BOOST_REQUIRE_EQUAL(table.rows.size(), 13);
    BOOST_TEST(table.rows[5].values[3] == "AK, MS");
    for (const auto& row : table.rows) {
        for (const auto& value : row.values) BOOST_TEST(!value.empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
