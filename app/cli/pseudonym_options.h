// SPDX-License-Identifier: GPL-3.0-or-later
/// The table of real names and pseudonyms that a check is given: a file outside of the project.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "options.h"

namespace fundstelle::cli {

/// The first line of a file, or of standard input for "-": a pass phrase never stands on a command line, where others can read it.
std::string pass_phrase_of(const std::string& file);

/// The options --pseudonyms and --pass-phrase-file.
class PseudonymOptions {
public:
    void add_to(CLI::App& command);
    /// Empty if none is named. Throws `CLI::RequiredError`, `Ended` where the vault does not open, and as `read_pseudonyms_csv()`.
    [[nodiscard]] disclosure::PseudonymTable table(const Session& session) const;

private:
    std::string m_file;
    std::string m_pass_phrase_file;
};

}  // namespace fundstelle::cli
