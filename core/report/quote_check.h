// SPDX-License-Identifier: GPL-3.0-or-later
/// A finished report's quotes against the transcripts.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "report/corpus.h"
#include "report/differences.h"
#include "report/quoted_passages.h"

namespace fundstelle::report {

enum class QuoteStatus {
    Verbatim,  ///< word for word; case, punctuation and inner marks do not count
    Marked,    ///< the same with edits that readers can see
    Changed,   ///< with differences that they cannot see
    NotFound,
};

/// The names that files use: "verbatim", "marked", "changed", "not-found".
std::string_view to_string(QuoteStatus status);

/// Where the words of a quote stand.
struct Place {
    std::size_t document;  ///< index of the transcript
    text::CodePointRange range;
};

struct CheckedQuote {
    QuotedPassage passage;
    QuoteStatus status;
    std::vector<Place> places;            ///< the best first; in several transcripts if the words stand there equally well
    std::vector<Difference> differences;  ///< from the first of the places
    /// Not found, and no quote for sure: a term in marks, some words in italics, a paragraph set in, marks that do not close. Lists leave it out.
    bool is_doubtful{false};
};

/// Asked between two quotes whether to go on, with how many of all are done.
using MayGoOn = std::function<bool(std::size_t done, std::size_t of)>;

/// Checks all quotes of a report, in their order; two that only an author's insert parts are one where their words follow each other. Each quote
/// is aligned word by word with the passages that hold most of its rare words. Ends early, with those done, if it may not go on.
std::vector<CheckedQuote> check_quotes(const std::vector<QuotedPassage>& passages, const Corpus& corpus, const MayGoOn& may_go_on = {});

}  // namespace fundstelle::report
