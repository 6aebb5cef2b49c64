// SPDX-License-Identifier: GPL-3.0-or-later
/// What in a text may identify a person or a place. Rules and lists only: nothing is learnt, nothing leaves the machine.
///
/// The rules see German interviews: they know how names, places, institutions and numbers are written and said, and what people write
/// instead of them ("Herr X", "Stadt A", "[Kommune]"), which they let stand. They find too much rather than too little, and they are no
/// promise: what identifies somebody by the story that is told has no form.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "disclosure/finding.h"
#include "disclosure/lists.h"
#include "disclosure/pseudonyms.h"

namespace fundstelle::disclosure {

/// What is known from other texts of the same study.
struct Context {
    /// How often a folded word without the ending of a name stands somewhere as names stand; see `gather()`. Two of them make a name.
    StringMap<int> used_as_name;
    /// Folded names found beyond doubt in other texts ("Frau Kowalska"): they are found here without their title, too.
    StringSet names;
    /// Folded words that somebody is called beyond doubt in other texts ("Herr Sommer"): they are found here where the word would have an article.
    StringSet words_as_names;
};

struct Options {
    /// Words or names that are no findings, however they are written ("ignore always"); folded or not.
    std::vector<std::string> allowed;
    /// Words of the project, e.g. the names of its codes: they are known words.
    std::vector<std::string> project_words;
    Risk least{Risk::Low};
    /// Its real names are findings of the highest risk; its pseudonyms are none. May be null.
    const PseudonymTable* pseudonyms{nullptr};
};

/// Looks through many texts with the same context and options, which must outlive it. Several threads may use it at once.
class Search {
public:
    Search(const Context& context, const Options& options);
    /// All findings, those with the highest risk first, and in order of position. They do not overlap each other.
    [[nodiscard]] std::vector<Finding> findings(std::string_view utf8) const;

private:
    const Context& m_context;
    const Options& m_options;
    StringSet m_allowed;        ///< folded, with the pseudonyms
    StringSet m_project_words;  ///< folded
};

/// The same for one text.
std::vector<Finding> findings(std::string_view utf8, const Context& context = {}, const Options& options = {});

/// True if words are no finding where others are allowed: they are the same, or the same name with an ending ("Müllers" where "Müller" is).
bool covers(std::string_view allowed, std::string_view words);

/// Adds to the context what this text says about which words are names.
void gather(std::string_view utf8, Context& context);

}  // namespace fundstelle::disclosure
