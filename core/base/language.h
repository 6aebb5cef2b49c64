// SPDX-License-Identifier: GPL-3.0-or-later
/// The two languages in which the programs, and the files they write, speak to people.
#pragma once

#include <string>

namespace fundstelle {

enum class Language { German, English };

/// The words in the language.
inline std::string say(Language language, const char* german, const char* english) {
    return language == Language::German ? german : english;
}

}  // namespace fundstelle
