// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <random>

#include "base/error.h"
#include "base/file.h"
#include "support/temporary_folder.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using Cells = std::vector<std::string>;
using Rows = std::vector<Cells>;

Rows rows_of(const Table& table) {
    Rows rows{table.header()};
    for (const auto& row : table.rows()) rows.push_back(row.cells);
    return rows;
}

Rows read(std::string_view bytes) {
    const test::TemporaryFolder folder;
    return rows_of(Table::read(folder.file("Tabelle.csv", bytes)));
}

auto of_kind(ErrorKind kind) {
    return [kind](const Error& error) { return error.kind() == kind; };
}

}  // namespace

BOOST_AUTO_TEST_SUITE(csv_tests)

BOOST_DATA_TEST_CASE(commas_semicolons_and_tabs_separate, boost::unit_test::data::make({',', ';', '\t'}), separator) {
    const std::string s(1, separator);
    BOOST_TEST((read("Dokument" + s + "Größe" + s + "Ort\nInterview 01" + s + "groß" + s + "Köln\n") ==
                Rows{{"Dokument", "Größe", "Ort"}, {"Interview 01", "groß", "Köln"}}));
}

BOOST_AUTO_TEST_CASE(the_separator_that_the_header_has_most_of_counts_for_all_rows) {
    BOOST_TEST((read("a;b;c, d\n1,5;2,5;3,5\n") == Rows{{"a", "b", "c, d"}, {"1,5", "2,5", "3,5"}}));
}

BOOST_AUTO_TEST_CASE(separators_within_quotation_marks_of_the_header_do_not_count) {
    BOOST_TEST((read("\"a;b;c\",d\n1,2\n") == Rows{{"a;b;c", "d"}, {"1", "2"}}));
}

BOOST_AUTO_TEST_CASE(a_first_line_may_name_the_separator) {
    BOOST_TEST((read("sep=;\r\na,b;c\r\n1,5;2\r\n") == Rows{{"a,b", "c"}, {"1,5", "2"}}));
    BOOST_TEST((read("sep=\n1\n") == Rows{{"sep="}, {"1"}}));
}

BOOST_AUTO_TEST_CASE(a_header_with_a_line_end_in_a_cell_has_its_separator_recognised) {
    BOOST_TEST((read("\"Art der\nKommune\";Ort\nKreis;Köln\n") == Rows{{"Art der\nKommune", "Ort"}, {"Kreis", "Köln"}}));
}

BOOST_AUTO_TEST_CASE(quoted_cells_keep_separators_line_ends_and_doubled_marks) {
    BOOST_TEST((read("a,b\n\"eins, zwei\",\"Sie sagt \"\"nein\"\".\nUnd geht.\"\n") ==
                Rows{{"a", "b"}, {"eins, zwei", "Sie sagt \"nein\".\nUnd geht."}}));
}

BOOST_AUTO_TEST_CASE(a_mark_within_an_unquoted_cell_stays) {
    BOOST_TEST((read("a,b\nRohr 5\" lang,x\n") == Rows{{"a", "b"}, {"Rohr 5\" lang", "x"}}));
}

BOOST_AUTO_TEST_CASE(empty_lines_are_skipped_and_empty_cells_are_kept) {
    BOOST_TEST((read("\n\na,b\n\n,\n\n1,\n") == Rows{{"a", "b"}, {"", ""}, {"1", ""}}));
}

BOOST_AUTO_TEST_CASE(a_last_line_without_line_end_is_read) {
    BOOST_TEST((read("a,b\r\n1,2") == Rows{{"a", "b"}, {"1", "2"}}));
    BOOST_TEST((read("a,b\n1,") == Rows{{"a", "b"}, {"1", ""}}));
}

BOOST_AUTO_TEST_CASE(header_names_lose_blanks_around_them) {
    BOOST_TEST((read(" Dokument , Ort\nx,y\n").front() == Cells{"Dokument", "Ort"}));
}

BOOST_AUTO_TEST_CASE(a_table_in_windows_1252_is_read) {
    BOOST_TEST((read("Dokument;Stra\xDF"
                     "e\r\nGespr\xE4"
                     "ch 1;\x84"
                     "Am G\xE4nsemarkt\x93\r\n") == Rows{{"Dokument", "Straße"}, {"Gespräch 1", "„Am Gänsemarkt“"}}));
}

BOOST_AUTO_TEST_CASE(rows_know_the_line_where_they_start) {
    const test::TemporaryFolder folder;
    const auto table = Table::read(folder.file("a.csv", "a,b\r\n\r\n\"x\r\ny\",1\r\nz,2\r\n"));
    BOOST_REQUIRE_EQUAL(table.rows().size(), 2);
    BOOST_TEST(table.rows()[0].line == 3);
    BOOST_TEST(table.rows()[1].line == 5);
}

BOOST_AUTO_TEST_CASE(columns_are_found_without_regard_to_case) {
    const test::TemporaryFolder folder;
    const auto table = Table::read(folder.file("a.csv", "DOKUMENT,Größe\nx,y\n"));
    BOOST_TEST((table.column({"document", "dokument"}) == std::optional<std::size_t>{0}));
    BOOST_TEST((table.column({"GRÖẞE"}) == std::optional<std::size_t>{1}));
    BOOST_TEST(!table.column({"Ort"}).has_value());
}

BOOST_AUTO_TEST_CASE(a_missing_column_is_malformed_and_named) {
    const test::TemporaryFolder folder;
    const auto table = Table::read(folder.file("a.csv", "a,b\n1,2\n"));
    BOOST_TEST(table.needed_column({"x", "b"}) == 1U);
    BOOST_CHECK_EXCEPTION(static_cast<void>(table.needed_column({"begin", "Anfang"})), Error, [](const Error& error) {
        return error.kind() == ErrorKind::Malformed && std::string{error.what()}.find("begin") != std::string::npos &&
               error.subject().ends_with("a.csv");
    });
}

BOOST_AUTO_TEST_CASE(a_cell_beyond_the_row_or_without_column_is_empty) {
    const TableRow row{1, {"a"}};
    BOOST_TEST(cell(row, 0) == "a");
    BOOST_TEST(cell(row, 1) == "");
    BOOST_TEST(cell(row, std::nullopt) == "");
}

BOOST_AUTO_TEST_CASE(a_quotation_mark_that_is_not_closed_is_malformed_with_its_line) {
    const test::TemporaryFolder folder;
    const auto path = folder.file("a.csv", "a,b\n1,2\n3,\"offen\n4,5\n");
    BOOST_CHECK_EXCEPTION(Table::read(path), Error, [](const Error& error) {
        return error.kind() == ErrorKind::Malformed && error.place() == "line 3" && error.subject().ends_with("a.csv");
    });
}

BOOST_AUTO_TEST_CASE(an_empty_or_blank_table_is_malformed) {
    const test::TemporaryFolder folder;
    BOOST_CHECK_EXCEPTION(Table::read(folder.file("a.csv", "")), Error, of_kind(ErrorKind::Malformed));
    BOOST_CHECK_EXCEPTION(Table::read(folder.file("b.csv", "\r\n\r\n")), Error, of_kind(ErrorKind::Malformed));
}

BOOST_AUTO_TEST_CASE(missing_files_and_folders_cannot_be_read) {
    const test::TemporaryFolder folder;
    BOOST_CHECK_EXCEPTION(Table::read(folder / "fehlt.csv"), Error, of_kind(ErrorKind::NotFound));
    BOOST_CHECK_EXCEPTION(Table::read(folder.path()), Error, of_kind(ErrorKind::Unreadable));
}

BOOST_AUTO_TEST_CASE(a_gigantic_table_is_too_large) {
    const test::TemporaryFolder folder;
    const auto path = folder.file("a.csv", "a,b\n");
    std::filesystem::resize_file(path, 600ULL << 20);
    BOOST_CHECK_EXCEPTION(Table::read(path), Error, of_kind(ErrorKind::TooLarge));
}

BOOST_AUTO_TEST_CASE(plain_cells_are_written_without_marks) {
    BOOST_TEST(to_csv({{"a", "ä b"}, {"1", ""}}) == "a,ä b\n1,\n");
    BOOST_TEST(to_csv({{"a", "ä b"}, {"1", ""}}, CsvDialect::GermanExcel) ==
               "\xEF\xBB\xBF"
               "a;ä b\r\n1;\r\n");
}

BOOST_AUTO_TEST_CASE(cells_that_need_marks_get_them) {
    BOOST_TEST(to_csv({{"a,b", "Sie sagt \"nein\"", "zwei\nZeilen"}}) ==
               "\"a,b\",\"Sie sagt \"\"nein\"\"\",\"zwei\nZeilen\"\n");
}

BOOST_AUTO_TEST_CASE(random_cells_come_back_in_both_dialects) {
    const std::vector<std::string> alphabet{"a", "ä", "\"", ",",       ";", "\t", "\n",    " ",
                                            "„", "€", "😀",  "u\u0308", "'", "#",  "\u00A0"};
    std::mt19937 random{27};
    const test::TemporaryFolder folder;
    for (int round = 0; round < 400; ++round) {
        const auto columns = 2 + random() % 4;
        Rows rows(1);
        for (std::size_t c = 0; c < columns; ++c) rows.front().push_back("Spalte " + std::to_string(c));
        for (std::size_t r = 0; r < random() % 6; ++r) {
            auto& row = rows.emplace_back(columns);
            for (auto& value : row) {
                for (std::size_t i = 0; i < random() % 6; ++i) value += alphabet[random() % alphabet.size()];
            }
        }
        for (const auto dialect : {CsvDialect::Rfc4180, CsvDialect::GermanExcel}) {
            const auto bytes = to_csv(rows, dialect);
            BOOST_TEST_CONTEXT(bytes) BOOST_TEST_REQUIRE((rows_of(Table::read(folder.file("a.csv", bytes))) == rows));
        }
    }
}

BOOST_AUTO_TEST_CASE(headers_with_separators_in_their_cells_come_back_in_both_dialects) {
    const Rows rows{{"Ja; nein; vielleicht", "a,b,c,d"}, {"1", "2"}};
    BOOST_TEST((read(to_csv(rows)) == rows));
    BOOST_TEST((read(to_csv(rows, CsvDialect::GermanExcel)) == rows));
}

BOOST_AUTO_TEST_CASE(tables_of_one_column_come_back_with_their_empty_cells) {
    const Rows rows{{"Kommentar"}, {"eins"}, {""}, {"drei"}};
    BOOST_TEST((read(to_csv(rows)) == rows));
}

BOOST_AUTO_TEST_SUITE_END()
