// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "workspace.h"

namespace fundstelle::desktop {

/// Adds the codings of a table (.csv) to the project in one action. A long one shows how far it is and can be cancelled; then nothing is
/// imported. Returns the sentence that says what became of it; empty if it failed, which the workspace has told.
QString importCodings(Workspace& workspace, const QString& file);

}  // namespace fundstelle::desktop
