// SPDX-License-Identifier: GPL-3.0-or-later
/// Pseudonyms: which real name is replaced by what. The table never belongs to a project: it lies in a vault of its own (vault.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "disclosure/finding.h"

namespace fundstelle::disclosure {

struct Pseudonym {
    std::string real;       ///< "Müller", "Bad Oeynhausen"
    std::string pseudonym;  ///< "Frau X", "[Kommune]"
    std::optional<Kind> kind;
    std::string note;
    friend bool operator==(const Pseudonym&, const Pseudonym&) = default;
};

/// A place where a real name stands, and what to write there.
struct RealName {
    text::CodePointRange range;  ///< with the ending
    std::size_t entry;           ///< index in the table
    std::string words;           ///< as they stand in the text
    std::string replacement;
};

/// Finds real names in all their German forms, without regard to case but with capital first letters only, and never within a longer word.
///
/// Endings, and what becomes of them:
/// - genitive "s", "'s", "'": "Müllers Büro", "Jonas' Büro" → the pseudonym with "s" if it ends with a letter ("Kowals", but "[Kommune]").
///   An apostrophe stays where it stood.
/// - "'sche", "'schen", "sche", …: "die Müller'schen Akten", "Müllersche" → the pseudonym with apostrophe and ending ("X'schen").
/// - inhabitants and adjectives of towns, "er", "ern", "ers" ("Bochumer", "Essener", "Dresdner", "Bremer"): the ending goes, because what
///   replaces a town is hardly ever a word that takes it ("Stadt X", "[Kommune]"): "die Bochumer Kollegen" → "die [Kommune] Kollegen".
///   Only of entries whose kind is a place, or that have none and are in the list of places: "Bacher" is nobody called Bach.
/// - a plural "s" cannot be told from the genitive and is treated like it.
class PseudonymTable {
public:
    PseudonymTable() = default;
    /// Throws `Invalid` if a real name or a pseudonym is empty, and `Exists` if two entries have one real name (without regard to case).
    explicit PseudonymTable(std::vector<Pseudonym> entries);

    [[nodiscard]] const std::vector<Pseudonym>& entries() const { return m_entries; }
    /// Replaces the entry of that real name, or adds it. Throws `Invalid`.
    void set(Pseudonym entry);
    /// False if there is none.
    bool remove(std::string_view real);

    /// All real names in a text, in order of position and not overlapping; of several at one place the longest.
    [[nodiscard]] std::vector<RealName> find(std::string_view utf8) const;
    /// The text with every real name replaced.
    [[nodiscard]] std::string replaced(std::string_view utf8) const;

    friend bool operator==(const PseudonymTable&, const PseudonymTable&) = default;

private:
    std::vector<Pseudonym> m_entries;
};

}  // namespace fundstelle::disclosure
