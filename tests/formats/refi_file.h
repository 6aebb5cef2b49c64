// SPDX-License-Identifier: GPL-3.0-or-later
/// REFI-QDA files from hand-written XML, and what reads them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "formats/package.h"
#include "formats/refi/qdpx_reader.h"
#include "formats/refi/qdpx_writer.h"
#include "support/temporary_folder.h"

namespace fundstelle::test {

inline std::filesystem::path refi_fixture(std::string_view name) {
    return source_folder() / "tests/formats/fixtures/refi" / name;
}

inline std::string qde(std::string_view parts, std::string_view attributes = {}) {
    return R"(<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="Probe" )" + std::string{attributes} + ">" +
           std::string{parts} + "</Project>";
}

/// The project with these parts, and what else is in the archive.
inline formats::refi::Reading read_qdpx(std::string_view parts, std::vector<std::pair<std::string, std::string>> files = {},
                                        std::string_view attributes = {}) {
    files.emplace(files.begin(), "project.qde", qde(parts, attributes));
    const auto bytes = formats::make_package(files);
    return formats::refi::QdpxReader{bytes, "Probe.qdpx"}.read();
}

inline const formats::refi::TextSource& first_text(const formats::refi::Reading& reading) {
    return std::get<formats::refi::TextSource>(reading.project.sources.at(0));
}

/// What is read of what was written.
inline formats::refi::Reading written_and_read(const formats::refi::Project& project, const formats::refi::WritingOptions& options = {},
                                               const std::vector<formats::refi::SourceFile>& files = {}) {
    const auto bytes = formats::refi::make_qdpx(project, files, options);
    return formats::refi::QdpxReader{bytes, "a.qdpx"}.read();
}

/// The XML that is written.
inline std::string written_xml(const formats::refi::Project& project, const formats::refi::WritingOptions& options = {}) {
    const auto bytes = formats::refi::make_qdpx(project, {}, options);
    return formats::PackageReader{bytes, "a.qdpx"}.entry("project.qde").value();
}

inline formats::refi::Guid guid(int number) {
    Uuid uuid{};
    for (std::size_t i = 0; i < 4; ++i) uuid[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    uuid[0] = 0xAB;
    return formats::refi::Guid{uuid};
}

/// Empty for a document that is valid by the schema, else what the validator says first.
std::string schema_error(const std::string& xml, std::string_view schema);

}  // namespace fundstelle::test
