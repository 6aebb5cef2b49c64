// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/findings.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <chrono>

#include "disclosure/patterns.h"
#include "text/utf8.h"

namespace {

using namespace fundstelle;
using namespace fundstelle::disclosure;

/// "kind: words | kind: words", in order of position.
std::string found_in(std::string_view utf8, const Context& context = {}, const Options& options = {}) {
    auto list = findings(utf8, context, options);
    std::sort(list.begin(), list.end(), [](const Finding& a, const Finding& b) { return a.range < b.range; });
    std::string line;
    for (const auto& one : list) {
        line += (line.empty() ? "" : " | ") + std::string{to_string(one.kind)} + ": " + one.words;
        BOOST_TEST(text::slice(utf8, one.range) == one.words);
    }
    return line;
}

struct Case {
    const char* text;
    const char* found;
};

std::ostream& operator<<(std::ostream& out, const Case& one) {
    return out << one.text;
}

const Case kFound[] = {
    // e-mail
    {"B: Schreiben Sie an sabine.k@stadt-nirgendwo.de, ja?", "email: sabine.k@stadt-nirgendwo.de"},
    {"B: Also m.mueller (at) web (punkt) de.", "email: m.mueller (at) web (punkt) de"},
    // telephone
    {"Rufen Sie an: 0234 / 910-1234.", "telephone: 0234 / 910-1234"},
    {"Meine Nummer ist +49 (0)176 12345678", "telephone: +49 (0)176 12345678"},
    {"die 0176-1234 56 78 und dann", "telephone: 0176-1234 56 78"},
    {"das ist die Durchwahl 4711, da", "telephone: 4711"},
    {"ich sag mal, null eins sieben sechs drei vier, Moment", "telephone: null eins sieben sechs drei vier"},
    // addresses and postcodes
    {"der wohnt in der Lindenstraße 14 b, oben", "address: Lindenstraße 14 b"},
    {"in der Alten Poststr. 7", "address: Alten Poststr. 7"},
    {"gleich Am Alten Markt 5, da", "address: Am Alten Markt 5"},
    {"bei uns in der Goethestraße war das", "address: Goethestraße"},
    {"auf der Kölner Straße ist das Büro", "address: Kölner Straße"},
    {"Postleitzahl 44787, also", "postcode: 44787"},
    {"steht da: 48231 Warendorf.", "postcode: 48231 Warendorf"},
    {"also Kuckucksnest 3, 48231 Warendorf, ja", "address: Kuckucksnest 3, 48231 Warendorf"},
    // bank and other numbers
    {"IBAN DE89 3704 0044 0532 0130 00.", "iban: DE89 3704 0044 0532 0130 00"},
    {"IBAN: DE89370400440532013000", "iban: DE89370400440532013000"},
    {"unter dem Aktenzeichen 33-1/2020 läuft das", "id-number: 33-1/2020"},
    {"Az.: 12 K 3456/19.A", "id-number: 12 K 3456/19.A"},
    {"die Kundennummer, das war die 355A123456, und", "id-number: 355A123456"},
    {"Rentenversicherungsnummer 65 180589 W 003", "id-number: 65 180589 W 003"},
    {"das Kennzeichen war BO-AB 123, glaub ich", "car-plate: BO-AB 123"},
    {"da stand WAF-X 77 drauf", "car-plate: WAF-X 77"},
    // dates
    {"er ist am 03.05.1994 geboren, also", "date-of-birth: 03.05.1994"},
    {"geboren am 3. Mai 1994", "date-of-birth: 3. Mai 1994"},
    {"sie hat am dritten Mai Geburtstag", "date-of-birth: dritten Mai"},
    {"der ist Jahrgang 1987", "date-of-birth: 1987"},
    {"das war der 12.04.2020, da", "date: 12.04.2020"},
    {"die Oma ist 94 Jahre alt", "age: 94 Jahre alt"},
    // nets
    {"das steht auf www.stadt-nirgendwo.de/integration, da", "link: www.stadt-nirgendwo.de/integration"},
    {"auf vhs-nirgendwo.de findet man das", "link: vhs-nirgendwo.de"},
    {"folgen Sie @mo_hamm99 mal", "account-name: @mo_hamm99"},
    {"auf Insta heißt der mo.hamm_99, ne", "account-name: mo.hamm_99"},
    // people
    {"da hat Frau Müller gesagt", "person: Müller"},
    {"der Herr Dr. Sommer vom Amt", "person: Sommer"},
    {"mit Herrn von der Heide gesprochen", "person: von der Heide"},
    {"Prof. Dr. Rüther-Kampmann war da", "person: Rüther-Kampmann"},
    {"das hat Sabine Kowalski gemacht", "person: Sabine Kowalski"},
    {"der Ahmad kommt jeden Tag", "person: Ahmad"},
    {"Ahmads Mutter ist krank", "person: Ahmads"},
    {"die Müller'schen Akten", "person: Müller'schen"},
    {"bei Yıldız war ich auch", "person: Yıldız"},
    {"meine Kollegin Bauer war dabei", "person: Bauer"},
    {"sie heißt Tsegereda und", "person: Tsegereda"},
    {"da sagt Bauer, das geht nicht, und Bauer meint, nein", "person: Bauer | person: Bauer"},
    {"Familie Rahimi wohnt da", "person: Rahimi"},
    // words no dictionary has
    {"dann hat mir Xhulio geholfen, und Xhulio meinte, nein", "unknown-name: Xhulio | unknown-name: Xhulio"},
    // places
    {"ich komme aus Bochum und arbeite in Herne", "place: Bochum | place: Herne"},
    {"die Bochumer machen das anders", "place: Bochumer"},
    {"die Dresdner und die Göttinger", "place: Dresdner | place: Göttinger"},
    {"wir in Essen haben das nicht", "place: Essen"},
    {"in Bad Oeynhausen gibt es das", "place: Bad Oeynhausen"},
    {"in St. Augustin und Sankt Augustin", "place: St. Augustin | place: Sankt Augustin"},
    {"der Kreis Warendorf zahlt", "place: Warendorf"},
    {"in Köln-Ehrenfeld sitzt die", "place: Köln-Ehrenfeld"},
    {"im Rhein-Sieg-Kreis ist das so", "place: Rhein-Sieg-Kreis"},
    {"Ort: Hagen", "place: Hagen"},
    {"in Bochum, Herne und Halle läuft es", "place: Bochum | place: Herne | place: Halle"},
    {"er ist in Hattingen geboren", "birthplace: Hattingen"},
    {"Geburtsort: Aleppo", "birthplace: Aleppo"},
    {"er kommt aus Guinea, glaube ich", "country: Guinea"},
    {"hier im Münsterland sagt man so", "region: Münsterland"},
    // institutions
    {"das Jobcenter Kreis Warendorf macht das", "institution: Jobcenter Kreis Warendorf"},
    {"über die VHS Bochum", "institution: VHS Bochum"},
    {"beim Caritasverband Paderborn", "institution: Caritasverband Paderborn"},
    {"das Sozialamt der Stadt Herne", "institution: Sozialamt der Stadt Herne"},
    {"bei der Bäckerei Fischer macht er", "institution: Bäckerei Fischer"},
    {"an der Anne-Frank-Gesamtschule", "institution: Anne-Frank-Gesamtschule"},
    {"die Bochumer Tafel hilft", "institution: Bochumer Tafel"},
    {"beim TuS Ennepetal spielt er", "institution: TuS Ennepetal"},
};

const char* const kNothing[] = {
    "",
    "B: Ja.",
    "I: Herr X und Frau Y. waren da, und Frau Z auch.",
    "GfS: Bei [Stadt A] läuft das, in Stadt X nicht, und Träger X sagt nein.",
    "Die Frau Bürgermeisterin war da, der Herr Landrat auch.",
    "eine junge Frau Hilfe gesucht hat",
    "Nach dem Essen war die Halle leer. Essen gab es auch.",
    "Das Wetter war schlecht, bei Regen und Wind. Wissen ist Macht.",
    "Weil das so ist. Singen und Wald und Berg und Buch.",
    "Die Ausländerbehörde, die VHS, das Jobcenter, der JMD und das THM sitzen in der Bündniskerngruppe.",
    "Durchstarten in Ausbildung und Arbeit, KAoA und KIM laufen parallel, Baustein 6 auch.",
    "#00:03:12-5# I: Wie viele? [00:10:09] B: 2017 waren es 12 von 48, 20 Prozent, 10000 Euro.",
    "B1: Das kostet 1.250,50 Euro, um 14:30 Uhr, TOP 6, Seite 12.",
    "Wie Adam und Eva. Otto Normalverbraucher versteht das nicht.",
    "Teilhabemanager*innen, Teilhabemanager:innen und Teilhabemanager_innen arbeiten mit Geflüchteten.",
    "Die haben WhatsApp verboten, ich war im Homeoffice wegen Corona.",
    "Ab August fängt er an, am 1. August. Der Job bei der Bank ist gut.",
    "Der Trainer, der Lehrer, der Bäcker und der Schneider haben gesagt, das geht.",
    "auf der langen Straße, in der Einkaufsstraße, über die Balkanroute",
    "Sie müssen wissen, die kommen mit Würde und mit Hoffnung.",
    "Also 3-jährige Ausbildung, 18 bis 27 Jahre, Jahrgangsstufe 10, § 60c AufenthG, SGB II.",
};

BOOST_AUTO_TEST_SUITE(findings_tests)

BOOST_DATA_TEST_CASE(what_identifies_is_found, boost::unit_test::data::make(kFound), one) {
    BOOST_TEST(found_in(one.text) == one.found);
}

BOOST_DATA_TEST_CASE(what_identifies_nobody_is_left_alone, boost::unit_test::data::make(kNothing), words) {
    BOOST_TEST(found_in(words) == "");
}

BOOST_AUTO_TEST_CASE(positions_count_code_points_also_behind_emoji_and_combining_marks) {
    const std::string text = "B: \U0001F600 Ja. Frau Mu\u0308ller aus Ko\u0308ln.";
    const auto list = findings(text);
    BOOST_REQUIRE(list.size() == 2);
    BOOST_TEST(list[0].words == "Mu\u0308ller");
    BOOST_TEST(list[0].range.begin().count() == 14);
    BOOST_TEST(list[0].range.length() == 7);
    BOOST_TEST(list[1].words == "Ko\u0308ln");
}

BOOST_AUTO_TEST_CASE(line_ends_of_windows_change_nothing) {
    BOOST_TEST(found_in("I: Und?\r\nB: Frau Kowalski\r\nI: 44787 Bochum\r\n") == "person: Kowalski | postcode: 44787 Bochum");
}

BOOST_AUTO_TEST_CASE(what_is_always_ignored_is_no_finding_in_any_of_its_forms) {
    BOOST_TEST(found_in("Bochum, Bochums Müllers, Frau Müller", {}, {{"bochum", "Müller"}, {}}) == "");
}

BOOST_AUTO_TEST_CASE(words_of_the_project_are_known_words_but_names_stay_names) {
    const std::string text = "dann hat mir Xhulio geholfen, und Xhulio meinte, Frau Kowalski";
    BOOST_TEST(found_in(text, {}, {{}, {"Xhulio", "Kowalski"}}) == "person: Kowalski");
}

BOOST_AUTO_TEST_CASE(a_name_beyond_doubt_is_found_without_its_title_too) {
    BOOST_TEST(found_in("Frau Trzob sagte das. Die Akten der Trzob lagen da.") == "person: Trzob | person: Trzob");
    Context context;
    gather("Frau Trzob sagte das.", context);
    BOOST_TEST(found_in("Die Akten der Trzob lagen da.", context) == "person: Trzob");
    BOOST_TEST(found_in("Die Akten der Trzob lagen da.") == "");
}

BOOST_AUTO_TEST_CASE(a_word_that_recurs_over_texts_as_a_name_is_found) {
    Context context;
    gather("wir haben für Xhulio was gesucht.", context);
    BOOST_TEST(found_in("wir haben für Xhulio was gesucht.", context) == "");
    gather("und dann gehe ich zu Xhulio.", context);
    BOOST_TEST(found_in("wir haben für Xhulio was gesucht.", context) == "unknown-name: Xhulio");
}

BOOST_AUTO_TEST_CASE(the_highest_risk_comes_first) {
    const auto list = findings("In Köln, in Herne, unter 0176 12345678.");
    BOOST_REQUIRE(list.size() == 3);
    BOOST_TEST((list[0].kind == Kind::Telephone && list[0].risk == Risk::High));
    BOOST_TEST((list[1].words == "Herne" && list[1].risk == Risk::Medium));
    BOOST_TEST((list[2].words == "Köln" && list[2].risk == Risk::Low));
    BOOST_TEST(findings("In Köln, in Herne.", {}, {{}, {}, Risk::Medium}).size() == 1U);
}

BOOST_AUTO_TEST_CASE(check_digits_tell_a_bank_account_number_from_other_digits) {
    BOOST_TEST(is_valid_iban("DE89 3704 0044 0532 0130 00"));
    BOOST_TEST(is_valid_iban("GB82WEST12345698765432"));
    BOOST_TEST(!is_valid_iban("DE88 3704 0044 0532 0130 00"));
    BOOST_TEST(!is_valid_iban(""));
    const auto right = findings("DE89 3704 0044 0532 0130 00");
    const auto wrong = findings("DE88 3704 0044 0532 0130 00");
    BOOST_REQUIRE(right.size() == 1);
    BOOST_REQUIRE(wrong.size() == 1);  // a slip of the pen still says whose it is
    BOOST_TEST((right[0].reason == Reason::Checksum));
    BOOST_TEST((wrong[0].reason == Reason::Form));
}

BOOST_AUTO_TEST_CASE(names_of_kinds_lead_back_to_them) {
    for (const auto kind : all_kinds()) BOOST_TEST((parse_kind(to_string(kind)) == kind));
    BOOST_TEST(!parse_kind("nothing").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
