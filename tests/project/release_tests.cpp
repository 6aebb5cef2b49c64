// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/releases.h"

#include <boost/test/unit_test.hpp>

#include "base/error.h"
#include "base/file.h"
#include "project/dump.h"
#include "support/temporary_project.h"

namespace fundstelle::project {

namespace {

std::string listed(const std::vector<LeavingFinding>& findings) {
    std::string line;
    for (const auto& one : findings) line += (line.empty() ? "" : " | ") + std::to_string(one.text) + " " + one.finding.words;
    return line;
}

struct Fixture : test::TemporaryProject {
    /// A small town, a person, an address, a country.
    const std::vector<LeavingText> named{{"Interview 01, Abs. 2", "Das war in Wipperfürth so, nicht in Syrien."},
                                         {"Interview 01, Abs. 4", "Frau Kowalczyk, kowalczyk@beispiel.de"},
                                         {"Interview 02, Abs. 1", "Frau Kowalczyk hilft."}};
    const std::vector<LeavingText> nameless{{"Interview 01, Abs. 3", "Das läuft gut."}};

    [[nodiscard]] std::filesystem::path file() const { return folder / "zitate.md"; }
    [[nodiscard]] Leaving leaving(const std::vector<LeavingText>& texts) const { return {"quotes", file(), texts}; }
    bool release(Project& project, const std::vector<LeavingText>& texts, const std::string& reason) {
        return project.releases().release(leaving(texts), project.releases().check(texts), reason, [&] { write_file(file(), "Worte"); });
    }
    bool release(const std::vector<LeavingText>& texts, const std::string& reason = {}) { return release(**this, texts, reason); }
    [[nodiscard]] ErrorKind refusal(Project& project, const std::vector<LeavingText>& texts, const std::string& reason) {
        try {
            release(project, texts, reason);
        } catch (const Error& error) {
            return error.kind();
        }
        return ErrorKind::Cancelled;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(release_tests, Fixture)

BOOST_AUTO_TEST_CASE(findings_of_medium_and_high_risk_hold_and_those_of_low_risk_are_hints) {
    const auto check = (*this)->releases().check(named);
    BOOST_TEST(listed(check.holding) == "1 Kowalczyk | 1 kowalczyk@beispiel.de | 2 Kowalczyk | 0 Wipperfürth");
    BOOST_TEST(listed(check.hints) == "0 Syrien");
    BOOST_TEST(!check.stopped);
}

BOOST_AUTO_TEST_CASE(the_risk_that_holds_is_a_setting_of_the_project_and_no_part_of_its_history) {
    BOOST_CHECK((*this)->releases().holds_from() == disclosure::Risk::Medium);
    const auto before = (*this)->history().size();
    (*this)->releases().hold_from(disclosure::Risk::High);
    BOOST_TEST(listed((*this)->releases().check(named).holding) == "1 Kowalczyk | 1 kowalczyk@beispiel.de | 2 Kowalczyk");
    (*this)->releases().hold_from(disclosure::Risk::Low);
    reopen("MS");
    BOOST_CHECK((*this)->releases().holds_from() == disclosure::Risk::Low);
    BOOST_TEST((*this)->releases().check(named).hints.empty());
    BOOST_TEST((*this)->history().size() == before);
}

BOOST_AUTO_TEST_CASE(words_that_are_ignored_hold_nothing) {
    (*this)->disclosure().ignore("Wipperfürth");
    BOOST_TEST(listed((*this)->releases().check({named[0]}).holding).empty());
}

BOOST_AUTO_TEST_CASE(a_release_without_findings_is_recorded_too) {
    BOOST_TEST(release(nameless, "nicht nötig"));
    const auto all = (*this)->releases().all();
    BOOST_REQUIRE(all.size() == 1U);
    BOOST_CHECK((all.front() == Release{clock.now(), "AK", "quotes", display(file()), 1, "", {}}));
}

BOOST_AUTO_TEST_CASE(held_texts_leave_with_a_reason_only_and_the_protocol_says_why) {
    BOOST_CHECK(refusal(**this, named, " \n") == ErrorKind::Refused);
    BOOST_TEST(!std::filesystem::exists(file()));
    BOOST_TEST((*this)->releases().all().empty());
    BOOST_TEST(release(named, " mit Einwilligung "));
    const auto all = (*this)->releases().all();
    BOOST_REQUIRE(all.size() == 1U);
    BOOST_TEST(all.front().reason == "mit Einwilligung");
    BOOST_TEST(all.front().texts == 3);
    const std::vector<AcceptedFinding> accepted{{disclosure::Kind::Person, disclosure::Risk::High, "Kowalczyk", "Interview 01, Abs. 4", 2},
                                                {disclosure::Kind::Email, disclosure::Risk::High, "kowalczyk@beispiel.de", "Interview 01, Abs. 4", 1},
                                                {disclosure::Kind::Place, disclosure::Risk::Medium, "Wipperfürth", "Interview 01, Abs. 2", 1}};
    BOOST_CHECK(all.front().findings == accepted);
}

BOOST_AUTO_TEST_CASE(the_protocol_begins_with_what_left_last_and_no_undo_changes_it) {
    add_document("Interview 01", "B: Gut.\n");
    release(nameless);
    clock.advance_minutes(5);
    reopen("MS");
    release(named, "Prüfbericht");
    (*this)->undo();
    const auto all = (*this)->releases().all();
    BOOST_REQUIRE(all.size() == 2U);
    BOOST_TEST(all[0].coder == "MS");
    BOOST_TEST(all[1].coder == "AK");
    BOOST_TEST((*this)->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(what_somebody_said_is_no_finding_this_time_leaves_without_a_reason_and_is_in_the_protocol) {
    auto check = (*this)->releases().check(named);
    std::swap(check.ignored, check.holding);
    BOOST_TEST((*this)->releases().release(leaving(named), check, "", [&] { write_file(file(), "Worte"); }));
    const auto entry = (*this)->releases().all().front();
    BOOST_TEST(entry.reason.empty());
    BOOST_REQUIRE(entry.findings.size() == 3U);
    for (const auto& one : entry.findings) BOOST_TEST(one.ignored);
    BOOST_TEST(listed((*this)->releases().check(named).holding) != "");  // the next time they hold again
}

BOOST_AUTO_TEST_CASE(what_leaves_by_the_clipboard_has_no_file) {
    (*this)->releases().release({"quotes", {}, nameless}, (*this)->releases().check(nameless), "", [] {});
    BOOST_TEST((*this)->releases().all().front().file.empty());
}

BOOST_AUTO_TEST_CASE(a_finding_is_at_its_place_in_the_document_that_is_printed) {
    const auto document = add_document("Interview 03", "I: 👩🏽‍🎓?\nB: Ja, äh, Frau Kowalczyk. Frau Kowalczyk hilft.");
    const auto text = (*this)->documents().text(document);
    const auto found = [&](const LeavingText& leaving) {
        const auto check = (*this)->releases().check({leaving});
        BOOST_REQUIRE(!check.holding.empty());
        return (*this)->disclosure().in_document(leaving, check.holding.back().finding);
    };
    LeavingText quote{"", "Ja, [...] Frau Kowalczyk."};
    BOOST_TEST(!found(quote));
    quote.printed_from = Hit{document, {12, 57}};
    const auto place = found(quote);
    BOOST_REQUIRE(place);
    BOOST_TEST(text->words(place->finding.range) == "Kowalczyk");
    BOOST_TEST(place->paragraph == 2);
    LeavingText segment{"", "Frau Kowalczyk hilft.", Hit{document, {36, 57}}};
    BOOST_REQUIRE(found(segment));
    BOOST_TEST(text->words(found(segment)->finding.range) == "Kowalczyk");
    BOOST_TEST((found(segment)->finding.range.begin() > place->finding.range.begin()));
    BOOST_TEST(!found({"", "Frau Nowak", std::nullopt, Hit{document, {12, 53}}}));  // in a note
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_written_is_not_recorded) {
    const auto check = (*this)->releases().check(nameless);
    const Leaving nowhere{"quotes", folder / "gibt" / "es" / "nicht.md", nameless};
    BOOST_CHECK_THROW((*this)->releases().release(nowhere, check, "", [&] { write_file(nowhere.file, "Worte"); }), Error);
    BOOST_TEST((*this)->releases().all().empty());
    BOOST_TEST(release(nameless));  // the transaction is over
}

BOOST_AUTO_TEST_CASE(what_was_not_looked_at_to_the_end_does_not_leave) {
    add_document("Interview 01", "B: Gut.\n");
    std::size_t asked = 0;
    for (const std::size_t stop_at : {1U, 2U, 3U}) {
        asked = 0;
        const auto check = (*this)->releases().check(named, {disclosure::Risk::Low, nullptr, [&](std::size_t, std::size_t) { return ++asked < stop_at; }});
        BOOST_TEST(check.stopped);
        BOOST_CHECK_THROW((*this)->releases().release(leaving(named), check, "mit Grund", [&] { write_file(file(), "Worte"); }), Error);
    }
    BOOST_TEST(!std::filesystem::exists(file()));
}

BOOST_AUTO_TEST_CASE(real_names_of_a_table_do_not_come_into_the_project_by_its_protocol) {
    const disclosure::PseudonymTable table{{{"Xhuliodom", "Herr X", disclosure::Kind::Person, ""}}};
    const std::vector<LeavingText> texts{{"S. 3", "Da kam Xhuliodom vorbei."}};
    const auto check = (*this)->releases().check(texts, {disclosure::Risk::Low, &table, {}});
    BOOST_TEST(listed(check.holding) == "0 Xhuliodom");
    (*this)->releases().release(leaving(texts), check, "abgesprochen", [] {});
    BOOST_REQUIRE((*this)->releases().all().front().findings.size() == 1U);
    BOOST_TEST((*this)->releases().all().front().findings.front().words.empty());
    close();
    BOOST_TEST(read_file(path(), 1U << 24U).find("Xhuliodom") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(from_a_read_only_copy_only_what_nothing_holds_leaves_and_it_is_not_recorded) {
    release(nameless);
    close();
    const auto copy = Project::open_copy(path(), environment("AK"));
    BOOST_TEST(!release(*copy, nameless, ""));
    BOOST_TEST(std::filesystem::remove(file()));
    BOOST_CHECK(refusal(*copy, named, "mit Grund") == ErrorKind::Refused);
    BOOST_TEST(!std::filesystem::exists(file()));
    BOOST_TEST(copy->releases().all().size() == 1U);
    BOOST_CHECK_THROW(copy->releases().hold_from(disclosure::Risk::High), Error);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
