// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <boost/test/data/test_case.hpp>

#include "study.h"

namespace {

using namespace fundstelle::test;
namespace data = boost::unit_test::data;

struct Failing {
    Arguments arguments;  ///< "PROJECT" stands for the study
    friend std::ostream& operator<<(std::ostream& out, const Failing& failing) {
        for (const auto& word : failing.arguments) out << word << ' ';
        return out;
    }
};

// Names are made up so that they are words of neither language.
const std::vector<Failing> kFailing{
    {{"documents", "/xyz/qq.fundstelle"}},
    {{"new", "PROJECT"}},
    {{"new", "/xyz/qq.fundstelle"}},
    {{"text", "PROJECT", "Qq"}},
    {{"retrieve", "PROJECT", "--code", "Qq"}},
    {{"search", "PROJECT", "(qq", "--regex"}},
    {{"search", "PROJECT", "qq", "--code-as", "Qq"}},
    {{"frequencies", "PROJECT", "--where", "Rolle?x"}},
    {{"frequencies", "PROJECT", "--where", "Qq=x"}},
    {{"matrix", "PROJECT", "--by", "Qq"}},
    {{"import", "PROJECT", "/xyz/qq.txt"}},
    {{"codebook", "import", "PROJECT", "/xyz/qq.csv"}},
    {{"codebook", "import", "PROJECT", "/xyz/qq.pdf"}},
    {{"codebook", "export", "PROJECT", "/xyz/qq.csv"}},
    {{"codings", "import", "PROJECT", "/xyz/qq.csv"}},
    {{"code", "PROJECT", "--document", "Interview 02", "--code", "Stimmung", "--begin", "9", "--end", "9"}},
    {{"code", "PROJECT", "--document", "Interview 02", "--code", "Stimmung", "--begin", "-9", "--end", "9"}},
    {{"code", "PROJECT", "--document", "Interview 02", "--code", "Stimmung", "--begin", "0", "--end", "99999"}},
    {{"code", "PROJECT", "--document", "Interview 02", "--code", "Stimmung", "--find", "Qq qq qq"}},
    {{"quotes", "add", "PROJECT", "--document", "Interview 02", "--chapter", "X", "--begin", "0", "--end", "99999"}},
    {{"quotes", "export", "PROJECT", "/xyz/qq.gif"}},
    {{"memos", "set", "PROJECT", "x", "--code", "Qq"}},
    {{"memos", "remove", "PROJECT", "qq"}},
    {{"memos", "add", "PROJECT", " "}},
    {{"sets", "remove", "PROJECT", "Qq"}},
    {{"progress", "set", "PROJECT", "finished", "--documents", "Qq"}},
    {{"summaries", "PROJECT", "--out", "/xyz/qq.gif"}},
    {{"redo", "PROJECT"}},
    {{"restore", "PROJECT", "/xyz/qq.fundstelle"}},
};

const std::vector<Failing> kMisused{
    {{}},
    {{"qq"}},
    {{"documents"}},
    {{"documents", "PROJECT", "--qq"}},
    {{"matrix", "PROJECT"}},
    {{"codebook", "PROJECT"}},
    {{"retrieve", "PROJECT", "--op", "qq"}},
    {{"memos"}},
    {{"memos", "set", "PROJECT", "qq"}},
    {{"memos", "add", "PROJECT", "qq", "xyz"}},
    {{"memos", "add", "PROJECT", "qq", "--find", "xyz"}},
    {{"sets", "add", "PROJECT", "qq"}},
    {{"progress", "set", "PROJECT", "qq", "--documents", "Qq"}},
    {{"search", "PROJECT", "qq", "--stem", "--regex"}},
    {{"search", "PROJECT", "qq", "--extend", "turn"}},
    {{"frequencies", "PROJECT", "--min-weight", "101"}},
    {{"code", "PROJECT", "--document", "Interview 02", "--code", "Stimmung"}},
    {{"code", "PROJECT", "--document", "Interview 02", "--code", "Stimmung", "--begin", "5"}},
    {{"code", "PROJECT", "--document", "Interview 02", "--code", "Stimmung", "--begin", "qq", "--end", "9"}},
};

Run run_on(const std::string& project, Arguments arguments, const Variables& variables) {
    for (auto& word : arguments) {
        if (word == "PROJECT") word = project;
    }
    return run(arguments, variables);
}

/// The bad inputs below, which no path alone can describe.
std::string csv(const NewProject& own, const std::string& bytes) {
    return own.file("qq.csv", bytes);
}

BOOST_AUTO_TEST_SUITE(language_tests)

BOOST_DATA_TEST_CASE(failures_are_german_in_a_german_environment, data::make(kFailing), failing) {
    const StudyCopy copy;
    const Run result = run_on(copy.project(), failing.arguments, kGerman);
    BOOST_TEST(result.status > 0);
    BOOST_TEST(result.err != "");
    BOOST_TEST(english_words_in(result.err) == "", result.err);
}

BOOST_DATA_TEST_CASE(failures_are_english_elsewhere, data::make(kFailing), failing) {
    const StudyCopy copy;
    const Run result = run_on(copy.project(), failing.arguments, kEnglish);
    BOOST_TEST(result.status > 0);
    BOOST_TEST(result.err != "");
    BOOST_TEST(german_words_in(result.err) == "", result.err);
}

BOOST_DATA_TEST_CASE(failures_begin_with_words, data::make(kFailing), failing) {
    const StudyCopy copy;
    const Run result = run_on(copy.project(), failing.arguments, kGerman);
    BOOST_REQUIRE(result.err != "");
    BOOST_TEST(!result.err.starts_with(":"), result.err);  // a sentence whose subject is missing
}

BOOST_DATA_TEST_CASE(wrong_usage_is_explained_in_german_in_a_german_environment, data::make(kMisused), misused) {
    const Run result = run_on(study(), misused.arguments, kGerman);
    BOOST_REQUIRE(result.status == 2);
    BOOST_TEST(english_words_in(result.err) == "", result.err);
}

BOOST_AUTO_TEST_CASE(bad_tables_are_explained_in_german) {
    const NewProject own;
    own.add_document("d", "I: Ja?\nB: Ja.\n");
    for (const std::string bytes : {"", "a,b\n1,2\n", "path\n\"offen\n", "path,colour\nA,bunt\n", "path\n>\n"}) {
        const auto result = run({"codebook", "import", own.project(), csv(own, bytes)}, kGerman);
        BOOST_TEST_CONTEXT(bytes) {
            BOOST_TEST(result.status > 0);
            BOOST_TEST(english_words_in(result.err) == "", result.err);
        }
    }
    for (const std::string bytes : {"document\nd\n", "document,begin,end,code\nd,0,1,X\nd,5,1,X\nq,0,1,X\n"}) {
        const auto result = run({"codings", "import", own.project(), csv(own, bytes)}, kGerman);
        BOOST_TEST_CONTEXT(bytes) {
            BOOST_TEST(result.status > 0);
            BOOST_TEST(english_words_in(result.err) == "", result.err);
        }
    }
    const auto variables = run({"variables", own.project(), csv(own, "Dokument\nd\n")}, kGerman);
    BOOST_TEST(variables.status > 0);
    BOOST_TEST(english_words_in(variables.err) == "", variables.err);
}

BOOST_AUTO_TEST_CASE(bad_transcripts_are_explained_in_german) {
    const NewProject own;
    const std::vector<std::pair<std::string, std::string>> files{
        {"a.txt", ""}, {"b.txt", " \n \n"}, {"c.docx", "\x89PNG\r\n"}, {"d.docx", "PK\x03\x04Prosa"}, {"e.txt", "\x89PNG\r\n"}};
    for (const auto& [name, bytes] : files) {
        const auto result = run({"import", own.project(), own.file(name, bytes)}, kGerman);
        BOOST_TEST_CONTEXT(name) {
            BOOST_TEST(result.status == 1);
            BOOST_TEST(english_words_in(result.err) == "", result.err);
        }
    }
}

BOOST_AUTO_TEST_CASE(bad_projects_are_explained_in_german) {
    const StudyCopy copy;
    overwrite(copy.project(), 60, std::string{"\0\0\x03\xE7", 4});
    const NewProject own;
    const StudyCopy cut;
    std::filesystem::resize_file(cut.project(), 10'000);
    for (const auto& project : {copy.project(), own.file("brief.fundstelle", "Prosa"), cut.project()}) {
        const auto result = run({"documents", project}, kGerman);
        BOOST_TEST_CONTEXT(project) {
            BOOST_TEST(result.status == 3);
            BOOST_TEST(english_words_in(result.err) == "", result.err);
        }
    }
}

BOOST_AUTO_TEST_CASE(problems_that_check_finds_are_told_in_german) {
    const NewProject own;
    own.add_document("d", "I: Wie war das?\nB: Das war ein Quittenschatten, glaube ich.\n");
    overwrite(own.project(), bytes_of_file(own.project()).find("Quittenschatten"), "Mirabellen");
    const auto result = run({"check", own.project()}, kGerman);
    BOOST_TEST(result.status == 1);
    BOOST_TEST(english_words_in(result.out + result.err) == "", result.out);
}

BOOST_AUTO_TEST_CASE(tables_and_the_history_are_german_in_a_german_environment) {
    for (const auto& arguments :
         std::vector<Arguments>{{"documents", study()}, {"frequencies", study()}, {"history", study()}, {"check", study()}}) {
        const auto german = run(arguments, kGerman);
        BOOST_TEST_CONTEXT(arguments.front()) {
            BOOST_TEST(german.status == 0);
            BOOST_TEST((german.out != run(arguments, kEnglish).out));
        }
    }
    BOOST_TEST(run({"frequencies", study()}, kGerman).out.find("2,0 %") != std::string::npos);
    BOOST_TEST(run({"frequencies", study()}, kEnglish).out.find("2.0 %") != std::string::npos);
    BOOST_TEST(english_words_in(run({"history", study()}, kGerman).out) == "");
}

BOOST_AUTO_TEST_CASE(roles_are_german_in_a_german_environment) {
    const auto turns = run({"turns", study(), "Interview 02"}, kGerman).out;
    BOOST_REQUIRE(turns.find("13347") != std::string::npos);
    BOOST_TEST(turns.find("interviewee") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(numbers_in_json_do_not_depend_on_the_language) {
    const auto german = run_json({"frequencies", study()}, kGerman);
    BOOST_REQUIRE(german.at("codes").size() == 57U);
    BOOST_TEST(german == run_json({"frequencies", study()}, kEnglish));
}

BOOST_AUTO_TEST_CASE(lc_all_goes_before_lc_messages_and_that_before_lang) {
    const auto said = [](const Variables& variables) { return run({"check", study()}, variables).out; };
    const auto german = said(kGerman);
    const auto english = said(kEnglish);
    BOOST_REQUIRE(german != english);
    BOOST_TEST(said({}) == english);
    BOOST_TEST(said({{"LANG", "de_AT.UTF-8"}}) == german);
    BOOST_TEST(said({{"LANG", "de_DE.UTF-8"}, {"LC_MESSAGES", "en_GB.UTF-8"}}) == english);
    BOOST_TEST(said({{"LC_MESSAGES", "de_DE.UTF-8"}, {"LC_ALL", "C.UTF-8"}}) == english);
    BOOST_TEST(said({{"LANG", "C"}, {"LC_ALL", "de_DE.UTF-8"}}) == german);
    BOOST_TEST(said({{"LANG", "de_DE.UTF-8"}, {"LC_ALL", ""}}) == german);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
