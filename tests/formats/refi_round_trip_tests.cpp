// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "formats/refi/references.h"
#include "formats/refi/source_files.h"
#include "refi_file.h"
#include "refi_random_project.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats::refi;
using test::guid;
using test::written_and_read;
using test::written_xml;

Project project_with(TextSource source) {
    Project project;
    project.name = "Probe";
    project.origin = "Fundstelle";
    project.sources.emplace_back(std::move(source));
    return project;
}

TextSource source_with(const std::string& text) {
    return {guid(1), "Interview", {text, internal_path("1.txt"), {}}, {}, {}, {}, {}, {}, {}};
}

BOOST_AUTO_TEST_SUITE(refi_round_trip_tests)

BOOST_AUTO_TEST_CASE(any_project_is_read_as_it_was_written) {
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        const auto project = test::random_project(seed);
        const auto reading = written_and_read(project);
        BOOST_TEST((reading.project == project), "seed " << seed);
        // All that is said is what may be in a sound file.
        for (const auto& notice : reading.report.notices()) {
            BOOST_TEST((notice.kind == Notice::Kind::ExternalFile), "seed " << seed << ": " << static_cast<int>(notice.kind) << " " << notice.detail);
        }
    }
}

BOOST_AUTO_TEST_CASE(any_project_is_written_valid) {
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        BOOST_TEST(test::schema_error(written_xml(test::random_project(seed)), "Project.xsd") == "");
    }
}

BOOST_AUTO_TEST_CASE(an_empty_project_is_valid) {
    Project project;
    BOOST_TEST(test::schema_error(written_xml(project), "Project.xsd") == "");
    BOOST_TEST((written_and_read(project).project == project));
}

BOOST_AUTO_TEST_CASE(the_same_project_gives_the_same_bytes) {
    const auto bytes = make_qdpx(test::random_project(7));
    BOOST_TEST((make_qdpx(QdpxReader{bytes, "a.qdpx"}.read().project) == bytes));
    const test::TemporaryFolder folder;
    write_qdpx(folder / "a.qdpx", test::random_project(7));
    BOOST_TEST((read_file(folder / "a.qdpx", 1 << 24) == bytes));
}

BOOST_AUTO_TEST_CASE(guids_keep_their_spelling_or_take_the_one_asked_for) {
    auto project = project_with(source_with("Ja."));
    project.users.push_back({*Guid::parse("{0a1B2c3D-0000-4000-8000-00000000abCD}"), "Anna", {}});
    project.graphs.push_back({"Graph", guid(3), {}, {}, "<Graph guid='" + guid(3).written() + "' name=\"it's 'x'\"/>"});
    BOOST_TEST(written_xml(project).find("\"{0a1B2c3D-0000-4000-8000-00000000abCD}\"") != std::string::npos);
    BOOST_TEST(written_xml(project, {false, false, GuidSpelling::Upper}).find("\"0A1B2C3D-0000-4000-8000-00000000ABCD\"") != std::string::npos);
    const auto lower = written_xml(project, {false, false, GuidSpelling::Lower});
    BOOST_TEST(lower.find("\"0a1b2c3d-0000-4000-8000-00000000abcd\"") != std::string::npos);
    BOOST_TEST(lower.find("<Graph guid='" + guid(3).written(GuidSpelling::Lower) + "' name=\"it's 'x'\"/>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(line_ends_of_two_move_the_positions_in_files) {
    auto source = source_with("Ja.\n👍 Nein.\nDoch.");
    source.selections.push_back({guid(2), "Doch.", 12, 17, {}, {}, {}, {}});
    auto project = project_with(std::move(source));
    const WritingOptions options{true, true, GuidSpelling::AsRead};
    BOOST_TEST(written_xml(project, options).find(R"(startPosition="14" endPosition="19")") != std::string::npos);
    BOOST_TEST((written_and_read(project, options).project == project));
    std::get<TextSource>(project.sources.front()).content.plain_text_path.clear();
    BOOST_TEST(written_xml(project, options).find(R"(startPosition="12" endPosition="17")") != std::string::npos);
    BOOST_TEST((written_and_read(project, options).project == project));
}

BOOST_AUTO_TEST_CASE(any_project_is_read_as_it_was_written_for_each_target) {
    for (const auto target : {Target::Maxqda, Target::AtlasTi, Target::Nvivo, Target::QualCoder}) {
        for (std::uint32_t seed = 100; seed < 110; ++seed) {
            auto project = test::random_project(seed);
            const auto options = options_for(target);
            auto read = written_and_read(project, options).project;
            BOOST_TEST(test::schema_error(written_xml(project, options), "Project.xsd") == "");
            // GUIDs in parts that are kept are spelled as asked for.
            const auto without_parts = [](Project& one) {
                one.graphs.clear();
                for_each_media_source(one, [](MediaSource& media) { media.selections.clear(); });
            };
            without_parts(project);
            without_parts(read);
            BOOST_TEST((read == project), "seed " << seed);
        }
    }
}

BOOST_AUTO_TEST_CASE(plain_texts_are_files_with_the_line_ends_and_the_mark_that_the_target_wants) {
    const auto project = project_with(source_with("Ja.\nNein."));
    const auto text_for = [&](Target target) {
        const auto bytes = make_qdpx(project, {}, options_for(target));
        return formats::PackageReader{bytes, "a.qdpx"}.entry("sources/1.txt").value();
    };
    BOOST_TEST(text_for(Target::Standard) == "Ja.\nNein.");
    BOOST_TEST(text_for(Target::AtlasTi) == "Ja.\nNein.");
    BOOST_TEST(text_for(Target::Maxqda) == "Ja.\r\nNein.");
    BOOST_TEST(text_for(Target::Nvivo) == "\xEF\xBB\xBFJa.\r\nNein.");
}

BOOST_AUTO_TEST_CASE(files_come_out_of_the_archive_as_they_went_in) {
    const test::TemporaryFolder folder;
    auto project = project_with(source_with("Ja."));
    std::get<TextSource>(project.sources.front()).content.rich_text_path = internal_path("1.docx");
    project.sources.emplace_back(MediaSource{guid(2), Medium::Picture, "Bild", internal_path("2.JPG"), {}, {}, {}, {}, {}, {}, {}, {}, {}});
    const std::string docx{"PK\0\x01", 4};
    write_qdpx(folder / "a.qdpx", project, {{internal_path("1.docx"), docx}, {internal_path("2.JPG"), folder.file("bild", "JPEG")}});
    const QdpxReader reader{folder / "a.qdpx"};
    const auto reading = reader.read();
    BOOST_TEST((reading.project == project));
    BOOST_TEST(reading.report.notices().size() == 0U);
    BOOST_TEST(reader.file("internal://1.docx", 100).value() == docx);
    BOOST_TEST(reader.size("internal://2.jpg").value() == 4U);
    BOOST_REQUIRE(reader.extract("internal://2.jpg", folder / "heraus.jpg"));
    BOOST_TEST(read_file(folder / "heraus.jpg", 100) == "JPEG");
    BOOST_TEST(!reader.extract("internal://3.jpg", folder / "nichts.jpg"));
    BOOST_TEST(!reader.file("relative:///2.jpg", 100).has_value());
}

BOOST_AUTO_TEST_CASE(a_name_space_that_verbatim_parts_name_is_declared_again) {
    const auto bytes = std::string{R"(<q:Project xmlns:q="urn:QDA-XML:project:0:10" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="P">)"} +
                       R"(<q:Graphs><q:Graph guid=")" + guid(1).written() + R"("><q:Vertex guid=")" + guid(2).written() +
                       R"(" firstX="1" firstY="2"/></q:Graph></q:Graphs></q:Project>)";
    const auto project = QdpxReader{bytes, "P.qde"}.read().project;
    BOOST_REQUIRE(project.graphs.size() == 1U);
    BOOST_TEST(project.prefixes.size() == 1U);
    const auto written = written_xml(project);
    BOOST_TEST(written.find(project.graphs[0].xml) != std::string::npos);
    BOOST_TEST(test::schema_error(written, "Project.xsd") == "");
}

BOOST_AUTO_TEST_CASE(whoever_is_asked_can_cancel_writing_and_reading) {
    const test::TemporaryFolder folder;
    auto project = test::random_project(1);
    const auto is_cancelled = [](const Error& error) { return error.kind() == ErrorKind::Cancelled; };
    BOOST_CHECK_EXCEPTION(write_qdpx(folder / "a.qdpx", project, {}, {}, [](std::size_t, std::size_t) { return false; }), Error, is_cancelled);
    BOOST_CHECK_EXCEPTION(write_qdpx(folder / "a.qdpx", project, {}, {}, [](std::size_t done, std::size_t) { return done < 500; }), Error, is_cancelled);
    BOOST_TEST(!std::filesystem::exists(folder / "a.qdpx"));
    BOOST_TEST(std::filesystem::is_empty(folder.path()));
    for (int i = 0; i < 30'000; ++i) project.users.push_back({guid(i), "Anna", {}});
    write_qdpx(folder / "a.qdpx", project);
    BOOST_CHECK_EXCEPTION(QdpxReader{folder / "a.qdpx"}.read([](std::size_t, std::size_t) { return false; }), Error, is_cancelled);
}

BOOST_AUTO_TEST_CASE(what_would_not_be_sound_is_not_written) {
    const test::TemporaryFolder folder;
    const auto of_kind = [](ErrorKind kind) { return [kind](const Error& error) { return error.kind() == kind; }; };
    auto project = project_with(source_with("Ja."));
    for (const auto* path : {"internal://../1.txt", "internal:///etc/1.txt", "1.txt", "internal://a/1.txt", "relative:///1.txt"}) {
        std::get<TextSource>(project.sources.front()).content.plain_text_path = path;
        BOOST_CHECK_EXCEPTION(write_qdpx(folder / "a.qdpx", project), Error, of_kind(ErrorKind::Invalid));
    }
    Project orphan;
    orphan.codes.push_back({guid(1), "Ohne", 1, true, {}, {}, {}});
    BOOST_CHECK_EXCEPTION(write_qdpx(folder / "a.qdpx", orphan), Error, of_kind(ErrorKind::Invalid));
    BOOST_CHECK_EXCEPTION(write_qdpx(folder / "fehlt/a.qdpx", Project{}), Error, of_kind(ErrorKind::Unwritable));
    BOOST_CHECK_EXCEPTION(write_qdpx(folder / "a.qdpx", Project{}, {{internal_path("1.mp4"), folder / "fehlt.mp4"}}), Error, of_kind(ErrorKind::Unreadable));
    // A file with a hole claims its size without taking it.
    const auto large = folder.file("gross.mp4", "");
    std::filesystem::resize_file(large, 2'147'483'648);
    BOOST_CHECK_EXCEPTION(write_qdpx(folder / "a.qdpx", Project{}, {{internal_path("1.mp4"), large}}), Error, of_kind(ErrorKind::TooLarge));
    BOOST_TEST(!std::filesystem::exists(folder / "a.qdpx"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
