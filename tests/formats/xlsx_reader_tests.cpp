// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks from hand-written XML, as Excel and LibreOffice write it.
#include "formats/xlsx_reader.h"

#include <boost/test/unit_test.hpp>
#include <random>

#include "base/error.h"
#include "formats/package.h"
#include "support/temporary_folder.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using Cells = std::vector<std::string>;
using Rows = std::vector<Cells>;

constexpr const char* kSpace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

struct Workbook {
    std::string sheet;      ///< rows of the first sheet
    std::string strings{};  ///< <si> elements
    std::string styles{};
    std::string properties{};  ///< of the workbook
    std::string second{};      ///< rows of the second sheet
};

std::string sheet_xml(const std::string& rows) {
    return std::string{"<worksheet "} + kSpace + "><sheetData>" + rows + "</sheetData></worksheet>";
}

std::string bytes_of(const Workbook& workbook) {
    return make_package(
        {{"xl/workbook.xml", std::string{"<workbook "} + kSpace +
                                 " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
                                 workbook.properties +
                                 "<sheets><sheet name=\"Antworten\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Zwei\" "
                                 "sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
          "Target=\"worksheets/sheet1.xml\"/>"
          "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"},
         {"xl/sharedStrings.xml", std::string{"<sst "} + kSpace + ">" + workbook.strings + "</sst>"},
         {"xl/styles.xml", std::string{"<styleSheet "} + kSpace + ">" + workbook.styles + "</styleSheet>"},
         {"xl/worksheets/sheet1.xml", sheet_xml(workbook.sheet)},
         {"xl/worksheets/sheet2.xml", sheet_xml(workbook.second)}});
}

Rows read(const Workbook& workbook) {
    Rows rows;
    for (auto& row : read_xlsx(bytes_of(workbook), "Antworten.xlsx")) rows.push_back(std::move(row.cells));
    return rows;
}

/// What a single cell reads as.
std::string cell_of(const std::string& cell, const std::string& styles = {}, const std::string& properties = {}) {
    return read({"<row>" + cell + "</row>", {}, styles, properties}).at(0).at(0);
}

/// The number in a format of the workbook.
std::string formatted(const std::string& code, const std::string& number) {
    return cell_of("<c s=\"1\"><v>" + number + "</v></c>",
                   "<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + code +
                       "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>");
}

auto of_kind(ErrorKind kind) {
    return [kind](const Error& error) { return error.kind() == kind && error.subject() == "Antworten.xlsx"; };
}

}  // namespace

BOOST_AUTO_TEST_SUITE(xlsx_reader_tests)

BOOST_AUTO_TEST_CASE(cells_stand_in_their_columns_and_rows_keep_their_numbers) {
    const auto rows =
        read_xlsx(bytes_of({"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row><row r=\"2\"/>"
                            "<row r=\"5\"><c r=\"B5\"><v>2</v></c></row>",
                            "<si><t>Größe</t></si><si><t>Straße &amp; Haus</t></si>"}),
                  "Antworten.xlsx");
    BOOST_REQUIRE_EQUAL(rows.size(), 2);
    BOOST_TEST((rows[0].cells == Cells{"Größe", "", "Straße & Haus"}));
    BOOST_TEST((rows[1].cells == Cells{"", "2"}));
    BOOST_TEST(rows[0].line == 1);
    BOOST_TEST(rows[1].line == 5);
}

BOOST_AUTO_TEST_CASE(words_come_shared_in_runs_inline_and_as_results) {
    BOOST_TEST((read({"<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>Köln</t></is></c><c "
                      "t=\"str\"><f>A1</f><v>Übertrag</v></c></row>",
                      "<si><r><t>Wo </t></r><r><rPr><b/></rPr><t>drückt</t></r><rPh><t>x</t></rPh><r><t "
                      "xml:space=\"preserve\"> es?</t></r></si>"}) == Rows{{"Wo drückt es?", "Köln", "Übertrag"}}));
}

BOOST_AUTO_TEST_CASE(line_ends_in_cells_are_plain) {
    BOOST_TEST(cell_of("<c t=\"inlineStr\"><is><t>eins_x000D_&#10;zwei&#10;drei _x00DC_ _x_ _xabc</t></is></c>") ==
               "eins\nzwei\ndrei Ü _x_ _xabc");
}

BOOST_AUTO_TEST_CASE(numbers_are_as_a_person_reads_them) {
    for (const auto& [written, read] :
         {std::pair{"2", "2"}, std::pair{"2.0", "2"}, std::pair{"12.25", "12.25"}, std::pair{"0.30000000000000004", "0.3"},
          std::pair{"-0", "0"}, std::pair{"1E3", "1000"}, std::pair{"123456789012345", "123456789012345"},
          std::pair{"-1.5", "-1.5"}, std::pair{"kein", "kein"}}) {
        BOOST_TEST(cell_of(std::string{"<c><v>"} + written + "</v></c>") == read);
    }
    BOOST_TEST(cell_of("<c t=\"b\"><v>1</v></c>") == "1");
    BOOST_TEST((read({"<row><c t=\"e\"><v>#NAME?</v></c><c><v>1</v></c></row>"}) == Rows{{"", "1"}}));
    BOOST_TEST(cell_of("<c t=\"inlineStr\"><is><t>007</t></is></c>") == "007");
}

BOOST_AUTO_TEST_CASE(dates_are_told_by_their_formats) {
    for (const auto* code : {"dd.mm.yyyy", "TT.MM.JJJJ", "[$-407]d. mmmm yyyy", "d/m", "yyyy\\-mm\\-dd hh:mm", "mmm yy"}) {
        BOOST_TEST_CONTEXT(code) BOOST_TEST(formatted(code, "43942.5") == "2020-04-21");
    }
    for (const auto* code :
         {"General", "Standard", "0.00", "0&quot; Jahre im Mai&quot;", "[Red]0", "hh:mm:ss", "@", "#,##0.00 \\d"}) {
        BOOST_TEST_CONTEXT(code) BOOST_TEST(formatted(code, "43942.5") == "43942.5");
    }
    BOOST_TEST(cell_of("<c s=\"0\"><v>43942</v></c>", "<cellXfs><xf numFmtId=\"14\"/></cellXfs>") == "2020-04-21");
    BOOST_TEST(cell_of("<c t=\"d\"><v>2020-04-21T10:00:00</v></c>") == "2020-04-21");
    BOOST_TEST(formatted("dd.mm.yyyy", "99999999") == "99999999");
}

BOOST_AUTO_TEST_CASE(a_workbook_that_counts_from_1904_has_the_same_dates) {
    BOOST_TEST(cell_of("<c s=\"0\"><v>42480</v></c>", "<cellXfs><xf numFmtId=\"14\"/></cellXfs>",
                       "<workbookPr date1904=\"1\"/>") == "2020-04-21");
}

BOOST_AUTO_TEST_CASE(the_first_sheet_that_has_rows_is_read) {
    BOOST_TEST((read({"", {}, {}, {}, "<row><c><v>7</v></c></row>"}) == Rows{{"7"}}));
    BOOST_TEST(read({""}).empty());
}

BOOST_AUTO_TEST_CASE(references_without_sense_do_not_fill_memory) {
    BOOST_TEST((read({"<row><c r=\"ZZZZ1\"><v>1</v></c><c r=\"??\"><v>2</v></c></row>"}) == Rows{{"1", "2"}}));
    BOOST_TEST((read({"<row><c t=\"s\"><v>99</v></c><c><v>1</v></c></row>"}) == Rows{{"", "1"}}));
}

BOOST_AUTO_TEST_CASE(other_archives_and_damaged_ones_are_refused) {
    BOOST_CHECK_EXCEPTION(read_xlsx(make_package({{"word/document.xml", "<x/>"}}), "Antworten.xlsx"), Error,
                          of_kind(ErrorKind::Unsupported));
    const auto whole = bytes_of({"<row><c><v>1</v></c></row>"});
    BOOST_CHECK_EXCEPTION(read_xlsx(whole.substr(0, whole.size() / 2), "Antworten.xlsx"), Error, of_kind(ErrorKind::Malformed));
    BOOST_CHECK_EXCEPTION(read({"<row><c><v>1</v></row>"}), Error, of_kind(ErrorKind::Malformed));
}

BOOST_AUTO_TEST_CASE(a_table_is_read_from_a_workbook_by_its_bytes) {
    const test::TemporaryFolder folder;
    const auto table =
        Table::read(folder.file("Antworten.csv", bytes_of({"<row><c t=\"inlineStr\"><is><t> Kommune </t></is></c></row><row><c "
                                                           "t=\"inlineStr\"><is><t>Kommune 01</t></is></c></row>"})));
    BOOST_TEST((table.header() == Cells{"Kommune"}));
    BOOST_TEST(table.rows().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
