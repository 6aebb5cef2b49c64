// SPDX-License-Identifier: GPL-3.0-or-later
/// What every command passes before it writes words of the project to a file.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "options.h"
#include "pseudonym_options.h"

namespace fundstelle::cli {

/// The options --accept-findings, --pseudonyms and --pass-phrase-file, and the check that they concern.
class Gate {
public:
    void add_to(CLI::App& command);

    /// Has the file written and recorded. If findings hold the texts and are not accepted, names them, has nothing written and throws
    /// `Ended{kRefused}`. What is to be known beside goes to standard error.
    void pass(const Session& session, project::Project& project, const project::Leaving& leaving, const std::function<void()>& write) const;

private:
    std::string m_reason;
    PseudonymOptions m_pseudonyms;
};

/// The file that a table with words goes to: the options --out and --excel, behind a gate.
class WordsFile {
public:
    void add_to(CLI::App& command);
    [[nodiscard]] bool wanted() const { return m_file.wanted(); }
    void write(const Session& session, project::Project& project, const std::string& what, const formats::ReportTable& table,
               const std::vector<project::LeavingText>& texts) const;

private:
    FileOptions m_file;
    Gate m_gate;
};

}  // namespace fundstelle::cli
