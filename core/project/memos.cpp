// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/memos.h"

#include "base/error.h"
#include "project/state.h"

namespace fundstelle::project {

std::vector<model::Memo> Memos::all() const {
    return m_state.memos.all();
}

std::optional<model::Memo> Memos::on(model::MemoTarget target, const std::optional<Uuid>& target_id) const {
    for (const auto& memo : all()) {
        if (memo.target == target && memo.target_id == target_id) return memo;
    }
    return std::nullopt;
}

void Memos::write(model::MemoTarget target, const std::optional<Uuid>& target_id, const std::string& title, const std::string& body) {
    const auto before = on(target, target_id);
    if (body.empty()) {
        if (before) remove(before->id);
        return;
    }
    const model::Memo memo{before ? before->id : m_state.new_id<model::MemoId>(), target, target_id, std::nullopt, title, body};
    if (before == memo) return;
    m_state.act("write-memo", {{"title", title}}, [&](const store::Stamp& stamp) { m_state.memos.save(memo, stamp); });
}

model::MemoId Memos::add_to_passage(model::DocumentId document, const text::CodePointRange& range, const std::string& title,
                                    const std::string& body) {
    if (!m_state.text_of(document)->offsets().contains(range)) throw Error{ErrorKind::Invalid, "beyond the end of the text"};
    const model::Memo memo{m_state.new_id<model::MemoId>(), model::MemoTarget::Passage, document.uuid(), range, title, body};
    m_state.act("write-memo", {{"title", title}}, [&](const store::Stamp& stamp) { m_state.memos.save(memo, stamp); });
    return memo.id;
}

void Memos::rewrite(model::MemoId id, const std::string& body) {
    if (body.empty()) return remove(id);
    for (auto memo : all()) {
        if (memo.id != id || memo.body == body) continue;
        memo.body = body;
        m_state.act("write-memo", {{"title", memo.title}}, [&](const store::Stamp& stamp) { m_state.memos.save(memo, stamp); });
    }
}

void Memos::remove(model::MemoId id) {
    m_state.act("remove-memo", nlohmann::json::object(), [&](const store::Stamp& stamp) {
        m_state.memos.remove(id);
        m_state.tombstones.bury(id.uuid(), store::Table::Memo, stamp);
    });
}

}  // namespace fundstelle::project
