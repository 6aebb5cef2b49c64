// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/qdpx_writer.h"

#include <deque>
#include <limits>
#include <set>

#include "base/error.h"
#include "base/file.h"
#include "formats/package.h"
#include "formats/refi/project_writer.h"
#include "formats/refi/references.h"
#include "formats/refi/source_files.h"

namespace fundstelle::formats::refi {

namespace {

constexpr std::uintmax_t kLargestFile = std::numeric_limits<std::int32_t>::max();
/// Of the whole work, what the XML takes; packing it takes the rest.
constexpr std::size_t kParts = 1000;
constexpr std::size_t kXmlParts = 400;

void require_size(std::uintmax_t size, const std::string& name) {
    if (size > kLargestFile) throw Error{ErrorKind::TooLarge, "the standard allows no file beyond 2,147,483,647 bytes", name};
}

/// The entries of the archive and the words that they refer to.
class Package {
public:
    Package(const Project& project, const XmlWriter& xml, const std::vector<SourceFile>& files, const WritingOptions& options)
        : m_options{options} {
        require_size(xml.size(), "project.qde");
        m_entries.push_back({"project.qde", xml.pieces()});
        for_each_text_source(project, [this](const TextSource& source) { add_text(source.content); });
        for_each_media_source(project, [this](const MediaSource& media) {
            for (const auto& transcript : media.transcripts) add_text(transcript.content);
        });
        for (const auto& file : files) add_file(file);
    }

    [[nodiscard]] const std::vector<PackageContent>& entries() const { return m_entries; }

private:
    void add_text(const Content& content) {
        if (!content.text || content.plain_text_path.empty()) return;
        const auto name = entry_name(content.plain_text_path);
        // A transcript and a source may be one file.
        if (!m_names.insert(name).second) return;
        m_words.push_back(as_file(*content.text));
        require_size(m_words.back().size(), name);
        m_entries.push_back({name, std::vector<std::string_view>{m_words.back()}});
    }

    void add_file(const SourceFile& file) {
        const auto name = entry_name(file.path);
        if (!m_names.insert(name).second) return;
        if (const auto* path = std::get_if<std::filesystem::path>(&file.content)) {
            std::error_code error;
            const auto size = std::filesystem::file_size(*path, error);
            if (error) throw Error{ErrorKind::Unreadable, error.message(), display(*path)};
            require_size(size, display(*path));
            m_entries.push_back({name, *path});
        } else {
            const auto& bytes = std::get<std::string>(file.content);
            require_size(bytes.size(), name);
            m_entries.push_back({name, std::vector<std::string_view>{bytes}});
        }
    }

    static std::string entry_name(const std::string& path) {
        const auto target = source_path(path);
        if (target.kind != SourcePath::Kind::Internal || path != internal_path(target.name)) {
            throw Error{ErrorKind::Invalid, "not the path of a file in the archive", path};
        }
        return "sources/" + target.name;
    }

    [[nodiscard]] std::string as_file(const std::string& text) const {
        std::string words = m_options.byte_order_mark ? "\xEF\xBB\xBF" : "";
        if (!m_options.line_ends_of_two) return words + text;
        for (const char c : text) {
            if (c == '\n') words.push_back('\r');
            words.push_back(c);
        }
        return words;
    }

    const WritingOptions& m_options;
    std::vector<PackageContent> m_entries;
    std::set<std::string> m_names;
    std::deque<std::string> m_words;
};

/// Asks for a part of the whole work.
bool ask(const GoOn& go_on, std::size_t done) {
    return !go_on || go_on(done, kParts);
}

}  // namespace

WritingOptions options_for(Target target) {
    switch (target) {
        case Target::Maxqda: return {true, false, GuidSpelling::Upper};
        case Target::AtlasTi: return {false, false, GuidSpelling::Upper};
        case Target::Nvivo: return {true, true, GuidSpelling::Lower};
        case Target::QualCoder:
        case Target::Standard: break;
    }
    return {};
}

void write_qdpx(const std::filesystem::path& path, const Project& project, const std::vector<SourceFile>& files, const WritingOptions& options,
                const GoOn& go_on) {
    XmlWriter xml{options.guids};
    write_project_xml(xml, project, options.line_ends_of_two, [&](std::size_t done, std::size_t all) { return ask(go_on, done * kXmlParts / all); });
    write_package(path, Package{project, xml, files, options}.entries(), [&](double share) {
        return ask(go_on, kXmlParts + static_cast<std::size_t>(share * (kParts - kXmlParts)));
    });
}

std::string make_qdpx(const Project& project, const std::vector<SourceFile>& files, const WritingOptions& options) {
    XmlWriter xml{options.guids};
    write_project_xml(xml, project, options.line_ends_of_two, {});
    return pack(Package{project, xml, files, options}.entries());
}

std::string make_qde(const Project& project) {
    XmlWriter xml{GuidSpelling::AsRead};
    write_project_xml(xml, project, false, {});
    return xml.document();
}

}  // namespace fundstelle::formats::refi
