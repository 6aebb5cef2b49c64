// SPDX-License-Identifier: GPL-3.0-or-later
/// A quote is a source range plus marked edits, so that every word that is printed stands in the transcript.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/quote_style.h"
#include "model/values.h"
#include "text/offset_map.h"

namespace fundstelle::model {

/// The quotes of one report: an outline of chapters.
struct QuoteCollection {
    CollectionId id;
    std::string name;
    std::string rank;
    QuoteStyle style{};
    std::int64_t last_number{0};  ///< the highest that a quote of the collection was ever given
    friend bool operator==(const QuoteCollection&, const QuoteCollection&) = default;
};

/// A chapter within a collection.
struct QuoteHeading {
    HeadingId id;
    CollectionId collection;
    std::string name;
    std::string rank;                    ///< among those of the same parent
    std::optional<HeadingId> parent{};   ///< the chapter it is part of, in the same collection
    std::string introduction{};          ///< what the team writes before the quotes; paragraphs parted by '\n'
    friend bool operator==(const QuoteHeading&, const QuoteHeading&) = default;
};

/// How far an author is with a quote.
enum class QuoteStatus { Candidate, Chosen, Used };

/// What a correction of the transcript did to a quote, until a person has looked at it.
enum class QuoteCheck {
    None,
    Changed,  ///< its words are others than before, or one of its edits lost its words
    Lost,     ///< most of its words are gone; it stands in the version of the text that has them
};

/// What an edit does with the words that it stands on. Readers see every one of them.
enum class QuoteEditKind {
    Omission,         ///< leaves them out: [...]
    Smoothing,        ///< the same for fillers and words broken off; next to each other they print one [...]
    Replacement,      ///< prints its own words in square brackets instead: [Kommune]
    Pseudonym,        ///< prints its own words instead, without brackets, because they show what they are: Stadt X
    InsertionBefore,  ///< prints its own words in square brackets before them
    InsertionBehind,  ///< the same behind them
};

/// Omission or smoothing.
constexpr bool leaves_out(QuoteEditKind kind) {
    return kind == QuoteEditKind::Omission || kind == QuoteEditKind::Smoothing;
}

struct QuoteEdit {
    QuoteEditId id;
    QuoteId quote;
    CodePointRange range;  ///< in the document's text, within the quote
    std::string words{};   ///< empty for what is left out
    QuoteEditKind kind{QuoteEditKind::Omission};
    friend bool operator==(const QuoteEdit&, const QuoteEdit&) = default;
};

struct Quote {
    QuoteId id;
    HeadingId heading;
    DocumentId document;
    VersionId version;  ///< the words were taken from this version of the text
    CodePointRange range;
    std::string rank;
    std::int64_t number{0};  ///< within its collection, from 1, for life
    QuoteStatus status{QuoteStatus::Candidate};
    std::string note{};
    QuoteCheck check{QuoteCheck::None};
    std::string words_before{};  ///< as they were printed before the correction, while there is something to check
    friend bool operator==(const Quote&, const Quote&) = default;
};

/// The names that files use: "candidate", "chosen", "used"; "none", "changed", "lost"; "omission", "smoothing", "replacement", "pseudonym", "before", "behind".
std::string_view to_string(QuoteStatus status);
std::string_view to_string(QuoteCheck check);
std::string_view to_string(QuoteEditKind kind);
std::optional<QuoteStatus> parse_quote_status(std::string_view name);
std::optional<QuoteEditKind> parse_edit_kind(std::string_view name);

/// True for words that nobody takes for spoken ones, so that they need no brackets: a single capital letter, with or without a number, behind at most two
/// words of letters with a capital one first: "Stadt X", "Herr Y2", "Frau Dr. Z", "X".
bool is_pseudonym(std::string_view words);

/// True for words that a pseudonym may stand for: up to five, each with a capital letter or a particle of names ("Frau von der Heide", "Bad Oeynhausen").
bool is_name_like(std::string_view words);

/// Throws `Invalid` if an edit has words where it leaves out, or none where it prints some; if they hold square brackets, line ends or signs that nobody sees; if a
/// pseudonym is none.
void require_valid(const QuoteEdit& edit);

/// Something in the text that no quote prints as spoken words: a time stamp at a border of a turn, or a label.
struct Silent {
    CodePointRange range;
    friend bool operator==(const Silent&, const Silent&) = default;
};

/// What of `range` the transcript's form added: the time stamps at the borders of turns; and, where the range touches only one speaker's words, the labels. What lies
/// in `left_out` touches nobody's. `turns` are those of the document, in order.
std::vector<Silent> silent_parts(const CodePointRange& range, const std::vector<Turn>& turns, const std::vector<CodePointRange>& left_out = {});

/// The range as a quote takes it: whole words, without blanks and silent parts at its ends. Throws `Invalid` if no word is left.
CodePointRange quotable_range(const text::OffsetMap& text, const CodePointRange& range, const std::vector<Turn>& turns);

/// The range without blanks and line ends at its ends; a range of blanks stays.
CodePointRange without_blanks_around(const text::OffsetMap& text, const CodePointRange& range);

/// A part of a printed quote.
struct QuotePiece {
    enum class Kind {
        Spoken,  ///< words of the transcript
        Edited,  ///< printed for an edit
    };
    Kind kind;
    std::string words;
    CodePointRange range;  ///< what it stands for in the document's text; of an insertion the words that it explains, which are printed, too
    friend bool operator==(const QuotePiece&, const QuotePiece&) = default;
};

/// A quote as it is printed, without quotation marks, piece by piece: silent parts dropped, blanks around dropped parts joined, turns in lines of their own. In
/// a quote of several speakers a label stands wherever the speaker changes, also where an edit has taken it. Edits are applied in order of position; one that lies
/// outside of the quote, overlaps an earlier one or is not valid throws `Invalid`, as does a pseudonym for words that are no name.
std::vector<QuotePiece> quote_pieces(const text::OffsetMap& text, const CodePointRange& range, const std::vector<QuoteEdit>& edits,
                                     const std::vector<Turn>& turns, Ellipsis ellipsis = Ellipsis::Dots);

/// The same as one string.
std::string quoted_words(const text::OffsetMap& text, const CodePointRange& range, const std::vector<QuoteEdit>& edits,
                         const std::vector<Turn>& turns, Ellipsis ellipsis = Ellipsis::Dots);

/// Whether `printed` shows every spoken word of the range in its order, with labels where speakers change, and nothing else but what the edits print; runs of blanks
/// count as one. Reads the text sign by sign, another way than `quote_pieces()`, so that it can tell whether that went right.
bool is_true_to(std::string_view printed, const text::OffsetMap& text, const CodePointRange& range, const std::vector<QuoteEdit>& edits,
                const std::vector<Turn>& turns, Ellipsis ellipsis = Ellipsis::Dots);

/// Fillers ("äh", "ne?"), words that are broken off ("ich ha/"), and pauses that the transcript notes ("(...)", "(3s)"), within a range and in order,
/// each with the comma behind it: what an author may leave out without changing what was said. "Mhm" and "ne" count only as tags behind a comma: alone they are answers.
std::vector<CodePointRange> fillers(const text::OffsetMap& text, const CodePointRange& range);

}  // namespace fundstelle::model
