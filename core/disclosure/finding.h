// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/offset.h"

namespace fundstelle::disclosure {

/// What the words of a finding are.
enum class Kind {
    Person,
    Email,
    Telephone,
    Address,  ///< a street, with or without its number
    Postcode,
    Iban,
    CarPlate,
    DateOfBirth,
    Birthplace,
    IdNumber,  ///< case, customer, insurance, tax and other numbers that stand for a person
    AccountName,  ///< in a social network
    Link,
    Institution,  ///< with the name of a place or a person
    Place,
    UnknownName,  ///< a word that no dictionary has, used like a name
    Date,
    Age,
    Region,
    Country,
};

/// How much the words say by themselves.
enum class Risk {
    Low,     ///< only together with other things: a country, a large city, a date
    Medium,  ///< to those who know the field: a small town, an institution
    High,    ///< to everybody: a full name, a telephone number
};

/// Why it was found.
enum class Reason {
    Form,         ///< it looks like nothing else: an e-mail address
    Checksum,     ///< its form, and its check digits are right
    KeyWord,      ///< a word beside it says what it is: "Aktenzeichen"
    Title,        ///< behind "Frau", "Dr."
    Relation,     ///< behind "Kollegin", "mein Bruder", "heißt"
    NameList,     ///< a known name
    NamedBefore,  ///< stands elsewhere as a name beyond doubt
    UsedAsName,   ///< no known word, and speaks or acts like somebody
    PlaceList,    ///< a known place
    PlaceInContext,  ///< a known place that is also a word, in a place where places stand
    RealName,     ///< a real name of the table of pseudonyms
};

struct Finding {
    text::CodePointRange range;
    Kind kind;
    std::string words;  ///< as they stand in the text
    Risk risk;
    Reason reason;
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// The names that files and the command line use: "person", "car-plate", …
std::string_view to_string(Kind kind);
std::string_view to_string(Risk risk);
std::string_view to_string(Reason reason);
/// Those that `to_string()` gives.
std::optional<Kind> parse_kind(std::string_view name);
std::optional<Risk> parse_risk(std::string_view name);

/// All kinds, in the order in which they are declared.
const std::vector<Kind>& all_kinds();

}  // namespace fundstelle::disclosure
