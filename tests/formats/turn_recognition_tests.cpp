// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/turn_recognition.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <map>
#include <ostream>
#include <random>
#include <set>

#include "turns.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::formats;
using model::Role;
using Words = std::vector<std::string>;

/// With what a person knows; `require_sound()` expects labels as they are written, so it is not asked where another is meant.
Transcript recognised(std::string text, const TurnOptions& options) {
    Transcript transcript;
    transcript.text = std::move(text);
    recognise_turns(transcript, options);
    if (options.meant.empty() && options.labels.empty()) test::require_sound(transcript);
    return transcript;
}

/// "written → meant (count)" of each hint.
Words hints(const Transcript& transcript) {
    Words hints;
    for (const auto& hint : transcript.label_hints)
        hints.push_back(hint.written + " → " + hint.meant + " (" + std::to_string(hint.count) + ")");
    return hints;
}

Transcript recognised(std::string text) {
    Transcript transcript;
    transcript.text = std::move(text);
    recognise_turns(transcript);
    test::require_sound(transcript);
    return transcript;
}

std::map<std::string, Role> roles(const Transcript& transcript) {
    std::map<std::string, Role> roles;
    for (const auto& speaker : transcript.speakers) roles.emplace(speaker.label, speaker.role);
    return roles;
}

std::string value_of(const Transcript& transcript, const std::string& name) {
    for (const auto& field : transcript.head) {
        if (field.name == name) return field.value;
    }
    return "(none)";
}

struct Stamp {
    std::string_view text;
    std::size_t bytes;  ///< 0: none
    std::int64_t time_ms;
};
std::ostream& operator<<(std::ostream& out, const Stamp& stamp) {
    return out << stamp.text;
}

const std::vector<Stamp> kAtStart{
    {"#00:03:12-5#", 12, 192'500},
    {"#00:03:12-5# Ja", 12, 192'500},
    {"#00:03:12#", 10, 192'000},
    {"[00:03:12]", 10, 192'000},
    {"[00:03:12] I: Ja", 10, 192'000},
    {"(00:03:12)", 10, 192'000},
    {"(00:03:12)Ja", 10, 192'000},
    {"00:03:12", 8, 192'000},
    {"00:03:12 I: Ja", 8, 192'000},
    {"00:03:12\tJa", 8, 192'000},
    {"1:02:03 Ja", 7, 3'723'000},
    {"[01:59:59]", 10, 7'199'000},
    {"[03:12]", 7, 192'000},
    {"(3:12)", 6, 192'000},
    {"#03:12-5#", 9, 192'500},
    {"[00:03:12.250]", 14, 192'250},
    {"", 0, 0},
    {"03:12 Ja", 0, 0},
    {"10:30 Uhr", 0, 0},
    {"(3s)", 0, 0},
    {"(...)", 0, 0},
    {"[...]", 0, 0},
    {"[Stadt]", 0, 0},
    {"[00:03:12", 0, 0},
    {"[00:03:12)", 0, 0},
    {"[00:61:12]", 0, 0},
    {"[00:03:75]", 0, 0},
    {"#hier#", 0, 0},
    {"Ja 00:03:12", 0, 0},
    {" 00:03:12", 0, 0},
};

const std::vector<Stamp> kAtEnd{
    {"Ja. #00:03:12-5#", 12, 192'500},
    {"Ja. [00:03:12]", 10, 192'000},
    {"Ja. (00:03:12)", 10, 192'000},
    {"Ja. 00:03:12", 8, 192'000},
    {"Ja.[03:12]", 7, 192'000},
    {"#00:03:12-5#", 12, 192'500},
    {"Über die Straße mit dem längeren Satz davor (00:03:12)", 10, 192'000},
    {"Ja. [00:03:12] Und", 0, 0},
    {"Ja (3s)", 0, 0},
    {"um 10:30", 0, 0},
    {"", 0, 0},
};

/// The same talk with a stamp in one place of one dialect.
struct Form {
    std::string_view what;
    std::string text;
    bool timed;
};
std::ostream& operator<<(std::ostream& out, const Form& form) {
    return out << form.what;
}

const std::vector<Form> kForms{
    {"a blank behind the colon", "I: Wie läuft es?\nB: Ach, es läuft.\nI: Und sonst?\nB: Müde.", false},
    {"no blank behind the colon", "I:Wie läuft es?\nB:Ach, es läuft.\nI:Und sonst?\nB:Müde.", false},
    {"a tab behind the colon", "I:\tWie läuft es?\nB:\tAch, es läuft.\nI:\tUnd sonst?\nB:\tMüde.", false},
    {"empty lines between", "I: Wie läuft es?\n\nB: Ach, es läuft.\n\n\nI: Und sonst?\n \nB: Müde.", false},
    {"blanks before the label", "  I: Wie läuft es?\n\tB: Ach, es läuft.\n  I: Und sonst?\n\tB: Müde.", false},
    {"hashed stamps at the end",
     "I: Wie läuft es? #00:00:01-0#\nB: Ach, es läuft. #00:00:02-5#\nI: Und sonst? #00:00:03-0#\nB: Müde. #00:00:04-9#", true},
    {"square stamps before",
     "[00:00:01] I: Wie läuft es?\n[00:00:02] B: Ach, es läuft.\n[00:00:03] I: Und sonst?\n[00:00:04] B: Müde.", true},
    {"round stamps before",
     "(00:00:01) I: Wie läuft es?\n(00:00:02) B: Ach, es läuft.\n(00:00:03) I: Und sonst?\n(00:00:04) B: Müde.", true},
    {"round stamps at the end",
     "I: Wie läuft es? (00:00:01)\nB: Ach, es läuft. (00:00:02)\nI: Und sonst? (00:00:03)\nB: Müde. (00:00:04)", true},
    {"bare stamps before", "00:00:01 I: Wie läuft es?\n00:00:02 B: Ach, es läuft.\n00:00:03 I: Und sonst?\n00:00:04 B: Müde.",
     true},
    {"bare stamps and tabs",
     "00:00:01\tI:\tWie läuft es?\n00:00:02\tB:\tAch, es läuft.\n00:00:03\tI:\tUnd sonst?\n00:00:04\tB:\tMüde.", true},
    {"bare stamps at the end",
     "I: Wie läuft es? 00:00:01\nB: Ach, es läuft. 00:00:02\nI: Und sonst? 00:00:03\nB: Müde. 00:00:04", true},
    {"stamps behind the label",
     "I: [00:00:01] Wie läuft es?\nB: [00:00:02] Ach, es läuft.\nI: [00:00:03] Und sonst?\nB: [00:00:04] Müde.", true},
    {"stamps without hours", "[00:01] I: Wie läuft es?\n[00:02] B: Ach, es läuft.\n[00:03] I: Und sonst?\n[00:04] B: Müde.",
     true},
};

const std::string kTalk = "I: Wie läuft es denn so bei Ihnen im Kreis?\nB: Ach, es läuft.\nI: Und sonst?\nB: Müde.";

struct Head {
    std::string_view what;
    std::string text;
};
std::ostream& operator<<(std::ostream& out, const Head& head) {
    return out << head.what;
}

const std::vector<Head> kHeads{
    {"an empty line behind", "Interview 03\nDatum: 24.04.2020\nInterviewer: MS\n\n"},
    {"no empty line", "Interview 03\nDatum: 24.04.2020\nInterviewer: MS\n"},
    {"interviewer first", "Interviewer: MS\nDatum: 24.04.2020\n\n"},
    {"interviewer in the middle", "Interview 03\nInterviewer: MS\nDatum: 24.04.2020\n"},
    {"a title apart", "Interview 03\n\nDatum: 24.04.2020\nInterviewer: MS\n\n"},
    {"empty lines between all lines", "Interview 03\n\nDatum: 24.04.2020\n\nInterviewer: MS\n\n"},
    {"a table", "Datum\t24.04.2020\nInterviewer\tMS\n"},
    {"a table and an empty line", "Interview\t03\nDatum\t24.04.2020\nInterviewer\tMS\n\n"},
};

struct Labels {
    std::string first;
    Role first_role;
    std::string second;
    Role second_role;
};
std::ostream& operator<<(std::ostream& out, const Labels& labels) {
    return out << labels.first << " and " << labels.second;
}

const std::vector<Labels> kLabels{
    {"I", Role::Interviewer, "B", Role::Interviewee},
    {"I1", Role::Interviewer, "B2", Role::Interviewee},
    {"Interviewerin", Role::Interviewer, "THM", Role::Interviewee},
    {"Interviewer", Role::Interviewer, "Teilhabemanagerin", Role::Interviewee},
    {"I", Role::Interviewer, "GfS", Role::Interviewee},
    {"INTERVIEWERIN", Role::Interviewer, "Befragte", Role::Interviewee},
    {"I", Role::Interviewer, "Geschäftsführerin", Role::Interviewee},
    {"I2", Role::Interviewer, "Frau Öztürk", Role::Interviewee},
    {"Interviewer*in", Role::Interviewer, "Befragte/r", Role::Interviewee},
    {"Interviewer/-in", Role::Interviewer, "Expert*in", Role::Interviewee},
    {"Moderatorin", Role::Interviewer, "TN3", Role::Interviewee},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(turn_recognition_tests)

BOOST_DATA_TEST_CASE(time_stamps_at_the_start, boost::unit_test::data::make(kAtStart), expected) {
    const auto stamp = time_stamp_at_start(expected.text);
    BOOST_TEST((stamp ? stamp->bytes : 0) == expected.bytes);
    BOOST_TEST((stamp ? stamp->time_ms : 0) == expected.time_ms);
}

BOOST_DATA_TEST_CASE(time_stamps_at_the_end, boost::unit_test::data::make(kAtEnd), expected) {
    const auto stamp = time_stamp_at_end(expected.text);
    BOOST_TEST((stamp ? stamp->bytes : 0) == expected.bytes);
    BOOST_TEST((stamp ? stamp->time_ms : 0) == expected.time_ms);
}

BOOST_DATA_TEST_CASE(turns_are_recognised_in_every_form, boost::unit_test::data::make(kForms), form) {
    const auto transcript = recognised(form.text);
    BOOST_TEST(test::said(transcript) == (Words{"I|Wie läuft es?", "B|Ach, es läuft.", "I|Und sonst?", "B|Müde."}),
               boost::test_tools::per_element());
    BOOST_TEST(transcript.head.empty());
    BOOST_TEST(transcript.warnings.empty());
    std::int64_t second = 0;
    for (const auto& turn : transcript.turns) {
        BOOST_TEST(turn.time_ms.has_value() == form.timed);
        if (turn.time_ms) BOOST_TEST(*turn.time_ms / 1'000 == ++second);
    }
}

BOOST_DATA_TEST_CASE(a_head_is_read_and_its_interviewer_is_no_turn, boost::unit_test::data::make(kHeads), head) {
    const auto transcript = recognised(head.text + kTalk);
    BOOST_TEST(transcript.turns.size() == 4U);
    BOOST_TEST(transcript.speakers.size() == 2U);
    BOOST_TEST(value_of(transcript, "Datum") == "24.04.2020");
    BOOST_TEST(value_of(transcript, "Interviewer") == "MS");
}

BOOST_AUTO_TEST_CASE(a_head_line_that_names_no_field_has_an_empty_name) {
    const auto transcript = recognised("Gespräch im Kreishaus\n\n" + kTalk);
    BOOST_REQUIRE_EQUAL(transcript.head.size(), 1);
    BOOST_TEST(transcript.head[0].name == "");
    BOOST_TEST(transcript.head[0].value == "Gespräch im Kreishaus");
}

BOOST_AUTO_TEST_CASE(head_line_interviewer_is_no_turn_even_if_interviewers_are_labelled_so) {
    const auto transcript = recognised(
        "Interview 09\nDatum: 15.05.2020\nInterviewer: MS\n\nInterviewer: So, jetzt läuft die Aufnahme.\nTHM: "
        "Gut.\nInterviewer: Schön.\nTHM: Ja.");
    BOOST_TEST(transcript.turns.size() == 4U);
    BOOST_TEST(transcript.head.size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_paragraph_without_label_continues_the_turn) {
    const auto transcript = recognised("I: Und?\nB: Ach.\n\nDas war so.\nNoch etwas.\nI: Mhm.\nB: Ja.");
    BOOST_TEST(test::said(transcript) == (Words{"I|Und?", "B|Ach.\n\nDas war so.\nNoch etwas.", "I|Mhm.", "B|Ja."}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_stamp_at_the_end_of_a_continued_turn_closes_it) {
    const auto transcript = recognised("I: Und? [00:00:01]\nB: Ach.\nDas war so. [00:00:09]\nI: Mhm. [00:00:10]");
    BOOST_TEST(test::said(transcript) == (Words{"I|Und?", "B|Ach.\nDas war so.", "I|Mhm."}), boost::test_tools::per_element());
    BOOST_TEST((transcript.turns.at(1).time_ms == std::optional<std::int64_t>{9'000}));
}

BOOST_AUTO_TEST_CASE(a_stamp_in_a_last_paragraph_of_its_own_closes_the_turn) {
    const auto transcript = recognised("I: Und?\n#00:00:01-0#\nB: Ach.\n#00:00:09-0#\nI: Mhm.\n#00:00:10-0#");
    BOOST_TEST(test::said(transcript) == (Words{"I|Und?", "B|Ach.", "I|Mhm."}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(signs_of_transcription_are_words) {
    const auto transcript = recognised("I: (lacht) Und?\nB: [...] Ach / na ja (3s) (unv.) //genau//\nI: Mhm (...)\nB: NEIN.");
    BOOST_TEST(test::said(transcript) ==
                   (Words{"I|(lacht) Und?", "B|[...] Ach / na ja (3s) (unv.) //genau//", "I|Mhm (...)", "B|NEIN."}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(headings_of_blocks_make_no_speaker) {
    const auto transcript =
        recognised("Block 1: Einstieg\n" + kTalk + "\nBlock 2: Netzwerk\nI: Weiter?\nB: Gern.\nBlock 3: Ausblick\nB: Schluss.");
    BOOST_TEST(transcript.speakers.size() == 2U);
    BOOST_TEST(transcript.turns.size() == 7U);
}

BOOST_AUTO_TEST_CASE(a_colon_in_running_text_makes_no_speaker) {
    const auto transcript =
        recognised(kTalk + "\nUnd ich sage: Nein.\nDann, das war im Mai: Stillstand.\nI: Um 10:30 Uhr?\nB: Er sagt: ja.");
    BOOST_TEST(transcript.speakers.size() == 2U);
    BOOST_TEST(transcript.turns.size() == 6U);
    BOOST_TEST(test::said(transcript).back() == "B|Er sagt: ja.");
}

BOOST_AUTO_TEST_CASE(a_label_that_nobody_knows_needs_to_stand_twice) {
    BOOST_TEST(recognised("I: Und?\nMüller: Ach.\nI: Mhm.").speakers.size() == 1U);
    BOOST_TEST(recognised("I: Und?\nMüller: Ach.\nI: Mhm.\nMüller: Ja.").speakers.size() == 2U);
}

BOOST_DATA_TEST_CASE(labels_tell_the_roles, boost::unit_test::data::make(kLabels), labels) {
    const auto transcript = recognised(labels.first + ": Wie läuft es?\n" + labels.second + ": Gut.\n" + labels.first +
                                       ": Schön.\n" + labels.second + ": Ja.");
    BOOST_TEST((roles(transcript) ==
                std::map<std::string, Role>{{labels.first, labels.first_role}, {labels.second, labels.second_role}}));
}

BOOST_AUTO_TEST_CASE(several_people_keep_their_labels) {
    const auto transcript = recognised("I1: Und?\nB1: Ach.\nB2: Na ja.\nI2: Wie?\nB1: So.\nB2: Oder so.");
    BOOST_TEST(
        (roles(transcript) ==
         std::map<std::string, Role>{
             {"I1", Role::Interviewer}, {"I2", Role::Interviewer}, {"B1", Role::Interviewee}, {"B2", Role::Interviewee}}));
}

BOOST_AUTO_TEST_CASE(where_labels_say_nothing_the_one_who_asks_is_the_interviewer) {
    const auto transcript =
        recognised("Schulz: Wie geht es?\nKaya: Gut.\nSchulz: Und weiter?\nKaya: Ebenso.\nSchulz: Ach ja?\nKaya: Ja.");
    BOOST_TEST((roles(transcript) == std::map<std::string, Role>{{"Schulz", Role::Interviewer}, {"Kaya", Role::Interviewee}}));
}

BOOST_AUTO_TEST_CASE(a_text_without_labels_has_a_warning_and_no_head) {
    const auto transcript = recognised("Notizen aus dem Gespräch.\nEs war kalt: minus fünf.\n");
    BOOST_TEST(transcript.turns.empty());
    BOOST_TEST(transcript.speakers.empty());
    BOOST_TEST(transcript.head.empty());
    BOOST_TEST(test::has_warning(transcript, Warning::Kind::NoSpeakers));
}

BOOST_AUTO_TEST_CASE(a_label_without_words_is_a_turn_without_words) {
    const auto transcript = recognised("I: Und?\nB:\nI: [00:00:03]\nB: Ja.");
    BOOST_TEST(test::said(transcript) == (Words{"I|Und?", "B|", "I|", "B|Ja."}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(parts_of_a_turn_stand_where_the_model_says) {
    const auto transcript = recognised("I: Ä?\n[00:00:02] B: (00:00:03) Ü! #00:00:04-0#");
    BOOST_REQUIRE_EQUAL(transcript.turns.size(), 2);
    const auto& turn = transcript.turns[1];
    BOOST_TEST((turn.range == text::CodePointRange{6, 46}));
    BOOST_TEST(turn.label_begin.count() == 17);
    BOOST_TEST(turn.label_end.count() == 19);
    BOOST_TEST(turn.words_begin.count() == 31);
    BOOST_TEST(turn.words_end.count() == 33);
    BOOST_TEST((turn.time_ms == std::optional<std::int64_t>{2'000}));
}

BOOST_AUTO_TEST_CASE(a_label_on_a_line_of_its_own_has_the_words_below_it) {
    const auto transcript =
        recognised("I:\nWie läuft es?\nB: [00:00:04]\nAch.\n\nGanz gut.\nI:\n\nNa ja: gut.\n#00:00:09-0#\nB:\n");
    BOOST_TEST(test::said(transcript) == (Words{"I|Wie läuft es?", "B|Ach.\n\nGanz gut.", "I|Na ja: gut.", "B|"}),
               boost::test_tools::per_element());
    BOOST_TEST((transcript.turns[1].time_ms == std::optional<std::int64_t>{4'000}));
}

BOOST_AUTO_TEST_CASE(a_break_off_before_a_colon_makes_no_speaker) {
    const auto transcript =
        recognised(kTalk + "\nUnd dann / also: nein.\nUnd dann / also: ja.\nUnd dann// so: ja.\nUnd dann// so: nein.");
    BOOST_TEST(transcript.speakers.size() == 2U);
}

BOOST_AUTO_TEST_CASE(two_who_speak_at_once_are_a_speaker_of_their_own) {
    const auto transcript = recognised("I: Und?\nB1: Ach.\nB1/B2: (lachen)\nB2: Ja.\nB1/B2: Genau.");
    BOOST_TEST(test::said(transcript) == (Words{"I|Und?", "B1|Ach.", "B1/B2|(lachen)", "B2|Ja.", "B1/B2|Genau."}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(numbers_and_bullets_may_stand_before_labels) {
    const auto transcript =
        recognised("1. I: Und?\n2. B: Ach.\n(3) I: Ja?\n• B: Ja.\n– B: Doch.\n12 I: Mhm.\n13\tB: Ja.\n2020 Dinge: drei.");
    BOOST_TEST(test::said(transcript) ==
                   (Words{"I|Und?", "B|Ach.", "I|Ja?", "B|Ja.", "B|Doch.", "I|Mhm.", "B|Ja.\n2020 Dinge: drei."}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(words_behind_a_stamp_between_paragraphs_keep_their_numbers) {
    const auto transcript = recognised("I: Und?\nB: Ach. #00:00:04-0#\n3. Dinge: gut.\nI: Ja?");
    BOOST_TEST(test::said(transcript) == (Words{"I|Und?", "B|Ach.", "B|3. Dinge: gut.", "I|Ja?"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(labels_may_change_within_a_file) {
    const auto transcript =
        recognised("I: Und?\nB: Ach.\n[00:10:00] Interviewerin: Weiter?\n[00:10:09] THM: Gern.\nI: Ja?\nB: Ja.");
    BOOST_TEST(test::said(transcript) == (Words{"I|Und?", "B|Ach.", "Interviewerin|Weiter?", "THM|Gern.", "I|Ja?", "B|Ja."}),
               boost::test_tools::per_element());
}

// LibreOffice saves a table as text like this.
BOOST_AUTO_TEST_CASE(a_head_may_have_its_values_below_its_names) {
    const auto transcript = recognised(
        "Interview-Nr.\n01\nDatum:\n21.04.2020\nGesprächspartnerin\nTeilhabemanagerin, Kreis\nInterviewerin\nAK\n\n" + kTalk);
    BOOST_REQUIRE_EQUAL(transcript.head.size(), 4);
    BOOST_TEST(value_of(transcript, "Interview-Nr") == "01");
    BOOST_TEST(value_of(transcript, "Datum") == "21.04.2020");
    BOOST_TEST(value_of(transcript, "Gesprächspartnerin") == "Teilhabemanagerin, Kreis");
    BOOST_TEST(value_of(transcript, "Interviewerin") == "AK");
}

// --- what a person knows better

BOOST_AUTO_TEST_CASE(slips_of_the_pen_are_hinted_at) {
    const auto transcript =
        recognised("I: Und?\nB: Ach.\nI. Weiter?\nB; Gern.\nB. Ja.\nI: Ja?\nb: Ja.\nB.: Doch.\nB: Nein.\nI\tSchön.");
    BOOST_TEST(hints(transcript) == (Words{"B. → B (1)", "B.: → B (1)", "B; → B (1)", "I → I (1)", "I. → I (1)", "b → B (1)"}),
               boost::test_tools::per_element());
    BOOST_TEST(test::has_warning(transcript, Warning::Kind::OddLabels, "B. → B, B.: → B, B; → B, I → I, I. → I, b → B"));
}

BOOST_AUTO_TEST_CASE(words_that_begin_like_labels_are_no_slips) {
    BOOST_TEST(hints(recognised(kTalk + "\nIch.\nBei uns.\nI-Punkt.\nB, C und D.")) == Words{"B, → B (1)"},
               boost::test_tools::per_element());
    BOOST_TEST(recognised(kTalk).label_hints.empty());
}

BOOST_AUTO_TEST_CASE(a_label_that_is_meant_names_its_speaker) {
    TurnOptions options;
    options.meant = {{"B.", "B"}, {"b", "B"}, {"I.", "I"}};
    const auto transcript = recognised("I: Und?\nB: Ach.\nI. Weiter?\nB. Gern.\nI: Ja?\nb: Ja.", options);
    BOOST_TEST(test::said(transcript) == (Words{"I|Und?", "B|Ach.", "I|Weiter?", "B|Gern.", "I|Ja?", "B|Ja."}),
               boost::test_tools::per_element());
    BOOST_TEST(transcript.speakers.size() == 2U);
    BOOST_TEST(transcript.label_hints.empty());
    BOOST_TEST(transcript.warnings.empty());
    const text::OffsetMap map{transcript.text};
    BOOST_TEST(map.slice({transcript.turns[3].label_begin, transcript.turns[3].label_end}) == "B.");
    BOOST_TEST(map.slice({transcript.turns[5].label_begin, transcript.turns[5].label_end}) == "b:");
}

BOOST_AUTO_TEST_CASE(named_labels_count_whatever_they_look_like) {
    TurnOptions options;
    options.labels = {"Dr. Kaya", ">>", "SPEAKER (2)"};
    const auto transcript =
        recognised("I: Und?\nDr. Kaya: Ach.\n>> Weiter?\nSPEAKER (2)\tGern.\nDr. Kayas Wort gilt.", options);
    BOOST_TEST(
        test::said(transcript) == (Words{"I|Und?", "Dr. Kaya|Ach.", ">>|Weiter?", "SPEAKER (2)|Gern.\nDr. Kayas Wort gilt."}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_is_no_label_goes_on_with_the_turn) {
    TurnOptions options;
    options.no_labels = {"Achtung"};
    const auto text = "I: Und?\nB: Ach.\nAchtung: heiß.\nAchtung: nass.";
    BOOST_TEST(recognised(text).turns.size() == 4U);
    BOOST_TEST(test::said(recognised(text, options)) == (Words{"I|Und?", "B|Ach.\nAchtung: heiß.\nAchtung: nass."}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_person_may_give_roles) {
    TurnOptions options;
    options.roles = {{"B", Role::Interviewer}, {"I", Role::Other}};
    BOOST_TEST(
        (roles(recognised(kTalk, options)) == std::map<std::string, Role>{{"B", Role::Interviewer}, {"I", Role::Other}}));
}

BOOST_AUTO_TEST_CASE(a_document_may_have_no_turns_on_purpose) {
    TurnOptions options;
    options.recognise = false;
    const auto transcript = recognised("Datum: heute\n\n" + kTalk, options);
    BOOST_TEST(transcript.turns.empty());
    BOOST_TEST(transcript.speakers.empty());
    BOOST_TEST(transcript.head.empty());
    BOOST_TEST(transcript.warnings.empty());
}

BOOST_AUTO_TEST_CASE(recognition_may_be_repeated_with_other_options) {
    auto transcript = recognised("Datum: heute\n\n" + kTalk + "\nB. Doch.\nI: Ja?");
    const auto first = transcript;
    TurnOptions none;
    none.recognise = false;
    recognise_turns(transcript, none);
    BOOST_TEST(transcript.turns.empty());
    recognise_turns(transcript);
    BOOST_TEST((transcript.turns == first.turns));
    BOOST_TEST((transcript.speakers == first.speakers));
    BOOST_TEST((transcript.head == first.head));
    BOOST_TEST((transcript.label_hints == first.label_hints));
    BOOST_TEST((transcript.warnings == first.warnings));
}

BOOST_AUTO_TEST_CASE(a_line_starts_a_paragraph_by_its_label_or_bullet_only) {
    const std::set<std::string> labels{"I", "B"};
    for (const auto* line :
         {"I: Und?", "  B: Ja", "[00:00:01] I: Und?", "#00:00:01-2# B: Ja", "3. I: Und?", "• eins", "– B: ja"}) {
        BOOST_TEST_CONTEXT(line) BOOST_TEST(starts_paragraph(line, labels));
    }
    for (const auto* line : {"", "#00:00:01-2#", "[00:00:01] und", "3. Mai", "– also", "C: nein", "Ich: ja"}) {
        BOOST_TEST_CONTEXT(line) BOOST_TEST(!starts_paragraph(line, labels));
    }
}

BOOST_AUTO_TEST_CASE(turns_of_random_lines_are_sound) {
    const std::vector<std::string> pieces{
        "I:",      "B:",   "B2:",  " ",          "\t", "\n", "\n\n", "[00:00:01]", "#00:00:02-5#", "00:00:03",
        "(00:04)", "Wört", "Und:", "Datum: x\n", "😀",  "?",  ":",    "(",          "u\u0308",      "\u00A0"};
    std::mt19937 random{43};
    for (int round = 0; round < 3'000; ++round) {
        std::string text;
        for (std::size_t i = 0; i < random() % 40; ++i) text += pieces[random() % pieces.size()];
        BOOST_TEST_CONTEXT(text) recognised(text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
