// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

namespace fundstelle::test {

/// A folder that, as long as this lives, can be read but not written. Root writes everywhere, so root becomes nobody meanwhile.
class ReadOnlyFolder {
public:
    explicit ReadOnlyFolder(std::filesystem::path folder) : m_folder{std::move(folder)} {
        ::chmod(m_folder.c_str(), 0555);
        if (::geteuid() == 0) {
            m_root = true;
            static_cast<void>(::setegid(kNobody));
            static_cast<void>(::seteuid(kNobody));
        }
    }
    ~ReadOnlyFolder() {
        if (m_root) {
            static_cast<void>(::seteuid(0));
            static_cast<void>(::setegid(0));
        }
        ::chmod(m_folder.c_str(), 0700);
    }
    ReadOnlyFolder(const ReadOnlyFolder&) = delete;
    ReadOnlyFolder& operator=(const ReadOnlyFolder&) = delete;

    /// False where the account can write all the same.
    [[nodiscard]] bool holds() const { return ::eaccess(m_folder.c_str(), W_OK) != 0; }

private:
    static constexpr unsigned kNobody = 65534;
    std::filesystem::path m_folder;
    bool m_root{false};
};

}  // namespace fundstelle::test
