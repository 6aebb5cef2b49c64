// SPDX-License-Identifier: GPL-3.0-or-later
// What real programs write although the standard does not have it.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "refi_file.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats::refi;
using test::guid;
using test::qde;
using test::read_qdpx;

std::string g(int number) {
    return guid(number).written();
}

std::string text_source(const std::string& path) {
    return R"(<Sources><TextSource guid=")" + g(1) + R"(" plainTextPath=")" + path + R"("/></Sources>)";
}

Reading read(const std::vector<std::pair<std::string, std::string>>& entries) {
    const auto bytes = formats::make_package(entries);
    return QdpxReader{bytes, "Probe.qdpx"}.read();
}

bool has(const Report& report, Notice::Kind kind, const std::string& detail) {
    const auto& notices = report.notices();
    return std::any_of(notices.begin(), notices.end(), [&](const Notice& notice) { return notice.kind == kind && notice.detail == detail; });
}

/// A ZIP archive written as a stream: sizes and checksum stand behind each entry (flag 8), as in archives of MAXQDA.
std::string streamed(const std::string& bytes) {
    std::string result = bytes;
    const auto put = [&](std::size_t at) { result[at] = static_cast<char>(result[at] | 8); };
    put(6);
    for (std::size_t i = 14; i < 26; ++i) result[i] = '\0';
    const auto directory = result.find("PK\x01\x02");
    put(directory + 8);
    const std::string descriptor = "PK\x07\x08" + bytes.substr(14, 12);
    result.insert(directory, descriptor);
    const auto end = result.rfind("PK\x05\x06");
    result[end + 16] = static_cast<char>(result[end + 16] + static_cast<char>(descriptor.size()));
    return result;
}

BOOST_AUTO_TEST_SUITE(refi_quirks_tests)

using Entries = std::vector<std::pair<std::string, std::string>>;

BOOST_DATA_TEST_CASE(the_archive_may_be_laid_out_in_any_way,
                     boost::unit_test::data::make({"project.qde sources/a.txt", "Project.qde Sources/A.TXT", "sources/a.txt project.qde",
                                                   "Mein Projekt.QDE a.txt", "Ordner/project.qde Ordner/Sources/a.txt"}),
                     names) {
    Entries entries;
    const std::string both = names;
    const auto blank = both.find(" ", both.find("qde") != std::string::npos && both.starts_with("sources") ? 0 : std::min(both.find(".qde"), both.find(".QDE")));
    for (const auto& name : {both.substr(0, blank), both.substr(blank + 1)}) {
        const bool is_text = name.ends_with("txt") || name.ends_with("TXT");
        entries.emplace_back(name, is_text ? "Ja." : qde(text_source("internal://a.txt")));
    }
    const auto reading = read(entries);
    BOOST_TEST(test::first_text(reading).content.text.value() == "Ja.");
    BOOST_TEST(reading.report.notices().size() == 0U);
}

BOOST_AUTO_TEST_CASE(a_stray_root_is_no_file_and_a_stray_file_is_reported) {
    const auto reading = read({{"sources/.root", ""}, {"sources/b.txt", "?"}, {"project.qde", qde("")}});
    BOOST_TEST(reading.report.notices().size() == 1U);
    BOOST_TEST(has(reading.report, Notice::Kind::UnusedFile, "sources/b.txt"));
}

BOOST_AUTO_TEST_CASE(project_qde_goes_before_any_other) {
    BOOST_TEST(read({{"a.qde", qde("", "origin=\"a\"")}, {"Project.qde", qde("", "origin=\"b\"")}}).project.origin == "b");
}

BOOST_AUTO_TEST_CASE(an_archive_written_as_a_stream_is_read) {
    const auto bytes = streamed(formats::make_package({{"project.qde", qde("<Description>Ja.</Description>")}}));
    BOOST_TEST((QdpxReader{bytes, "Probe.qdpx"}.read().project.description == "Ja."));
}

BOOST_AUTO_TEST_CASE(paths_may_lack_their_scheme_and_differ_in_case) {
    for (const auto* path : {"A.txt", "sources/a.txt", "INTERNAL://a.TXT", " internal://a.txt ", "internal://Sources/a.txt"}) {
        const auto reading = read_qdpx(text_source(path), {{"sources/a.txt", "Ja."}});
        BOOST_TEST(test::first_text(reading).content.text.value_or("") == "Ja.", path);
        BOOST_TEST(test::first_text(reading).content.plain_text_path.starts_with("internal://"), path);
    }
}

BOOST_AUTO_TEST_CASE(a_missing_text_is_reported_and_its_positions_stay) {
    const auto reading = read_qdpx(R"(<Sources><TextSource guid=")" + g(1) + R"(" plainTextPath="internal://a.txt"><PlainTextSelection guid=")" + g(2) +
                                   R"(" startPosition="62" endPosition="69"/></TextSource></Sources>)");
    BOOST_TEST(!test::first_text(reading).content.text.has_value());
    BOOST_TEST(test::first_text(reading).selections.at(0).start == 62);
    BOOST_TEST(test::first_text(reading).selections.at(0).end == 69);
    BOOST_TEST(has(reading.report, Notice::Kind::MissingFile, "internal://a.txt"));
}

BOOST_AUTO_TEST_CASE(an_empty_text_is_a_text) {
    BOOST_TEST(test::first_text(read_qdpx(text_source("internal://a.txt"), {{"sources/a.txt", ""}})).content.text.value() == "");
}

BOOST_AUTO_TEST_CASE(of_a_text_in_the_xml_and_as_a_file_the_file_counts) {
    const auto reading = read_qdpx(R"(<Sources><TextSource guid=")" + g(1) + R"(" plainTextPath="a.txt"><PlainTextContent>Nein</PlainTextContent></TextSource></Sources>)",
                                   {{"sources/a.txt", "Ja"}});
    BOOST_TEST(test::first_text(reading).content.text.value() == "Ja");
    BOOST_TEST(reading.report.count(Notice::Kind::TextTwice) == 1);
}

BOOST_AUTO_TEST_CASE(external_files_are_named) {
    const auto reading = read_qdpx(R"(<Sources><VideoSource guid=")" + g(1) + R"(" path="relative:///film.mp4"/></Sources>)");
    BOOST_TEST(has(reading.report, Notice::Kind::ExternalFile, "relative:///film.mp4"));
}

BOOST_AUTO_TEST_CASE(one_guid_may_stand_for_things_of_different_kinds) {
    const auto reading = read_qdpx("<CodeBook><Codes><Code guid='" + g(1) + "' name='Fall' isCodable='true'/></Codes></CodeBook><Cases><Case guid='" + g(1) +
                                   "'/></Cases><Sources><PDFSource guid='" + g(2) + "'><Representation guid='" + g(2) + "'/></PDFSource></Sources>");
    BOOST_TEST(reading.report.count(Notice::Kind::DoubleGuid) == 0);
    BOOST_TEST((reading.project.codes.at(0).guid == reading.project.cases.at(0).guid));
}

BOOST_AUTO_TEST_CASE(two_things_of_a_kind_get_different_guids_and_references_mean_the_first) {
    const auto reading = read_qdpx("<CodeBook><Codes><Code guid='" + g(1) + "' name='A' isCodable='true'/><Code guid='" + g(1) +
                                   "' name='B' isCodable='true'/><Code guid='" + g(1) + "' name='C' isCodable='true'/></Codes></CodeBook>");
    const auto& codes = reading.project.codes;
    BOOST_REQUIRE(codes.size() == 3U);
    BOOST_TEST((codes[0].guid == guid(1)));
    BOOST_TEST(!(codes[1].guid == codes[0].guid));
    BOOST_TEST(!(codes[2].guid == codes[1].guid));
    BOOST_TEST(reading.report.count(Notice::Kind::DoubleGuid) == 2);
}

BOOST_AUTO_TEST_CASE(references_to_nothing_stay_and_are_reported) {
    const auto reading = read_qdpx("<Sources><TextSource guid='" + g(1) + "' creatingUser='" + g(8) + "'><Coding guid='" + g(2) + "'><CodeRef targetGUID='" + g(9) +
                                   "'/></Coding><NoteRef targetGUID='" + g(7) + "'/></TextSource></Sources><Links><Link guid='" + g(3) + "' originGUID='" + g(1) + "' targetGUID='" + g(6) + "'/></Links>");
    BOOST_TEST((test::first_text(reading).codings.at(0).code == guid(9)));
    BOOST_TEST(!has(reading.report, Notice::Kind::DanglingReference, "originGUID"));
    for (const auto* what : {"CodeRef", "NoteRef", "creatingUser", "targetGUID"}) BOOST_TEST(has(reading.report, Notice::Kind::DanglingReference, what), what);
}

BOOST_AUTO_TEST_CASE(guids_that_are_none_still_tie_things_together) {
    const auto reading = read_qdpx("<CodeBook><Codes><Code guid='code-1' name='A' isCodable='true'/><Code name='B' isCodable='1'/></Codes></CodeBook>"
                                   "<Sources><TextSource guid='" + g(1) + "'><Coding guid=' {" + g(2) + "} '><CodeRef targetGUID='code-1'/></Coding></TextSource></Sources>");
    BOOST_TEST((test::first_text(reading).codings.at(0).code == reading.project.codes.at(0).guid));
    BOOST_TEST(test::first_text(reading).codings.at(0).guid.written() == "{" + g(2) + "}");
    BOOST_TEST(reading.report.count(Notice::Kind::UnreadableGuid) == 2);
    BOOST_TEST(reading.report.count(Notice::Kind::MissingGuid) == 1);
    BOOST_TEST(reading.report.count(Notice::Kind::DanglingReference) == 0);
}

BOOST_AUTO_TEST_CASE(children_may_stand_in_any_order) {
    const auto reading = read_qdpx("<Sets><Set guid='" + g(4) + "' name='S'><MemberNote>" + g(3) + "</MemberNote><MemberSource guid='" + g(1) +
                                   "'/></Set></Sets><Sources><TextSource guid='" + g(1) + "'><NoteRef targetGUID='" + g(3) +
                                   "'/><Description>Ja</Description></TextSource></Sources><Notes><Note guid='" + g(3) + "'/></Notes>");
    BOOST_TEST(test::first_text(reading).description == "Ja");
    BOOST_TEST((reading.project.sets.at(0).member_notes == std::vector{guid(3)}));
    BOOST_TEST((reading.project.sets.at(0).member_sources == std::vector{guid(1)}));
    BOOST_TEST(reading.report.notices().size() == 0U);
}

BOOST_AUTO_TEST_CASE(what_the_standard_does_not_know_is_left_out_and_reported) {
    const auto reading = read_qdpx("<Farbe><Tief/></Farbe><Users><User guid='" + g(1) + "' name='A' alter='7'/><Farbe/></Users>");
    BOOST_TEST(reading.project.users.size() == 1U);
    BOOST_TEST(reading.report.count(Notice::Kind::UnknownElement) == 2);
    BOOST_TEST(has(reading.report, Notice::Kind::UnknownAttribute, "User@alter"));
    BOOST_TEST(reading.report.notices().at(0).place == "line 1");
}

BOOST_AUTO_TEST_CASE(values_are_mended_or_kept_as_text) {
    const auto value = [](const std::string& element, const std::string& written) {
        const auto reading = read_qdpx("<Variables><Variable guid='" + g(1) + "' name='V' typeOfVariable='Text'/></Variables><Cases><Case guid='" + g(2) +
                                       "'><VariableValue><VariableRef targetGUID='" + g(1) + "'/><" + element + ">" + written + "</" + element +
                                       "></VariableValue></Case></Cases>");
        return reading.project.cases.at(0).values.at(0);
    };
    BOOST_TEST(value("FloatValue", "3,5").value == "3.5");
    BOOST_TEST(value("FloatValue", "1e5").value == "100000");
    BOOST_TEST((value("FloatValue", "NaN").type == TypeOfVariable::Text));
    BOOST_TEST(value("FloatValue", "NaN").value == "NaN");
    BOOST_TEST(value("BooleanValue", "True").value == "true");
    BOOST_TEST(value("IntegerValue", "12.0").value == "12");
    BOOST_TEST(!value("IntegerValue", "").type.has_value());
}

BOOST_AUTO_TEST_CASE(names_keep_line_ends_that_are_written_as_such) {
    const auto reading = read_qdpx("<Users><User guid='" + g(1) + "' name='a&#10;b&#9;c\nd&#xA0;&lt;'/></Users>");
    BOOST_TEST(reading.project.users.at(0).name == "a\nb\tc d\u00A0<");
}

BOOST_AUTO_TEST_CASE(xml_may_have_a_mark_and_be_of_another_encoding) {
    const auto latin = std::string{"<?xml version='1.0' encoding='ISO-8859-1'?><Project xmlns='urn:QDA-XML:project:1.0' name='M\xFCll'/>"};
    const auto reading = QdpxReader{latin, "a.qde"}.read();
    BOOST_TEST(reading.project.name == "Müll");
    BOOST_TEST(reading.report.count(Notice::Kind::OtherEncoding) == 1);
    std::string wide = "\xFF\xFE";
    for (const char c : qde("<Description>Ja</Description>")) (wide += c) += '\0';
    BOOST_TEST((QdpxReader{wide, "a.qde"}.read().project.description == "Ja"));
    BOOST_TEST((QdpxReader{"\xEF\xBB\xBF" + qde(""), "a.qde"}.read().report.notices().empty()));
}

BOOST_AUTO_TEST_CASE(characters_that_xml_cannot_hold_are_left_out) {
    const auto reading = read_qdpx("<Description>a\x0B" "b&#x1F;c&#0;d\uFFFE</Description>");
    BOOST_TEST(reading.project.description == "abcd");
    BOOST_TEST(reading.report.count(Notice::Kind::ForbiddenCharacters) == 4);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
