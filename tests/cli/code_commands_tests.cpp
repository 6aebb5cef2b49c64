// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include <set>

#include "base/file.h"
#include "study.h"

namespace {

using namespace fundstelle::test;

constexpr const char* kTalk =
    "I: Wie heißt der Käse?\nB: Der Käse heißt Käse, also Ka\u0308se. 👨‍👩‍👧 Und fertig.\n";

/// With one document and one code "Käse".
struct Talk : NewProject {
    Talk() {
        add_document("Gespräch", kTalk);
        BOOST_REQUIRE(
            run({"codebook", "import", project(), file("codes.csv", "path\nEssen > Käse\nEssen > Brot\nReden > Brot\n")})
                .status == 0);
    }
    [[nodiscard]] std::size_t codings() const { return run_json({"retrieve", project()}).at("segments").size(); }
};

BOOST_AUTO_TEST_SUITE(code_commands_tests)

BOOST_AUTO_TEST_CASE(codebook_import_makes_every_code_of_the_table) {
    const NewProject own;
    BOOST_TEST(run_json({"codebook", "import", own.project(), sample_codebook()}).at("codes") == 57);
    BOOST_TEST(run_json({"codes", own.project()}).at("codes").size() == 57U);
}

BOOST_AUTO_TEST_CASE(codebook_import_makes_parents_that_are_missing) {
    const NewProject own;
    BOOST_REQUIRE(run({"codebook", "import", own.project(), own.file("c.csv", "path\nA > B > C\n")}).status == 0);
    const auto codes = run_json({"codes", own.project()}).at("codes");
    BOOST_REQUIRE(codes.size() == 3U);
    BOOST_TEST(codes[2].at("path") == "A > B > C");
}

BOOST_AUTO_TEST_CASE(what_codebook_export_writes_is_imported_as_the_same_codes) {
    const NewProject own;
    const auto file = (own.folder / "codebuch.csv").string();
    BOOST_TEST(run_json({"codebook", "export", study(), file}).at("codes") == 57);
    BOOST_REQUIRE(run({"codebook", "import", own.project(), file}).status == 0);
    const auto described = [](const std::string& project) {
        Json codes = run_json({"codes", project}).at("codes");
        for (auto& code : codes) code.erase("segments"), code.erase("documents");
        return codes;
    };
    BOOST_TEST(described(own.project()) == described(study()));
}

BOOST_AUTO_TEST_CASE(codebooks_are_compared_and_merged_by_kind) {
    const Talk talk;
    const auto theirs = talk.file("andere.csv", "path,definition\nEssen > Käse,gelb\nReden > Brot,\nKruste > Rinde,\n");
    const auto differences = run_json({"codebook", "compare", talk.project(), theirs}).at("differences");
    BOOST_REQUIRE(differences.size() == 4U);
    BOOST_TEST(differences[0].at("kind") == "changed");
    BOOST_TEST(differences[0].at("texts")[0].at("theirs") == "gelb");
    BOOST_TEST(differences[1].at("kind") == "added");
    BOOST_TEST(differences[3].at("ours") == "Essen > Brot");
    BOOST_TEST(run_json({"codebook", "merge", talk.project(), theirs, "--dry-run"}).at("changed") == 0);
    BOOST_TEST(run_json({"codebook", "merge", talk.project(), theirs, "--take", "changed"}).at("changed") == 1);
    BOOST_TEST(run_json({"codebook", "merge", talk.project(), theirs}).at("changed") == 2);
    BOOST_TEST(run_json({"codebook", "compare", talk.project(), theirs}).at("differences").size() == 1U);
    const NewProject other;
    BOOST_TEST(run_json({"codebook", "compare", other.project(), talk.project()}).at("differences").size() == 7U);
    BOOST_TEST(run({"codebook", "merge", talk.project(), theirs, "--take", "missing"}).status == 2);
}

BOOST_AUTO_TEST_CASE(a_codebook_is_written_for_the_appendix_on_methods) {
    const NewProject own;
    const auto file = (own.folder / "anhang.md").string();
    BOOST_TEST(run({"codebook", "export", study(), file, "--accept-findings", "Prüfung"}).status == 0);
    const auto text = fundstelle::read_file(file, 1'000'000);
    BOOST_TEST(text.find("## ■ Corona-Bremse") != std::string::npos);
    BOOST_TEST(text.find("*Definition:*") != std::string::npos);
    BOOST_TEST(run({"codebook", "export", study(), (own.folder / "a.png").string()}).status > 0);
}

BOOST_AUTO_TEST_CASE(a_codebook_without_the_needed_column_is_refused_whole) {
    const NewProject own;
    const auto result = run({"codebook", "import", own.project(), own.file("c.csv", "farbe,definition\n#112233,x\n")});
    BOOST_TEST(result.status > 0);
    BOOST_TEST(result.err.find("c.csv") != std::string::npos);
    BOOST_TEST(run_json({"codes", own.project()}).at("codes").empty());
}

BOOST_AUTO_TEST_CASE(codes_lists_the_tree_with_its_texts_and_counts) {
    const auto codes = run_json({"codes", study()}).at("codes");
    BOOST_REQUIRE(codes.size() == 57U);
    for (const auto& code : codes) {
        BOOST_TEST(missing_keys(
                       code, {"path", "colour", "definition", "anchor", "rule", "demarcation", "segments", "documents"}) == "");
    }
    BOOST_TEST(codes[0].at("path") == "Corona-Bremse");
    BOOST_TEST(codes[0].at("colour").get<std::string>().size() == 7U);
    BOOST_TEST(codes[0].at("segments") == 7);
    BOOST_TEST(codes[0].at("documents") == 6);
    const auto& discretion = element(codes, "path", "Kooperation ABH > Ermessensduldung");
    BOOST_TEST(discretion.at("segments") == 23);
    BOOST_TEST(discretion.at("documents") == 12);
    BOOST_TEST(!discretion.at("definition").get<std::string>().empty());
}

BOOST_AUTO_TEST_CASE(codings_import_takes_every_coding_of_the_study) {
    const StudyCopy copy;
    BOOST_REQUIRE(run({"undo", copy.project()}).status == 0);
    const auto imported = run_json({"codings", "import", copy.project(), sample("codings.csv")});
    BOOST_TEST(missing_keys(imported, {"imported", "refused"}) == "");
    BOOST_TEST(imported.at("imported") == 701);
    BOOST_TEST(imported.at("refused").empty());
}

BOOST_AUTO_TEST_CASE(what_codings_export_writes_is_imported_as_the_same_codings) {
    const StudyCopy copy;
    const auto first = (copy.folder / "eins.csv").string();
    const auto second = (copy.folder / "zwei.csv").string();
    BOOST_REQUIRE(run({"codings", "export", copy.project(), first}).status == 0);
    BOOST_REQUIRE(run({"undo", copy.project()}).status == 0);
    BOOST_REQUIRE(run_json({"retrieve", copy.project()}).at("segments").empty());
    BOOST_TEST(run_json({"codings", "import", copy.project(), first}).at("imported") == 701);
    BOOST_REQUIRE(run({"codings", "export", copy.project(), second}).status == 0);
    BOOST_TEST((bytes_of_file(first) == bytes_of_file(second)));
    BOOST_TEST(bytes_of_file(first).starts_with("document,begin,end,code,coder,weight,comment,text\n"));
}

BOOST_FIXTURE_TEST_CASE(codings_import_refuses_bad_rows_by_row_and_reason_and_takes_the_others, Talk) {
    const auto table = file("k.csv",
                            "document,begin,end,code,weight,text\n"
                            "Gespräch,3,6,Käse,50,Wie\n"
                            "Fehlt,3,6,Käse,50,Wie\n"
                            "Gespräch,3,6,Quark,50,Wie\n"
                            "Gespräch,3,6,Brot,50,Wie\n"
                            "Gespräch,3,6,Käse,50,Wer\n"
                            "Gespräch,3,9999,Käse,50,\n"
                            "Gespräch,6,6,Käse,50,\n"
                            "Gespräch,drei,6,Käse,50,Wie\n"
                            "Gespräch,3,6,Käse,101,Wie\n"
                            "Gespräch,7,12,Käse,,heißt\n");
    const auto result = run({"--json", "codings", "import", project(), table});
    BOOST_TEST(result.status == 1);
    const auto imported = result.json();
    BOOST_TEST(imported.at("imported") == 2);
    std::vector<int> rows;
    std::set<std::string> reasons;
    for (const auto& refusal : imported.at("refused")) {
        BOOST_TEST(missing_keys(refusal, {"row", "reason"}) == "");
        rows.push_back(refusal.at("row"));
        reasons.insert(refusal.at("reason").get<std::string>());
    }
    const std::vector<int> expected{3, 4, 5, 6, 7, 8, 9, 10};
    BOOST_TEST(rows == expected, boost::test_tools::per_element());
    BOOST_TEST(reasons.size() == 8U);  // each has its own words
    BOOST_TEST(codings() == 2U);
}

BOOST_FIXTURE_TEST_CASE(codings_import_needs_only_document_begin_end_and_code, Talk) {
    const auto table = file("k.csv", "document,begin,end,code\nGespräch,3,6,Essen > Käse\n");
    BOOST_TEST(run_json({"codings", "import", project(), table}).at("imported") == 1);
}

BOOST_FIXTURE_TEST_CASE(codings_import_finds_rows_by_their_words, Talk) {
    const auto table = file("k.csv", "Code,Zitat\nKäse,Wie heißt der Käse?\nKäse,\"Der Käse heißt nur Käse, also Käse\"\n");
    const auto imported = run_json({"codings", "import", project(), table});
    BOOST_TEST(imported.at("imported") == 2);
    BOOST_TEST(imported.at("refused").empty());
    BOOST_REQUIRE(imported.at("near").size() == 1U);
    const auto& near = imported.at("near")[0];
    BOOST_TEST(missing_keys(near, {"row", "line", "document", "begin", "end", "text"}) == "");
    BOOST_TEST(near.at("row") == 3);
    BOOST_TEST(near.at("document") == "Gespräch");
    const Json exact = element(run_json({"retrieve", project()}).at("segments"), "text", "Wie heißt der Käse?");
    BOOST_TEST(exact.at("begin") == 3);
    const auto said = run({"codings", "import", project(), table}, kGerman);
    BOOST_TEST(said.status == 0);
    BOOST_TEST(said.err == table + ", Zeile 3: mit anderen Worten gefunden in Gespräch: " + near.at("text").get<std::string>() + "\n");
}

BOOST_FIXTURE_TEST_CASE(codings_import_lists_words_at_several_places_and_at_none, Talk) {
    const auto table = file("k.csv", "document,code,text\nGespräch,Käse,Käse\nGespräch,Käse,Wir fahren morgen ans Meer\nGespräch,Käse,Und fertig\n");
    const auto result = run({"codings", "import", project(), table}, kGerman);
    BOOST_TEST(result.status == 1);
    BOOST_TEST(result.out == "1 Kodierungen importiert\n");
    BOOST_TEST(result.err == table + ", Zeile 2: der Text steht an mehreren Stellen, zuerst in Gespräch, 1 (Dokument, Absatz)\n" + table + ", Zeile 3: der Text wurde nicht gefunden\n");
    const auto english = run({"codings", "import", project(), table}).err;
    BOOST_TEST(english.find("line 2: the text stands at several places, first in Gespräch, 1 (document, paragraph)\n") != std::string::npos);
    BOOST_TEST(english.find("line 3: the text was not found\n") != std::string::npos);
    BOOST_TEST(codings() == 1U);
}

BOOST_FIXTURE_TEST_CASE(code_by_positions_codes_just_these_characters, Talk) {
    const auto coded =
        run_json({"code", project(), "--document", "Gespräch", "--code", "Käse", "--begin", "17", "--end", "21"});
    BOOST_TEST(coded.at("codings") == Json::parse(R"([{"begin": 17, "end": 21}])"));
    const auto segments = run_json({"retrieve", project()}).at("segments");
    BOOST_REQUIRE(segments.size() == 1U);
    BOOST_TEST(segments[0].at("text") == "Käse");
    BOOST_TEST(segments[0].at("codes") == Json({"Essen > Käse"}));
}

BOOST_FIXTURE_TEST_CASE(code_by_words_codes_the_first_place, Talk) {
    const auto coded = run_json({"code", project(), "--document", "Gespräch", "--code", "Käse", "--find", "Käse"});
    BOOST_TEST(coded.at("codings") == Json::parse(R"([{"begin": 17, "end": 21}])"));
}

BOOST_FIXTURE_TEST_CASE(code_by_words_with_all_codes_every_place, Talk) {
    const auto coded = run_json({"code", project(), "--document", "Gespräch", "--code", "Käse", "--find", "Käse", "--all"});
    BOOST_TEST(coded.at("codings") ==
               Json::parse(R"([{"begin": 17, "end": 21}, {"begin": 30, "end": 34}, {"begin": 41, "end": 45}])"));
    BOOST_TEST(codings() == 3U);
}

BOOST_FIXTURE_TEST_CASE(positions_count_code_points_also_behind_emoji_and_combining_marks, Talk) {
    const auto coded = run_json({"code", project(), "--document", "Gespräch", "--code", "Käse", "--find", "Und fertig"});
    // The decomposed cheese has five code points, the family five.
    BOOST_TEST(coded.at("codings") == Json::parse(R"([{"begin": 65, "end": 75}])"));
    BOOST_TEST(run_json({"retrieve", project()}).at("segments")[0].at("text") == "Und fertig");
}

BOOST_FIXTURE_TEST_CASE(coding_the_same_passage_again_adds_nothing, Talk) {
    for (int i = 0; i < 2; ++i)
        BOOST_REQUIRE(run({"code", project(), "--document", "Gespräch", "--code", "Käse", "--find", "Wie"}).status == 0);
    BOOST_TEST(codings() == 1U);
}

BOOST_FIXTURE_TEST_CASE(coder_says_who_acts, Talk) {
    BOOST_REQUIRE(
        run({"--coder", "Jörg", "code", project(), "--document", "Gespräch", "--code", "Käse", "--find", "Wie"}).status == 0);
    BOOST_TEST(run_json({"retrieve", project()}).at("segments")[0].at("coders") == Json({"Jörg"}));
}

BOOST_FIXTURE_TEST_CASE(a_name_that_two_codes_have_needs_its_path, Talk) {
    const auto ambiguous = run({"code", project(), "--document", "Gespräch", "--code", "Brot", "--find", "Wie"});
    BOOST_TEST(ambiguous.status > 0);
    BOOST_TEST(ambiguous.err.find("Brot") != std::string::npos);
    BOOST_TEST(run({"code", project(), "--document", "Gespräch", "--code", "Reden > Brot", "--find", "Wie"}).status == 0);
    BOOST_TEST(codings() == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_passage_beyond_the_end_is_refused_and_codes_nothing, Talk) {
    BOOST_TEST(run({"code", project(), "--document", "Gespräch", "--code", "Käse", "--begin", "70", "--end", "9999"}).status >
               0);
    BOOST_TEST(
        run({"code", project(), "--document", "Gespräch", "--code", "Käse", "--find", "Das steht hier nirgends"}).status > 0);
    BOOST_TEST(codings() == 0U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
