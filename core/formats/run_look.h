// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace fundstelle::formats {

/// How the words of a run look; nothing where a level of formatting says nothing.
struct RunLook {
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> underline;
    std::optional<bool> hidden;
    std::string font;  ///< empty where nothing is said

    /// This look where `closer`, the more special one, says nothing.
    [[nodiscard]] RunLook overlaid_by(const RunLook& closer) const;
    /// A union of `model::Style`s.
    [[nodiscard]] int style() const;
};

}  // namespace fundstelle::formats
