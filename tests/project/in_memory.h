// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

#include <cstdlib>
#include <optional>
#include <string>

namespace fundstelle::test {

/// As long as this lives, new temporary folders lie in memory, where the system has such a place: nothing waits for a disk
/// there.
class TemporaryFilesInMemory {
public:
    TemporaryFilesInMemory() {
        if (const char* before = std::getenv("TMPDIR")) m_before = before;
        if (::access("/dev/shm", W_OK | X_OK) == 0) ::setenv("TMPDIR", "/dev/shm", 1);
    }
    ~TemporaryFilesInMemory() {
        if (m_before)
            ::setenv("TMPDIR", m_before->c_str(), 1);
        else
            ::unsetenv("TMPDIR");
    }
    TemporaryFilesInMemory(const TemporaryFilesInMemory&) = delete;
    TemporaryFilesInMemory& operator=(const TemporaryFilesInMemory&) = delete;

private:
    std::optional<std::string> m_before;
};

}  // namespace fundstelle::test
