// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/person.h"

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace fundstelle {

std::string login_name() {
    if (const auto* entry = ::getpwuid(::getuid()); entry != nullptr && entry->pw_name != nullptr) return entry->pw_name;
    return "unbekannt";
}

std::string machine_name() {
    std::array<char, 256> name{};
    if (::gethostname(name.data(), name.size() - 1) != 0) return "unbekannt";
    return name.data();
}

}  // namespace fundstelle
