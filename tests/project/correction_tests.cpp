// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>
#include <random>

#include "small_study.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using project::CorrectionReport;
using test::SmallStudy;

const std::string kTalk =
    "I: Wie läuft es mit der Behörte?\n"
    "B: Herr Müller ist nett. Müllers Büro ist zu. Wir warten auf den Termin.\n"
    "I: Und sonst?\n"
    "B: Sonst ist alles gut.";

formats::Transcript corrected(std::string text) {
    formats::Transcript transcript;
    transcript.text = std::move(text);
    return transcript;
}

std::string with(std::string text, std::string_view from, std::string_view to) {
    return text.replace(text.find(from), from.size(), to);
}

struct Fixture : SmallStudy {
    Fixture() : document{add_document("Talk", kTalk)} {}

    [[nodiscard]] std::string words(model::CodingId id) {
        const auto coding = (*this)->codings().find(id);
        return std::string{(*this)->documents().text(coding->document)->words(coding->range)};
    }
    CorrectionReport replace(const std::string& text) { return (*this)->corrections().replace_text(document, corrected(text)); }
    [[nodiscard]] std::string text() { return (*this)->documents().text(document)->utf8(); }

    model::DocumentId document;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(correction_tests, Fixture)

BOOST_AUTO_TEST_CASE(codings_follow_their_words_into_a_corrected_text) {
    const auto office = code(document, "Behörte", costs);
    const auto waiting = code(document, "Wir warten auf den Termin.", costs);
    const auto fine = code(document, "Sonst ist alles gut.", costs);
    const auto report = replace(with(with(kTalk, "Behörte", "Behörde"), "Müllers Büro ist zu. ", ""));
    BOOST_TEST(report.version == 2);
    BOOST_TEST(report.moved == 3);
    BOOST_TEST(report.to_check.empty());
    BOOST_TEST(words(office) == "Behörde");
    BOOST_TEST(words(waiting) == "Wir warten auf den Termin.");
    BOOST_TEST(words(fine) == "Sonst ist alles gut.");
    BOOST_TEST((*this)->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(a_coding_without_words_is_listed_counts_nowhere_and_can_be_placed_again) {
    const auto shut = code(document, "Müllers Büro ist zu.", costs);
    const auto before = (*this)->queries().frequencies({}, analysis::Subcodes::Exclude).codes[2].count.segments;
    const auto report = replace(with(kTalk, "Müllers Büro ist zu. ", ""));
    BOOST_REQUIRE(report.to_check.size() == 1U);
    BOOST_TEST(report.to_check[0].was == "Müllers Büro ist zu.");
    BOOST_TEST(report.to_check[0].lost);
    BOOST_TEST(report.to_check[0].code == "Kosten");
    BOOST_TEST((*this)->codings().of_document(document).empty());
    BOOST_TEST((*this)->queries().frequencies({}, analysis::Subcodes::Exclude).codes[2].count.segments == before - 1);
    reopen();
    BOOST_TEST((*this)->corrections().to_check().size() == 1U);
    BOOST_CHECK_THROW((*this)->corrections().accept(shut), Error);
    (*this)->corrections().place_again(shut, passage(document, "Herr Müller ist nett."));
    BOOST_TEST((*this)->corrections().to_check().empty());
    BOOST_TEST(words(shut) == "Herr Müller ist nett.");
    BOOST_TEST((*this)->codings().of_document(document).size() == 1U);
    BOOST_TEST((*this)->queries().frequencies({}, analysis::Subcodes::Exclude).codes[2].count.segments == before);
}

BOOST_AUTO_TEST_CASE(a_coding_that_lost_most_of_its_words_stays_and_is_listed) {
    const auto both = code(document, "Müllers Büro ist zu. Wir warten", costs);
    const auto report = replace(with(kTalk, "Müllers Büro ist zu. ", ""));
    BOOST_REQUIRE(report.to_check.size() == 1U);
    BOOST_TEST(!report.to_check[0].lost);
    BOOST_TEST(report.to_check[0].now == "Wir warten");
    BOOST_TEST((*this)->codings().of_document(document).size() == 1U);
    (*this)->corrections().accept(both);
    BOOST_TEST((*this)->corrections().to_check().empty());
    BOOST_TEST(words(both) == "Wir warten");
}

BOOST_AUTO_TEST_CASE(undo_brings_back_text_turns_and_codings_as_they_were) {
    const auto shut = code(document, "Müllers Büro ist zu.", costs);
    const auto turns = (*this)->documents().turns(document);
    const auto coding = (*this)->codings().find(shut);
    replace(with(with(kTalk, "Müllers Büro ist zu. ", ""), "I: Und sonst?\n", ""));
    BOOST_TEST((*this)->documents().turns(document).size() == 3U);
    (*this)->undo();
    BOOST_TEST(text() == kTalk);
    BOOST_TEST(((*this)->documents().turns(document) == turns));
    BOOST_TEST(((*this)->codings().find(shut) == coding));
    BOOST_TEST((*this)->corrections().to_check().empty());
    (*this)->redo();
    BOOST_TEST((*this)->corrections().to_check().size() == 1U);
    BOOST_TEST((*this)->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(an_edited_text_becomes_a_version_with_its_own_anchors) {
    const auto warten = code(document, "warten auf den Termin", costs);
    text::EditedText edited{kTalk};
    const auto at = passage(document, "auf den");
    edited.replace(at.begin(), at.end(), "immer noch auf einen");
    const auto report = (*this)->corrections().save(document, edited);
    BOOST_TEST(report.version == 2);
    BOOST_TEST(words(warten) == "warten immer noch auf einen Termin");
    BOOST_TEST(((*this)->corrections().anchors(document, 1, 2).pieces() == edited.anchors().pieces()));
    BOOST_CHECK_THROW((*this)->corrections().save(document, edited), Error);  // it started from a text that is no longer the current one
}

BOOST_AUTO_TEST_CASE(a_text_without_words_is_refused_and_an_equal_one_changes_nothing) {
    BOOST_CHECK_THROW(replace(" \n "), Error);
    const auto entries = (*this)->history(100).size();
    BOOST_TEST(replace(kTalk).version == 0);
    BOOST_TEST((*this)->history(100).size() == entries);
    BOOST_TEST(text() == kTalk);
}

BOOST_AUTO_TEST_CASE(rewriting_a_label_changes_the_speaker_and_a_new_label_starts_a_turn) {
    replace(with(with(kTalk, "I: Und sonst?", "B2: Und sonst?"), " Wir warten", "\nI: Wir warten"));
    const auto turns = (*this)->documents().turns(document);
    BOOST_REQUIRE(turns.size() == 5U);
    const auto speakers = (*this)->documents().speakers(document);
    const auto label_of = [&](const model::Turn& turn) {
        for (const auto& speaker : speakers) {
            if (speaker.id == turn.speaker) return speaker.label;
        }
        return std::string{};
    };
    BOOST_TEST(label_of(turns[2]) == "I");
    BOOST_TEST(label_of(turns[3]) == "B2");
    BOOST_TEST((*this)->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(turns_styles_marks_and_memos_follow) {
    auto source = corrected(kTalk);
    source.name = "Mit allem";
    formats::recognise_turns(source);
    source.turns[1].time_ms = 5'000;
    source.style_runs = {{{0, 2}, model::kBold}};
    source.marks = {{model::Mark::Kind::Page, text::CodePointOffset{0}, 1}, {model::Mark::Kind::Page, text::CodePointOffset{60}, 2}};
    source.notes = {{text::CodePointRange{3, 6}, "AK", "Einstieg"}};
    const auto id = (*this)->documents().import({source}, std::nullopt).front();
    (*this)->corrections().replace_text(id, corrected("Kopf\n" + kTalk));
    BOOST_REQUIRE((*this)->documents().style_runs(id).size() == 1U);
    BOOST_TEST(((*this)->documents().style_runs(id)[0].range == text::CodePointRange{5, 7}));
    BOOST_TEST((*this)->documents().marks(id)[1].position.count() == 65);
    BOOST_TEST(((*this)->documents().turns(id)[1].time_ms == 5'000));
    const auto memos = (*this)->memos().all();
    BOOST_REQUIRE(memos.size() == 1U);
    BOOST_TEST((memos[0].range == text::CodePointRange{8, 11}));
    (*this)->corrections().replace_text(id, corrected("Kopf\nB: Ja."));
    BOOST_TEST(((*this)->memos().all()[0].target == model::MemoTarget::Document));
    BOOST_TEST((*this)->memos().all()[0].body.find("„Wie“") == 0U);
}

BOOST_AUTO_TEST_CASE(a_quote_follows_and_names_its_version_and_one_whose_words_are_gone_stays_with_the_old_one) {
    (*this)->quotes().add("Bericht", "Amt", document, passage(document, "Wir warten auf den Termin."), {{passage(document, "auf den")}});
    (*this)->quotes().add("Bericht", "Amt", document, passage(document, "Müllers Büro ist zu."), {});
    replace(with(with(kTalk, "Müllers Büro ist zu. ", ""), "Termin", "Gesprächstermin"));
    const auto quotes = (*this)->quotes().all();
    BOOST_REQUIRE(quotes.size() == 2U);
    BOOST_TEST(quotes[0].words == "Wir warten [...] Gesprächstermin.");
    BOOST_TEST(quotes[0].version == 2);
    BOOST_TEST(quotes[0].current);
    BOOST_TEST((quotes[0].quote.check == model::QuoteCheck::Changed));
    BOOST_TEST(quotes[0].quote.words_before == "Wir warten [...] Termin.");
    BOOST_TEST(quotes[1].words == "Müllers Büro ist zu.");
    BOOST_TEST(quotes[1].version == 1);
    BOOST_TEST(!quotes[1].current);
    BOOST_TEST((quotes[1].quote.check == model::QuoteCheck::Lost));
    (*this)->quotes().confirm({quotes[0].quote.id});
    BOOST_TEST(((*this)->quotes().all()[0].quote.check == model::QuoteCheck::None));
}

BOOST_AUTO_TEST_CASE(a_quote_that_only_moved_needs_no_look_and_one_that_lost_an_edit_stays_where_it_was) {
    (*this)->quotes().add("Bericht", "Amt", document, passage(document, "Wir warten auf den Termin."), {{passage(document, "auf den"), model::QuoteEditKind::Replacement, "darauf"}});
    replace("Kopf\n" + kTalk);
    BOOST_TEST(((*this)->quotes().all()[0].quote.check == model::QuoteCheck::None));
    replace("Kopf\n" + with(kTalk, "warten auf den Termin", "warten Termin"));
    const auto quote = (*this)->quotes().all().at(0);
    // What an edit stood on is gone: the quote stays where it was rather than print anything else.
    BOOST_TEST(quote.words == "Wir warten [darauf] Termin.");
    BOOST_TEST(!quote.current);
    BOOST_TEST((quote.quote.check == model::QuoteCheck::Lost));
    BOOST_TEST(test::error_of([&] { (*this)->quotes().smooth(quote.quote.id); }) == "Refused");
    (*this)->quotes().set_range(quote.quote.id, passage(document, "Wir warten Termin."));
    BOOST_TEST((*this)->quotes().all().at(0).words == "Wir warten Termin.");
    BOOST_TEST(((*this)->quotes().all()[0].quote.check == model::QuoteCheck::None));
    (*this)->undo();
    (*this)->undo();
    BOOST_TEST((*this)->quotes().all().at(0).words == "Wir warten [darauf] Termin.");
    BOOST_TEST(((*this)->quotes().all()[0].quote.check == model::QuoteCheck::None));
}

BOOST_AUTO_TEST_CASE(a_quote_whose_hidden_words_change_is_flagged_until_they_are_put_back) {
    (*this)->quotes().add("Bericht", "Amt", document, passage(document, "Wir warten auf den Termin."), {{passage(document, "warten auf den")}});
    const auto quote = [&] { return (*this)->quotes().all().at(0); };
    replace(with(kTalk, "warten auf den", "warten nicht auf den"));
    BOOST_TEST(quote().words == "Wir [...] Termin.");
    BOOST_TEST((quote().quote.check == model::QuoteCheck::Changed));
    replace(with(kTalk, "Wir warten", "Wir alle warten"));
    BOOST_TEST((quote().quote.check != model::QuoteCheck::None));
    (*this)->undo();
    (*this)->undo();
    BOOST_TEST((quote().quote.check == model::QuoteCheck::None));
}

BOOST_AUTO_TEST_CASE(a_name_that_a_pseudonym_hid_does_not_come_out_when_it_is_corrected) {
    (*this)->quotes().add("Bericht", "Amt", document, passage(document, "Müllers Büro ist zu."), {{passage(document, "Müllers"), model::QuoteEditKind::Pseudonym, "Herr X"}});
    replace(with(kTalk, "Müllers Büro", "Kowalskas Büro"));
    const auto quote = (*this)->quotes().all().at(0);
    BOOST_TEST(quote.words == "Herr X Büro ist zu.");
    BOOST_TEST((quote.quote.check == model::QuoteCheck::Lost));
    const auto report = (*this)->quote_reports().of_all();
    BOOST_TEST(report.sections.at(0).quotes.at(0).words == "Herr X Büro ist zu.");
    BOOST_TEST(report.sections[0].quotes[0].check == "lost");
}

BOOST_AUTO_TEST_CASE(names_are_found_with_their_endings_and_replaced_with_codings_intact) {
    const auto name = code(document, "Müller", costs);
    const auto shut = code(document, "Müllers Büro", costs);
    project::ReplacementSearch search{"Müller", "Herr X", true, true, true};
    const auto places = (*this)->corrections().find(search, {});
    BOOST_REQUIRE(places.size() == 2U);
    BOOST_TEST(places[1].with == "Herr Xs");
    (*this)->corrections().replace(places);
    BOOST_TEST(text() == with(with(kTalk, "Müller ", "Herr X "), "Müllers ", "Herr Xs "));
    BOOST_TEST(words(name) == "Herr X");
    BOOST_TEST(words(shut) == "Herr Xs Büro");
    BOOST_TEST((*this)->corrections().to_check().empty());
    (*this)->undo();
    BOOST_TEST(text() == kTalk);
    search.with_endings = false;
    BOOST_TEST((*this)->corrections().find(search, {}).size() == 1U);
    search.whole_words = false;
    BOOST_TEST((*this)->corrections().find(search, {document}).size() == 2U);
    search.words = "müller";
    BOOST_TEST((*this)->corrections().find(search, {document}).empty());
    search.match_case = false;
    BOOST_TEST((*this)->corrections().find(search, {document}).size() == 2U);
}

BOOST_AUTO_TEST_CASE(places_of_an_older_text_are_not_replaced) {
    const auto places = (*this)->corrections().find({"Müller", "X", true, true, true}, {});
    (*this)->corrections().replace_text(document, corrected("B: Kurz."));
    BOOST_CHECK_THROW((*this)->corrections().replace(places), Error);
    BOOST_TEST(text() == "B: Kurz.");
}

BOOST_AUTO_TEST_CASE(versions_lead_to_each_other_in_both_directions) {
    replace(with(kTalk, "Behörte", "Behörde"));
    replace(with(with(kTalk, "Behörte", "Behörde"), "I: Und sonst?\n", ""));
    const auto versions = (*this)->corrections().versions(document);
    BOOST_REQUIRE(versions.size() == 3U);
    BOOST_TEST(versions[2].current);
    BOOST_TEST(versions[1].coder == "AK");
    BOOST_TEST((*this)->corrections().text(document, 1)->utf8() == kTalk);
    BOOST_TEST((*this)->corrections().text(document, 3)->utf8() == text());
    BOOST_CHECK_THROW((*this)->corrections().text(document, 4), Error);
    const auto there = (*this)->corrections().anchors(document, 1, 3);
    const auto back = (*this)->corrections().anchors(document, 3, 1);
    BOOST_TEST((there.inverse().pieces() == back.pieces()));
    BOOST_TEST(there.differences().size() == 2U);
    BOOST_CHECK_THROW((*this)->corrections().anchors(document, 1, 4), Error);
}

BOOST_AUTO_TEST_CASE(random_edits_leave_every_coding_on_its_words) {
    std::mt19937 random{11};
    const auto below = [&](std::int64_t count) { return static_cast<std::int64_t>(random() % static_cast<unsigned>(count)); };
    for (int round = 0; round < 15; ++round) {
        const auto before = text();
        const auto size = text::count_code_points(before);
        if (size < 20) break;
        std::vector<model::CodingId> coded;
        for (int i = 0; i < 8; ++i) {
            const auto begin = below(size - 2);
            coded.push_back((*this)->codings().code(document, {begin, begin + 1 + below(size - begin - 1)}, costs));
        }
        text::EditedText edited{before};
        for (int i = 0; i < 10 && edited.size() > 12; ++i) {
            const auto begin = below(edited.size() - 8);
            edited.replace(text::CodePointOffset{begin}, text::CodePointOffset{begin + below(6)}, i % 2 == 0 ? "Ö😀" : "");
        }
        const auto anchors = edited.anchors();
        std::vector<model::Coding> codings;
        for (const auto& id : coded) codings.push_back(*(*this)->codings().find(id));
        (*this)->corrections().save(document, edited);
        for (const auto& coding : codings) {
            const auto now = (*this)->codings().find(coding.id);
            const auto expected = anchors.map(coding.range).range;
            if (expected) BOOST_TEST_REQUIRE((now->range == *expected));
            else BOOST_TEST_REQUIRE((now->check == model::CodingCheck::Lost));
        }
        BOOST_TEST_REQUIRE((*this)->soundness_problems().empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
