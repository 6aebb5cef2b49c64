// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporary_folder.h"

#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace fundstelle::test {

TemporaryFolder::TemporaryFolder() {
    auto name = (std::filesystem::temp_directory_path() / "fundstelle-test-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no temporary folder"};
    m_path = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path TemporaryFolder::file(std::string_view name, std::string_view bytes) const {
    const auto path = m_path / name;
    std::ofstream{path, std::ios::binary}.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return path;
}

std::filesystem::path source_folder() {
    const char* folder = std::getenv("FUNDSTELLE_SOURCE_DIR");
    if (folder == nullptr) throw std::runtime_error{"FUNDSTELLE_SOURCE_DIR is not set; run the tests through ctest"};
    return folder;
}

}  // namespace fundstelle::test
