// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge/following.h"

#include <algorithm>

#include "merge/join.h"
#include "merge/rooting.h"
#include "merge/text_follower.h"
#include "text/offset_map.h"

namespace fundstelle::merge {

namespace {

const store::TableShape& shape_of(Table table) {
    return store::Records::shape(table);
}

/// What a range becomes, and whether nothing of it was lost on the way.
struct Followed {
    text::AnchorMap::Moved moved;
    bool whole;
};

Followed follow(const text::AnchorMap& anchors, std::int64_t begin, std::int64_t end) {
    const text::CodePointRange range{begin, end};
    auto moved = anchors.map(range);
    const bool whole = moved.range && !moved.torn && moved.kept == range.length() && moved.range->length() == range.length();
    return {std::move(moved), whole};
}

}  // namespace

TextFollower::TextFollower(Contents& all, const Lineage& lineage, const BodyOf& body_of) : m_all{all}, m_lineage{lineage}, m_body_of{body_of} {
    for (const auto& [key, entry] : all.of(Table::Document)) {
        const auto& versions = lineage.versions(key);
        if (!versions.empty()) m_current.emplace(key, versions.back());
    }
}

Uuid TextFollower::current(const Uuid& document) const {
    const auto found = m_current.find(document);
    return found == m_current.end() ? kNone : found->second;
}

std::string TextFollower::words(const Uuid& version, std::int64_t begin, std::int64_t end) {
    auto text = m_texts.find(version);
    if (text == m_texts.end()) {
        auto body = m_body_of(m_lineage.text_hash(version));
        text = m_texts.emplace(version, std::make_unique<Text>(std::move(body))).first;
    }
    return std::string{text->second->offsets.slice({begin, end})};
}

void TextFollower::number_versions(const Uuid& document) {
    const auto& shape = shape_of(Table::DocumentVersion);
    const auto& versions = m_lineage.versions(document);
    for (std::size_t i = 0; i < versions.size(); ++i) {
        auto& entry = *m_all.find(Table::DocumentVersion, versions[i]);
        auto row = entry.row.with(shape.at("number"), static_cast<std::int64_t>(i + 1));
        const auto before = i == 0 ? kNone : versions[i - 1];
        if (before != m_lineage.before(versions[i])) {
            row = row.with_text(shape.at("anchor_map"), text::to_string(m_lineage.between(before, versions[i])));
        }
        show(entry, row);
    }
}

void TextFollower::follow_documents() {
    const auto version_id = shape_of(Table::Document).at("version_id");
    for (auto& [key, entry] : m_all.of(Table::Document)) {
        if (!entry.visible) continue;
        const auto now = current(key);
        if (now == kNone) {
            entry.visible = false;
            continue;
        }
        show(entry, entry.as_shown().with(version_id, std::optional{now}));
        number_versions(key);
    }
}

void TextFollower::follow_layers() {
    for (const auto table : {Table::Turn, Table::StyleRun, Table::Mark}) {
        const auto document = shape_of(table).at("document_id");
        for (auto& [key, entry] : m_all.of(table)) {
            if (entry.visible && entry.home != current(*entry.row.key(document))) entry.visible = false;
        }
    }
}

Record TextFollower::moved_coding(Entry& entry, const text::AnchorMap& anchors, const Place& place) {
    const auto& shape = shape_of(Table::Coding);
    const auto to_check = shape.at("to_check");
    const auto lost_words = shape.at("lost_words");
    const auto begin = entry.row.integer(place.begin);
    const auto end = entry.row.integer(place.end);
    auto row = entry.as_shown();
    const auto remember = [&] {
        if (row.is_null(lost_words) || row.bytes(lost_words).empty()) row = row.with_text(lost_words, words(entry.home, begin, end));
    };
    const auto followed = follow(anchors, begin, end);
    const bool was_lost = entry.row.integer(to_check) == 2;
    auto to = followed.moved.range;
    if (!to || (was_lost && !followed.whole)) {
        const auto at = std::max<std::int64_t>(std::min(anchors.map(text::CodePointOffset{begin}).count(), anchors.new_size() - 1), 0);
        to = text::CodePointRange{at, at + 1};
        if (!was_lost) {
            row = row.with(to_check, std::int64_t{2});
            remember();
        }
    } else if (followed.moved.torn || 2 * followed.moved.kept < end - begin) {
        row = row.with(to_check, std::int64_t{1});
        remember();
    }
    entry.lossy = entry.lossy || !followed.whole;
    return row.with(place.begin, to->begin().count()).with(place.end, to->end().count());
}

Record TextFollower::moved_memo(Entry& entry, const text::AnchorMap& anchors, const Place& place) {
    const auto& shape = shape_of(Table::Memo);
    const auto followed = follow(anchors, entry.row.integer(place.begin), entry.row.integer(place.end));
    entry.lossy = !followed.whole;
    auto row = entry.as_shown();
    if (followed.moved.range) return row.with(place.begin, followed.moved.range->begin().count()).with(place.end, followed.moved.range->end().count());
    // Its passage is gone; what was written about it stays, with the words that it was about.
    const auto was = words(entry.home, entry.row.integer(place.begin), entry.row.integer(place.end));
    const auto body = shape.at("body");
    Record bare;
    for (std::size_t column = 0; column < row.columns(); ++column) {
        if (column == place.begin || column == place.end) bare.append_null();
        else if (row.type(column) == Record::Type::Integer) bare.append(row.integer(column));
        else bare.append(row.type(column), row.bytes(column));
    }
    return bare.with_text(shape.at("target"), "document").with_text(body, "„" + was + "“\n" + std::string{row.bytes(body)});
}

void TextFollower::settle(Table table, Entry& entry, const std::vector<Place>& places) {
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto home = i == 0 ? entry.home : entry.far_home;
        const auto now = current(*entry.row.key(places[i].document));
        if (home == now || !m_lineage.knows(home) || now == kNone) continue;
        if (whole(m_lineage, home, now, {entry.row.integer(places[i].begin), entry.row.integer(places[i].end)})) continue;
        auto root = rooted(m_lineage, table, entry);
        if (entry.in_file && entry.file.empty() && !(root.row == entry.row)) entry.file = std::move(entry.row);
        entry.row = std::move(root.row);
        entry.home = root.home;
        entry.far_home = root.far_home;
        return;
    }
}

void TextFollower::follow_places() {
    for (const auto table : {Table::Coding, Table::Memo, Table::Highlight, Table::AnchorExample, Table::Link, Table::CaseDocument}) {
        for (auto& [key, entry] : m_all.of(table)) {
            if (!entry.visible || (entry.home == kNone && entry.far_home == kNone)) continue;
            const auto places = places_of(table, entry.row);
            const bool as_known = entry.shown.empty();
            settle(table, entry, places);
            for (std::size_t i = 0; i < places.size(); ++i) {
                const auto home = i == 0 ? entry.home : entry.far_home;
                const auto now = current(*entry.row.key(places[i].document));
                if (home == now || !m_lineage.knows(home) || now == kNone) continue;
                const auto& anchors = m_lineage.between(home, now);
                if (table == Table::Coding) {
                    show(entry, moved_coding(entry, anchors, places[i]));
                } else if (table == Table::Memo) {
                    show(entry, moved_memo(entry, anchors, places[i]));
                } else {
                    const auto begin = entry.row.integer(places[i].begin);
                    const auto followed = follow(anchors, begin, entry.row.integer(places[i].end));
                    entry.lossy = entry.lossy || !followed.whole;
                    const auto at = std::max<std::int64_t>(std::min(anchors.map(text::CodePointOffset{begin}).count(), anchors.new_size() - 1), 0);
                    const auto to = followed.moved.range.value_or(text::CodePointRange{at, at + 1});
                    if (!followed.moved.range && table == Table::Highlight) entry.visible = false;
                    show(entry, entry.as_shown().with(places[i].begin, to.begin().count()).with(places[i].end, to.end().count()));
                }
                entry.moved_whole = as_known && !entry.lossy;
            }
        }
    }
}

void follow_texts(Contents& all, const Lineage& lineage, const BodyOf& body_of, Findings& findings) {
    TextFollower follower{all, lineage, body_of};
    follower.follow_documents();
    follower.follow_layers();
    follower.follow_places();
    follower.follow_quotes(findings);
}

}  // namespace fundstelle::merge
