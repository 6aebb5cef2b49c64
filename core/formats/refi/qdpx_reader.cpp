// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/qdpx_reader.h"

#include <algorithm>
#include <fstream>

#include "base/error.h"
#include "base/file.h"
#include "formats/refi/positions.h"
#include "formats/refi/project_reader.h"
#include "formats/refi/references.h"

namespace fundstelle::formats::refi {

namespace {

constexpr std::uint64_t kLargestXml = std::uint64_t{1} << 30;
constexpr std::uint64_t kLargestText = std::uint64_t{64} << 20;

bool is_archive(std::string_view bytes) {
    return bytes.starts_with("PK");
}

/// Fills in the texts of a project and turns its positions into ours.
class Texts {
public:
    Texts(const PackageReader* package, const SourceFiles& files, Budget& budget, Report& report)
        : m_package{package}, m_files{files}, m_budget{budget}, m_report{report} {}

    void fill(Project& project) {
        for_each_text_source(project, [this](TextSource& source) {
            load(source.content, source.guid, source.name, &source.selections, nullptr);
        });
        for_each_media_source(project, [this](MediaSource& media) {
            note_file(media.path);
            for (auto& transcript : media.transcripts) load(transcript.content, transcript.guid, transcript.name, nullptr, &transcript.sync_points);
        });
        settle_positions(m_texts, project.origin, m_report);
        for (std::size_t i = 0; i < m_texts.size(); ++i) m_contents[i]->text = std::move(m_texts[i].text.text);
        m_files.report_rest(m_used, m_report);
    }

private:
    /// The entry that a path leads to. The path becomes one as we write it, or empty if it leads out of the archive.
    std::optional<std::string> note_file(std::string& path) {
        const auto target = source_path(path);
        switch (target.kind) {
            case SourcePath::Kind::None: return std::nullopt;
            case SourcePath::Kind::External: m_report.add(Notice::Kind::ExternalFile, path); return std::nullopt;
            case SourcePath::Kind::Unsafe:
                m_report.add(Notice::Kind::UnsafePath, path);
                path.clear();
                return std::nullopt;
            case SourcePath::Kind::Internal: break;
        }
        path = internal_path(target.name);
        auto entry = m_files.find(target.name);
        if (entry) m_used.insert(*entry);
        else m_report.add(Notice::Kind::MissingFile, path);
        return entry;
    }

    std::optional<std::string> bytes_of(const std::string& entry) {
        try {
            return m_package->entry(entry, kLargestText);
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::TooLarge) throw;
            m_report.add(Notice::Kind::FileTooLarge, entry);
            return std::nullopt;
        }
    }

    void load(Content& content, const Guid& guid, const std::string& name, std::vector<PlainTextSelection>* selections,
              std::vector<SyncPoint>* sync_points) {
        note_file(content.rich_text_path);
        const auto entry = note_file(content.plain_text_path);
        auto bytes = entry ? bytes_of(*entry) : std::nullopt;
        if (bytes && content.text) m_report.add(Notice::Kind::TextTwice, {}, name);
        if (!bytes && content.text) {
            bytes = std::move(content.text);
            // Its text stands in the XML, whatever the path says.
            content.plain_text_path.clear();
        }
        if (!bytes) return;
        FileText text{*bytes};
        m_budget.spend(text.text.size() + text.deviations.size() * sizeof(Deviation));
        if (text.encoding != "UTF-8") m_report.add(Notice::Kind::TextEncoding, text.encoding, name);
        if (text.replaced > 0) m_report.add(Notice::Kind::ReplacedCharacters, {}, name, text.replaced);
        m_contents.push_back(&content);
        m_texts.push_back({guid, name, std::move(text), selections, sync_points});
    }

    const PackageReader* m_package;
    const SourceFiles& m_files;
    Budget& m_budget;
    Report& m_report;
    std::vector<TextPositions> m_texts;
    std::vector<Content*> m_contents;  ///< of these texts
    std::set<std::string> m_used;
};

}  // namespace

QdpxReader::QdpxReader(const std::filesystem::path& path) : m_subject{display(path)} {
    char begin[2] = {0, 0};
    std::ifstream{path, std::ios::binary}.read(begin, sizeof begin);
    if (is_archive({begin, sizeof begin})) {
        m_package.emplace(path);
        m_files = SourceFiles{*m_package, m_subject};
    } else {
        m_bare = read_file(path, kLargestXml);
    }
}

QdpxReader::QdpxReader(std::string_view bytes, std::string subject) : m_subject{std::move(subject)} {
    if (is_archive(bytes)) {
        m_package.emplace(bytes, m_subject);
        m_files = SourceFiles{*m_package, m_subject};
    } else {
        m_bare = std::string{bytes};
    }
}

std::string QdpxReader::xml() const {
    if (m_bare) return *m_bare;
    return m_package->entry(m_files.project(), kLargestXml).value_or(std::string{});
}

Reading QdpxReader::read(const GoOn& go_on) const {
    Reading reading;
    Budget budget{m_subject};
    {
        auto document = xml();
        prepare_xml(document, m_subject, reading.report);
        reading.project = read_project_xml(document, m_subject, reading.report, budget, go_on);
    }
    Texts{m_package ? &*m_package : nullptr, m_files, budget, reading.report}.fill(reading.project);
    settle_references(reading.project, reading.report);
    return reading;
}

std::optional<std::string> QdpxReader::entry_of(std::string_view path) const {
    const auto target = source_path(path);
    return target.kind == SourcePath::Kind::Internal ? m_files.find(target.name) : std::nullopt;
}

std::optional<std::uint64_t> QdpxReader::size(std::string_view path) const {
    const auto entry = entry_of(path);
    if (!entry) return std::nullopt;
    return m_package->size(*entry);
}

std::optional<std::string> QdpxReader::file(std::string_view path, std::uint64_t limit) const {
    const auto entry = entry_of(path);
    return entry ? m_package->entry(*entry, limit) : std::nullopt;
}

bool QdpxReader::extract(std::string_view path, const std::filesystem::path& target) const {
    const auto entry = entry_of(path);
    if (!entry) return false;
    std::ofstream file{target, std::ios::binary | std::ios::trunc};
    m_package->copy(*entry, [&](std::string_view piece) { file.write(piece.data(), static_cast<std::streamsize>(piece.size())); });
    file.close();
    if (!file) throw Error{ErrorKind::Unwritable, "cannot write the whole file", display(target)};
    flush_file(target);
    return true;
}

}  // namespace fundstelle::formats::refi
