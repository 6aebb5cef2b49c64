// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/anchor_examples.h"

#include <algorithm>

#include "base/error.h"
#include "project/state.h"

namespace fundstelle::project {

std::vector<model::AnchorExample> AnchorExamples::of(model::CodeId code) const {
    auto examples = m_state.passages.anchor_examples();
    std::erase_if(examples, [&](const auto& example) { return example.code != code; });
    return examples;
}

std::vector<ShownExample> AnchorExamples::shown(model::CodeId code) const {
    std::vector<ShownExample> shown;
    for (const auto& example : of(code)) {
        const auto text = m_state.text_of(example.document);
        shown.push_back({example, m_state.documents.find(example.document)->name,
                         static_cast<std::int64_t>(text->paragraphs().number_of(example.range.begin())), std::string{text->words(example.range)}});
    }
    return shown;
}

model::AnchorExample AnchorExamples::existing(model::AnchorExampleId id) const {
    const auto all = m_state.passages.anchor_examples();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& example) { return example.id == id; });
    if (found == all.end()) throw Error{ErrorKind::NotFound, "no such anchor example", to_string(id.uuid())};
    return *found;
}

std::string AnchorExamples::name_of(model::CodeId code) const {
    const auto index = m_state.tree().index_of(code);
    if (!index) throw Error{ErrorKind::NotFound, "no such code"};
    return m_state.tree()[*index].name;
}

model::AnchorExampleId AnchorExamples::add(model::CodeId code, model::DocumentId document, const text::CodePointRange& range) {
    const auto name = name_of(code);
    const auto text = m_state.text_of(document);
    if (!text->offsets().contains(range)) throw Error{ErrorKind::Invalid, "beyond the end of the text", m_state.documents.find(document)->name};
    const auto known = of(code);
    for (const auto& other : known) {
        if (other.document == document && other.range == range) return other.id;
    }
    const model::AnchorExample example{m_state.new_id<model::AnchorExampleId>(), code, document, range, rank_behind(known)};
    m_state.act("add-anchor-example",
                {{"code", name}, {"document", m_state.documents.find(document)->name}, {"paragraph", text->paragraphs().number_of(range.begin())}},
                [&](const store::Stamp& stamp) { m_state.passages.save(example, stamp); });
    return example.id;
}

model::AnchorExampleId AnchorExamples::add(model::CodingId id) {
    const auto coding = m_state.codings.find(id);
    if (!coding) throw Error{ErrorKind::NotFound, "no such coding", to_string(id.uuid())};
    return add(coding->code, coding->document, coding->range);
}

void AnchorExamples::move(model::AnchorExampleId id, std::size_t position) {
    auto example = existing(id);
    auto others = of(example.code);
    std::erase_if(others, [&](const auto& other) { return other.id == id; });
    position = std::min(position, others.size());
    example.rank = model::rank_between(position > 0 ? others[position - 1].rank : "", position < others.size() ? others[position].rank : "");
    m_state.act("move-anchor-example", {{"code", name_of(example.code)}}, [&](const store::Stamp& stamp) { m_state.passages.save(example, stamp); });
}

void AnchorExamples::remove(model::AnchorExampleId id) {
    m_state.act("remove-anchor-example", {{"code", name_of(existing(id).code)}}, [&](const store::Stamp&) { m_state.passages.remove(id); });
}

}  // namespace fundstelle::project
