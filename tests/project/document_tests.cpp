// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

formats::Transcript transcript(const std::string& name, const std::string& text = "Ein Text.") {
    formats::Transcript made;
    made.name = name;
    made.source = name + ".txt";
    made.format = "txt";
    made.text = text;
    return made;
}

struct Fixture : test::TemporaryProject {
    Documents& documents{(*this)->documents()};

    std::vector<std::string> names() {
        std::vector<std::string> all;
        for (const auto& document : (*this)->documents().all()) all.push_back(document.name);
        return all;
    }
};

using Names = std::vector<std::string>;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(document_tests, Fixture)

BOOST_AUTO_TEST_CASE(an_imported_document_has_the_text_turns_and_styles_of_the_transcript) {
    const std::string text = "I: Wie groß?\nB: U\u0308ber 👩‍🌾 zwei Meter.\n\nI: Danke.";
    auto source = transcript("Gespräch", text);
    formats::recognise_turns(source);
    source.style_runs = {{{3, 6}, model::kBold}, {{20, 24}, model::kItalic | model::kUnderline}};
    source.format = "docx";
    BOOST_REQUIRE(source.turns.size() == 3U);
    const auto id = documents.import({source}, std::nullopt).front();
    reopen();
    auto& again = (*this)->documents();
    const auto document = again.find(id);
    BOOST_REQUIRE(document.has_value());
    BOOST_TEST(document->name == "Gespräch");
    BOOST_TEST(document->source == "Gespräch.txt");
    BOOST_TEST(document->format == "docx");
    BOOST_TEST((document->imported_at == clock.now()));
    BOOST_TEST(again.text(id)->utf8() == text);
    const auto speakers = again.speakers(id);
    BOOST_REQUIRE(speakers.size() == 2U);
    const auto turns = again.turns(id);
    BOOST_REQUIRE(turns.size() == 3U);
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const auto& wanted = source.turns[i];
        BOOST_TEST((turns[i].range == wanted.range && turns[i].label_begin == wanted.label_begin &&
                    turns[i].label_end == wanted.label_end && turns[i].words_begin == wanted.words_begin &&
                    turns[i].words_end == wanted.words_end));
        const auto speaker =
            std::find_if(speakers.begin(), speakers.end(), [&](const auto& s) { return s.id == turns[i].speaker; });
        BOOST_REQUIRE((speaker != speakers.end()));
        BOOST_TEST(speaker->label == source.speakers[wanted.speaker].label);
    }
    const auto runs = again.style_runs(id);
    BOOST_REQUIRE(runs.size() == 2U);
    BOOST_TEST((runs[0].range == source.style_runs[0].range && runs[1].style == source.style_runs[1].style));
    BOOST_TEST((*this)->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(names_that_are_taken_get_a_number) {
    documents.import({transcript("Gespräch")}, std::nullopt);
    documents.import({transcript("Gespräch"), transcript("Gespräch"), transcript("Anderes")}, std::nullopt);
    documents.import({transcript("Gespräch (2)")}, std::nullopt);
    BOOST_TEST(names() == (Names{"Gespräch", "Gespräch (2)", "Gespräch (3)", "Anderes", "Gespräch (2) (2)"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_import_is_one_action) {
    documents.import({transcript("A"), transcript("B"), transcript("C")}, "Kreise");
    BOOST_TEST((*this)->history().size() == 1U);
    (*this)->undo();
    BOOST_TEST(names().empty());
    BOOST_TEST(documents.groups().empty());
    (*this)->redo();
    BOOST_TEST(names() == (Names{"A", "B", "C"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_import_of_nothing_does_nothing) {
    BOOST_TEST(documents.import({}, "Kreise").empty());
    BOOST_TEST((*this)->history().empty());
}

BOOST_AUTO_TEST_CASE(a_group_is_made_once_by_name) {
    documents.import({transcript("A")}, "Kreise");
    documents.import({transcript("B")}, "Kreise");
    documents.import({transcript("C")}, "Städte");
    BOOST_REQUIRE(documents.groups().size() == 2U);
    BOOST_TEST((documents.named("A").group == documents.named("B").group));
    BOOST_TEST((documents.named("C").group == documents.group_named("Städte").id));
}

BOOST_AUTO_TEST_CASE(a_group_is_made_once_by_name_whatever_blanks_stand_around_it) {
    documents.import({transcript("A")}, " Kreise");
    documents.import({transcript("B")}, " Kreise");
    BOOST_TEST(documents.groups().size() == 1U);
}

BOOST_AUTO_TEST_CASE(documents_come_by_group_then_by_rank_and_without_a_group_last) {
    documents.import({transcript("frei 1")}, std::nullopt);
    documents.import({transcript("Z1")}, "Zuerst");
    documents.import({transcript("A1")}, "Anschließend");
    documents.import({transcript("Z2")}, "Zuerst");
    documents.import({transcript("frei 2")}, std::nullopt);
    BOOST_TEST(names() == (Names{"Z1", "Z2", "A1", "frei 1", "frei 2"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_moved_document_stands_behind_the_last_of_its_group) {
    documents.import({transcript("A"), transcript("B")}, "Kreise");
    documents.import({transcript("C"), transcript("D")}, std::nullopt);
    documents.move(documents.named("C").id, documents.group_named("Kreise").id);
    BOOST_TEST(names() == (Names{"A", "B", "C", "D"}), boost::test_tools::per_element());
    documents.move(documents.named("A").id, std::nullopt);
    BOOST_TEST(names() == (Names{"B", "C", "D", "A"}), boost::test_tools::per_element());
    (*this)->undo();
    BOOST_TEST(names() == (Names{"A", "B", "C", "D"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_document_is_found_by_name_without_regard_to_case) {
    documents.import({transcript("Größe"), transcript("größe"), transcript("Straße")}, std::nullopt);
    BOOST_TEST(documents.named("Größe").name == "Größe");
    BOOST_TEST(documents.named("größe").name == "größe");
    BOOST_TEST(documents.named("STRAßE").name == "Straße");
    BOOST_TEST(test::error_of([&] { static_cast<void>(documents.named("GRÖßE")); }) == "Ambiguous");
    BOOST_TEST(test::error_of([&] { static_cast<void>(documents.named("Weg")); }) == "NotFound");
    BOOST_TEST(test::error_of([&] { static_cast<void>(documents.group_named("Weg")); }) == "NotFound");
}

BOOST_AUTO_TEST_CASE(a_name_is_never_empty) {
    const auto id = documents.import({transcript("A")}, std::nullopt).front();
    const auto invalid = [](const auto& work) { return test::error_of(work) == "Invalid"; };
    BOOST_TEST(invalid([&] { documents.rename(id, ""); }));
    BOOST_TEST(invalid([&] { documents.rename(id, " \u00a0\t"); }));
    BOOST_TEST(invalid([&] { documents.add_group(" "); }));
    BOOST_TEST(invalid([&] { documents.add_set("", {}); }));
    BOOST_TEST(invalid([&] { documents.import({transcript(" ")}, std::nullopt); }));
    BOOST_TEST(names() == Names{"A"}, boost::test_tools::per_element());
    BOOST_TEST((*this)->history().size() == 1U);
}

// Archives made on other systems give files such names.
BOOST_AUTO_TEST_CASE(a_file_name_that_is_not_utf8_is_taken_or_refused_by_an_error_of_ours) {
    const auto import = [&] {
        documents.import({transcript("Gespr\xe4"
                                     "ch")},
                         std::nullopt);
    };
    BOOST_CHECK_NO_THROW(static_cast<void>(test::error_of(import)));
}

BOOST_AUTO_TEST_CASE(a_removed_group_leaves_its_documents) {
    documents.import({transcript("A"), transcript("B")}, "Kreise");
    documents.remove_group(documents.group_named("Kreise").id);
    BOOST_TEST(documents.groups().empty());
    BOOST_TEST((documents.named("A").group == std::nullopt));
    BOOST_TEST(names() == (Names{"A", "B"}), boost::test_tools::per_element());
    (*this)->undo();
    BOOST_TEST((documents.named("A").group == documents.group_named("Kreise").id));
}

BOOST_AUTO_TEST_CASE(a_document_is_in_a_set_once_and_in_order_of_joining) {
    const auto made = documents.import({transcript("A"), transcript("B"), transcript("C")}, std::nullopt);
    const auto set = documents.add_set("Auswahl", {made[2], made[0]});
    documents.add_to_set(set, made[1]);
    documents.add_to_set(set, made[2]);
    const std::vector<model::DocumentId> expected{made[2], made[0], made[1]};
    BOOST_TEST((documents.sets() == std::vector{model::DocumentSet{set, "Auswahl", expected}}));
    documents.remove_from_set(set, made[0]);
    documents.rename_set(set, "Neue Auswahl");
    BOOST_TEST((documents.sets() == std::vector{model::DocumentSet{set, "Neue Auswahl", {made[2], made[1]}}}));
    documents.remove_set(set);
    BOOST_TEST(documents.sets().empty());
    BOOST_TEST(names().size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_set_of_a_document_that_does_not_exist_is_refused) {
    const model::DocumentId unknown{ids.next()};
    BOOST_TEST(test::error_of([&] { documents.add_set("Auswahl", {unknown}); }) != "none");
    BOOST_TEST(documents.sets().empty());
    BOOST_TEST((*this)->history().empty());
}

BOOST_AUTO_TEST_CASE(a_removed_document_takes_all_with_it_and_comes_back_with_all_of_it) {
    test::SmallStudy study;
    const auto passage = study.passage(study.first, "Eigentlich gut");
    study->memos().write(model::MemoTarget::Document, study.first.uuid(), "Titel", "Text");
    study->memos().write(model::MemoTarget::Coding, study.rising.uuid(), "Titel", "Text");
    study->memos().write(model::MemoTarget::Speaker, study->documents().speakers(study.first).front().id.uuid(), "Titel",
                         "Text");
    study->memos().add_to_passage(study.first, passage, "Titel", "Text");
    study->quotes().add("Bericht", "Kosten", study.first, passage, {});
    const auto set = study->documents().add_set("Auswahl", {study.first, study.second});
    const auto rows = formats::codings_csv(study->codings().rows());
    study->documents().remove(study.first);
    BOOST_TEST((study->documents().find(study.first) == std::nullopt));
    BOOST_TEST(study->codings().count() == 2);
    BOOST_TEST(study->memos().all().empty());
    BOOST_TEST(study->quotes().all().empty());
    BOOST_TEST((study->documents().sets() == std::vector{model::DocumentSet{set, "Auswahl", {study.second}}}));
    BOOST_TEST(study->variables().of_document(study.first).empty());
    BOOST_TEST(study->documents().turns(study.first).empty());
    BOOST_TEST(test::error_of([&] { static_cast<void>(study->documents().text(study.first)); }) == "NotFound");
    BOOST_TEST(study->soundness_problems().empty());
    study->undo();
    BOOST_TEST(formats::codings_csv(study->codings().rows()) == rows);
    BOOST_TEST(study->memos().all().size() == 4U);
    BOOST_TEST(study->quotes().all().size() == 1U);
    BOOST_TEST(study->variables().of_document(study.first).size() == 2U);
    BOOST_TEST(study->soundness_problems().empty());
}

BOOST_AUTO_TEST_CASE(a_role_can_be_corrected) {
    test::SmallStudy study;
    const auto speaker = study->documents().speakers(study.first).back();
    BOOST_REQUIRE((speaker.role == model::Role::Interviewee));
    study->documents().set_role(speaker.id, study.first, model::Role::Other);
    BOOST_TEST((study->documents().speakers(study.first).back().role == model::Role::Other));
    study->undo();
    BOOST_TEST((study->documents().speakers(study.first).back() == speaker));
}

BOOST_AUTO_TEST_CASE(what_does_not_exist_is_not_found) {
    const model::DocumentId document{ids.next()};
    const model::GroupId group{ids.next()};
    const model::SetId set{ids.next()};
    const auto not_found = [](const auto& work) { return test::error_of(work) == "NotFound"; };
    BOOST_TEST(not_found([&] { documents.rename(document, "Neu"); }));
    BOOST_TEST(not_found([&] { documents.remove(document); }));
    BOOST_TEST(not_found([&] { documents.move(document, std::nullopt); }));
    BOOST_TEST(not_found([&] { documents.rename_group(group, "Neu"); }));
    BOOST_TEST(not_found([&] { documents.remove_group(group); }));
    BOOST_TEST(not_found([&] { documents.rename_set(set, "Neu"); }));
    BOOST_TEST(not_found([&] { documents.remove_set(set); }));
    BOOST_TEST(not_found([&] { static_cast<void>(documents.text(document)); }));
    BOOST_TEST((*this)->history().empty());
}

BOOST_AUTO_TEST_CASE(a_text_that_a_panel_keeps_outlives_its_document) {
    const auto id = documents.import({transcript("A", "Bleibt lesbar.")}, std::nullopt).front();
    const auto kept = documents.text(id);
    documents.remove(id);
    close();
    BOOST_TEST(kept->words({0, 6}) == "Bleibt");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
