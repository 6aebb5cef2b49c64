// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge/rooting.h"

namespace fundstelle::merge {

std::optional<text::CodePointRange> whole(const Lineage& lineage, const Uuid& from, const Uuid& to, const text::CodePointRange& range) {
    if (from == to) return range;
    if (!lineage.knows(from) || !lineage.knows(to)) return std::nullopt;
    const auto moved = lineage.between(from, to).map(range);
    return moved.range && !moved.torn && moved.kept == range.length() && moved.range->length() == range.length() ? moved.range : std::nullopt;
}

Entry rooted(const Lineage& lineage, Table table, const Entry& entry) {
    Entry made;
    made.row = entry.row;
    made.home = entry.home;
    made.far_home = entry.far_home;
    if (is_layer(table)) return made;
    const auto places = places_of(table, entry.row);
    for (std::size_t i = 0; i < places.size(); ++i) {
        auto& home = i == 0 ? made.home : made.far_home;
        text::CodePointRange range{entry.row.integer(places[i].begin), entry.row.integer(places[i].end)};
        while (lineage.knows(home) && lineage.before(home) != kNone) {
            const auto earlier = whole(lineage, home, lineage.before(home), range);
            if (!earlier) break;
            range = *earlier;
            home = lineage.before(home);
        }
        made.row = made.row.with(places[i].begin, range.begin().count()).with(places[i].end, range.end().count());
    }
    if (table == Table::Quote) made.row = made.row.with(store::Records::shape(table).at("version_id"), std::optional{made.home});
    return made;
}

}  // namespace fundstelle::merge
