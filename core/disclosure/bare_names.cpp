// SPDX-License-Identifier: GPL-3.0-or-later
/// Words that are names because the word would have an article where they stand: a German noun that is counted has one in the singular.
#include <algorithm>
#include <unordered_set>

#include "disclosure/name_evidence.h"
#include "disclosure/people.h"
#include "disclosure/vocabulary.h"
#include "text/german_dictionary.h"

namespace fundstelle::disclosure {

namespace {

using Set = std::unordered_set<std::string_view>;

/// "ist Koch", "als Koch", "lernt Koch": behind these a calling has no article either.
bool is_before_calling(std::string_view folded) {
    static const Set kWords = {"ist", "war", "bin", "sind", "waren", "wird", "werde", "werden", "wurde", "wäre", "als", "wie", "lernt", "lernte", "lernen", "macht", "machte", "machen", "spielt", "spielte", "bleibt", "blieb",
                               "heißt", "hieß", "pro", "je", "per", "gelernter", "gelernte", "studiert", "gibt", "gab", "gebe", "gäbe", "braucht", "brauchte", "haben", "hatten", "gegeben", "statt", "sein", "beruf"};
    return kWords.contains(folded);
}

/// Before them and behind them stands what is said in pairs: "mit Hammer und Nagel".
bool is_pair(std::string_view folded) {
    return folded == "und" || folded == "oder" || folded == "noch" || folded == "sowie" || folded == "bzw";
}

/// What somebody says, decides, or does to others: as a participle at the end of a clause with "hat".
bool is_human_participle(std::string_view folded) {
    static const Set kWords = {"gesagt", "gemeint", "gefragt", "angerufen", "geholfen", "unterschrieben", "abgelehnt", "genehmigt", "versprochen", "vorgeschlagen", "erzählt", "erklärt", "gedacht", "gewusst", "geschrieben", "gekündigt", "eingestellt",
                               "unterrichtet", "zugesagt", "abgesagt", "gelacht", "geweint", "geredet", "gesprochen", "telefoniert", "organisiert", "entschieden", "beantragt", "vermittelt", "nachgegeben", "aufgehört", "mitgebracht", "vertreten",
                               "übernommen", "besorgt", "gekocht", "gelernt", "gearbeitet", "geantwortet", "geschimpft", "gemeldet", "gekümmert", "eingeladen", "begleitet", "beraten", "betreut", "verstanden", "vergessen", "geschickt", "geraten",
                               "gefahren", "mitgemacht", "angeboten", "zugehört", "bestätigt", "behauptet", "gebeten", "beschwert", "entschuldigt", "widersprochen", "beigebracht", "gelehrt", "empfohlen", "gegründet", "geleitet", "eingelegt", "gezögert"};
    return kWords.contains(folded);
}

bool is_pronoun_object(std::string_view folded) {
    static const Set kWords = {"mich", "mir", "dich", "dir", "ihn", "ihm", "uns", "euch", "sich", "ihnen"};
    return kWords.contains(folded);
}

bool is_subordinating(std::string_view folded) {
    static const Set kWords = {"dass", "weil", "ob", "wenn", "obwohl", "bevor", "nachdem", "sobald", "solange", "falls", "sogar", "ausgerechnet", "nachdem", "während", "bis", "seit", "seitdem", "damit"};
    return kWords.contains(folded);
}

/// The same in the nominative of the plural as in the singular, and not in the dative: there only "Schneidern" is the plural.
bool demands_dative(std::string_view folded) {
    return folded == "mit" || folded == "von" || folded == "bei" || folded == "laut" || folded == "seit" || folded == "zu" || folded == "gegenüber" || folded == "außer";
}

bool demands_accusative(std::string_view folded) {
    return folded == "für" || folded == "gegen" || folded == "über" || folded == "an" || folded == "durch" || folded == "wegen";
}

}  // namespace

bool NameEvidence::is_explained_as_person(std::size_t i) const {
    if (i + 2 >= m_words.size() || m_words.gap(i) != ", " || !m_words.joined(i + 1) || !m_words[i + 2].capital || m_words[i + 2].bracketed) return false;
    static const Set kArticles = {"der", "die", "dem", "meinem", "meiner", "unserem", "unserer", "seinem", "seiner", "ihrem", "ihrer", "einem", "einer", "mein", "meine", "unser", "unsere", "sein", "seine", "ihr", "ihre", "ein", "eine"};
    if (!kArticles.contains(m_words[i + 1].folded)) return false;
    const std::string_view role = m_words[i + 2].folded;
    if (is_role(role) || ends_with_one_of(role, {"vertreter", "rektor", "rektorin"})) return true;
    return ends_with_one_of(role, {"erin", "istin", "ärztin", "ent", "entin", "rat", "wirt", "decker", "bauer"}) && is_known_word(m_words.at(i + 2));
}

bool NameEvidence::has_acted(std::size_t i) const {
    if (has_article(i) || follows_noun(i)) return false;
    const auto before = m_words.beside(i, -1);
    const auto next = m_words.beside(i, 1);
    // "Sommer macht die Buchhaltung"
    static const Set kTasks = {"die", "das", "den", "alles", "auch", "immer"};
    if ((next == "macht" || next == "machte" || next == "übernimmt" || next == "leitet") && kTasks.contains(m_words.beside(i + 1, 1))) return true;
    // "wenn Winter aufhört"
    if (is_subordinating(before) && before != "seit" && before != "bis") {
        auto end = i;
        while (m_words.joined(end) && end < i + 8) ++end;
        static const Set kDoings = {"aufhört", "anruft", "mitmacht", "unterschreibt", "ablehnt", "zustimmt", "zusagt", "absagt", "will", "möchte", "mitkommt", "nachfragt"};
        if (end > i && end < i + 8 && (is_human_verb(m_words[end].folded) || kDoings.contains(m_words[end].folded))) return true;
    }
    const bool has = next == "hat" || next == "hatte" || before == "hat" || before == "hatte";
    if (!has) return false;
    for (auto at = i + 1; at < m_words.size() && at < i + 12; ++at) {
        if (!m_words.joined(at - 1)) return false;
        if (is_human_participle(m_words[at].folded)) return true;
    }
    return false;
}

/// Behind a noun, "Sie" and the like are none.
bool NameEvidence::follows_noun(std::size_t i) const {
    if (i == 0 || !m_words.joined(i - 1) || !m_words[i - 1].capital || m_words[i - 1].opens) return false;
    static const Set kPronouns = {"sie", "ihnen", "du", "ihr", "dir", "dich", "euch"};
    return !kPronouns.contains(m_words[i - 1].folded);
}

bool NameEvidence::is_bare(std::size_t i) const {
    if (m_words[i].bracketed || m_words[i].all_capitals || has_article(i) || follows_noun(i) || is_before_calling(m_words.beside(i, -1))) return false;
    if (m_words.joined(i) && m_words[i + 1].capital) return without_name_ending(m_words[i].folded).size() != m_words[i].folded.size();
    const auto next = m_words.beside(i, 1);
    if (m_words[i].opens && is_known_in_small_letters(m_words[i].folded)) return next.empty() || is_human_verb(next) || next == "hat" || next == "hatte" || is_explained_as_person(i);
    return !is_pair(next) || m_words[i].opens;
}

/// "Dann Lauer, Theobald, Zwick."
bool NameEvidence::stands_among_names(std::size_t i) const {
    const auto is_plain = [&](std::size_t other) {
        const auto name = name_of(m_words, other);
        return m_words[other].capital && !m_words[other].bracketed && name.is_name() && !name.is_ordinary() && !terms().contains(m_words[other].folded);
    };
    if (i > 0 && m_words.gap(i - 1) == ", " && is_plain(i - 1)) return true;
    if (i + 1 < m_words.size() && m_words.gap(i) == ", " && is_plain(i + 1)) return true;
    if (is_pair(m_words.beside(i, -1)) && i > 1 && m_words.joined(i - 2) && is_plain(i - 2)) return true;
    return is_pair(m_words.beside(i, 1)) && m_words.joined(i + 1) && is_plain(i + 2);
}

/// "Koch war auch dabei", "Da sitzt Hammer", "hat mich Vogel gefragt", "dass Fuchs", "Busch vom Kreis"
bool NameEvidence::is_bare_subject(std::size_t i, Plainness plainness) const {
    const auto before = m_words.beside(i, -1);
    const auto next = m_words.beside(i, 1);
    if (m_words.joined(i) && is_singular_verb(m_words, i + 1)) return true;
    if (is_explained_as_person(i)) return true;
    if (next == "vom" || (next == "von" && m_words.beside(i + 1, 1) == "der")) return true;
    if (before.empty()) return false;
    if (is_pronoun_object(before)) return true;
    // "sitzt aber Busch"
    static const Set kAdverbs = {"aber", "auch", "da", "dann", "immer", "nur", "noch", "jetzt", "natürlich", "eben", "halt", "ja", "wieder", "damals", "heute", "doch", "mal", "eigentlich", "sogar", "ausgerechnet"};
    if (kAdverbs.contains(before) && i > 1 && m_words.joined(i - 2) && !is_before_calling(m_words[i - 2].folded) && is_singular_verb(m_words, i - 2) && !is_loose_word(m_words[i].folded)) return true;
    if (is_subordinating(before)) return plainness != Plainness::Unchanged;
    static const Set kFirstPerson = {"habe", "hab", "hatte", "kenne", "frage", "fragte", "rief", "treffe", "traf"};
    if (m_words[i - 1].capital) return m_words[i - 1].folded == "sie";
    return is_loose_word(m_words[i].folded) ? is_human_verb(before) : is_singular_verb(m_words, i - 1) || kFirstPerson.contains(before);
}

bool NameEvidence::is_bare_name(std::size_t i, Plainness plainness) const {
    const auto& word = m_words[i];
    if (plainness == Plainness::Plain || plainness == Plainness::Word || plainness == Plainness::Idiom) return false;
    const auto before = m_words.beside(i, -1);
    const auto next = m_words.beside(i, 1);
    const bool noun_behind = m_words.joined(i) && m_words[i + 1].capital;
    const bool small = plainness == Plainness::Small;
    if (word.all_capitals || (small && word.opens)) return small && next == "vom" && !word.all_capitals;  // "Jung vom Helferkreis"
    // "die Koch", "der Kling"
    static const Set kArticles = {"der", "die", "den", "dem", "beim", "vom"};
    if (!noun_behind && ((before == "die" && plainness == Plainness::Masculine) || (small && kArticles.contains(before)))) return true;
    // "Wolfs Tipp"
    const bool genitive = without_name_ending(word.folded).size() != word.folded.size();
    if (genitive) return noun_behind && !has_article(i) && !follows_noun(i) && !(word.opens && text::is_german_word(std::string{word.folded}));  // "Starkes Stück"
    // "der Fuchs ist der Leiter"
    if ((before == "der" || before == "die") && (next == "ist" || next == "war")) {
        const auto article = m_words.beside(i + 1, 1);
        if ((article == "der" || article == "die" || article == "mein" || article == "meine" || article == "unser" || article == "unsere") && m_words.joined(i + 2) && is_role(m_words[i + 3].folded)) return true;
    }
    if (has_article(i) || is_before_calling(before)) return false;
    if (noun_behind || follows_noun(i)) return false;
    if (stands_among_names(i)) return true;
    if (is_pair(next)) return m_words.beside(i + 1, 1) == "ich";  // "Kühl und ich"
    if (demands_dative(before) || (demands_accusative(before) && plainness != Plainness::Unchanged)) return before != "zu" && (!is_loose_word(word.folded) || (m_words.joined(i) && is_singular_verb(m_words, i + 1)));
    if (is_pair(before) && !(m_words.joined(i) && is_singular_verb(m_words, i + 1)) && !is_explained_as_person(i) && next != "vom") return false;
    return is_bare_subject(i, plainness);
}

}  // namespace fundstelle::disclosure
