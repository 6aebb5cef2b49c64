// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "formats/refi_file.h"
#include "formats/refi_random_project.h"
#include "base/error.h"
#include "base/file.h"
#include "formats/refi/qdpx_reader.h"
#include "project/dump.h"
#include "project/exchange_comparison.h"
#include "project/in_memory.h"
#include "project/random_actions.h"
#include "project/small_study.h"

namespace fundstelle::project {

namespace {

namespace refi = formats::refi;
using formats::refi::QdpxReader;
using formats::refi::write_qdpx;
using test::difference;

/// What is read of what was written of a project.
formats::refi::Project written_and_read(Project& project, const std::filesystem::path& path) {
    const auto parcel = project.exchange().parcel();
    write_qdpx(path, parcel.project, parcel.files);
    return QdpxReader{path}.read().project;
}

/// Into an empty project and out again.
struct Journey {
    explicit Journey(const std::filesystem::path& file) : before{QdpxReader{file}.read().project}, result{study->exchange().import(file)}, after{written_and_read(*study, study.folder / "aus.qdpx")} {}
    test::TemporaryProject study;
    formats::refi::Project before;
    ExchangeImport result;
    formats::refi::Project after;
};

std::filesystem::path file_of(const test::TemporaryFolder& folder, const formats::refi::Project& project) {
    write_qdpx(folder / "ein.qdpx", project);
    return folder / "ein.qdpx";
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(exchange_tests, test::TemporaryFilesInMemory)

BOOST_AUTO_TEST_CASE(a_foreign_project_goes_out_as_it_came_in) {
    const test::TemporaryFolder folder;
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
        const Journey journey{file_of(folder, test::random_project(seed))};
        BOOST_TEST_CONTEXT("seed " << seed) { BOOST_TEST(difference(journey.before, journey.after) == ""); }
    }
}

BOOST_AUTO_TEST_CASE(the_files_of_the_standard_go_out_as_they_came_in) {
    for (const auto* name : {"A2-atlasti8-mac-project.qde", "A3-transana-project.qde", "skyloom-atlasti8mac-annexA2.qdpx"}) {
        const Journey journey{test::refi_fixture(name)};
        BOOST_TEST_CONTEXT(name) { BOOST_TEST(difference(journey.before, journey.after) == ""); }
    }
}

BOOST_AUTO_TEST_CASE(a_project_of_ours_is_the_same_after_the_way_out_and_in) {
    for (const unsigned seed : {11U, 12U, 13U, 14U, 15U, 16U}) {
        test::TemporaryProject first;
        test::RandomActions actions{first, seed};
        for (int round = 0; round < 3; ++round) {
            for (const auto& kind : actions.round()) {
                // A project that is imported into itself comes with selections on which nothing stands any more; they are not kept.
                if (kind == "import project") continue;
                try {
                    actions.act(kind);
                } catch (const Error&) {  // what is refused changes nothing
                }
            }
            first.reopen(round % 2 == 0 ? "BM" : "AK");
        }
        const auto parcel = first->exchange().parcel();
        write_qdpx(first.folder / "eins.qdpx", parcel.project, parcel.files);
        BOOST_TEST_CONTEXT("seed " << seed) {
            BOOST_TEST(test::schema_error(formats::refi::make_qde(parcel.project), "Project.xsd") == "");
            const Journey journey{first.folder / "eins.qdpx"};
            BOOST_TEST(difference(journey.before, journey.after) == "");
        }
    }
}

BOOST_AUTO_TEST_CASE(an_import_is_one_action_and_can_be_taken_back) {
    const test::TemporaryFolder folder;
    test::SmallStudy study;
    const auto state = [&] {
        test::copy_open_project(*study, folder / "kopie.fundstelle");
        auto dump = test::dump_of(folder / "kopie.fundstelle");
        std::filesystem::remove(folder / "kopie.fundstelle");
        return dump;
    };
    const auto before = state();
    const auto entries = study->history().size();
    const auto file = file_of(folder, test::random_project(3));
    const auto result = study->exchange().import(file);
    BOOST_TEST(result.documents > 5U);
    BOOST_TEST(study->history().size() == entries + 1);
    BOOST_TEST(study->soundness_problems().empty());
    const auto after = state();
    study->undo();
    BOOST_TEST(test::first_difference(state(), before) == "");
    study->redo();
    BOOST_TEST(test::first_difference(state(), after) == "");
}

BOOST_AUTO_TEST_CASE(a_file_can_come_twice_and_goes_out_twice) {
    const test::TemporaryFolder folder;
    test::TemporaryProject study;
    const auto file = file_of(folder, test::random_project(4));
    const auto first = study->exchange().import(file);
    const auto second = study->exchange().import(file);
    BOOST_TEST(second.documents == first.documents);
    BOOST_TEST(second.codings == first.codings);
    BOOST_TEST(second.coders == 0U);
    BOOST_TEST(study->soundness_problems().empty());
    const auto out = written_and_read(*study, study.folder / "aus.qdpx");
    BOOST_TEST(out.sources.size() == 2 * QdpxReader{file}.read().project.sources.size());
}

BOOST_AUTO_TEST_CASE(whoever_cancels_has_nothing_imported) {
    const test::TemporaryFolder folder;
    test::TemporaryProject study;
    const auto file = file_of(folder, test::random_project(5));
    std::size_t asked = 0;
    const auto result = study->exchange().import(file, [&](std::size_t done, std::size_t all) {
        BOOST_TEST(done <= all);
        return ++asked < 4;
    });
    BOOST_TEST(result.cancelled);
    BOOST_TEST(study->documents().all().empty());
    BOOST_TEST(study->codebook().tree().size() == 0U);
    BOOST_TEST(study->history().empty());
}

BOOST_AUTO_TEST_CASE(whoever_cancels_gathering_for_an_export_gets_nothing) {
    const test::TemporaryFolder folder;
    test::TemporaryProject study;
    study->exchange().import(file_of(folder, test::random_project(5)));
    std::size_t asked = 0;
    const auto gather = [&] {
        study->exchange().parcel({}, [&](std::size_t done, std::size_t all) {
            BOOST_TEST(done < all);
            return ++asked < 2;
        });
    };
    BOOST_CHECK_EXCEPTION(gather(), Error, [](const Error& error) { return error.kind() == ErrorKind::Cancelled; });
    BOOST_TEST(asked == 2U);
}

/// Beyond some ten thousand rows references are looked at once, by the commit.
BOOST_AUTO_TEST_CASE(a_large_import_is_as_sound_as_a_small_one_and_can_be_undone_and_redone) {
    const test::TemporaryFolder folder;
    test::TemporaryProject study;
    auto large = test::random_project(6);
    const auto code = refi::Guid::standing_for("viel");
    large.codes.insert(large.codes.begin(), {code, "Viel", 0, true, {}, {}, {}});
    refi::TextSource source{refi::Guid::standing_for("lang"), "Lang", {std::string(30'000, 'x'), {}, {}}, {}, {}, {}, {}, {}, {}};
    for (std::int64_t i = 0; i < 25'000; ++i) {
        const auto guid = refi::Guid::standing_for(std::to_string(i));
        source.selections.push_back({guid, {}, i, i + 3, {}, {}, {{refi::Guid::standing_for("c" + std::to_string(i)), {}, {}, code, {}}}, {}});
    }
    large.sources.emplace_back(std::move(source));
    const auto result = study->exchange().import(file_of(folder, large));
    BOOST_TEST(result.codings >= 25'000U);
    BOOST_TEST(study->codings().count() == static_cast<std::int64_t>(result.codings));
    BOOST_TEST(study->soundness_problems().empty());
    study->undo();
    BOOST_TEST(study->codings().count() == 0);
    BOOST_TEST(study->soundness_problems().empty());
    study->redo();
    BOOST_TEST(study->codings().count() == static_cast<std::int64_t>(result.codings));
    BOOST_TEST(study->soundness_problems().empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
