// SPDX-License-Identifier: GPL-3.0-or-later
/// Where passages stand of which only the words are known.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "report/corpus.h"
#include "report/quote_check.h"

namespace fundstelle::report {

struct SoughtWords {
    std::string words;
    std::optional<std::size_t> transcript;  ///< an index; nothing if they may stand in any
};

struct FoundWords {
    enum class How {
        Exact,      ///< character by character, at one place only
        Alike,      ///< at one place only, but with differences: of white space, punctuation or words
        Ambiguous,  ///< equally well at several places
        Lost,
    };
    How how{How::Lost};
    std::vector<Place> places{};  ///< at most twenty
};

/// Finds each passage: first as it is, where blanks and line ends count alike, then by aligning it word by word with the places that hold most of
/// its rare words, as `check_quotes()` does. Of places that are found as it is those count that begin and end with whole words, if there are any.
/// Ends early, with those done, if it may not go on.
std::vector<FoundWords> find_words(const std::vector<SoughtWords>& sought, const Corpus& corpus, const MayGoOn& may_go_on = {});

}  // namespace fundstelle::report
