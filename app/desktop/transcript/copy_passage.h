// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values.h"
#include "workspace.h"

class QWidget;

namespace fundstelle::desktop {

/// The words of a passage, as they stand in the transcript, into the clipboard: they leave the program there, so they are checked and recorded before.
void copyPassage(Workspace& workspace, const model::Passage& passage, QWidget* parent);

}  // namespace fundstelle::desktop
