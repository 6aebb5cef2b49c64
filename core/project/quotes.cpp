// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/quotes.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

#include "base/error.h"
#include "project/state.h"
#include "project/variables.h"

namespace fundstelle::project {

std::vector<GatheredQuote> Quotes::all() const {
    const auto quotes = m_state.quotes.quotes();
    const auto headings = m_state.quotes.headings();
    std::vector<GatheredQuote> gathered;
    for (const auto& collection : m_state.quotes.collections()) {
        for (const auto& heading : headings) {
            if (heading.collection != collection.id) continue;
            for (const auto& quote : quotes) {
                if (quote.heading != heading.id) continue;
                const auto document = m_state.documents.find(quote.document);
                const auto text = m_state.text_of(quote.version);
                const bool current = quote.version == document->version;
                auto edits = m_state.quotes.edits(quote.id);
                // Turns are known of the current text only.
                const auto turns = current ? m_state.turns.turns(quote.document) : std::vector<model::Turn>{};
                auto words = model::quoted_words(text->utf8(), quote.range, edits, turns);
                gathered.push_back({quote, collection.name, heading.name, document->name, text->paragraphs().number_of(quote.range.begin()),
                                    text->paragraphs().last_number_of(quote.range), std::move(words),
                                    std::move(edits), m_state.documents.find_version(quote.version)->number, current});
            }
        }
    }
    return gathered;
}

std::vector<model::QuoteEdit> Quotes::edits_of(model::QuoteId quote, const std::vector<text::CodePointRange>& omissions) const {
    std::vector<model::QuoteEdit> edits;
    for (const auto& omission : omissions) {
        edits.push_back({m_state.new_id<model::QuoteEditId>(), quote, omission, std::string{model::kOmission}});
    }
    return edits;
}

std::string Quotes::printed(model::DocumentId document, const text::CodePointRange& range,
                            const std::vector<text::CodePointRange>& omissions) const {
    if (!m_state.text_of(document)->offsets().contains(range)) {
        throw Error{ErrorKind::Invalid, "beyond the end of the text", m_state.documents.find(document)->name,
                    fmt::format("{}–{}", range.begin().count(), range.end().count())};
    }
    return words_of(document, range, edits_of(m_state.new_id<model::QuoteId>(), omissions));
}

model::QuoteId Quotes::add(const std::string& collection, const std::string& chapter, model::DocumentId document,
                           const text::CodePointRange& range, const std::vector<text::CodePointRange>& omissions) {
    static_cast<void>(printed(document, range, omissions));  // throws if they do not fit
    const auto id = m_state.new_id<model::QuoteId>();
    const auto edits = edits_of(id, omissions);
    const auto found = m_state.documents.find(document);
    m_state.act("add-quote", {{"collection", collection}, {"document", found->name}}, [&](const store::Stamp& stamp) {
        const auto collections = m_state.quotes.collections();
        auto known = std::find_if(collections.begin(), collections.end(), [&](const auto& c) { return c.name == collection; });
        const auto collection_id = known != collections.end() ? known->id : m_state.new_id<model::CollectionId>();
        if (known == collections.end()) {
            m_state.quotes.save(model::QuoteCollection{collection_id, collection, rank_behind(collections)}, stamp);
        }
        const auto headings = m_state.quotes.headings();
        auto heading = std::find_if(headings.begin(), headings.end(),
                                    [&](const auto& h) { return h.collection == collection_id && h.name == chapter; });
        const auto heading_id = heading != headings.end() ? heading->id : m_state.new_id<model::HeadingId>();
        if (heading == headings.end()) {
            m_state.quotes.save(model::QuoteHeading{heading_id, collection_id, chapter, rank_behind(headings)}, stamp);
        }
        m_state.quotes.save(model::Quote{id, heading_id, document, found->version, range, rank_behind(m_state.quotes.quotes())}, stamp);
        for (const auto& edit : edits) m_state.quotes.save(edit, stamp);
    });
    return id;
}

void Quotes::remove(model::QuoteId id) {
    m_state.act("remove-quote", nlohmann::json::object(), [&](const store::Stamp& stamp) {
        m_state.quotes.remove(id);
        m_state.tombstones.bury(id.uuid(), store::Table::Quote, stamp);
    });
}

std::string Quotes::words_of(model::DocumentId document, const text::CodePointRange& range,
                             const std::vector<model::QuoteEdit>& edits) const {
    return model::quoted_words(m_state.text_of(document)->utf8(), range, edits, m_state.turns.turns(document));
}

std::string Quotes::source_of(model::DocumentId document, const text::CodePointRange& range, const SourceOptions& source,
                              std::optional<model::VersionId> version) const {
    switch (source.label) {
        case SourceLabel::None: return {};
        case SourceLabel::Passage: {
            const auto text = version ? m_state.text_of(*version) : m_state.text_of(document);
            const auto from = text->paragraphs().number_of(range.begin());
            const auto to = text->paragraphs().last_number_of(range);
            return text::place_words(m_state.documents.find(document)->name, from, to, Language::German);
        }
        case SourceLabel::Role: break;
    }
    auto variables = source.variables;
    if (variables.empty()) {
        for (const auto& variable : m_state.variables.all()) {
            if (variable.type == model::VariableType::Text && variables.size() < 2) variables.push_back(variable.name);
        }
    }
    const auto values = Variables{m_state}.of_document(document);
    std::vector<std::string> parts;
    for (const auto& variable : variables) {
        if (const auto value = values.find(variable); value != values.end()) parts.push_back(value->second);
    }
    return fmt::format("{}", fmt::join(parts, ", "));
}

formats::QuoteReport Quotes::report(const std::optional<std::string>& collection, const SourceOptions& source) const {
    formats::QuoteReport report{collection.value_or(m_state.settings.project_name()), {}};
    std::optional<std::pair<std::string, std::string>> last;
    for (const auto& quote : all()) {
        if (collection && quote.collection != *collection) continue;
        if (const std::pair chapter{quote.collection, quote.chapter}; last != chapter) {
            report.sections.push_back({quote.chapter, 1, {}});
            last = chapter;
        }
        report.sections.back().quotes.push_back({quote.words, source_of(quote.quote.document, quote.quote.range, source, quote.quote.version), quote.document,
                                                 quote.from_paragraph, quote.to_paragraph, quote.edits});
    }
    return report;
}

formats::QuoteReport Quotes::report_by_code(const std::vector<Segment>& segments, const std::string& title,
                                            const SourceOptions& source) const {
    const auto& tree = m_state.tree();
    // Printed in the order given, in which the segments of one document stand together: its text is fetched once.
    std::vector<formats::PrintedQuote> printed;
    std::vector<std::vector<std::size_t>> by_code(tree.size());
    for (const auto& segment : segments) {
        if (const auto index = tree.index_of(segment.coding.code)) by_code[*index].push_back(printed.size());
        printed.push_back({words_of(segment.coding.document, segment.coding.range, {}), source_of(segment.coding.document, segment.coding.range, source),
                           segment.document, segment.from_paragraph, segment.to_paragraph, {}});
    }
    formats::QuoteReport report{title, {}};
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const bool any_below = std::any_of(by_code.begin() + static_cast<std::ptrdiff_t>(i),
                                           by_code.begin() + static_cast<std::ptrdiff_t>(tree.subtree_end(i)),
                                           [](const auto& list) { return !list.empty(); });
        if (!any_below) continue;
        auto& section = report.sections.emplace_back(formats::QuoteSection{tree[i].name, std::min(tree.depth(i) + 1, 2), {}});
        std::optional<std::pair<model::DocumentId, text::CodePointRange>> last;
        for (const auto number : by_code[i]) {
            const std::pair passage{segments[number].coding.document, segments[number].coding.range};
            if (last == passage) continue;  // two coders, one passage, one quote
            last = passage;
            section.quotes.push_back(std::move(printed[number]));
        }
    }
    return report;
}

}  // namespace fundstelle::project
