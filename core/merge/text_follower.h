// SPDX-License-Identifier: GPL-3.0-or-later
/// Internal to this module.
#pragma once

#include <memory>
#include <unordered_map>

#include "merge/following.h"
#include "text/offset_map.h"

namespace fundstelle::merge {

/// The work behind `follow_texts()`.
class TextFollower {
public:
    TextFollower(Contents& all, const Lineage& lineage, const BodyOf& body_of);

    void follow_documents();
    void follow_layers();
    void follow_places();
    /// A quote goes along only if every word of it and of its edits is there as it was; else it stays with the version that has them, and a
    /// person has to look. Of edits that overlap, because both sides made some, the latest stands.
    void follow_quotes(Findings& findings);

private:
    struct Text {
        explicit Text(std::string utf8) : body{std::move(utf8)}, offsets{body} {}
        std::string body;
        text::OffsetMap offsets;
    };
    [[nodiscard]] Uuid current(const Uuid& document) const;
    [[nodiscard]] std::string words(const Uuid& version, std::int64_t begin, std::int64_t end);
    void number_versions(const Uuid& document);
    /// What loses words is led from where it stood first, so that it does not matter which version it had been led to before.
    void settle(Table table, Entry& entry, const std::vector<Place>& places);
    Record moved_coding(Entry& entry, const text::AnchorMap& anchors, const Place& place);
    Record moved_memo(Entry& entry, const text::AnchorMap& anchors, const Place& place);
    void follow_quote(const Uuid& key, Entry& quote, std::vector<std::pair<Uuid, Entry*>>& edits, Findings& findings);

    Contents& m_all;
    const Lineage& m_lineage;
    const BodyOf& m_body_of;
    std::unordered_map<Uuid, Uuid> m_current;
    std::unordered_map<Uuid, std::unique_ptr<Text>> m_texts;
};

}  // namespace fundstelle::merge
