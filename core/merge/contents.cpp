// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge/contents.h"

#include <algorithm>
#include <tuple>

#include "base/error.h"
#include "base/file.h"

namespace fundstelle::merge {

namespace {

const store::TableShape& shape_of(Table table) {
    return store::Records::shape(table);
}

/// The version of a document that a file reads as its text, how long it is, and which version each one comes behind.
struct FileVersions {
    std::unordered_map<Uuid, Uuid> current;  ///< by document
    std::unordered_map<Uuid, std::int64_t> size;
    std::unordered_map<Uuid, Uuid> before;
};

FileVersions versions_in(const Contents& contents) {
    FileVersions found;
    const auto& version = shape_of(Table::DocumentVersion);
    const auto number = version.at("number");
    const auto size = version.at("code_points");
    for (const auto& [key, entry] : contents.of(Table::Document)) found.current.emplace(key, *entry.row.key(shape_of(Table::Document).at("version_id")));
    std::map<std::tuple<Uuid, std::int64_t, Uuid>, int> in_order;
    for (const auto& [key, entry] : contents.of(Table::DocumentVersion)) {
        found.size.emplace(key, entry.row.integer(size));
        in_order.emplace(std::tuple{*entry.row.key(version.at("document_id")), entry.row.integer(number), key}, 0);
    }
    const std::tuple<Uuid, std::int64_t, Uuid>* last = nullptr;
    for (const auto& [place, unused] : in_order) {
        const bool follows = last != nullptr && std::get<0>(*last) == std::get<0>(place);
        found.before.emplace(std::get<2>(place), follows ? std::get<2>(*last) : kNone);
        last = &place;
    }
    return found;
}

/// Gives each row the version in which its positions count; false if they lie beyond its text.
bool find_home(Contents& contents, const FileVersions& versions, Table table, const Uuid& key, Entry& entry) {
    if (table == Table::DocumentVersion) {
        entry.home = versions.before.at(key);
        return true;
    }
    const auto places = places_of(table, entry.row);
    for (std::size_t i = 0; i < places.size(); ++i) {
        auto home = kNone;
        if (table == Table::QuoteEdit) {
            const auto* quote = contents.find(Table::Quote, *entry.row.key(places[i].document));
            if (quote != nullptr) home = *quote->row.key(shape_of(Table::Quote).at("version_id"));
        } else if (table == Table::Quote) {
            home = *entry.row.key(shape_of(Table::Quote).at("version_id"));
        } else if (const auto current = versions.current.find(entry.row.key(places[i].document).value_or(kNone)); current != versions.current.end()) {
            home = current->second;
        }
        (i == 0 ? entry.home : entry.far_home) = home;
        const auto size = versions.size.find(home);
        if (size == versions.size.end() || entry.row.integer(places[i].begin) < 0 || entry.row.integer(places[i].end) > size->second) return false;
    }
    return true;
}

void read_table(Contents& contents, store::Records& records, Table table) {
    records.for_each(table, [&](Record row) {
        const auto key = row.key(0);
        if (!key) throw Error{ErrorKind::Damaged, "a row without a key", store::name_of(table)};
        if (table == Table::Tombstone) {
            contents.tombstones.emplace(*key, std::move(row));
        } else {
            auto& entry = contents.of(table)[*key];
            entry.row = std::move(row);
            entry.in_file = true;
        }
    });
}

/// What is set aside is what is known; what stands in the file in its place was made from it, unless somebody has changed it since.
void take_back(Contents& contents) {
    std::vector<KeptRow> kept;
    auto& foreign_data = contents.of(Table::ForeignData);
    for (auto entry = foreign_data.begin(); entry != foreign_data.end();) {
        if (auto row = kept_in(entry->second.row)) {
            kept.push_back(std::move(*row));
            contents.set_aside.emplace(entry->first, std::move(entry->second.row));
            entry = foreign_data.erase(entry);
        } else {
            ++entry;
        }
    }
    for (auto& row : kept) {
        auto& entry = contents.of(row.table)[row.key];
        const bool in_file = !entry.row.empty();
        const bool same = in_file && written_at(row.table, entry.row) == written_at(row.table, row.row) &&
                          written_by(row.table, entry.row) == written_by(row.table, row.row);
        if (in_file && !same) continue;
        if (in_file) entry.file = std::move(entry.row);
        entry.row = std::move(row.row);
        entry.home = row.home;
        entry.far_home = row.far_home;
    }
}

void rename_coder(Contents& contents, const std::unordered_map<Uuid, Uuid>& meant) {
    for (std::size_t i = 0; i < kTables; ++i) {
        const auto table = static_cast<Table>(i);
        std::vector<std::size_t> columns{shape_of(table).modified_by};
        for (std::size_t column = 0; column < shape_of(table).columns.size(); ++column) {
            if (shape_of(table).columns[column].refers_to == Table::Coder) columns.push_back(column);
        }
        const auto renamed = [&](const Record& row) {
            auto made = row;
            for (const auto column : columns) {
                const auto coder = row.key(column);
                const auto other = coder ? meant.find(*coder) : meant.end();
                if (other != meant.end()) made = made.with(column, std::optional{other->second});
            }
            return made;
        };
        for (auto& [key, entry] : contents.of(table)) {
            if (entry.row.empty()) continue;
            auto row = renamed(entry.row);
            if (row == entry.row) continue;
            if (entry.in_file && entry.file.empty()) entry.file = std::move(entry.row);
            entry.row = std::move(row);
        }
        if (table != Table::Tombstone) continue;
        for (auto& [key, row] : contents.tombstones) row = renamed(row);
    }
    for (const auto& [other, key] : meant) {
        const auto entry = contents.of(Table::Coder).find(other);
        if (entry == contents.of(Table::Coder).end()) continue;
        if (entry->second.file.empty()) entry->second.file = entry->second.row;
        entry->second.row = {};
    }
}

}  // namespace

Entry* Contents::find(Table table, const Uuid& key) {
    const auto found = of(table).find(key);
    return found == of(table).end() ? nullptr : &found->second;
}

std::string Contents::coder_name(const std::optional<Uuid>& key) const {
    const auto found = key ? coders.find(*key) : coders.end();
    return found == coders.end() ? std::string{} : found->second;
}

Contents read(sqlite::Connection& connection, bool defensive) {
    store::Records records{connection};
    records.require_our_shape();
    Contents contents;
    for (std::size_t i = 0; i < kTables; ++i) read_table(contents, records, static_cast<Table>(i));
    const auto versions = versions_in(contents);
    for (std::size_t i = 0; i < kTables; ++i) {
        const auto table = static_cast<Table>(i);
        auto& entries = contents.tables[i];
        for (auto entry = entries.begin(); entry != entries.end();) {
            const bool sound = find_home(contents, versions, table, entry->first, entry->second);
            if (sound || !defensive) {
                ++entry;
            } else {
                ++contents.left_out;
                entry = entries.erase(entry);
            }
        }
    }
    take_back(contents);
    const auto name = shape_of(Table::Coder).at("name");
    for (const auto& [key, entry] : contents.of(Table::Coder)) contents.coders.emplace(key, entry.row.bytes(name));
    for (const auto& [key, entry] : contents.of(Table::Project)) contents.project = key;
    return contents;
}

std::vector<std::string> join_coders(Contents& ours, Contents& theirs) {
    std::map<std::string, Uuid> lowest;
    for (const auto* side : {&ours, &theirs}) {
        for (const auto& [key, name] : side->coders) {
            const auto [known, is_new] = lowest.emplace(name, key);
            if (!is_new) known->second = std::min(known->second, key);
        }
    }
    std::unordered_map<Uuid, Uuid> meant;
    std::vector<std::string> joined;
    for (const auto* side : {&ours, &theirs}) {
        for (const auto& [key, name] : side->coders) {
            if (lowest.at(name) == key) continue;
            meant.emplace(key, lowest.at(name));
            joined.push_back(name);
        }
    }
    if (!meant.empty()) {
        rename_coder(ours, meant);
        rename_coder(theirs, meant);
    }
    std::sort(joined.begin(), joined.end());
    joined.erase(std::unique(joined.begin(), joined.end()), joined.end());
    return joined;
}

void for_each_reference(Table table, const Record& row, const std::function<void(const Reference&)>& visit) {
    const auto& shape = shape_of(table);
    for (std::size_t column = 0; column < shape.columns.size(); ++column) {
        const auto to = shape.columns[column].refers_to;
        // The current version of a document follows from all its versions.
        if (!to || (table == Table::Document && to == Table::DocumentVersion)) continue;
        const auto key = row.key(column);
        if (!key) continue;
        const bool within_tree = *to == table;
        const bool required = shape.columns[column].required || table == Table::VariableValue;
        visit({*to, *key, column, required, required || within_tree});
    }
    if (table == Table::Memo) {
        static const std::map<std::string_view, Table> kTargets{
            {"document", Table::Document}, {"passage", Table::Document}, {"group", Table::DocumentGroup}, {"code", Table::Code},
            {"coding", Table::Coding}, {"speaker", Table::Speaker}, {"variable", Table::Variable}};
        static const auto target = shape.at("target");
        static const auto target_id = shape.at("target_id");
        const auto to = kTargets.find(row.bytes(target));
        const auto key = row.key(target_id);
        if (to != kTargets.end() && key) visit({to->second, *key, target_id, true, true});
    }
}

std::vector<Place> places_of(Table table, const Record& row) {
    const auto& shape = shape_of(table);
    switch (table) {
        case Table::Coding:
        case Table::Highlight:
        case Table::AnchorExample:
        case Table::Turn:
        case Table::StyleRun:
        case Table::Quote: return {{shape.at("document_id"), shape.at("begin"), shape.at("end")}};
        case Table::Mark: return {{shape.at("document_id"), shape.at("position"), shape.at("position")}};
        case Table::QuoteEdit: return {{shape.at("quote_id"), shape.at("begin"), shape.at("end")}};
        case Table::Link:
            return {{shape.at("from_document_id"), shape.at("from_begin"), shape.at("from_end")}, {shape.at("to_document_id"), shape.at("to_begin"), shape.at("to_end")}};
        case Table::Memo:
            if (row.is_null(shape.at("begin")) || row.bytes(shape.at("target")) != "passage") return {};
            return {{shape.at("target_id"), shape.at("begin"), shape.at("end")}};
        case Table::CaseDocument:
            if (row.is_null(shape.at("begin"))) return {};
            return {{shape.at("document_id"), shape.at("begin"), shape.at("end")}};
        default: return {};
    }
}

bool is_layer(Table table) {
    return table == Table::Turn || table == Table::StyleRun || table == Table::Mark;
}

std::int64_t written_at(Table table, const Record& row) {
    return row.integer(shape_of(table).modified_at);
}

std::optional<Uuid> written_by(Table table, const Record& row) {
    return row.key(shape_of(table).modified_by);
}

}  // namespace fundstelle::merge
