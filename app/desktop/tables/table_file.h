// SPDX-License-Identifier: GPL-3.0-or-later
/// Tables of results as files.
#pragma once

#include <QString>

#include "formats/report_table.h"
#include "workspace.h"

class QWidget;

namespace fundstelle::desktop {

/// Asks where to write a table of that name and in which format; the folder and the format are kept for the next time. Empty if nowhere. The
/// file has an ending that `writeTable()` knows.
QString askForTableFile(const QString& name, QWidget* parent);

/// The ending says the format; CSV as Excel in German wants it, unless the window is English. Throws as `formats::write_table()`.
void writeTable(const Workspace& workspace, const formats::ReportTable& table, const QString& file);

}  // namespace fundstelle::desktop
