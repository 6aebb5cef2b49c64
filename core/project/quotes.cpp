// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/quotes.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/error.h"
#include "project/quote_outline.h"
#include "project/state.h"
#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::project {

namespace {

/// Of a quote that is not gathered yet.
const model::HeadingId kNoChapter{Uuid{}};

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

bool is_current(State& state, const model::Quote& quote) {
    const auto document = state.documents.find(quote.document);
    return document && document->version == quote.version;
}

std::vector<model::QuotePiece> pieces_of(State& state, const model::Quote& quote, const std::vector<model::QuoteEdit>& edits, model::Ellipsis ellipsis) {
    if (!is_current(state, quote) && !quote.words_before.empty()) return {{model::QuotePiece::Kind::Spoken, quote.words_before, quote.range}};
    const auto turns = is_current(state, quote) ? state.turns.turns(quote.document) : std::vector<model::Turn>{};
    return model::quote_pieces(state.text_of(quote.version)->offsets(), quote.range, edits, turns, ellipsis);
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
    const auto [quote, keyed] = new_quote(document, range, edits);
    return model::quoted_words(m_state.text_of(document)->offsets(), quote.range, keyed, m_state.turns.turns(document));
}

model::Quote Quotes::existing(model::QuoteId id) const {
    if (auto quote = m_state.quotes.find(id)) return *std::move(quote);
    throw Error{ErrorKind::NotFound, "no such quote"};
}

model::Quote Quotes::editable(model::QuoteId id) const {
    auto quote = existing(id);
    if (!is_current(m_state, quote)) throw Error{ErrorKind::Refused, "its words are gone", m_state.documents.find(quote.document)->name};
    return quote;
}

Quotes::Place Quotes::place_in(model::HeadingId chapter) const {
    const QuoteOutline outline{m_state};
    const auto quotes = m_state.quotes.quotes();
    return {chapter, outline.collection(outline.chapter(chapter).collection), quotes.empty() ? std::string{} : quotes.back().rank};
}

std::vector<EditDraft> Quotes::drafts_of(model::QuoteId quote) const {
    std::vector<EditDraft> drafts;
    for (const auto& edit : m_state.quotes.edits(quote)) drafts.push_back({edit.range, edit.kind, edit.words});
    return drafts;
}

std::vector<model::QuoteEdit> Quotes::fitted(const model::Quote& quote, const std::vector<EditDraft>& drafts) const {
    const auto text = m_state.text_of(quote.version);
    const auto turns = m_state.turns.turns(quote.document);
    std::vector<model::QuoteEdit> edits;
    for (const auto& draft : drafts) {
        if (!text->offsets().contains(draft.range)) throw Error{ErrorKind::Invalid, "edits of a quote lie within it and do not overlap"};
        // "[D]as" replaces a part of a word, and shows it; nothing else may.
        auto range = text::widened(text->offsets(), draft.range, draft.kind == model::QuoteEditKind::Replacement ? text::Segment::Grapheme : text::Segment::Word);
        if (!model::leaves_out(draft.kind)) range = model::without_blanks_around(text->offsets(), range);
        edits.push_back({m_state.new_id<model::QuoteEditId>(), quote.id, range, std::string{text::trimmed(draft.words)}, draft.kind});
    }
    static_cast<void>(model::quoted_words(text->offsets(), quote.range, edits, turns));  // throws if they do not fit
    return edits;
}

std::pair<model::Quote, std::vector<model::QuoteEdit>> Quotes::new_quote(model::DocumentId document, const text::CodePointRange& range, const std::vector<EditDraft>& edits) const {
    const auto text = m_state.text_of(document);
    if (!text->offsets().contains(range)) {
        throw Error{ErrorKind::Invalid, "beyond the end of the text", m_state.documents.find(document)->name,
                    fmt::format("{}–{}", range.begin().count(), range.end().count())};
    }
    const model::Quote quote{m_state.new_id<model::QuoteId>(), kNoChapter, document, m_state.documents.find(document)->version,
                             model::quotable_range(text->offsets(), range, m_state.turns.turns(document)), {}};
    return {quote, fitted(quote, edits)};
}

void Quotes::append(Place& place, model::Quote quote, const std::vector<model::QuoteEdit>& edits, const store::Stamp& stamp) {
    quote.heading = place.chapter;
    quote.number = ++place.collection.last_number;
    quote.rank = place.last_rank = model::rank_between(place.last_rank, {});
    m_state.quotes.save(quote, stamp);
    for (const auto& edit : edits) m_state.quotes.save(edit, stamp);
}

model::QuoteId Quotes::add(model::HeadingId chapter, model::DocumentId document, const text::CodePointRange& range, const std::vector<EditDraft>& edits) {
    auto place = place_in(chapter);
    const auto [quote, keyed] = new_quote(document, range, edits);
    m_state.act("add-quote", {{"document", m_state.documents.find(document)->name}}, [&, &quote = quote, &keyed = keyed](const store::Stamp& stamp) {
        append(place, quote, keyed, stamp);
        m_state.quotes.save(place.collection, stamp);
    });
    return quote.id;
}

std::vector<model::QuoteId> Quotes::add_all(const std::function<model::HeadingId(const store::Stamp&)>& chapter,
                                            const std::vector<std::pair<model::DocumentId, text::CodePointRange>>& passages) {
    std::vector<model::Quote> quotes;
    for (const auto& [document, range] : passages) quotes.push_back(new_quote(document, range, {}).first);
    std::vector<model::QuoteId> added;
    if (quotes.empty()) return added;
    const bool several = quotes.size() > 1;
    const nlohmann::json names = several ? nlohmann::json{{"count", quotes.size()}} : nlohmann::json{{"document", m_state.documents.find(quotes.front().document)->name}};
    m_state.act(several ? "add-quotes" : "add-quote", names, [&](const store::Stamp& stamp) {
        auto place = place_in(chapter(stamp));
        for (const auto& quote : quotes) {
            append(place, quote, {}, stamp);
            added.push_back(quote.id);
        }
        m_state.quotes.save(place.collection, stamp);
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
    const auto [quote, keyed] = new_quote(document, range, edits);
    m_state.act("add-quote", {{"collection", collection}, {"document", m_state.documents.find(document)->name}}, [&, &quote = quote, &keyed = keyed](const store::Stamp& stamp) {
        auto place = place_in(chapter_of_path(m_state, collection, chapter, stamp));
        append(place, quote, keyed, stamp);
        m_state.quotes.save(place.collection, stamp);
    });
    return quote.id;
}

void Quotes::rewrite(const model::Quote& quote, const std::vector<EditDraft>& edits, const std::string& kind) {
    const auto keyed = fitted(quote, edits);
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
    const auto quote = editable(id);
    if (drafts_of(id) != edits) rewrite(quote, edits, "edit-quote");
}

void Quotes::add_edit(model::QuoteId id, const EditDraft& edit) {
    const auto quote = editable(id);
    auto edits = drafts_of(id);
    EditDraft added{fitted({quote.id, quote.heading, quote.document, quote.version, quote.range, {}}, {edit}).front().range, edit.kind, edit.words};
    const bool inserts = edit.kind == model::QuoteEditKind::InsertionBefore || edit.kind == model::QuoteEditKind::InsertionBehind;
    for (const auto& other : edits) {
        if (!other.range.overlaps(added.range)) continue;
        if (inserts && other.kind != edit.kind) throw Error{ErrorKind::Invalid, "these words are edited already"};
        if (!model::leaves_out(edit.kind) || !model::leaves_out(other.kind)) continue;
        added.range = {std::min(added.range.begin(), other.range.begin()), std::max(added.range.end(), other.range.end())};
    }
    std::erase_if(edits, [&](const auto& other) { return added.range.contains(other.range); });
    edits.push_back(added);
    rewrite(quote, edits, "edit-quote");
}

void Quotes::remove_edit(model::QuoteId quote, model::QuoteEditId id) {
    std::vector<EditDraft> kept;
    bool found = false;
    for (const auto& edit : m_state.quotes.edits(quote)) {
        if (edit.id == id) found = true;
        else kept.push_back({edit.range, edit.kind, edit.words});
    }
    if (!found) throw Error{ErrorKind::NotFound, "no such edit of a quote"};
    rewrite(editable(quote), kept, "edit-quote");
}

std::size_t Quotes::smooth(model::QuoteId id) {
    const auto quote = editable(id);
    auto edits = drafts_of(id);
    std::size_t count = 0;
    for (const auto& filler : model::fillers(m_state.text_of(quote.version)->offsets(), quote.range)) {
        if (std::any_of(edits.begin(), edits.end(), [&](const auto& edit) { return edit.range.overlaps(filler); })) continue;
        edits.push_back({filler, model::QuoteEditKind::Smoothing, {}});
        ++count;
    }
    if (count > 0) rewrite(quote, edits, "smooth-quote");
    return count;
}

void Quotes::set_range(model::QuoteId id, const text::CodePointRange& range) {
    auto quote = existing(id);
    const auto anew = new_quote(quote.document, range, {}).first;
    std::vector<EditDraft> edits;
    if (is_current(m_state, quote)) {
        edits = drafts_of(id);
        for (const auto& edit : edits) {
            // What it hides must not come out at the border.
            if (edit.range.overlaps(anew.range) && !anew.range.contains(edit.range)) throw Error{ErrorKind::Invalid, "a border of the quote cuts an edit"};
        }
        std::erase_if(edits, [&](const auto& edit) { return !anew.range.contains(edit.range); });
    } else {
        quote.check = model::QuoteCheck::None;
        quote.words_before.clear();
    }
    quote.range = anew.range;
    quote.version = anew.version;
    rewrite(quote, edits, "set-quote-range");
}

void Quotes::join(model::QuoteId id, const text::CodePointRange& passage) {
    auto quote = editable(id);
    const auto other = new_quote(quote.document, passage, {}).first.range;
    if (other.overlaps(quote.range)) throw Error{ErrorKind::Invalid, "the passages overlap"};
    auto edits = drafts_of(id);
    const auto text = m_state.text_of(quote.version);
    const bool behind = quote.range.end() <= other.begin();
    auto begin = behind ? quote.range.end() : other.end();
    const auto end = behind ? other.begin() : quote.range.begin();
    // The end of the first sentence and the blanks at both ends stay, so that the sign does not stick to the words.
    while (begin < end && std::string_view{".!?"}.find(text->words({begin, text::CodePointOffset{begin.count() + 1}})) != std::string_view::npos) begin = text::CodePointOffset{begin.count() + 1};
    if (begin < end && !text::trimmed(text->words({begin, end})).empty()) {
        edits.push_back({model::without_blanks_around(text->offsets(), {begin, end}), model::QuoteEditKind::Omission, {}});
    }
    quote.range = {std::min(quote.range.begin(), other.begin()), std::max(quote.range.end(), other.end())};
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
        if (quote.check != model::QuoteCheck::Changed) return;
        quote.check = model::QuoteCheck::None;
        quote.words_before.clear();
    });
}

void Quotes::move(const std::vector<model::QuoteId>& ids, model::HeadingId chapter, std::optional<model::QuoteId> before) {
    const QuoteOutline outline{m_state};
    auto collection = outline.collection(outline.chapter(chapter).collection);
    const auto last_number = collection.last_number;
    for (const auto& id : ids) static_cast<void>(existing(id));
    const auto is_moved = [&](const model::Quote& quote) { return std::find(ids.begin(), ids.end(), quote.id) != ids.end(); };
    std::map<model::HeadingId, std::pair<std::size_t, model::CollectionId>> places;  // of chapters, in order of the outline
    for (const auto& one : outline.collections()) {
        for (const auto& part : outline.chapters(one.id)) places.emplace(part.heading.id, std::pair{places.size(), one.id});
    }
    std::vector<model::Quote> moved;
    std::vector<model::Quote> there;
    for (auto& quote : m_state.quotes.quotes()) {
        if (is_moved(quote)) moved.push_back(std::move(quote));
        else if (quote.heading == chapter) there.push_back(std::move(quote));
    }
    if (moved.empty()) return;
    std::stable_sort(moved.begin(), moved.end(), [&](const auto& a, const auto& b) { return places.at(a.heading).first < places.at(b.heading).first; });
    const auto place = before ? std::find_if(there.begin(), there.end(), [&](const auto& quote) { return quote.id == *before; }) : there.end();
    if (before && place == there.end() && std::find(ids.begin(), ids.end(), *before) == ids.end()) throw Error{ErrorKind::NotFound, "no such quote"};
    const auto ranks = model::ranks_between(place == there.begin() ? std::string{} : std::prev(place)->rank, place == there.end() ? std::string{} : place->rank, moved.size());
    for (std::size_t i = 0; i < moved.size(); ++i) {
        if (places.at(moved[i].heading).second != collection.id) moved[i].number = ++collection.last_number;
        moved[i].heading = chapter;
        moved[i].rank = ranks[i];
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
