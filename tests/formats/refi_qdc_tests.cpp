// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "formats/refi/qdc_reader.h"
#include "formats/refi/qdc_writer.h"
#include "refi_file.h"
#include "refi_random_project.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats::refi;
using test::guid;

CodeBook random_codebook(std::uint32_t seed) {
    auto project = test::random_project(seed);
    for (auto& code : project.codes) code.note_refs.clear();
    for (auto& set : project.sets) {
        set.member_notes.clear();
        set.member_sources.clear();
    }
    return {"Fundstelle", std::move(project.codes), std::move(project.sets)};
}

BOOST_AUTO_TEST_SUITE(refi_qdc_tests)

BOOST_AUTO_TEST_CASE(any_codebook_is_written_valid_and_read_as_it_was_written) {
    for (std::uint32_t seed = 0; seed < 30; ++seed) {
        const auto codebook = random_codebook(seed);
        const auto written = make_qdc(codebook);
        BOOST_TEST(test::schema_error(written, "Codebook.xsd") == "", "seed " << seed);
        const auto [read, report] = read_qdc(written, "a.qdc");
        BOOST_TEST((read == codebook), "seed " << seed);
        BOOST_TEST(report.notices().empty(), "seed " << seed);
    }
}

BOOST_AUTO_TEST_CASE(a_codebook_without_codes_cannot_be_written) {
    BOOST_CHECK_EXCEPTION(make_qdc({}), Error, [](const Error& error) { return error.kind() == ErrorKind::Invalid; });
}

BOOST_AUTO_TEST_CASE(every_name_space_that_programs_write_is_read) {
    for (const auto* uri : {"urn:QDA-XML:codebook:1.0", "urn:QDA-XML:codebook:1:0", "urn:QDA-XML:codebook:0:4", "urn:QDA-XML:project:1.0", ""}) {
        const auto [codebook, report] = read_qdc("<CodeBook xmlns='" + std::string{uri} + "' origin='X'><Codes><Code guid='" + guid(1).written() +
                                                     "' name='A' isCodable='false' color='#F00'/></Codes></CodeBook>",
                                                 "a.qdc");
        BOOST_REQUIRE(codebook.codes.size() == 1U);
        BOOST_TEST(codebook.origin == "X");
        BOOST_TEST(codebook.codes[0].color == "#F00");
        BOOST_TEST(report.count(Notice::Kind::OtherNamespace) == (std::string_view{uri} == "urn:QDA-XML:codebook:1.0" ? 0 : 1), uri);
    }
}

BOOST_AUTO_TEST_CASE(a_prefix_is_no_hindrance) {
    const auto [codebook, report] = read_qdc("<q:CodeBook xmlns:q='urn:QDA-XML:codebook:1.0'><q:Codes><q:Code guid='" + guid(1).written() +
                                                 "' name='A' isCodable='true'/></q:Codes></q:CodeBook>",
                                             "a.qdc");
    BOOST_TEST(codebook.codes.size() == 1U);
    BOOST_TEST(report.notices().empty());
}

BOOST_AUTO_TEST_CASE(empty_containers_and_members_by_either_attribute_are_read) {
    const auto [codebook, report] = read_qdc("<CodeBook xmlns='urn:QDA-XML:codebook:1.0'><Codes/><Sets><Set guid='" + guid(2).written() +
                                                 "' name='S'><MemberCode targetGUID='" + guid(1).written() + "'/><MemberCode guid='" + guid(3).written() +
                                                 "'/></Set></Sets></CodeBook>",
                                             "a.qdc");
    BOOST_TEST(codebook.codes.empty());
    BOOST_TEST((codebook.sets.at(0).member_codes == std::vector{guid(1), guid(3)}));
    BOOST_TEST(report.count(Notice::Kind::DanglingReference) == 2);
}

BOOST_AUTO_TEST_CASE(the_codebook_within_a_project_is_read) {
    const auto [codebook, report] = read_qdc(read_file(test::refi_fixture("A2-atlasti8-mac-project.qde"), 1 << 20), "a.qde");
    BOOST_TEST(codebook.codes.size() == 14U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
