// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/temporary_copy.h"

#include <stdlib.h>

#include "base/error.h"
#include "project/saved_state.h"

namespace fundstelle::project {

namespace {

std::filesystem::path new_folder() {
    auto name = (std::filesystem::temp_directory_path() / "fundstelle-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw Error{ErrorKind::Unwritable, "no temporary folder", name};
    return name;
}

}  // namespace

TemporaryCopy::TemporaryCopy(const std::filesystem::path& project) : m_folder{new_folder()}, m_file{m_folder / project.filename()} {
    try {
        copy_saved_state(project, m_file);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
        throw;
    }
}

TemporaryCopy::~TemporaryCopy() {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

}  // namespace fundstelle::project
