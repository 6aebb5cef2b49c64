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

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) text += piece;
    return text;
}

std::string different_labels(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += "Person" + std::to_string(i) + ": ja\n";
    return text;
}

std::string different_voices(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += "<v Person" + std::to_string(i) + ">ja\n";
    return text;
}

struct LargeInput {
    const char* importer;
    const char* name;
    std::string input;
};

/// Inputs that once took hours, all memory or the whole stack, and are too large to be kept as files.
std::vector<LargeInput> large_inputs() {
    const auto separator = std::string{fuzz::kSeparator};
    const std::string list = R"(<w:style><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>)" + separator +
                             R"(<w:abstractNum><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val=")" + repeated("%1", 50'000) +
                             R"("/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId/></w:num>)";
    return {
        {"csv", "many columns, many rows", repeated(";", 300'000) + "\n" + repeated("a\n", 300'000)},
        {"docx", "a list mark of many numbers", repeated("<w:p/>", 50'000) + separator + list},
        {"form", "many answers", repeated("<w:p><w:sdt><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt></w:p>", 20'000)},
        {"odt", "comments within comments", repeated("<text:p><office:annotation>", 50'000) + repeated("</office:annotation></text:p>", 50'000)},
        {"rtf", "a font name of any length", R"({\fonttbl{\f0 )" + repeated("x", 300'000) + R"(;}}\f0)" + repeated("{a}", 100'000)},
        {"txt", "many speakers", different_labels(20'000) + different_labels(20'000)},
        {"vtt", "many voices", "00:01.000 --> 00:02.000\n" + different_voices(30'000)},
        {"vtt", "many signs that open no tag", "00:01.000 --> 00:02.000\n" + repeated("<", 1'000'000)},
        {"xlsx", "a far column in every row", repeated(R"(<row><c r="XFD1"><v>1</v></c></row>)", 20'000)},
        {"xlsx", "a long string in every cell", "<row>" + repeated(R"(<c t="s"><v>0</v></c>)", 20'000) + "</row>" + separator + "<si><t>" +
                                                    repeated("x", 300'000) + "</t></si>"},
    };
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

BOOST_AUTO_TEST_CASE(large_inputs_take_neither_hours_nor_all_memory) {
    for (const auto& [importer, name, input] : large_inputs()) {
        const auto broken = fuzz::violation(fuzz::importers().at(importer), input);
        BOOST_TEST(!broken, importer << ", " << name << ": " << broken.value_or(""));
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
