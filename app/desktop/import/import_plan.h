// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "formats/transcript_reader.h"

namespace fundstelle::desktop {

/// A file that is about to be imported: how it is read, and what came out.
struct PlannedFile {
    std::filesystem::path path;
    formats::ReadingOptions options;
    std::vector<formats::Transcript> transcripts;
    std::optional<Error> failure;  ///< then there are no transcripts
    bool wanted{true};

    /// Reads the file, by its options.
    void read();
    [[nodiscard]] bool isTable() const { return !transcripts.empty() && (transcripts.front().format == "csv" || transcripts.front().format == "xlsx"); }
    [[nodiscard]] bool isForm() const;

    // What a person corrects; each reads the file again.
    void setRole(const std::string& label, model::Role role);
    /// `written` is another way to write `meant`; the label itself takes that back.
    void setMeant(const std::string& written, const std::string& meant);
    void mendLabels();
    void setHeadAsValues(bool values);
    void setLines(formats::ReadingOptions::Lines lines);
    void setForm(bool form);
    /// Of a table: what each column becomes.
    void setColumns(const std::vector<std::string>& names, const std::vector<formats::ColumnUse>& uses, const std::optional<std::string>& questionCode);
};

/// The columns of a table and what they become as the file is planned now. Throws as `Table::read()`.
std::pair<std::vector<std::string>, std::vector<formats::ColumnUse>> columnsOf(const PlannedFile& file);

}  // namespace fundstelle::desktop
