// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace fundstelle::test {

/// A new folder that is removed, with all in it, at the end of its life.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const { return m_path / name; }
    /// Writes a file into the folder and returns its path.
    [[nodiscard]] std::filesystem::path file(std::string_view name, std::string_view bytes) const;

private:
    std::filesystem::path m_path;
};

/// The root of the source tree: where sample-transcripts/ and codebooks/ lie.
std::filesystem::path source_folder();

}  // namespace fundstelle::test
