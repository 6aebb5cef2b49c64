// SPDX-License-Identifier: GPL-3.0-or-later
// Retrieval, search and counts on the small study, counted by hand.
#include <boost/test/unit_test.hpp>

#include "project/small_study.h"

namespace fundstelle::project {

namespace {

using analysis::Filter;
using analysis::Subcodes;
using Ids = std::vector<model::CodingId>;

struct Fixture : test::SmallStudy {
    [[nodiscard]] Queries& queries() { return (*this)->queries(); }
    Ids all(const Filter& filter) { return queries().retrieve({}, Subcodes::Exclude, filter); }
    std::size_t index_of(model::CodeId code) { return *(*this)->codebook().tree().index_of(code); }
    model::CoderId coder(const std::string& name) {
        for (const auto& known : (*this)->codings().coders()) {
            if (known.name == name) return known.id;
        }
        throw std::logic_error{name};
    }
    std::int64_t length(model::CodingId id) { return (*this)->codings().find(id)->range.length(); }
    std::vector<std::string> found(std::string_view words, const Filter& filter = {}) {
        std::vector<std::string> hits;
        for (const auto& hit : queries().search({std::string{words}}, filter)) {
            const auto context = queries().context(hit);
            hits.push_back(context.document + ": " + context.words);
        }
        return hits;
    }
};

using Hits = std::vector<std::string>;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(query_tests, Fixture)

BOOST_AUTO_TEST_CASE(all_codings_come_in_order_of_document_and_position) {
    BOOST_TEST((all({}) == Ids{good, street, rising, rising_of_bm, deciding, capitals}));
}

BOOST_AUTO_TEST_CASE(a_code_is_retrieved_with_and_without_its_subcodes) {
    BOOST_TEST((queries().retrieve({cooperation}, Subcodes::Exclude, {}) == Ids{good}));
    BOOST_TEST((queries().retrieve({cooperation}, Subcodes::Include, {}) == Ids{good, street}));
    BOOST_TEST(
        (queries().retrieve({offices, costs}, Subcodes::Exclude, {}) == Ids{street, rising, rising_of_bm, deciding, capitals}));
}

BOOST_AUTO_TEST_CASE(every_part_of_a_filter_filters) {
    Filter by_document;
    by_document.documents = {second, note};
    BOOST_TEST((all(by_document) == Ids{deciding, capitals}));
    Filter by_group;
    by_group.group = (*this)->documents().group_named("Kreise").id;
    BOOST_TEST((all(by_group) == Ids{good, street, rising, rising_of_bm, deciding}));
    Filter by_set;
    by_set.set = (*this)->documents().add_set("Auswahl", {note});
    BOOST_TEST((all(by_set) == Ids{capitals}));
    Filter by_condition;
    by_condition.conditions = {analysis::parse_condition("Dauer>40")};
    BOOST_TEST((all(by_condition) == Ids{deciding}));
    by_condition.conditions = {analysis::parse_condition("Kommunentyp!=Stadt")};
    BOOST_TEST((all(by_condition) == Ids{good, street, rising, rising_of_bm, capitals}));
    Filter by_coder;
    by_coder.coders = {coder("BM")};
    BOOST_TEST((all(by_coder) == Ids{rising_of_bm, capitals}));
    Filter by_weight;
    by_weight.min_weight = 51;
    BOOST_TEST((all(by_weight) == Ids{rising}));
    Filter by_role;
    by_role.role = model::Role::Interviewee;
    BOOST_TEST((all(by_role) == Ids{good, street, rising, rising_of_bm, deciding}));
    by_role.role = model::Role::Interviewer;
    BOOST_TEST(all(by_role).empty());
    Filter by_speaker;
    by_speaker.speaker = "B";
    by_speaker.coders = {coder("BM")};
    BOOST_TEST((all(by_speaker) == Ids{rising_of_bm}));
}

BOOST_AUTO_TEST_CASE(a_corrected_role_counts_at_once) {
    Filter by_role;
    by_role.role = model::Role::Other;
    BOOST_REQUIRE(all(by_role).empty());
    (*this)->documents().set_role((*this)->documents().speakers(second).back().id, second, model::Role::Other);
    BOOST_TEST((all(by_role) == Ids{deciding}));
}

BOOST_AUTO_TEST_CASE(a_segment_has_all_that_a_list_shows_of_it) {
    const auto whole = (*this)->codings().code(
        first, passage(first, "gut. Die Straße vor dem Amt ist gesperrt, aber man findet uns.\n\nI: Und"), costs);
    const auto segments = queries().segments({rising_of_bm, street, whole, capitals});
    BOOST_REQUIRE(segments.size() == 4U);
    BOOST_TEST((segments[0].coding == (*this)->codings().find(rising_of_bm)));
    BOOST_TEST(segments[0].document == "Interview 01");
    BOOST_TEST(segments[0].code == "Kosten");
    BOOST_TEST(segments[0].coder == "BM");
    BOOST_TEST((segments[0].speaker == "B"));
    BOOST_TEST(segments[0].from_paragraph == 5);
    BOOST_TEST(segments[0].to_paragraph == 5);
    BOOST_TEST(segments[0].words == "Die Kosten steigen");
    BOOST_TEST(segments[1].code == "Kooperation > Ämter");
    BOOST_TEST(segments[2].from_paragraph == 2);
    BOOST_TEST(segments[2].to_paragraph == 4);
    BOOST_TEST((segments[3].speaker == std::nullopt));
    BOOST_TEST(segments[3].words == "KOSTEN");
}

BOOST_AUTO_TEST_CASE(search_finds_every_place_without_regard_to_case) {
    BOOST_TEST(found("kosten") == (Hits{"Interview 01: Kosten", "Interview 02: Kosten", "Notiz: Kosten", "Notiz: KOSTEN"}),
               boost::test_tools::per_element());
    BOOST_TEST(found("STRAßE") == Hits{"Interview 01: Straße"}, boost::test_tools::per_element());
    BOOST_TEST(found("strasse").empty());
    BOOST_TEST(found("").empty());
    BOOST_TEST(found("👩‍🌾") == Hits{"Interview 01: 👩‍🌾"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(search_finds_composed_letters_where_they_are_decomposed) {
    const auto hits = queries().search({"\u00dcBERALL"}, {});
    BOOST_REQUIRE(hits.size() == 1U);
    BOOST_TEST((hits[0].document == first));
    BOOST_TEST((hits[0].range == passage(first, "u\u0308berall")));
}

BOOST_AUTO_TEST_CASE(search_regards_the_filter) {
    Filter filter;
    filter.group = (*this)->documents().group_named("Kreise").id;
    BOOST_TEST(found("kosten", filter) == (Hits{"Interview 01: Kosten", "Interview 02: Kosten"}),
               boost::test_tools::per_element());
    filter.role = model::Role::Interviewer;
    BOOST_TEST(found("kosten", filter).empty());
    BOOST_TEST(found("kostet", filter) == Hits{"Interview 01: kostet"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_hit_is_shown_with_the_words_around_it) {
    const auto hits = queries().search({"kosten"}, {});
    BOOST_REQUIRE(hits.size() == 4U);
    const auto context = queries().context(hits[0]);
    BOOST_TEST(context.paragraph == 5);
    BOOST_TEST(context.context == "B: Die Kosten steigen 👩‍🌾 jedes Jahr, u\u0308berall.");
    BOOST_TEST(context.context_hit == 7);
}

BOOST_AUTO_TEST_CASE(a_long_paragraph_is_cut_around_the_hit) {
    std::string text;
    for (int i = 0; i < 40; ++i) text += "Größe 👩‍🌾 ";
    text += "Fundort ";
    for (int i = 0; i < 40; ++i) text += "u\u0308ber ";
    const auto id = add_document("Lang", text + "\nNoch ein Absatz.");
    const auto hits = queries().search({"fundort"}, {});
    BOOST_REQUIRE(hits.size() == 1U);
    BOOST_TEST((hits[0].document == id));
    const auto context = queries().context(hits[0]);
    BOOST_TEST(context.words == "Fundort");
    const DocumentText shown{context.context};
    BOOST_TEST(shown.offsets().size().count() <= 120);
    BOOST_TEST(shown.words({context.context_hit, context.context_hit + 7}) == "Fundort");
    BOOST_TEST(text.find(context.context) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(search_sees_what_was_imported_and_removed) {
    const auto id = add_document("Neu", "Noch mehr Kosten.");
    BOOST_TEST(queries().search({"kosten"}, {}).size() == 5U);
    (*this)->documents().remove(id);
    BOOST_TEST(queries().search({"kosten"}, {}).size() == 4U);
    (*this)->undo();
    BOOST_TEST(queries().search({"kosten"}, {}).size() == 5U);
}

BOOST_AUTO_TEST_CASE(frequencies_count_segments_documents_and_characters) {
    const auto counted = queries().frequencies({}, Subcodes::Exclude);
    BOOST_TEST((counted.base == analysis::Count{6, 3}));
    std::int64_t characters = 0;
    for (const auto id : {first, second, note}) characters += (*this)->documents().text(id)->offsets().size().count();
    BOOST_TEST(counted.characters == characters);
    BOOST_TEST((counted.codes.at(index_of(cooperation)).count == analysis::Count{1, 1}));
    BOOST_TEST((counted.codes.at(index_of(offices)).count == analysis::Count{1, 1}));
    BOOST_TEST((counted.codes.at(index_of(costs)).count == analysis::Count{4, 3}));
    // Two coders on the same words: the words count once.
    BOOST_TEST(counted.codes.at(index_of(costs)).characters == length(rising) + length(deciding) + length(capitals));
    const auto with_subcodes = queries().frequencies({}, Subcodes::Include);
    BOOST_TEST((with_subcodes.codes.at(index_of(cooperation)).count == analysis::Count{2, 1}));
    BOOST_TEST(with_subcodes.codes.at(index_of(cooperation)).characters == length(good) + length(street));
}

BOOST_AUTO_TEST_CASE(frequencies_are_split_by_the_values_of_a_variable) {
    const auto counted = queries().frequencies({}, Subcodes::Exclude, "Kommunentyp");
    BOOST_TEST(counted.values == (std::vector<std::string>{"Kreis", "Stadt", ""}), boost::test_tools::per_element());
    BOOST_TEST((counted.base_by == std::vector<analysis::Count>{{4, 1}, {1, 1}, {1, 1}}));
    BOOST_TEST((counted.codes.at(index_of(costs)).by == std::vector<analysis::Count>{{2, 1}, {1, 1}, {1, 1}}));
}

BOOST_AUTO_TEST_CASE(a_matrix_counts_codes_by_documents) {
    const auto matrix =
        queries().matrix({}, Subcodes::Include, analysis::Counting::Segments, {analysis::MatrixColumns::Documents});
    BOOST_TEST(matrix.columns == (std::vector<std::string>{"Interview 01", "Interview 02", "Notiz"}),
               boost::test_tools::per_element());
    BOOST_TEST(matrix.rows.at(index_of(costs)) == (std::vector<std::int64_t>{2, 1, 1}), boost::test_tools::per_element());
    BOOST_TEST(matrix.rows.at(index_of(cooperation)) == (std::vector<std::int64_t>{2, 0, 0}), boost::test_tools::per_element());
    const auto speakers =
        queries().matrix({}, Subcodes::Include, analysis::Counting::Segments, {analysis::MatrixColumns::Speakers});
    BOOST_TEST(speakers.columns == (std::vector<std::string>{"B", "I"}), boost::test_tools::per_element());
    BOOST_TEST(speakers.rows.at(index_of(costs)) == (std::vector<std::int64_t>{3, 0}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::project
