// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure/places.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "disclosure/vocabulary.h"
#include "text/german_dictionary.h"
#include "text/utf8.h"

namespace fundstelle::disclosure {

namespace {

using Set = std::unordered_set<std::string_view>;

/// True if word `i + 1` goes on with a name: blanks between, or the dot of "St."
bool goes_on(const Words& words, std::size_t i) {
    return words.joined(i) || (i + 1 < words.size() && words[i].folded == "st" && words.gap(i) == ". ");
}

const PlaceName* single(std::string_view folded) {
    const auto found = places().find(folded);
    if (found == places().end()) return nullptr;
    const auto& last = found->second.back();
    return last.words.size() == 1 ? &last : nullptr;
}

/// The place that a form with an ending is made of: "bochums", "bochumer", "dresdner", "bremer", "göttinger".
const PlaceName* place_of_form(std::string_view folded, bool before_noun, bool known, bool& derived) {
    derived = false;
    if (folded.ends_with('s')) {
        if (const auto* place = single(folded.substr(0, folded.size() - 1)); place != nullptr && place->plainness == Plainness::Plain) return place;
    }
    static const Set kWords = {"banner",  "bretter", "böller",  "bücher",  "dissens", "hager",    "hammer",  "hinter", "hintern", "hunger", "keller", "kellern", "kerker",  "klinker", "konzern",
                               "lecker",  "marter",  "minder",  "nieder",  "oster",   "selber",   "stolper", "taucher", "trainer", "trainern", "wacker", "wieder", "wörter", "eimer",   "flieder",
                               "gießer",  "gräber",  "kader",   "kenner",  "münder",  "panter",   "reuter",  "riester", "sieger", "söldner", "werner", "berner", "escher", "büchner", "adenauer"};
    derived = true;
    for (const std::string_view ending : {"er", "ern", "ers"}) {
        if (!folded.ends_with(ending) || folded.size() < ending.size() + 4 || (kWords.contains(folded) && !before_noun)) continue;
        const std::string stem{folded.substr(0, folded.size() - ending.size())};
        std::vector<std::string> bases{stem, stem + "e", stem + "en"};
        if (stem.ends_with("dn") || stem.ends_with("ln") || stem.ends_with("tn")) bases.push_back(stem.substr(0, stem.size() - 1) + "en");  // Dresdner
        if (stem.ends_with("an")) bases.push_back(stem.substr(0, stem.size() - 2));                                                        // Münsteraner
        for (const std::string_view middle : {"ens", "s", "ns"}) {  // Hallenser, Lagenser
            if (stem.size() > middle.size() + 2 && stem.ends_with(middle)) bases.insert(bases.end(), {stem.substr(0, stem.size() - middle.size()), stem.substr(0, stem.size() - middle.size()) + "e"});
        }
        for (const auto& base : bases) {
            const auto* place = single(base);
            if (place != nullptr && (place->plainness == Plainness::Plain || !known) && base.size() > 3 && place->sort != PlaceSort::Country && !is_known_in_small_letters(folded)) return place;
        }
    }
    for (const std::string_view ending : {"'sche", "'schen", "'scher", "’sche", "’schen", "’scher"}) {
        if (folded.ends_with(ending)) {
            if (const auto* place = single(folded.substr(0, folded.size() - ending.size())); place != nullptr) return place;
        }
    }
    return nullptr;
}

/// "Undingen", "Velmede", "Langerfeld"
bool ends_like_village(std::string_view folded) {
    static constexpr std::array kEndings = std::to_array<std::string_view>({"ingen", "hausen", "heim", "dorf", "rode", "roda", "stedt", "städt", "büttel", "leben", "weiler", "kirchen", "hofen", "felden", "feld", "bach", "berg", "burg", "broich", "scheid", "rath", "trup", "hagen", "horst", "lohe", "walde",
                                                                            "wedel", "stetten", "ried", "moos", "brunn", "bronn", "born", "bronnen", "witz", "nitz", "ritz", "litz", "itzsch", "thal", "mede", "beck", "beuren", "reuth", "reut", "grün", "zell", "kappel", "haren", "siel", "sum", "fehn", "moor", "ow"});
    return std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) { return folded.size() > ending.size() + 2 && folded.ends_with(ending); });
}

class Places {
public:
    Places(const Words& words, std::vector<Trace>& traces) : m_words{words}, m_traces{traces} {}

    void find() {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (!m_words[i].capital || m_words[i].bracketed) {
                m_last_place_end = m_words[i].folded == "und" || m_words[i].folded == "oder" ? m_last_place_end : npos();
                continue;
            }
            const auto match = place_at(m_words, i);
            if (match && is_meant(*match)) {
                if (match->plainness != Plainness::Plain) m_meant.emplace(m_words[match->first].folded);
                take(*match);
                i = match->last;
                m_last_place_end = i;
            } else {
                if (!match) unknown_place(i);
                else if (match->plainness != Plainness::Plain) m_doubtful.push_back(*match);
                m_last_place_end = npos();
            }
        }
        // Where a town is called so once, it is called so without a preposition too: "Und wo? – Halle."
        for (const auto& match : m_doubtful) {
            if (m_meant.contains(m_words[match.first].folded) && stands_alone(match)) take(match);
        }
    }

private:
    static constexpr std::size_t npos() { return static_cast<std::size_t>(-1); }

    [[nodiscard]] bool is_meant(const PlaceMatch& match) const {
        const auto before = word_before(match.first);
        if (is_title(before) && m_words.joined(match.first - 1)) return false;
        if (match.plainness == Plainness::Plain) {
            if (match.first != match.last) return true;
            const auto word = m_words.at(match.first);
            // Two letters, "LER" and names of people need more than that somewhere a village is called so.
            const bool short_or_stressed = match.sort != PlaceSort::District && (text::count_code_points(word) < 4 || (m_words[match.first].all_capitals && text::count_code_points(word) < 6));
            const auto given = name_lists().given.find(m_words[match.first].folded);
            const bool somebody = given != name_lists().given.end() && given->second == Plainness::Plain;
            const bool village_of_family = match.sort == PlaceSort::Municipality && !match.derived && terms().contains(m_words[match.first].folded);
            if (!short_or_stressed && !somebody && !village_of_family) return true;
            return is_preposition_of_places(before) || is_place_noun(before);
        }
        if (is_place_noun(before)) return true;
        const bool listed = m_last_place_end != npos() && match.first <= m_last_place_end + 2;  // "Bochum, Herne und Essen"
        if (listed || begins_list(match.last)) return true;
        if (match.plainness == Plainness::Idiom || !m_words.joined(match.first - (match.first > 0 ? 1 : 0))) return false;
        static const Set kClear = {"in", "aus", "nach", "bei", "bis", "um", "richtung", "hier", "raum", "ganz"};
        if (before == "nach" || before == "bei" || before == "um" || before == "bis") {
            // "nach Essen" may be after the meal: more of a journey or a wording must show it
            return match.first + 1 < m_words.size() && !m_words[match.first].opens;
        }
        return kClear.contains(before);
    }

    /// "Enger und Spenge"
    [[nodiscard]] bool begins_list(std::size_t last) const {
        const auto next = m_words.beside(last, 1);
        if ((next != "und" && next != "oder") || !m_words.joined(last + 1) || !m_words[last + 2].capital) return false;
        const auto other = place_at(m_words, last + 2);
        return other && other->plainness == Plainness::Plain && (other->sort == PlaceSort::City || other->sort == PlaceSort::Municipality);
    }

    /// As an answer by itself, or behind a preposition that things have, too.
    [[nodiscard]] bool stands_alone(const PlaceMatch& match) const {
        const auto before = m_words.beside(match.first, -1);
        if (before == "für" || before == "von" || before == "zu" || before == "mit") return !m_words.joined(match.last) || !m_words[match.last + 1].capital;
        return m_words[match.first].opens && before.empty() && !m_words.joined(match.last);
    }

    /// The folded word before, over a colon ("Ort: Hamm") too.
    [[nodiscard]] std::string_view word_before(std::size_t i) const {
        if (i == 0) return {};
        const auto gap = m_words.gap(i - 1);
        if (gap.find('\n') != std::string_view::npos) return {};
        if (m_words.joined(i - 1) || gap == ": " || gap == ":\t") return m_words[i - 1].folded;
        if (is_title(m_words[i - 1].folded) && gap == ". ") return m_words[i - 1].folded;
        return {};
    }

    /// Somebody says where a person was born.
    [[nodiscard]] bool is_birthplace(std::size_t first, std::size_t last) const {
        static const Set kBirth = {"geboren", "geb", "geburtsort", "geburtsstadt", "stammt", "stamme", "stammte", "stammend", "gebürtig", "gebürtige", "gebürtiger", "aufgewachsen", "geburtsland", "herkunft"};
        for (std::size_t back = 1; back <= 4 && back <= first; ++back) {
            const auto gap = m_words.gap(first - back);
            if (gap.find_first_of(".!?\n;") != std::string_view::npos && m_words[first - back].folded != "geb") break;
            const std::string_view folded = m_words[first - back].folded;
            if (kBirth.contains(folded)) return true;
        }
        const auto behind = m_words.beside(last, 1);
        return behind == "geboren" || behind == "aufgewachsen" || behind == "stammt" || behind == "stammte" || behind == "stammend" || behind == "gebürtig";
    }

    void take(const PlaceMatch& match) {
        const auto begin = m_words[match.first].begin;
        const auto end = m_words[match.last].end;
        const auto reason = match.plainness == Plainness::Plain ? Reason::PlaceList : Reason::PlaceInContext;
        if (match.sort == PlaceSort::Country) {
            m_traces.push_back({begin, end, Kind::Country, Risk::Low, reason});
            return;
        }
        if (match.sort == PlaceSort::Region) {
            m_traces.push_back({begin, end, Kind::Region, Risk::Low, reason});
            return;
        }
        const bool birth = !match.derived && is_birthplace(match.first, match.last);
        const bool large = match.sort == PlaceSort::City || match.sort == PlaceSort::Abroad;
        m_traces.push_back({begin, end, birth ? Kind::Birthplace : Kind::Place, large ? Risk::Low : Risk::Medium, reason});
    }

    /// "Kreis Musterhausen", "geboren in Nirgendwo": no list has it, but the place where it stands is one for places.
    void unknown_place(std::size_t i) {
        const auto word = m_words.at(i);
        if (is_placeholder(word) || i == 0 || m_words[i].has_digit || m_words[i].folded.size() < 4 || (is_known_word(word) && !text::is_joined_german_word(std::string{word}))) return;
        const auto before = word_before(i);
        static const Set kOffices = {"stadt", "kreis", "landkreis", "gemeinde", "kreisstadt", "stadtteil", "ortsteil", "samtgemeinde", "kommune", "dorf", "ort", "wohnort", "geburtsort", "bahnhof", "raum"};
        const bool office = kOffices.contains(before);
        const bool birth = (before == "in" || before == "aus") && is_birthplace(i, i);
        static const Set kToPlaces = {"in", "aus", "nach", "bis", "richtung", "hinter"};
        if (!office && !birth && kToPlaces.contains(before) && !m_words[i].all_capitals && ends_like_village(m_words[i].folded) && !(m_words.joined(i) && m_words[i + 1].capital)) {
            m_traces.push_back({m_words[i].begin, m_words[i].end, Kind::Place, Risk::Medium, Reason::Form});
        }
        if (office) m_traces.push_back({m_words[i].begin, m_words[i].end, Kind::Place, Risk::Medium, Reason::KeyWord});
        else if (birth) m_traces.push_back({m_words[i].begin, m_words[i].end, Kind::Birthplace, Risk::Medium, Reason::KeyWord});
    }

    const Words& m_words;
    std::vector<Trace>& m_traces;
    std::size_t m_last_place_end{npos()};  ///< word
    StringSet m_meant;                     ///< words that are towns somewhere in this text
    std::vector<PlaceMatch> m_doubtful;
};

}  // namespace

std::optional<PlaceMatch> place_at(const Words& words, std::size_t i) {
    const auto& word = words[i];
    const std::string_view folded = word.folded == "st" ? std::string_view{"sankt"} : std::string_view{word.folded};
    const bool before_noun = i > 0 && is_determiner(words.beside(i, -1)) && words.joined(i) && words[i + 1].capital && !words[i].opens;  // "die Hammer Behörde"
    if (const auto found = places().find(folded); found != places().end() && !(before_noun && folded.ends_with("er"))) {
        for (const auto& place : found->second) {
            auto last = i;
            std::size_t n = 1;
            for (; n < place.words.size() && goes_on(words, last); ++n) {
                const std::string_view next = words[last + 1].folded;
                const bool final_genitive = n + 1 == place.words.size() && next.size() == place.words[n].size() + 1 && next.ends_with('s') && next.starts_with(place.words[n]);
                if (next != place.words[n] && !final_genitive) break;
                ++last;
            }
            if (n == place.words.size()) return PlaceMatch{i, last, place.sort, place.plainness, false};
        }
    }
    if (word.folded.size() < 5 || word.has_digit) return std::nullopt;
    bool derived = false;
    if (const auto* place = place_of_form(word.folded, before_noun, is_known_word(words.at(i)), derived)) return PlaceMatch{i, i, place->sort, derived ? Plainness::Plain : place->plainness, derived};
    if (folded.find('-') == std::string_view::npos) return std::nullopt;
    // "Bochum-Wattenscheid", "Köln-Ehrenfeld", "Großraum-Münster"
    for (std::size_t begin = 0; begin <= folded.size();) {
        const auto end = std::min(folded.find('-', begin), folded.size());
        const auto part = folded.substr(begin, end - begin);
        const auto* place = part.size() > 3 ? single(part) : nullptr;
        if (place != nullptr && place->plainness == Plainness::Plain && place->sort != PlaceSort::Country && place->sort != PlaceSort::Region && !name_lists().given.contains(part)) {
            return PlaceMatch{i, i, place->sort, Plainness::Plain, false};
        }
        begin = end + 1;
    }
    return std::nullopt;
}

void find_places(const Words& words, std::vector<Trace>& traces) {
    Places{words, traces}.find();
}

}  // namespace fundstelle::disclosure
