// SPDX-License-Identifier: GPL-3.0-or-later
/// The shipped lists of public facts: names_de.txt, places_de.txt, towns_de.txt, plates_de.txt, terms_de.txt. They are compiled in.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace fundstelle::disclosure {

/// Looks up views without making strings of them.
struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view words) const { return std::hash<std::string_view>{}(words); }
};
using StringSet = std::unordered_set<std::string, StringHash, std::equal_to<>>;
template <class Value>
using StringMap = std::unordered_map<std::string, Value, StringHash, std::equal_to<>>;

/// Whether a name in a list is an ordinary German word, too.
enum class Plainness {
    Plain,      ///< no word
    Word,       ///< a word that may stand anywhere: needs evidence
    Idiom,      ///< a word that stands behind bare prepositions ("bei Regen"): needs strong evidence
    Counted,    ///< a feminine noun that is counted: in the singular it has an article, a name has none
    Masculine,  ///< a masculine or neuter one: "die Koch" is somebody, too
    Unchanged,  ///< one whose plural is the same: "Schneider"
    Small,      ///< a word in small letters only: "kling"
};

/// Names of people, folded.
struct NameLists {
    StringMap<Plainness> given;
    StringMap<Plainness> family;
};
const NameLists& name_lists();

enum class PlaceSort { Municipality, District, City, Region, Quarter, Country, Abroad };

/// A name of one or more words.
struct PlaceName {
    std::vector<std::string> words;  ///< folded
    PlaceSort sort;
    Plainness plainness;
};

/// By their first word, names with more words first.
const StringMap<std::vector<PlaceName>>& places();

/// The district codes of number plates, in capitals.
const StringSet& plate_codes();

/// Words of the field and of every day that no dictionary has, folded.
const StringSet& terms();

}  // namespace fundstelle::disclosure
