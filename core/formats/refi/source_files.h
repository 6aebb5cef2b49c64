// SPDX-License-Identifier: GPL-3.0-or-later
/// The files of a .qdpx and the paths that name them. Internal to this folder.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "formats/package.h"
#include "formats/refi/report.h"

namespace fundstelle::formats::refi {

/// Where a path of the exchange format leads.
struct SourcePath {
    enum class Kind { None, Internal, External, Unsafe };
    Kind kind;
    std::string name;  ///< within the folder "sources", only if internal
};

/// Paths without a scheme are internal. Those that lead out of the archive ("..", absolute ones) are unsafe.
SourcePath source_path(std::string_view path);

/// "internal://NAME".
std::string internal_path(std::string_view name);

/// What lies in an archive, found in all the ways that programs write it: names in any case, "Sources" or "sources", everything within a folder.
class SourceFiles {
public:
    /// For a project without an archive around it: no file is there.
    SourceFiles() = default;
    /// Throws `Unsupported` if the archive holds no project.
    SourceFiles(const PackageReader& package, const std::string& subject);

    /// The entry that is the project.
    [[nodiscard]] const std::string& project() const { return m_project; }
    /// The entry of an internal name.
    [[nodiscard]] std::optional<std::string> find(std::string_view name) const;
    /// Reports entries that are unsafe, and those that are not among `used`.
    void report_rest(const std::set<std::string>& used, Report& report) const;

private:
    std::string m_project;
    std::map<std::string, std::string> m_entries;  ///< by name in lower case, below "sources"
    std::set<std::string> m_unsafe;
};

}  // namespace fundstelle::formats::refi
