// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/name_evidence.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "disclosure/people.h"
#include "disclosure/vocabulary.h"
#include "text/german_dictionary.h"
#include "text/utf8.h"

namespace fundstelle::disclosure {

namespace {

using Set = std::unordered_set<std::string_view>;

std::optional<Plainness> look_up(const StringMap<Plainness>& names, std::string_view folded) {
    const auto found = names.find(folded);
    return found == names.end() ? std::nullopt : std::optional{found->second};
}

/// With at least two bytes before the ending.
bool has_ending_of(std::string_view folded, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return folded.size() > ending.size() + 1 && folded.ends_with(ending); });
}

/// How family names end: 2 for what hardly another word ends with ("Lütkehaus", "Kowalewski"), 1 for what some do ("Lamers"), 0.
int likeness_to_family_name(std::string_view folded) {
    if (has_ending_of(folded, {"mann", "kamp", "hoff", "meyer", "meier", "mayer", "maier", "brink", "horst", "haus", "ski", "cki", "ska", "wicz", "ić", "oğlu", "oglu", "ering", "ling", "dorn", "hagen", "diek", "dieck", "zadeh", "enko", "huber", "beck", "müller", "schmidt", "hövel", "kötter", "haupt", "ovic"})) return 2;
    if (has_ending_of(folded, {"hof", "vic", "ing", "sen", "ke", "tz", "busch", "berg", "burg", "feld", "bach", "wald", "stein", "bauer", "horn", "heide", "mühlen", "pour", "yan", "ian", "ow", "ov", "ova", "owa", "uk", "ert", "ers", "zai", "oui", "ou", "pe", "th", "sch", "dt", "ck", "ff", "ele", "erle"})) return 1;
    // As names of other languages end, and words that German has taken over seldom
    if (folded.size() > 3 && has_ending_of(folded, {"a", "i", "o", "u", "id", "ad", "ed", "ud", "if", "ul", "am", "im", "an", "ir", "ar", "ay", "oy", "ah", "eh", "aj", "ej", "aw", "uw"})) return 1;
    return 0;
}

/// Verbs and adjectives become nouns by their endings only: "das Lesen", "Geflüchtete", "Englisch".
bool may_be_small(const Word& word) {
    static const Set kAlone = {"grün", "blau", "gelb", "grau", "schwarz", "weiß", "nein", "hallo", "heute", "gestern", "dass", "euch", "danke", "bitte", "doch", "jung", "klein", "groß", "arm", "reich", "mehr", "links", "rechts", "plus", "minus", "null", "eins", "drei", "vier", "fünf", "acht", "zehn", "zwölf", "elf"};
    return !word.opens && !word.all_capitals && word.folded.size() > 3 && word.folded.find_first_of("-*_:'0123456789") == std::string::npos && !kAlone.contains(word.folded) && !terms().contains(word.folded) &&
           !has_ending_of(word.folded, {"e", "n", "er", "es", "em", "isch", "sch", "s", "ig", "lich", "zig"});
}

bool ends_like_family_name(std::string_view folded) {
    return has_ending_of(folded, {"mann", "meier", "meyer", "maier", "mayer", "länder", "müller", "schmidt", "schmied", "huber", "hofer", "höfer", "berger", "kötter", "kamp", "kamps", "brink", "brock", "hoff", "hövel", "becker", "beck", "winkel", "kemper", "bauer", "lein"});
}

}  // namespace

bool is_human_verb(std::string_view folded) {
    static const Set kOfThings = {"ist", "war", "hat", "hatte", "kommt", "kam", "geht", "ging", "macht", "gibt", "gab", "wird", "wurde", "würde", "hätte", "wäre", "kann", "konnte", "soll", "sollte", "muss", "musste", "bleibt", "blieb", "steht",
                                  "stand", "läuft", "lief", "haben", "sind", "waren", "zieht", "zog", "darf", "bringt", "brachte", "findet", "fand", "lebt", "hilft", "half", "zeigt", "zeigte", "nimmt", "nahm", "heißt", "hieß", "kriegt", "bekommt", "bekam", "fährt",
                                  "fuhr", "unterstützt", "unterstützte", "wechselt", "wechselte", "verdient", "machte", "durfte", "will", "wollte", "begleitet", "begleitete", "möchte", "sucht", "suchte", "mag", "trifft", "traf", "liest", "spielt", "spielte", "lernt"};
    return is_agent_verb(folded) && !kOfThings.contains(folded);
}

bool is_singular_verb(const Words& words, std::size_t i) {
    const std::string_view folded = words[i].folded;
    if (words[i].capital && !words[i].opens) return false;
    static const Set kNoVerbs = {"nicht", "jetzt", "oft", "erst", "fast", "selbst", "dort", "seit", "mit", "echt", "gut", "sonst", "samt", "recht", "schlecht", "leicht", "bereits", "nebst", "meist", "zuletzt", "vielleicht", "überhaupt", "laut", "statt", "statte", "letzte", "erste", "heute", "heut",
                                 "nächste", "beste", "gestalt", "gesamt", "bekannt", "genannt", "weit", "rot", "bunt", "alt", "kalt", "fest", "zumindest", "insgesamt", "gemacht", "gesagt", "ist's", "bitte", "leute", "rechte", "beliebt", "direkt", "halt", "nämlich", "exakt", "konkret", "zweite", "dritte", "vierte"};
    if (is_agent_verb(folded)) return folded != "haben" && folded != "sind" && folded != "waren" && folded != "hilf";
    if (folded == "gehört" || folded == "gefällt" || folded == "gehörte") return true;
    if (folded.ends_with("hundert") || folded.ends_with("tausend")) return false;
    return folded.size() > 3 && (folded.ends_with("t") || folded.ends_with("te")) && !folded.starts_with("ge") && !kNoVerbs.contains(folded) && is_known_in_small_letters(folded);
}

std::string_view without_name_ending(std::string_view folded) {
    for (const std::string_view ending : {"'schen", "'scher", "'sches", "'schem", "'sche", "’schen", "’scher", "’sches", "’schem", "’sche", "'s", "’s", "'", "’", "schen", "sches", "scher", "schem", "sche"}) {
        if (!folded.ends_with(ending) || folded.size() < ending.size() + 3) continue;
        const auto name = folded.substr(0, folded.size() - ending.size());
        // "Müllersche", but not "Fische": without an apostrophe only what the lists know
        const bool apostrophe = ending.front() != 's';
        if (apostrophe || name_lists().family.contains(name)) return name;
    }
    if (folded.size() > 3 && folded.ends_with('s')) {
        const auto name = folded.substr(0, folded.size() - 1);
        // "Jonas" stays
        if (!name_lists().given.contains(folded) && !name_lists().family.contains(folded)) return name;
    }
    return folded;
}

namespace {

constexpr std::size_t kMostJudged = 100'000;  ///< some 10 MB

/// Depends on nothing but the word and whether it opens its sentence.
NameOfWord judge_name(const Words& words, std::size_t i) {
    const auto& word = words[i];
    NameOfWord name{look_up(name_lists().given, word.folded), look_up(name_lists().family, word.folded), false};
    if (!name.is_name()) {
        const auto base = without_name_ending(word.folded);
        const bool word_by_itself = is_known_word(words.at(i)) && !is_known_word(words.at(i).substr(0, base.size()));  // "Chaos", "Politische"
        if (base.size() != word.folded.size() && !word_by_itself) name = {look_up(name_lists().given, base), look_up(name_lists().family, base), false};
        // "Peters Haus" is Peter's, but "Bauers" may be farmers
    }
    if (!name.is_name() && word.folded.find('-') != std::string::npos) {
        // Both parts of "Müller-Kowalski", "Karl-Heinz", "El-Sayed"; one of them is no word
        bool all = true;
        bool plain = false;
        bool given = true;
        const std::string_view folded = word.folded;
        for (std::size_t begin = 0; begin <= folded.size();) {
            const auto end = std::min(folded.find('-', begin), folded.size());
            const auto part = without_name_ending(folded.substr(begin, end - begin));
            const auto g = look_up(name_lists().given, part);
            const auto f = look_up(name_lists().family, part);
            all = all && (g || f || is_name_particle(part));
            given = given && g;
            plain = plain || (g && *g == Plainness::Plain) || (f && *f == Plainness::Plain);
            begin = end + 1;
        }
        if (all && plain) (given ? name.given : name.family) = Plainness::Plain;
    }
    name.unknown = !name.is_name() && word.folded.size() > 2 && !is_known_word(words.at(i)) && !is_known_word(without_name_ending(words.at(i)));
    // "Hackländer": only as a compound that nobody has written down is it a word
    if (!name.is_name() && !name.unknown && ends_like_family_name(word.folded) && text::is_joined_german_word(std::string{words.at(i)})) name.family = word.folded.ends_with("mann") ? Plainness::Masculine : Plainness::Unchanged;
    // "Klappert": within a sentence what is no noun has no capital letter
    else if (!name.is_name() && !name.unknown && may_be_small(word) && !is_number_word(word.folded) && text::is_small_german_word(std::string{words.at(i)})) name.family = Plainness::Small;
    return name;
}

}  // namespace

NameOfWord name_of(const Words& words, std::size_t i) {
    const auto& word = words[i];
    if (!word.capital || word.has_digit) return {};
    // It takes up to twenty looks into lists and dictionaries, and is asked of each word several times.
    static thread_local std::array<StringMap<NameOfWord>, 2> judged;
    auto& known = judged[word.opens ? 1 : 0];
    if (const auto found = known.find(words.at(i)); found != known.end()) return found->second;
    if (known.size() >= kMostJudged) known.clear();
    return known.emplace(words.at(i), judge_name(words, i)).first->second;
}

bool NameEvidence::is_unknown(std::size_t i) const {
    const auto& word = m_words[i];
    if (!word.capital || word.has_digit || word.bracketed || word.all_capitals || word.folded.size() < 3) return false;
    if (is_placeholder(m_words.at(i)) || terms().contains(without_name_ending(word.folded))) return false;
    if (name_of(m_words, i).is_name() || is_known_word(m_words.at(i))) return false;
    // Broken off: "Teilhabema/", "Integra-"
    const auto gap = m_words.gap(i);
    if (gap.starts_with('/') || gap.starts_with(" /") || gap.starts_with('-')) return false;
    // "GfS", "BaMF": capitals within
    std::size_t at = 0;
    text::next_code_point(m_words.at(i), at);
    for (const char c : m_words.at(i).substr(at)) {
        if (c >= 'A' && c <= 'Z' && m_words.at(i).find('-') == std::string_view::npos) return false;
    }
    return true;
}

bool NameEvidence::is_double_name(std::size_t i) const {
    const std::string_view folded = m_words[i].folded;
    const auto hyphen = folded.find('-');
    if (hyphen == std::string_view::npos || folded.find('-', hyphen + 1) != std::string_view::npos) return false;
    const auto& names = name_lists();
    const auto is_family = [&](std::string_view part) { return names.family.contains(part) || names.given.contains(part) || likeness_to_family_name(part) == 2; };
    return is_family(folded.substr(0, hyphen)) || is_family(without_name_ending(folded.substr(hyphen + 1)));
}

bool NameEvidence::has_article(std::size_t i) const {
    const auto before = m_words.beside(i, -1);
    if (before.empty()) return false;
    if (is_determiner(before)) return true;
    // "der neue Padlet": an adjective
    if (m_words[i - 1].capital) return false;
    static const Set kNoAdjectives = {"habe", "hatte", "wurde", "würde", "hätte", "wäre", "haben", "kommen", "sagte", "meinte", "wollte", "konnte", "musste", "wenn", "denn", "dann", "wegen", "gegen", "neben", "ohne", "heute", "gerne", "aber", "oder", "über", "unter", "immer", "leider", "wieder",
                                      "und", "wie", "sehr", "hier", "sogar", "einer", "eben", "schon", "werden", "können", "müssen", "sollen", "wollen", "sondern", "mittlerweile", "danke", "liebe", "bitte", "sage", "sprache", "machte", "rufe", "frage", "fragte", "wo", "sonst", "außer"};
    const bool adjective = (before.ends_with("e") || before.ends_with("en") || before.ends_with("er") || before.ends_with("es") || before.ends_with("em")) && !kNoAdjectives.contains(before) && !is_agent_verb(before) && !is_preposition_of_people(before);
    return adjective;
}

bool NameEvidence::is_word_as_name(std::size_t i) const {
    static const Set kAdjectives = {"klein", "groß", "lang", "lange", "kurz", "jung", "schwarz", "weiß", "braun", "roth", "grün", "grau", "stark", "stolz", "fromm", "klug", "frisch", "ernst", "sauer", "reich", "hart", "kühn", "frei", "gut", "kahl", "hohl", "scharf", "schlicht", "mächtig", "fröhlich"};
    static const Set kPeople = {"abt", "bäcker", "bauer", "brauer", "bruder", "bürger", "christ", "drechsler", "dreher", "engel", "fischer", "fleischer", "förster", "freund", "gärtner", "gast", "geiger", "gesell", "glaser", "graf", "herzog", "hirt", "jäger", "kaiser", "kerl", "klempner",
                                "junge", "kämmerer", "knabe", "knecht", "koch", "könig", "krämer", "krieger", "leiter", "mann", "maurer", "meister", "metzger", "prediger", "probst", "richter", "ritter", "sattler", "schäfer", "schlosser", "schmied", "schneider", "schreiber", "schreiner", "schüler", "träger", "lehrer", "pfarrer", "wirt", "kanzler",
                                "schuster", "schütze", "schweizer", "seiler", "spinner", "steiger", "stürmer", "teufel", "tischler", "töpfer", "vater", "vetter", "vogt", "wächter", "weber", "zimmermann"};
    static const Set kAnimals = {"adler", "bär", "biber", "bock", "dachs", "falke", "fink", "frosch", "fuchs", "hahn", "hase", "hecht", "hering", "hirsch", "igel", "kater", "krebs", "kuckuck", "löwe", "ochs", "ochse", "schwan", "specht", "sperling", "star", "stier", "storch", "vogel", "wolf", "wurm", "zander"};
    const std::string_view folded = m_words[i].folded;
    const auto before = m_words.beside(i, -1);
    const auto next = m_words.beside(i, 1);
    const bool noun_behind = m_words.joined(i) && m_words[i + 1].capital;
    if (i == 0 || noun_behind || m_words[i].opens) return false;
    if (before == "von" || before == "bei" || before == "mit") {
        return !is_loose_word(folded) && !folded.ends_with('n') && !folded.ends_with('s') && !folded.ends_with('e');
    }
    static const Set kArticles = {"der", "die", "den", "dem", "beim", "vom"};
    if (!kArticles.contains(before)) return false;
    if (kAdjectives.contains(folded)) return true;
    // "der Redakteur, der Vogel, hat angerufen"
    const auto gap = m_words.gap(i);
    if (i > 1 && m_words[i - 2].capital && m_words.gap(i - 2) == ", " && (gap.starts_with(',') || gap.starts_with('.'))) return true;
    const bool one_verb = is_agent_verb(next) && !next.ends_with("en") && next != "sind";
    if (before == "die" && one_verb && (kPeople.contains(folded) || kAnimals.contains(folded))) return true;  // both are masculine
    return !kPeople.contains(folded) && !folded.ends_with("mann") && (is_human_verb(next) || (i > 1 && is_human_verb(m_words.beside(i - 1, -1))));
}

bool NameEvidence::is_speaker(std::size_t i) const {
    if (m_words[i].opens && is_known_in_small_letters(m_words[i].folded)) return false;  // "Keiner weiß"
    if (has_article(i)) return false;
    const auto next = m_words.beside(i, 1);
    return is_human_verb(next);
}

/// Spoken German puts articles before names: "der Pooth kennt jeden", "da hat die Hoymann", ", der Hagedorn,".
int NameEvidence::weight_with_article(std::size_t i) const {
    static const Set kArticles = {"der", "die", "den", "dem", "beim", "vom"};
    auto article = m_words.beside(i, -1);
    if (!is_determiner(article) && i > 1) article = m_words.beside(i - 1, -1);  // "der alte Drögekamp"
    if (!kArticles.contains(article) || (m_words.joined(i) && m_words[i + 1].capital)) return 0;
    // Things that people talk about have entries: what has none and an article is half a name, and one if it comes again.
    const bool adjective = has_ending_of(m_words[i].folded, {"ige", "igen", "iger", "liche", "lichen", "ische", "ischen", "ellen", "baren", "same", "samen"});
    int weight = (adjective ? 0 : 1) + std::max(likeness_to_family_name(m_words[i].folded), likeness_to_family_name(without_name_ending(m_words[i].folded)));
    if (m_words.joined(i) && is_singular_verb(m_words, i + 1)) weight += 2;
    // "Die Küpper." says all, about somebody who is known.
    if (i > 0 && m_words[i - 1].opens && m_words.gap(i).find_first_of(".!?") == 0) weight += 2;
    if (i > 1 && is_agent_verb(m_words.beside(i - 1, -1))) weight += 1;
    if (is_explained_as_person(i)) weight += 2;
    if (is_double_name(i)) weight += 1;
    if (i > 1 && m_words.gap(i - 2) == ", " && m_words.gap(i).find_first_of(",.") == 0) weight += 2;
    return std::min(weight, kEnough);
}

int NameEvidence::weight(std::size_t i) const {
    if (has_article(i)) return weight_with_article(i);
    const auto before = m_words.beside(i, -1);
    const auto next = m_words.beside(i, 1);
    const bool noun_behind = m_words.joined(i) && m_words[i + 1].capital;
    // Two words without an entry side by side: a given name and a family name
    if (noun_behind && is_unknown(i + 1)) return kEnough;
    // "Polsterei Jentgens", "Oberstudiendirektor Klappert": behind a noun without anything between stands what it is called
    if (i > 0 && m_words.joined(i - 1) && m_words[i - 1].capital && !m_words[i - 1].all_capitals && m_words[i - 1].folded.size() > 4 && !m_words[i - 1].bracketed && !is_title(m_words[i - 1].folded) &&
        !terms().contains(m_words[i - 1].folded) && is_known_word(m_words.at(i - 1)) && !is_known_in_small_letters(m_words[i - 1].folded) && !noun_behind) return kEnough;
    // "Hinrich Fischer"
    if (noun_behind && name_of(m_words, i + 1).family && !m_words[i + 1].folded.ends_with('s')) return kEnough;
    if (stands_among_names(i)) return kEnough;
    // "Kelechi und Adaeze", "Rönsch auch"
    if ((before == "und" || before == "oder") && !noun_behind && i > 1 && m_words.joined(i - 2) && m_words[i - 2].capital && is_unknown(i - 2)) return kEnough;
    if (m_words[i].opens && (next == "auch" || next == "selber" || next == "selbst" || next == "dagegen")) return kEnough;
    // "Hultschs Vorgängerin"
    if (noun_behind && m_words[i].folded.ends_with('s') && !m_words[i].folded.ends_with("ss") && (before.empty() || !m_words[i - 1].capital)) return kEnough;
    // "Tewes-Lücking", "Jansen-Kück"
    if (is_double_name(i)) return kEnough;
    if (i > 0 && m_words.joined(i - 1) && m_words[i - 1].capital && is_unknown(i - 1)) return kEnough;
    if (is_human_verb(next)) return kEnough;
    const bool verb_behind = is_agent_verb(next);
    if (verb_behind && !before.empty() && is_preposition_of_people(before)) return kEnough;
    if (verb_behind || (m_words.joined(i) && is_singular_verb(m_words, i + 1)) || is_explained_as_person(i)) return kEnough;
    if (is_human_verb(before) && !noun_behind) return kEnough;
    if (i > 0 && m_words.joined(i - 1) && !m_words[i - 1].capital && is_singular_verb(m_words, i - 1) && !noun_behind) return kEnough;
    if (!before.empty() && (before == "bei" || before == "mit" || before == "von") && !noun_behind) return kEnough;
    if ((before == "in" || before == "aus" || before == "unter" || before == "nach" || before == "bis" || before == "richtung") && !noun_behind && i > 0 && !m_words[i - 1].opens) return kEnough;  // or a village
    // "Tsegeredas Mutter"
    if (noun_behind && m_words[i].folded.ends_with('s') && is_relation(next)) return kEnough;
    if (before == "und" && !noun_behind && !has_ending_of(m_words[i].folded, {"en", "er", "ung", "ing", "in", "e", "ion", "ät", "ment"})) return kEnough;
    if (!before.empty() && is_preposition_of_people(before) && !noun_behind) return 1;
    if (is_agent_verb(before) && !noun_behind) return 1;
    // ", Tsegereda," within a turn: somebody is spoken to
    if (i > 0 && m_words.gap(i - 1) == ", " && m_words.gap(i).starts_with(',')) return 1;
    return 0;
}

}  // namespace fundstelle::disclosure
