// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/quoted_codings.h"

#include <fmt/format.h>

#include <map>
#include <optional>
#include <variant>

#include "base/error.h"
#include "project/documents.h"
#include "project/state.h"
#include "report/words_finder.h"

namespace fundstelle::project {

namespace {

using Reason = CodingImport::Reason;

class Locator {
public:
    explicit Locator(State& state) : m_state{state}, m_documents{Documents{state}.all()} {
        for (std::size_t i = 0; i < m_documents.size(); ++i) m_numbers.emplace(m_documents[i].id, i);
    }

    LocatedCodings run(const std::vector<formats::QuotedCodingRow>& rows, const GoOn& go_on) {
        std::vector<const formats::QuotedCodingRow*> asked;
        for (const auto& row : rows) {
            const auto document = number_of(row);
            if (const auto* refusal = std::get_if<CodingImport::Refusal>(&document)) {
                m_located.refused.push_back(*refusal);
                continue;
            }
            m_sought.push_back({row.words, slot_of(std::get<std::optional<std::size_t>>(document))});
            asked.push_back(&row);
        }
        const report::Corpus corpus{std::move(m_transcripts)};
        const auto found = report::find_words(m_sought, corpus, go_on);
        if (found.size() < m_sought.size()) throw Cancelled{};
        for (std::size_t i = 0; i < found.size(); ++i) settle(*asked[i], found[i]);
        return std::move(m_located);
    }

private:
    /// The document that a row names; nothing if it names none.
    std::variant<std::optional<std::size_t>, CodingImport::Refusal> number_of(const formats::QuotedCodingRow& row) {
        if (row.document.empty()) return std::optional<std::size_t>{};
        try {
            return std::optional{m_numbers.at(Documents{m_state}.named(row.document).id)};
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::NotFound && error.kind() != ErrorKind::Ambiguous) throw;
            return CodingImport::Refusal{row.row, row.line, error.kind() == ErrorKind::Ambiguous ? Reason::Ambiguous : Reason::NoDocument, row.document};
        }
    }

    /// Where in the corpus a document stands: only those are read that are asked for, or all.
    std::optional<std::size_t> slot_of(std::optional<std::size_t> document) {
        if (!document) {
            for (std::size_t i = 0; i < m_documents.size(); ++i) static_cast<void>(read(i));
            return std::nullopt;
        }
        return read(*document);
    }

    std::size_t read(std::size_t number) {
        const auto [known, is_new] = m_slots.emplace(number, m_transcripts.size());
        if (is_new) {
            const auto& document = m_documents[number];
            m_transcripts.push_back({document.name, m_state.text_of(document.id)->utf8(), m_state.turns.turns(document.id), m_state.turns.speakers(document.id)});
            m_read.push_back(number);
        }
        return known->second;
    }

    void settle(const formats::QuotedCodingRow& row, const report::FoundWords& found) {
        using How = report::FoundWords::How;
        if (found.how == How::Lost) return m_located.refused.push_back({row.row, row.line, Reason::NoPlace, {}});
        const auto& place = found.places.front();
        const auto& document = m_documents[m_read[place.document]];
        const auto text = m_state.text_of(document.id);
        if (found.how == How::Ambiguous) {
            const auto where = fmt::format("{}, {}", document.name, text->paragraphs().number_of(place.range.begin()));
            return m_located.refused.push_back({row.row, row.line, Reason::SeveralPlaces, where});
        }
        const std::string words{text->words(place.range)};
        if (found.how == How::Alike) m_located.near.push_back({row.row, row.line, document.name, place.range, words});
        m_located.rows.push_back({row.row, row.line, document.name, place.range.begin().count(), place.range.end().count(), row.code, row.coder, row.weight,
                                  row.comment, words});
    }

    State& m_state;
    std::vector<model::Document> m_documents;
    std::map<model::DocumentId, std::size_t> m_numbers;
    std::map<std::size_t, std::size_t> m_slots;  ///< in the corpus, by number
    std::vector<std::size_t> m_read;             ///< numbers, by slot
    std::vector<report::Transcript> m_transcripts;
    std::vector<report::SoughtWords> m_sought;
    LocatedCodings m_located;
};

}  // namespace

LocatedCodings locate(State& state, const std::vector<formats::QuotedCodingRow>& rows, const GoOn& go_on) {
    if (rows.empty()) return {};
    return Locator{state}.run(rows, go_on);
}

}  // namespace fundstelle::project
