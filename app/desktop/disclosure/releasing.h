// SPDX-License-Identifier: GPL-3.0-or-later
/// How words leave the program: checked before, recorded after.
#pragma once

#include <functional>
#include <optional>

#include "project/releases.h"
#include "workspace.h"

class QWidget;

namespace fundstelle::desktop {

/// What is about to leave, and how it is written. What takes long in that belongs `inBackground()`.
struct Parcel {
    project::Leaving leaving;
    std::function<void()> write;
};

/// Reads from the project what leaves; nothing if the person gave up or it failed, which it tells itself. Asked again where words have been replaced.
using Packing = std::function<std::optional<Parcel>()>;

/// Checks what leaves, with progress and cancel, and with the table of pseudonyms if one is open. Where findings hold it, asks the person to answer for
/// them. Then has it written and records it. False if nothing was written; failures are told by the workspace.
bool releaseWords(Workspace& workspace, const Packing& pack, QWidget* parent);

}  // namespace fundstelle::desktop
