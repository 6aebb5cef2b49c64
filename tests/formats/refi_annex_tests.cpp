// SPDX-License-Identifier: GPL-3.0-or-later
// The files that come with the standard, from three programs.
#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "formats/refi/qdc_reader.h"
#include "formats/refi/references.h"
#include "refi_file.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats::refi;
using test::refi_fixture;

struct Counts {
    std::size_t selections{0};
    std::size_t codings{0};
    std::size_t note_refs{0};
    std::size_t sync_points{0};
    std::size_t areas{0};
    std::size_t codings_in_areas{0};
};

void count(Counts& counts, const std::vector<Coding>& codings) {
    counts.codings += codings.size();
    for (const auto& coding : codings) counts.note_refs += coding.note_refs.size();
}

Counts counts_of(const Project& project) {
    Counts counts;
    for_each_text_source(project, [&](const TextSource& source) {
        counts.selections += source.selections.size();
        for (const auto& selection : source.selections) {
            count(counts, selection.codings);
            counts.note_refs += selection.note_refs.size();
        }
        count(counts, source.codings);
        counts.note_refs += source.note_refs.size();
    });
    for_each_media_source(project, [&](const MediaSource& media) {
        count(counts, media.codings);
        counts.note_refs += media.note_refs.size();
        counts.areas += media.selections.size();
        for (const auto& area : media.selections) counts.codings_in_areas += area.code_refs.size();
        for (const auto& transcript : media.transcripts) {
            counts.sync_points += transcript.sync_points.size();
            counts.selections += transcript.selections.size();
            counts.note_refs += transcript.note_refs.size();
            for (const auto& selection : transcript.selections) {
                count(counts, selection.codings);
                counts.note_refs += selection.note_refs.size();
            }
        }
    });
    for (const auto& code : project.codes) counts.note_refs += code.note_refs.size();
    return counts;
}

Reading read(const char* name) {
    return QdpxReader{refi_fixture(name)}.read();
}

const MediaSource& media(const Project& project, const std::string& name) {
    const auto found = std::find_if(project.sources.begin(), project.sources.end(), [&](const Source& source) {
        const auto* one = std::get_if<MediaSource>(&source);
        return one != nullptr && one->name.starts_with(name);
    });
    BOOST_REQUIRE(found != project.sources.end());
    return std::get<MediaSource>(*found);
}

BOOST_AUTO_TEST_SUITE(refi_annex_tests)

BOOST_AUTO_TEST_CASE(the_codebook_has_its_codes_folders_and_colours) {
    const auto [codebook, report] = read_qdc(refi_fixture("A1-codebook.qdc"));
    BOOST_REQUIRE(codebook.codes.size() == 6U);
    BOOST_TEST(codebook.codes[0].name == "Topics");
    BOOST_TEST(!codebook.codes[0].is_codable);
    BOOST_TEST(codebook.codes[1].name == "Economy");
    BOOST_TEST(codebook.codes[1].is_codable);
    BOOST_TEST(codebook.codes[1].color == "#ffff00");
    BOOST_TEST(codebook.codes[1].description == "Anything about jobs or taxes or business");
    BOOST_TEST(codebook.codes[1].guid.written() == "{d7aa29da-519b-4946-9b90-253b6db8fd0a}");
    BOOST_TEST(report.notices().size() == 0U);
}

BOOST_AUTO_TEST_CASE(the_project_of_atlas_ti_has_all_its_things) {
    const auto [project, report] = read("A2-atlasti8-mac-project.qde");
    BOOST_TEST(project.name == "ATLAS.ti standard project");
    BOOST_TEST(project.users.size() == 3U);
    BOOST_TEST(project.codes.size() == 14U);
    BOOST_TEST(project.sources.size() == 12U);
    BOOST_TEST(project.notes.size() == 2U);
    BOOST_TEST(project.links.size() == 1U);
    BOOST_TEST(project.sets.size() == 16U);
    BOOST_TEST(project.graphs.size() == 1U);
    const auto counts = counts_of(project);
    BOOST_TEST(counts.selections == 8U);
    BOOST_TEST(counts.areas == 7U);
    BOOST_TEST(counts.codings + counts.codings_in_areas == 16U);
    BOOST_TEST(counts.sync_points == 13U);
    BOOST_TEST(report.count(Notice::Kind::UnknownElement) == 0);
    BOOST_TEST(report.count(Notice::Kind::UnknownAttribute) == 0);
    BOOST_TEST(report.count(Notice::Kind::DanglingReference) == 0);
    BOOST_TEST(report.count(Notice::Kind::DoubleGuid) == 0);
}

BOOST_AUTO_TEST_CASE(granola_stands_where_atlas_ti_has_it) {
    const auto reading = read("A2-atlasti8-mac-project.qde");
    const auto& pdf = media(reading.project, "Pay de Lim");
    BOOST_REQUIRE(pdf.text.has_value());
    BOOST_REQUIRE(pdf.text->selections.size() == 2U);
    const auto& granola = pdf.text->selections[1];
    BOOST_TEST(granola.name == "granola");
    BOOST_TEST(granola.start == 62);
    BOOST_TEST(granola.end == 69);
    BOOST_TEST(granola.codings.size() == 1U);
    BOOST_TEST(granola.authorship.creation_date_time == "2018-03-27T19:12:39Z");
    // The same passage as an area of the page has the same GUID, so that it need not become two.
    const auto is_same = [&](const Verbatim& area) { return area.guid == granola.guid; };
    BOOST_TEST(std::count_if(pdf.selections.begin(), pdf.selections.end(), is_same) == 1);
}

BOOST_AUTO_TEST_CASE(the_archive_of_a_mac_holds_the_same_project) {
    const auto bare = read("A2-atlasti8-mac-project.qde").project;
    const auto packed = read("skyloom-atlasti8mac-annexA2.qdpx").project;
    BOOST_TEST(packed.name == bare.name);
    BOOST_TEST((packed.users == bare.users));
    BOOST_TEST((packed.codes == bare.codes));
    BOOST_TEST((packed.sets == bare.sets));
    BOOST_TEST(packed.sources.size() == bare.sources.size());
    BOOST_TEST(counts_of(packed).codings == counts_of(bare).codings);
    BOOST_TEST(media(packed, "Pay de Lim").text->selections[1].start == 62);
}

BOOST_AUTO_TEST_CASE(the_project_of_transana_is_read_in_its_old_name_space_with_what_is_wrong_in_it) {
    const auto [project, report] = read("A3-transana-project.qde");
    BOOST_TEST(project.users.size() == 63U);
    BOOST_TEST(project.codes.size() == 19U);
    BOOST_TEST(project.codes[1].depth == 1);
    BOOST_TEST(!project.codes[0].is_codable);
    BOOST_TEST(project.sources.size() == 16U);
    BOOST_TEST(project.notes.size() == 40U);
    const auto counts = counts_of(project);
    BOOST_TEST(counts.selections == 20U);
    BOOST_TEST(counts.areas == 5U);
    BOOST_TEST(counts.codings + counts.codings_in_areas == 66U);
    BOOST_TEST(counts.sync_points == 55U);
    BOOST_REQUIRE(project.sets.size() == 6U);
    BOOST_TEST(project.sets[0].member_sources.size() == 2U);
    BOOST_TEST(project.sets[0].member_notes.size() == 1U);
    BOOST_TEST(report.count(Notice::Kind::OtherNamespace) == 1);
    BOOST_TEST(report.count(Notice::Kind::UnknownAttribute) == 6);  // Set@creatingUser
}

BOOST_AUTO_TEST_CASE(what_is_read_of_them_is_written_valid_and_read_again_the_same) {
    for (const auto* name : {"A2-atlasti8-mac-project.qde", "A3-transana-project.qde", "skyloom-atlasti8mac-annexA2.qdpx"}) {
        const auto project = read(name).project;
        BOOST_TEST(test::schema_error(test::written_xml(project), "Project.xsd") == "", name);
        BOOST_TEST((test::written_and_read(project).project == project), name);
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_modelled_stands_in_the_written_file_as_in_theirs) {
    const auto bytes = read_file(refi_fixture("A2-atlasti8-mac-project.qde"), 1 << 20);
    const auto project = read("A2-atlasti8-mac-project.qde").project;
    const auto written = test::written_xml(project);
    const auto check = [&](const Verbatim& part) {
        BOOST_TEST(bytes.find(part.xml) != std::string::npos, part.element);
        BOOST_TEST(written.find(part.xml) != std::string::npos, part.element);
    };
    for (const auto& graph : project.graphs) check(graph);
    for_each_media_source(project, [&](const MediaSource& source) {
        for (const auto& area : source.selections) check(area);
    });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
