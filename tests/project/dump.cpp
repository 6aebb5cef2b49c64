// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/dump.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <tuple>

#include "store/database.h"

namespace fundstelle::test {

namespace {

/// One query per tracked table. They live as long as the program, because a connection keeps views of them.
const std::vector<std::pair<std::string, std::string>>& queries(sqlite::Connection& connection) {
    static const auto all = [&] {
        std::vector<std::pair<std::string, std::string>> made;
        for (const std::string table : store::tracked_tables()) {
            auto columns = connection.prepare(
                "SELECT group_concat('''' || name || '='' || quote(' || name || ')', '|| '' '' ||') FROM "
                "pragma_table_info(:table)");
            columns.bind(":table", std::string_view{table});
            columns.step();
            made.emplace_back(table, "SELECT id, " + columns.text(0) + " FROM " + table);
        }
        return made;
    }();
    return all;
}

const std::map<std::string, project::Subject>& subjects() {
    using project::Subject;
    static const std::map<std::string, Subject> all{{"project", Subject::Project},
                                                    {"coder", Subject::Coders},
                                                    {"document", Subject::Documents},
                                                    {"document_version", Subject::Documents},
                                                    {"document_group", Subject::Groups},
                                                    {"document_set", Subject::Sets},
                                                    {"set_member", Subject::Sets},
                                                    {"speaker", Subject::Turns},
                                                    {"turn", Subject::Turns},
                                                    {"style_run", Subject::Turns},
                                                    {"mark", Subject::Turns},
                                                    {"progress", Subject::Progress},
                                                    {"code", Subject::Codes},
                                                    {"anchor_example", Subject::Codes},
                                                    {"code_set", Subject::CodeSets},
                                                    {"code_set_member", Subject::CodeSets},
                                                    {"highlight", Subject::Highlights},
                                                    {"link", Subject::Links},
                                                    {"summary", Subject::Summaries},
                                                    {"saved_query", Subject::Queries},
                                                    {"coding", Subject::Codings},
                                                    {"memo", Subject::Memos},
                                                    {"variable", Subject::Variables},
                                                    {"variable_value", Subject::Variables},
                                                    {"quote_collection", Subject::Quotes},
                                                    {"quote_heading", Subject::Quotes},
                                                    {"quote", Subject::Quotes},
                                                    {"quote_edit", Subject::Quotes}};
    return all;
}

}  // namespace

Dump dump_of(const std::filesystem::path& file) {
    sqlite::Connection connection{file, sqlite::OpenMode::ReadOnly};
    Dump dump;
    for (const auto& [table, sql] : queries(connection)) {
        auto& rows_of_table = dump[table];
        auto rows = connection.prepare(sql.c_str());
        while (rows.step()) rows_of_table.emplace(rows.uuid(0), rows.text(1));
    }
    return dump;
}

void copy_open_project(project::Project& project, const std::filesystem::path& copy) {
    std::set<std::filesystem::path> before;
    for (const auto& backup : project::backups_of(project.path())) before.insert(backup.path);
    project.backups().start();
    project.backups().step(-1);
    for (const auto& backup : project::backups_of(project.path())) {
        if (before.contains(backup.path)) continue;
        std::filesystem::rename(backup.path, copy);
        return;
    }
    throw std::logic_error{"no copy was made"};
}

std::vector<project::Change> difference(const Dump& before, const Dump& after) {
    using Kind = project::Change::Kind;
    std::vector<project::Change> changes;
    for (const auto& [table, subject] : subjects()) {
        const auto& old_rows = before.at(table);
        const auto& new_rows = after.at(table);
        for (const auto& [key, row] : old_rows) {
            const auto now = new_rows.find(key);
            if (now == new_rows.end())
                changes.push_back({subject, key, Kind::Removed});
            else if (now->second != row)
                changes.push_back({subject, key, Kind::Changed});
        }
        for (const auto& [key, row] : new_rows) {
            if (!old_rows.contains(key)) changes.push_back({subject, key, Kind::Added});
        }
    }
    sort_changes(changes);
    return changes;
}

void sort_changes(std::vector<project::Change>& changes) {
    std::sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) {
        return std::tuple{a.subject, a.key, a.kind} < std::tuple{b.subject, b.key, b.kind};
    });
}

std::string describe(const analysis::Snapshot& snapshot) {
    std::string text;
    const auto& tree = snapshot.tree();
    for (std::size_t i = 0; i < tree.size(); ++i) {
        text += "code " + to_string(tree[i].id.uuid()) + " " + tree.path(i) + " " + tree[i].colour + " " + tree[i].definition +
                "\n";
    }
    auto coders = snapshot.coders;
    std::sort(coders.begin(), coders.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    for (const auto& coder : coders) text += "coder " + to_string(coder.id.uuid()) + " " + coder.name + "\n";
    for (const auto& group : snapshot.groups) text += "group " + to_string(group.id.uuid()) + " " + group.name + "\n";
    for (const auto& variable : snapshot.variables)
        text += "variable " + to_string(variable.id.uuid()) + " " + variable.name + "\n";
    for (const auto& set : snapshot.sets) {
        text += "set " + to_string(set.id.uuid()) + " " + set.name;
        for (const auto& member : set.members) text += " " + to_string(member.uuid());
        text += "\n";
    }
    for (const auto& document : snapshot.documents) {
        text += "document " + to_string(document.id.uuid()) + " " + document.name + " " + std::to_string(document.code_points) +
                " in " + (document.group ? to_string(snapshot.groups.at(*document.group).id.uuid()) : "-") + "\n";
        for (const auto& [name, value] : std::map<std::string, std::string>{document.values.begin(), document.values.end()}) {
            text += "  " + name + "=" + value + "\n";
        }
        for (const auto& turn : document.turns) {
            text += "  turn " + std::to_string(turn.begin) + " " + std::to_string(turn.end) + " " + turn.speaker + " " +
                    std::string{model::to_string(turn.role)} + "\n";
        }
        for (std::size_t i = 0; i < document.rows.size(); ++i) {
            const auto& row = document.rows[i];
            const auto code = snapshot.tree_index(row.code);
            text += "  " + to_string(document.keys.at(i).uuid()) + " " + std::to_string(row.begin) + " " +
                    std::to_string(row.end) + " " + (code < tree.size() ? to_string(tree[code].id.uuid()) : "?") + " " +
                    to_string(snapshot.coders.at(row.coder).id.uuid()) + " " + std::to_string(row.weight) + "\n";
        }
    }
    return text;
}

const analysis::Snapshot& snapshot_with_turns(project::Project& project) {
    analysis::Filter filter;
    filter.role = model::Role::Interviewee;
    static_cast<void>(project.queries().retrieve({}, analysis::Subcodes::Exclude, filter));
    return project.queries().snapshot();
}

std::string first_difference(const Dump& a, const Dump& b) {
    for (const auto& [table, rows] : a) {
        const auto& others = b.at(table);
        for (const auto& [key, row] : rows) {
            const auto other = others.find(key);
            if (other == others.end()) return table + ": only one has " + row;
            if (other->second != row) return table + ": " + row + " / " + other->second;
        }
        for (const auto& [key, row] : others) {
            if (!rows.contains(key)) return table + ": only the other has " + row;
        }
    }
    return {};
}

}  // namespace fundstelle::test
