// SPDX-License-Identifier: GPL-3.0-or-later
/// Who sits at which machine.
#pragma once

#include <string>

namespace fundstelle {

/// The login name; "unbekannt" where the system does not know one.
std::string login_name();

/// The machine's name in its network.
std::string machine_name();

}  // namespace fundstelle
