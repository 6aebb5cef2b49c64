// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "commands/commands.h"

namespace fundstelle::handbuch {

/// The chapter about the keys with a new table between its two marks; the words around it stay. Ends the program if it has no marks.
QString withKeys(const QString& chapter, const desktop::Commands& commands);

}  // namespace fundstelle::handbuch
