// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/quote_reports.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

#include "base/error.h"
#include "model/source_template.h"
#include "project/quote_outline.h"
#include "project/quote_proofs.h"
#include "project/quotes.h"
#include "project/state.h"
#include "project/variables.h"
#include "text/search_key.h"

namespace fundstelle::project {

namespace {

using model::SourceField;

/// The last mark of a kind at or before a position.
std::optional<std::int64_t> mark_before(const std::vector<model::Mark>& marks, model::Mark::Kind kind, model::CodePointOffset position) {
    std::optional<std::int64_t> value;
    model::CodePointOffset nearest{0};
    for (const auto& mark : marks) {
        if (mark.kind != kind || mark.position > position || (value && mark.position < nearest)) continue;
        value = mark.value;
        nearest = mark.position;
    }
    return value;
}

/// Rather no report than one with another word.
void require_true(const std::string& printed, const DocumentText& text, const text::CodePointRange& range, const std::vector<model::QuoteEdit>& edits,
                  const std::vector<model::Turn>& turns, model::Ellipsis ellipsis, const std::string& document) {
    if (model::is_true_to(printed, text.offsets(), range, edits, turns, ellipsis)) return;
    throw Error{ErrorKind::Damaged, "a quote would print words that its transcript does not have", document, printed};
}

std::string clock_words(std::int64_t milliseconds) {
    const auto seconds = milliseconds / 1000;
    return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

/// The variable of that name, which goes before a field that is called so.
std::optional<model::Variable> variable_named(State& state, std::string_view field) {
    for (auto& variable : state.variables.all()) {
        if (text::folded(variable.name) == text::folded(field)) return variable;
    }
    return std::nullopt;
}

/// A name as it stands in a template.
std::string escaped(const std::string& name) {
    std::string result;
    for (const char c : name) result += c == '{' || c == '}' ? std::string(2, c) : std::string(1, c);
    return result;
}

}  // namespace

/// Fills the fields of sources, asking for each document once as long as they come in its order.
class QuoteSources {
public:
    QuoteSources(State& state, const std::string& source) : m_state{state}, m_template{source} {
        for (const auto& field : m_template.fields()) {
            if (!variable_named(state, field) && model::source_field(field) == SourceField::Variable) throw Error{ErrorKind::NotFound, "no such variable", field};
        }
    }

    /// Of words that are `lost`, speaker, page and time are not known: those of the current text are others.
    std::string of(model::DocumentId document, const DocumentText& text, const text::CodePointRange& range, std::int64_t number, bool lost = false) {
        m_lost = lost;
        if (!m_document || m_document->id != document) {
            m_document = m_state.documents.find(document);
            m_values.clear();
            for (const auto& [variable, value] : Variables{m_state}.of_document(document)) m_values.emplace(text::folded(variable), value);
        }
        return m_template.filled([&](std::string_view field) { return value_of(field, text, range, number); });
    }

private:
    std::string value_of(std::string_view field, const DocumentText& text, const text::CodePointRange& range, std::int64_t number) {
        const auto value = m_values.find(text::folded(field));
        if (value != m_values.end()) return value->second;
        if (variable_named(m_state, field)) return {};
        switch (model::source_field(field)) {
            case SourceField::Document: return m_document->name;
            case SourceField::Group:
                for (const auto& group : m_state.groups.all()) {
                    if (m_document->group == group.id) return group.name;
                }
                return {};
            case SourceField::Speaker: return speaker_at(range);
            case SourceField::Paragraph: return text::paragraph_words(text.paragraphs().number_of(range.begin()), text.paragraphs().last_number_of(range));
            case SourceField::Page: {
                if (m_lost) return {};
                const auto page = mark_before(m_state.turns.marks(m_document->id), model::Mark::Kind::Page, range.begin());
                return page ? std::to_string(*page) : std::string{};
            }
            case SourceField::Time: return time_at(range);
            case SourceField::Number: return number > 0 ? std::to_string(number) : std::string{};
            case SourceField::Variable: break;
        }
        return {};
    }

    std::string speaker_at(const text::CodePointRange& range) {
        const auto turns = m_state.turns.turns(m_document->id);
        const auto turn = std::find_if(turns.begin(), turns.end(), [&](const auto& one) { return one.words_begin < range.end() && range.begin() < one.words_end; });
        if (turn == turns.end() || m_lost) return {};
        for (const auto& speaker : m_state.turns.speakers(m_document->id)) {
            if (speaker.id == turn->speaker) return speaker.label;
        }
        return {};
    }

    std::string time_at(const text::CodePointRange& range) {
        if (m_lost) return {};
        auto time = mark_before(m_state.turns.marks(m_document->id), model::Mark::Kind::Time, range.begin());
        for (const auto& turn : m_state.turns.turns(m_document->id)) {
            if (turn.range.begin() > range.begin()) break;
            if (turn.time_ms && (!time || *turn.time_ms > *time)) time = turn.time_ms;
        }
        return time ? clock_words(*time) : std::string{};
    }

    State& m_state;
    model::SourceTemplate m_template;
    std::optional<model::Document> m_document;
    bool m_lost{false};
    std::map<std::string, std::string> m_values;  ///< by folded name
};


std::string QuoteReports::role_source(std::vector<std::string> variables) const {
    if (variables.empty()) {
        for (const auto& variable : m_state.variables.all()) {
            if (variable.type == model::VariableType::Text && variables.size() < 2) variables.push_back(variable.name);
        }
    }
    for (auto& variable : variables) variable = "{" + escaped(variable) + "}";
    return fmt::format("{}", fmt::join(variables, ", "));
}

void QuoteReports::require_source(const std::string& source) const {
    static_cast<void>(QuoteSources{m_state, source});
}

std::vector<std::string> QuoteReports::variables_of(const std::string& source) const {
    std::vector<std::string> variables;
    for (const auto& field : model::SourceTemplate{source}.fields()) {
        if (const auto variable = variable_named(m_state, field)) variables.push_back(variable->name);
    }
    return variables;
}

std::string QuoteReports::source_of(model::DocumentId document, const text::CodePointRange& range, const std::string& source, std::int64_t number) const {
    return QuoteSources{m_state, source}.of(document, *m_state.text_of(document), range, number);
}

formats::PrintedQuote QuoteReports::print(const model::Quote& quote, const model::QuoteStyle& style, QuoteSources& sources) const {
    const auto document = *m_state.documents.find(quote.document);
    const auto text = m_state.text_of(quote.version);
    const bool lost = !is_current(m_state, quote);
    formats::PrintedQuote printed;
    printed.edits = m_state.quotes.edits(quote.id);
    for (const auto& piece : pieces_of(m_state, quote, printed.edits, style.ellipsis)) printed.words += piece.words;
    if (!lost) require_true(printed.words, *text, quote.range, printed.edits, m_state.turns.turns(quote.document), style.ellipsis, document.name);
    printed.document = document.name;
    if (!lost) printed.document_id = document.id;
    printed.from_paragraph = text->paragraphs().number_of(quote.range.begin());
    printed.to_paragraph = text->paragraphs().last_number_of(quote.range);
    printed.source = sources.of(quote.document, *text, quote.range, quote.number, lost);
    printed.number = quote.number;
    printed.key = to_string(quote.id.uuid());
    std::erase(printed.key, '-');
    printed.transcript = text->words(quote.range);
    printed.transcript_begin = quote.range.begin().count();
    printed.check = model::to_string(quote.check);
    printed.status = model::to_string(quote.status);
    printed.note = quote.note;
    const auto& tree = m_state.tree();
    for (const auto& code : QuoteProofs{m_state}.codes_of(quote.id)) printed.codes.push_back(tree.path(*tree.index_of(code)));
    return printed;
}

void QuoteReports::append(formats::QuoteReport& report, const std::vector<Chapter>& chapters, int level) const {
    const auto quotes = m_state.quotes.quotes();
    QuoteSources sources{m_state, report.style.source};
    for (const auto& chapter : chapters) {
        auto& section = report.sections.emplace_back(formats::QuoteSection{chapter.heading.name, level + chapter.depth, {}, chapter.heading.introduction});
        for (const auto& quote : quotes) {
            if (quote.heading == chapter.heading.id) section.quotes.push_back(print(quote, report.style, sources));
        }
    }
}

formats::QuoteReport QuoteReports::of_collection(model::CollectionId id, const std::optional<model::QuoteStyle>& style) const {
    const auto collection = QuoteOutline{m_state}.collection(id);
    formats::QuoteReport report{collection.name, {}, style.value_or(collection.style)};
    append(report, QuoteOutline{m_state}.chapters(id), 1);
    return report;
}

formats::QuoteReport QuoteReports::of_chapter(model::HeadingId id) const {
    const QuoteOutline outline{m_state};
    const auto collection = outline.collection(outline.chapter(id).collection);
    const auto parts = outline.with_parts(id);
    auto chapters = outline.chapters(collection.id);
    std::erase_if(chapters, [&](const Chapter& chapter) { return std::find(parts.begin(), parts.end(), chapter.heading.id) == parts.end(); });
    formats::QuoteReport report{collection.name, {}, collection.style};
    append(report, chapters, chapters.empty() ? 1 : 1 - chapters.front().depth);
    return report;
}

formats::QuoteReport QuoteReports::of_quotes(const std::vector<model::QuoteId>& ids) const {
    formats::QuoteReport report;
    const QuoteOutline outline{m_state};
    auto& section = report.sections.emplace_back(formats::QuoteSection{{}, 1});
    std::optional<QuoteSources> sources;
    for (const auto& id : ids) {
        const auto quote = m_state.quotes.find(id);
        if (!quote) throw Error{ErrorKind::NotFound, "no such quote"};
        if (!sources) {
            report.style = outline.collection(outline.chapter(quote->heading).collection).style;
            sources.emplace(m_state, report.style.source);
        }
        section.quotes.push_back(print(*quote, report.style, *sources));
    }
    return report;
}

formats::QuoteReport QuoteReports::of_all(const std::optional<model::QuoteStyle>& style) const {
    const auto collections = m_state.quotes.collections();
    if (collections.size() == 1) return of_collection(collections.front().id, style);
    formats::QuoteReport report{m_state.settings.project_name(), {}, style.value_or(collections.empty() ? model::QuoteStyle{} : collections.front().style)};
    for (const auto& collection : collections) {
        report.sections.push_back({collection.name, 1});
        append(report, QuoteOutline{m_state}.chapters(collection.id), 2);
    }
    return report;
}

formats::QuoteReport QuoteReports::by_code(const std::vector<Segment>& segments, const std::string& title, const model::QuoteStyle& style) const {
    const auto& tree = m_state.tree();
    QuoteSources sources{m_state, style.source};
    // Printed in the order given, in which the segments of one document stand together: its text is fetched once.
    std::vector<formats::PrintedQuote> printed;
    std::vector<std::vector<std::size_t>> by_code(tree.size());
    std::optional<model::DocumentId> document;
    std::vector<model::Turn> turns;  // of the document
    for (const auto& segment : segments) {
        if (const auto index = tree.index_of(segment.coding.code)) by_code[*index].push_back(printed.size());
        const auto text = m_state.text_of(segment.coding.document);
        auto& quote = printed.emplace_back();
        if (document != segment.coding.document) {
            document = segment.coding.document;
            turns = m_state.turns.turns(*document);
        }
        quote.words = model::quoted_words(text->offsets(), segment.coding.range, {}, turns, style.ellipsis);
        require_true(quote.words, *text, segment.coding.range, {}, turns, style.ellipsis, segment.document);
        quote.source = sources.of(segment.coding.document, *text, segment.coding.range, 0);
        quote.document = segment.document;
        quote.document_id = segment.coding.document;
        quote.from_paragraph = segment.from_paragraph;
        quote.to_paragraph = segment.to_paragraph;
        quote.transcript = segment.words;
        quote.transcript_begin = segment.coding.range.begin().count();
        quote.codes = {segment.code};
    }
    formats::QuoteReport report{title, {}, style};
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const bool any_below = std::any_of(by_code.begin() + static_cast<std::ptrdiff_t>(i), by_code.begin() + static_cast<std::ptrdiff_t>(tree.subtree_end(i)),
                                           [](const auto& list) { return !list.empty(); });
        if (!any_below) continue;
        auto& section = report.sections.emplace_back(formats::QuoteSection{tree[i].name, std::min(tree.depth(i) + 1, 2)});
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
