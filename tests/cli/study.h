// SPDX-License-Identifier: GPL-3.0-or-later
/// The sample study as a project, made by the command line itself, and small projects of one's own.
#pragma once

#include <filesystem>
#include <string>

#include "command_line.h"
#include "support/temporary_folder.h"

namespace fundstelle::test {

/// sample-transcripts/NAME
std::string sample(const std::string& name);
/// codebooks/gemeinsam.csv
std::string sample_codebook();

/// The whole study: 13 documents, their variables, 57 codes, 701 codings. Made once; only for commands that change nothing.
std::string study();

/// A copy of the study that a test may change.
class StudyCopy {
public:
    StudyCopy();
    /// The path of the project file, as an argument.
    [[nodiscard]] std::string project() const { return (folder / "studie.fundstelle").string(); }

    TemporaryFolder folder;
};

/// A new project that a test may fill.
class NewProject {
public:
    NewProject();
    [[nodiscard]] std::string project() const { return (folder / "neu.fundstelle").string(); }
    /// Writes a file beside the project and returns its path.
    [[nodiscard]] std::string file(const std::string& name, const std::string& bytes) const {
        return folder.file(name, bytes).string();
    }
    /// Imports a text of one line for each element.
    void add_document(const std::string& name, const std::string& text) const;

    TemporaryFolder folder;
};

/// The one element of a JSON list whose `key` is `value`. Throws if there is none.
const Json& element(const Json& list, const std::string& key, const std::string& value);

/// All bytes of a file.
std::string bytes_of_file(const std::filesystem::path& path);
/// Writes `bytes` over those at `position`.
void overwrite(const std::filesystem::path& path, std::size_t position, const std::string& bytes);

}  // namespace fundstelle::test
