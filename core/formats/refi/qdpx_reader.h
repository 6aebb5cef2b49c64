// SPDX-License-Identifier: GPL-3.0-or-later
/// REFI-QDA projects (.qdpx) of any program, read leniently.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "formats/package.h"
#include "formats/refi/exchange.h"
#include "formats/refi/go_on.h"
#include "formats/refi/report.h"
#include "formats/refi/source_files.h"

namespace fundstelle::formats::refi {

struct Reading {
    Project project;
    Report report;
};

/// An opened project. Touches nothing else: may be used in any thread, in one at a time.
class QdpxReader {
public:
    /// Also takes the bare XML of a project (.qde), whose files are then missing. Throws `NotFound`, `Unreadable`, `Malformed`, `Unsupported`.
    explicit QdpxReader(const std::filesystem::path& path);
    /// The bytes must outlive it; `subject` names the file in errors.
    QdpxReader(std::string_view bytes, std::string subject);

    /// All of it, with the texts. What is odd is mended or left out, and reported. Throws `Malformed` with the line for XML that is not
    /// well-formed or has a document type, `TooLarge` for more than 1 GB of XML or 2 GB of values, `Protected`, `Cancelled`.
    [[nodiscard]] Reading read(const GoOn& go_on = {}) const;

    /// The size in bytes of a file that a path of the project leads to (a picture, a recording, a text with its looks); nothing if it is not in
    /// the archive.
    [[nodiscard]] std::optional<std::uint64_t> size(std::string_view path) const;
    /// The whole file. Throws `TooLarge` beyond `limit` bytes, `Malformed`.
    [[nodiscard]] std::optional<std::string> file(std::string_view path, std::uint64_t limit) const;
    /// Writes the file to the disk; false if it is not in the archive. Throws as `file()`, and `Unwritable`, `DiskFull`.
    bool extract(std::string_view path, const std::filesystem::path& target) const;

private:
    [[nodiscard]] std::string xml() const;
    [[nodiscard]] std::optional<std::string> entry_of(std::string_view path) const;

    std::string m_subject;
    std::optional<PackageReader> m_package;
    std::optional<std::string> m_bare;  ///< XML without an archive
    SourceFiles m_files;
};

}  // namespace fundstelle::formats::refi
