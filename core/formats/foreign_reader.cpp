// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/foreign_reader.h"

#include <array>
#include <cstdint>
#include <fstream>
#include <optional>
#include <string_view>

#include "base/error.h"
#include "base/file.h"
#include "formats/qualcoder/qualcoder_reader.h"
#include "formats/rqda/rqda_reader.h"
#include "formats/taguette/taguette_reader.h"
#include "sqlite/foreign_database.h"

namespace fundstelle::formats {

namespace {

/// XML in any of its encodings, perhaps behind a byte order mark and blanks.
bool is_xml(std::string_view begin) {
    static constexpr std::string_view kBefore{"\xEF\xBB\xBF\xFE\xFF\0 \t\r\n", 10};
    const auto at = begin.find_first_not_of(kBefore);
    return at != std::string_view::npos && begin[at] == '<';
}

/// The one of these projects that is called so, or has this number.
std::optional<std::int64_t> chosen(const std::vector<taguette::Listed>& projects, const std::string& study) {
    if (study.empty()) return std::nullopt;
    std::vector<std::int64_t> found;
    for (const auto& [id, name] : projects) {
        if (std::to_string(id) == study) return id;
        if (name == study) found.push_back(id);
    }
    if (found.size() == 1) return found.front();
    throw Error{found.empty() ? ErrorKind::NotFound : ErrorKind::Ambiguous, "no one project of that name in the file", study};
}

}  // namespace

ProjectFile recognise_project(const std::filesystem::path& path) {
    std::error_code failed;
    if (!std::filesystem::exists(path, failed)) throw Error{ErrorKind::NotFound, "no such file", display(path)};
    if (std::filesystem::is_directory(path, failed)) return std::filesystem::exists(path / "data.qda", failed) ? ProjectFile::Foreign : ProjectFile::Unknown;
    std::ifstream file{path, std::ios::binary};
    if (!file) throw Error{ErrorKind::Unreadable, "cannot be opened", display(path)};
    std::array<char, 1024> bytes{};
    file.read(bytes.data(), bytes.size());
    const std::string_view begin{bytes.data(), static_cast<std::size_t>(file.gcount())};
    if (begin.starts_with(std::string_view{"SQLite format 3\0", 16})) return ProjectFile::Foreign;
    return begin.starts_with("PK") || is_xml(begin) ? ProjectFile::Refi : ProjectFile::Unknown;
}

foreign::ForeignProject read_foreign(const std::filesystem::path& path, const std::string& study, const refi::GoOn& go_on) {
    std::error_code ignored;
    sqlite::ForeignDatabase database{std::filesystem::is_directory(path, ignored) ? path / "data.qda" : path};
    if (qualcoder::is_qualcoder(database)) return qualcoder::read_qualcoder(database, path, go_on);
    if (rqda::is_rqda(database)) return rqda::read_rqda(database, display(path.stem()), go_on);
    if (taguette::is_taguette(database)) return taguette::read_taguette(database, chosen(taguette::projects_in(database), study), go_on);
    throw Error{ErrorKind::Unsupported, "a database of another program", database.subject()};
}

}  // namespace fundstelle::formats
