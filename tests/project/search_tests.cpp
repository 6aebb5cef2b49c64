// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "project/small_study.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::project;
using text::SearchMode;
namespace data = boost::unit_test::data;

struct Fixture : test::SmallStudy {
    [[nodiscard]] std::vector<Hit> search(const std::string& words, SearchMode mode = SearchMode::Part, const analysis::Filter& filter = {}) {
        return (*this)->queries().search({words, mode}, filter);
    }
    std::string words(const Hit& hit) { return std::string{(*this)->documents().text(hit.document)->words(hit.range)}; }
    std::string extended(const std::string& text, const std::string& wanted, Extent extent) {
        const auto id = add_document("Text", text);
        const auto turns = (*this)->documents().turns(id);
        return words({id, project::extended(test::range_of(text, wanted), extent, *(*this)->documents().text(id), turns)});
    }
    std::size_t coded(model::CodeId code) { return (*this)->queries().retrieve({code}, analysis::Subcodes::Exclude, {}).size(); }
};

struct Extended {
    std::string text;
    std::string words;
    Extent extent;
    std::string passage;
    friend std::ostream& operator<<(std::ostream& out, const Extended& claim) { return out << claim.words << " in " << claim.text; }
};

const std::string kTalk = "Kopf der Datei. Zwei Sätze.\nI: Wie geht’s? Gut?\nB: Ja. Die Ämter 👩🏽‍🎓 grüßen u\u0308ber uns! Und sonst?\nNoch ein Satz.\nI: Danke.";
const std::string kTimed = "#00:00:01-0# I: Eine Frage?\nB: Eine Antwort. Ende. #00:00:09-5#\nI: Aha.";

const std::vector<Extended> kExtended{
    {kTalk, "grüßen", Extent::Words, "grüßen"},
    {kTalk, "grüßen", Extent::Sentence, "Die Ämter 👩🏽‍🎓 grüßen u\u0308ber uns!"},
    {kTalk, "grüßen", Extent::Paragraph, "Ja. Die Ämter 👩🏽‍🎓 grüßen u\u0308ber uns! Und sonst?"},
    {kTalk, "grüßen", Extent::Turn, "Ja. Die Ämter 👩🏽‍🎓 grüßen u\u0308ber uns! Und sonst?\nNoch ein Satz."},
    {kTalk, "Ja", Extent::Sentence, "Ja."},
    {kTalk, "Noch", Extent::Paragraph, "Noch ein Satz."},
    {kTalk, "Noch", Extent::Turn, "Ja. Die Ämter 👩🏽‍🎓 grüßen u\u0308ber uns! Und sonst?\nNoch ein Satz."},
    {kTalk, "uns! Und", Extent::Sentence, "Die Ämter 👩🏽‍🎓 grüßen u\u0308ber uns! Und sonst?"},
    {kTalk, "sonst?\nNoch", Extent::Sentence, "Und sonst?\nNoch ein Satz."},
    {kTalk, "Datei", Extent::Sentence, "Kopf der Datei."},
    {kTalk, "Datei", Extent::Turn, "Kopf der Datei. Zwei Sätze."},
    {kTalk, "Gut?\nB: Ja", Extent::Turn, "Wie geht’s? Gut?\nB: Ja. Die Ämter 👩🏽‍🎓 grüßen u\u0308ber uns! Und sonst?\nNoch ein Satz."},
    {kTalk, "B:", Extent::Words, "B:"},
    {kTalk, "B: Ja", Extent::Sentence, "B: Ja."},
    {kTimed, "Frage", Extent::Paragraph, "Eine Frage?"},
    {kTimed, "Ende", Extent::Sentence, "Ende."},
    {kTimed, "Ende", Extent::Turn, "Eine Antwort. Ende."},
    {kTimed, "#00:00:09-5#", Extent::Words, "#00:00:09-5#"},
    {"Ohne Ende", "Ende", Extent::Turn, "Ohne Ende"},
    {"?", "?", Extent::Sentence, "?"},
};

BOOST_FIXTURE_TEST_SUITE(search_tests, Fixture)

BOOST_DATA_TEST_CASE_F(Fixture, a_hit_grows_to_its_sentence_paragraph_or_turn, data::make(kExtended), claim) {
    BOOST_TEST(extended(claim.text, claim.words, claim.extent) == claim.passage);
}

BOOST_AUTO_TEST_CASE(every_mode_searches_all_documents) {
    BOOST_TEST(search("entscheidet", SearchMode::Word).size() == 2U);
    BOOST_TEST(search("Leitungen", SearchMode::Stem).size() == 1U);
    BOOST_TEST(search("Kostenn", SearchMode::Fuzzy).size() == 4U);
    BOOST_TEST(search("entscheide[nt]", SearchMode::Regex).size() == 3U);
}

BOOST_AUTO_TEST_CASE(every_mode_regards_role_and_documents) {
    analysis::Filter filter;
    filter.role = model::Role::Interviewer;
    for (const auto mode : {SearchMode::Part, SearchMode::Word, SearchMode::Stem, SearchMode::Fuzzy, SearchMode::Regex}) {
        const auto hits = search("entscheidet", mode, filter);
        BOOST_REQUIRE(hits.size() == 1U);
        BOOST_TEST((hits.front().document == second));
    }
    filter.role.reset();
    filter.documents = {first};
    BOOST_TEST(search("entscheidet", SearchMode::Stem, filter).empty());
}

BOOST_AUTO_TEST_CASE(a_search_goes_on_while_the_project_changes) {
    auto run = (*this)->queries().start_search({"kosten"}, {});
    BOOST_TEST(run.total() == 3U);
    BOOST_TEST(run.step().size() == 1U);
    (*this)->documents().remove(second);
    (*this)->codings().code(first, passage(first, "Kosten"), offices);
    BOOST_TEST(run.step().empty());
    BOOST_TEST(!run.done());
    BOOST_TEST(run.step().size() == 2U);
    BOOST_TEST(run.done());
    BOOST_TEST(run.searched() == 3U);
}

BOOST_AUTO_TEST_CASE(hits_of_several_documents_are_coded_in_one_step) {
    const auto before = (*this)->codings().count();
    const auto coded = (*this)->codings().code_hits(search("kosten"), Extent::Words, offices);
    BOOST_TEST(coded.size() == 4U);
    BOOST_TEST((*this)->codings().count() == before + 4);
    (*this)->undo();
    BOOST_TEST((*this)->codings().count() == before);
    (*this)->redo();
    BOOST_TEST((*this)->codings().count() == before + 4);
}

BOOST_AUTO_TEST_CASE(hits_in_the_same_sentence_code_it_once) {
    const auto id = add_document("Doppelt", "Kosten über Kosten. Keine Kosten?");
    analysis::Filter filter;
    filter.documents = {id};
    const auto coded = (*this)->codings().code_hits(search("kosten", SearchMode::Part, filter), Extent::Sentence, offices);
    BOOST_REQUIRE(coded.size() == 2U);
    BOOST_TEST(words({id, (*this)->codings().find(coded[0])->range}) == "Kosten über Kosten.");
    BOOST_TEST(words({id, (*this)->codings().find(coded[1])->range}) == "Keine Kosten?");
}

BOOST_AUTO_TEST_CASE(what_is_coded_so_already_stays_and_leaves_no_entry) {
    const auto coded = (*this)->codings().code_hits(search("kosten"), Extent::Paragraph, offices);
    const auto entries = (*this)->history().size();
    const auto again = (*this)->codings().code_hits(search("kosten"), Extent::Paragraph, offices);
    BOOST_TEST((coded == again));
    BOOST_TEST((*this)->history().size() == entries);
}

BOOST_AUTO_TEST_CASE(the_history_counts_coded_hits_and_names_a_single_one) {
    (*this)->codings().code_hits(search("kosten"), Extent::Words, offices);
    BOOST_TEST((*this)->history(1).front().intent.find("\"kind\":\"code-hits\"") != std::string::npos);
    BOOST_TEST((*this)->history(1).front().intent.find("\"count\":4") != std::string::npos);
    (*this)->codings().code_hits(search("immer?"), Extent::Words, offices);
    BOOST_TEST((*this)->history(1).front().intent.find("\"kind\":\"code-passage\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_hit_beyond_the_text_codes_nothing_at_all) {
    const auto before = coded(offices);
    auto hits = search("kosten");
    hits.push_back({note, {40, 4000}});
    BOOST_CHECK_EXCEPTION((*this)->codings().code_hits(hits, Extent::Turn, offices), Error,
                          [](const Error& error) { return error.kind() == ErrorKind::Invalid; });
    BOOST_TEST(coded(offices) == before);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
