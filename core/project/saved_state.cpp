// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/saved_state.h"

#include <fstream>
#include <string>

#include "base/error.h"
#include "base/file.h"

namespace fundstelle::project {

namespace {

std::filesystem::path log_of(std::filesystem::path project) {
    project += "-wal";
    return project;
}

/// Header of the log: magic, version, page size, checkpoint number, two salts. Empty if there is no log.
std::string generation(const std::filesystem::path& log) {
    std::ifstream file{log, std::ios::binary};
    std::string header(24, '\0');
    file.read(header.data(), static_cast<std::streamsize>(header.size()));
    return file.gcount() == static_cast<std::streamsize>(header.size()) ? header : std::string{};
}

void copy_whole(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::error_code failure;
    std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing, failure);
    if (!failure) return;
    const bool full = failure == std::errc::no_space_on_device;
    throw Error{full ? ErrorKind::DiskFull : ErrorKind::Unreadable, "cannot copy: " + failure.message(), display(full ? to : from)};
}

}  // namespace

void copy_saved_state(const std::filesystem::path& project, const std::filesystem::path& copy) {
    if (!std::filesystem::exists(project)) throw Error{ErrorKind::NotFound, "no such file", display(project)};
    const auto log = log_of(project);
    for (int attempt = 0; attempt < 10; ++attempt) {
        const auto before = generation(log);
        copy_whole(project, copy);
        if (before.empty()) {
            std::error_code ignored;
            std::filesystem::remove(log_of(copy), ignored);
        } else {
            copy_whole(log, log_of(copy));
        }
        if (generation(log) == before && (before.empty() || generation(log_of(copy)) == before)) return;
    }
    throw Error{ErrorKind::Locked, "the project is being written to without pause", display(project)};
}

}  // namespace fundstelle::project
