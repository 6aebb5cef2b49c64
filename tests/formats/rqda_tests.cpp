// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "base/error.h"
#include "base/file.h"
#include "formats/rqda/rqda_reader.h"
#include "refi_file.h"
#include "rqda_file.h"
#include "support/foreign_file.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using formats::foreign::ForeignProject;
using formats::foreign::LeftOut;
using formats::refi::Notice;

const std::string kSchema = test::rqda_schema();

ForeignProject read(const std::string& sql) {
    const test::TemporaryFolder folder;
    const auto bytes = read_file(test::make_database(folder / "a.rqda", sql), 1 << 28);
    return formats::rqda::read_rqda(bytes, "Studie");
}

std::string words(const ForeignProject& project, std::size_t selection) {
    const auto& source = std::get<formats::refi::TextSource>(project.project.sources.at(0));
    const auto& own = source.selections.at(selection);
    return std::string{text::slice(*source.content.text, {own.start, own.end})};
}

BOOST_AUTO_TEST_SUITE(rqda_tests)

BOOST_AUTO_TEST_CASE(codings_of_both_tables_stand_on_their_words) {
    const auto project = read(kSchema + R"(INSERT INTO coding VALUES (1, 1, 'Angst', 9.0, 14.0, 1, 'rqda', 'Mon Oct 28 08:11:36 2019', 'leise'), (2, 1, 'und', 17, 20, 0, '', '', '');
        INSERT INTO coding2 VALUES (2, 1, 'Wut', 21, 24, 1, 'zwei', '', '');)");
    const auto& source = std::get<formats::refi::TextSource>(project.project.sources.at(0));
    BOOST_TEST(source.authorship.creation_date_time == "2019-12-06T09:26:07");
    BOOST_REQUIRE(source.selections.size() == 2U);
    BOOST_TEST(words(project, 0) == "Angst");
    BOOST_TEST(source.selections[0].description == "leise");
    BOOST_TEST(source.selections[0].codings[0].creation_date_time == "2019-10-28T08:11:36");
    BOOST_TEST(words(project, 1) == "Wut");
    BOOST_TEST(project.misplaced.empty());
    BOOST_TEST((project.left_out == std::vector<LeftOut>{{LeftOut::What::Deleted, 3}}));
    BOOST_TEST(test::schema_error(test::written_xml(project.project), "Project.xsd") == "");
}

BOOST_AUTO_TEST_CASE(a_code_of_two_categories_stands_below_one_and_in_a_set_of_the_other) {
    const auto project = read(kSchema);
    std::string tree;
    for (const auto& code : project.project.codes) tree += std::string(static_cast<std::size_t>(code.depth), '-') + code.name + code.color + (code.is_codable ? " " : "* ");
    BOOST_TEST(tree == "Gefühl* -Angst#FF0000 Stark* Wut ");
    BOOST_REQUIRE(project.project.sets.size() == 1U);
    BOOST_TEST(project.project.sets[0].name == "Stark");
    BOOST_TEST((project.project.sets[0].member_codes.at(0) == project.project.codes[1].guid));
}

BOOST_AUTO_TEST_CASE(cases_attributes_annotations_journals_and_file_categories_are_read) {
    const auto project = read(kSchema + R"(INSERT INTO cases VALUES ('Fall', 'Memo', '', '', '', 4, 1);
        INSERT INTO caselinkage VALUES (4, 1, 0, 25, 1, '', '', ''), (4, 1, 4, 8, 1, '', '', ''), (9, 1, 0, 1, 1, '', '', '');
        INSERT INTO attributes VALUES ('Alter', 1, '', '', '', '', 'numeric'), ('Ort', 1, '', '', '', 'Wohnort', 'character');
        INSERT INTO caseAttr VALUES ('Alter', '41', 4, '', '', '', 1), ('Alter', 'NA', 4, '', '', '', 1); INSERT INTO fileAttr VALUES ('Ort', 'Kiel', 1, '', '', '', 1);
        INSERT INTO annotation VALUES (1, 15, 'Lacht', 'rqda', '', '', 1), (1, 9999, 'Ende', 'rqda', '', '', 1);
        INSERT INTO journal VALUES ('Mon Oct 28 08:11:36 2019', 'Tag 1', 'Mon Oct 28 08:11:36 2019', '', 'rqda', 1);
        INSERT INTO filecat VALUES ('Runde 1', NULL, 1, '', '', '', '', 1); INSERT INTO treefile VALUES (1, 1, '', '', '', 1, ''), (7, 1, '', '', '', 1, '');)");
    const auto& own = project.project.cases.at(0);
    BOOST_TEST(own.source_refs.size() == 1U);
    BOOST_TEST(own.selection_refs.size() == 1U);
    BOOST_TEST(own.values.size() == 1U);
    BOOST_TEST(words(project, 0) == "😀");
    BOOST_TEST(words(project, 1) == ".");
    BOOST_TEST(words(project, 2) == "habe");
    BOOST_TEST(*project.project.notes.at(0).content.text == "Tag 1");
    BOOST_TEST(project.project.sets.at(1).member_sources.size() == 1U);
    BOOST_TEST(project.report.count(Notice::Kind::DanglingReference) == 2);
}

BOOST_AUTO_TEST_CASE(other_databases_are_not_supported) {
    BOOST_CHECK_EXCEPTION(read("CREATE TABLE source(id); CREATE TABLE coding(cid);"), Error, [](const Error& error) { return error.kind() == ErrorKind::Unsupported; });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
