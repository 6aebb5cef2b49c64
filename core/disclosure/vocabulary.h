// SPDX-License-Identifier: GPL-3.0-or-later
/// Small closed classes of German words that the rules ask for, and what a known word is. All folded. Internal to this module.
#pragma once

#include <string>
#include <string_view>

namespace fundstelle::disclosure {

/// "der", "eine", "meine", "kein", "vom", "zur": what is behind it is no name standing alone.
bool is_determiner(std::string_view folded);
/// "sagt", "hat", "kam", "wollte": what somebody does.
bool is_agent_verb(std::string_view folded);
/// "mit", "von", "bei", …: before somebody.
bool is_preposition_of_people(std::string_view folded);
/// "in", "aus", "nach", …: before a place.
bool is_preposition_of_places(std::string_view folded);
/// "stadt", "kreis", "raum", "bahnhof": before the name of a place.
bool is_place_noun(std::string_view folded);
/// "herr", "frau", "dr", "familie": before a name, whatever it looks like.
bool is_title(std::string_view folded);
/// "kollegin", "bruder", "bürgermeister", "klient": before a name.
bool is_relation(std::string_view folded);
/// "heißt", "namens", "vorname".
bool is_naming(std::string_view folded);
/// "jobcenter", "caritasverband", "gesamtschule", "stadtverwaltung": an office, association, school, firm.
bool is_institution(std::string_view folded);
/// "von", "van", "der", "al", "el", "ben": within a name.
bool is_name_particle(std::string_view folded);
/// "kraft", "holz": nouns that stand behind a preposition without an article ("mit Kraft", "von Holz").
bool is_loose_word(std::string_view folded);
/// Roles that follow "Herr" and "Frau" as names do: "Herr Bürgermeister".
bool is_role(std::string_view folded);

/// True if a dictionary, the list of terms or a rule of how words are built knows the word; `word` as it stands, with hyphens and signs of
/// gender. True for everything if no dictionary is installed.
bool is_known_word(std::string_view word);
/// True if it is a word in small letters, too: "essen", "weil".
bool is_known_in_small_letters(std::string_view folded);

}  // namespace fundstelle::disclosure
