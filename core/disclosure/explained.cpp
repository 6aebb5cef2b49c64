// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <unordered_set>

#include "disclosure/lists.h"
#include "disclosure/patterns.h"
#include "disclosure/vocabulary.h"
#include "text/utf8.h"

namespace fundstelle::disclosure {

namespace {

using Set = std::unordered_set<std::string_view>;

bool is_number_key(std::string_view folded) {
    static const Set keys = {"az", "aktenzeichen", "geschäftszeichen", "steuer-id", "konto", "blz", "bankleitzahl", "kennziffer", "azr", "iban", "bg-nr", "kassenzeichen", "gz", "kd-nr", "id", "aktennr", "kundennr", "az-nr", "zeichen", "geschäftsnr", "bedarfsgemeinschaft", "vertragsnr", "fallnr"};
    static const Set other = {"nummer", "hausnummer", "zimmernummer", "seitennummer", "rufnummer", "telefonnummer", "handynummer", "faxnummer", "mobilnummer", "durchwahlnummer", "notfallnummer", "startnummer", "autonummer"};
    if (keys.contains(folded)) return true;
    return !other.contains(folded) && ends_with_one_of(folded, {"nummer", "-nr", "snr", "nnr", "aktenzeichen", "kennziffer", "-id"});
}

bool is_telephone_key(std::string_view folded) {
    static const Set keys = {"tel", "telefon", "telefonnummer", "handy", "handynummer", "mobil", "mobilnummer", "fax", "faxnummer", "durchwahl", "rufnummer", "mobilfunk", "festnetz", "notfallnummer", "nummer", "whatsapp", "nebenstelle", "apparat", "durchwahlnummer", "diensthandy"};
    return keys.contains(folded);
}

bool is_account_key(std::string_view folded) {
    static const Set keys = {"insta", "instagram", "tiktok", "snapchat", "facebook", "twitter", "telegram", "skype", "discord", "profil", "account", "username", "benutzername", "nutzername", "nickname", "kanal", "youtube"};
    return keys.contains(folded);
}

bool is_filler(std::string_view folded) {
    static const Set words = {"ist", "war", "die", "der", "das", "lautet", "unter", "nr", "nummer", "hat", "und", "zwar", "also", "auf", "mit", "dem", "den", "heißt", "als", "von", "ihm", "ihr", "hier", "jetzt", "noch", "immer", "da", "mal", "ähm", "äh", "name", "er", "sie", "dort", "steht", "gibt", "bei", "sein", "ihre", "seine", "meine", "bamf", "dezernat", "ich", "wäre"};
    return words.contains(folded);
}

bool is_month(std::string_view folded) {
    static const Set months = {"januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"};
    return months.contains(folded);
}

bool is_birth(std::string_view folded) {
    return folded == "geboren" || folded == "geb" || folded == "geburtstag" || folded == "geburtsdatum" || folded == "jahrgang" || folded == "geborene" || folded == "geborener" || folded == "geburtsjahr" ||
           folded == "geborenen";
}

/// "viermal die Neun", "vier Nullen"
bool is_within_number(std::string_view folded) {
    return folded == "mal" || folded == "die" || folded == "und" || folded == "dann" || folded == "noch" || folded == "wieder" || folded == "doppel" || folded == "nullen" || (folded.ends_with("mal") && is_number_word(folded.substr(0, folded.size() - 3))) || folded == "einmal";
}

bool is_spelled_year(std::string_view folded) {
    return folded.starts_with("neunzehnhundert") || folded.starts_with("zweitausend");
}

bool is_ordinal_word(std::string_view folded) {
    return folded.size() > 5 && ends_with_one_of(folded, {"ten", "te", "ter", "sten", "ste"}) &&
           (folded.starts_with("erst") || folded.starts_with("zweit") || folded.starts_with("dritt") || folded.starts_with("viert") || folded.starts_with("fünft") || folded.starts_with("sechst") ||
            folded.starts_with("siebt") || folded.starts_with("acht") || folded.starts_with("neunt") || folded.starts_with("zehnt") || folded.starts_with("elft") || folded.starts_with("zwölft") ||
            folded.find("zehnt") != std::string_view::npos || folded.find("zwanzigst") != std::string_view::npos || folded.find("dreißigst") != std::string_view::npos);
}

bool is_year(std::string_view word) {
    return word.size() == 4 && std::all_of(word.begin(), word.end(), text::is_digit) && (word.starts_with("19") || word.starts_with("20"));
}

bool on_one_line(std::string_view between) {
    return between.find('\n') == std::string_view::npos;
}

class Explained {
public:
    Explained(const Words& words, std::vector<Trace>& traces) : m_words{words}, m_traces{traces} {}

    void find() {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i].bracketed) continue;
            const std::string_view folded = m_words[i].folded;
            if (is_number_key(folded)) number_behind(i, Kind::IdNumber, 3);
            else if (is_telephone_key(folded)) number_behind(i, Kind::Telephone, 4);
            else if (is_account_key(folded)) account_behind(i);
            if (is_birth(folded)) birth_near(i);
            if (folded == "null" || folded == "plus" || m_words.at(i) == "DE") spelled_number(i);
            if (m_words[i].all_capitals || m_words.at(i).size() == 1) spelled_plate(i);
            street(i);
            age(i);
            house(i);
        }
    }

private:
    /// A number within the next few words: digits, groups of capitals, and the marks between them.
    void number_behind(std::size_t key, Kind kind, std::size_t least) {
        for (std::size_t i = key; i + 1 < m_words.size() && i < key + 6; ++i) {
            const auto gap = m_words.gap(i);
            if (!on_one_line(gap) || gap.find_first_of("!?#[(") != std::string_view::npos) return;
            const auto& next = m_words[i + 1];
            const bool starts = next.has_digit || (kind == Kind::IdNumber && next.all_capitals && next.end - next.begin <= 5) ||
                                (kind == Kind::IdNumber && i == key && next.capital && next.end - next.begin == 1);
            if (!starts) {
                if (!is_filler(next.folded)) return;
                continue;
            }
            auto last = i + 1;
            std::size_t digits = 0;
            for (auto j = i + 1; j < m_words.size(); ++j) {
                const auto& word = m_words[j];
                if (!word.has_digit && !((word.all_capitals || word.capital) && word.end - word.begin <= 4 && kind == Kind::IdNumber)) break;
                for (const char c : m_words.at(j)) digits += text::is_digit(c) ? 1U : 0U;
                if (word.has_digit) last = j;
                const auto between = m_words.gap(j);
                if (between.size() > 3 || between.find_first_not_of(" /.-:") != std::string_view::npos || between.starts_with(". ")) break;
            }
            const bool year = last == i + 1 && is_year(m_words.at(last)) && kind == Kind::Telephone;
            if (digits >= least && !year) m_traces.push_back({next.begin, m_words[last].end, kind, Risk::High, Reason::KeyWord});
            return;
        }
    }

    /// "auf Insta als mo.hamm_99": words with dots, underscores or digits in them.
    void account_behind(std::size_t key) {
        const auto utf8 = m_words.text();
        for (std::size_t i = key; i + 1 < m_words.size() && i < key + 7; ++i) {
            const auto gap = m_words.gap(i);
            if (!on_one_line(gap) || gap.find_first_of("!?") != std::string_view::npos || gap.starts_with(". ")) return;
            auto end = m_words[i + 1].end;
            const auto begin = m_words[i + 1].begin;
            auto last = i + 1;
            while (last + 1 < m_words.size() && (m_words.gap(last) == "." || m_words.gap(last) == "_" || m_words.gap(last) == "__")) end = m_words[++last].end;
            const auto name = utf8.substr(begin, end - begin);
            const bool odd = name.find_first_of("._") != std::string_view::npos || (m_words[i + 1].has_digit && !text::is_digit(name.front()));
            if (odd && name.size() > 3) {
                m_traces.push_back({begin, end, Kind::AccountName, Risk::High, Reason::KeyWord});
                return;
            }
        }
    }

    /// "geboren am dritten Mai 1994", "Jahrgang 87", "1994 in Herne geboren".
    void birth_near(std::size_t key) {
        const bool jahrgang = m_words[key].folded == "jahrgang" || m_words[key].folded == "geburtsjahr";
        const auto from = key > 7 ? key - 7 : 0;
        const auto to = std::min(key + 8, m_words.size());
        for (auto i = from; i < to; ++i) {
            if (i == key || !same_sentence(std::min(i, key), std::max(i, key))) continue;
            const std::string_view folded = m_words[i].folded;
            if (is_month(folded)) {
                auto first = i;
                while (first > 0 && i - first < 2 && (m_words[first - 1].has_digit || is_ordinal_word(m_words[first - 1].folded))) --first;
                auto last = i;
                while (last + 1 < m_words.size() && last - i < 2 && (m_words[last + 1].has_digit || is_spelled_year(m_words[last + 1].folded) || is_number_word(m_words[last + 1].folded)) && m_words.gap(last).size() <= 2) ++last;
                if (first < i || last > i) m_traces.push_back({m_words[first].begin, m_words[last].end, Kind::DateOfBirth, Risk::High, Reason::KeyWord});
            } else if (is_year(m_words.at(i)) || is_spelled_year(folded) || (jahrgang && i == key + 1 && m_words[i].has_digit) || (jahrgang && i == key + 1 && is_number_word(folded))) {
                m_traces.push_back({m_words[i].begin, m_words[i].end, Kind::DateOfBirth, Risk::Medium, Reason::KeyWord});
            }
        }
    }

    [[nodiscard]] bool same_sentence(std::size_t from, std::size_t to) const {
        for (auto i = from; i < to; ++i) {
            const auto gap = m_words.gap(i);
            if (!on_one_line(gap) || gap.find_first_of("!?;") != std::string_view::npos) return false;
            if (gap.find(". ") != std::string_view::npos && !m_words[i].has_digit && m_words[i].folded != "geb" && m_words[i].folded != "ca") return false;
        }
        return true;
    }

    /// "null eins sieben sechs …": a telephone number as somebody said it.
    void spelled_number(std::size_t i) {
        if (i > 0 && is_number_word(m_words[i - 1].folded) && m_words.gap(i - 1).size() <= 2) return;
        auto last = i;
        while (last + 1 < m_words.size() && (is_number_word(m_words[last + 1].folded) || m_words[last + 1].has_digit || is_within_number(m_words[last + 1].folded)) && m_words.gap(last).size() <= 4 && on_one_line(m_words.gap(last))) ++last;
        while (last > i && is_within_number(m_words[last].folded) && !m_words[last].folded.ends_with("nullen")) --last;
        const bool bank = m_words.at(i) == "DE";
        std::size_t digits = 0;
        for (auto at = i; at <= last; ++at) digits += 1U + static_cast<std::size_t>(std::count(m_words[at].folded.begin(), m_words[at].folded.end(), '-'));
        if (digits >= 6) m_traces.push_back({m_words[i].begin, m_words[last].end, bank ? Kind::Iban : Kind::Telephone, Risk::High, Reason::Form});
    }

    /// "WAF, TX, vier-sieben-eins-eins": a number plate as somebody said it.
    void spelled_plate(std::size_t i) {
        if (i + 2 >= m_words.size() || !plate_codes().contains(m_words.at(i)) || m_words.gap(i).size() > 3 || m_words.gap(i + 1).size() > 3) return;
        const auto letters = m_words.at(i + 1);
        if (letters.size() > 2 || !m_words[i + 1].capital || (letters.size() == 2 && !m_words[i + 1].all_capitals)) return;
        auto last = i + 1;
        while (last + 1 < m_words.size() && last < i + 5 && (is_number_word(m_words[last + 1].folded) || m_words[last + 1].has_digit) && m_words.gap(last).size() <= 3) ++last;
        if (last > i + 1 && on_one_line(m_words.gap(i)) && !m_words[i + 2].has_digit) m_traces.push_back({m_words[i].begin, m_words[last].end, Kind::CarPlate, Risk::High, Reason::Form});
    }

    /// "in der Goethestraße", "Heinrich-Heine-Platz", "auf der Kölner Straße".
    void street(std::size_t i) {
        const auto& word = m_words[i];
        if (!word.capital) return;
        static const Set general = {"straße", "hauptstraße", "seitenstraße", "nebenstraße", "einkaufsstraße", "durchgangsstraße", "landstraße", "bundesstraße", "einbahnstraße", "sackgasse", "milchstraße", "gasse", "allee",
                                    "autostraße", "wohnstraße", "spielstraße", "fußgängerstraße", "kreisstraße", "ausfallstraße", "zufahrtsstraße", "wasserstraße", "parallelstraße", "querstraße", "straßen", "durchfahrtsstraße", "fertigungsstraße", "teststraße", "impfstraße", "prachtstraße", "ladenstraße", "sperrgasse", "rettungsgasse", "balkanroute"};
        const std::string_view folded = word.folded;
        if (general.contains(folded) && folded != "straße" && folded != "allee" && folded != "gasse") return;
        auto first = i;
        bool found = false;
        if (folded == "straße" || folded == "strasse" || folded == "str" || folded == "allee" || folded == "platz" || folded == "weg" || folded == "ring" || folded == "chaussee") {
            // "Kölner Straße", "Alte Allee": what is before it has a capital letter within a sentence
            if (i == 0 || !m_words.joined(i - 1) || !m_words[i - 1].capital || m_words[i - 1].bracketed) return;
            const std::string_view before = m_words[i - 1].folded;
            found = !m_words[i - 1].opens && before.size() > 3 && (ends_with_one_of(before, {"er", "e", "en", "er"})) && !is_determiner(before) && before != "erste" && before != "zweite";
            first = i - 1;
        } else {
            found = ends_with_one_of(folded, {"straße", "strasse", "gasse", "allee", "chaussee"}) || (folded.ends_with("str") && !is_known_word(m_words.at(i))) ||
                    (folded.find('-') != std::string_view::npos && ends_with_one_of(folded, {"-platz", "-weg", "-ring", "-ufer", "-damm", "-park", "-siedlung", "-promenade"}) && std::count(folded.begin(), folded.end(), '-') >= 2);
        }
        if (!found) return;
        // with its number in words
        auto last = i;
        if (m_words.joined(i) && is_number_word(m_words[i + 1].folded)) last = i + 1;
        m_traces.push_back({m_words[first].begin, m_words[last].end, Kind::Address, last > i ? Risk::High : Risk::Medium, Reason::Form});
    }

    /// "Adresse war Kattrepel 7", "Wohnung in der Planie 22": a number behind a name where somebody lives
    void house(std::size_t i) {
        if (!m_words[i].capital || m_words[i].has_digit || !m_words.joined(i) || !m_words[i + 1].has_digit || m_words[i + 1].end - m_words[i + 1].begin > 4 || m_words.at(i).size() < 4) return;
        const auto behind = m_words.beside(i + 1, 1);
        static const Set kUnits = {"uhr", "euro", "prozent", "jahre", "jahren", "minuten", "stunden", "leute", "personen", "kinder", "mal", "quadratmeter", "monate", "wochen", "tage"};
        if (kUnits.contains(behind) || is_month(m_words[i].folded) || is_institution(m_words[i].folded)) return;
        static const Set kLiving = {"adresse", "anschrift", "wohnt", "wohnte", "wohnen", "wohne", "wohnung", "einliegerwohnung", "gezogen", "eingezogen", "umgezogen", "untergebracht", "zieht", "gewohnt", "gemeldet", "klingelt", "klingeln", "treffpunkt", "hausnummer"};
        for (auto at = i; at > 0 && at + 9 > i; --at) {
            const auto gap = m_words.gap(at - 1);
            if (!on_one_line(gap) || gap.find_first_of(".!?;[") != std::string_view::npos) return;
            if (!kLiving.contains(m_words[at - 1].folded)) continue;
            static const Set kNumbered = {"zimmer", "haus", "raum", "klasse", "block", "etage", "stock", "punkt", "seite", "jahrgang", "nummer", "platz", "kapitel", "gruppe"};
            if (!kNumbered.contains(m_words[i].folded)) m_traces.push_back({m_words[i].begin, m_words[i + 1].end, Kind::Address, Risk::High, Reason::KeyWord});
            return;
        }
    }

    /// "dreiundneunzig Jahre alt"
    void age(std::size_t i) {
        const std::string_view folded = m_words[i].folded;
        if (folded.find("neunzigjährig") != std::string_view::npos || (folded.ends_with("neunzig") && m_words.beside(i, 1) == "jahre") || (folded == "hundert" && m_words.beside(i, 1) == "jahre"))
            m_traces.push_back({m_words[i].begin, m_words[i].end, Kind::Age, Risk::Low, Reason::Form});
    }

    const Words& m_words;
    std::vector<Trace>& m_traces;
};

}  // namespace

void find_explained(const Words& words, std::vector<Trace>& traces) {
    Explained{words, traces}.find();
}

}  // namespace fundstelle::disclosure
