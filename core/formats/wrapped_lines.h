// SPDX-License-Identifier: GPL-3.0-or-later
/// Lines of a text that were broken at a width, made paragraphs again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fundstelle::formats {

/// The width, in code points, at which the lines of a text seem to have been broken; nothing for a text of whole paragraphs. A text was
/// broken if at nine of ten line ends within paragraphs the next word would not have fitted, and at `fewest_joints` of them at least.
std::optional<std::int64_t> wrap_width(std::string_view utf8, std::size_t fewest_joints = 8);

struct Unwrapped {
    std::string utf8;
    std::int64_t joined;        ///< line ends that went
    std::int64_t kept_hyphens;  ///< hyphens at line ends that no dictionary word explains
};

/// Joins lines where the next word would not have fitted. Empty lines between paragraphs go, too; what `starts_paragraph()`
/// names starts one. `width` as of `wrap_width()`.
Unwrapped unwrap(std::string_view utf8, std::int64_t width);

}  // namespace fundstelle::formats
