// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/package.h"

#include <zip.h>

#include "base/error.h"

namespace fundstelle::formats {

namespace {

constexpr zip_uint64_t kLargestEntry = 256ULL << 20;

/// 1980-01-01, the start of time for ZIP.
constexpr time_t kNoTime = 315532800;

}  // namespace

struct PackageReader::Archive {
    zip_t* handle{nullptr};
    ~Archive() {
        if (handle != nullptr) zip_discard(handle);
    }
};

PackageReader::PackageReader(std::string_view bytes, std::string subject)
    : m_archive{std::make_unique<Archive>()}, m_subject{std::move(subject)} {
    if (bytes.empty()) throw Error{ErrorKind::Malformed, "not a sound archive: empty", m_subject};
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    m_archive->handle = source != nullptr ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    const std::string reason = zip_error_strerror(&error);
    zip_error_fini(&error);
    if (m_archive->handle == nullptr) {
        if (source != nullptr) zip_source_free(source);
        throw Error{ErrorKind::Malformed, "not a sound archive: " + reason, m_subject};
    }
}

PackageReader::~PackageReader() = default;

bool PackageReader::has(const std::string& name) const {
    return zip_name_locate(m_archive->handle, name.c_str(), 0) >= 0;
}

std::vector<std::string> PackageReader::names() const {
    std::vector<std::string> names;
    const auto count = zip_get_num_entries(m_archive->handle, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(m_archive->handle, static_cast<zip_uint64_t>(i), 0);
        if (name != nullptr && !std::string_view{name}.ends_with('/')) names.emplace_back(name);
    }
    return names;
}

std::optional<std::string> PackageReader::entry(const std::string& name) const {
    zip_stat_t status;
    if (zip_stat(m_archive->handle, name.c_str(), 0, &status) != 0) return std::nullopt;
    if ((status.valid & ZIP_STAT_SIZE) == 0 || status.size > kLargestEntry) {
        throw Error{ErrorKind::TooLarge, "unpacks to more than 256 MB", m_subject, name};
    }
    std::string content(status.size, '\0');
    zip_file_t* file = zip_fopen_index(m_archive->handle, status.index, 0);
    const auto count = file != nullptr ? zip_fread(file, content.data(), content.size()) : -1;
    // The checksum is compared when reading reaches the end, so ask for one more byte.
    char beyond = 0;
    const auto rest = count >= 0 ? zip_fread(file, &beyond, 1) : -1;
    if (file != nullptr) zip_fclose(file);
    if (count != static_cast<zip_int64_t>(content.size()) || rest != 0) {
        throw Error{ErrorKind::Malformed, "an entry of the archive is damaged", m_subject, name};
    }
    return content;
}

std::string make_package(const std::vector<std::pair<std::string, std::string>>& entries) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    zip_error_fini(&error);
    if (archive == nullptr) throw Error{ErrorKind::Invalid, "cannot make an archive"};
    for (const auto& [name, content] : entries) {
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        const auto index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        // Programs look for it in its place without unpacking (OpenDocument 1.3 part 2, section 3.3).
        if (name == "mimetype") zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
        zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), kNoTime, 0);
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        zip_source_free(target);
        throw Error{ErrorKind::Invalid, "cannot write an archive"};
    }
    zip_stat_t status;
    zip_source_open(target);
    zip_source_stat(target, &status);
    std::string bytes(status.size, '\0');
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

}  // namespace fundstelle::formats
