// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/finding_replacements.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "base/error.h"
#include "support/temporary_project.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::project;

struct Study : test::TemporaryProject {
    model::DocumentId first = add_document("Interview 01", "I: Wer hilft?\nB: Frau Trobek aus Herne hilft, das ist Trobeks Amt.");
    model::DocumentId second = add_document("Interview 02", "I: Frau Kowalski?\nB: Die Akten der Trobek lagen da. Trobekstraße.");

    std::vector<DocumentFinding> findings() { return (*this)->disclosure().check(); }
    DocumentFinding finding(const std::string& words) {
        const auto all = findings();
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.finding.words == words; });
        BOOST_REQUIRE((found != all.end()));
        return *found;
    }
    std::string text(model::DocumentId document) { return (*this)->documents().text(document)->utf8(); }
    void replace(const DocumentFinding& one, const std::string& with, ReplacementReach reach) {
        (*this)->corrections().replace(replacements_of(**this, one, with, reach, findings()));
    }
};

BOOST_AUTO_TEST_SUITE(finding_replacement_tests)

BOOST_FIXTURE_TEST_CASE(one_finding_is_replaced_in_one_action_and_codings_follow, Study) {
    const auto code = (*this)->codebook().add("Stimmung", std::nullopt);
    const auto at = static_cast<std::int64_t>(std::string{"I: Wer hilft?\nB: "}.size());
    const auto coding = (*this)->codings().code(first, {at, at + 11}, code);
    const auto actions = (*this)->history().size();
    replace(finding("Trobek"), "X", ReplacementReach::Finding);
    BOOST_TEST(text(first) == "I: Wer hilft?\nB: Frau X aus Herne hilft, das ist Trobeks Amt.");
    BOOST_TEST((*this)->documents().text(first)->words((*this)->codings().find(coding)->range) == "Frau X");
    BOOST_TEST((*this)->history().size() == actions + 1);
    (*this)->undo();
    BOOST_TEST(text(first) == "I: Wer hilft?\nB: Frau Trobek aus Herne hilft, das ist Trobeks Amt.");
}

BOOST_FIXTURE_TEST_CASE(all_findings_of_the_same_words_are_replaced_in_all_documents, Study) {
    replace(finding("Trobek"), "X", ReplacementReach::Findings);
    BOOST_TEST(text(first).starts_with("I: Wer hilft?\nB: Frau X aus Herne hilft"));
    BOOST_TEST(text(second).find("der X lagen") != std::string::npos);
    BOOST_TEST(text(second).find("Trobekstraße") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(everywhere_means_with_endings_but_not_within_longer_words, Study) {
    replace(finding("Trobek"), "X", ReplacementReach::Everywhere);
    BOOST_TEST(text(first) == "I: Wer hilft?\nB: Frau X aus Herne hilft, das ist Xs Amt.");
    BOOST_TEST(text(second) == "I: Frau Kowalski?\nB: Die Akten der X lagen da. Trobekstraße.");
    (*this)->undo();
    BOOST_TEST(text(second).find("der Trobek") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(a_finding_of_an_older_text_is_refused, Study) {
    const auto old = finding("Herne");
    replace(finding("Trobek"), "X", ReplacementReach::Finding);
    BOOST_CHECK_EXCEPTION(replacements_of(**this, old, "[Kommune]", ReplacementReach::Finding, {}), Error, [](const Error& error) { return error.kind() == ErrorKind::Refused; });
}

BOOST_FIXTURE_TEST_CASE(findings_of_an_older_text_are_left_out, Study) {
    const auto old = findings();
    const auto in_second = std::find_if(old.begin(), old.end(), [&](const auto& one) { return one.document == second && one.finding.words == "Trobek"; });
    BOOST_REQUIRE((in_second != old.end()));
    formats::Transcript corrected;
    corrected.text = "I: Oh.\nB: Nichts.";
    (*this)->corrections().replace_text(first, corrected);
    const auto places = replacements_of(**this, *in_second, "X", ReplacementReach::Findings, old);
    BOOST_REQUIRE(places.size() == 1U);
    BOOST_TEST((places.front().document == second));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
