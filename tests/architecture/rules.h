// SPDX-License-Identifier: GPL-3.0-or-later
/// What docs/architecture.md promises about the sources, as functions from sources to offending places. Kept apart from the
/// tests so that each rule is also shown to find what it forbids.
#pragma once

#include <cstddef>
#include <filesystem>
#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace fundstelle::architecture {

struct Source {
    std::string path;  ///< from the root of the source tree, with '/': "core/text/offset.h"
    std::string text;
};

/// The files below `root`/`folder` with one of the endings, by path. Throws if there are none: then every rule would hold.
std::vector<Source> read_sources(const std::filesystem::path& root, std::string_view folder,
                                 std::initializer_list<std::string_view> endings = {".cpp", ".h"});

/// "core/text/offset.h:12: …", in order of path and line.
using Places = std::vector<std::string>;

/// One line each, or "" if there are none: what a failed test prints.
std::string listed(const Places& places);

/// For each module the others that it may include.
using Edges = std::map<std::string, std::set<std::string>>;

/// The edges that core/CMakeLists.txt draws: what stands under USES, and modules among the PRIVATE libraries.
Edges edges_of(std::string_view core_cmake);

/// Edges to a module of the same or a higher level, and modules that have no level.
Places upward_edges(const Edges& edges);
/// Includes of modules without an edge to them, by files core/MODULE/….
Places foreign_includes(const std::vector<Source>& sources, const Edges& edges);
/// Includes of a folder: "store" finds "store/codes.h".
Places includes_of(const std::vector<Source>& sources, const std::set<std::string>& folders);
/// Includes of Qt: its modules, its classes and its old headers.
Places qt_includes(const std::vector<Source>& sources);
/// Includes of exactly this header.
Places includes_of_header(const std::vector<Source>& sources, std::string_view header);
/// Mentions of UTF-16, in code and comments.
Places utf16_words(const std::vector<Source>& sources);
/// String literals that hold SQL; words in comments do not count.
Places sql_literals(const std::vector<Source>& sources);
/// Files whose first line is not the licence.
Places without_licence(const std::vector<Source>& sources);
/// Files of more than `limit` lines.
Places longer_than(const std::vector<Source>& sources, std::size_t limit);

/// The sources whose path does not start with one of the prefixes.
std::vector<Source> outside(std::vector<Source> sources, std::initializer_list<std::string_view> prefixes);

}  // namespace fundstelle::architecture
