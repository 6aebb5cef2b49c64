// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "model/values.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Lets a person write the memo on a thing; an emptied memo is removed.
void editMemo(Workspace& workspace, model::MemoTarget target, const std::optional<Uuid>& id, QWidget* parent);

}  // namespace fundstelle::desktop
