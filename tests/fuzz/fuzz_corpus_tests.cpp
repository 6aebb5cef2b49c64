// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>

#include "base/file.h"
#include "importers.h"
#include "invariants.h"
#include "support/temporary_folder.h"

namespace {

using namespace fundstelle;

std::filesystem::path corpus() {
    return test::source_folder() / "tests/fuzz/corpus";
}

BOOST_AUTO_TEST_SUITE(fuzz_corpus_tests)

BOOST_AUTO_TEST_CASE(every_importer_has_a_corpus_and_every_corpus_an_importer) {
    std::vector<std::string> folders;
    for (const auto& folder : std::filesystem::directory_iterator{corpus()}) folders.push_back(folder.path().filename());
    std::sort(folders.begin(), folders.end());
    std::vector<std::string> names;
    for (const auto& [name, importer] : fuzz::importers()) names.push_back(name);
    BOOST_TEST(folders == names, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_fuzzing_has_found_stays_mended) {
    for (const auto& [name, importer] : fuzz::importers()) {
        std::size_t count = 0;
        for (const auto& file : std::filesystem::directory_iterator{corpus() / name}) {
            const auto input = read_file(file.path(), 1 << 20);
            const auto broken = fuzz::violation(importer, input);
            BOOST_TEST(!broken, name << "/" << file.path().filename().string() << ": " << broken.value_or(""));
            ++count;
        }
        BOOST_TEST(count > 0U, name);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
