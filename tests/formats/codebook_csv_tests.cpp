// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/codebook_csv.h"

#include <boost/test/unit_test.hpp>
#include <random>

#include "base/error.h"
#include "support/sequential_ids.h"
#include "support/temporary_folder.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using Entries = std::vector<CodebookEntry>;

Entries read(std::string_view bytes) {
    const test::TemporaryFolder folder;
    return read_codebook_csv(folder.file("Codebuch.csv", bytes));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(codebook_csv_tests)

BOOST_AUTO_TEST_CASE(german_headers_are_understood) {
    const auto entries = read(
        "Pfad;Farbe;Definition;Ankerbeispiel;Kodierregel;Abgrenzung\r\n"
        "Stimmung > Belastung;#C2554D;Was müde macht;„Ich kann nicht mehr“;Immer;Gegen Überlastung\r\n");
    BOOST_TEST(
        (entries ==
         Entries{
             {{"Stimmung", "Belastung"}, "#c2554d", "Was müde macht", "„Ich kann nicht mehr“", "Immer", "Gegen Überlastung"}}));
}

BOOST_AUTO_TEST_CASE(english_headers_are_understood_in_any_order) {
    const auto entries = read("rule,demarcation,definition,colour,anchor,path\nr,d,def,2f6f8f,a,Stimmung\n");
    BOOST_TEST((entries == Entries{{{"Stimmung"}, "#2f6f8f", "def", "a", "r", "d"}}));
}

BOOST_AUTO_TEST_CASE(only_the_path_is_needed) {
    BOOST_TEST(
        (read("Code\nStimmung\nStimmung > Zuversicht\n") ==
         Entries{{{"Stimmung"}, std::nullopt, "", "", "", ""}, {{"Stimmung", "Zuversicht"}, std::nullopt, "", "", "", ""}}));
}

BOOST_AUTO_TEST_CASE(an_empty_colour_is_none) {
    BOOST_TEST(!read("path,colour\nStimmung, \n").front().colour.has_value());
}

BOOST_AUTO_TEST_CASE(a_table_without_path_is_malformed_and_the_column_named) {
    BOOST_CHECK_EXCEPTION(read("Farbe,Definition\n#ffffff,x\n"), Error, [](const Error& error) {
        return error.kind() == ErrorKind::Malformed && std::string{error.what()}.find("path") != std::string::npos;
    });
}

BOOST_AUTO_TEST_CASE(an_empty_path_is_malformed_with_its_line) {
    BOOST_CHECK_EXCEPTION(read("path,definition\nStimmung,a\n > ,b\n"), Error,
                          [](const Error& error) { return error.kind() == ErrorKind::Malformed && error.place() == "line 3"; });
}

BOOST_AUTO_TEST_CASE(an_unreadable_colour_is_malformed_with_its_line) {
    BOOST_CHECK_EXCEPTION(read("path,colour\n\nStimmung,blau\n"), Error,
                          [](const Error& error) { return error.kind() == ErrorKind::Malformed && error.place() == "line 3"; });
}

BOOST_AUTO_TEST_CASE(random_codebooks_come_back_as_the_same_codes) {
    const std::vector<std::string> pieces{"Wort", " ", "ä", "\n", "\"", ",", ";", "„Ja“", "😀", "\t"};
    std::mt19937 random{33};
    for (int round = 0; round < 60; ++round) {
        const auto words = [&] {
            std::string text;
            for (std::size_t i = 0; i < random() % 8; ++i) text += pieces[random() % pieces.size()];
            return text;
        };
        test::SequentialIds ids;
        std::vector<model::Code> codes;
        for (std::size_t i = 0; i < 1 + random() % 20; ++i) {
            std::optional<model::CodeId> parent;
            if (i > 0 && random() % 3 > 0) parent = codes[random() % i].id;
            codes.push_back({model::CodeId{ids.next()}, parent, "Über, „Code“ " + std::to_string(i),
                             std::string(1, static_cast<char>('a' + random() % 26)), random() % 2 == 0 ? "#2f6f8f" : "#00000a",
                             words(), words(), words(), words()});
        }
        const model::CodeTree tree{codes};
        Entries expected;
        for (std::size_t i = 0; i < tree.size(); ++i) {
            const auto& code = tree[i];
            expected.push_back({tree.levels(i), code.colour, code.definition, code.anchor, code.rule, code.demarcation});
        }
        BOOST_TEST_REQUIRE((read(codebook_csv(tree)) == expected));
    }
}

BOOST_AUTO_TEST_CASE(the_codebook_that_we_ship_is_read_whole) {
    const auto entries = read_codebook_csv(test::source_folder() / "codebooks" / "gemeinsam.csv");
    BOOST_TEST(entries.size() > 40U);
    for (const auto& entry : entries) {
        BOOST_TEST_CONTEXT(entry.path.back()) {
            BOOST_TEST(entry.path.size() <= 2U);
            BOOST_TEST(entry.colour.has_value());
            BOOST_TEST(!entry.definition.empty());
            BOOST_TEST(!entry.anchor.empty());
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
