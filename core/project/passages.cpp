// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/passages.h"

#include <algorithm>

#include "base/error.h"
#include "project/state.h"

namespace fundstelle::project {

namespace {

void require_within(State& state, const model::Passage& passage) {
    if (!state.text_of(passage.document)->offsets().contains(passage.range)) throw Error{ErrorKind::Invalid, "beyond the end of the text"};
}

nlohmann::json names_of(State& state, const model::Passage& passage) {
    const auto document = state.documents.find(passage.document);
    return {{"document", document ? document->name : ""}, {"paragraph", state.text_of(passage.document)->paragraphs().number_of(passage.range.begin())}};
}

}  // namespace

std::vector<model::Highlight> Passages::highlights(model::DocumentId document) const {
    return m_state.passages.highlights(document);
}

void Passages::highlight(const model::Passage& passage, const std::string& colour) {
    write(passage, colour);
}

void Passages::remove_highlights(const model::Passage& passage) {
    write(passage, {});
}

void Passages::write(const model::Passage& passage, const std::string& colour) {
    require_within(m_state, passage);
    const auto begin = passage.range.begin();
    const auto end = passage.range.end();
    std::vector<model::Highlight> overlapping;
    for (const auto& other : highlights(passage.document)) {
        if (other.range.begin() < end && begin < other.range.end()) overlapping.push_back(other);
    }
    if (overlapping.empty() && colour.empty()) return;
    m_state.act(colour.empty() ? "remove-highlight" : "highlight", names_of(m_state, passage), [&](const store::Stamp& stamp) {
        for (const auto& other : overlapping) {
            m_state.passages.remove(other.id);
            const auto keep = [&](text::CodePointOffset from, text::CodePointOffset to) {
                if (from < to) m_state.passages.save(model::Highlight{m_state.new_id<model::HighlightId>(), passage.document, {from.count(), to.count()}, other.colour}, stamp);
            };
            keep(other.range.begin(), begin);
            keep(end, other.range.end());
        }
        if (!colour.empty()) m_state.passages.save(model::Highlight{m_state.new_id<model::HighlightId>(), passage.document, passage.range, colour}, stamp);
    });
}

std::vector<model::Link> Passages::links(model::DocumentId document) const {
    return m_state.passages.links(document);
}

model::LinkId Passages::link(const model::Passage& from, const model::Passage& to, const std::string& name) {
    require_within(m_state, from);
    require_within(m_state, to);
    const model::Link link{m_state.new_id<model::LinkId>(), name, from, to};
    auto names = names_of(m_state, from);
    names["other"] = m_state.documents.find(to.document)->name;
    m_state.act("link-passages", names, [&](const store::Stamp& stamp) { m_state.passages.save(link, stamp); });
    return link.id;
}

void Passages::remove_link(const model::Link& link) {
    m_state.act("remove-link", names_of(m_state, link.from), [&](const store::Stamp&) { m_state.passages.remove(link.id); });
}

}  // namespace fundstelle::project
