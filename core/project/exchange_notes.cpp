// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/exchange_notes.h"

#include "text/utf8.h"

namespace fundstelle::project {

namespace {

std::pair<std::string, std::string> with_words(const std::string& title, const std::string& body) {
    if (!text::trimmed(body).empty()) return {title, body};
    return {{}, text::trimmed(title).empty() ? "…" : title};
}

}  // namespace

std::pair<std::string, std::string> memo_words(const refi::TextSource& note) {
    return with_words(note.name, note.content.text.value_or(std::string{}));
}

std::pair<std::string, std::string> memo_words(const refi::PlainTextSelection& selection) {
    return with_words(selection.name, selection.description);
}

void NotePlaces::know(const std::vector<refi::TextSource>& notes) {
    for (const auto& note : notes) m_has_title.emplace(note.guid.uuid(), !memo_words(note).first.empty());
}

void NotePlaces::put(const std::vector<refi::Guid>& notes, model::MemoTarget target, const std::optional<Uuid>& id) {
    for (const auto& note : notes) {
        if (!m_has_title.contains(note.uuid()) || m_places.contains(note.uuid())) continue;
        if (!m_on.emplace(key(id), note).second) return;
        m_places.emplace(note.uuid(), Place{target, id});
        return;
    }
}

const NotePlaces::Place* NotePlaces::place_of(const refi::Guid& note) const {
    const auto found = m_places.find(note.uuid());
    return found != m_places.end() ? &found->second : nullptr;
}

std::vector<refi::Guid> NotePlaces::refs_of(const std::optional<Uuid>& id) const {
    const auto found = m_on.find(key(id));
    if (found == m_on.end()) return {};
    const auto target = m_places.at(found->second.uuid()).target;
    const bool can_be_description = target == model::MemoTarget::Document || target == model::MemoTarget::Project;
    if (can_be_description && !m_has_title.at(found->second.uuid())) return {};
    return {found->second};
}

bool NotePlaces::agree(const std::vector<refi::Guid>& theirs, const std::optional<Uuid>& id) {
    const auto ours = refs_of(id);
    if (ours == theirs) return true;
    for (const auto& note : ours) m_to_keep.insert(note.uuid());
    for (const auto& note : theirs) m_to_keep.insert(note.uuid());
    return false;
}

}  // namespace fundstelle::project
