// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/vocabulary.h"

#include <array>
#include <unordered_map>
#include <unordered_set>

#include "disclosure/lists.h"
#include "disclosure/words.h"
#include "text/german_dictionary.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::disclosure {

namespace {

using Set = std::unordered_set<std::string_view>;

/// The word with a capital first letter, for asking a dictionary of German.
std::string capitalised(std::string_view folded) {
    std::size_t behind = 0;
    const auto first = text::next_code_point(folded, behind);
    std::string word;
    if (first < 0x80) text::append_code_point(word, first - (first >= 'a' && first <= 'z' ? 32 : 0));
    else text::append_code_point(word, first - (first >= 0xE0 && first <= 0xFE && first != 0xF7 ? 32 : 0));
    return word.append(folded.substr(behind));
}

bool is_part_known(const std::string& part) {
    if (terms().contains(text::folded(part))) return true;
    return text::is_german_word(part) || text::is_german_word(capitalised(part)) || text::is_german_word(part + "-");
}

/// "Coronazeit": a word of the field and one of the dictionary.
bool is_compound_of_terms(std::string_view folded) {
    for (std::size_t at = 4; at + 3 < folded.size(); ++at) {
        if ((static_cast<unsigned char>(folded[at]) & 0xC0) == 0x80) continue;
        auto first = folded.substr(0, at);
        const auto second = folded.substr(at);
        const bool first_is_term = terms().contains(first) || (first.ends_with('s') && terms().contains(first.substr(0, first.size() - 1)));
        if (first_is_term && (terms().contains(second) || text::is_german_word(capitalised(second)))) return true;
        if (!terms().contains(second)) continue;
        if (text::is_german_word(capitalised(first))) return true;
        if (first.ends_with('s') && text::is_german_word(capitalised(first.substr(0, first.size() - 1)))) return true;
    }
    return false;
}

/// "Moscheeverein": two nouns of some length that no compound of the dictionary joins. Names such as "Kirchenbauer" are none.
bool is_compound_of_nouns(std::string_view folded) {
    for (std::size_t at = 5; at + 5 <= folded.size(); ++at) {
        if ((static_cast<unsigned char>(folded[at]) & 0xC0) == 0x80) continue;
        const auto second = folded.substr(at);
        if (name_lists().family.contains(second) || !text::is_german_word(capitalised(second))) continue;
        const auto first = folded.substr(0, at);
        if (text::is_german_word(capitalised(first))) return true;
        if (first.ends_with('s') && text::is_german_word(capitalised(first.substr(0, first.size() - 1)))) return true;
    }
    return false;
}

/// Without "*in", "*innen", "_innen", ":in", as what remains and as the form with "in".
bool is_known_without_sign_of_gender(std::string_view word) {
    const auto sign = word.find_first_of("*_:");
    if (sign == std::string_view::npos || sign == 0) return false;
    const auto before = std::string{word.substr(0, sign)};
    const auto behind = std::string{word.substr(sign + 1)};
    return is_part_known(before) || is_part_known(before + behind) || is_known_word(before);
}

bool ask(std::string_view word) {
    if (!text::has_german_dictionary()) return true;
    const auto folded = text::folded(word);
    if (terms().contains(folded) || text::is_german_word(std::string{word})) return true;
    if (is_known_without_sign_of_gender(word)) return true;
    // "gibt's", "Müller'schen" is for others to judge
    for (const std::string_view mark : {"'", "’"}) {
        const auto at = word.find(mark);
        if (at != std::string_view::npos && at > 0 && word.size() - at - mark.size() <= 2 && is_known_word(word.substr(0, at))) return true;
    }
    if (word.find('-') != std::string_view::npos) {
        for (std::size_t begin = 0; begin <= word.size();) {
            const auto end = std::min(word.find('-', begin), word.size());
            const auto part = word.substr(begin, end - begin);
            if (part.empty() || (part.size() > 1 && !is_known_word(part))) return false;
            begin = end + 1;
        }
        return true;
    }
    for (const std::string_view ending : {"s", "n", "en", "in", "innen", "e"}) {
        if (folded.ends_with(ending) && terms().contains(std::string_view{folded}.substr(0, folded.size() - ending.size()))) return true;
    }
    if (text::is_german_word(folded)) return true;
    // "Kämmerin" is no entry, "Kämmerer" is
    for (const std::string_view ending : {"in", "innen"}) {
        if (word.size() > ending.size() + 4 && word.ends_with(ending) && text::is_german_word(std::string{word.substr(0, word.size() - ending.size())} + "er")) return true;
    }
    return is_compound_of_terms(folded) || is_compound_of_nouns(folded);
}

}  // namespace

bool is_determiner(std::string_view folded) {
    static const Set words = {
        "der",    "die",    "das",    "den",    "dem",   "des",    "ein",    "eine",   "einen",  "einem",  "einer",  "eines",   "kein",   "keine",
        "keinen", "keinem", "keiner", "mein",   "meine", "meinen", "meinem", "meiner", "meines", "dein",   "deine",  "sein",    "seine",  "seinen",
        "seinem", "seiner", "ihr",    "ihre",   "ihren", "ihrem",  "ihrer",  "unser",  "unsere", "unseren", "unserem", "unserer", "euer",  "eure",
        "dieser", "diese",  "dieses", "diesen", "diesem", "jeder", "jede",   "jedes",  "jeden",  "jedem",  "mancher", "manche", "welche", "welcher",
        "welches", "solche", "solcher", "alle", "allen", "aller",  "viele",  "vielen", "viel",   "mehr",   "wenig",  "wenige",  "einige", "mehrere",
        "beide",  "beiden", "vom",    "zum",    "zur",   "beim",   "im",     "am",     "ans",    "ins",    "fürs",   "übers",   "aufs",   "durchs",
        "ne",     "nen",    "nem",    "ner",    "n",     "zwei",   "drei",   "vier",   "fünf",   "sechs",  "zehn",   "so",      "was",    "etwas"};
    return words.contains(folded);
}

bool is_agent_verb(std::string_view folded) {
    static const Set words = {
        "sagt",    "sagte",   "meint",    "meinte",   "hat",     "hatte",    "ist",      "war",       "kommt",     "kam",      "ging",      "geht",
        "macht",   "machte",  "ruft",     "rief",     "will",    "wollte",   "kann",     "konnte",    "muss",      "musste",   "schreibt",  "schrieb",
        "arbeitet", "arbeitete", "wohnt", "wohnte",   "erzählt", "erzählte", "fragt",    "fragte",    "hilft",     "half",     "weiß",      "wusste",
        "kennt",   "kannte",  "sitzt",    "saß",      "lebt",    "lebte",    "wird",     "wurde",     "würde",     "hätte",    "wäre",      "soll",
        "sollte",  "darf",    "durfte",   "lernt",    "lernte",  "sucht",    "suchte",   "findet",    "fand",      "gibt",     "gab",       "nimmt",
        "nahm",    "bringt",  "brachte",  "bekommt",  "bekam",   "kriegt",   "kriegte",  "leitet",    "leitete",   "betreut",  "betreute",  "begleitet",
        "begleitete", "organisiert", "organisierte", "übernimmt", "übernahm", "kümmert", "kümmerte",  "unterstützt", "unterstützte", "berät", "beriet",
        "spricht", "sprach", "unterrichtet", "unterrichtete", "ruft", "putzt", "kocht",  "redet",    "redete",   "antwortet", "antwortete", "lacht", "lachte",   "weinte",    "weint",    "steht",     "stand",
        "trifft",  "traf",    "bleibt",   "blieb",    "fährt",   "fuhr",     "läuft",    "lief",      "schickt",   "schickte", "zieht",     "zog",
        "besucht", "besuchte", "spielt",  "spielte",  "verdient", "hilf",    "haben",    "sind",      "waren",     "meldet",   "meldete",   "telefoniert",
        "telefonierte", "wechselte", "wechselt", "heißt", "hieß", "stammt",  "stammte",  "glaubt",    "glaubte",   "denkt",    "dachte",    "liest",
        "las",     "erklärt", "erklärte", "zeigt",    "zeigte",  "vermittelt", "vermittelte", "koordiniert", "koordinierte", "vertritt", "vertrat", "mag", "möchte"};
    return words.contains(folded);
}

bool is_preposition_of_people(std::string_view folded) {
    static const Set words = {"mit", "von", "bei", "für", "gegen", "durch", "ohne", "über", "an", "zu", "nach", "wegen", "und", "oder"};
    return words.contains(folded);
}

bool is_preposition_of_places(std::string_view folded) {
    static const Set words = {"in",     "aus",  "nach",  "bei",   "von",  "um",   "bis",    "über",   "ab",     "für",    "richtung", "nähe",    "nahe",
                              "zwischen", "gegen", "ganz", "raum", "fast", "hier", "dort", "drüben", "statt", "außerhalb", "via",     "zu"};
    return words.contains(folded);
}

bool is_place_noun(std::string_view folded) {
    static const Set words = {"stadt",     "kreis",       "landkreis",  "gemeinde",  "kommune",   "raum",       "großraum",     "region",    "ort",
                              "dorf",      "stadtteil",   "ortsteil",   "bezirk",    "stadtbezirk", "kreisstadt", "samtgemeinde", "verbandsgemeinde", "hansestadt",
                              "bahnhof",   "hauptbahnhof", "wohnort",   "wohnhaft",  "städteregion", "nähe",     "richtung",     "altkreis",  "stadtkreis",
                              "nachbarstadt", "kreises",  "stadtverwaltung", "kreisverwaltung", "städte",   "kreise",       "kleinstadt", "heimatstadt", "geburtsort", "standort"};
    return words.contains(folded);
}

bool is_title(std::string_view folded) {
    static const Set words = {"herr", "herrn", "hr", "frau", "fr", "dr", "prof", "professor", "professorin", "familie", "fam", "eheleute", "fräulein", "ehepaar"};
    return words.contains(folded);
}

bool is_relation(std::string_view folded) {
    static const Set words = {
        "kollege",     "kollegen",   "kollegin",  "freund",     "freundin",   "bruder",     "schwester", "mutter",      "vater",      "sohn",       "tochter",
        "onkel",       "tante",      "cousin",    "cousine",    "oma",        "opa",        "nachbar",   "nachbarin",   "chef",       "chefin",     "leiter",
        "leiterin",    "klient",     "klienten",  "klientin",   "teilnehmer", "teilnehmerin", "schüler", "schülerin",   "trainer",    "trainerin",  "lehrer",
        "lehrerin",    "bürgermeister", "bürgermeisterin", "oberbürgermeister", "oberbürgermeisterin", "landrat", "landrätin", "dezernent", "dezernentin",
        "sachbearbeiter", "sachbearbeiterin", "amtsleiter", "amtsleiterin", "anwalt", "anwältin", "rechtsanwalt", "rechtsanwältin", "arzt", "ärztin",
        "pfarrer",     "pfarrerin",  "pastor",    "pastorin",   "imam",       "meister",    "betreuer",  "betreuerin",  "sozialarbeiter", "sozialarbeiterin",
        "teilhabemanager", "teilhabemanagerin", "praktikant", "praktikantin", "azubi", "junge", "mädchen", "mann", "ehemann", "ehefrau", "verlobte", "verlobter",
        "neffe",       "nichte",     "enkel",     "kumpel",     "ausbilder",  "ausbilderin", "geschäftsführer", "geschäftsführerin", "minister", "ministerin",
        "vorsitzende", "vorsitzender", "projektleiter", "projektleiterin", "abteilungsleiter", "abteilungsleiterin", "fachbereichsleiter", "fachbereichsleiterin",
        "doktor",      "dolmetscher", "dolmetscherin", "vermieter", "vermieterin", "hausmeister", "koordinator", "koordinatorin", "coach", "berater", "beraterin",
        "geflüchtete", "jugendliche", "jugendlicher", "kind", "zwilling", "geschwister", "brüder", "namens", "lieber", "liebe", "hallo", "danke", "lehrling"};
    return words.contains(folded);
}

bool is_naming(std::string_view folded) {
    static const Set words = {"heißt", "heiße", "hieß", "heißen", "hießen", "namens", "genannt", "nennt", "nennen", "nannte", "vorname", "nachname", "name", "namen", "spitzname", "rufname", "taufname"};
    return words.contains(folded);
}

bool is_institution(std::string_view folded) {
    static const Set words = {
        "jobcenter",  "jobcenters", "vhs", "kvhs", "bbs", "bbz", "asb", "ejf", "bnw",      "caritas",   "diakonie",  "diakonisches", "awo",      "drk",      "arbeiterwohlfahrt", "johanniter", "malteser",
        "agentur",    "arbeitsagentur", "berufskolleg", "gymnasium", "hochschule", "universität", "uni",     "fh",       "klinikum",   "krankenhaus", "klinik",
        "stadtwerke", "sparkasse", "volksbank", "tafel",     "feuerwehr", "polizei",    "amtsgericht", "landgericht", "verwaltungsgericht", "sozialgericht", "landratsamt",
        "rathaus",    "bürgeramt", "ausländerbehörde", "abh", "jmd",     "ihk",       "hwk",        "handwerkskammer", "kreishandwerkerschaft", "bezirksregierung", "moschee",
        "kirche",     "pfarrei",   "gemeinde",  "bistum",    "erzbistum", "kirchenkreis", "kolping", "kolpingwerk", "ib",     "bfw",        "bfz",
        "tüv",        "dekra",     "euwatec",   "firma",     "bäckerei",  "metzgerei",  "fleischerei", "autohaus", "praxis",  "kanzlei",    "gaststätte", "restaurant",
        "hotel",      "café",      "cafe",      "spedition", "tischlerei", "schreinerei", "schlosserei", "gärtnerei", "friseursalon", "apotheke", "pizzeria", "betrieb",
        "malerbetrieb", "verein",  "sportverein", "fußballverein", "unterkunft", "träger", "bildungszentrum", "kita", "jugendamt", "sozialamt", "gesundheitsamt", "standesamt",
        "tus",        "sv",        "fc",        "vfl",       "tsv",       "sc",         "djk",      "sus",      "sg",       "vfb",        "borussia",  "eintracht", "fortuna", "viktoria", "germania", "arminia",
        "gmbh",       "ggmbh",     "stiftung",  "akademie",  "zeitung",   "anzeiger",   "nachrichten", "kurier", "tageblatt", "rundschau", "bündnis", "flüchtlingshilfe", "flüchtlingsrat", "integrationsrat"};
    if (words.contains(folded)) return true;
    return ends_with_one_of(folded, {"verband", "verbandes", "verbands", "verein", "schule", "schulen", "kolleg", "kollegs", "gymnasium", "zentrum", "amt", "amtes", "werk", "stelle", "haus", "heim", "hilfe",
                                     "dienst", "behörde", "verwaltung", "kammer", "agentur", "akademie", "stiftung", "gesellschaft", "gericht", "klinik", "krankenhaus", "unterkunft", "kirche",
                                     "gemeinde", "bank", "kasse", "werkstatt", "firma", "betrieb", "initiative", "treff", "café", "büro", "rat", "schaft", "moschee", "bund", "bibliothek", "bücherei", "kindergarten", "residenz", "seminar", "management", "netzwerk"});
}

bool is_name_particle(std::string_view folded) {
    static const Set words = {"von", "van", "der", "den", "zu", "zur", "vom", "al", "el", "ben", "bin", "ibn", "abu", "de", "da", "di", "del", "della", "dos", "la", "le", "ter", "ten", "ould", "haj"};
    return words.contains(folded);
}

bool is_loose_word(std::string_view folded) {
    static const Set words = {"april", "arm", "brand", "dauer", "eid", "fall", "feld", "freitag", "glück", "gut", "hafer", "haupt", "heil", "herbst", "hof", "hohn", "holz", "juni", "kampf", "kohle", "kopf", "korn", "kraft", "kummer", "kupfer", "lack", "laub", "leiter", "lenz", "liebe",
                                 "mai", "märz", "mehl", "montag", "reis", "scherz", "schreck", "segen", "sommer", "sonnabend", "sonntag", "stahl", "staub", "stolz", "streit", "tran", "tuch", "volk", "wald", "weizen", "winter", "zauber", "hut", "bart", "hund", "ring", "stock", "hammer", "nagel", "stern", "sack", "mast", "horn", "hand", "fuß", "herz", "haus", "bett", "stadt", "land", "markt", "platz", "schritt", "punkt", "stand", "zug", "blick", "sinn", "kampf", "sieg", "sturm", "wind", "preis",
                              "kauf", "boden", "keller", "wand", "straße", "bund", "band", "brief", "satz", "wort", "ton", "klang", "meister", "zettel", "rock", "schuh", "zahn", "mund", "rücken", "bauch", "ball", "tanz", "witz", "rest", "rand", "schein", "ruf", "rang", "name", "zoll", "topf", "kessel", "löffel", "tisch", "stuhl", "termin", "stift", "helm", "koffer", "tag", "berg", "bach", "wille", "krebs", "pilz", "lohn", "kranz", "schirm", "stempel"};
    return words.contains(folded);
}

bool is_role(std::string_view folded) {
    if (is_relation(folded) || is_title(folded) || folded == "doktor" || folded == "kollegin") return true;
    return ends_with_one_of(folded, {"meister", "meisterin", "minister", "ministerin", "leiter", "leiterin", "leitung", "präsident", "präsidentin", "direktor", "direktorin", "managerin", "manager",
                                     "beauftragte", "beauftragter", "beauftragten", "dezernent", "dezernentin", "anwältin", "ärztin", "rätin", "arbeiterin", "arbeiter", "beraterin", "berater", "lehrerin",
                                     "richterin", "bearbeiterin", "bearbeiter", "sekretär", "sekretärin", "pfarrerin", "kanzlerin", "kanzler", "referentin", "referent", "kollegen", "amtmann", "amtfrau"});
}

bool is_known_word(std::string_view word) {
    static thread_local StringMap<bool> answers;
    if (const auto known = answers.find(word); known != answers.end()) return known->second;
    if (answers.size() > 200'000) answers.clear();
    const bool answer = ask(word);
    answers.emplace(word, answer);
    return answer;
}

bool is_known_in_small_letters(std::string_view folded) {
    return text::is_german_word(std::string{folded});
}

}  // namespace fundstelle::disclosure
