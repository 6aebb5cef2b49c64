// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were made to read other files, to fill the memory, to overflow the stack or to take for ever.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <functional>
#include <ostream>

#include "formats/refi/qdc_reader.h"
#include "refi_file.h"
#include "word_file.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats::refi;
using test::guid;
using test::qde;
using test::read_qdpx;
using test::repeated;

auto of_kind(ErrorKind kind) {
    return [kind](const Error& error) { return error.kind() == kind; };
}

std::string archive(const std::string& xml) {
    return formats::make_package({{"project.qde", xml}});
}

struct Hostile {
    std::string what;
    std::function<std::string()> bytes;
};

std::ostream& operator<<(std::ostream& out, const Hostile& hostile) {
    return out << hostile.what;
}

const std::vector<Hostile> kMalformed{
    {"a document type", [] { return "<!DOCTYPE Project [<!ENTITY a 'b'>]>" + qde(""); }},
    {"a document type behind the declaration", [] { return "<?xml version='1.0'?>\n<!DOCTYPE Project SYSTEM 'file:///etc/passwd'><Project name=''/>"; }},
    {"an entity that nobody declared", [] { return qde("<Description>&geheim;</Description>"); }},
    {"an entity in an attribute", [] { return qde("<Users><User name='&geheim;'/></Users>"); }},
    {"an entity in a part that is kept", [] { return qde("<Graphs><Graph name='&geheim;'/></Graphs>"); }},
    {"a reference without end", [] { return qde("<Description>&#</Description>"); }},
    {"half an element", [] { return qde("<Users><User name='a'"); }},
    {"ends that do not fit", [] { return qde("<Users></Sources>"); }},
    {"two roots", [] { return qde("") + qde(""); }},
    {"words behind the root", [] { return qde("") + "Ja"; }},
    {"an attribute twice", [] { return qde("<Users><User name='a' name='b'/></Users>"); }},
    {"a comment without end", [] { return qde("<!-- "); }},
    {"a sign within a value", [] { return qde("<Users><User name='<'/></Users>"); }},
    {"codes nested a million deep", [] { return qde("<CodeBook><Codes>" + repeated("<Code guid='" + guid(1).written() + "' name='a'>", 1'000'000)); }},
    {"unknown elements nested a million deep", [] { return qde(repeated("<a>", 1'000'000)); }},
    {"elements nested a million deep in a part that is kept", [] { return qde("<Graphs>" + repeated("<Graph>", 1'000'000)); }},
    {"a thousand attributes", [] {
         std::string attributes;
         for (int i = 0; i < 1000; ++i) attributes += " a" + std::to_string(i) + "=''";
         return qde("<Users><User" + attributes + "/></Users>");
     }},
    {"no XML", [] { return std::string{"Ja."}; }},
    {"nothing", [] { return std::string{}; }},
};

BOOST_AUTO_TEST_SUITE(refi_hostile_tests)

BOOST_DATA_TEST_CASE(what_is_not_well_formed_is_refused_with_its_line, boost::unit_test::data::make(kMalformed), hostile) {
    BOOST_CHECK_EXCEPTION((void)QdpxReader(archive(hostile.bytes()), "a.qdpx").read(), Error, of_kind(ErrorKind::Malformed));
    BOOST_CHECK_EXCEPTION(read_qdc(hostile.bytes(), "a.qdc"), Error, of_kind(ErrorKind::Malformed));
}

BOOST_AUTO_TEST_CASE(the_error_names_the_file_and_the_line) {
    const auto is_told = [](const Error& error) { return error.subject() == "Probe.qdpx" && error.place() == "line 3"; };
    BOOST_CHECK_EXCEPTION(read_qdpx("\n<Users>\n<User &/></Users>"), Error, is_told);
}

BOOST_AUTO_TEST_CASE(other_xml_and_other_archives_are_not_supported) {
    BOOST_CHECK_EXCEPTION((void)QdpxReader(archive("<html/>"), "a.qdpx").read(), Error, of_kind(ErrorKind::Unsupported));
    BOOST_CHECK_EXCEPTION((void)QdpxReader(std::string_view{"<CodeBook/>"}, "a.qde").read(), Error, of_kind(ErrorKind::Unsupported));
    BOOST_CHECK_EXCEPTION(read_qdc("<Codes/>", "a.qdc"), Error, of_kind(ErrorKind::Unsupported));
    const auto word = test::word_file("<w:p/>");
    BOOST_CHECK_EXCEPTION(QdpxReader(word, "a.qdpx"), Error, of_kind(ErrorKind::Unsupported));
    BOOST_CHECK_EXCEPTION(QdpxReader(std::string_view{"PK\x03\x04 no archive"}, "a.qdpx"), Error, of_kind(ErrorKind::Malformed));
    BOOST_CHECK_EXCEPTION(QdpxReader(std::filesystem::path{"/gibt/es/nicht.qdpx"}), Error, of_kind(ErrorKind::NotFound));
}

BOOST_AUTO_TEST_CASE(a_zip_bomb_is_too_large) {
    const auto bomb = archive(std::string(300'000'000, ' '));
    BOOST_CHECK_EXCEPTION((void)QdpxReader(bomb, "a.qdpx").read(), Error, of_kind(ErrorKind::TooLarge));
    const auto liar = test::with_claimed_size(archive(qde("")), 0xFFFF'FFF0);
    BOOST_CHECK_EXCEPTION((void)QdpxReader(liar, "a.qdpx").read(), Error, of_kind(ErrorKind::TooLarge));
}

BOOST_AUTO_TEST_CASE(a_text_that_is_a_bomb_is_missing_and_the_rest_is_there) {
    const auto reading = read_qdpx("<Sources><TextSource guid='" + guid(1).written() + "' plainTextPath='internal://a.txt'/></Sources>",
                                   {{"sources/a.txt", std::string(70'000'000, ' ')}});
    BOOST_TEST(!test::first_text(reading).content.text.has_value());
    BOOST_TEST(reading.report.count(Notice::Kind::FileTooLarge) == 1);
}

BOOST_AUTO_TEST_CASE(one_text_for_thousands_of_sources_does_not_fill_the_memory) {
    std::string sources;
    for (int i = 0; i < 200; ++i) sources += "<TextSource guid='" + guid(i).written() + "' plainTextPath='a.txt'/>";
    BOOST_CHECK_EXCEPTION(read_qdpx("<Sources>" + sources + "</Sources>", {{"sources/a.txt", std::string(30'000'000, ' ')}}), Error,
                          of_kind(ErrorKind::TooLarge));
}

BOOST_AUTO_TEST_CASE(elements_without_anything_do_not_fill_the_memory) {
    BOOST_CHECK_EXCEPTION(read_qdpx("<Sources>" + repeated("<TextSource/>", 8'000'000) + "</Sources>"), Error, of_kind(ErrorKind::TooLarge));
}

BOOST_AUTO_TEST_CASE(paths_that_lead_out_of_the_archive_are_left_out) {
    for (const auto* path : {"internal://../../etc/passwd", "internal:///etc/passwd", "internal://C:/a.txt", "..\\a.txt", "sources/../../a.txt"}) {
        const auto reading = read_qdpx("<Sources><TextSource guid='" + guid(1).written() + "' plainTextPath='" + path + "' richTextPath='" + path + "'/></Sources>");
        BOOST_TEST(test::first_text(reading).content.plain_text_path == "", path);
        BOOST_TEST(test::first_text(reading).content.rich_text_path == "", path);
        BOOST_TEST(reading.report.count(Notice::Kind::UnsafePath) == 2, path);
    }
    for (const auto* name : {"../a.txt", "sources/../../a.txt", "/a.txt"}) {
        const auto reading = read_qdpx("<Sources><TextSource guid='" + guid(1).written() + "' plainTextPath='a.txt'/></Sources>", {{name, "geheim"}});
        BOOST_TEST(!test::first_text(reading).content.text.has_value(), name);
        BOOST_TEST(reading.report.count(Notice::Kind::UnsafePath) == 1, name);
    }
}

BOOST_AUTO_TEST_CASE(a_million_things_with_one_guid_take_no_time) {
    const auto code = "<Code guid='" + guid(1).written() + "' name='a' isCodable='true'/>";
    const auto reading = read_qdpx("<CodeBook><Codes>" + repeated(code, 300'000) + "</Codes></CodeBook>");
    BOOST_TEST(reading.project.codes.size() == 300'000U);
    BOOST_TEST(reading.report.count(Notice::Kind::DoubleGuid) == 299'999);
}

BOOST_AUTO_TEST_CASE(a_report_stays_readable_however_much_is_wrong) {
    std::string users;
    for (int i = 0; i < 20'000; ++i) users += "<a" + std::to_string(i) + "/>\n";
    const auto reading = read_qdpx(users);
    BOOST_TEST(reading.report.notices().size() < 600U);
    BOOST_TEST(reading.report.count(Notice::Kind::UnknownElement) == 20'000);
}

BOOST_AUTO_TEST_CASE(codes_may_be_nested_as_deep_as_anybody_would) {
    std::string codes = "<CodeBook><Codes>";
    for (int i = 0; i < 900; ++i) codes += "<Code guid='" + guid(i).written() + "' name='a' isCodable='true'>";
    const auto reading = read_qdpx(codes + repeated("</Code>", 900) + "</Codes></CodeBook>");
    BOOST_TEST(reading.project.codes.back().depth == 899);
    BOOST_TEST((test::written_and_read(reading.project).project.codes == reading.project.codes));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
