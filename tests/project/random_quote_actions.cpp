// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "project/random_actions.h"

namespace fundstelle::test {

void RandomActions::list_quote_actions() {
    const auto quote = [this] { return one_of(m_study->quotes().all()); };
    const auto collection = [this] { return one_of(m_study->quote_outline().collections()); };
    const auto chapter = [this, collection]() -> std::optional<model::QuoteHeading> {
        const auto in = collection();
        const auto found = in ? one_of(m_study->quote_outline().chapters(in->id)) : std::nullopt;
        return found ? std::optional{found->heading} : std::nullopt;
    };
    m_actions["edit quote"] = [this, quote] {
        const auto chosen = quote();
        if (!chosen || chosen->quote.range.length() < 3) return;
        const auto begin = chosen->quote.range.begin().count();
        const auto kind = static_cast<model::QuoteEditKind>(number(6));
        const bool leaves_out = kind == model::QuoteEditKind::Omission || kind == model::QuoteEditKind::Smoothing;
        const std::string words = leaves_out ? "" : kind == model::QuoteEditKind::Pseudonym ? "Herr X" : "Kommune";
        m_study->quotes().edit(chosen->quote.id, {{{begin, begin + 1 + number(2)}, kind, words}});
    };
    m_actions["smooth quotes"] = [this] {
        for (const auto& gathered : m_study->quotes().all()) {
            if (gathered.current && m_study->quotes().smooth(gathered.quote.id) > 0) break;
        }
    };
    m_actions["mark quote"] = [this, quote] {
        if (const auto chosen = quote()) m_study->quotes().set_status({chosen->quote.id}, static_cast<model::QuoteStatus>(number(3)));
    };
    m_actions["note on quote"] = [this, quote] {
        if (const auto chosen = quote()) m_study->quotes().write_note(chosen->quote.id, words());
    };
    m_actions["correct what is quoted"] = [this, quote] {
        const auto chosen = quote();
        if (!chosen || !chosen->current) return;
        const auto text = m_study->documents().text(chosen->quote.document);
        const auto middle = text::CodePointOffset{(chosen->quote.range.begin().count() + chosen->quote.range.end().count()) / 2};
        const auto at = static_cast<std::size_t>(text->offsets().to_utf8(middle).count());
        formats::Transcript corrected;
        corrected.text = text->utf8();
        corrected.text.insert(at, " berichtigt ");
        m_study->corrections().replace_text(chosen->quote.document, corrected);
    };
    m_actions["confirm quotes"] = [this] {
        std::vector<model::QuoteId> to_check;
        for (const auto& gathered : m_study->quotes().all()) {
            if (gathered.quote.check != model::QuoteCheck::None) to_check.push_back(gathered.quote.id);
        }
        m_study->quotes().confirm(to_check);
    };
    m_actions["move quote"] = [this, quote, chapter] {
        const auto chosen = quote();
        const auto to = chapter();
        const auto before = quote();
        const bool fits = before && to && before->quote.heading == to->id;
        if (chosen && to) m_study->quotes().move({chosen->quote.id}, to->id, fits ? std::optional{before->quote.id} : std::nullopt);
    };
    m_actions["remove quote"] = [this, quote] {
        if (const auto chosen = quote()) m_study->quotes().remove(chosen->quote.id);
    };
    m_actions["rename collection"] = [this, collection] {
        if (const auto chosen = collection()) m_study->quote_outline().rename(chosen->id, name());
    };
    m_actions["style collection"] = [this, collection] {
        if (const auto chosen = collection()) m_study->quote_outline().set_style(chosen->id, {static_cast<model::QuotationMarks>(number(3)), model::Ellipsis::Sign, model::QuoteLayout::Inline, false, number(2) == 0, "{Dokument}"});
    };
    m_actions["add chapter at a place"] = [this, chapter] {
        if (const auto beside = chapter()) m_study->quote_outline().add_chapter(beside->collection, name(), beside->parent, static_cast<std::size_t>(number(3)));
    };
    m_actions["add quotes to a new chapter"] = [this] {
        const auto document = one_of(m_study->documents().all());
        if (document && m_study->documents().text(document->id)->offsets().size().count() > 6) m_study->quotes().add_all(name(), name(), {{document->id, {0, 3}}, {document->id, {2, 6}}});
    };
    m_actions["rename chapter"] = [this, chapter] {
        if (const auto chosen = chapter()) m_study->quote_outline().rename(chosen->id, name());
    };
    m_actions["introduce chapter"] = [this, chapter] {
        if (const auto chosen = chapter()) m_study->quote_outline().write_introduction(chosen->id, words());
    };
    m_actions["move chapter"] = [this, chapter] {
        const auto chosen = chapter();
        const auto under = chapter();
        if (!chosen) return;
        const auto parts = m_study->quote_outline().with_parts(chosen->id);
        const bool fits = under && under->collection == chosen->collection && std::find(parts.begin(), parts.end(), under->id) == parts.end();
        m_study->quote_outline().move(chosen->id, fits ? std::optional{under->id} : std::nullopt, static_cast<std::size_t>(number(4)));
    };
    m_actions["remove chapter"] = [this, chapter] {
        if (const auto chosen = chapter(); chosen && number(3) == 0) m_study->quote_outline().remove(chosen->id);
    };
    m_actions["remove collection"] = [this, collection] {
        if (const auto chosen = collection()) m_study->quote_outline().remove(chosen->id);
    };
}

}  // namespace fundstelle::test
