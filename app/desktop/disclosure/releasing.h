// SPDX-License-Identifier: GPL-3.0-or-later
/// How words leave the program: checked before, recorded after.
#pragma once

#include <functional>
#include <string>

#include "project/releases.h"
#include "workspace.h"

class QWidget;

namespace fundstelle::desktop {

/// Checks what leaves, with progress and cancel. Where findings hold it, asks the person to answer for them. Then has `write` write the file and records
/// it; what takes long in it belongs `inBackground()`. False if nothing was written; failures are told by the workspace.
bool releaseWords(Workspace& workspace, const project::Leaving& leaving, const std::function<void()>& write, QWidget* parent);

}  // namespace fundstelle::desktop
