// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "project/project.h"
#include "project/report_checks.h"
#include "wording/wording.h"

namespace fundstelle::desktop {

/// A quote beside the words of the transcript, as rich text in the colours of the theme: what differs is marked on both sides and listed below,
/// first what changes the meaning.
QString comparisonOf(project::Project& project, const project::ReportQuote& quote, wording::Language language);

}  // namespace fundstelle::desktop
