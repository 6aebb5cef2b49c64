// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "analysis/snapshot.h"
#include "project/project.h"

namespace fundstelle::test {

/// Every row of every tracked table: table, key, all columns.
using Dump = std::map<std::string, std::map<Uuid, std::string>>;

/// Of a file that nobody has open.
Dump dump_of(const std::filesystem::path& file);

/// A copy of an open project under that name, made through its own connection: its lock must not be touched by another one.
void copy_open_project(project::Project& project, const std::filesystem::path& copy);

/// What an observer must be told who saw `before` become `after`; sorted.
std::vector<project::Change> difference(const Dump& before, const Dump& after);

/// An order to compare announcements in.
void sort_changes(std::vector<project::Change>& changes);

/// Everything that a snapshot says, without the numbers that it uses inside.
std::string describe(const analysis::Snapshot& snapshot);

/// The snapshot of an open project, with its turns.
const analysis::Snapshot& snapshot_with_turns(project::Project& project);

/// One line: which tables differ, and the first row that does. Empty if equal.
std::string first_difference(const Dump& a, const Dump& b);

}  // namespace fundstelle::test
