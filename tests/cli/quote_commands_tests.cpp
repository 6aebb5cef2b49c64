// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "study.h"

namespace {

using namespace fundstelle::test;

constexpr const char* kQuoteKeys[] = {"chapter", "text", "document", "from_paragraph", "to_paragraph", "edits"};

std::string missing_quote_keys(const Json& quote) {
    std::string missing;
    for (const auto* key : kQuoteKeys) missing += missing_keys(quote, {key});
    return missing;
}

/// The study with one quote in it, a sentence with something left out.
struct Quoted : StudyCopy {
    Quoted() {
        added = run_json({"quotes", "add", project(), "--document", "Interview 02", "--chapter", "3.1 Ermessen", "--find",
                          "Es gibt ja Ermessensduldung, dass man die Leute für nen Kurs oder so erst mal in Ruhe lassen kann.",
                          "--omit", "für nen Kurs oder so"});
    }
    Json added;
};

constexpr const char* kPrinted = "Es gibt ja Ermessensduldung, dass man die Leute [...] erst mal in Ruhe lassen kann.";

BOOST_AUTO_TEST_SUITE(quote_commands_tests)

BOOST_AUTO_TEST_CASE(a_project_without_quotes_lists_none) {
    BOOST_TEST(run_json({"quotes", "list", study()}).at("quotes").empty());
}

BOOST_FIXTURE_TEST_CASE(an_omission_is_printed_as_dots_in_brackets, Quoted) {
    BOOST_REQUIRE(added.at("quotes").size() == 1U);
    BOOST_TEST(added.at("quotes")[0].at("text") == kPrinted);
}

BOOST_FIXTURE_TEST_CASE(add_answers_with_all_keys_of_a_quote, Quoted) {
    BOOST_TEST(missing_quote_keys(added.at("quotes")[0]) == "");
}

BOOST_FIXTURE_TEST_CASE(list_shows_where_a_quote_stands_and_what_was_edited, Quoted) {
    const auto quotes = run_json({"quotes", "list", project()}).at("quotes");
    BOOST_REQUIRE(quotes.size() == 1U);
    BOOST_TEST(missing_quote_keys(quotes[0]) == "");
    BOOST_TEST(quotes[0].at("chapter") == "3.1 Ermessen");
    BOOST_TEST(quotes[0].at("text") == kPrinted);
    BOOST_TEST(quotes[0].at("document") == "Interview 02");
    BOOST_TEST(quotes[0].at("from_paragraph") == 38);
    BOOST_TEST(quotes[0].at("to_paragraph") == 38);
    BOOST_REQUIRE(quotes[0].at("edits").size() == 1U);
    BOOST_TEST(quotes[0].at("edits")[0].at("replacement") == "...");
}

BOOST_FIXTURE_TEST_CASE(words_that_do_not_stand_in_the_passage_cannot_be_quoted_or_left_out, Quoted) {
    BOOST_TEST(
        run({"quotes", "add", project(), "--document", "Interview 02", "--chapter", "X", "--find", "Das hat niemand gesagt"})
            .status > 0);
    BOOST_TEST(run({"quotes", "add", project(), "--document", "Interview 02", "--chapter", "X", "--find", "Ermessensduldung",
                    "--omit", "niemand"})
                   .status > 0);
    BOOST_TEST(run_json({"quotes", "list", project()}).at("quotes").size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(markdown_has_the_chapter_the_quote_in_german_marks_and_its_source, Quoted) {
    const auto file = (folder / "zitate.md").string();
    BOOST_REQUIRE(run({"quotes", "export", project(), file}).status == 0);
    const auto text = bytes_of_file(file);
    BOOST_TEST(text.find("3.1 Ermessen") != std::string::npos);
    BOOST_TEST(text.find("„Es gibt ja Ermessensduldung") != std::string::npos);
    BOOST_TEST(text.find("Interview 02, Abs. 38") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(the_source_can_be_left_out, Quoted) {
    const auto file = (folder / "zitate.md").string();
    BOOST_REQUIRE(run({"quotes", "export", project(), file, "--source", "none"}).status == 0);
    BOOST_TEST(bytes_of_file(file).find("Interview 02") == std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(word_documents_are_archives_that_begin_as_such, Quoted) {
    const auto file = (folder / "zitate.docx").string();
    BOOST_REQUIRE(run({"quotes", "export", project(), file}).status == 0);
    const auto bytes = bytes_of_file(file);
    BOOST_TEST(bytes.starts_with("PK\x03\x04"));
    BOOST_TEST(bytes.find("word/document.xml") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(export_answers_with_the_quotes_that_it_wrote, Quoted) {
    const auto answer = run_json({"quotes", "export", project(), (folder / "zitate.md").string()});
    BOOST_REQUIRE(answer.at("quotes").is_array());
    BOOST_REQUIRE(answer.at("quotes").size() == 1U);
    BOOST_TEST(missing_quote_keys(answer.at("quotes")[0]) == "");
}

BOOST_AUTO_TEST_CASE(all_segments_of_a_code_can_be_exported_as_quotes) {
    const TemporaryFolder folder;
    const auto file = (folder / "segmente.md").string();
    BOOST_REQUIRE(
        run({"quotes", "export", study(), file, "--code", "Ermessensduldung", "--documents", "Interview 02"}).status == 0);
    const auto text = bytes_of_file(file);
    BOOST_TEST(text.find("Ermessensduldung") != std::string::npos);
    BOOST_TEST(text.find("Interview 02, Abs. 39–40") != std::string::npos);
    BOOST_TEST(text.find("Interview 03") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(quotes_in_a_format_that_is_not_written_leave_no_file) {
    const TemporaryFolder folder;
    const auto file = folder / "zitate.gif";
    BOOST_TEST(run({"quotes", "export", study(), file.string()}).status > 0);
    BOOST_TEST(!std::filesystem::exists(file));
}

BOOST_FIXTURE_TEST_CASE(a_quote_is_changed_by_its_number, Quoted) {
    const auto edited = run_json({"quotes", "edit", project(), "1", "--replace", "Leute=Geduldeten", "--insert-behind", "Ermessensduldung=§ 25 b", "--status", "chosen", "--note", "prüfen"}).at("quotes").at(0);
    BOOST_TEST(edited.at("text") == "Es gibt ja Ermessensduldung [§ 25 b], dass man die [Geduldeten] [...] erst mal in Ruhe lassen kann.");
    BOOST_TEST(edited.at("status") == "chosen");
    BOOST_TEST(edited.at("note") == "prüfen");
    BOOST_TEST(edited.at("number") == 1);
    BOOST_TEST(run_json({"quotes", "edit", project(), "1", "--clear", "--pseudonym", "Leute=Familie X"}).at("quotes").at(0).at("text") ==
               "Es gibt ja Ermessensduldung, dass man die Familie X für nen Kurs oder so erst mal in Ruhe lassen kann.");
    BOOST_TEST(run({"quotes", "edit", project(), "1", "--pseudonym", "Ruhe=Frieden"}).status > 0);
    BOOST_TEST(run({"quotes", "edit", project(), "9", "--smooth"}).status > 0);
}

BOOST_FIXTURE_TEST_CASE(quotes_move_between_nested_chapters_and_go, Quoted) {
    run_json({"quotes", "chapter", project(), "3 Behörden > 3.2 Ermessen", "--introduction", "Zum Ermessen."});
    BOOST_TEST(run_json({"quotes", "move", project(), "1", "--chapter", "3.2 Ermessen"}).at("quotes").at(0).at("chapter") == "3 Behörden > 3.2 Ermessen");
    const auto outline = run_json({"quotes", "outline", project()}).at("collections").at(0);
    BOOST_TEST(outline.at("collection") == "Zitate");
    BOOST_REQUIRE(outline.at("chapters").size() == 3U);
    BOOST_TEST(outline.at("chapters")[2].at("number") == "2.1");
    BOOST_TEST(outline.at("chapters")[2].at("introduction") == "Zum Ermessen.");
    BOOST_TEST(outline.at("chapters")[2].at("quotes") == 1);
    BOOST_TEST(run({"quotes", "remove", project(), "1"}).status == 0);
    BOOST_TEST(run_json({"quotes", "list", project()}).at("quotes").empty());
}

BOOST_FIXTURE_TEST_CASE(the_style_of_a_collection_is_kept, Quoted) {
    BOOST_REQUIRE(run({"quotes", "style", project(), "--marks", "french", "--ellipsis", "sign", "--source", "{Rolle}, Abs. {Absatz}"}).status == 0);
    const auto quote = run_json({"quotes", "export", project(), (folder / "zitate.md").string()}).at("quotes").at(0);
    BOOST_TEST(quote.at("text").get<std::string>().find("[…]") != std::string::npos);
    BOOST_TEST(quote.at("source") == "THM, Abs. 38");
    BOOST_TEST(run_json({"quotes", "style", project()}).at("italic") == true);
    BOOST_TEST(run_json({"quotes", "style", project(), "--upright", "--numbered"}).at("italic") == false);
    BOOST_TEST(run_json({"quotes", "style", project(), "--italic"}).at("numbered") == true);
    BOOST_TEST(bytes_of_file(folder / "zitate.md").find("«\u202FEs gibt") != std::string::npos);
    BOOST_TEST(run({"quotes", "style", project(), "--source", "{Klarname}"}).status > 0);
    BOOST_TEST(run({"quotes", "style", project(), "--source", "{Rolle"}).status > 0);
}

BOOST_FIXTURE_TEST_CASE(the_balance_names_the_voices_that_are_missing, Quoted) {
    const auto balance = run_json({"quotes", "balance", project()});
    BOOST_TEST(balance.at("quotes") == 1);
    std::map<std::string, int> quotes;
    for (const auto& role : balance.at("variables").at("Rolle")) quotes[role.at("name").get<std::string>()] = role.at("quotes").get<int>();
    BOOST_TEST((quotes == std::map<std::string, int>{{"GfS", 0}, {"THM", 1}}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
