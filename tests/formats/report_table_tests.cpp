// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/report_table.h"

#include <boost/test/unit_test.hpp>

#include "base/error.h"
#include "base/file.h"
#include "formats/package.h"
#include "formats/table.h"
#include "support/temporary_folder.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;

ReportTable table() {
    return {"Codes <nach> „Häufigkeit“",
            {"Code", "Segmente", "Anteil", "V"},
            {{{std::string{"Kooperation | ABH"}, std::int64_t{12}, Percentage{0.75}, 0.456}, 0, "#2f6f8f"},
             {{std::string{"Ermessen"}, std::int64_t{4}, Percentage{0.25}}, 1, "#2f6f8f", false, "Kooperation | ABH > Ermessen"},
             {{std::string{"N"}, std::int64_t{16}}, 0, {}, true}},
            {{"Filter", "Gruppe THM"}, {"Stand", "22.11.2026"}, {"Leer", ""}},
            "Mehrfachnennungen möglich"};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(report_table_tests)

BOOST_AUTO_TEST_CASE(numbers_are_written_as_the_language_has_them) {
    BOOST_TEST(to_string(Percentage{0.1234}, Language::German) == "12,3 %");
    BOOST_TEST(to_string(Percentage{1}, Language::English) == "100.0 %");
    BOOST_TEST(to_string(0.456, Language::German) == "0,46");
    BOOST_TEST(to_string(std::int64_t{-3}, Language::German) == "-3");
    BOOST_TEST(to_string({}, Language::German).empty());
}

BOOST_AUTO_TEST_CASE(csv_keeps_all_decimal_places_and_fills_short_rows) {
    BOOST_TEST(table_csv(table(), CsvDialect::Rfc4180) == "Code,Segmente,Anteil,V\nKooperation | ABH,12,0.7500,0.456\nKooperation | ABH > Ermessen,4,0.2500,\nN,16,,\n");
    BOOST_TEST(table_csv(table(), CsvDialect::GermanExcel) == "\uFEFFCode;Segmente;Anteil;V\r\nKooperation | ABH;12;\"0,7500\";\"0,456\"\r\nKooperation | ABH > Ermessen;4;\"0,2500\";\r\nN;16;;\r\n");
}

BOOST_AUTO_TEST_CASE(a_page_escapes_words_and_says_what_was_counted) {
    const auto html = table_html(table(), Language::German);
    const auto has = [&](const char* words) { return html.find(words) != std::string::npos; };
    BOOST_TEST(has("<caption>Codes &lt;nach&gt; „Häufigkeit“</caption>"));
    BOOST_TEST(has("<td>75,0 %</td>"));
    BOOST_TEST(has("<tr class=\"total\"><td class=\"w\">N</td>"));
    BOOST_TEST(has("Filter: Gruppe THM. Stand: 22.11.2026."));
    BOOST_TEST(!has("Leer"));
    BOOST_TEST(!has("http"));
}

BOOST_AUTO_TEST_CASE(markdown_sets_numbers_to_the_right) {
    BOOST_TEST(table_markdown(table(), Language::English) ==
               "**Codes \\<nach\\> „Häufigkeit“**\n\n| Code | Segmente | Anteil | V |\n| --- | ---: | ---: | ---: |\n| Kooperation \\| ABH | 12 | 75.0 % | 0.46 |\n"
               "| &emsp;Ermessen | 4 | 25.0 % |  |\n| **N** | **16** |  |  |\n\nMehrfachnennungen möglich\n\nFilter: Gruppe THM. Stand: 22.11.2026.\n");
}

BOOST_AUTO_TEST_CASE(a_workbook_is_read_back_with_its_numbers) {
    test::TemporaryFolder folder;
    const auto path = folder.path() / "tabelle.xlsx";
    write_table(path, table(), Language::German);
    const auto read = Table::read(path);
    BOOST_TEST(read.header() == table().columns, boost::test_tools::per_element());
    BOOST_REQUIRE(read.rows().size() == 3U);
    BOOST_TEST(read.rows()[0].cells[0] == "Kooperation | ABH");
    BOOST_TEST(read.rows()[0].cells[1] == "12");
    BOOST_TEST(read.rows()[0].cells[3] == "0.456");
    const auto bytes = read_file(path, 1 << 20);
    const PackageReader package{bytes, "tabelle.xlsx"};
    BOOST_TEST(package.entry("xl/worksheets/sheet1.xml").value().find("state=\"frozen\"") != std::string::npos);
    BOOST_TEST(package.entry("xl/sharedStrings.xml").value().find("Gruppe THM") != std::string::npos);
    BOOST_TEST(package.entry("xl/styles.xml").value().find("0.0 %") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_report_has_number_title_table_and_sources) {
    const auto bytes = table_docx(table(), Language::German);
    const auto document = PackageReader{bytes, "tabelle.docx"}.entry("word/document.xml").value();
    std::size_t at = 0;
    for (const auto* words : {"Übersicht 1: Codes &lt;nach&gt;", "<w:tbl>", "<w:tblHeader", "Kooperation | ABH", "75,0 %", "</w:tbl>", "Mehrfachnennungen möglich", "Quelle: eigene Auswertung. Filter: Gruppe THM."}) {
        at = document.find(words, at);
        BOOST_TEST_REQUIRE(at != std::string::npos, words);
    }
}

BOOST_AUTO_TEST_CASE(every_ending_writes_a_file_and_others_are_refused) {
    test::TemporaryFolder folder;
    for (const auto& ending : table_endings()) {
        const auto path = folder.path() / ("t." + ending);
        write_table(path, table(), Language::German);
        BOOST_TEST(std::filesystem::file_size(path) > 50U);
    }
    const auto is_unsupported = [](const Error& error) { return error.kind() == ErrorKind::Unsupported; };
    BOOST_CHECK_EXCEPTION(write_table(folder.path() / "t.ods", table(), Language::German), Error, is_unsupported);
    BOOST_TEST(!std::filesystem::exists(folder.path() / "t.ods"));
}

BOOST_AUTO_TEST_SUITE_END()
