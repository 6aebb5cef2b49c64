// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/summaries.h"

#include "base/error.h"
#include "project/state.h"
#include "text/utf8.h"

namespace fundstelle::project {

std::vector<model::Summary> Summaries::all() const {
    return m_state.summaries.all();
}

std::vector<model::Summary> Summaries::of(model::DocumentId document) const {
    return m_state.summaries.of(document);
}

std::optional<model::Summary> Summaries::of(model::DocumentId document, model::CodeId code) const {
    return m_state.summaries.of(document, code);
}

void Summaries::write(model::DocumentId document, model::CodeId code, const std::string& body) {
    const auto in = m_state.documents.find(document);
    const auto index = m_state.tree().index_of(code);
    if (!in || !index) throw Error{ErrorKind::NotFound, in ? "no such code" : "no such document"};
    const auto before = of(document, code);
    const std::string plain{text::trimmed(body)};
    if (plain == (before ? before->body : std::string{})) return;
    const nlohmann::json names{{"document", in->name}, {"code", m_state.tree()[*index].name}};
    m_state.act(plain.empty() ? "remove-summary" : "write-summary", names, [&](const store::Stamp& stamp) {
        if (plain.empty()) m_state.summaries.remove(before->id);
        else m_state.summaries.save({before ? before->id : m_state.new_id<model::SummaryId>(), document, code, plain}, stamp);
    });
}

}  // namespace fundstelle::project
