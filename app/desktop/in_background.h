// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace fundstelle::desktop {

/// Does something long in a thread of its own and returns when it is done. The window is painted meanwhile but hears no keys and no mouse: they
/// come afterwards. Throws what the work throws. The work must not touch a project that is open in a window, nor any widget.
void inBackground(const std::function<void()>& work);

}  // namespace fundstelle::desktop
