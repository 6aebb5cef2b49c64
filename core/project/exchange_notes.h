// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "formats/refi/exchange.h"
#include "model/values.h"

namespace fundstelle::project {

namespace refi = formats::refi;

/// Title and body of the memo that a note becomes. A memo has words.
std::pair<std::string, std::string> memo_words(const refi::TextSource& note);
/// The same of a passage that has no code.
std::pair<std::string, std::string> memo_words(const refi::PlainTextSelection& selection);

/// Which note becomes the memo on what. With us a thing has one memo, and a memo is on one thing: notes that find no place become free memos.
class NotePlaces {
public:
    struct Place {
        model::MemoTarget target;
        std::optional<Uuid> id;
    };

    /// The first of `notes` that has no place yet gets this one.
    void put(const std::vector<refi::Guid>& notes, model::MemoTarget target, const std::optional<Uuid>& id);
    void know(const std::vector<refi::TextSource>& notes);

    [[nodiscard]] const Place* place_of(const refi::Guid& note) const;
    /// References as we would write them: the memo on the thing. A memo without a title on a document or the project is its description.
    [[nodiscard]] std::vector<refi::Guid> refs_of(const std::optional<Uuid>& id) const;
    /// True if they are as we would write them. If not, these notes must be kept as they came.
    bool agree(const std::vector<refi::Guid>& theirs, const std::optional<Uuid>& id);
    [[nodiscard]] bool must_keep(const refi::Guid& note) const { return m_to_keep.contains(note.uuid()); }

private:
    static Uuid key(const std::optional<Uuid>& id) { return id.value_or(Uuid{}); }

    std::unordered_map<Uuid, bool> m_has_title;  ///< of the notes that there are
    std::unordered_map<Uuid, Place> m_places;
    std::unordered_map<Uuid, refi::Guid> m_on;  ///< by thing
    std::unordered_set<Uuid> m_to_keep;
};

}  // namespace fundstelle::project
