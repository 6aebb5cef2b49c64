// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/rqda/rqda_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "base/error.h"
#include "base/file.h"
#include "formats/foreign/project_builder.h"
#include "sqlite/foreign_database.h"
#include "text/utf8.h"

namespace fundstelle::formats::rqda {

namespace {

using foreign::ForeignProject;
using foreign::LeftOut;
using foreign::Passage;
using foreign::ProjectBuilder;
using refi::Notice;
using sqlite::ForeignDatabase;
using sqlite::ForeignRow;

struct Source {
    std::string name;
    std::string stored;
    std::string memo;
    refi::Authorship authorship;
    std::vector<Passage> passages;
    std::vector<refi::VariableValue> values;
    std::optional<std::int64_t> length;  ///< of the text as we hold it, once somebody asked
};

class Reader {
public:
    Reader(ForeignDatabase& database, const std::string& name, const std::string& salt) : m_database{database}, m_out{database.subject(), salt} {
        m_out.project().name = name;
        m_out.project().origin = "RQDA";
    }

    ForeignProject read(const refi::GoOn& go_on) {
        m_database.for_each_row("project", {"memo", "date"}, [&](const ForeignRow& row) {
            m_out.project().description = words(row, 0);
            m_out.project().authorship.creation_date_time = m_out.date_time(row.text(1));
        });
        read_codes();
        read_sources();
        // "coding2" is where codings of a second coder are put to be compared.
        for (const auto* table : {"coding", "coding2"}) read_codings(table);
        read_annotations();
        read_journals();
        read_cases();
        read_attributes();
        read_file_categories();
        std::size_t done = 0;
        for (auto& [id, source] : m_sources) {
            ProjectBuilder::go_on(go_on, done++, m_sources.size());
            refi::TextSource text{source_guid(id), source.name, {}, source.authorship, source.memo, {}, {}, {}, std::move(source.values)};
            m_out.fill(text, source.stored, std::move(source.passages));
            m_out.project().sources.emplace_back(std::move(text));
            source.stored = {};
        }
        m_out.left_out(LeftOut::What::Areas, m_database.count("imageCoding"));
        m_out.left_out(LeftOut::What::Deleted, m_deleted);
        return m_out.finish();
    }

private:
    using Columns = std::initializer_list<std::string_view>;

    [[nodiscard]] std::string words(const ForeignRow& row, std::size_t column) { return m_out.words(row.text(column)); }
    [[nodiscard]] refi::Guid source_guid(std::int64_t id) const { return m_out.guid("source", id); }

    /// A status of 0 is that of what was deleted. It is the first of the columns.
    void for_each(const char* table, Columns columns, const ForeignDatabase::Visit& visit) {
        m_database.for_each_row(table, columns, [&](const ForeignRow& row) {
            if (row.integer(0).value_or(1) == 1) visit(row);
            else ++m_deleted;
        });
    }

    std::optional<std::int64_t> number(const ForeignRow& row, std::size_t column, const char* what) {
        const auto value = row.integer(column);
        if (!value) m_out.report().add(Notice::Kind::UnreadableNumber, what);
        return value;
    }

    Source* source(const ForeignRow& row, std::size_t column, const char* what) {
        const auto found = row.integer(column) ? m_sources.find(*row.integer(column)) : m_sources.end();
        if (found != m_sources.end()) return &found->second;
        m_out.report().add(Notice::Kind::DanglingReference, what);
        return nullptr;
    }

    void read_codes() {
        std::vector<foreign::CodeNode> nodes;
        std::map<std::int64_t, std::string> categories;
        for_each("codecat", {"status", "catid", "name", "memo"}, [&](const ForeignRow& row) {
            const auto id = number(row, 1, "codecat.catid");
            if (!id) return;
            m_out.spend(sizeof(foreign::CodeNode));
            categories.try_emplace(*id, words(row, 2));
            nodes.push_back({fmt::format("k{}", *id), {}, {m_out.guid("category", *id), words(row, 2), 0, false, {}, words(row, 3), {}}});
        });
        std::map<std::int64_t, std::string> parents;
        std::map<std::int64_t, std::vector<refi::Guid>> others;
        for_each("treecode", {"status", "cid", "catid"}, [&](const ForeignRow& row) {
            if (!row.integer(1) || !row.integer(2)) return m_out.report().add(Notice::Kind::UnreadableNumber, "treecode");
            m_out.spend(sizeof(refi::Guid));
            const bool is_first = parents.try_emplace(*row.integer(1), fmt::format("k{}", *row.integer(2))).second;
            if (!is_first) others[*row.integer(2)].push_back(m_out.guid("code", *row.integer(1)));
        });
        for_each("freecode", {"status", "id", "name", "memo", "color"}, [&](const ForeignRow& row) {
            const auto id = number(row, 1, "freecode.id");
            if (!id) return;
            m_out.spend(sizeof(foreign::CodeNode));
            const auto parent = parents.find(*id);
            // Colours are names of R's as often as numbers; those we do not know are left out in silence.
            const auto color = row.text(4).starts_with('#') ? m_out.color(row.text(4)) : std::string{};
            nodes.push_back({fmt::format("c{}", *id), parent != parents.end() ? parent->second : std::string{},
                             {m_out.guid("code", *id), words(row, 2), 0, true, color, words(row, 3), {}}});
            m_code_names.try_emplace(*id, nodes.back().code.name);
        });
        m_out.add_codes(std::move(nodes));
        for (auto& [category, codes] : others) {
            const auto name = categories.find(category);
            if (name != categories.end()) m_out.project().sets.push_back({m_out.guid("category set", category), name->second, {}, std::move(codes), {}, {}});
        }
    }

    void read_sources() {
        for_each("source", {"status", "id", "name", "file", "memo", "owner", "date"}, [&](const ForeignRow& row) {
            const auto id = number(row, 1, "source.id");
            if (!id) return;
            m_out.spend(sizeof(Source) + row.text(3).size());
            Source source{words(row, 2), std::string{row.text(3)}, words(row, 4), m_out.authorship(words(row, 5), row.text(6)), {}, {}, {}};
            if (!m_sources.try_emplace(*id, std::move(source)).second) m_out.report().add(Notice::Kind::DoubleGuid, "source", std::to_string(*id));
        });
    }

    refi::PlainTextSelection selection(const refi::Guid& guid, const refi::Authorship& by, std::string memo) {
        m_out.spend(sizeof(Passage) + sizeof(refi::Coding) + memo.size());
        return {guid, {}, 0, 0, by, std::move(memo), {}, {}};
    }

    void read_codings(const char* table) {
        std::int64_t number_of_row = 0;
        for_each(table, {"status", "cid", "fid", "seltext", "selfirst", "selend", "owner", "date", "memo"}, [&](const ForeignRow& row) {
            ++number_of_row;
            auto* into = source(row, 2, "coding.fid");
            const auto begin = number(row, 4, "coding.selfirst");
            const auto end = number(row, 5, "coding.selend");
            if (into == nullptr || !begin || !end) return;
            const auto by = m_out.authorship(words(row, 6), row.text(7));
            auto on = selection(m_out.guid(fmt::format("{} selection", table), number_of_row), by, words(row, 8));
            const auto cid = row.integer(1).value_or(-1);
            on.codings.push_back({m_out.guid(table, number_of_row), by.creating_user, by.creation_date_time, m_out.guid("code", cid), {}});
            const auto known = m_code_names.find(cid);
            m_out.spend(row.text(3).size());
            into->passages.push_back({{*begin, *end, std::string{row.text(3)}}, std::move(on), known != m_code_names.end() ? known->second : std::string{}});
        });
    }

    /// They stand at a place between two characters; we give them the one behind it.
    void read_annotations() {
        std::int64_t number_of_row = 0;
        for_each("annotation", {"status", "fid", "position", "annotation", "owner", "date"}, [&](const ForeignRow& row) {
            ++number_of_row;
            auto* into = source(row, 1, "annotation.fid");
            const auto at = number(row, 2, "annotation.position");
            if (into == nullptr || !at) return;
            if (!into->length) into->length = foreign::StoredText{into->stored}.size();
            const auto begin = std::clamp<std::int64_t>(*at, 0, std::max<std::int64_t>(0, *into->length - 1));
            into->passages.push_back(
                {{begin, begin + 1, {}}, selection(m_out.guid("annotation", number_of_row), m_out.authorship(words(row, 4), row.text(5)), words(row, 3)), {}});
        });
    }

    void read_journals() {
        std::int64_t number_of_row = 0;
        for_each("journal", {"status", "name", "journal", "date", "owner"}, [&](const ForeignRow& row) {
            m_out.spend(sizeof(refi::TextSource));
            m_out.project().notes.push_back({m_out.guid("journal", ++number_of_row), words(row, 1), {words(row, 2), {}, {}},
                                             m_out.authorship(words(row, 4), row.text(3)), {}, {}, {}, {}, {}});
        });
    }

    void read_cases() {
        for_each("cases", {"status", "id", "name", "memo"}, [&](const ForeignRow& row) {
            const auto id = number(row, 1, "cases.id");
            if (!id || !m_cases.try_emplace(*id, m_out.project().cases.size()).second) return;
            m_out.spend(sizeof(refi::Case));
            m_out.project().cases.push_back({m_out.guid("case", *id), words(row, 2), words(row, 3), {}, {}, {}, {}});
        });
        std::int64_t number_of_row = 0;
        for_each("caselinkage", {"status", "caseid", "fid", "selfirst", "selend", "owner", "date", "memo"}, [&](const ForeignRow& row) {
            ++number_of_row;
            const auto found = row.integer(1) ? m_cases.find(*row.integer(1)) : m_cases.end();
            if (found == m_cases.end()) return m_out.report().add(Notice::Kind::DanglingReference, "caselinkage.caseid");
            auto* into = source(row, 2, "caselinkage.fid");
            const auto begin = number(row, 3, "caselinkage.selfirst");
            const auto end = number(row, 4, "caselinkage.selend");
            if (into == nullptr || !begin || !end) return;
            auto& own = m_out.project().cases[found->second];
            if (!into->length) into->length = foreign::StoredText{into->stored}.size();
            if (*begin <= 0 && *end >= *into->length - 1) {
                own.source_refs.push_back(source_guid(*row.integer(2)));
                return m_out.spend(sizeof(refi::Guid));
            }
            const auto guid = m_out.guid("caselinkage", number_of_row);
            own.selection_refs.push_back(guid);
            into->passages.push_back({{*begin, *end, {}}, selection(guid, m_out.authorship(words(row, 5), row.text(6)), words(row, 7)), {}});
        });
    }

    struct Attribute {
        std::string variable;
        std::string value;
        std::vector<refi::VariableValue>* of;
    };

    void read_attributes() {
        std::vector<Attribute> attributes;
        std::map<std::string, std::vector<std::string>> values;
        const auto add = [&](const ForeignRow& row, std::vector<refi::VariableValue>* of) {
            if (row.text(2).empty() || row.text(2) == "NA") return;
            if (of == nullptr) return m_out.report().add(Notice::Kind::DanglingReference, "of a value");
            m_out.spend(sizeof(Attribute));
            attributes.push_back({words(row, 1), words(row, 2), of});
            values[attributes.back().variable].push_back(attributes.back().value);
        };
        for_each("caseAttr", {"status", "variable", "value", "caseID"}, [&](const ForeignRow& row) {
            const auto found = row.integer(3) ? m_cases.find(*row.integer(3)) : m_cases.end();
            add(row, found != m_cases.end() ? &m_out.project().cases[found->second].values : nullptr);
        });
        for_each("fileAttr", {"status", "variable", "value", "fileID"}, [&](const ForeignRow& row) {
            const auto found = row.integer(3) ? m_sources.find(*row.integer(3)) : m_sources.end();
            add(row, found != m_sources.end() ? &found->second.values : nullptr);
        });
        for_each("attributes", {"status", "name", "memo", "class"}, [&](const ForeignRow& row) {
            m_out.add_variable(words(row, 1), words(row, 2), row.text(3) == "numeric", values[words(row, 1)]);
        });
        for (auto& attribute : attributes) {
            if (auto value = m_out.value(attribute.variable, attribute.value)) attribute.of->push_back(std::move(*value));
        }
    }

    void read_file_categories() {
        std::map<std::int64_t, std::size_t> sets;
        for_each("filecat", {"status", "catid", "name", "memo"}, [&](const ForeignRow& row) {
            const auto id = number(row, 1, "filecat.catid");
            if (!id || !sets.try_emplace(*id, m_out.project().sets.size()).second) return;
            m_out.spend(sizeof(refi::Set));
            m_out.project().sets.push_back({m_out.guid("file category", *id), words(row, 2), words(row, 3), {}, {}, {}});
        });
        for_each("treefile", {"status", "fid", "catid"}, [&](const ForeignRow& row) {
            const auto set = row.integer(2) ? sets.find(*row.integer(2)) : sets.end();
            if (set == sets.end()) return m_out.report().add(Notice::Kind::DanglingReference, "treefile.catid");
            if (source(row, 1, "treefile.fid") == nullptr) return;
            m_out.spend(sizeof(refi::Guid));
            m_out.project().sets[set->second].member_sources.push_back(source_guid(*row.integer(1)));
        });
    }

    ForeignDatabase& m_database;
    ProjectBuilder m_out;
    std::map<std::int64_t, std::string> m_code_names;
    std::map<std::int64_t, Source> m_sources;
    std::map<std::int64_t, std::size_t> m_cases;  ///< indices
    std::int64_t m_deleted{0};
};

}  // namespace

bool is_rqda(const ForeignDatabase& database) {
    return database.has_table("source") && database.has_table("freecode") && database.has_table("coding") && database.has_table("treecode");
}

ForeignProject read_rqda(ForeignDatabase& database, const std::string& name, const refi::GoOn& go_on) {
    if (!is_rqda(database)) throw Error{ErrorKind::Unsupported, "no RQDA project", database.subject()};
    std::string date;
    database.for_each_row("project", {"date"}, [&](const ForeignRow& row) { date = std::string{row.text(0).substr(0, 40)}; });
    return Reader{database, name, "RQDA " + (date.empty() ? name : date)}.read(go_on);
}

ForeignProject read_rqda(const std::filesystem::path& path, const refi::GoOn& go_on) {
    ForeignDatabase database{path};
    return read_rqda(database, display(path.stem()), go_on);
}

ForeignProject read_rqda(std::string_view bytes, const std::string& name) {
    ForeignDatabase database{bytes, name};
    return read_rqda(database, name, refi::GoOn{});
}

}  // namespace fundstelle::formats::rqda
