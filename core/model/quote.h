// SPDX-License-Identifier: GPL-3.0-or-later
/// A quote is a source range plus marked edits, so that every word that is printed stands in the transcript.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/values.h"

namespace fundstelle::model {

/// Quotes for one report or chapter.
struct QuoteCollection {
    CollectionId id;
    std::string name;
    std::string rank;
    friend bool operator==(const QuoteCollection&, const QuoteCollection&) = default;
};

/// A chapter within a collection.
struct QuoteHeading {
    HeadingId id;
    CollectionId collection;
    std::string name;
    std::string rank;
    friend bool operator==(const QuoteHeading&, const QuoteHeading&) = default;
};

/// A change to the words of a quote that the reader sees: left out, or replaced.
struct QuoteEdit {
    QuoteEditId id;
    QuoteId quote;
    CodePointRange range;     ///< in the document's text, within the quote
    std::string replacement;  ///< printed in square brackets; "..." for an omission
    friend bool operator==(const QuoteEdit&, const QuoteEdit&) = default;
};

constexpr std::string_view kOmission = "...";

struct Quote {
    QuoteId id;
    HeadingId heading;
    DocumentId document;
    VersionId version;  ///< the words were taken from this version of the text
    CodePointRange range;
    std::string rank;
    friend bool operator==(const Quote&, const Quote&) = default;
};

/// Something in the text that no quote prints as spoken words: a time stamp, or the label of a turn that is quoted alone.
struct Silent {
    CodePointRange range;
    friend bool operator==(const Silent&, const Silent&) = default;
};

/// What of `range` the transcript's form added: every time stamp; and, where the range touches only one turn's words, its label.
/// Labels stay where question and answer are both quoted. `turns` are those of the document, in order.
std::vector<Silent> silent_parts(const CodePointRange& range, const std::vector<Turn>& turns);

/// The words as they are printed, without quotation marks: edits as "[...]", silent parts dropped, blanks around dropped parts
/// joined. `text` is the document's whole text. Edits are applied in order of position; an edit that overlaps an earlier one throws
/// `Invalid`.
std::string quoted_words(std::string_view text, const CodePointRange& range, const std::vector<QuoteEdit>& edits,
                         const std::vector<Turn>& turns);

/// German quotation marks around words: „…“, with marks inside changed to ‚…‘.
std::string in_german_quotation_marks(std::string_view words);

}  // namespace fundstelle::model
