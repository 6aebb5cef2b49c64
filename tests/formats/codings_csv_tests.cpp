// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/codings_csv.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <random>

#include "base/error.h"
#include "support/temporary_folder.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;

CodingTable read(std::string_view bytes) {
    const test::TemporaryFolder folder;
    return read_codings_csv(folder.file("Codierungen.csv", bytes));
}

void require_equal(const CodingRow& a, const CodingRow& b) {
    BOOST_TEST(a.row == b.row);
    BOOST_TEST(a.document == b.document);
    BOOST_TEST(a.begin == b.begin);
    BOOST_TEST(a.end == b.end);
    BOOST_TEST(a.code == b.code);
    BOOST_TEST(a.coder == b.coder);
    BOOST_TEST(a.weight == b.weight);
    BOOST_TEST(a.comment == b.comment);
    BOOST_TEST((a.text == b.text));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(codings_csv_tests)

BOOST_AUTO_TEST_CASE(german_headers_are_understood) {
    const auto table = read(
        "Dokument;Anfang;Ende;Code;Coder;Gewicht;Kommentar;Text\r\n"
        "Interview 01;5;9;Stimmung > Belastung;AK;70;unsicher;müde\r\n");
    BOOST_REQUIRE_EQUAL(table.rows.size(), 1);
    require_equal(table.rows[0], {2, 2, "Interview 01", 5, 9, "Stimmung > Belastung", "AK", 70, "unsicher", "müde"});
    BOOST_TEST(table.rows[0].line == 2);
}

BOOST_AUTO_TEST_CASE(four_columns_are_enough) {
    const auto table = read("document,begin,end,code\nInterview 01,5,9,Belastung\n");
    BOOST_REQUIRE_EQUAL(table.rows.size(), 1);
    require_equal(table.rows[0], {2, 2, "Interview 01", 5, 9, "Belastung", "", 50, "", std::nullopt});
}

BOOST_DATA_TEST_CASE(every_needed_column_is_named_when_missing,
                     boost::unit_test::data::make({"document", "begin", "end", "code"}), missing) {
    std::string header;
    for (const std::string name : {"document", "begin", "end", "code"}) {
        if (name != missing) header += name + ",";
    }
    BOOST_CHECK_EXCEPTION(read(header + "text\n1,2,3,4\n"), Error, [&](const Error& error) {
        return error.kind() == ErrorKind::Malformed &&
               std::string{error.what()}.find('"' + std::string{missing} + '"') != std::string::npos;
    });
}

BOOST_AUTO_TEST_CASE(without_positions_the_words_say_where_a_coding_is) {
    const auto table = read("Code,Zitat,Gewicht\nBelastung,\"Ich bin\nmüde.\",70\nBelastung,,\n");
    BOOST_TEST(table.rows.empty());
    BOOST_REQUIRE_EQUAL(table.quoted.size(), 1);
    BOOST_TEST(table.quoted[0].words == "Ich bin\nmüde.");
    BOOST_TEST(table.quoted[0].document == "");
    BOOST_TEST(table.quoted[0].weight == 70);
    BOOST_REQUIRE_EQUAL(table.unreadable.size(), 1);
    BOOST_TEST(table.unreadable[0].row == 3);
}

BOOST_AUTO_TEST_CASE(rows_of_both_kinds_may_stand_in_one_table) {
    const auto table = read("document,begin,end,code,text\nA,5,9,C,müde\nA,,,C,müde\nA,5,,C,müde\n");
    BOOST_TEST(table.rows.size() == 1U);
    BOOST_TEST(table.quoted.size() == 1U);
    BOOST_TEST(table.unreadable.size() == 1U);
}

BOOST_AUTO_TEST_CASE(rows_with_unreadable_numbers_are_listed_and_the_others_read) {
    const auto table = read(
        "document,begin,end,code,weight\n"
        "A,fünf,9,C,50\n"
        "A,5,9,C,viel\n"
        "A,5,9,C,101\n"
        "A,5,,C,50\n"
        "\n"
        "A, 5 ,9,C,\n"
        "A,5,9.0,C,50\n");
    BOOST_REQUIRE_EQUAL(table.rows.size(), 1);
    require_equal(table.rows[0], {6, 7, "A", 5, 9, "C", "", 50, "", std::nullopt});
    BOOST_TEST(table.rows[0].line == 7);
    std::vector<std::pair<std::int64_t, bool>> unreadable;
    for (const auto& row : table.unreadable) unreadable.emplace_back(row.line, row.weight);
    BOOST_TEST(
        (unreadable == std::vector<std::pair<std::int64_t, bool>>{{2, false}, {3, true}, {4, true}, {5, false}, {8, false}}));
}

BOOST_AUTO_TEST_CASE(random_codings_come_back) {
    const std::vector<std::string> pieces{"Wort", " ", "ä", "\n", "\"", ",", ";", "„Ja“", "😀"};
    std::mt19937 random{35};
    for (int round = 0; round < 60; ++round) {
        const auto words = [&] {
            std::string text = "w";
            for (std::size_t i = 0; i < random() % 8; ++i) text += pieces[random() % pieces.size()];
            return text;
        };
        std::vector<CodingRow> rows;
        for (std::size_t i = 0; i < random() % 10; ++i) {
            const auto begin = static_cast<std::int64_t>(random() % 10'000);
            rows.push_back({static_cast<std::int64_t>(i) + 2, 0, words(), begin,
                            begin + 1 + static_cast<std::int64_t>(random() % 99), words(), words(),
                            static_cast<int>(random() % 101), words(), words()});
        }
        const auto table = read(codings_csv(rows));
        BOOST_TEST_REQUIRE(table.unreadable.empty());
        BOOST_TEST_REQUIRE(table.rows.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) require_equal(table.rows[i], rows[i]);
    }
}

BOOST_AUTO_TEST_SUITE_END()
