// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "model/values.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Asks for a text of several lines; nothing if it was cancelled. Tab leaves the text, so that the keyboard reaches the buttons.
std::optional<QString> askForText(QWidget* parent, const QString& title, const QString& label, const QString& text);

/// Lets a person write the memo on a thing; an emptied memo is removed.
void editMemo(Workspace& workspace, model::MemoTarget target, const std::optional<Uuid>& id, QWidget* parent);

}  // namespace fundstelle::desktop
