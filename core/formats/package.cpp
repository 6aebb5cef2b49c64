// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/package.h"

#include <zip.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "base/error.h"
#include "base/file.h"

namespace fundstelle::formats {

namespace {

constexpr std::uint64_t kMostSqueezed = 100;

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

PackageReader::PackageReader(const std::filesystem::path& path) : m_archive{std::make_unique<Archive>()}, m_subject{display(path)} {
    int code = 0;
    m_archive->handle = zip_open(path.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (m_archive->handle != nullptr) return;
    const int reason = errno;
    if (code == ZIP_ER_NOENT) throw Error{ErrorKind::NotFound, "no such file", m_subject};
    if (code == ZIP_ER_OPEN || code == ZIP_ER_READ) throw Error{ErrorKind::Unreadable, std::strerror(reason), m_subject};
    throw Error{ErrorKind::Malformed, "not a sound archive: " + std::to_string(code), m_subject};
}

PackageReader::PackageReader(PackageReader&&) noexcept = default;
PackageReader& PackageReader::operator=(PackageReader&&) noexcept = default;
PackageReader::~PackageReader() = default;

bool PackageReader::has(const std::string& name) const {
    return zip_name_locate(m_archive->handle, name.c_str(), 0) >= 0;
}

std::vector<PackageReader::Entry> PackageReader::entries() const {
    std::vector<Entry> entries;
    const auto count = zip_get_num_entries(m_archive->handle, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t status;
        if (zip_stat_index(m_archive->handle, static_cast<zip_uint64_t>(i), 0, &status) == 0 && status.name != nullptr) entries.push_back({status.name, status.size});
    }
    return entries;
}

std::optional<std::uint64_t> PackageReader::size(const std::string& name) const {
    zip_stat_t status;
    if (zip_stat(m_archive->handle, name.c_str(), 0, &status) != 0) return std::nullopt;
    return status.size;
}

std::optional<std::string> PackageReader::entry(const std::string& name, std::uint64_t limit) const {
    zip_stat_t status;
    if (zip_stat(m_archive->handle, name.c_str(), 0, &status) != 0) return std::nullopt;
    const bool is_bomb = status.size > kLargestEntry && status.size / kMostSqueezed > status.comp_size;
    if ((status.valid & ZIP_STAT_SIZE) == 0 || status.size > limit || is_bomb) {
        throw Error{ErrorKind::TooLarge, "unpacks to more than " + std::to_string(limit >> 20) + " MB", m_subject, name};
    }
    std::string content;
    content.reserve(status.size);
    copy(name, [&content](std::string_view piece) { content.append(piece); });
    return content;
}

bool PackageReader::copy(const std::string& name, const std::function<void(std::string_view)>& take) const {
    zip_stat_t status;
    if (zip_stat(m_archive->handle, name.c_str(), 0, &status) != 0) return false;
    if (status.encryption_method != ZIP_EM_NONE) throw Error{ErrorKind::Protected, "an entry of the archive is encrypted", m_subject, name};
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file{zip_fopen_index(m_archive->handle, status.index, 0), &zip_fclose};
    std::uint64_t done = 0;
    zip_int64_t count = file ? 1 : -1;
    std::array<char, 1 << 16> piece;
    // The checksum is compared when reading reaches the end. An entry that holds more than it claims is a lie.
    while (count > 0 && done <= status.size) {
        count = zip_fread(file.get(), piece.data(), piece.size());
        if (count <= 0) break;
        done += static_cast<std::uint64_t>(count);
        if (done <= status.size) take({piece.data(), static_cast<std::size_t>(count)});
    }
    if (count != 0 || done != status.size) throw Error{ErrorKind::Malformed, "an entry of the archive is damaged", m_subject, name};
    return true;
}

namespace {

/// Closes an archive that is not to be written.
struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

/// Where pieces are listed as long as the archive is not closed.
using Fragments = std::vector<std::vector<zip_buffer_fragment_t>>;

zip_source_t* source_of(zip_t* archive, const PackageContent& entry, Fragments& kept) {
    if (const auto* path = std::get_if<std::filesystem::path>(&entry.content)) return zip_source_file(archive, path->c_str(), 0, -1);
    auto& fragments = kept.emplace_back();
    for (const auto piece : std::get<std::vector<std::string_view>>(entry.content)) {
        if (piece.empty()) continue;
        // libzip does not write into what it is told not to free.
        fragments.push_back({reinterpret_cast<zip_uint8_t*>(const_cast<char*>(piece.data())), piece.size()});  // NOLINT
    }
    return zip_source_buffer_fragment(archive, fragments.data(), fragments.size(), 0);
}

[[noreturn]] void throw_zip_error(zip_t* archive, const std::string& subject) {
    const auto* error = zip_get_error(archive);
    const std::string message = zip_strerror(archive);
    const int code = zip_error_code_zip(error);
    const int reason = zip_error_code_system(error);
    if (code == ZIP_ER_CANCELLED) throw Error{ErrorKind::Cancelled, message, subject};
    if (code == ZIP_ER_READ || code == ZIP_ER_NOENT || code == ZIP_ER_OPEN) throw Error{ErrorKind::Unreadable, message, subject};
    const bool is_full = zip_error_system_type(error) == ZIP_ET_SYS && (reason == ENOSPC || reason == EDQUOT || reason == EFBIG);
    throw Error{is_full ? ErrorKind::DiskFull : ErrorKind::Unwritable, message, subject};
}

/// An archive that is written into memory.
class MemoryArchive {
public:
    MemoryArchive() {
        zip_error_t error;
        zip_error_init(&error);
        m_target = zip_source_buffer_create(nullptr, 0, 0, &error);
        zip_source_keep(m_target);
        m_archive.reset(zip_open_from_source(m_target, ZIP_CREATE | ZIP_TRUNCATE, &error));
        zip_error_fini(&error);
        if (!m_archive) throw Error{ErrorKind::Invalid, "cannot make an archive"};
    }
    ~MemoryArchive() { zip_source_free(m_target); }
    MemoryArchive(const MemoryArchive&) = delete;
    MemoryArchive& operator=(const MemoryArchive&) = delete;

    [[nodiscard]] zip_t* get() const { return m_archive.get(); }

    std::string bytes() {
        if (zip_close(m_archive.get()) != 0) throw_zip_error(m_archive.get(), {});
        m_archive.release();  // NOLINT: closing has freed it
        zip_stat_t status;
        zip_source_open(m_target);
        zip_source_stat(m_target, &status);
        std::string bytes(status.size, '\0');
        zip_source_read(m_target, bytes.data(), bytes.size());
        zip_source_close(m_target);
        return bytes;
    }

private:
    zip_source_t* m_target;
    std::unique_ptr<zip_t, Discard> m_archive;
};

zip_uint64_t add(zip_t* archive, const std::string& name, zip_source_t* source) {
    const auto index = source != nullptr ? zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        if (source != nullptr) zip_source_free(source);
        throw Error{ErrorKind::Invalid, zip_strerror(archive), name};
    }
    zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), kNoTime, 0);
    return static_cast<zip_uint64_t>(index);
}

Fragments add_all(zip_t* archive, const std::vector<PackageContent>& contents) {
    Fragments fragments;
    fragments.reserve(contents.size());
    for (const auto& entry : contents) {
        const auto index = add(archive, entry.name, source_of(archive, entry, fragments));
        zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, 1);
    }
    return fragments;
}

}  // namespace

std::string make_package(const std::vector<std::pair<std::string, std::string>>& entries) {
    MemoryArchive archive;
    for (const auto& [name, content] : entries) {
        const auto index = add(archive.get(), name, zip_source_buffer(archive.get(), content.data(), content.size(), 0));
        // Programs look for it in its place without unpacking (OpenDocument 1.3 part 2, section 3.3).
        if (name == "mimetype") zip_set_file_compression(archive.get(), index, ZIP_CM_STORE, 0);
    }
    return archive.bytes();
}

std::string pack(const std::vector<PackageContent>& contents) {
    MemoryArchive archive;
    const auto fragments = add_all(archive.get(), contents);
    return archive.bytes();
}

void write_package(const std::filesystem::path& path, const std::vector<PackageContent>& contents, const std::function<bool(double)>& go_on) {
    const auto subject = display(path);
    int code = 0;
    std::unique_ptr<zip_t, Discard> archive{zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code)};
    if (!archive) throw Error{ErrorKind::Unwritable, "cannot make an archive: " + std::to_string(code), subject};
    const auto fragments = add_all(archive.get(), contents);
    struct State {
        const std::function<bool(double)>& go_on;
        bool is_cancelled{false};
    } state{go_on};
    if (go_on) {
        zip_register_progress_callback_with_state(
            archive.get(), 0.01,
            [](zip_t*, double share, void* data) {
                auto& own = *static_cast<State*>(data);
                own.is_cancelled = own.is_cancelled || !own.go_on(share);
            },
            nullptr, &state);
        zip_register_cancel_callback_with_state(
            archive.get(), [](zip_t*, void* data) { return static_cast<State*>(data)->is_cancelled ? 1 : 0; }, nullptr, &state);
    }
    if (zip_close(archive.get()) != 0) throw_zip_error(archive.get(), subject);
    archive.release();  // NOLINT: closing has freed it
    flush_file(path);
}

}  // namespace fundstelle::formats
