// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/refi/source_files.h"

#include <algorithm>

#include "base/error.h"
#include "text/utf8.h"

namespace fundstelle::formats::refi {

namespace {

constexpr std::string_view kInternal = "internal://";
constexpr std::size_t kLongestName = 255;  // bytes, as file systems have it

std::string lower(std::string_view words) {
    std::string result{words};
    std::transform(result.begin(), result.end(), result.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return result;
}

std::string with_slashes(std::string_view path) {
    std::string result{path};
    std::replace(result.begin(), result.end(), '\\', '/');
    return result;
}

bool is_unsafe(const std::string& name) {
    if (name.starts_with('/') || (name.size() > 1 && name[1] == ':')) return true;
    return ("/" + name + "/").find("/../") != std::string::npos;
}

std::string_view last_part(std::string_view name) {
    return name.substr(name.rfind('/') + 1);
}

/// Folders, also as some programs write them, and what a Mac adds.
bool is_junk(std::string_view name) {
    return name.empty() || name.ends_with('/') || name.ends_with("/.root") || name.ends_with("/.DS_Store") || name.starts_with("__MACOSX/");
}

std::size_t depth(std::string_view name) {
    return static_cast<std::size_t>(std::count(name.begin(), name.end(), '/'));
}

/// The entry that is the project: nearest to the root, and there "project.qde" before any other. Empty if there is none.
std::string find_project(const std::vector<PackageReader::Entry>& entries) {
    std::string found;
    const auto is_better = [&](const std::string& name) {
        if (found.empty() || depth(name) != depth(found)) return found.empty() || depth(name) < depth(found);
        return last_part(lower(name)) == "project.qde" && last_part(lower(found)) != "project.qde";
    };
    for (const auto& entry : entries) {
        if (lower(entry.name).ends_with(".qde") && !is_junk(entry.name) && !is_unsafe(entry.name) && is_better(entry.name)) found = entry.name;
    }
    return found;
}

}  // namespace

SourcePath source_path(std::string_view path) {
    auto name = with_slashes(text::trimmed(path));
    if (name.empty()) return {SourcePath::Kind::None, {}};
    if (lower(name).starts_with(kInternal)) name.erase(0, kInternal.size());
    else if (name.find("://") != std::string::npos) return {SourcePath::Kind::External, {}};
    if (lower(name).starts_with("sources/")) name.erase(0, 8);
    const auto last = std::string{last_part(name)};
    if (is_unsafe(name) || is_unsafe(last) || last.empty() || last == "." || last.size() > kLongestName) return {SourcePath::Kind::Unsafe, {}};
    return {SourcePath::Kind::Internal, last};
}

std::string internal_path(std::string_view name) {
    return std::string{kInternal} + std::string{name};
}

SourceFiles::SourceFiles(const PackageReader& package, const std::string& subject) {
    const auto entries = package.entries();
    m_project = find_project(entries);
    if (m_project.empty()) throw Error{ErrorKind::Unsupported, "an archive, but no REFI-QDA project", subject};
    const auto folder = lower(m_project.substr(0, m_project.size() - last_part(m_project).size()));
    for (const auto& entry : entries) {
        const auto name = with_slashes(entry.name);
        if (is_unsafe(name)) m_unsafe.insert(entry.name);
        const bool is_ours = !is_junk(name) && !is_unsafe(name) && entry.name != m_project && lower(name).starts_with(folder);
        if (is_ours) m_entries.try_emplace(lower(last_part(name)), entry.name);
    }
}

std::optional<std::string> SourceFiles::find(std::string_view name) const {
    const auto found = m_entries.find(lower(name));
    return found != m_entries.end() ? std::optional{found->second} : std::nullopt;
}

void SourceFiles::report_rest(const std::set<std::string>& used, Report& report) const {
    for (const auto& entry : m_unsafe) report.add(Notice::Kind::UnsafePath, entry);
    for (const auto& [name, entry] : m_entries) {
        if (!used.contains(entry)) report.add(Notice::Kind::UnusedFile, entry);
    }
}

}  // namespace fundstelle::formats::refi
