// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/memos.h"

#include "base/error.h"

namespace fundstelle::store {

void Memos::save(const model::Memo& memo, const Stamp& stamp) {
    const auto begin = memo.range ? std::optional{memo.range->begin().count()} : std::nullopt;
    const auto end = memo.range ? std::optional{memo.range->end().count()} : std::nullopt;
    m_connection.prepare(R"(
        INSERT INTO memo (id, target, target_id, begin, end, title, body, modified_at, modified_by)
        VALUES (:id, :target, :target_id, :begin, :end, :title, :body, :at, :by)
        ON CONFLICT (id) DO UPDATE SET target = :target, target_id = :target_id, begin = :begin, end = :end, title = :title,
            body = :body, modified_at = :at, modified_by = :by)")
        .bind(":id", memo.id)
        .bind(":target", model::to_string(memo.target))
        .bind(":target_id", memo.target_id)
        .bind(":begin", begin)
        .bind(":end", end)
        .bind(":title", memo.title)
        .bind(":body", memo.body)
        .bind(":at", stamp.at.milliseconds)
        .bind(":by", stamp.by)
        .run();
}

void Memos::remove(model::MemoId id) {
    m_connection.prepare("DELETE FROM memo WHERE id = :id").bind(":id", id).run();
}

std::vector<model::MemoId> Memos::on(const Uuid& target) {
    std::vector<model::MemoId> found;
    auto rows = m_connection.prepare("SELECT id FROM memo WHERE target_id = :target");
    rows.bind(":target", target);
    while (rows.step()) found.push_back(rows.id<model::MemoId>(0));
    return found;
}

std::vector<model::Memo> Memos::all() {
    std::vector<model::Memo> memos;
    auto rows = m_connection.prepare("SELECT id, target, target_id, begin, end, title, body FROM memo ORDER BY id");
    while (rows.step()) {
        const auto target = model::parse_memo_target(rows.text_view(1));
        if (!target) throw Error{ErrorKind::Damaged, "unknown target of a memo", rows.text(1)};
        const auto range = rows.is_null(3) ? std::nullopt : std::optional{text::CodePointRange{rows.integer(3), rows.integer(4)}};
        memos.push_back({rows.id<model::MemoId>(0), *target, rows.is_null(2) ? std::nullopt : std::optional{rows.uuid(2)}, range,
                         rows.text(5), rows.text(6)});
    }
    return memos;
}

}  // namespace fundstelle::store
