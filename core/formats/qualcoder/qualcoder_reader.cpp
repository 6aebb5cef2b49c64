// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/qualcoder/qualcoder_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "base/error.h"
#include "base/file.h"
#include "formats/foreign/project_builder.h"
#include "formats/qualcoder/media_paths.h"
#include "sqlite/foreign_database.h"
#include "text/utf8.h"

namespace fundstelle::formats::qualcoder {

namespace {

using foreign::ForeignProject;
using foreign::LeftOut;
using foreign::Passage;
using foreign::ProjectBuilder;
using refi::Guid;
using refi::Notice;
using sqlite::ForeignDatabase;
using sqlite::ForeignRow;

/// A row of "source" until its passages are known.
struct Source {
    std::string name;
    std::string stored;  ///< its text, as it stands in the database
    std::string memo;
    refi::Authorship authorship;
    std::optional<std::int64_t> transcript;  ///< the source that is its text
    MediaPath media;
    std::vector<Passage> passages;
    std::vector<refi::Verbatim> areas;
    std::vector<refi::VariableValue> values;
    std::optional<std::int64_t> length{};  ///< of the text as we hold it, once somebody asked
};

class Reader {
public:
    Reader(ForeignDatabase& database, std::string name, std::string salt)
        : m_database{database}, m_out{database.subject(), std::move(salt)} {
        m_out.project().name = std::move(name);
    }

    ForeignProject read(const refi::GoOn& go_on) {
        read_project();
        read_codes();
        read_sources();
        read_codings();
        read_areas();
        read_annotations();
        read_journals();
        read_cases();
        read_attributes();
        std::size_t done = 0;
        for (auto& [id, source] : m_sources) {
            ProjectBuilder::go_on(go_on, done++, m_sources.size());
            add_source(id, source);
        }
        count_left_out();
        return m_out.finish();
    }

private:
    [[nodiscard]] std::string words(const ForeignRow& row, std::size_t column) { return m_out.words(row.text(column)); }
    /// A name as we want one: on one line.
    [[nodiscard]] std::string name(const ForeignRow& row, std::size_t column) {
        auto name = words(row, column);
        std::replace(name.begin(), name.end(), '\n', ' ');
        return std::string{text::trimmed(name)};
    }
    [[nodiscard]] refi::Authorship authorship(const ForeignRow& row, std::size_t owner, std::size_t date) {
        return m_out.authorship(name(row, owner), row.text(date));
    }
    /// A number that is needed; reported if it is none.
    [[nodiscard]] std::optional<std::int64_t> number(const ForeignRow& row, std::size_t column, const char* what) {
        const auto value = row.integer(column);
        if (!value) m_out.report().add(Notice::Kind::UnreadableNumber, what);
        return value;
    }
    [[nodiscard]] Source* source(const ForeignRow& row, std::size_t column, const char* what) {
        const auto id = row.integer(column);
        const auto found = id ? m_sources.find(*id) : m_sources.end();
        if (found != m_sources.end()) return &found->second;
        m_out.report().add(Notice::Kind::DanglingReference, what);
        return nullptr;
    }

    void read_project() {
        m_database.for_each_row("project", {"memo", "about", "date"}, [&](const ForeignRow& row) {
            auto& project = m_out.project();
            project.description = words(row, 0);
            const auto about = name(row, 1);
            project.origin = about.starts_with("QualCoder") ? about : "QualCoder";
            project.authorship.creation_date_time = m_out.date_time(row.text(2));
        });
        if (m_out.project().origin.empty()) m_out.project().origin = "QualCoder";
    }

    void read_codes() {
        std::vector<foreign::CodeNode> nodes;
        const auto key = [](char kind, std::optional<std::int64_t> id) { return id ? kind + std::to_string(*id) : std::string{}; };
        m_database.for_each_row("code_cat", {"catid", "name", "memo", "supercatid"}, [&](const ForeignRow& row) {
            const auto id = number(row, 0, "code_cat.catid");
            if (!id) return;
            nodes.push_back({key('k', id), key('k', row.integer(3)), {m_out.guid("category", *id), name(row, 1), 0, false, {}, words(row, 2), {}}});
            m_out.spend(sizeof(foreign::CodeNode));
        });
        m_database.for_each_row("code_name", {"cid", "name", "memo", "catid", "color", "supercid"}, [&](const ForeignRow& row) {
            const auto id = number(row, 0, "code_name.cid");
            if (!id) return;
            const auto parent = row.integer(5) ? key('c', row.integer(5)) : key('k', row.integer(3));
            nodes.push_back({key('c', id), parent, {m_out.guid("code", *id), name(row, 1), 0, true, m_out.color(row.text(4)), words(row, 2), {}}});
            m_code_names.try_emplace(*id, nodes.back().code.name);
            m_out.spend(sizeof(foreign::CodeNode) + nodes.back().code.name.size());
        });
        m_out.add_codes(std::move(nodes));
    }

    void read_sources() {
        m_database.for_each_row("source", {"id", "name", "fulltext", "mediapath", "memo", "owner", "date", "av_text_id"}, [&](const ForeignRow& row) {
            const auto id = number(row, 0, "source.id");
            if (!id) return;
            m_out.spend(sizeof(Source) + row.text(2).size());
            Source source{name(row, 1), std::string{row.text(2)}, words(row, 4), authorship(row, 5, 6), row.integer(7), media_path(words(row, 3)), {}, {}, {}};
            if (source.media.is_unsafe) m_out.report().add(Notice::Kind::UnsafePath, {}, source.name);
            if (!m_sources.try_emplace(*id, std::move(source)).second) m_out.report().add(Notice::Kind::DoubleGuid, "source", std::to_string(*id));
        });
    }

    /// The selection of a coding, or of a comment, that its row stands for.
    refi::PlainTextSelection selection(const Guid& guid, const refi::Authorship& authorship, std::string memo) {
        m_out.spend(sizeof(Passage) + sizeof(refi::Coding) + memo.size());
        return {guid, {}, 0, 0, authorship, std::move(memo), {}, {}};
    }

    /// What codes with `cid`, and its name. A code that is missing is reported at the end.
    std::pair<refi::Coding, std::string> coding(const Guid& guid, const refi::Authorship& authorship, std::optional<std::int64_t> cid) {
        const auto known = cid ? m_code_names.find(*cid) : m_code_names.end();
        return {{guid, authorship.creating_user, authorship.creation_date_time, m_out.guid("code", cid.value_or(-1)), {}},
                known != m_code_names.end() ? known->second : std::string{}};
    }

    void read_codings() {
        std::int64_t number_of_row = 0;
        std::int64_t important = 0;
        m_database.for_each_row("code_text", {"ctid", "cid", "fid", "seltext", "pos0", "pos1", "owner", "date", "memo", "important"}, [&](const ForeignRow& row) {
            ++number_of_row;
            auto* into = source(row, 2, "code_text.fid");
            const auto begin = number(row, 4, "code_text.pos0");
            const auto end = number(row, 5, "code_text.pos1");
            if (into == nullptr || !begin || !end) return;
            // Old versions do not number them.
            const auto key = row.integer(0) ? std::to_string(*row.integer(0)) : fmt::format("row {}", number_of_row);
            const auto by = authorship(row, 6, 7);
            auto [own, code] = coding(m_out.guid("code_text", key), by, row.integer(1));
            auto on = selection(m_out.guid("selection", key), by, words(row, 8));
            on.codings.push_back(std::move(own));
            m_out.spend(row.text(3).size() + code.size());
            into->passages.push_back({{*begin, *end, std::string{row.text(3)}}, std::move(on), std::move(code)});
            important += row.integer(9).value_or(0) == 1 ? 1 : 0;
        });
        m_out.left_out(LeftOut::What::ImportantMarks, important);
    }

    void read_areas() {
        m_database.for_each_row("code_image", {"imid", "id", "x1", "y1", "width", "height", "cid", "memo", "owner", "date"}, [&](const ForeignRow& row) {
            auto* into = source(row, 1, "code_image.id");
            const auto x = number(row, 2, "code_image.x1");
            const auto y = number(row, 3, "code_image.y1");
            const auto width = number(row, 4, "code_image.width");
            const auto height = number(row, 5, "code_image.height");
            if (into == nullptr || !x || !y || !width || !height || !is_measure(*x) || !is_measure(*y) || !is_measure(*width) || !is_measure(*height)) return;
            if (into->media.medium != refi::Medium::Picture) return m_out.left_out(LeftOut::What::Areas, 1);
            const auto place = fmt::format(R"(firstX="{}" firstY="{}" secondX="{}" secondY="{}")", *x, *y, *x + *width, *y + *height);
            add_area(*into, "PictureSelection", "code_image", place, row);
        });
        m_database.for_each_row("code_av", {"avid", "id", "pos0", "pos1", "pos0", "pos1", "cid", "memo", "owner", "date"}, [&](const ForeignRow& row) {
            auto* into = source(row, 1, "code_av.id");
            const auto begin = number(row, 2, "code_av.pos0");
            const auto end = number(row, 3, "code_av.pos1");
            if (into == nullptr || !begin || !end || !is_measure(*begin) || !is_measure(*end)) return;
            const auto is_video = into->media.medium == refi::Medium::Video;
            if (!is_video && into->media.medium != refi::Medium::Audio) return m_out.report().add(Notice::Kind::DanglingReference, "code_av.id");
            add_area(*into, is_video ? "VideoSelection" : "AudioSelection", "code_av", fmt::format(R"(begin="{}" end="{}")", *begin, *end), row);
        });
    }

    static bool is_measure(std::int64_t value) { return value >= 0 && value < std::int64_t{1} << 40; }

    /// Both tables have their code, memo, owner and date in the columns 6 to 9.
    void add_area(Source& source, const char* element, const char* table, const std::string& place, const ForeignRow& row) {
        const auto by = authorship(row, 8, 9);
        const auto key = row.integer(0).value_or(static_cast<std::int64_t>(source.areas.size()));
        const auto guid = m_out.guid(fmt::format("{} selection", table), key);
        const auto [own, code] = coding(m_out.guid(table, key), by, row.integer(6));
        const auto user = by.creating_user ? fmt::format(R"( creatingUser="{}")", by.creating_user->written()) : std::string{};
        const auto date = by.creation_date_time.empty() ? std::string{} : fmt::format(R"( creationDateTime="{}")", by.creation_date_time);
        const auto memo = words(row, 7);
        auto xml = fmt::format(R"(<{} guid="{}" {}{}{}>)", element, guid.written(), place, user, date);
        if (!memo.empty()) xml += fmt::format("<Description>{}</Description>", foreign::escaped(memo));
        xml += fmt::format(R"(<Coding guid="{}"{}{}><CodeRef targetGUID="{}"/></Coding></{}>)", own.guid.written(), user, date, own.code.written(), element);
        m_out.spend(sizeof(refi::Verbatim) + xml.size());
        source.areas.push_back({element, guid, {}, {own.code}, std::move(xml)});
    }

    void read_annotations() {
        m_database.for_each_row("annotation", {"anid", "fid", "pos0", "pos1", "memo", "owner", "date"}, [&](const ForeignRow& row) {
            auto* into = source(row, 1, "annotation.fid");
            const auto begin = number(row, 2, "annotation.pos0");
            const auto end = number(row, 3, "annotation.pos1");
            if (into == nullptr || !begin || !end) return;
            into->passages.push_back({{*begin, *end, {}}, selection(m_out.guid("annotation", row.integer(0).value_or(-1)), authorship(row, 5, 6), words(row, 4)), {}});
        });
    }

    void read_journals() {
        m_database.for_each_row("journal", {"jid", "name", "jentry", "date", "owner"}, [&](const ForeignRow& row) {
            const auto id = row.integer(0).value_or(-1);
            m_out.spend(sizeof(refi::TextSource));
            refi::TextSource note{m_out.guid("journal", id), name(row, 1), {words(row, 2), {}, {}}, authorship(row, 4, 3), {}, {}, {}, {}, {}};
            m_notes.try_emplace(id, m_out.project().notes.size());
            m_out.project().notes.push_back(std::move(note));
        });
    }

    void read_cases() {
        m_database.for_each_row("cases", {"caseid", "name", "memo"}, [&](const ForeignRow& row) {
            const auto id = number(row, 0, "cases.caseid");
            if (!id) return;
            m_out.spend(sizeof(refi::Case));
            m_cases.try_emplace(*id, m_out.project().cases.size());
            m_out.project().cases.push_back({m_out.guid("case", *id), name(row, 1), words(row, 2), {}, {}, {}, {}});
        });
        std::int64_t number_of_row = 0;
        m_database.for_each_row("case_text", {"caseid", "fid", "pos0", "pos1", "owner", "date", "memo"}, [&](const ForeignRow& row) {
            ++number_of_row;
            const auto found = row.integer(0) ? m_cases.find(*row.integer(0)) : m_cases.end();
            if (found == m_cases.end()) return m_out.report().add(Notice::Kind::DanglingReference, "case_text.caseid");
            auto* into = source(row, 1, "case_text.fid");
            if (into == nullptr) return;
            auto& own = m_out.project().cases[found->second];
            const auto begin = row.integer(2).value_or(0);
            const auto end = row.integer(3).value_or(0);
            if (is_whole(*into, begin, end)) {
                own.source_refs.push_back(source_guid(*row.integer(1)));
                return m_out.spend(sizeof(Guid));
            }
            const auto guid = m_out.guid("case_text", number_of_row);
            own.selection_refs.push_back(guid);
            into->passages.push_back({{begin, end, {}}, selection(guid, authorship(row, 4, 5), words(row, 6)), {}});
        });
    }

    /// All of a text but perhaps its last character, as QualCoder writes it; or a picture or recording, which has no part.
    static bool is_whole(Source& source, std::int64_t begin, std::int64_t end) {
        if (source.stored.empty() || (begin == 0 && end == 0)) return true;
        if (!source.length) source.length = foreign::StoredText{source.stored}.size();
        return begin <= 0 && end >= *source.length - 1;
    }

    struct Attribute {
        std::string name;
        std::string kind;  ///< what it is of: "case", "file" or "journal"
        std::string value;
        std::int64_t id;
    };

    void read_attributes() {
        std::vector<Attribute> attributes;
        std::map<std::string, std::vector<std::string>> values;
        m_database.for_each_row("attribute", {"name", "attr_type", "value", "id"}, [&](const ForeignRow& row) {
            const auto id = number(row, 3, "attribute.id");
            if (!id || row.text(2).empty()) return;
            m_out.spend(sizeof(Attribute));
            attributes.push_back({name(row, 0), words(row, 1), words(row, 2), *id});
            values[attributes.back().name].push_back(attributes.back().value);
        });
        m_database.for_each_row("attribute_type", {"name", "memo", "valuetype"}, [&](const ForeignRow& row) {
            m_out.add_variable(name(row, 0), words(row, 1), row.text(2) == "numeric", values[name(row, 0)]);
        });
        for (const auto& attribute : attributes) {
            auto value = m_out.value(attribute.name, attribute.value);
            if (!value) continue;
            if (auto* of = values_of(attribute)) of->push_back(std::move(*value));
            else m_out.report().add(Notice::Kind::DanglingReference, "attribute.id", attribute.name);
        }
    }

    /// Of what an attribute is of; null if that is not there.
    std::vector<refi::VariableValue>* values_of(const Attribute& attribute) {
        const auto find = [&](auto& all, const char* kind) { return attribute.kind == kind ? all.find(attribute.id) : all.end(); };
        if (const auto own = find(m_cases, "case"); own != m_cases.end()) return &m_out.project().cases[own->second].values;
        if (const auto note = find(m_notes, "journal"); note != m_notes.end()) return &m_out.project().notes[note->second].values;
        if (const auto of = find(m_sources, "file"); of != m_sources.end()) return &of->second.values;
        return nullptr;
    }

    [[nodiscard]] Guid source_guid(std::int64_t id) const { return m_out.guid("source", id); }

    void add_source(std::int64_t id, Source& source) {
        const auto guid = source_guid(id);
        auto& sources = m_out.project().sources;
        const bool is_text = !source.media.medium.has_value();
        refi::TextSource text{is_text ? guid : m_out.guid("text", id), source.name, {}, source.authorship, is_text ? source.memo : std::string{}, {}, {}, {}, {}};
        const bool has_text = is_text || !source.stored.empty() || !source.passages.empty();
        if (has_text) m_out.fill(text, source.stored, std::move(source.passages));
        if (is_text) {
            text.values = std::move(source.values);
            sources.emplace_back(std::move(text));
        } else {
            refi::MediaSource media{guid, *source.media.medium, source.name, source.media.path, {}, source.authorship, source.memo, {}, {}, {}, {}, {}, {}};
            if (has_text) media.text = std::move(text);
            media.selections = std::move(source.areas);
            media.values = std::move(source.values);
            if (!media.path.empty()) m_out.report().add(Notice::Kind::ExternalFile, media.path);
            sources.emplace_back(std::move(media));
        }
        if (source.transcript && m_sources.contains(*source.transcript)) {
            m_out.project().links.push_back({m_out.guid("transcript", id), "Transkript", refi::Direction::Associative, {}, guid, source_guid(*source.transcript), {}});
        }
        source.stored = {};
    }

    void count_left_out() {
        m_out.left_out(LeftOut::What::Graphs, m_database.count("graph"));
        m_out.left_out(LeftOut::What::SavedQueries, m_database.count("stored_sql"));
        m_out.left_out(LeftOut::What::Filters, m_database.count("files_filter") + m_database.count("manage_files_display"));
        std::int64_t references = 0;
        m_database.for_each_row("ris", {"tag"}, [&](const ForeignRow& row) { references += row.text(0) == "TY" ? 1 : 0; });
        m_out.left_out(LeftOut::What::References, references);
        m_out.left_out(LeftOut::What::Pseudonyms, m_database.count("pseudonyms"));
    }

    ForeignDatabase& m_database;
    ProjectBuilder m_out;
    std::map<std::int64_t, std::string> m_code_names;
    std::map<std::int64_t, Source> m_sources;
    std::map<std::int64_t, std::size_t> m_cases;  ///< indices
    std::map<std::int64_t, std::size_t> m_notes;
};

/// What tells one project from another: when it was made. Throws `Unsupported` if the database is none.
std::string salt_of(ForeignDatabase& database, const std::string& name) {
    if (!is_qualcoder(database)) throw Error{ErrorKind::Unsupported, "no QualCoder project", database.subject()};
    std::string date;
    database.for_each_row("project", {"date"}, [&](const ForeignRow& row) { date = std::string{row.text(0).substr(0, 40)}; });
    return "QualCoder " + (date.empty() ? name : date);
}

}  // namespace

bool is_qualcoder(const ForeignDatabase& database) {
    return database.has_table("project") && database.has_table("source") && database.has_table("code_name") && database.has_table("code_text");
}

ForeignProject read_qualcoder(const std::filesystem::path& path, const refi::GoOn& go_on) {
    std::error_code ignored;
    ForeignDatabase database{std::filesystem::is_directory(path, ignored) ? path / "data.qda" : path};
    return read_qualcoder(database, path, go_on);
}

ForeignProject read_qualcoder(ForeignDatabase& database, const std::filesystem::path& path, const refi::GoOn& go_on) {
    std::error_code ignored;
    const bool is_folder = std::filesystem::is_directory(path, ignored);
    const auto folder = is_folder ? path : std::filesystem::absolute(path).parent_path();
    // "…/Studie.qda/" has an empty last part.
    const auto named = folder.has_filename() ? folder : folder.parent_path();
    const auto name = display(named.extension() == ".qda" || is_folder ? named.stem() : path.stem());
    auto result = Reader{database, name, salt_of(database, name)}.read(go_on);
    if (std::filesystem::exists(folder / "pseudonyms.json", ignored)) result.left_out.push_back({LeftOut::What::Pseudonyms, 1});
    return result;
}

ForeignProject read_qualcoder(std::string_view bytes, const std::string& name) {
    ForeignDatabase database{bytes, name};
    return Reader{database, name, salt_of(database, name)}.read({});
}

}  // namespace fundstelle::formats::qualcoder
