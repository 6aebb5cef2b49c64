// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stage.h"

namespace fundstelle::handbuch {

/// Goes through the chapters of the handbook and takes their pictures, in a study that it makes in `folder`.
void takeAll(Stage& stage, const QDir& folder, const QDir& samples);

}  // namespace fundstelle::handbuch
