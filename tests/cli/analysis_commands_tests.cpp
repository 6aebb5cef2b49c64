// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <array>
#include <boost/test/data/test_case.hpp>
#include <ostream>

#include "study.h"

namespace {

using namespace fundstelle::test;
namespace data = boost::unit_test::data;

// Expected figures were counted in sample-transcripts/codings.csv and variables.csv, not with this program.

/// Arguments for one command on the study.
Arguments on_study(const std::string& command, const Arguments& more) {
    Arguments arguments{command, study()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}

Json frequencies(const Arguments& more) {
    return run_json(on_study("frequencies", more));
}

struct Filtered {
    Arguments filter;
    int segments;
    int documents;
    friend std::ostream& operator<<(std::ostream& out, const Filtered& filtered) {
        for (const auto& word : filtered.filter) out << word << ' ';
        return out;
    }
};

const std::vector<Filtered> kFiltered{
    {{}, 701, 13},
    {{"--where", "Rolle=GfS"}, 206, 4},
    {{"--where", "Rolle!=GfS"}, 495, 9},
    {{"--where", "Dauer>50"}, 250, 5},
    {{"--where", "Datum<2020-05-01"}, 246, 4},
    {{"--where", "Rolle=GfS", "--where", "Dauer>60"}, 42, 1},
    {{"--by-coder", "MS"}, 155, 13},
    {{"--min-weight", "75"}, 156, 13},
    {{"--documents", "Interview 02", "GfS 02"}, 160, 2},
    {{"--documents", "Interview 02", "--role", "interviewer"}, 9, 1},
    {{"--documents", "Interview 02", "--speaker", "B"}, 80, 1},
};

struct Found {
    std::string text;
    std::vector<std::array<int, 3>> places;  ///< begin, end, paragraph in „Interview 02“
    friend std::ostream& operator<<(std::ostream& out, const Found& found) { return out << found.text; }
};

const std::vector<Found> kFound{
    {"abh", {{1302, 1305, 12}, {5535, 5538, 34}, {7815, 7818, 48}, {11786, 11789, 66}, {13047, 13050, 72}}},
    {"DULDUNG", {{2837, 2844, 22}, {3743, 3750, 26}, {6433, 6440, 38}, {6600, 6607, 39}, {7448, 7455, 44}}},
    {"trÄger", {{9526, 9532, 56}, {9569, 9575, 56}, {9743, 9749, 56}}},
    {"tra\u0308ger", {{9526, 9532, 56}, {9569, 9575, 56}, {9743, 9749, 56}}},
    {"Pfirsichkompott", {}},
};

BOOST_AUTO_TEST_SUITE(analysis_commands_tests)

BOOST_AUTO_TEST_CASE(retrieve_gives_segments_with_their_place_words_code_coder_and_speaker) {
    const auto segments =
        run_json(on_study("retrieve", {"--code", "Ermessensduldung", "--documents", "Interview 02"})).at("segments");
    BOOST_REQUIRE(segments.size() == 3U);
    for (const auto& segment : segments) {
        BOOST_TEST(missing_keys(segment, {"document", "begin", "end", "from_paragraph", "to_paragraph", "codes", "coders",
                                          "speaker", "text"}) == "");
    }
    BOOST_TEST(segments[0].at("begin") == 6390);
    BOOST_TEST(segments[0].at("end") == 6679);
    BOOST_TEST(segments[0].at("from_paragraph") == 38);
    BOOST_TEST(segments[0].at("to_paragraph") == 40);
    BOOST_TEST(segments[0].at("coders") == Json({"MS"}));
    BOOST_TEST(segments[0].at("speaker") == "B");
    BOOST_TEST(segments[1].at("begin") == 6413);
    BOOST_TEST(segments[1].at("codes") == Json({"Kooperation ABH > Ermessensduldung"}));
    BOOST_TEST(segments[2].at("document") == "Interview 02");
    BOOST_TEST(segments[2].at("speaker") == "I");
    BOOST_TEST(segments[2].at("text") ==
               "Wie viele Ermessensduldungen kennen Sie?\nB: Null. Also eine, aber die war ein Versehen, glaub ich.");
}

BOOST_AUTO_TEST_CASE(retrieve_takes_several_codes_and_subcodes_on_demand) {
    const auto count = [](const Arguments& more) { return run_json(on_study("retrieve", more)).at("segments").size(); };
    BOOST_TEST(count({"--code", "Corona-Bremse"}) == 7U);
    BOOST_TEST(count({"--code", "Corona-Bremse", "--subcodes"}) == 81U);
    BOOST_TEST(count({"--code", "Corona-Bremse", "--code", "Ermessensduldung"}) == 30U);
    BOOST_TEST(count({"--code", "Corona-Bremse", "--op", "any"}) == 7U);
}

BOOST_AUTO_TEST_CASE(retrieved_words_are_those_of_the_document) {
    const auto text = bytes_of_file(sample("Interview 02.txt"));
    const auto segments = run_json(on_study("retrieve", {"--documents", "Interview 02"})).at("segments");
    BOOST_REQUIRE(segments.size() == 80U);
    for (const auto& segment : segments) BOOST_TEST(text.find(segment.at("text").get<std::string>()) != std::string::npos);
}

BOOST_DATA_TEST_CASE(search_finds_words_without_regard_to_case_and_composition, data::make(kFound), found) {
    const Json hits = run_json(on_study("search", {found.text, "--documents", "Interview 02"})).at("hits");
    BOOST_REQUIRE(hits.size() == found.places.size());
    for (std::size_t i = 0; i < hits.size(); ++i) {
        BOOST_TEST(missing_keys(hits[i], {"document", "begin", "end", "paragraph", "text", "context"}) == "");
        BOOST_TEST(hits[i].at("begin") == found.places[i][0]);
        BOOST_TEST(hits[i].at("end") == found.places[i][1]);
        BOOST_TEST(hits[i].at("paragraph") == found.places[i][2]);
        BOOST_TEST(hits[i].at("context").get<std::string>().find(hits[i].at("text").get<std::string>()) != std::string::npos);
    }
}

struct Searched {
    Arguments arguments;
    std::vector<std::string> texts;  ///< of the hits in „Interview 02“
    friend std::ostream& operator<<(std::ostream& out, const Searched& searched) { return out << searched.arguments.front(); }
};

// Counted in sample-transcripts/Interview 02.txt.
const std::vector<Searched> kSearched{
    {{"Duldung", "--whole-word"}, {"Duldung", "Duldung", "Duldung"}},
    {{"Ermessensduldung", "--stem"}, {"Ermessensduldung", "Ermessensduldungen"}},
    {{"Ermesensduldung", "--fuzzy"}, {"Ermessensduldung"}},
    {{"ermessens\\w+", "--regex"}, {"Ermessensduldung", "Ermessensduldungen"}},
};

BOOST_DATA_TEST_CASE(search_finds_in_the_way_that_is_asked_for, data::make(kSearched), searched) {
    auto arguments = searched.arguments;
    arguments.insert(arguments.end(), {"--documents", "Interview 02"});
    const Json hits = run_json(on_study("search", arguments)).at("hits");
    std::vector<std::string> texts;
    for (const auto& hit : hits) texts.push_back(hit.at("text"));
    BOOST_TEST(texts == searched.texts, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(search_codes_what_it_finds_in_one_action) {
    const NewProject own;
    own.add_document("Gespräch", "I: Was kostet das?\nB: Die Kosten steigen. Und die Kosten bleiben. Schade.\nI: Aha.");
    run({"codebook", "import", own.project(), own.file("codes.csv", "path\nKosten\n")});
    const auto coded = [&](const Arguments& more) {
        Arguments arguments{"search", own.project(), "Kosten", "--code-as", "Kosten"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run_json(arguments).at("coded").get<int>();
    };
    BOOST_TEST(coded({"--extend", "sentence"}) == 2);
    BOOST_TEST(coded({"--extend", "sentence"}) == 0);
    BOOST_TEST(coded({"--extend", "turn"}) == 1);
    BOOST_TEST(coded({}) == 2);
    const auto segments = run_json({"retrieve", own.project()}).at("segments");
    std::vector<std::string> texts;
    for (const auto& segment : segments) texts.push_back(segment.at("text"));
    BOOST_TEST(texts == (std::vector<std::string>{"Die Kosten steigen. Und die Kosten bleiben. Schade.", "Die Kosten steigen.", "Kosten",
                                                  "Und die Kosten bleiben.", "Kosten"}),
               boost::test_tools::per_element());
    BOOST_TEST(run({"undo", own.project()}).status == 0);
    BOOST_TEST(run_json({"retrieve", own.project()}).at("segments").size() == 3U);
}

BOOST_AUTO_TEST_CASE(search_by_role_finds_only_what_people_of_that_role_say) {
    const auto hits =
        run_json(on_study("search", {"duldung", "--documents", "Interview 02", "--role", "interviewer"})).at("hits");
    BOOST_REQUIRE(hits.size() == 1U);
    BOOST_TEST(hits[0].at("begin") == 6600);
    BOOST_TEST(hits[0].at("text") == "duldung");
}

BOOST_AUTO_TEST_CASE(frequencies_count_segments_documents_shares_and_characters) {
    const auto counted = frequencies({});
    BOOST_TEST(missing_keys(counted, {"bases", "codes"}) == "");
    BOOST_TEST(missing_keys(counted.at("bases"), {"segments", "documents"}) == "");
    BOOST_REQUIRE(counted.at("codes").size() == 57U);
    for (const auto& code : counted.at("codes")) {
        BOOST_TEST(
            missing_keys(code, {"path", "segments", "documents", "segment_share", "document_share", "characters", "by"}) == "");
    }
    const auto& top = element(counted.at("codes"), "path", "Corona-Bremse");
    BOOST_TEST(top.at("segments") == 7);
    BOOST_TEST(top.at("documents") == 6);
    BOOST_TEST(top.at("characters") == 695);
    BOOST_TEST(top.at("segment_share").get<double>() == 7.0 / 701, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(top.at("document_share").get<double>() == 6.0 / 13, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(element(counted.at("codes"), "path", "Kooperation ABH > Ermessensduldung").at("characters") == 5952);
}

BOOST_AUTO_TEST_CASE(frequencies_with_subcodes_count_a_covered_character_once) {
    const auto counted = frequencies({"--subcodes"});
    const auto& corona = element(counted.at("codes"), "path", "Corona-Bremse");
    BOOST_TEST(corona.at("segments") == 81);
    BOOST_TEST(corona.at("documents") == 13);
    BOOST_TEST(corona.at("characters") == 12460);
    BOOST_TEST(element(counted.at("codes"), "path", "Kooperation ABH").at("characters") == 26663);
}

BOOST_AUTO_TEST_CASE(frequencies_by_a_variable_count_segments_or_documents) {
    const auto by_segments = frequencies({"--subcodes", "--by", "Rolle"});
    BOOST_TEST(element(by_segments.at("codes"), "path", "Stimmung").at("by") == Json::parse(R"({"GfS": 10, "THM": 29})"));
    const auto by_documents = frequencies({"--subcodes", "--by", "Rolle", "--once-per-document"});
    BOOST_TEST(element(by_documents.at("codes"), "path", "Stimmung").at("by") == Json::parse(R"({"GfS": 4, "THM": 9})"));
}

BOOST_DATA_TEST_CASE(filters_choose_what_is_counted, data::make(kFiltered), filtered) {
    const Json bases = frequencies(filtered.filter).at("bases");
    BOOST_TEST(bases.at("segments") == filtered.segments);
    BOOST_TEST(bases.at("documents") == filtered.documents);
}

BOOST_AUTO_TEST_CASE(filters_are_the_same_for_retrieval) {
    BOOST_TEST(run_json(on_study("retrieve", {"--where", "Rolle=GfS"})).at("segments").size() == 206U);
    BOOST_TEST(
        run_json(on_study("retrieve", {"--by-coder", "MS", "--code", "Kooperation ABH", "--subcodes"})).at("segments").size() ==
        35U);
    BOOST_TEST(run_json(on_study("retrieve", {"--min-weight", "75", "--code", "Kooperation ABH", "--subcodes"}))
                   .at("segments")
                   .size() == 60U);
}

BOOST_AUTO_TEST_CASE(the_group_filter_chooses_the_documents_of_a_group) {
    const NewProject own;
    BOOST_REQUIRE(
        run({"import", own.project(), own.file("a.txt", "I: Wohin?\nB: Wohin auch immer.\n"), "--group", "Süd"}).status == 0);
    BOOST_REQUIRE(run({"import", own.project(), own.file("b.txt", "I: Wohin denn?\n")}).status == 0);
    BOOST_TEST(run_json({"search", own.project(), "wohin"}).at("hits").size() == 3U);
    BOOST_TEST(run_json({"search", own.project(), "wohin", "--group", "Süd"}).at("hits").size() == 2U);
}

BOOST_AUTO_TEST_CASE(matrix_by_document_has_a_column_for_each) {
    const auto matrix = run_json(on_study("matrix", {"--by", "document"}));
    BOOST_TEST(missing_keys(matrix, {"columns", "n", "rows"}) == "");
    BOOST_REQUIRE(matrix.at("columns").size() == 13U);
    BOOST_TEST(matrix.at("columns")[1] == "Interview 02");
    BOOST_TEST(matrix.at("n") == Json(std::vector<int>(13, 1)));
    BOOST_REQUIRE(matrix.at("rows").size() == 57U);
    BOOST_TEST(element(matrix.at("rows"), "path", "Stimmung > Belastung").at("cells") ==
               Json({0, 4, 0, 2, 1, 1, 2, 0, 1, 1, 1, 1, 0}));
}

BOOST_AUTO_TEST_CASE(matrix_by_a_variable_orders_values_as_german_does_and_counts_documents_on_demand) {
    const auto segments = run_json(on_study("matrix", {"--by", "Kommunentyp", "--subcodes"}));
    BOOST_TEST(segments.at("columns") == Json({"Kreis", "kreisangehörige Kommune", "kreisfreie Stadt"}));
    BOOST_TEST(segments.at("n") == Json({6, 3, 4}));
    BOOST_TEST(element(segments.at("rows"), "path", "Stimmung").at("cells") == Json({15, 8, 16}));
    const auto documents = run_json(on_study("matrix", {"--by", "Kommunentyp", "--subcodes", "--once-per-document"}));
    BOOST_TEST(element(documents.at("rows"), "path", "Stimmung").at("cells") == Json({6, 3, 4}));
}

BOOST_AUTO_TEST_CASE(matrix_by_speaker_counts_a_coding_for_each_whose_turn_it_overlaps) {
    const auto matrix = run_json(on_study("matrix", {"--by", "speaker", "--documents", "Interview 02"}));
    BOOST_TEST(matrix.at("columns") == Json({"B", "I"}));
    BOOST_TEST(element(matrix.at("rows"), "path", "Kooperation ABH > Ermessensduldung").at("cells") == Json({3, 2}));
}

BOOST_AUTO_TEST_CASE(matrix_by_group_puts_documents_without_one_last) {
    const NewProject own;
    BOOST_REQUIRE(run({"import", own.project(), own.file("a.txt", "I: Wohin?\n"), "--group", "Süd"}).status == 0);
    BOOST_REQUIRE(run({"import", own.project(), own.file("b.txt", "I: Wohin denn?\n")}).status == 0);
    const auto matrix = run_json({"matrix", own.project(), "--by", "group"});
    BOOST_TEST(matrix.at("columns") == Json({"Süd", ""}));
    BOOST_TEST(matrix.at("n") == Json({1, 1}));
}

BOOST_AUTO_TEST_CASE(tables_go_to_a_file_as_plain_csv) {
    const TemporaryFolder folder;
    const auto file = (folder / "tabelle.csv").string();
    BOOST_REQUIRE(run(on_study("matrix", {"--by", "Rolle", "--out", file})).status == 0);
    const auto csv = bytes_of_file(file);
    BOOST_TEST(csv.starts_with("Code,GfS,THM\n"));
    BOOST_TEST(csv.find("\nStimmung > Belastung,3,11\n") != std::string::npos);
    BOOST_TEST(csv.find('\r') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(tables_for_excel_have_semicolons_and_a_byte_order_mark) {
    const TemporaryFolder folder;
    const auto file = (folder / "tabelle.csv").string();
    BOOST_REQUIRE(run(on_study("frequencies", {"--by", "Rolle", "--excel", "--out", file})).status == 0);
    const auto csv = bytes_of_file(file);
    BOOST_TEST(
        csv.starts_with("\xEF\xBB\xBF"
                        "Code;"));
    BOOST_TEST(csv.find("\r\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_table_in_a_format_that_is_not_written_is_refused) {
    const TemporaryFolder folder;
    const auto file = folder / "tabelle.gif";
    BOOST_TEST(run(on_study("frequencies", {"--out", file.string()})).status > 0);
    BOOST_TEST(!std::filesystem::exists(file));
}

/// Ten paragraphs of ten characters (with the line end), and codings of five codes.
struct Ten {
    NewProject project;
    Ten() {
        std::string text;
        for (int i = 0; i < 10; ++i) text += "Absatz 00" + std::string(i < 9 ? "\n" : "");
        project.add_document("Gespräch", text);
        run_json({"codebook", "import", project.project(), project.file("codes.csv", "path\nA\nB\nFrage > ja\nFrage > nein\n")});
        const auto codings = project.file("codings.csv",
                                          "document,begin,end,code\nGespräch,0,25,A\nGespräch,5,9,B\nGespräch,20,30,B\nGespräch,41,45,A\nGespräch,60,65,B\n"
                                          "Gespräch,60,62,Frage > ja\nGespräch,0,9,Frage > nein\n");
        run_json({"codings", "import", project.project(), codings});
    }
    [[nodiscard]] std::vector<std::pair<int, int>> spans(const Arguments& more) const {
        Arguments arguments{"retrieve", project.project()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        std::vector<std::pair<int, int>> spans;
        const auto result = run_json(arguments);
        for (const auto& segment : result.at("segments")) spans.emplace_back(segment.at("begin"), segment.at("end"));
        return spans;
    }
};

using Spans = std::vector<std::pair<int, int>>;

BOOST_AUTO_TEST_CASE(every_operator_finds_what_its_definition_says) {
    const Ten ten;
    const auto op = [&](const std::string& name, Arguments more = {"--with", "B"}) {
        more.insert(more.begin(), {"--code", "A", "--op", name});
        return ten.spans(more);
    };
    BOOST_TEST((op("intersection") == Spans{{5, 9}, {20, 25}}));
    BOOST_TEST((op("at-least", {"--code", "B", "--at-least", "1"}) == Spans{{0, 30}, {41, 45}, {60, 65}}));
    BOOST_TEST((op("overlapping") == Spans{{0, 30}}));
    BOOST_TEST((op("overlapping", {"--with", "B", "--list-codings"}) == Spans{{0, 25}, {5, 9}, {20, 30}}));
    BOOST_TEST((op("only-one") == Spans{{41, 45}, {60, 65}}));
    BOOST_TEST((op("only-this") == Spans{{60, 65}}));
    BOOST_TEST((ten.spans({"--code", "B", "--op", "inside", "--with", "A"}) == Spans{{5, 9}}));
    BOOST_TEST((ten.spans({"--code", "B", "--op", "partly-inside", "--with", "A"}) == Spans{{20, 30}}));
    BOOST_TEST((ten.spans({"--code", "B", "--op", "outside", "--with", "A"}) == Spans{{60, 65}}));
    BOOST_TEST((op("followed-by", {"--with", "B", "--distance", "2"}) == Spans{{41, 45}}));
    BOOST_TEST((op("followed-by", {"--with", "B", "--distance", "2", "--show", "both"}) == Spans{{41, 45}, {60, 65}}));
    BOOST_TEST(op("followed-by").empty());
    BOOST_TEST((op("near", {"--with", "B", "--distance", "12", "--unit", "character"}) == Spans{{0, 25}, {41, 45}}));
    BOOST_TEST(op("near", {"--with", "B", "--distance", "10", "--unit", "sentence"}).size() == 2U);
}

BOOST_AUTO_TEST_CASE(an_operator_without_its_codes_is_wrong_usage) {
    const Ten ten;
    BOOST_TEST(run({"retrieve", ten.project.project(), "--op", "inside", "--code", "A"}).status == 2);
    BOOST_TEST(run({"retrieve", ten.project.project(), "--op", "intersection"}).status == 2);
    BOOST_TEST(run({"retrieve", ten.project.project(), "--since", "31.4.2026"}).status == 2);
    BOOST_TEST(run({"retrieve", ten.project.project(), "--since", "2026-04-31"}).status == 2);
}

BOOST_AUTO_TEST_CASE(codings_are_found_by_the_day_they_were_made) {
    const Ten ten;
    BOOST_TEST(ten.spans({"--since", "2000-01-01"}).size() == 7U);
    BOOST_TEST(ten.spans({"--until", "2000-01-01"}).empty());
    BOOST_TEST((ten.spans({"--only-code", "A", "--since", "2000-01-01"}) == Spans{{0, 25}, {41, 45}}));
}

BOOST_AUTO_TEST_CASE(a_run_names_all_its_codes_and_a_coding_its_partners) {
    const Ten ten;
    const auto runs = run_json({"retrieve", ten.project.project(), "--op", "intersection", "--code", "A", "--code", "B"}).at("segments");
    BOOST_TEST(runs[0].at("codes") == (Json{"A", "B"}));
    BOOST_TEST(runs[0].at("codings") == 2);
    BOOST_TEST(runs[0].at("text") == "z 00");
    const auto inside = run_json({"retrieve", ten.project.project(), "--op", "inside", "--code", "B", "--with", "A"});
    BOOST_TEST(inside.at("segments")[0].at("partners") == 1);
    BOOST_TEST(inside.at("query") == "Segments with “B” that lie inside “A”");
}

BOOST_AUTO_TEST_CASE(relations_count_meetings_and_leave_the_diagonal_empty) {
    const Ten ten;
    const auto cell = [&](const Arguments& more) {
        Arguments arguments{"relations", ten.project.project(), "--code", "A", "--code", "B"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const auto result = run_json(arguments);
        BOOST_TEST(result.at("codes") == (Json{"A", "B"}));
        BOOST_TEST(result.at("cells")[0][0].is_null());
        BOOST_TEST(result.at("cells")[0][1] == result.at("cells")[1][0]);
        return result.at("cells")[0][1].get<int>();
    };
    BOOST_TEST(cell({}) == 2);
    BOOST_TEST(cell({"--kind", "pairs"}) == 2);
    BOOST_TEST(cell({"--kind", "near", "--distance", "2"}) == 4);
    BOOST_TEST(cell({"--kind", "same-document"}) == 1);
    BOOST_TEST(run_json({"relations", ten.project.project()}).at("codes").size() == 5U);
}

BOOST_AUTO_TEST_CASE(mentions_count_contents_in_answers) {
    const Ten ten;
    const auto result = run_json({"mentions", ten.project.project(), "--content", "A", "--content", "B", "--answers", "Frage"});
    BOOST_TEST(result.at("columns") == (Json{"Frage > ja", "Frage > nein"}));
    BOOST_TEST(result.at("n") == (Json{1, 1}));
    BOOST_TEST(element(result.at("rows"), "path", "A").at("cells") == (Json{0, 1}));
    BOOST_TEST(element(result.at("rows"), "path", "B").at("cells") == (Json{1, 1}));
}

BOOST_AUTO_TEST_CASE(shares_of_a_matrix_are_of_its_documents) {
    const auto result = run_json(on_study("matrix", {"--column", "Rolle=GfS", "--column", "Rolle!=GfS", "--percent", "documents"}));
    BOOST_TEST(result.at("columns") == (Json{"Rolle = GfS", "Rolle ≠ GfS"}));
    BOOST_TEST(result.at("n") == (Json{4, 9}));
    BOOST_TEST(result.at("segments") == (Json{206, 495}));
    for (const auto& row : result.at("rows")) {
        for (std::size_t i = 0; i < 2; ++i) BOOST_TEST(row.at("shares")[i].get<double>() == row.at("cells")[i].get<double>() / result.at("n")[i].get<double>());
    }
    BOOST_TEST(result.at("association").at("doubtful") == true);
}

BOOST_AUTO_TEST_CASE(a_report_gives_words_away_only_when_asked_for) {
    const TemporaryFolder folder;
    const auto file = (folder / "bericht.html").string();
    const std::string words = "Die Sachbearbeiterin bei der ABH hat keinen Publikumsverkehr";
    BOOST_TEST(run({"report", study(), file}).status == 0);
    auto page = bytes_of_file(file);
    BOOST_TEST(page.find("Ermessensduldung") != std::string::npos);
    BOOST_TEST(page.find(words) == std::string::npos);
    BOOST_TEST(page.find("<script") == std::string::npos);
    BOOST_TEST(page.find("http") == std::string::npos);
    BOOST_TEST(run({"report", study(), file, "--segments"}).status == 0);
    BOOST_TEST(bytes_of_file(file).find(words) != std::string::npos);
    BOOST_TEST(run({"report", study(), (folder / "bericht.pdf").string()}).status == 1);
}

BOOST_AUTO_TEST_CASE(tables_go_to_every_format) {
    const TemporaryFolder folder;
    for (const auto* ending : {"csv", "xlsx", "docx", "html", "md"}) {
        const auto file = folder / (std::string{"tabelle."} + ending);
        BOOST_TEST(run(on_study("frequencies", {"--out", file.string()})).status == 0);
        BOOST_TEST(std::filesystem::file_size(file) > 1'000U);
    }
    BOOST_TEST(run(on_study("frequencies", {"--out", (folder / "tabelle.ods").string()})).status == 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
