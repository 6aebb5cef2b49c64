// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

#include "base/error.h"

namespace fundstelle {

namespace {

class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd{fd} {}
    ~Descriptor() {
        if (m_fd >= 0) ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

[[noreturn]] void throw_write_error(int code, const std::filesystem::path& path) {
    const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
    throw Error{full ? ErrorKind::DiskFull : ErrorKind::Unwritable, std::string{"cannot write: "} + std::strerror(code),
                display(path)};
}

void write_all(int fd, std::string_view bytes, const std::filesystem::path& path) {
    while (!bytes.empty()) {
        const auto written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) throw_write_error(errno, path);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace

std::string display(const std::filesystem::path& path) {
    const auto utf8 = path.u8string();
    return {utf8.begin(), utf8.end()};
}

std::string read_file(const std::filesystem::path& path, std::uintmax_t limit) {
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (file.get() < 0) {
        throw Error{errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Unreadable,
                    std::string{"cannot open: "} + std::strerror(errno), display(path)};
    }
    struct stat status {};
    if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) {
        throw Error{ErrorKind::Unreadable, "not a regular file", display(path)};
    }
    if (static_cast<std::uintmax_t>(status.st_size) > limit) {
        throw Error{ErrorKind::TooLarge, "file too large", display(path), std::to_string(status.st_size) + " bytes"};
    }
    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto count = ::read(file.get(), bytes.data() + done, bytes.size() - done);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw Error{ErrorKind::Unreadable, std::string{"cannot read: "} + std::strerror(errno), display(path)};
        if (count == 0) break;
        done += static_cast<std::size_t>(count);
    }
    bytes.resize(done);
    return bytes;
}

void flush_file(const std::filesystem::path& path) {
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (file.get() < 0 || ::fsync(file.get()) != 0) throw_write_error(errno, path);
}

void write_file(const std::filesystem::path& path, std::string_view bytes) {
    // A device (a pipe, /dev/stdout) has no neighbour to rename from; a link keeps pointing to what it points to.
    std::error_code ignored;
    const bool device = std::filesystem::exists(path, ignored) && !std::filesystem::is_regular_file(path, ignored);
    const auto target = std::filesystem::is_symlink(path, ignored) ? std::filesystem::weakly_canonical(path, ignored) : path;
    auto temporary = target;
    if (!device) temporary += "." + std::to_string(::getpid()) + ".part";
    {
        const Descriptor file{::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644)};
        if (file.get() < 0) throw_write_error(errno, path);
        try {
            write_all(file.get(), bytes, path);
            if (!device && ::fsync(file.get()) != 0) throw_write_error(errno, path);
        } catch (...) {
            if (!device) ::unlink(temporary.c_str());
            throw;
        }
    }
    if (!device && ::rename(temporary.c_str(), target.c_str()) != 0) {
        const int code = errno;
        ::unlink(temporary.c_str());
        throw_write_error(code, path);
    }
}

}  // namespace fundstelle
