// SPDX-License-Identifier: GPL-3.0-or-later
/// Quotes for reports, gathered by hand in the chapters of a collection (quote_outline.h).
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/quote.h"

namespace fundstelle::store {
struct Stamp;
}

namespace fundstelle::project {

class State;

/// A quote with what a list shows of it.
struct GatheredQuote {
    model::Quote quote;
    model::CollectionId collection_id;
    std::string collection;
    std::string chapter;   ///< with those that it is part of: "Kooperation > Ausländerbehörde"
    std::string document;  ///< its name
    std::int64_t from_paragraph;
    std::int64_t to_paragraph;
    std::string words;  ///< as printed, without quotation marks
    std::vector<model::QuoteEdit> edits;
    std::int64_t version;  ///< the number of the version of the text that the words stand in
    bool current;          ///< false: a correction deleted the words; they stand in that older version only
};

/// An edit that has no key yet. The range is in the document's text.
struct EditDraft {
    text::CodePointRange range;
    model::QuoteEditKind kind{model::QuoteEditKind::Omission};
    std::string words{};
    friend bool operator==(const EditDraft&, const EditDraft&) = default;
};

/// Ranges of quotes, and of edits but replacements, are widened to whole words and lose blanks at their ends (`model::quotable_range()`); replacements take whole
/// characters. All that throw `Invalid` for edits do so if a range lies outside of the quote or on another one, as `model::require_valid()`, and for a pseudonym of
/// what is no name. Edits of a quote whose words are lost are `Refused`: its range must be set anew first.
class Quotes {
public:
    explicit Quotes(State& state) : m_state{state} {}

    /// In order of collection, chapter as the outline has them, rank.
    [[nodiscard]] std::vector<GatheredQuote> all() const;
    [[nodiscard]] std::vector<GatheredQuote> of_chapter(model::HeadingId chapter) const;
    /// Those of these chapters, chapter by chapter, without what a list shows of them: for lists of any length.
    [[nodiscard]] std::vector<model::Quote> listed(const std::vector<model::HeadingId>& chapters) const;
    /// Throws `NotFound`.
    [[nodiscard]] GatheredQuote find(model::QuoteId id) const;
    /// A quote as it is printed, piece by piece; see `model::quote_pieces()`. One whose words are lost is one piece, as it was printed last.
    [[nodiscard]] std::vector<model::QuotePiece> pieces(model::QuoteId id) const;
    /// What would be printed, without quotation marks. Throws `Invalid` for ranges outside of the text, and for edits.
    [[nodiscard]] std::string printed(model::DocumentId document, const text::CodePointRange& range, const std::vector<EditDraft>& edits = {}) const;

    /// At the end of a chapter, as a candidate with the next number of the collection. Throws `NotFound`, and as `printed()`.
    model::QuoteId add(model::HeadingId chapter, model::DocumentId document, const text::CodePointRange& range, const std::vector<EditDraft>& edits = {});
    /// Several passages, each a quote of its own, in one action.
    std::vector<model::QuoteId> add_all(model::HeadingId chapter, const std::vector<std::pair<model::DocumentId, text::CodePointRange>>& passages);
    std::vector<model::QuoteId> add_all(const std::string& collection, const std::string& chapter, const std::vector<std::pair<model::DocumentId, text::CodePointRange>>& passages);
    /// The same by names: the collection and each level of the chapter ("A > B") are made if there is none of that name.
    model::QuoteId add(const std::string& collection, const std::string& chapter, model::DocumentId document, const text::CodePointRange& range,
                       const std::vector<EditDraft>& edits = {});

    /// Replaces all edits of a quote. Throws `Invalid`.
    void edit(model::QuoteId id, const std::vector<EditDraft>& edits);
    /// Adds one edit. Where it covers others whole, they go: the same words are not edited twice. Omissions that overlap become one. Throws `Invalid` where it
    /// covers a part of another kind of edit, and for an insertion on words that are edited: what it hid would be printed.
    void add_edit(model::QuoteId id, const EditDraft& edit);
    /// Throws `NotFound`.
    void remove_edit(model::QuoteId quote, model::QuoteEditId id);
    /// Leaves out all fillers, break-offs and pauses that no edit touches yet; returns how many.
    std::size_t smooth(model::QuoteId id);
    /// Other borders; edits outside of them go. Of words that were lost, this puts the quote where they now are, without edits. Throws `Invalid` where a border
    /// cuts an edit.
    void set_range(model::QuoteId id, const text::CodePointRange& range);
    /// Joins another passage of the same document: the quote then goes from the first word of both to the last, and what lies between them is
    /// left out, so that the reader sees that they stood apart. Throws `Invalid` if the passages overlap.
    void join(model::QuoteId id, const text::CodePointRange& passage);
    void set_status(const std::vector<model::QuoteId>& ids, model::QuoteStatus status);
    void write_note(model::QuoteId id, const std::string& note);
    /// A person has looked at what a correction changed. Quotes whose words are lost stay so until their range is set.
    void confirm(const std::vector<model::QuoteId>& ids);
    /// To a chapter, in their present order before a quote of it that does not move, or to its end. In another collection they get new numbers.
    void move(const std::vector<model::QuoteId>& ids, model::HeadingId chapter, std::optional<model::QuoteId> before = std::nullopt);
    void remove(const std::vector<model::QuoteId>& ids);
    void remove(model::QuoteId id) { remove(std::vector{id}); }

private:
    /// What a new quote needs to know of its collection; asked once for many.
    struct Place {
        model::HeadingId chapter;
        model::QuoteCollection collection;
        std::string last_rank;
    };
    /// Throws `NotFound`.
    [[nodiscard]] model::Quote existing(model::QuoteId id) const;
    /// Throws `Refused` if its words are lost.
    [[nodiscard]] model::Quote editable(model::QuoteId id) const;
    [[nodiscard]] Place place_in(model::HeadingId chapter) const;
    [[nodiscard]] std::vector<EditDraft> drafts_of(model::QuoteId quote) const;
    /// A new quote of the document's current text, with its edits. Throws `Invalid`, and `NotFound` if the document does not exist.
    [[nodiscard]] std::pair<model::Quote, std::vector<model::QuoteEdit>> new_quote(model::DocumentId document, const text::CodePointRange& range,
                                                                                  const std::vector<EditDraft>& edits) const;
    /// The edits with keys and as they may stand in the text.
    [[nodiscard]] std::vector<model::QuoteEdit> fitted(const model::Quote& quote, const std::vector<EditDraft>& drafts) const;
    /// At the end of a chapter, within an action.
    void append(Place& place, model::Quote quote, const std::vector<model::QuoteEdit>& edits, const store::Stamp& stamp);
    std::vector<model::QuoteId> add_all(const std::function<model::HeadingId(const store::Stamp&)>& chapter, const std::vector<std::pair<model::DocumentId, text::CodePointRange>>& passages);
    void change_all(const std::vector<model::QuoteId>& ids, const std::string& kind, const std::function<void(model::Quote&)>& change);
    /// Writes a quote with these edits instead of those that it has.
    void rewrite(const model::Quote& quote, const std::vector<EditDraft>& edits, const std::string& kind);
    State& m_state;
};

/// Whether the words of a quote are in the document's current text.
bool is_current(State& state, const model::Quote& quote);

/// A quote as it is printed; one whose words are lost as it was printed last, for the turns of older texts are not kept.
std::vector<model::QuotePiece> pieces_of(State& state, const model::Quote& quote, const std::vector<model::QuoteEdit>& edits, model::Ellipsis ellipsis);

}  // namespace fundstelle::project
