// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "workspace.h"

namespace fundstelle::desktop {

/// The counts of the open project as one page for those without the program: pictures and their tables, nothing from outside, no script, and no
/// words of any transcript. `filter` as everywhere; the date is that of the project's clock.
QByteArray htmlReport(const Workspace& workspace, const analysis::Filter& filter);

}  // namespace fundstelle::desktop
