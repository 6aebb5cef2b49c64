// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge/text_follower.h"

#include <algorithm>

#include "merge/join.h"
#include "merge/rooting.h"

namespace fundstelle::merge {

namespace {

const store::TableShape& shape_of(Table table) {
    return store::Records::shape(table);
}

text::CodePointRange range_of(const Record& row, const Place& place) {
    return {row.integer(place.begin), row.integer(place.end)};
}

Record at(const Record& row, const Place& place, const text::CodePointRange& range) {
    return row.with(place.begin, range.begin().count()).with(place.end, range.end().count());
}

}  // namespace

void TextFollower::follow_quotes(Findings& findings) {
    std::unordered_map<Uuid, std::vector<std::pair<Uuid, Entry*>>> edits;
    for (auto& [key, entry] : m_all.of(Table::QuoteEdit)) {
        if (entry.visible) edits[*entry.row.key(shape_of(Table::QuoteEdit).at("quote_id"))].emplace_back(key, &entry);
    }
    for (auto& [key, entry] : m_all.of(Table::Quote)) {
        if (entry.visible) follow_quote(key, entry, edits[key], findings);
    }
}

void TextFollower::follow_quote(const Uuid& key, Entry& quote, std::vector<std::pair<Uuid, Entry*>>& edits, Findings& findings) {
    const auto& shape = shape_of(Table::Quote);
    const auto to_check = shape.at("to_check");
    const auto words_before = shape.at("words_before");
    const auto place = places_of(Table::Quote, quote.row).front();
    const auto stands_in = quote.home;
    const auto range = range_of(quote.row, place);
    const auto now = current(*quote.row.key(place.document));
    std::int64_t check = quote.row.integer(to_check);

    auto goes_to = check == 2 ? stands_in : now;
    const auto edit_place = [](const Entry& edit) { return places_of(Table::QuoteEdit, edit.row).front(); };
    const auto all_whole = [&](const Uuid& version) {
        return whole(m_lineage, stands_in, version, range) && std::all_of(edits.begin(), edits.end(), [&](const auto& edit) {
                   return whole(m_lineage, edit.second->home, version, range_of(edit.second->row, edit_place(*edit.second))).has_value();
               });
    };
    if (goes_to != stands_in && !all_whole(goes_to)) {
        goes_to = stands_in;
        // The earliest of those that have its words, so that it does not matter how far it had been led before.
        for (auto before = stands_in; m_lineage.knows(before) && all_whole(before); before = m_lineage.before(before)) goes_to = before;
        check = 2;
        findings.push_back({Finding::What::QuoteLeftBehind, Table::Quote, key});
    }
    const auto stands_at = *whole(m_lineage, stands_in, goes_to, range);

    // The latest edit first.
    std::sort(edits.begin(), edits.end(), [&](const auto& a, const auto& b) { return is_later(m_all, m_lineage, Table::QuoteEdit, *a.second, *b.second); });
    std::vector<text::CodePointRange> taken;
    for (auto& [edit_key, edit] : edits) {
        const auto to = whole(m_lineage, edit->home, goes_to, range_of(edit->row, edit_place(*edit)));
        const bool free = to && stands_at.contains(*to) && std::none_of(taken.begin(), taken.end(), [&](const auto& other) { return other.overlaps(*to); });
        if (!free) {
            edit->visible = false;
            check = std::max<std::int64_t>(check, 1);
            findings.push_back({Finding::What::EditsOverlap, Table::QuoteEdit, edit_key, key});
            continue;
        }
        taken.push_back(*to);
        show(*edit, at(edit->row, edit_place(*edit), *to));
        edit->moved_whole = true;
    }

    auto row = at(quote.row, place, stands_at).with(shape.at("version_id"), std::optional{goes_to});
    if (check != quote.row.integer(to_check)) {
        row = row.with(to_check, check);
        if (row.bytes(words_before).empty() && m_lineage.knows(stands_in)) {
            row = row.with_text(words_before, words(stands_in, range.begin().count(), range.end().count()));
        }
        quote.lossy = true;
    }
    quote.moved_whole = quote.shown.empty() && !quote.lossy;
    show(quote, row);
}

}  // namespace fundstelle::merge
