// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "model/values.h"

namespace fundstelle::project {

class State;

/// A memo with what it is about, for lists.
struct MemoEntry {
    model::Memo memo;
    std::string name;   ///< of what it is about: the path of a code, the label of a speaker; a free memo is called by its first line
    std::string place;  ///< the name of the document that a coding, passage or speaker belongs to; else empty
    std::optional<model::DocumentId> document;   ///< the document itself, or that of `place`
    std::optional<text::CodePointRange> range;   ///< of a coding or passage
    Timestamp written_at;
    std::string coder;  ///< who wrote it last; empty if nobody knows
};

enum class MemoOrder { Newest, Name };

/// By kind, and within a kind as `order` says; names as in a German list, then by place.
void sort(std::vector<MemoEntry>& entries, MemoOrder order);
/// What typed words are compared with, folded: names and words, without the marks of emphasis.
std::string search_key(const MemoEntry& entry);

/// Notes on anything. Of the memos on the project one may be about the project itself; all others are free: ideas that belong to nothing else.
class Memos {
public:
    explicit Memos(State& state) : m_state{state} {}
    /// In order of creation.
    [[nodiscard]] std::vector<model::Memo> all() const;
    /// The same with what they are about.
    [[nodiscard]] std::vector<MemoEntry> list() const;
    [[nodiscard]] std::optional<model::Memo> find(model::MemoId id) const;
    [[nodiscard]] std::optional<model::Memo> on(model::MemoTarget target, const std::optional<Uuid>& target_id) const;
    /// A free memo: it is on the project and has its own key as `target_id`. Throws `Invalid` for one without words.
    model::MemoId add(const std::string& body);
    /// Writes the one memo on a thing; an empty body removes it.
    void write(model::MemoTarget target, const std::optional<Uuid>& target_id, const std::string& title, const std::string& body);
    /// On a passage of a document; there may be several.
    model::MemoId add_to_passage(model::DocumentId document, const text::CodePointRange& range, const std::string& title,
                                 const std::string& body);
    /// Gives a memo other words; an empty body removes it. Throws `NotFound`.
    void rewrite(model::MemoId id, const std::string& body);
    void remove(model::MemoId id);
    /// In one action. Throws `NotFound`.
    void remove(const std::vector<model::MemoId>& ids);

private:
    State& m_state;
};

/// It belongs to nothing but the project, and is not the memo on the project itself.
[[nodiscard]] bool is_free(const model::Memo& memo);

}  // namespace fundstelle::project
