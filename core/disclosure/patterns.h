// SPDX-License-Identifier: GPL-3.0-or-later
/// What has a form of its own: addresses in nets, numbers, dates, streets. Internal to this module.
#pragma once

#include <string_view>
#include <vector>

#include "disclosure/words.h"

namespace fundstelle::disclosure {

/// E-mail, links, accounts, telephone, IBAN, plates, dates, postcodes, streets with a number, numbers of known forms.
void find_forms(std::string_view utf8, std::vector<Trace>& traces);

/// Numbers and dates that a word beside them explains: "Aktenzeichen 33-1", "geboren im März 1994", "null eins sieben …"; streets without a number.
void find_explained(const Words& words, std::vector<Trace>& traces);

/// True if the check digits of an international bank account number are right (ISO 13616, modulo 97); blanks and hyphens do not matter.
bool is_valid_iban(std::string_view iban);

}  // namespace fundstelle::disclosure
