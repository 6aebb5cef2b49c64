// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/backups.h"

#include <algorithm>
#include <charconv>

#include "base/error.h"
#include "base/file.h"
#include "project/state.h"
#include "sqlite/backup.h"
#include "store/database.h"

namespace fundstelle::project {

namespace {

std::filesystem::path folder_of(std::filesystem::path project) {
    project += ".backups";
    return project;
}

std::filesystem::path log_of(std::filesystem::path project) {
    project += "-wal";
    return project;
}

/// Where a copy made at `when` goes. The milliseconds in front make names sort by time in every zone.
std::filesystem::path backup_path(const std::filesystem::path& project, Timestamp when) {
    const auto name = std::to_string(when.milliseconds) + "_" + display(project.stem()) + "_" + to_file_name(when) + ".fundstelle";
    return folder_of(project) / std::filesystem::path{std::u8string{name.begin(), name.end()}};
}

std::filesystem::path new_backup_path(const std::filesystem::path& project, Timestamp when) {
    std::error_code failure;
    std::filesystem::create_directories(folder_of(project), failure);
    for (const auto& entry : std::filesystem::directory_iterator{folder_of(project), failure}) {
        std::error_code ignored;  // of a program that was killed while it copied
        if (entry.path().extension() == ".part") std::filesystem::remove(entry.path(), ignored);
    }
    if (failure) throw Error{ErrorKind::Unwritable, "cannot make the folder: " + failure.message(), display(folder_of(project))};
    auto path = backup_path(project, when);
    while (std::filesystem::exists(path)) path = backup_path(project, Timestamp{++when.milliseconds});
    return path;
}

std::int64_t newest_entry(sqlite::Connection& connection) {
    return store::JournalEntries{connection}.newest_number();
}

}  // namespace

std::vector<BackupFile> backups_of(const std::filesystem::path& project) {
    std::vector<BackupFile> backups;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator{folder_of(project), ignored}) {
        const auto name = display(entry.path().filename());
        std::int64_t milliseconds = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), milliseconds);
        if (error == std::errc{} && entry.path().extension() == ".fundstelle") backups.push_back({entry.path(), Timestamp{milliseconds}});
    }
    std::sort(backups.begin(), backups.end(), [](const auto& a, const auto& b) { return a.made_at > b.made_at; });
    return backups;
}

namespace {

/// Throws `Damaged` unless the backup is a sound project.
std::unique_ptr<sqlite::Connection> open_backup(const std::filesystem::path& backup) {
    try {
        auto opened = store::open_database_for_reading(backup);
        if (opened->soundness_problems().empty()) return opened;
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Unsupported) throw;
    }
    throw Error{ErrorKind::Damaged, "the backup is not sound", display(backup)};
}

}  // namespace

void restore_backup(const std::filesystem::path& project, const std::filesystem::path& backup, const Clock& clock) {
    const auto source = open_backup(backup);
    auto fresh = project;
    fresh += ".restoring";
    std::error_code ignored;
    std::filesystem::remove(fresh, ignored);
    sqlite::Backup{*source, fresh}.step(-1);
    if (std::filesystem::exists(project)) {
        // A damaged project is why people restore: then its bytes are kept as they are.
        try {
            const auto current = store::open_database(project);
            sqlite::Backup{*current, new_backup_path(project, clock.now())}.step(-1);
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Damaged && error.kind() != ErrorKind::Unsupported) {
                std::filesystem::remove(fresh, ignored);
                throw;
            }
            auto aside = new_backup_path(project, clock.now());
            std::filesystem::rename(project, aside += ".damaged");
            std::filesystem::rename(log_of(project), log_of(aside), ignored);
        }
    }
    std::filesystem::remove(log_of(project), ignored);
    std::filesystem::rename(fresh, project);
}

Backups::Backups(State& state) : m_state{state} {}

Backups::~Backups() = default;

bool Backups::changed_since_newest() const {
    if (m_state.read_only) return false;
    const auto newest = newest_entry(*m_state.connection);
    const auto copies = backups_of(m_state.connection->path());
    if (copies.empty()) return newest > 0;
    try {
        return newest_entry(*store::open_database_for_reading(copies.front().path)) != newest;
    } catch (const Error&) {
        return true;  // a copy that cannot be read is none
    }
}

bool Backups::due_at_open() const {
    return changed_since_newest();
}

bool Backups::due() const {
    const auto copies = backups_of(m_state.connection->path());
    const auto now = m_state.environment.clock.now().milliseconds;
    return (copies.empty() || now - copies.front().made_at.milliseconds >= kInterval) && changed_since_newest();
}

void Backups::start() {
    if (m_running || m_state.read_only) return;
    const auto& project = m_state.connection->path();
    m_running = std::make_unique<sqlite::Backup>(*m_state.connection, new_backup_path(project, m_state.environment.clock.now()));
}

bool Backups::step(int pages) {
    if (!m_running) return true;
    if (m_state.connection->in_transaction()) return false;  // a copy of half an action is none
    try {
        if (!m_running->step(pages)) return false;
    } catch (...) {
        m_running.reset();
        throw;
    }
    m_running.reset();
    auto copies = backups_of(m_state.connection->path());
    for (; copies.size() > kKept; copies.pop_back()) {
        std::error_code ignored;
        std::filesystem::remove(copies.back().path, ignored);
    }
    return true;
}

}  // namespace fundstelle::project
