// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "base/error.h"
#include "merge/copies.h"

namespace fundstelle::merge {

namespace {

/// A study with a coded document, and a second coder's copy of it.
struct TwoCopies {
    TwoCopies() {
        const auto document = base.add_document("Gespräch", "I: Wie war es?\nB: Die Straße war lange gesperrt.\nI: Und heute?\nB: Heute geht es.");
        const auto code = base->codebook().add("Wege", std::nullopt);
        base->codings().code(document, {15, 30}, code);
        base.close();
        ours = std::make_unique<test::Copy>(base.path(), "AK", 1, 10);
        theirs = std::make_unique<test::Copy>(base.path(), "BM", 2, 20);
    }
    MergeReport merge(const Decisions& decisions = {}) {
        theirs->study.close();
        auto report = ours->study->merging().merge(theirs->study.path(), decisions);
        BOOST_TEST(ours->study->soundness_problems().empty());
        return report;
    }
    [[nodiscard]] project::Project& a() { return *ours->study; }
    [[nodiscard]] project::Project& b() { return *theirs->study; }
    [[nodiscard]] model::DocumentId document() { return a().documents().all().front().id; }
    [[nodiscard]] model::CodeId code() { return a().codebook().tree()[0].id; }

    test::TemporaryProject base;
    std::unique_ptr<test::Copy> ours;
    std::unique_ptr<test::Copy> theirs;
};

std::int64_t added(const MergeReport& report, const std::string& kind, const std::string& coder) {
    for (const auto& count : report.counts) {
        if (count.kind == kind && count.coder == coder) return count.added;
    }
    return 0;
}

bool has(const MergeReport& report, Conflict::What what, const std::string& kind) {
    return std::any_of(report.conflicts.begin(), report.conflicts.end(), [&](const auto& conflict) { return conflict.what == what && conflict.kind == kind; });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(merge_tests)

BOOST_AUTO_TEST_CASE(what_the_other_coded_comes_in_one_action_that_can_be_undone) {
    TwoCopies copies;
    copies.b().codings().code(copies.document(), {0, 5}, copies.code());
    copies.b().codings().code(copies.document(), {5, 9}, copies.code());
    const auto report = copies.merge();
    BOOST_TEST(report.related);
    BOOST_TEST(added(report, "coding", "BM") == 2);
    BOOST_TEST(report.conflicts.empty());
    BOOST_TEST(copies.a().codings().of_document(copies.document()).size() == 3U);
    copies.a().undo();
    BOOST_TEST(copies.a().codings().of_document(copies.document()).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_preview_changes_nothing_and_says_what_the_merge_says) {
    TwoCopies copies;
    copies.b().codings().code(copies.document(), {0, 5}, copies.code());
    copies.theirs->study.close();
    const auto entries = copies.a().history().size();
    const auto preview = copies.a().merging().preview(copies.theirs->study.path());
    BOOST_TEST(copies.a().history().size() == entries);
    BOOST_TEST(added(preview, "coding", "BM") == 1);
    BOOST_TEST(added(copies.merge(), "coding", "BM") == 1);
    BOOST_TEST(copies.a().merging().preview(copies.theirs->study.path()).nothing_to_do());
}

BOOST_AUTO_TEST_CASE(of_two_new_names_the_later_stands_and_the_other_can_be_taken) {
    TwoCopies copies;
    auto code = copies.a().codebook().tree()[0];
    code.name = "Strecken";
    copies.a().codebook().describe(code);
    code.name = "Straßen";
    copies.b().codebook().describe(code);
    copies.theirs->study.close();
    const auto report = copies.a().merging().preview(copies.theirs->study.path());
    BOOST_REQUIRE(report.conflicts.size() == 1U);
    BOOST_TEST(report.conflicts[0].stands == "Straßen");
    BOOST_TEST(report.conflicts[0].lost == "Strecken");
    BOOST_TEST(report.conflicts[0].lost_coder == "AK");
    BOOST_TEST(report.conflicts[0].can_be_taken);
    copies.merge({{report.conflicts[0].key}});
    BOOST_TEST(copies.a().codebook().tree()[0].name == "Strecken");
    // And it is the later one from now on.
    copies.theirs->study.reopen("BM");
    copies.ours->study.close();
    copies.b().merging().merge(copies.ours->study.path());
    BOOST_TEST(copies.b().codebook().tree()[0].name == "Strecken");
}

BOOST_AUTO_TEST_CASE(what_one_deleted_goes) {
    TwoCopies copies;
    copies.b().codebook().remove(copies.code());
    copies.merge();
    BOOST_TEST(copies.a().codebook().tree().size() == 0U);
    BOOST_TEST(copies.a().codings().of_document(copies.document()).empty());
}

BOOST_AUTO_TEST_CASE(a_deleted_code_stays_if_the_other_coded_with_it_meanwhile) {
    TwoCopies copies;
    const auto document = copies.document();
    copies.b().codings().code(document, {0, 5}, copies.code());
    copies.a().codebook().remove(copies.code());
    const auto report = copies.merge();
    BOOST_TEST(has(report, Conflict::What::KeptInUse, "code"));
    BOOST_TEST(copies.a().codebook().tree().size() == 1U);
    BOOST_TEST(copies.a().codings().of_document(document).size() == 2U);  // also the one that went with it
}

BOOST_AUTO_TEST_CASE(moves_that_would_make_a_circle_bring_the_later_one_to_the_top) {
    test::TemporaryProject base;
    const auto one = base->codebook().add("Eins", std::nullopt);
    const auto two = base->codebook().add("Zwei", std::nullopt);
    base.close();
    test::Copy ours{base.path(), "AK", 1, 10};
    test::Copy theirs{base.path(), "BM", 2, 20};
    ours.study->codebook().move(one, two, 0);
    theirs.study->codebook().move(two, one, 0);
    theirs.study.close();
    const auto report = ours.study->merging().merge(theirs.study.path());
    BOOST_TEST(has(report, Conflict::What::Cycle, "code"));
    const auto& tree = ours.study->codebook().tree();
    BOOST_TEST(tree.path(*tree.index_of(one)) == "Zwei > Eins");
    BOOST_TEST(tree.path(*tree.index_of(two)) == "Zwei");
}

BOOST_AUTO_TEST_CASE(codings_of_the_other_go_with_a_text_that_was_corrected_here) {
    TwoCopies copies;
    const auto document = copies.document();
    copies.b().codings().code(document, {18, 30}, copies.code());  // ie Straße wa
    const std::string words{copies.b().documents().text(document)->words({18, 30})};
    formats::Transcript corrected;
    corrected.text = "I: Wie war es denn?\nB: Die Straße war lange gesperrt.\nI: Und heute?\nB: Heute geht es.";
    copies.a().corrections().replace_text(document, corrected);
    const auto report = copies.merge();
    BOOST_TEST(!has(report, Conflict::What::Text, "document"));
    BOOST_TEST(copies.a().documents().text(document)->utf8() == corrected.text);
    const auto codings = copies.a().codings().of_document(document);
    BOOST_REQUIRE(codings.size() == 2U);
    BOOST_TEST(std::any_of(codings.begin(), codings.end(), [&](const auto& coding) { return copies.a().documents().text(document)->words(coding.range) == words; }));
}

BOOST_AUTO_TEST_CASE(variables_and_coders_of_one_name_are_one) {
    TwoCopies copies;
    const auto document = copies.document();
    copies.a().act_as("EF");
    copies.a().variables().set(document, "Alter", "30");
    copies.b().act_as("EF");
    copies.b().variables().set(document, "Alter", "31");
    const auto report = copies.merge();
    BOOST_TEST(report.joined_variables == std::vector<std::string>{"Alter"}, boost::test_tools::per_element());
    BOOST_TEST(report.joined_coders == std::vector<std::string>{"EF"}, boost::test_tools::per_element());
    BOOST_TEST(copies.a().variables().all().size() == 1U);
    BOOST_TEST(has(report, Conflict::What::SetAside, "variable_value"));
    BOOST_REQUIRE(copies.a().variables().values().size() == 1U);
    BOOST_TEST(copies.a().variables().values()[0].value == "31");
    copies.a().codings().code(document, {0, 3}, copies.code());
    BOOST_TEST(copies.a().merging().preview(copies.theirs->study.path()).nothing_to_do());
}

BOOST_AUTO_TEST_CASE(a_cleared_value_stays_cleared) {
    test::TemporaryProject base;
    const auto document = base.add_document("Gespräch", "Worte");
    base->variables().set(document, "Alter", "30");
    base.close();
    test::Copy ours{base.path(), "AK", 1, 10};
    test::Copy theirs{base.path(), "BM", 2, 20};
    theirs.study->variables().set(document, "Alter", "");
    theirs.study.close();
    ours.study->merging().merge(theirs.study.path());
    BOOST_TEST(ours.study->variables().values().empty());
}

BOOST_AUTO_TEST_CASE(an_unrelated_project_is_all_new) {
    TwoCopies copies;
    const auto file = copies.ours->study.folder / "anderes.fundstelle";
    copies.theirs->study.ids.go_on_behind(std::uint64_t{7} << 32);
    auto other = project::Project::create(file, "Anderes", copies.theirs->study.environment("EF"));
    formats::Transcript transcript;
    transcript.name = "Anderes Gespräch";
    transcript.text = "Ganz andere Worte.";
    const auto document = other->documents().import({transcript}, std::nullopt).front();
    other->codings().code(document, {0, 4}, other->codebook().add("Wege", std::nullopt));
    other.reset();
    const auto report = copies.a().merging().merge(file);
    BOOST_TEST(!report.related);
    BOOST_TEST(report.same_codes == std::vector<std::string>{"Wege"}, boost::test_tools::per_element());
    BOOST_TEST(copies.a().documents().all().size() == 2U);
    BOOST_TEST(copies.a().name() == "Test");
    BOOST_TEST(copies.a().documents().text(document)->utf8() == "Ganz andere Worte.");
}

BOOST_AUTO_TEST_CASE(a_project_is_not_merged_with_itself) {
    TwoCopies copies;
    BOOST_CHECK_EXCEPTION(copies.a().merging().merge(copies.ours->study.path()), Error, [](const Error& error) { return error.kind() == ErrorKind::Refused; });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::merge
