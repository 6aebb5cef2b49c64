// SPDX-License-Identifier: GPL-3.0-or-later
/// REFI-QDA projects (.qdpx) in the strict form of the standard.
#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "formats/refi/exchange.h"
#include "formats/refi/go_on.h"

namespace fundstelle::formats::refi {

/// The programs that differ in what they take.
enum class Target { Standard, Maxqda, AtlasTi, Nvivo, QualCoder };

struct WritingOptions {
    bool line_ends_of_two{false};  ///< CR and LF in plain texts; positions then count both
    bool byte_order_mark{false};   ///< before plain texts; positions never count it
    GuidSpelling guids{GuidSpelling::AsRead};
};

/// What is known of a program, from its own exports and from reports.
WritingOptions options_for(Target target);

/// A file that a path of the project leads to, but for plain texts: a picture, a recording, a text with its looks.
struct SourceFile {
    std::string path;  ///< "internal://GUID.ext"
    std::variant<std::string, std::filesystem::path> content;  ///< its bytes, or where it lies
};

/// Writes a project with its texts and files; equal values give equal bytes. What we keep verbatim is written as it came, but for the spelling
/// of GUIDs if that is asked for. `Project::name` may be empty; a path must be a plain name behind "internal://". Throws `Invalid` for any other
/// internal path, `TooLarge` for a file beyond 2,147,483,647 bytes (the standard's limit), `Cancelled`, and as `write_package()`; then the
/// target is untouched.
void write_qdpx(const std::filesystem::path& path, const Project& project, const std::vector<SourceFile>& files = {},
                const WritingOptions& options = {}, const GoOn& go_on = {});

/// The same in memory.
std::string make_qdpx(const Project& project, const std::vector<SourceFile>& files = {}, const WritingOptions& options = {});

/// The XML alone, without texts that are files: "project.qde". `QdpxReader` reads it again.
std::string make_qde(const Project& project);

}  // namespace fundstelle::formats::refi
