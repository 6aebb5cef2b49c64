// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <unordered_set>

#include "disclosure/places.h"
#include "disclosure/vocabulary.h"
#include "text/utf8.h"

namespace fundstelle::disclosure {

namespace {

using Set = std::unordered_set<std::string_view>;

/// Shops and firms, which are called after their owners.
bool is_business(std::string_view folded) {
    static const Set words = {"firma", "bäckerei", "metzgerei", "fleischerei", "autohaus", "praxis", "kanzlei", "gaststätte", "restaurant", "hotel", "café", "cafe", "spedition", "tischlerei", "schreinerei", "schlosserei",
                              "gärtnerei", "friseursalon", "salon", "apotheke", "pizzeria", "malerbetrieb", "konditorei", "druckerei", "elektro", "sanitär", "dachdeckerei", "zimmerei", "buchhandlung", "fahrschule", "baufirma", "werkstatt", "getränkemarkt", "blumen", "möbelhaus", "modehaus", "haus", "pflegedienst", "steuerbüro", "anwaltskanzlei", "arztpraxis", "zahnarztpraxis", "brauerei", "kiosk", "imbiss", "landschaftsbau", "malermeister", "bauunternehmen", "autowerkstatt"};
    if (words.contains(folded)) return true;
    for (const std::string_view ending : {"bau", "dienst", "waren", "werke", "werk", "möbel", "technik", "service", "handel", "markt", "betrieb", "residenz", "logistik", "reisen", "reinigung", "transporte", "installationen", "küchen", "holz", "druck", "moden", "bedachungen", "stift", "hof"}) {
        if (folded.size() >= ending.size() && folded.ends_with(ending)) return true;
    }
    return folded == "auto" || folded == "möbel" || folded == "schuh" || folded == "getränke" || folded == "optik" || folded == "fahrrad" || folded == "farben" || folded == "metzger" || folded == "bäcker" || folded == "stahl" || folded == "metall";
}

/// Houses whose names are words: "Pflegedienst Sonnenwinkel", "Café Zeitlos".
bool is_house(std::string_view folded) {
    static const Set words = {"pflegedienst", "seniorenresidenz", "seniorenheim", "seniorenzentrum", "altenheim", "pflegeheim", "altenzentrum", "café", "cafe", "restaurant", "hotel", "gaststätte", "gasthof", "apotheke", "kita", "pizzeria", "imbiss"};
    return words.contains(folded);
}

/// What schools are called after: "Hauptschule am Mühlenbruch".
bool is_school(std::string_view folded) {
    for (const std::string_view ending : {"schule", "kolleg", "gymnasium", "akademie", "kita", "kindergarten", "schulzentrum", "seminar"}) {
        if (folded.ends_with(ending)) return true;
    }
    return false;
}

/// "stadtring", "mühlenbruch", "rothaarsteig"
bool is_way(std::string_view folded) {
    static constexpr std::array kEndings = std::to_array<std::string_view>({"ring", "bruch", "park", "see", "wall", "tor", "platz", "weg", "berg", "hof", "teich", "kamp", "feld", "heide", "brücke", "mühle", "markt", "wald", "straße", "schloss", "schloß", "ufer", "hang", "graben", "garten", "steig", "anger", "kirchplatz"});
    return std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) { return folded.ends_with(ending); });
}

bool is_river(std::string_view part) {
    static const Set words = {"rhein", "ruhr", "sieg", "lippe", "ems", "weser", "lenne", "wupper", "erft", "main", "mosel", "lahn", "donau", "neckar", "elbe", "oder", "spree", "havel", "saale", "volme", "emscher", "niers", "ahr", "eder", "fulda", "werra", "leine", "aller", "hellweg", "berg", "mark", "egge", "eifel", "harz", "rhön", "spessart", "taunus", "hunsrück", "odenwald", "börde", "heide", "alb", "oberlausitz", "lausitz", "isar", "inn", "lech", "iller", "nahe", "saar", "unstrut", "trave", "eider", "jade", "hase", "aller", "oker", "bode", "mulde", "elster", "pleiße", "naab", "regnitz", "tauber", "jagst", "kocher", "enz", "murg", "bigge", "agger", "dill", "kinzig", "schwalm", "diemel", "nette", "leda"};
    return words.contains(part);
}

bool is_club(std::string_view word) {
    static const Set words = {"TuS", "SV", "FC", "VfL", "TSV", "SC", "DJK", "SuS", "SG", "VfB", "VfR", "TV", "BV", "SpVgg", "FSV", "TuRa", "TuRU", "TSG", "SSV", "VfK", "Borussia", "Eintracht", "Fortuna", "Arminia", "Alemannia", "Preußen", "Rot-Weiß", "Schwarz-Weiß", "Blau-Weiß", "Grün-Weiß", "Rot-Weiss"};
    return words.contains(word);
}

/// Whom schools are called after, and what is a word or no name of our lists.
bool is_namesake(std::string_view folded) {
    static const Set names = {"kopernikus", "goethe", "schiller", "lessing", "humboldt", "einstein", "kepler", "gauß", "leibniz", "kant", "hegel", "fichte", "herder", "heine", "hölderlin", "uhland", "mörike", "storm", "fontane", "kleist", "brecht", "böll", "kästner", "zille", "dürer", "cranach", "beethoven", "mozart", "bach", "händel", "schubert",
                              "brahms", "kollwitz", "scholl", "bonhoeffer", "stauffenberg", "ebert", "erhard", "adenauer", "brandt", "heuss", "kolping", "ketteler", "pestalozzi", "fröbel", "montessori", "steiner", "freinet", "diesterweg", "comenius", "kerschensteiner", "siemens", "bosch", "daimler", "benz", "diesel", "zeppelin", "röntgen", "planck", "hertz", "ohm",
                              "liebig", "bunsen", "virchow", "koch", "schweitzer", "luther", "melanchthon", "gutenberg", "galilei", "newton", "curie", "nobel", "raiffeisen", "bismarck", "moltke", "hindenburg", "stresemann", "rathenau", "liebknecht", "luxemburg", "thälmann", "pieck", "gagarin", "puschkin", "tolstoi", "erasmus", "marien", "ursulinen", "josefs", "antonius", "elisabeth", "annen"};
    return names.contains(folded) || (folded.ends_with('s') && names.contains(folded.substr(0, folded.size() - 1)));
}

class Institutions {
public:
    Institutions(const Words& words, std::vector<Trace>& traces) : m_words{words}, m_traces{traces} {}

    void find() {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i].bracketed) continue;
            if (m_words[i].capital) {
                if (named(i) || at_a_way(i) || club(i) || of_people(i) || after_owner(i)) continue;
                town_before(i);
                saint(i);
            }
            company(i);
        }
    }

private:
    void take(std::size_t first, std::size_t last, Reason reason) {
        m_traces.push_back({m_words[first].begin, m_words[last].end, Kind::Institution, Risk::Medium, reason});
    }

    [[nodiscard]] bool is_noun_of_institution(std::size_t i) const {
        const std::string_view folded = m_words[i].folded;
        if (folded == "gemeinde" || folded == "gmbh" || folded == "ggmbh" || folded.size() < 2) return false;
        if (is_institution(folded)) return true;
        const auto hyphen = folded.rfind('-');
        return hyphen != std::string_view::npos && is_institution(folded.substr(hyphen + 1));
    }

    /// A word that is a name and nothing else.
    [[nodiscard]] bool is_proper(std::size_t i, bool words_too) const {
        const auto& word = m_words[i];
        if (!word.capital || word.has_digit || word.bracketed || is_placeholder(m_words.at(i)) || terms().contains(word.folded)) return false;
        const auto& names = name_lists();
        std::string_view name = word.folded;
        for (int forms = 0; forms < 2; ++forms) {
            if (const auto found = names.family.find(name); found != names.family.end() && (words_too || found->second == Plainness::Plain)) return true;
            if (const auto found = names.given.find(name); found != names.given.end() && (words_too || found->second == Plainness::Plain)) return true;
            if (!name.ends_with('s')) break;
            name.remove_suffix(1);
        }
        return !word.all_capitals && !is_known_word(m_words.at(i));
    }

    /// "Jobcenter Kreis Warendorf", "Sozialamt der Stadt Bochum", "Firma Hansen".
    bool named(std::size_t i) {
        if (!is_noun_of_institution(i)) {
            if (!is_business(m_words[i].folded)) return false;
        }
        auto at = i;
        // "Agentur für Arbeit", "Arbeiterwohlfahrt Unterbezirk", "Diakonisches Werk", "Caritasverband für den Kreis"
        static const Set kBetween = {"für", "arbeit", "der", "des", "den", "die", "dem", "vom", "von", "kreis", "kreises", "stadt", "gemeinde", "landkreis", "landkreises", "unterbezirk", "kreisverband", "ortsverein", "werk", "region", "städteregion", "bezirk", "regionalverband", "standort", "und", "e.v", "im", "am", "dekanat", "dekanats", "ev", "ruhr", "haus", "kirchenkreis", "kirchenkreises", "zweckverband", "bistum", "rat", "hochschule", "nebenstelle", "geschäftsstelle", "zweigstelle", "ggmbh"};
        static const Set kMustFollow = {"der", "des", "den", "die", "dem", "vom", "von", "im", "am", "und"};
        bool office = false;
        for (int steps = 0; steps < 5 && m_words.joined(at); ++steps) {
            ++at;
            if (m_words[at].bracketed) return false;
            if (m_words[at].capital) {
                if (const auto place = place_at(m_words, at); place && place->sort != PlaceSort::Country && !(place->derived && steps > 0) && !kBetween.contains(m_words[at].folded)) {
                    const auto before = std::string_view{m_words[at - 1].folded};
                    // "Träger in Bochum" names the town, not the association.
                    const bool by_name = steps == 0 || office || before == "von" || before == "arbeit" || before == "werk" || !kMustFollow.contains(before);
                    if (by_name && before != "und" && before != "im" && before != "am" && before != "die" && before != "für" && (place->plainness == Plainness::Plain || before != "von")) {
                        take(i, place->last, Reason::PlaceList);
                        return true;
                    }
                    return false;
                }
                if (steps == 0 && is_of_landscape(at)) {
                    take(i, at, Reason::PlaceList);
                    return true;
                }
                if (steps == 0 && is_house(m_words[i].folded) && !is_placeholder(m_words.at(at)) && !m_words[at].all_capitals && !m_words[at].has_digit && !terms().contains(m_words[at].folded)) {
                    take(i, at, Reason::KeyWord);
                    return true;
                }
                if (steps == 0 && is_proper(at, is_business(m_words[i].folded))) {
                    auto last = at;
                    while (m_words.joined(last) && is_proper(last + 1, true)) ++last;
                    take(i, last, Reason::NameList);
                    return true;
                }
            }
            if (!kBetween.contains(m_words[at].folded)) return false;
            office = office || m_words[at].folded.starts_with("kreis") || m_words[at].folded.starts_with("landkreis") || m_words[at].folded == "stadt" || m_words[at].folded == "gemeinde" || m_words[at].folded == "unterbezirk" || m_words[at].folded == "ortsverein" || m_words[at].folded == "region";
        }
        return false;
    }

    /// "Rhein-Sieg", "Lippe-West", "Mark-Ruhr" behind the noun
    [[nodiscard]] bool is_of_landscape(std::size_t i) const {
        const std::string_view folded = m_words[i].folded;
        if (!m_words[i].capital || folded.find('-') == std::string_view::npos) return false;
        for (std::size_t begin = 0; begin <= folded.size();) {
            const auto end = std::min(folded.find('-', begin), folded.size());
            const auto part = folded.substr(begin, end - begin);
            if (is_river(part)) return true;
            const auto place = places().find(part);
            if (place != places().end() && place->second.back().words.size() == 1) return true;
            begin = end + 1;
        }
        return false;
    }

    /// "Hauptschule am Mühlenbruch", "Berufskolleg am Stadtring Süd", "Akademie für Pflegeberufe Nierstal"
    bool at_a_way(std::size_t i) {
        if (!is_school(m_words[i].folded) || !m_words.joined(i)) return false;
        auto at = i + 1;
        static const Set kAt = {"am", "an", "auf", "im", "in", "für", "zum", "zur"};
        // "Weiterbildungskolleg Rothaarsteig"
        if (m_words[at].capital && !m_words[at].bracketed && !is_placeholder(m_words.at(at)) && is_way(m_words[at].folded)) {
            take(i, at, Reason::Form);
            return true;
        }
        if (!kAt.contains(m_words[at].folded)) return false;
        const bool subject = m_words[at].folded == "für";
        while (m_words.joined(at) && at < i + 3 && !m_words[at + 1].capital) {
            ++at;
            if (m_words[at].folded != "der" && m_words[at].folded != "dem" && m_words[at].folded != "den") return false;
        }
        if (!m_words.joined(at) || !m_words[at + 1].capital || m_words[at + 1].bracketed || is_placeholder(m_words.at(at + 1))) return false;
        ++at;
        if (subject) {
            // "für Pflegeberufe" says nothing; a name behind it does
            if (!m_words.joined(at) || !is_proper(at + 1, false)) return false;
            take(i, at + 1, Reason::NameList);
            return true;
        }
        const bool way = is_proper(at, false) || is_way(m_words[at].folded);
        if (!way) return false;
        static const Set kSides = {"süd", "nord", "ost", "west", "mitte"};
        if (m_words.joined(at) && kSides.contains(m_words[at + 1].folded)) ++at;
        take(i, at, Reason::Form);
        return true;
    }

    /// "TuS Ennepetal 08"
    bool club(std::size_t i) {
        if (!is_club(m_words.at(i)) || !m_words.joined(i)) return false;
        auto last = i;
        while (m_words.joined(last) && last < i + 3 && !m_words[last + 1].bracketed && !is_placeholder(m_words.at(last + 1)) && (m_words[last + 1].capital || m_words[last + 1].has_digit)) ++last;
        if (last == i || (m_words[i].folded.size() > 4 && !place_at(m_words, i + 1))) return false;
        if (last == i + 1 && m_words[last].capital && is_known_word(m_words.at(last)) && !place_at(m_words, last) && !m_words[i].all_capitals && m_words[i].folded.size() > 3) return false;
        take(i, last, Reason::Form);
        return true;
    }

    /// "Anne-Frank-Gesamtschule", "Robert-Bosch-Berufskolleg"
    bool of_people(std::size_t i) {
        const std::string_view folded = m_words[i].folded;
        const auto hyphen = folded.rfind('-');
        if (hyphen == std::string_view::npos || hyphen < 3) return false;
        const auto noun = folded.substr(hyphen + 1);
        const bool house = is_institution(noun) || noun == "kita" || noun == "kindergarten" || noun == "stift" || noun == "hospital";
        if (!house) return false;
        const auto name = folded.substr(0, hyphen);
        for (std::size_t begin = 0; begin <= name.size();) {
            const auto end = std::min(name.find('-', begin), name.size());
            const auto part = name.substr(begin, end - begin);
            const auto given = name_lists().given.find(part);
            const auto family = name_lists().family.find(part);
            const bool plain = !terms().contains(part) && ((given != name_lists().given.end() && given->second == Plainness::Plain) || (family != name_lists().family.end() && family->second == Plainness::Plain));
            const auto place = places().find(part);
            const bool unknown = is_school(noun) && part.size() > 3 && !is_known_word(m_words.at(i).substr(begin, end - begin));
            if (plain || unknown || is_river(part) || (is_school(noun) && is_namesake(part)) || (place != places().end() && place->second.back().words.size() == 1 && place->second.back().plainness == Plainness::Plain)) {
                take(i, i, Reason::NameList);
                return true;
            }
            begin = end + 1;
        }
        return false;
    }

    /// "Andreesen Reisen", "Bildungszentrum Nord", "Ulrichsgymnasium"
    bool after_owner(std::size_t i) {
        static const Set kSides = {"nord", "süd", "ost", "west"};
        if (m_words.joined(i) && m_words[i + 1].capital && !m_words[i + 1].bracketed) {
            const std::string_view next = m_words[i + 1].folded;
            const bool noun = is_noun_of_institution(i) || is_business(m_words[i].folded) || m_words[i].folded.ends_with("kurier");
            if ((noun && kSides.contains(next)) || (is_business(next) && !m_words[i].opens && is_proper(i, false))) {
                take(i, i + 1, Reason::Form);
                return true;
            }
        }
        const std::string_view folded = m_words[i].folded;
        for (const std::string_view noun : {"schule", "gymnasium", "kolleg", "grundschule", "realschule", "gesamtschule"}) {
            if (!folded.ends_with(noun) || folded.size() < noun.size() + 3 || folded.find('-') != std::string_view::npos) continue;
            auto name = folded.substr(0, folded.size() - noun.size());
            for (int forms = 0; forms < 2; ++forms) {
                const auto& names = name_lists();
                if (is_namesake(name)) {
                    take(i, i, Reason::NameList);
                    return true;
                }
                const auto given = names.given.find(name);
                const auto family = names.family.find(name);
                if (name.size() > 3 && !terms().contains(name) && ((given != names.given.end() && given->second == Plainness::Plain) || (family != names.family.end() && family->second == Plainness::Plain))) {
                    take(i, i, Reason::NameList);
                    return true;
                }
                if (!name.ends_with('s')) break;
                name.remove_suffix(1);
            }
        }
        return false;
    }

    /// "Bochumer Tafel", "Dortmunder Sozialamt"
    void town_before(std::size_t i) {
        const auto place = place_at(m_words, i);
        if (!place || !place->derived || !m_words.joined(place->last) || !m_words[place->last + 1].capital || m_words[place->last + 1].bracketed) return;
        auto last = place->last + 1;
        if (!is_noun_of_institution(last)) return;
        while (m_words.joined(last) && m_words[last + 1].capital && is_noun_of_institution(last + 1)) ++last;
        take(i, last, Reason::PlaceList);
    }

    /// "St. Josef", "Sankt-Elisabeth-Hospital", "St.-Marien-Kirche"
    void saint(std::size_t i) {
        if (m_words[i].folded.starts_with("sankt-") || m_words[i].folded.starts_with("st-")) take(i, i, Reason::Form);
        if (m_words[i].folded != "sankt" && m_words[i].folded != "st") return;
        if (i + 1 >= m_words.size() || (m_words.gap(i) != " " && m_words.gap(i) != ". " && m_words.gap(i) != "." && m_words.gap(i) != ".-")) return;
        if (!m_words[i + 1].capital || place_at(m_words, i)) return;
        auto first = i;
        if (i > 0 && m_words.joined(i - 1) && m_words[i - 1].capital && is_noun_of_institution(i - 1)) --first;
        auto last = i + 1;
        while (m_words.joined(last) && m_words[last + 1].capital && (is_noun_of_institution(last + 1) || place_at(m_words, last + 1))) ++last;
        take(first, last, Reason::Form);
    }

    /// "Hansen & Söhne GmbH", "Brückenbauer Wattenscheid e.V."
    void company(std::size_t i) {
        static const Set kForms = {"gmbh", "ggmbh", "kg", "ag", "ohg", "gbr", "eg", "ug", "mbh"};
        const bool association = m_words[i].folded == "e" && i + 1 < m_words.size() && m_words[i + 1].folded == "v" && m_words.gap(i).starts_with('.');
        const bool joined_association = m_words[i].folded == "ev" && m_words.at(i) == "eV";
        if (!association && !joined_association && !(kForms.contains(m_words[i].folded) && m_words[i].folded != m_words.at(i))) return;
        auto first = i;
        bool telling = false;
        while (first > 0 && i - first < 5) {
            const auto gap = m_words.gap(first - 1);
            const auto& before = m_words[first - 1];
            if (before.bracketed || is_placeholder(m_words.at(first - 1))) break;
            if (gap != " " && gap != " & " && gap != ", " && gap != " + ") break;
            if (!before.capital && !(i - first > 0 && (before.folded == "für" || before.folded == "und" || before.folded == "im" || before.folded == "in" || before.folded == "der" || before.folded == "mit" || before.folded == "am" || is_agent_verb(before.folded)))) break;
            if (before.opens && is_known_word(m_words.at(first - 1)) && i - first > 0 && is_determiner(before.folded)) break;
            --first;
            if (before.capital && (is_proper(first, false) || place_at(m_words, first))) telling = true;
        }
        while (first < i && !m_words[first].capital) ++first;
        if (first < i && (telling || i - first >= 2)) take(first, association ? i + 1 : i, Reason::Form);
    }

    const Words& m_words;
    std::vector<Trace>& m_traces;
};

}  // namespace

void find_institutions(const Words& words, std::vector<Trace>& traces) {
    Institutions{words, traces}.find();
}

}  // namespace fundstelle::disclosure
