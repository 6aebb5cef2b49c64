// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "project/exchange.h"
#include "wording/wording.h"

namespace fundstelle::wording {

/// One thing that a person should know about a file that came in, and where it was met first.
struct ExchangeLine {
    enum class About { Kept, LeftOut, File, Positions };
    About about;
    std::string words;
    std::string place;  ///< may be empty
};

/// „12 Dokumente, 31 Codes, 480 Kodierungen, 7 Memos“
std::string import_sum(const project::ExchangeImport& result, Language language);
/// All that is to be known about it, in the order of `About`; nothing about what went as it should.
std::vector<ExchangeLine> import_lines(const project::ExchangeImport& result, Language language);
/// „Aufgehoben für den Rückweg, hier nicht zu sehen“
std::string head_of(ExchangeLine::About about, Language language);

}  // namespace fundstelle::wording
