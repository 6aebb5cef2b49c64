// SPDX-License-Identifier: GPL-3.0-or-later
/// What a word and its neighbours say about its being somebody's name. Internal to this module.
#pragma once

#include <optional>

#include "disclosure/lists.h"
#include "disclosure/words.h"

namespace fundstelle::disclosure {

/// What the lists and the dictionary say about one word.
struct NameOfWord {
    std::optional<Plainness> given;
    std::optional<Plainness> family;
    bool unknown{false};  ///< in no list and no dictionary
    [[nodiscard]] bool is_name() const { return given.has_value() || family.has_value(); }
    /// True if whatever it is in is a word, too.
    [[nodiscard]] bool is_ordinary() const { return is_name() && given.value_or(Plainness::Word) != Plainness::Plain && family.value_or(Plainness::Word) != Plainness::Plain; }
};

/// Of a word with a capital letter, in the form in which it stands, without its ending, or by its parts ("Müller-Kowalski").
NameOfWord name_of(const Words& words, std::size_t i);

/// What people do and things do not: "sagt", "schreibt".
bool is_human_verb(std::string_view folded);
/// True if word `i` is, or looks like, a verb in the third person singular: "grüßt", "unterschrieb", "hat".
bool is_singular_verb(const Words& words, std::size_t i);

class NameEvidence {
public:
    /// The weight from which a word is taken for a name.
    static constexpr int kEnough = 2;

    explicit NameEvidence(const Words& words) : m_words{words} {}

    /// A word with a capital letter that is neither a known word nor an abbreviation nor a name of a list.
    [[nodiscard]] bool is_unknown(std::size_t i) const;
    /// How much the neighbours of one occurrence say: 0 nothing, 1 something, 2 enough.
    [[nodiscard]] int weight(std::size_t i) const;
    /// True for a family name that is a word, too, where the word could not stand so: "der Vogel weiß", "die Koch hat", "eine Idee von Koch", "der Redakteur,
    /// der Vogel,", "der Klein".
    [[nodiscard]] bool is_word_as_name(std::size_t i) const;
    /// True for a family name that is a word, too, without the article that the word would have there: "hat Koch gesagt", "mit Fuchs", "Wolfs Idee", "die Vogel".
    /// `plainness` says which article that is.
    [[nodiscard]] bool is_bare_name(std::size_t i, Plainness plainness) const;
    /// True for "Grund hat das abgelehnt", whatever else a word may be.
    [[nodiscard]] bool has_acted(std::size_t i) const;
    /// True for "Zarema, die Tochter".
    [[nodiscard]] bool is_explained_as_person(std::size_t i) const;
    /// True for a word in no phrase that a noun would stand in without an article: enough for one that somebody in the same text is surely called.
    [[nodiscard]] bool is_bare(std::size_t i) const;
    /// True if an article or an adjective stands before the word.
    [[nodiscard]] bool has_article(std::size_t i) const;
    /// True for a word without an article that says or does what only people do: "Bauer sagt".
    [[nodiscard]] bool is_speaker(std::size_t i) const;

private:
    [[nodiscard]] bool is_bare_subject(std::size_t i, Plainness plainness) const;
    [[nodiscard]] bool follows_noun(std::size_t i) const;
    [[nodiscard]] bool stands_among_names(std::size_t i) const;
    /// One of two parts is a family name.
    [[nodiscard]] bool is_double_name(std::size_t i) const;
    [[nodiscard]] int weight_with_article(std::size_t i) const;
    const Words& m_words;
};

}  // namespace fundstelle::disclosure
