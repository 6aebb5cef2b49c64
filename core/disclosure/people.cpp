// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/people.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

#include "disclosure/lists.h"
#include "disclosure/name_evidence.h"
#include "disclosure/places.h"
#include "disclosure/vocabulary.h"
#include "text/utf8.h"

namespace fundstelle::disclosure {

namespace {

using Set = std::unordered_set<std::string_view>;

/// "Unterschrieben: Berg."
bool is_signing(std::string_view folded) {
    return folded == "unterschrieben" || folded == "unterzeichnet" || folded == "gezeichnet" || folded == "gez" || folded == "unterschrift" || folded == "absender" || folded == "gruß" || folded == "grüße" || folded == "ansprechpartner" || folded == "ansprechpartnerin";
}

class People {
public:
    People(const Words& words, const Context& context, std::vector<Trace>& traces)
        : m_words{words}, m_context{context}, m_traces{traces}, m_evidence{words}, m_taken(words.size(), false) {}

    void find() {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i].bracketed || m_taken[i]) continue;
            if (is_title(m_words[i].folded) && title(i)) continue;
            if (!m_words[i].capital) {
                if (is_naming(m_words[i].folded)) naming(i);
                continue;
            }
            if (is_naming(m_words[i].folded)) naming(i);
            if (is_role(m_words[i].folded) && relation(i)) continue;
            if (called_so(i)) continue;
            sequence(i);
        }
        named_elsewhere();
        unknown_words();
    }

private:
    void take(std::size_t first, std::size_t last, Risk risk, Reason reason, Kind kind = Kind::Person) {
        m_traces.push_back({m_words[first].begin, m_words[last].end, kind, risk, reason});
        for (auto i = first; i <= last; ++i) {
            m_taken[i] = true;
            const auto name = without_name_ending(m_words[i].folded);
            if (reason == Reason::UsedAsName || !m_words[i].capital || name.size() < 3) continue;
            const bool word = is_known_word(m_words.at(i)) && (!name_of(m_words, i).is_name() || name_of(m_words, i).is_ordinary());
            (word ? m_words_as_names : m_names).emplace(name);
        }
    }

    /// What follows a title directly, over the dot of "Dr."
    [[nodiscard]] bool follows_title(std::size_t i) const {
        if (i + 1 >= m_words.size()) return false;
        if (m_words.joined(i)) return true;
        static const Set kDotted = {"dr", "prof", "hr", "fr", "fam", "med", "phil", "ing", "dipl", "jur", "rer", "nat", "pol"};
        const auto gap = m_words.gap(i);
        return kDotted.contains(m_words[i].folded) && (gap == ". " || gap == "." || gap == ".-" || gap == ".\u00A0");
    }

    /// The last word of the name that begins with word `first`.
    [[nodiscard]] std::size_t end_of_name(std::size_t first) const {
        auto last = first;
        while (m_words.joined(last)) {
            const auto next = last + 1;
            if (m_words[next].bracketed) break;
            if (m_words[next].capital && !m_words[next].has_digit) {
                const auto name = name_of(m_words, next);
                if (!name.is_name() && !name.unknown) break;
                last = next;
            } else if (is_name_particle(m_words[next].folded) && m_words.joined(next) && m_words[next + 1].capital && (name_of(m_words, next + 1).is_name() || name_of(m_words, next + 1).unknown)) {
                last = next + 1;
            } else {
                break;
            }
        }
        return last;
    }

    bool title(std::size_t i) {
        if (!m_words[i].capital && m_words[i].folded != "dr") return false;
        auto at = i;
        while (follows_title(at)) {
            const auto next = at + 1;
            static const Set kDegrees = {"med", "phil", "ing", "jur", "rer", "nat", "pol", "h", "c", "dipl"};
            if (is_title(m_words[next].folded) || kDegrees.contains(m_words[next].folded)) {
                at = next;
                continue;
            }
            auto first = next;
            static const Set kNoble = {"von", "van", "zu", "vom", "de", "el", "al", "der", "den", "zur"};
            if (m_words[first].folded != "der" && m_words[first].folded != "den" && m_words[first].folded != "zu" && m_words[first].folded != "zur") {
                while (first < next + 3 && m_words.joined(first) && !m_words[first].capital && kNoble.contains(m_words[first].folded)) ++first;
            }
            if (first >= m_words.size() || !m_words[first].capital || m_words[first].bracketed || m_words[first].has_digit) return false;
            const auto word = m_words.at(first);
            const std::string_view folded = m_words[first].folded;
            if (is_placeholder(word)) {
                // "Frau X", but "Herr M. Kowalski"
                if (first + 1 < m_words.size() && m_words.gap(first) == ". " && m_words[first + 1].capital && name_of(m_words, first + 1).is_name() && !name_of(m_words, first + 1).is_ordinary()) {
                    take(first, first + 1, Risk::High, Reason::Title);
                    return true;
                }
                return false;
            }
            const auto name = name_of(m_words, first);
            if (terms().contains(folded)) return false;
            if (!name.is_name() && is_role(folded)) {
                at = first;  // "Frau Bürgermeisterin Kowalska"
                if (!m_words.joined(at) || !m_words[at + 1].capital || !(name_of(m_words, at + 1).is_name() || name_of(m_words, at + 1).unknown)) return false;
                continue;
            }
            if (!name.is_name() && is_known_word(word) && is_noun_for_itself(i)) return false;
            take(next, end_of_name(first), Risk::High, Reason::Title);
            return true;
        }
        return false;
    }

    /// "eine junge Frau Hilfe sucht": there "Frau" is no title.
    [[nodiscard]] bool is_noun_for_itself(std::size_t title) const {
        const auto before = m_words.beside(title, -1);
        if (before.empty()) return false;
        const bool gentleman = m_words[title].folded != "frau";  // nobody says "der Herr" of a man without a name and a noun behind it
        if (is_determiner(before)) return !gentleman || before.starts_with("ein");
        const bool adjective = !m_words[title - 1].capital && (before.ends_with("e") || before.ends_with("en") || before.ends_with("er") || before.ends_with("em"));
        return adjective && title > 1 && is_determiner(m_words.beside(title - 1, -1));
    }

    /// "mein Kollege Brüggemann", "Bürgermeisterin Kowalska"
    bool relation(std::size_t i) {
        if (!m_words.joined(i) || !m_words[i + 1].capital || m_words[i + 1].bracketed || is_placeholder(m_words.at(i + 1))) return false;
        const auto name = name_of(m_words, i + 1);
        static const Set kLoose = {"mann", "junge", "mädchen", "kind", "jugendliche", "jugendlicher", "hallo", "danke", "liebe", "lieber", "geflüchtete", "meister", "kollegen", "klienten", "coach"};
        const bool ordinary = name.is_ordinary() && !name.unknown;
        const bool calling = is_relation(m_words[i].folded);  // "Oberstudiendirektor Klappert", but not "Geschäftsführer Kraft"
        if (!calling && ordinary && name.family != Plainness::Small && name.family != Plainness::Masculine) return false;
        if (!name.is_name() && !name.unknown) return false;
        if (terms().contains(m_words[i + 1].folded) || (ordinary && kLoose.contains(m_words[i].folded))) return false;
        if (name.unknown && !name.is_name() && m_words[i + 1].all_capitals) return false;
        take(i + 1, end_of_name(i + 1), Risk::High, Reason::Relation);
        return true;
    }

    /// "Grund heißt der"
    bool called_so(std::size_t i) {
        const auto verb = m_words.beside(i, 1);
        if ((verb != "heißt" && verb != "hieß") || m_words[i].has_digit || is_placeholder(m_words.at(i)) || terms().contains(m_words[i].folded) || m_evidence.has_article(i)) return false;
        const auto who = m_words.beside(i + 1, 1);
        const auto name = name_of(m_words, i);
        if ((who != "der" && who != "die" && who != "er" && who != "sie") || !(name.is_name() || name.unknown)) return false;
        take(i, i, Risk::High, Reason::Relation);
        return true;
    }

    /// "sie heißt Tsegereda", "ein Mann namens Rost"
    void naming(std::size_t i) {
        if (m_words[i].folded == "genannt" && i > 0 && m_words.joined(i - 1) && m_words[i - 1].capital && !m_words[i - 1].bracketed && !m_taken[i - 1] && name_of(m_words, i - 1).is_name()) {
            take(i - 1, i - 1, Risk::Medium, Reason::Relation);
            return;
        }
        for (auto at = i; at < i + 3 && at + 1 < m_words.size(); ++at) {
            const auto gap = m_words.gap(at);
            if (!m_words.joined(at) && gap != ": " && gap != ", " && gap != " „" && gap != ": „") return;
            const auto next = at + 1;
            if (m_words[next].bracketed) return;
            if (!m_words[next].capital || m_words[next].has_digit) {
                static const Set kBetween = {"ist", "war", "er", "sie", "der", "die", "ja", "mit", "auch", "glaube", "ich", "lautet", "also", "von", "meiner", "immer"};
                if (!kBetween.contains(m_words[next].folded)) return;
                continue;
            }
            const auto name = name_of(m_words, next);
            if (is_placeholder(m_words.at(next)) || terms().contains(m_words[next].folded)) return;
            if ((name.is_name() && (!name.is_ordinary() || m_words[i].folded == "namens")) || (name.unknown && !m_words[next].all_capitals && !is_determiner(m_words.beside(next, -1)))) take(next, end_of_name(next), Risk::High, Reason::Relation);
            return;
        }
    }

    /// "Sabine Kowalski", "Ahmad", "Kowalski" – and "Rose Kowalski", but not "Rose".
    void sequence(std::size_t i) {
        const auto name = name_of(m_words, i);
        if (m_words[i].has_digit || is_placeholder(m_words.at(i)) || terms().contains(without_name_ending(m_words[i].folded)) || terms().contains(m_words[i].folded)) return;
        // "Adam und Eva", "Hinz und Kunz", "Max Mustermann" are nobody.
        static const Set kNobody = {"adam und eva", "hinz und kunz", "otto normalverbraucher", "max mustermann", "erika mustermann", "lieschen müller", "hans wurst"};
        for (std::size_t n = 2; n <= 3 && i + n <= m_words.size(); ++n) {
            std::string phrase = m_words[i].folded;
            for (std::size_t k = 1; k < n; ++k) phrase += " " + m_words[i + k].folded;
            if (!kNobody.contains(phrase)) continue;
            for (std::size_t k = 0; k < n; ++k) m_taken[i + k] = true;
            return;
        }
        const bool with_title = i > 0 && m_words.joined(i - 1) && is_title(m_words[i - 1].folded);
        if (with_title) return;  // `title()` has judged it
        // "in Hagen", "Ort: Florenz"
        const auto before = i > 0 ? std::string_view{m_words[i - 1].folded} : std::string_view{};
        if (end_of_name(i) == i) {
            const auto place = place_at(m_words, i);
            const bool here = is_place_noun(before) || before == "in" || before == "aus" || before == "nach" || before == "zu" || (i > 0 && m_words[i - 1].has_digit && before.size() == 5);
            if (place && (here || (!name.given && place->plainness == Plainness::Plain))) return;
        }
        if (name.given && *name.given == Plainness::Plain) {
            const auto last = end_of_name(i);
            take(i, last, last > i ? Risk::High : Risk::Medium, Reason::NameList);
        } else if (name.family && *name.family == Plainness::Plain) {
            take(i, end_of_name(i), Risk::Medium, Reason::NameList);
        } else if (name.given) {
            // a word that is also a given name: with a family name that is no word behind it, or where only somebody can stand
            const auto last = end_of_name(i);
            const bool family = last > i && name_of(m_words, i + 1).family && !name_of(m_words, i + 1).is_ordinary();
            if (family) take(i, last, Risk::High, Reason::NameList);
            else if (!m_words[i].opens && m_evidence.is_speaker(i)) take(i, i, Risk::Medium, Reason::UsedAsName);
        } else if (name.family && (m_evidence.is_speaker(i) || m_evidence.is_bare_name(i, *name.family) || m_evidence.has_acted(i) || (m_evidence.is_explained_as_person(i) && !m_evidence.has_article(i)))) {
            take(i, i, Risk::Medium, Reason::UsedAsName);
            m_words_as_names.emplace(without_name_ending(m_words[i].folded));
        } else if (name.family && i > 0 && m_words.gap(i - 1).starts_with(": ") && is_signing(m_words[i - 1].folded)) {
            take(i, i, Risk::Medium, Reason::Relation);
        } else if (name.family && m_evidence.is_word_as_name(i)) {
            take(i, i, Risk::Low, Reason::UsedAsName);
            m_words_as_names.emplace(without_name_ending(m_words[i].folded));
        } else if (name.family && (m_words[i].folded.find('\'') != std::string::npos || m_words[i].folded.find("’") != std::string::npos) && m_words[i].folded.find("sch") != std::string::npos) {
            take(i, i, Risk::Medium, Reason::NameList);  // "Müller'schen"
        }
    }

    /// Words without an entry in any dictionary that stand as names stand, here or elsewhere.
    void unknown_words() {
        StringMap<int> weights;
        std::vector<std::size_t> unknown;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_taken[i] || !m_evidence.is_unknown(i)) continue;
            unknown.push_back(i);
            weights[std::string{without_name_ending(m_words[i].folded)}] += m_evidence.weight(i);
        }
        for (const auto i : unknown) {
            const auto name = without_name_ending(m_words[i].folded);
            auto weight = weights.find(name)->second;
            if (const auto elsewhere = m_context.used_as_name.find(name); elsewhere != m_context.used_as_name.end()) weight = std::max(weight, elsewhere->second);
            if (weight >= NameEvidence::kEnough) take(i, i, weight >= 2 * NameEvidence::kEnough ? Risk::Medium : Risk::Low, Reason::UsedAsName, Kind::UnknownName);
        }
    }

    /// A name that was beyond doubt somewhere is one everywhere.
    void named_elsewhere() {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_taken[i] || !m_words[i].capital || m_words[i].bracketed) continue;
            const auto name = without_name_ending(m_words[i].folded);
            if (m_names.contains(name) || m_context.names.contains(name)) take(i, i, Risk::Medium, Reason::NamedBefore);
            else if (m_words_as_names.contains(name) && stands_like_somebody(i)) take(i, i, Risk::Medium, Reason::NamedBefore);
            else if (m_context.words_as_names.contains(name) && m_evidence.is_bare(i) && !is_in_phrase(i, name)) take(i, i, Risk::Medium, Reason::NamedBefore);
        }
    }

    /// "mit Kraft", "von Hand"
    [[nodiscard]] bool is_in_phrase(std::size_t i, std::string_view name) const {
        const auto before = m_words.beside(i, -1);
        return is_loose_word(name) && before != "und" && before != "oder" && (is_preposition_of_people(before) || is_preposition_of_places(before));
    }

    /// "der Sommer hat", "beim Sommer", "Sommer sagt" where somebody is called Sommer; not "im Sommer", "ein Sommer".
    [[nodiscard]] bool stands_like_somebody(std::size_t i) const {
        static const Set kBefore = {"der", "die", "den", "dem", "beim", "vom", "bei", "mit", "von"};
        const auto before = m_words.beside(i, -1);
        const auto next = m_words.beside(i, 1);
        if (kBefore.contains(before)) return !(m_words.joined(i) && m_words[i + 1].capital) && (is_agent_verb(next) || !m_words.joined(i) || before == "bei" || before == "mit" || before == "von" || before == "beim" || next == "vom");
        return m_evidence.is_bare(i);
    }

    const Words& m_words;
    const Context& m_context;
    std::vector<Trace>& m_traces;
    NameEvidence m_evidence;
    std::vector<bool> m_taken;
    StringSet m_names;
    StringSet m_words_as_names;  ///< ordinary words that somebody is called: "Frau Sommer"
};

}  // namespace

void find_people(const Words& words, const Context& context, std::vector<Trace>& traces) {
    People{words, context, traces}.find();
}

}  // namespace fundstelle::disclosure
