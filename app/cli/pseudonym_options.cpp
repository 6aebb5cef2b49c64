// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudonym_options.h"

#include <iostream>

#include "base/file.h"
#include "output.h"
#include "text/utf8.h"
#include "wording/disclosure_words.h"

namespace fundstelle::cli {

std::string pass_phrase_of(const std::string& file) {
    std::string line;
    if (file == "-") std::getline(std::cin, line);
    else line = std::string{text::lines(read_file(file, 1U << 16U)).front()};
    if (line.ends_with('\r')) line.pop_back();
    return line;
}

void PseudonymOptions::add_to(CLI::App& command) {
    command.add_option("--pseudonyms", m_file, "a table of real names and pseudonyms (.csv, .xlsx), or a vault (.pseudonyme)")->type_name("FILE");
    command.add_option("--pass-phrase-file", m_pass_phrase_file, "its first line opens the vault; - for standard input")->type_name("FILE");
}

disclosure::PseudonymTable PseudonymOptions::table(const Session& session) const {
    if (m_file.empty()) return {};
    if (!disclosure::is_vault(m_file)) return project::read_pseudonyms_csv(m_file);
    if (m_pass_phrase_file.empty()) throw CLI::RequiredError("--pass-phrase-file");
    try {
        return disclosure::read_vault(m_file, pass_phrase_of(m_pass_phrase_file));
    } catch (const Error& error) {
        print_message(wording::vault_sentence(error, session.language));
        throw Ended{kSomeFailed};
    }
}

}  // namespace fundstelle::cli
