// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/quotes.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/error.h"
#include "project/quote_outline.h"
#include "project/state.h"

namespace fundstelle::project {

namespace {

/// Gathers what lists show, asking for each collection, chapter and document once.
class Gatherer {
public:
    explicit Gatherer(State& state) : m_state{state}, m_collections{state.quotes.collections()} {}

    GatheredQuote gather(model::Quote quote, const model::QuoteHeading& heading, const std::string& path) {
        const auto collection = std::find_if(m_collections.begin(), m_collections.end(), [&](const auto& one) { return one.id == heading.collection; });
        if (!m_document || m_document->id != quote.document) m_document = m_state.documents.find(quote.document);
        const auto text = m_state.text_of(quote.version);
        auto edits = m_state.quotes.edits(quote.id);
        std::string words;
        for (const auto& piece : pieces_of(m_state, quote, edits, collection->style.ellipsis)) words += piece.words;
        const auto range = quote.range;
        const bool current = quote.version == m_document->version;
        const auto version = m_state.documents.find_version(quote.version)->number;
        return {std::move(quote), collection->id, collection->name, path, m_document->name, text->paragraphs().number_of(range.begin()),
                text->paragraphs().last_number_of(range), std::move(words), std::move(edits), version, current};
    }

private:
    State& m_state;
    std::vector<model::QuoteCollection> m_collections;
    std::optional<model::Document> m_document;  ///< of the last quote
};

}  // namespace

std::vector<model::Turn> turns_of(State& state, const model::Quote& quote) {
    const auto document = state.documents.find(quote.document);
    return document && document->version == quote.version ? state.turns.turns(quote.document) : std::vector<model::Turn>{};
}

std::vector<model::QuotePiece> pieces_of(State& state, const model::Quote& quote, const std::vector<model::QuoteEdit>& edits, model::Ellipsis ellipsis) {
    return model::quote_pieces(state.text_of(quote.version)->utf8(), quote.range, edits, turns_of(state, quote), ellipsis);
}

std::vector<GatheredQuote> Quotes::all() const {
    const QuoteOutline outline{m_state};
    const auto quotes = m_state.quotes.quotes();
    Gatherer gatherer{m_state};
    std::vector<GatheredQuote> gathered;
    for (const auto& collection : outline.collections()) {
        for (const auto& chapter : outline.chapters(collection.id)) {
            if (chapter.quotes == 0) continue;
            const auto path = outline.path_of(chapter.heading.id);
            for (const auto& quote : quotes) {
                if (quote.heading == chapter.heading.id) gathered.push_back(gatherer.gather(quote, chapter.heading, path));
            }
        }
    }
    return gathered;
}

std::vector<GatheredQuote> Quotes::of_chapter(model::HeadingId chapter) const {
    const QuoteOutline outline{m_state};
    const auto heading = outline.chapter(chapter);
    const auto path = outline.path_of(chapter);
    Gatherer gatherer{m_state};
    std::vector<GatheredQuote> gathered;
    for (const auto& quote : m_state.quotes.quotes()) {
        if (quote.heading == chapter) gathered.push_back(gatherer.gather(quote, heading, path));
    }
    return gathered;
}

std::vector<model::Quote> Quotes::listed(const std::vector<model::HeadingId>& chapters) const {
    std::map<model::HeadingId, std::vector<model::Quote>> by_chapter;
    for (auto& quote : m_state.quotes.quotes()) by_chapter[quote.heading].push_back(std::move(quote));
    std::vector<model::Quote> listed;
    for (const auto& chapter : chapters) {
        for (auto& quote : by_chapter[chapter]) listed.push_back(std::move(quote));
    }
    return listed;
}

GatheredQuote Quotes::find(model::QuoteId id) const {
    const auto quote = existing(id);
    const QuoteOutline outline{m_state};
    return Gatherer{m_state}.gather(quote, outline.chapter(quote.heading), outline.path_of(quote.heading));
}

std::vector<model::QuotePiece> Quotes::pieces(model::QuoteId id) const {
    const auto quote = existing(id);
    const QuoteOutline outline{m_state};
    return pieces_of(m_state, quote, m_state.quotes.edits(id), outline.collection(outline.chapter(quote.heading).collection).style.ellipsis);
}

std::string Quotes::printed(model::DocumentId document, const text::CodePointRange& range, const std::vector<EditDraft>& edits) const {
    const auto keyed = with_keys(m_state.new_id<model::QuoteId>(), edits);
    require_printable(document, range, keyed);
    return model::quoted_words(m_state.text_of(document)->utf8(), range, keyed, m_state.turns.turns(document));
}

model::Quote Quotes::existing(model::QuoteId id) const {
    if (const auto quote = m_state.quotes.find(id)) return *quote;
    throw Error{ErrorKind::NotFound, "no such quote"};
}

std::vector<model::QuoteEdit> Quotes::with_keys(model::QuoteId quote, const std::vector<EditDraft>& drafts) const {
    std::vector<model::QuoteEdit> edits;
    for (const auto& draft : drafts) edits.push_back({m_state.new_id<model::QuoteEditId>(), quote, draft.range, draft.words, draft.kind});
    return edits;
}

std::vector<EditDraft> Quotes::drafts_of(model::QuoteId quote) const {
    std::vector<EditDraft> drafts;
    for (const auto& edit : m_state.quotes.edits(quote)) drafts.push_back({edit.range, edit.kind, edit.words});
    return drafts;
}

void Quotes::require_printable(model::DocumentId document, const text::CodePointRange& range, const std::vector<model::QuoteEdit>& edits) const {
    const auto text = m_state.text_of(document);
    if (!text->offsets().contains(range)) {
        throw Error{ErrorKind::Invalid, "beyond the end of the text", m_state.documents.find(document)->name,
                    fmt::format("{}–{}", range.begin().count(), range.end().count())};
    }
    static_cast<void>(model::quoted_words(text->utf8(), range, edits, {}));
}

void Quotes::append(model::Quote quote, const std::vector<model::QuoteEdit>& edits, const store::Stamp& stamp) {
    const QuoteOutline outline{m_state};
    auto collection = outline.collection(outline.chapter(quote.heading).collection);
    quote.number = ++collection.last_number;
    m_state.quotes.save(collection, stamp);
    quote.rank = rank_behind(m_state.quotes.quotes());
    m_state.quotes.save(quote, stamp);
    for (const auto& edit : edits) m_state.quotes.save(edit, stamp);
}

model::QuoteId Quotes::add(model::HeadingId chapter, model::DocumentId document, const text::CodePointRange& range, const std::vector<EditDraft>& edits) {
    static_cast<void>(QuoteOutline{m_state}.chapter(chapter));
    const auto id = m_state.new_id<model::QuoteId>();
    const auto keyed = with_keys(id, edits);
    require_printable(document, range, keyed);
    const auto found = m_state.documents.find(document);
    m_state.act("add-quote", {{"document", found->name}}, [&](const store::Stamp& stamp) {
        append({id, chapter, document, found->version, range, {}}, keyed, stamp);
    });
    return id;
}

std::vector<model::QuoteId> Quotes::add_all(const std::function<model::HeadingId(const store::Stamp&)>& chapter,
                                            const std::vector<std::pair<model::DocumentId, text::CodePointRange>>& passages) {
    for (const auto& [document, range] : passages) require_printable(document, range, {});
    std::vector<model::QuoteId> added;
    if (passages.empty()) return added;
    const bool several = passages.size() > 1;
    const nlohmann::json names = several ? nlohmann::json{{"count", passages.size()}} : nlohmann::json{{"document", m_state.documents.find(passages.front().first)->name}};
    m_state.act(several ? "add-quotes" : "add-quote", names, [&](const store::Stamp& stamp) {
        const auto heading = chapter(stamp);
        const QuoteOutline outline{m_state};
        auto collection = outline.collection(outline.chapter(heading).collection);
        auto rank = rank_behind(m_state.quotes.quotes());
        for (const auto& [document, range] : passages) {
            added.push_back(m_state.new_id<model::QuoteId>());
            m_state.quotes.save(model::Quote{added.back(), heading, document, m_state.documents.find(document)->version, range, rank, ++collection.last_number}, stamp);
            rank = model::rank_between(rank, {});
        }
        m_state.quotes.save(collection, stamp);
    });
    return added;
}

std::vector<model::QuoteId> Quotes::add_all(model::HeadingId chapter, const std::vector<std::pair<model::DocumentId, text::CodePointRange>>& passages) {
    static_cast<void>(QuoteOutline{m_state}.chapter(chapter));
    return add_all([&](const store::Stamp&) { return chapter; }, passages);
}

std::vector<model::QuoteId> Quotes::add_all(const std::string& collection, const std::string& chapter,
                                            const std::vector<std::pair<model::DocumentId, text::CodePointRange>>& passages) {
    return add_all([&](const store::Stamp& stamp) { return chapter_of_path(m_state, collection, chapter, stamp); }, passages);
}

model::QuoteId Quotes::add(const std::string& collection, const std::string& chapter, model::DocumentId document, const text::CodePointRange& range,
                           const std::vector<EditDraft>& edits) {
    const auto id = m_state.new_id<model::QuoteId>();
    const auto keyed = with_keys(id, edits);
    require_printable(document, range, keyed);
    const auto found = m_state.documents.find(document);
    m_state.act("add-quote", {{"collection", collection}, {"document", found->name}}, [&](const store::Stamp& stamp) {
        append({id, chapter_of_path(m_state, collection, chapter, stamp), document, found->version, range, {}}, keyed, stamp);
    });
    return id;
}

void Quotes::rewrite(const model::Quote& quote, const std::vector<EditDraft>& edits, const std::string& kind) {
    const auto keyed = with_keys(quote.id, edits);
    static_cast<void>(model::quoted_words(m_state.text_of(quote.version)->utf8(), quote.range, keyed, {}));  // throws if they do not fit
    const auto before = m_state.quotes.edits(quote.id);
    const auto is_same = [](const model::QuoteEdit& one, const model::QuoteEdit& other) { return one.range == other.range && one.kind == other.kind && one.words == other.words; };
    m_state.act(kind, {{"document", m_state.documents.find(quote.document)->name}}, [&](const store::Stamp& stamp) {
        if (!(existing(quote.id) == quote)) m_state.quotes.save(quote, stamp);
        // An edit that stays keeps its key.
        for (const auto& edit : before) {
            if (std::none_of(keyed.begin(), keyed.end(), [&](const auto& other) { return is_same(edit, other); })) m_state.quotes.remove(edit.id);
        }
        for (const auto& edit : keyed) {
            if (std::none_of(before.begin(), before.end(), [&](const auto& other) { return is_same(edit, other); })) m_state.quotes.save(edit, stamp);
        }
    });
}

void Quotes::edit(model::QuoteId id, const std::vector<EditDraft>& edits) {
    if (drafts_of(id) != edits) rewrite(existing(id), edits, "edit-quote");
}

void Quotes::add_edit(model::QuoteId id, const EditDraft& edit) {
    auto edits = drafts_of(id);
    auto added = edit;
    for (const auto& other : edits) {
        if (!model::leaves_out(edit.kind) || !model::leaves_out(other.kind) || !other.range.overlaps(edit.range)) continue;
        added.range = {std::min(added.range.begin(), other.range.begin()), std::max(added.range.end(), other.range.end())};
    }
    std::erase_if(edits, [&](const auto& other) { return added.range.contains(other.range); });
    edits.push_back(added);
    rewrite(existing(id), edits, "edit-quote");
}

void Quotes::remove_edit(model::QuoteId quote, model::QuoteEditId id) {
    std::vector<EditDraft> kept;
    bool found = false;
    for (const auto& edit : m_state.quotes.edits(quote)) {
        if (edit.id == id) found = true;
        else kept.push_back({edit.range, edit.kind, edit.words});
    }
    if (!found) throw Error{ErrorKind::NotFound, "no such edit of a quote"};
    rewrite(existing(quote), kept, "edit-quote");
}

std::size_t Quotes::smooth(model::QuoteId id) {
    const auto quote = existing(id);
    auto edits = drafts_of(id);
    std::size_t count = 0;
    for (const auto& filler : model::fillers(m_state.text_of(quote.version)->utf8(), quote.range)) {
        if (std::any_of(edits.begin(), edits.end(), [&](const auto& edit) { return edit.range.overlaps(filler); })) continue;
        edits.push_back({filler, model::QuoteEditKind::Smoothing, {}});
        ++count;
    }
    if (count > 0) rewrite(quote, edits, "smooth-quote");
    return count;
}

void Quotes::set_range(model::QuoteId id, const text::CodePointRange& range) {
    auto quote = existing(id);
    require_printable(quote.document, range, {});
    auto edits = drafts_of(id);
    // The edits of lost words stand in the older version.
    const auto current = m_state.documents.find(quote.document)->version;
    std::erase_if(edits, [&](const auto& edit) { return quote.version != current || !range.contains(edit.range); });
    quote.range = range;
    quote.version = current;
    quote.check = model::QuoteCheck::None;
    quote.words_before.clear();
    rewrite(quote, edits, "set-quote-range");
}

void Quotes::join(model::QuoteId id, const text::CodePointRange& passage) {
    auto quote = existing(id);
    if (passage.overlaps(quote.range)) throw Error{ErrorKind::Invalid, "the passages overlap"};
    if (m_state.documents.find(quote.document)->version != quote.version) throw Error{ErrorKind::Refused, "its words are gone"};
    require_printable(quote.document, passage, {});
    auto edits = drafts_of(id);
    const bool behind = quote.range.end() <= passage.begin();
    const auto begin = behind ? quote.range.end() : passage.end();
    const auto end = behind ? passage.begin() : quote.range.begin();
    if (begin < end) edits.push_back({{begin, end}, model::QuoteEditKind::Omission, {}});
    quote.range = {std::min(quote.range.begin(), passage.begin()), std::max(quote.range.end(), passage.end())};
    rewrite(quote, edits, "join-quote");
}

void Quotes::change_all(const std::vector<model::QuoteId>& ids, const std::string& kind, const std::function<void(model::Quote&)>& change) {
    std::vector<model::Quote> changed;
    for (const auto& id : ids) {
        const auto before = existing(id);
        auto quote = before;
        change(quote);
        if (!(quote == before)) changed.push_back(std::move(quote));
    }
    if (changed.empty()) return;
    m_state.act(kind, {{"count", changed.size()}}, [&](const store::Stamp& stamp) {
        for (const auto& quote : changed) m_state.quotes.save(quote, stamp);
    });
}

void Quotes::set_status(const std::vector<model::QuoteId>& ids, model::QuoteStatus status) {
    change_all(ids, "mark-quotes", [&](model::Quote& quote) { quote.status = status; });
}

void Quotes::write_note(model::QuoteId id, const std::string& note) {
    change_all({id}, "note-quote", [&](model::Quote& quote) { quote.note = note; });
}

void Quotes::confirm(const std::vector<model::QuoteId>& ids) {
    change_all(ids, "confirm-quotes", [](model::Quote& quote) {
        quote.check = model::QuoteCheck::None;
        quote.words_before.clear();
    });
}

void Quotes::move(const std::vector<model::QuoteId>& ids, model::HeadingId chapter, std::optional<model::QuoteId> before) {
    const QuoteOutline outline{m_state};
    auto collection = outline.collection(outline.chapter(chapter).collection);
    const auto last_number = collection.last_number;
    std::vector<model::Quote> moved;
    std::vector<model::Quote> there;
    for (auto& quote : m_state.quotes.quotes()) {
        if (std::find(ids.begin(), ids.end(), quote.id) != ids.end()) moved.push_back(std::move(quote));
        else if (quote.heading == chapter) there.push_back(std::move(quote));
    }
    if (moved.empty()) return;
    const auto place = std::find_if(there.begin(), there.end(), [&](const auto& quote) { return before && quote.id == *before; });
    auto rank = place == there.begin() ? std::string{} : std::prev(place)->rank;
    const auto next = place == there.end() ? std::string{} : place->rank;
    for (auto& quote : moved) {
        if (outline.chapter(quote.heading).collection != collection.id) quote.number = ++collection.last_number;
        quote.heading = chapter;
        quote.rank = rank = model::rank_between(rank, next);
    }
    m_state.act("move-quotes", {{"count", moved.size()}, {"chapter", outline.chapter(chapter).name}}, [&](const store::Stamp& stamp) {
        if (collection.last_number != last_number) m_state.quotes.save(collection, stamp);
        for (const auto& quote : moved) m_state.quotes.save(quote, stamp);
    });
}

void Quotes::remove(const std::vector<model::QuoteId>& ids) {
    if (ids.empty()) return;
    for (const auto& id : ids) static_cast<void>(existing(id));
    m_state.act(ids.size() == 1 ? "remove-quote" : "remove-quotes", {{"count", ids.size()}}, [&](const store::Stamp& stamp) {
        for (const auto& id : ids) {
            m_state.quotes.remove(id);
            m_state.tombstones.bury(id.uuid(), store::Table::Quote, stamp);
        }
    });
}

}  // namespace fundstelle::project
