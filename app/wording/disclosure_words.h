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
/// What to say when a vault of pseudonyms cannot be opened: there a password is to be given, not to be taken off.
std::string vault_sentence(const Error& error, Language language);

}  // namespace fundstelle::wording
