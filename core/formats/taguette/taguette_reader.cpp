// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/taguette/taguette_reader.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "base/error.h"
#include "base/file.h"
#include "formats/foreign/project_builder.h"
#include "formats/html_reader.h"
#include "formats/taguette/bare_text.h"
#include "sqlite/foreign_database.h"
#include "text/offset_map.h"
#include "text/utf8.h"

namespace fundstelle::formats::taguette {

namespace {

using foreign::ForeignProject;
using foreign::LeftOut;
using foreign::Passage;
using foreign::ProjectBuilder;
using refi::Notice;
using sqlite::ForeignDatabase;
using sqlite::ForeignRow;

constexpr std::size_t kLongestPayload = 1 << 20;
constexpr std::size_t kMostParts = 60;  // of a tag's path

struct Document {
    refi::TextSource source;
    std::string html;
};

struct Highlight {
    std::int64_t begin;  ///< bytes
    std::int64_t end;
    std::string snippet;
    std::vector<std::int64_t> tags;
};

/// Who did something, and when.
struct Deed {
    std::string user;
    std::string date;
};

struct Tag {
    refi::Guid guid;
    std::string path;
};

/// The time zone is not said, and is UTC.
std::string in_utc(std::string_view date) {
    return date.empty() ? std::string{} : std::string{date.substr(0, 40)} + "Z";
}

/// The parts of "a/b/c"; the whole as one where a part is empty.
std::vector<std::string> parts_of(const std::string& path) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        parts.emplace_back(text::trimmed(std::string_view{path}.substr(at, end - at)));
        if (parts.back().empty() || parts.size() > kMostParts) return {path};
        at = end + 1;
    }
    return parts;
}

class Reader {
public:
    Reader(ForeignDatabase& database, std::int64_t project, const std::string& salt)
        : m_database{database}, m_project{project}, m_out{database.subject(), salt} {}

    ForeignProject read(const refi::GoOn& go_on) {
        read_project();
        read_deeds();
        read_tags();
        read_documents();
        read_highlights();
        std::size_t done = 0;
        for (auto& [id, document] : m_documents) {
            ProjectBuilder::go_on(go_on, done++, m_documents.size());
            add_document(id, document);
        }
        m_out.left_out(LeftOut::What::Users, m_database.count("users"));
        return m_out.finish();
    }

private:
    [[nodiscard]] std::string words(const ForeignRow& row, std::size_t column) { return m_out.words(row.text(column)); }
    [[nodiscard]] bool is_ours(const ForeignRow& row, std::size_t column) const { return row.integer(column) == m_project; }

    void read_project() {
        m_database.for_each_row("projects", {"id", "name", "description", "created"}, [&](const ForeignRow& row) {
            if (!is_ours(row, 0)) return;
            auto& project = m_out.project();
            project.name = words(row, 1);
            project.description = words(row, 2);
            project.authorship.creation_date_time = m_out.date_time(in_utc(row.text(3)));
            project.origin = "Taguette";
        });
        m_database.for_each_row("project_members", {"project_id", "user_login"}, [&](const ForeignRow& row) {
            if (is_ours(row, 0)) m_members.insert(words(row, 1));
        });
    }

    /// The list of commands says who has made a highlight.
    void read_deeds() {
        m_database.for_each_row("commands", {"project_id", "user_login", "date", "payload", "document_id"}, [&](const ForeignRow& row) {
            if (!is_ours(row, 0) || row.text(3).size() > kLongestPayload) return;
            const auto payload = nlohmann::json::parse(row.text(3), nullptr, false);
            if (!payload.is_object()) return;
            const auto type = payload.find("type");
            if (type == payload.end() || !type->is_string()) return;
            m_out.spend(sizeof(Deed) + row.text(1).size());
            const Deed deed{words(row, 1), m_out.date_time(in_utc(row.text(2)))};
            if (*type == "document_add" && row.integer(4)) m_document_deeds.try_emplace(*row.integer(4), deed);
            if (*type != "highlight_add") return;
            for (const auto* name : {"highlight_id", "id"}) {
                const auto id = payload.find(name);
                if (id == payload.end() || !id->is_number_integer()) continue;
                m_deeds.try_emplace(id->get<std::int64_t>(), deed);
                return;
            }
        });
    }

    /// Whose something is that no command tells of: if there is but one person.
    [[nodiscard]] refi::Authorship authorship(const std::map<std::int64_t, Deed>& deeds, std::int64_t id) {
        const auto found = deeds.find(id);
        if (found != deeds.end()) return {m_out.user(found->second.user), found->second.date, std::nullopt, {}};
        return {m_members.size() == 1 ? m_out.user(*m_members.begin()) : std::nullopt, {}, std::nullopt, {}};
    }

    void read_tags() {
        std::vector<foreign::CodeNode> nodes;
        std::set<std::string> paths;
        std::set<std::string> parents;
        m_database.for_each_row("tags", {"project_id", "id", "path", "description"}, [&](const ForeignRow& row) {
            const auto id = row.integer(1);
            if (!is_ours(row, 0) || !id) return;
            const auto path = words(row, 2);
            const auto parts = parts_of(path);
            const auto key = joined(parts, parts.size());
            m_out.spend(sizeof(foreign::CodeNode) + key.size() * (parts.size() + 2));
            const auto guid = m_out.guid("tag", *id);
            m_tags.try_emplace(*id, Tag{guid, path});
            // Two tags of one path are two codes; only one of them can have children.
            const bool is_first = paths.insert(key).second;
            nodes.push_back({is_first ? key : key + "\x1F" + std::to_string(*id), joined(parts, parts.size() - 1), {guid, parts.back(), 0, true, {}, words(row, 3), {}}});
            for (std::size_t count = 1; count < parts.size(); ++count) parents.insert(joined(parts, count));
        });
        for (const auto& parent : parents) {
            if (paths.contains(parent)) continue;
            const auto slash = parent.rfind('/');
            const auto above = slash == std::string::npos ? std::string{} : parent.substr(0, slash);
            nodes.push_back({parent, above, {m_out.guid("path", parent), slash == std::string::npos ? parent : parent.substr(slash + 1), 0, false, {}, {}, {}}});
        }
        m_out.add_codes(std::move(nodes));
    }

    static std::string joined(const std::vector<std::string>& parts, std::size_t count) {
        std::string path;
        for (std::size_t i = 0; i < count; ++i) path += (i > 0 ? "/" : "") + parts[i];
        return path;
    }

    void read_documents() {
        m_database.for_each_row("documents", {"project_id", "id", "name", "description", "filename", "contents"}, [&](const ForeignRow& row) {
            const auto id = row.integer(1);
            if (!is_ours(row, 0) || !id) return;
            auto name = words(row, 2);
            if (text::trimmed(name).empty()) name = words(row, 4);
            refi::TextSource source{m_out.guid("document", *id), std::move(name), {}, authorship(m_document_deeds, *id), words(row, 3), {}, {}, {}, {}};
            m_out.spend(sizeof(Document));
            m_documents.try_emplace(*id, Document{std::move(source), words(row, 5)});
        });
    }

    void read_highlights() {
        m_database.for_each_row("highlight_tags", {"highlight_id", "tag_id"}, [&](const ForeignRow& row) {
            if (!row.integer(0) || !row.integer(1)) return;
            m_out.spend(sizeof(std::int64_t));
            m_tags_of[*row.integer(0)].push_back(*row.integer(1));
        });
        m_database.for_each_row("highlights", {"id", "document_id", "start_offset", "end_offset", "snippet"}, [&](const ForeignRow& row) {
            const auto id = row.integer(0);
            if (!id || !row.integer(1)) return m_out.report().add(Notice::Kind::DanglingReference, "highlights.document_id");
            if (!m_documents.contains(*row.integer(1))) return;  // perhaps of another project
            if (!row.integer(2) || !row.integer(3)) return m_out.report().add(Notice::Kind::UnreadableNumber, "highlights.start_offset");
            m_out.spend(sizeof(Highlight) + sizeof(Passage));
            m_highlights[*row.integer(1)][*id] = {*row.integer(2), *row.integer(3), bare_text(words(row, 4)), m_tags_of[*id]};
        });
    }

    Passage passage(std::int64_t id, Highlight& highlight, const text::OffsetMap& bare) {
        const auto by = authorship(m_deeds, id);
        Passage passage{{bare.from_utf8(text::Utf8Offset{std::max<std::int64_t>(0, highlight.begin)}).count(),
                         bare.from_utf8(text::Utf8Offset{std::max<std::int64_t>(0, highlight.end)}).count(), std::move(highlight.snippet)},
                        {m_out.guid("highlight", id), {}, 0, 0, by, {}, {}, {}},
                        {}};
        for (const auto tag : highlight.tags) {
            const auto known = m_tags.find(tag);
            const auto code = known != m_tags.end() ? known->second.guid : m_out.guid("tag", tag);
            m_out.spend(sizeof(refi::Coding));
            passage.selection.codings.push_back(
                {m_out.guid("highlight " + std::to_string(id), tag), by.creating_user, by.creation_date_time, code, {}});
            if (known != m_tags.end() && passage.code.empty()) passage.code = known->second.path;
        }
        return passage;
    }

    void add_document(std::int64_t id, Document& document) {
        const auto bare = text::with_plain_line_ends(bare_text(document.html));
        auto read = read_text(document, bare);
        std::vector<Passage> passages;
        {
            const text::OffsetMap map{bare};
            for (auto& [own, highlight] : m_highlights[id]) passages.push_back(passage(own, highlight, map));
        }
        const WordPlaces places{bare, read};
        m_out.fill(document.source, bare, std::move(passages), [&](std::int64_t begin, std::int64_t end) { return places.range(begin, end); });
        document.source.content.text = std::move(read);
        m_out.project().sources.emplace_back(std::move(document.source));
        document.html = {};
    }

    /// As people read it; as it is counted where that cannot be.
    std::string read_text(const Document& document, const std::string& bare) {
        if (text::trimmed(bare).empty()) return {};
        m_out.spend(bare.size());
        Transcript transcript;
        try {
            read_html(document.html, document.source.name, transcript);
            return std::move(transcript.text);
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Malformed) throw;
            return bare;
        }
    }

    ForeignDatabase& m_database;
    std::int64_t m_project;
    ProjectBuilder m_out;
    std::set<std::string> m_members;
    std::map<std::int64_t, Deed> m_deeds;  ///< by highlight
    std::map<std::int64_t, Deed> m_document_deeds;
    std::map<std::int64_t, Tag> m_tags;
    std::map<std::int64_t, std::vector<std::int64_t>> m_tags_of;
    std::map<std::int64_t, Document> m_documents;
    std::map<std::int64_t, std::map<std::int64_t, Highlight>> m_highlights;  ///< by document
};

}  // namespace

bool is_taguette(const ForeignDatabase& database) {
    return database.has_table("projects") && database.has_table("documents") && database.has_table("tags") && database.has_table("highlights");
}

std::vector<Listed> projects_in(ForeignDatabase& database) {
    if (!is_taguette(database)) throw Error{ErrorKind::Unsupported, "no Taguette project", database.subject()};
    std::vector<Listed> found;
    database.for_each_row("projects", {"id", "name"}, [&](const ForeignRow& row) {
        const auto name = row.text(1).substr(0, 1000);
        if (row.integer(0)) found.push_back({*row.integer(0), text::find_invalid_utf8(name) ? std::string{"?"} : std::string{name}});
    });
    return found;
}

ForeignProject read_taguette(ForeignDatabase& database, std::optional<std::int64_t> project, const refi::GoOn& go_on) {
    const auto all = projects_in(database);
    if (all.empty()) throw Error{ErrorKind::NotFound, "no project in the file", database.subject()};
    if (!project && all.size() > 1) throw Error{ErrorKind::Ambiguous, "several projects in the file", database.subject()};
    const auto id = project.value_or(all.front().id);
    const bool is_there = std::any_of(all.begin(), all.end(), [&](const Listed& listed) { return listed.id == id; });
    if (!is_there) throw Error{ErrorKind::NotFound, "no such project in the file", std::to_string(id)};
    std::string created;
    database.for_each_row("projects", {"id", "created"}, [&](const ForeignRow& row) {
        if (row.integer(0) == id) created = std::string{row.text(1).substr(0, 40)};
    });
    return Reader{database, id, "Taguette " + created + " " + std::to_string(id)}.read(go_on);
}

std::vector<Listed> projects_in(const std::filesystem::path& path) {
    ForeignDatabase database{path};
    return projects_in(database);
}

ForeignProject read_taguette(const std::filesystem::path& path, std::optional<std::int64_t> project, const refi::GoOn& go_on) {
    ForeignDatabase database{path};
    return read_taguette(database, project, go_on);
}

ForeignProject read_taguette(std::string_view bytes, const std::string& name, std::optional<std::int64_t> project) {
    ForeignDatabase database{bytes, name};
    return read_taguette(database, project, refi::GoOn{});
}

}  // namespace fundstelle::formats::taguette
