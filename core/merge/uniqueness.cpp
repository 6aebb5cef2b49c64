// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "merge/join.h"
#include "merge/presence.h"

namespace fundstelle::merge {

std::vector<std::string> join_variables(Contents& all) {
    const auto name = store::Records::shape(Table::Variable).at("name");
    std::map<std::string, std::vector<Uuid>> by_name;
    for (const auto& [key, entry] : all.of(Table::Variable)) {
        if (entry.visible) by_name[std::string{entry.row.bytes(name)}].push_back(key);
    }
    std::vector<std::string> joined;
    std::unordered_map<Uuid, Uuid> meant;
    for (auto& [shared, keys] : by_name) {
        if (keys.size() < 2) continue;
        joined.push_back(shared);
        std::sort(keys.begin(), keys.end());
        for (std::size_t i = 1; i < keys.size(); ++i) {
            meant.emplace(keys[i], keys[0]);
            all.find(Table::Variable, keys[i])->visible = false;
        }
    }
    if (meant.empty()) return joined;
    for (const auto table : {Table::VariableValue, Table::Memo}) {
        for (auto& [key, entry] : all.of(table)) {
            if (!entry.visible) continue;
            for_each_reference(table, entry.row, [&, &entry = entry](const Reference& reference) {
                const auto other = reference.table == Table::Variable ? meant.find(reference.key) : meant.end();
                if (other != meant.end()) show(entry, entry.as_shown().with(reference.column, std::optional{other->second}));
            });
        }
    }
    return joined;
}

void keep_unique(Contents& all, const Lineage& lineage, Findings& findings) {
    static const std::map<Table, std::vector<const char*>> kOnce{{Table::VariableValue, {"variable_id", "document_id", "speaker_id", "case_id"}},
                                                                 {Table::Progress, {"document_id", "coder_id"}},
                                                                 {Table::SetMember, {"set_id", "document_id"}},
                                                                 {Table::CodeSetMember, {"set_id", "code_id"}},
                                                                 {Table::Summary, {"document_id", "code_id"}}};
    for (const auto& [table, columns] : kOnce) {
        const auto& shape = store::Records::shape(table);
        std::map<std::string, std::pair<Uuid, Entry*>> standing;
        for (auto& [key, entry] : all.of(table)) {
            if (!entry.visible) continue;
            std::string about;
            for (const auto* column : columns) about += std::string{entry.as_shown().bytes(shape.at(column))} + "|";
            const auto [known, is_new] = standing.emplace(about, std::pair{key, &entry});
            if (is_new) continue;
            auto& [known_key, known_entry] = known->second;
            const bool later = is_later(all, lineage, table, entry, *known_entry);
            (later ? known_entry : &entry)->visible = false;
            findings.push_back({Finding::What::Twice, table, later ? known_key : key, later ? key : known_key});
            if (later) known->second = {key, &entry};
        }
    }
}

}  // namespace fundstelle::merge
