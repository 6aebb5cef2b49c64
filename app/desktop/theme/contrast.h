// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether colours can be told apart by lightness alone.
#pragma once

#include <QColor>

namespace fundstelle::desktop {

/// How much two opaque colours differ, from 1 (not at all) to 21 (black and white). Text needs 4.5, bars and borders need 3.
///
/// Source: WCAG 2.1, "contrast ratio" and "relative luminance".
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// A colour that is mixed with `ink`, as little as possible, until it has a contrast of at least `least` to `ground`; `ink` at most.
[[nodiscard]] QColor withContrast(const QColor& colour, const QColor& ground, const QColor& ink, double least);

/// `share` (0–1) of a colour over another one.
[[nodiscard]] QColor mixed(const QColor& over, const QColor& under, double share);

}  // namespace fundstelle::desktop
