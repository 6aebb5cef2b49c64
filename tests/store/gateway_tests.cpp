// SPDX-License-Identifier: GPL-3.0-or-later
// Every gateway: what is saved is loaded as an equal value, after the file was closed and opened again.
#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "sqlite/error_kind.h"
#include "store/codings.h"
#include "store/groups.h"
#include "store/memos.h"
#include "store/quotes.h"
#include "store/store_fixture.h"
#include "store/tombstones.h"
#include "store/turns.h"
#include "store/variables.h"

namespace fundstelle::store {

namespace {

const std::string kWild = "Größe „u\u0308ber“ 'x' \"y\"; DROP TABLE code;\r\n\n👩‍🌾";

struct Fixture : test::StoreFixture {
    /// When and by whom a row was written, as the file has it.
    Stamp stamp_of(const char* sql) {
        auto row = connection->prepare(sql);
        BOOST_REQUIRE(row.step());
        return {Timestamp{row.integer(0)}, row.optional_id<model::CoderId>(1)};
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(gateway_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_coder_is_loaded_as_saved) {
    model::Coder coder{id<model::CoderId>(), kWild, "#00ff7f"};
    Coders{*connection}.save(coder, stamp);
    reopen();
    BOOST_TEST((Coders{*connection}.all() == std::vector{coder}));
    coder.name = "Neu";
    coder.colour = "#000000";
    Coders{*connection}.save(coder, stamp);
    BOOST_TEST((Coders{*connection}.all() == std::vector{coder}));
}

BOOST_AUTO_TEST_CASE(coders_come_in_order_of_creation) {
    const auto first = id<model::CoderId>();
    const auto second = id<model::CoderId>();
    Coders coders{*connection};
    coders.save({second, "A", "#000000"}, stamp);
    coders.save({first, "Z", "#000000"}, stamp);
    const auto all = coders.all();
    BOOST_REQUIRE(all.size() == 2U);
    BOOST_TEST((all[0].id == first));
    BOOST_TEST((all[1].id == second));
}

BOOST_AUTO_TEST_CASE(a_code_is_loaded_as_saved) {
    const model::Code top{id<model::CodeId>(), std::nullopt, "Oben", "V", "#aabbcc", {}, {}, {}, {}};
    model::Code child{id<model::CodeId>(),    top.id,    kWild,   "Vx0",       "#112233",
                      "Definition\n" + kWild, "„Anker“", "Regel", "Abgrenzung"};
    Codes{*connection}.save(top, stamp);
    Codes{*connection}.save(child, stamp);
    reopen();
    auto all = Codes{*connection}.all();
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    BOOST_TEST((all == std::vector{top, child}));
    child = {child.id, std::nullopt, "anders", "W", "#445566", "a", "b", "c", "d"};
    Codes{*connection}.save(child, stamp);
    all = Codes{*connection}.all();
    BOOST_TEST((std::find(all.begin(), all.end(), child) != all.end()));
    Codes{*connection}.remove(top.id);
    BOOST_TEST((Codes{*connection}.all() == std::vector{child}));
}

BOOST_AUTO_TEST_CASE(a_document_and_its_versions_are_loaded_as_saved) {
    const model::DocumentGroup group{id<model::GroupId>(), "Kreise", "V"};
    Groups{*connection}.save(group, stamp);
    const auto hash = Texts{*connection}.keep("Grüße");
    model::Document document{id<model::DocumentId>(), kWild,  group.id,     id<model::VersionId>(), "V1",
                             "quelle 1.docx",         "docx", Timestamp{-5}};
    const model::DocumentVersion second{id<model::VersionId>(), document.id, 2, hash, 5, "[[5,5],[0,5,0,5]]", stamp.at, stamp.by};
    const model::DocumentVersion first{document.version, document.id, 1, hash, 5, {}, stamp.at, stamp.by};
    Documents documents{*connection};
    connection->execute("BEGIN");
    documents.save(document, stamp);
    documents.save(second, stamp);
    documents.save(first, stamp);
    connection->execute("COMMIT");
    reopen();
    Documents again{*connection};
    BOOST_TEST((again.find(document.id) == document));
    BOOST_TEST((again.all() == std::vector{document}));
    BOOST_TEST((again.find_version(first.id) == first));
    BOOST_TEST((again.versions(document.id) == std::vector{first, second}));
    BOOST_TEST((again.current_versions() == std::vector{first}));
    document = {document.id, "Neu", std::nullopt, second.id, "W", "a.txt", "txt", Timestamp{7}};
    again.save(document, stamp);
    BOOST_TEST((again.find(document.id) == document));
    BOOST_REQUIRE(again.current_versions().size() == 1U);
    BOOST_TEST((again.current_versions().front().id == second.id));
}

BOOST_AUTO_TEST_CASE(marks_and_what_is_to_check_are_loaded_as_saved) {
    const auto document = add_document().id;
    const model::Mark page{id<model::MarkId>(), document, model::Mark::Kind::Page, text::CodePointOffset{0}, 4};
    const model::Mark time{id<model::MarkId>(), document, model::Mark::Kind::Time, text::CodePointOffset{7}, 192'500};
    Turns turns{*connection};
    turns.save(time, stamp);
    turns.save(page, stamp);
    BOOST_TEST((turns.marks(document) == std::vector{page, time}));
    turns.remove(page.id);
    BOOST_TEST((turns.marks(document) == std::vector{time}));
    turns.remove_of(document);
    BOOST_TEST(turns.marks(document).empty());
}

BOOST_AUTO_TEST_CASE(what_is_not_there_is_not_found) {
    BOOST_TEST((Documents{*connection}.find(id<model::DocumentId>()) == std::nullopt));
    BOOST_TEST((Documents{*connection}.find_version(id<model::VersionId>()) == std::nullopt));
    BOOST_TEST((Codings{*connection}.find(id<model::CodingId>()) == std::nullopt));
    BOOST_TEST((!Codings{*connection}.find_brief(id<model::CodingId>())));
    BOOST_TEST((Settings{*connection}.get("nie gesetzt") == std::nullopt));
}

BOOST_AUTO_TEST_CASE(a_removed_document_takes_its_versions_with_it) {
    const auto document = add_document("A");
    const auto other = add_document("B");
    connection->execute("BEGIN");
    Documents{*connection}.remove(document.id);
    connection->execute("COMMIT");
    BOOST_TEST((Documents{*connection}.all() == std::vector{other}));
    BOOST_TEST(Documents{*connection}.versions(document.id).empty());
    BOOST_TEST(Documents{*connection}.versions(other.id).size() == 1U);
}

BOOST_AUTO_TEST_CASE(documents_and_groups_come_by_rank) {
    auto a = add_document("A");
    auto b = add_document("B");
    a.rank = "Z";
    b.rank = "A";
    Documents{*connection}.save(a, stamp);
    Documents{*connection}.save(b, stamp);
    BOOST_TEST((Documents{*connection}.all() == std::vector{b, a}));
    const model::DocumentGroup late{id<model::GroupId>(), "A", "z"};
    const model::DocumentGroup early{id<model::GroupId>(), "Z", "a"};
    Groups groups{*connection};
    groups.save(late, stamp);
    groups.save(early, stamp);
    BOOST_TEST((groups.all() == std::vector{early, late}));
    groups.remove(early.id);
    BOOST_TEST((groups.all() == std::vector{late}));
}

BOOST_AUTO_TEST_CASE(a_set_is_loaded_with_its_members_in_order_of_joining) {
    const auto a = add_document("A").id;
    const auto b = add_document("B").id;
    Groups groups{*connection};
    model::DocumentSet full{id<model::SetId>(), kWild, {b, a}};
    const model::DocumentSet empty{id<model::SetId>(), "Leer", {}};
    groups.save(full, "b", stamp);
    groups.save(empty, "a", stamp);
    groups.add_member(ids.next(), full.id, b, stamp);
    groups.add_member(ids.next(), full.id, a, stamp);
    reopen();
    Groups again{*connection};
    BOOST_TEST((again.sets() == std::vector{empty, full}));
    again.remove_member(full.id, b);
    full.members = {a};
    BOOST_TEST((again.sets() == std::vector{empty, full}));
    again.remove(full.id);
    BOOST_TEST((again.sets() == std::vector{empty}));
    BOOST_TEST(connection->query_integer("SELECT count(*) FROM set_member") == 0);
}

BOOST_AUTO_TEST_CASE(speakers_turns_and_style_runs_are_loaded_as_saved) {
    using text::CodePointOffset;
    const auto document = add_document().id;
    const auto other = add_document("Anderes").id;
    const std::vector<model::Speaker> speakers{{id<model::SpeakerId>(), document, kWild, model::Role::Interviewer},
                                               {id<model::SpeakerId>(), document, "B1", model::Role::Interviewee},
                                               {id<model::SpeakerId>(), document, "Hund", model::Role::Other}};
    const model::Turn second{id<model::TurnId>(), document,
                             speakers[1].id,      {10, 20},
                             CodePointOffset{10}, CodePointOffset{13},
                             CodePointOffset{14}, CodePointOffset{20},
                             std::nullopt};
    const model::Turn first{id<model::TurnId>(), document,           speakers[0].id,     {0, 9},   CodePointOffset{1},
                            CodePointOffset{2},  CodePointOffset{3}, CodePointOffset{8}, 3'600'000};
    const model::StyleRun late{id<model::StyleRunId>(), document, {5, 6}, model::kBold | model::kUnderline};
    const model::StyleRun early{id<model::StyleRunId>(), document, {0, 3}, model::kItalic};
    const model::Speaker foreign{id<model::SpeakerId>(), other, "B1", model::Role::Interviewee};
    {
        Turns turns{*connection};
        for (const auto& speaker : speakers) turns.save(speaker, stamp);
        turns.save(foreign, stamp);
        turns.save(second, stamp);
        turns.save(first, stamp);
        turns.save(late, stamp);
        turns.save(early, stamp);
    }
    reopen();
    Turns turns{*connection};
    BOOST_TEST((turns.speakers(document) == speakers));
    BOOST_TEST((turns.speakers(other) == std::vector{foreign}));
    BOOST_TEST(turns.all_speakers().size() == 4U);
    BOOST_TEST((turns.turns(document) == std::vector{first, second}));
    BOOST_TEST(turns.turns(other).empty());
    BOOST_TEST((turns.style_runs(document) == std::vector{early, late}));
    turns.remove_of(document);
    BOOST_TEST(turns.turns(document).empty());
    BOOST_TEST(turns.style_runs(document).empty());
    BOOST_TEST((turns.all_speakers() == std::vector{foreign}));
}

BOOST_AUTO_TEST_CASE(a_changed_role_is_loaded_as_saved) {
    const auto document = add_document().id;
    model::Speaker speaker{id<model::SpeakerId>(), document, "B1", model::Role::Interviewee};
    Turns turns{*connection};
    turns.save(speaker, stamp);
    speaker.role = model::Role::Interviewer;
    speaker.label = "I";
    turns.save(speaker, stamp);
    BOOST_TEST((turns.speakers(document) == std::vector{speaker}));
}

BOOST_AUTO_TEST_CASE(codings_that_are_added_together_are_loaded_as_added) {
    const auto document = add_document().id;
    const auto coder = add_coder();
    const auto code = add_code();
    Codings codings{*connection};
    std::vector<model::Coding> added;
    for (int i = 0; i < 3; ++i) added.push_back({id<model::CodingId>(), document, {i, 9}, code, coder, i == 1 ? 100 : model::kNeutralWeight, kWild, Timestamp{1 + i}});
    added[2].check = model::CodingCheck::Lost;
    added[2].lost_words = "Wörter";
    codings.add(added, stamp);
    BOOST_TEST((codings.of_document(document) == added));
    BOOST_TEST(codings.tally(document).weighted == 1);
    BOOST_TEST(codings.tally(document).lost == 1);
    BOOST_CHECK_THROW(codings.add({added[0]}, stamp), Error);
}

BOOST_AUTO_TEST_CASE(a_coding_is_loaded_as_saved) {
    const auto document = add_document().id;
    const auto coder = add_coder();
    const auto code = add_code();
    model::Coding coding{id<model::CodingId>(), document, {2, 9}, code, coder, 100, kWild, Timestamp{1}};
    Codings{*connection}.save(coding, stamp);
    reopen();
    Codings codings{*connection};
    BOOST_TEST((codings.find(coding.id) == coding));
    BOOST_TEST((codings.of_code(code) == std::vector{coding}));
    const auto brief = codings.find_brief(coding.id);
    BOOST_REQUIRE(brief.has_value());
    BOOST_TEST((brief->document == document && brief->code == code && brief->coder == coder));
    BOOST_TEST(brief->begin == 2);
    BOOST_TEST(brief->end == 9);
    BOOST_TEST(brief->weight == 100);
    coding.range = {3, 4};
    coding.code = add_code("Anderer");
    coding.coder = add_coder("BM");
    coding.weight = 0;
    coding.comment.clear();
    codings.save(coding, stamp);
    BOOST_TEST((codings.find(coding.id) == coding));
    BOOST_TEST(codings.count() == 1);
    codings.remove(coding.id);
    BOOST_TEST(codings.count() == 0);
}

BOOST_AUTO_TEST_CASE(codings_of_a_document_come_by_begin_and_long_before_short) {
    const auto document = add_document().id;
    const auto other = add_document("B").id;
    const auto coder = add_coder();
    const auto code = add_code();
    Codings codings{*connection};
    const auto add = [&](model::DocumentId of, std::int64_t begin, std::int64_t end) {
        codings.save({id<model::CodingId>(), of, {begin, end}, code, coder, 50, {}, stamp.at}, stamp);
    };
    add(document, 5, 6);
    add(document, 0, 2);
    add(document, 0, 9);
    add(other, 0, 1);
    std::vector<std::pair<std::int64_t, std::int64_t>> found;
    for (const auto& coding : codings.of_document(document))
        found.emplace_back(coding.range.begin().count(), coding.range.end().count());
    BOOST_TEST((found == std::vector<std::pair<std::int64_t, std::int64_t>>{{0, 9}, {0, 2}, {5, 6}}));
    std::int64_t visited = 0;
    codings.for_each_brief([&](const Codings::Brief&) { ++visited; });
    BOOST_TEST(visited == 4);
}

BOOST_AUTO_TEST_CASE(memos_on_anything_are_loaded_as_saved) {
    using model::MemoTarget;
    Memos memos{*connection};
    const auto thing = ids.next();
    std::vector<model::Memo> saved{{id<model::MemoId>(), MemoTarget::Project, std::nullopt, std::nullopt, kWild, kWild}};
    for (const auto target : {MemoTarget::Document, MemoTarget::Group, MemoTarget::Code, MemoTarget::Coding,
                              MemoTarget::Speaker, MemoTarget::Variable}) {
        saved.push_back({id<model::MemoId>(), target, ids.next(), std::nullopt, "Titel", "Text"});
    }
    saved.push_back({id<model::MemoId>(), MemoTarget::Passage, thing, text::CodePointRange{0, 1}, "", "ohne Titel"});
    saved.push_back({id<model::MemoId>(), MemoTarget::Passage, thing, text::CodePointRange{4, 900}, "", "zweites"});
    for (const auto& memo : saved) memos.save(memo, stamp);
    reopen();
    Memos again{*connection};
    BOOST_TEST((again.all() == saved));
    BOOST_TEST((again.on(thing) == std::vector{saved[7].id, saved[8].id}));
    saved[0] = {saved[0].id, MemoTarget::Passage, thing, text::CodePointRange{1, 2}, "a", "b"};
    again.save(saved[0], stamp);
    BOOST_TEST((again.all() == saved));
    again.remove(saved[0].id);
    BOOST_TEST(again.all().size() == 8U);
}

BOOST_AUTO_TEST_CASE(quotes_and_their_parts_are_loaded_as_saved) {
    const auto document = add_document();
    const model::QuoteCollection late{id<model::CollectionId>(), "Zweite", "W", {model::QuotationMarks::French, model::Ellipsis::Sign, model::QuoteLayout::Inline, false, true, "{Rolle}"}, 7};
    const model::QuoteCollection early{id<model::CollectionId>(), kWild, "V"};
    const model::QuoteHeading heading{id<model::HeadingId>(), early.id, kWild, "V"};
    const model::QuoteHeading other_heading{id<model::HeadingId>(), early.id, "Kosten", "W", heading.id, kWild};
    model::Quote quote{id<model::QuoteId>(), heading.id, document.id, document.version, {0, 8}, "V"};
    const model::QuoteEdit second{id<model::QuoteEditId>(), quote.id, {5, 6}, "sie (die Behörde)", model::QuoteEditKind::InsertionBehind};
    const model::QuoteEdit first{id<model::QuoteEditId>(), quote.id, {1, 2}, {}, model::QuoteEditKind::Smoothing};
    {
        Quotes quotes{*connection};
        quotes.save(late, stamp);
        quotes.save(early, stamp);
        quotes.save(heading, stamp);
        quotes.save(other_heading, stamp);
        quotes.save(quote, stamp);
        quotes.save(second, stamp);
        quotes.save(first, stamp);
    }
    reopen();
    Quotes quotes{*connection};
    BOOST_TEST((quotes.collections() == std::vector{early, late}));
    BOOST_TEST((quotes.headings() == std::vector{heading, other_heading}));
    BOOST_TEST((quotes.quotes() == std::vector{quote}));
    BOOST_TEST((quotes.of_document(document.id) == std::vector{quote}));
    BOOST_TEST((quotes.edits(quote.id) == std::vector{first, second}));
    quote = {quote.id, other_heading.id, document.id, document.version, {1, 9}, "X", 12, model::QuoteStatus::Used, kWild, model::QuoteCheck::Lost, "vorher"};
    quotes.save(quote, stamp);
    BOOST_TEST((quotes.quotes() == std::vector{quote}));
    BOOST_TEST((quotes.find(quote.id) == quote));
    BOOST_TEST(!quotes.find(id<model::QuoteId>()));
    quotes.remove(quote.id);
    BOOST_TEST(quotes.quotes().empty());
    BOOST_TEST(quotes.edits(quote.id).empty());
}

BOOST_AUTO_TEST_CASE(variables_and_values_are_loaded_as_saved) {
    using model::VariableType;
    const auto document = add_document().id;
    const auto other = add_document("B").id;
    Variables variables{*connection};
    std::vector<model::Variable> saved;
    for (const auto type : {VariableType::Text, VariableType::Number, VariableType::Date, VariableType::Truth}) {
        saved.push_back({id<model::VariableId>(), kWild + std::to_string(saved.size()), type,
                         std::string(1, static_cast<char>('Z' - static_cast<int>(saved.size())))});
        variables.save(saved.back(), stamp);
    }
    std::reverse(saved.begin(), saved.end());  // by rank
    model::VariableValue value{id<model::ValueId>(), saved[0].id, document, kWild};
    const model::VariableValue other_value{id<model::ValueId>(), saved[0].id, other, "40"};
    variables.save(value, stamp);
    variables.save(other_value, stamp);
    reopen();
    Variables again{*connection};
    BOOST_TEST((again.all() == saved));
    BOOST_TEST((again.values() == std::vector{value, other_value}));
    value.value = "neu";
    again.save(value, stamp);
    BOOST_TEST((again.values(document) == std::vector{value}));
    again.remove_value(value.id);
    BOOST_TEST((again.values() == std::vector{other_value}));
    again.remove(saved[0].id);
    BOOST_TEST(again.values().empty());
    BOOST_TEST(again.all().size() == 3U);
}

BOOST_AUTO_TEST_CASE(settings_are_loaded_as_saved) {
    Settings settings{*connection};
    settings.set("ansicht", kWild);
    settings.set("leer", "");
    settings.set("ansicht", kWild + "2");
    reopen();
    BOOST_TEST((Settings{*connection}.get("ansicht") == kWild + "2"));
    BOOST_TEST((Settings{*connection}.get("leer") == std::string{}));
}

BOOST_AUTO_TEST_CASE(the_project_is_called_what_it_was_called_last) {
    Settings{*connection}.rename_project(kWild, stamp);
    reopen();
    BOOST_TEST(Settings{*connection}.project_name() == kWild);
}

BOOST_AUTO_TEST_CASE(a_tombstone_names_key_table_and_time) {
    const auto key = ids.next();
    Tombstones{*connection}.bury(key, Table::Memo, stamp);
    const Stamp later{Timestamp{stamp.at.milliseconds + 1}, add_coder()};
    Tombstones{*connection}.bury(key, Table::Memo, later);
    auto row = connection->prepare("SELECT id, kind, modified_at, modified_by FROM tombstone");
    BOOST_REQUIRE(row.step());
    BOOST_TEST((row.uuid(0) == key));
    BOOST_TEST(row.text(1) == "memo");
    BOOST_TEST(row.integer(2) == later.at.milliseconds);
    BOOST_TEST((row.optional_id<model::CoderId>(3) == later.by));
    BOOST_TEST(!row.step());
}

BOOST_AUTO_TEST_CASE(a_saved_row_says_when_and_by_whom) {
    const auto code = add_code();
    const Stamp later{Timestamp{stamp.at.milliseconds + 5}, add_coder()};
    const model::Code changed{code, std::nullopt, "Neu", "V", "#abcdef", {}, {}, {}, {}};
    BOOST_TEST((stamp_of("SELECT modified_at, modified_by FROM code").at == stamp.at));
    Codes{*connection}.save(changed, later);
    BOOST_TEST((stamp_of("SELECT modified_at, modified_by FROM code").at == later.at));
    BOOST_TEST((stamp_of("SELECT modified_at, modified_by FROM code").by == later.by));
}

BOOST_AUTO_TEST_CASE(a_changed_coding_keeps_the_time_of_its_creation) {
    const auto coder = add_coder();
    model::Coding coding{id<model::CodingId>(), add_document().id, {0, 2}, add_code(), coder, 50, {}, Timestamp{11}};
    Codings{*connection}.save(coding, stamp);
    coding.weight = 60;
    Codings{*connection}.save(coding, {Timestamp{22}, coder});
    BOOST_TEST((Codings{*connection}.find(coding.id)->created_at == Timestamp{11}));
    BOOST_TEST((stamp_of("SELECT modified_at, modified_by FROM coding").at == Timestamp{22}));
}

BOOST_AUTO_TEST_CASE(an_unknown_word_in_the_file_is_damage) {
    connection->execute("PRAGMA ignore_check_constraints = ON");
    connection->execute("INSERT INTO variable VALUES (x'000102030405060708090a0b0c0d0e0f', 'V', 'farbe', 'V', 0, NULL)");
    connection->execute(
        "INSERT INTO memo VALUES (x'000102030405060708090a0b0c0d0e0f', 'mond', NULL, NULL, NULL, '', '', 0, NULL)");
    BOOST_TEST(test::error_of([&] { static_cast<void>(Variables{*connection}.all()); }) == "Damaged");
    BOOST_TEST(test::error_of([&] { static_cast<void>(Memos{*connection}.all()); }) == "Damaged");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace fundstelle::store
