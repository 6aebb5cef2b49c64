// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/memos.h"

#include "base/error.h"

namespace fundstelle::store {

namespace {

/// Of a row whose first columns are those of a memo.
model::Memo read(sqlite::Statement& row) {
    const auto target = model::parse_memo_target(row.text_view(1));
    if (!target) throw Error{ErrorKind::Damaged, "unknown target of a memo", row.text(1)};
    const auto range = row.is_null(3) ? std::nullopt : std::optional{text::CodePointRange{row.integer(3), row.integer(4)}};
    return {row.id<model::MemoId>(0), *target, row.is_null(2) ? std::nullopt : std::optional{row.uuid(2)}, range, row.text(5), row.text(6)};
}

}  // namespace

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

std::optional<model::Memo> Memos::find(model::MemoId id) {
    auto row = m_connection.prepare("SELECT id, target, target_id, begin, end, title, body FROM memo WHERE id = :id");
    row.bind(":id", id);
    return row.step() ? std::optional{read(row)} : std::nullopt;
}

std::vector<model::Memo> Memos::all() {
    std::vector<model::Memo> memos;
    auto rows = m_connection.prepare("SELECT id, target, target_id, begin, end, title, body FROM memo ORDER BY id");
    while (rows.step()) memos.push_back(read(rows));
    return memos;
}

void Memos::for_each(const std::function<void(model::Memo&&, const Stamp&)>& visit) {
    auto rows = m_connection.prepare("SELECT id, target, target_id, begin, end, title, body, modified_at, modified_by FROM memo ORDER BY id");
    while (rows.step()) {
        visit(read(rows), {Timestamp{rows.integer(7)}, rows.is_null(8) ? std::nullopt : std::optional{rows.id<model::CoderId>(8)}});
    }
}

}  // namespace fundstelle::store
