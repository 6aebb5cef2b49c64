// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/temporary_copy.h"

#include "base/error.h"
#include "base/file.h"
#include "project/saved_state.h"

namespace fundstelle::project {

TemporaryCopy::TemporaryCopy(const std::filesystem::path& project, IdSource& ids)
    : m_folder{std::filesystem::temp_directory_path() / ("fundstelle-" + to_string(ids.next()))}, m_file{m_folder / project.filename()} {
    if (!std::filesystem::create_directory(m_folder)) throw Error{ErrorKind::Exists, "the temporary folder exists", display(m_folder)};
    try {
        std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all);
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
