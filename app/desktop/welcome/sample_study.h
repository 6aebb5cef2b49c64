// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "project/environment.h"

namespace fundstelle::desktop {

/// Makes a project of the fictional study that comes with the program: interviews, codebook, codings. Throws as `Project::create()`.
void makeSampleStudy(const QString& file, const project::Environment& environment);

/// Where it lies, or would lie: among a person's documents.
QString sampleStudyFile();

}  // namespace fundstelle::desktop
