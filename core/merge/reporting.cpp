// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge/reporting.h"

#include <algorithm>
#include <map>
#include <set>

#include "text/text_comparison.h"
#include "text/utf8.h"

namespace fundstelle::merge {

namespace {

const store::TableShape& shape_of(Table table) {
    return store::Records::shape(table);
}

/// What people see as things of their own; the parts of a text's form, of quotes and of sets go with them.
bool is_counted(Table table) {
    switch (table) {
        case Table::Turn:
        case Table::StyleRun:
        case Table::Mark:
        case Table::Tombstone:
        case Table::ForeignData: return false;
        default: return true;
    }
}

std::string first_words(std::string_view text) {
    constexpr std::int64_t kMost = 60;
    if (text::count_code_points(text) <= kMost) return std::string{text};
    return std::string{text::slice(text, {0, kMost})} + "…";
}

std::string value_of(const Record& row, std::size_t column) {
    switch (row.type(column)) {
        case Record::Type::Null: return {};
        case Record::Type::Integer: return std::to_string(row.integer(column));
        case Record::Type::Text: return std::string{row.bytes(column)};
        case Record::Type::Blob: return to_string(*row.key(column));
    }
    return {};
}

std::vector<std::size_t> differing_columns(Table table, const Record& one, const Record& other) {
    const auto& shape = shape_of(table);
    std::vector<std::size_t> columns;
    for (std::size_t i = 1; i < shape.columns.size(); ++i) {
        if (i == shape.modified_at || i == shape.modified_by || shape.columns[i].name == "version_id") continue;
        if (one.type(i) != other.type(i) || one.bytes(i) != other.bytes(i)) columns.push_back(i);
    }
    return columns;
}

bool only_moved(Table table, const Record& one, const Record& other) {
    static const std::set<std::string_view> kPlaces{"begin", "end", "from_begin", "from_end", "to_begin", "to_end", "to_check", "lost_words", "words_before", "position"};
    const auto columns = differing_columns(table, one, other);
    return std::all_of(columns.begin(), columns.end(), [&](std::size_t i) { return kPlaces.contains(shape_of(table).columns[i].name); });
}

std::optional<std::size_t> column_of(Table table, std::string_view name) {
    const auto& columns = shape_of(table).columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == name) return i;
    }
    return std::nullopt;
}

}  // namespace

Record in_file(const Entry& entry) {
    return !entry.in_file ? Record{} : entry.file.empty() ? entry.row : entry.file;
}

void Reporting::count_entries() {
    std::map<std::pair<Table, std::string>, Count> counts;
    for (std::size_t i = 0; i < kTables; ++i) {
        const auto table = static_cast<Table>(i);
        if (!is_counted(table)) continue;
        const auto coder_id = table == Table::Coding ? shape_of(table).at("coder_id") : shape_of(table).modified_by;
        for (const auto& [key, entry] : m_all.tables[i]) {
            const bool was = entry.in_file;
            if (!was && !entry.visible) continue;
            if (was && entry.visible && entry.file.empty() && entry.shown.empty()) continue;
            const auto before = in_file(entry);
            const auto& after = entry.as_shown();
            if (was && entry.visible && before == after) continue;
            const auto& row = entry.visible ? after : before;
            const auto coder = m_all.coder_name(row.key(coder_id));
            auto& count = counts.emplace(std::pair{table, coder}, Count{store::name_of(table), coder}).first->second;
            if (!was) ++count.added;
            else if (!entry.visible) ++count.removed;
            else if (only_moved(table, before, after)) ++count.followed;
            else ++count.changed;
        }
    }
    for (auto& [place, count] : counts) m_report.counts.push_back(std::move(count));
}

std::string Reporting::code_path(const Uuid& code) const {
    const auto parent = shape_of(Table::Code).at("parent_id");
    const auto name = shape_of(Table::Code).at("name");
    std::string path;
    std::set<Uuid> seen;
    for (auto key = std::optional{code}; key && seen.insert(*key).second;) {
        const auto entry = m_all.of(Table::Code).find(*key);
        if (entry == m_all.of(Table::Code).end() || entry->second.row.empty()) break;
        const auto& row = entry->second.as_shown();
        path = std::string{row.bytes(name)} + (path.empty() ? "" : " > " + path);
        key = row.key(parent);
    }
    return path;
}

std::string Reporting::name_of(Table table, const Uuid& key) const {
    if (table == Table::Code) return code_path(key);
    const auto entry = m_all.of(table).find(key);
    return entry == m_all.of(table).end() || entry->second.row.empty() ? std::string{} : name_of(table, entry->second.row);
}

std::string Reporting::name_of(Table table, const Record& row) const {
    const auto* sign = " · ";
    for (const auto* column : {"name", "title", "label"}) {
        if (const auto at = column_of(table, column); at && !row.bytes(*at).empty()) return first_words(row.bytes(*at));
    }
    std::string name;
    for (const auto& [column, of] : {std::pair{"code_id", Table::Code}, std::pair{"variable_id", Table::Variable}, std::pair{"set_id", table == Table::SetMember ? Table::DocumentSet : Table::CodeSet},
                                     std::pair{"document_id", Table::Document}, std::pair{"quote_id", Table::Quote}, std::pair{"coder_id", Table::Coder}}) {
        if (table == Table::Coding && of == Table::Coder) continue;
        const auto at = column_of(table, column);
        const auto key = at ? row.key(*at) : std::nullopt;
        if (!key) continue;
        const auto part = name_of(of, *key);
        if (!part.empty()) name += (name.empty() ? "" : sign) + part;
    }
    if (const auto body = column_of(table, "body"); name.empty() && body) name = first_words(row.bytes(*body));
    return name;
}

void Reporting::tell(const std::vector<Loss>& losses) {
    for (const auto& loss : losses) {
        Conflict conflict{loss.what, loss.key, store::name_of(loss.table), name_of(loss.table, loss.key), {}, {}, {}, {}, {}, {}, loss.other_stands, true};
        const auto entry = m_all.of(loss.table).find(loss.key);
        const bool known = entry != m_all.of(loss.table).end() && !entry->second.row.empty();
        const auto stone = m_all.tombstones.find(loss.key);
        if (known) conflict.standing_coder = m_all.coder_name(written_by(loss.table, entry->second.row));
        if (loss.what == Conflict::What::EditedDeleted && stone != m_all.tombstones.end()) {
            conflict.standing_coder = m_all.coder_name(written_by(Table::Tombstone, stone->second));
        }
        if (!loss.lost.row.empty()) {
            conflict.lost_coder = m_all.coder_name(written_by(loss.table, loss.lost.row));
            conflict.lost_at.milliseconds = written_at(loss.table, loss.lost.row);
            if (conflict.name.empty()) conflict.name = name_of(loss.table, loss.lost.row);
        } else if (stone != m_all.tombstones.end()) {
            conflict.lost_coder = m_all.coder_name(written_by(Table::Tombstone, stone->second));
            conflict.lost_at.milliseconds = written_at(Table::Tombstone, stone->second);
        }
        if (known && !loss.lost.row.empty() && loss.what == Conflict::What::Edited) {
            for (const auto column : differing_columns(loss.table, entry->second.row, loss.lost.row)) {
                if (conflict.fields.empty()) {
                    const auto to = shape_of(loss.table).columns[column].refers_to;
                    const auto said = [&](const Record& row) {
                        const auto key = to ? row.key(column) : std::nullopt;
                        return key ? name_of(*to, *key) : value_of(row, column);
                    };
                    conflict.stands = said(entry->second.row);
                    conflict.lost = said(loss.lost.row);
                }
                conflict.fields.push_back(shape_of(loss.table).columns[column].name);
            }
        }
        m_report.conflicts.push_back(std::move(conflict));
    }
}

void Reporting::tell(const Findings& findings) {
    for (const auto& finding : findings) {
        const auto& entry = m_all.of(finding.table).at(finding.key);
        // What stood so in our file before is no news.
        const bool news = !(in_file(entry) == (entry.visible ? entry.as_shown() : Record{})) || (entry.from_other && !entry.in_file);
        if (!news) continue;
        const auto what = finding.what == Finding::What::KeptInUse ? Conflict::What::KeptInUse
                          : finding.what == Finding::What::Cycle   ? Conflict::What::Cycle
                                                                   : Conflict::What::SetAside;
        Conflict conflict{what, finding.key, store::name_of(finding.table), name_of(finding.table, finding.key), {}, {}, {}, {}, {}, {}, entry.from_other, false};
        conflict.lost_coder = m_all.coder_name(written_by(finding.table, entry.row));
        conflict.lost_at.milliseconds = written_at(finding.table, entry.row);
        if (finding.what == Finding::What::Twice) {
            const auto& stands = m_all.of(finding.table).at(finding.other);
            conflict.standing_coder = m_all.coder_name(written_by(finding.table, stands.row));
            for (const auto* column : {"value", "body", "state"}) {
                const auto at = column_of(finding.table, column);
                if (!at) continue;
                conflict.fields.emplace_back(column);
                conflict.stands = stands.row.bytes(*at);
                conflict.lost = entry.row.bytes(*at);
            }
            if (conflict.stands == conflict.lost) continue;  // both say the same
        }
        m_report.conflicts.push_back(std::move(conflict));
    }
}

void Reporting::tell_forks(const BodyOf& body_of) {
    for (const auto& [key, entry] : m_all.of(Table::Document)) {
        if (!entry.visible) continue;
        const auto ends = m_lineage.ends(key);
        if (ends.size() < 2) continue;
        const auto& standing = m_all.of(Table::DocumentVersion).at(ends.back());
        for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
            const auto& lost = m_all.of(Table::DocumentVersion).at(ends[i]);
            if (standing.in_file && lost.in_file) continue;  // told before
            Conflict conflict{Conflict::What::Text, key, "document", name_of(Table::Document, key), {"text"}, {}, {}, {}, {}, {}, !standing.in_file, false};
            conflict.standing_coder = m_all.coder_name(written_by(Table::DocumentVersion, standing.row));
            conflict.lost_coder = m_all.coder_name(written_by(Table::DocumentVersion, lost.row));
            conflict.lost_at.milliseconds = written_at(Table::DocumentVersion, lost.row);
            const auto parted = m_lineage.common(ends[i], ends.back());
            if (parted != kNone) {
                const auto words = [&](const Uuid& version, std::int64_t begin, std::int64_t end) {
                    const auto body = body_of(m_lineage.text_hash(version));
                    return begin < end ? first_words(text::slice(body, {begin, end})) : std::string{};
                };
                const auto differences = m_lineage.between(parted, ends[i]).differences();
                if (!differences.empty()) {
                    conflict.stands = words(parted, differences[0].old_begin, differences[0].old_end);
                    conflict.lost = words(ends[i], differences[0].new_begin, differences[0].new_end);
                }
            }
            m_report.conflicts.push_back(std::move(conflict));
        }
    }
}

void Reporting::tell_same_codes() {
    std::map<std::string, std::pair<bool, bool>> sides;  // by path: ours, new
    for (const auto& [key, entry] : m_all.of(Table::Code)) {
        if (!entry.visible) continue;
        auto& [ours, is_new] = sides[code_path(key)];
        (entry.in_file ? ours : is_new) = true;
    }
    for (const auto& [path, on] : sides) {
        if (on.first && on.second) m_report.same_codes.push_back(path);
    }
}

}  // namespace fundstelle::merge
