// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "project/disclosure.h"
#include "wording/wording.h"

namespace fundstelle::wording {

/// "Name einer Person", "Telefonnummer"
std::string name_of(disclosure::Kind kind, Language language);
/// "hoch"
std::string name_of(disclosure::Risk risk, Language language);
/// "steht hinter „Frau“, „Herr“ oder einem Titel"
std::string name_of(disclosure::Reason reason, Language language);
/// What may be written in place of a finding: its pseudonym, if the table has one, or a word for its kind in brackets. `table` may be null.
std::string replacement_for(const disclosure::Finding& finding, const disclosure::PseudonymTable* table, Language language);
/// What to say when a vault of pseudonyms cannot be opened: there a password is to be given, not to be taken off.
std::string vault_sentence(const Error& error, Language language);

}  // namespace fundstelle::wording
