// SPDX-License-Identifier: GPL-3.0-or-later
/// Where quotation marks open and close in a text, in German, English and French.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace fundstelle::report {

/// A stretch between an opening mark and its closing one; marks within it belong to it. All are bytes.
struct MarkedStretch {
    std::size_t begin;   ///< of the opening mark, or 0 where it stands in a paragraph before
    std::size_t inside;  ///< behind the opening mark
    std::size_t end;     ///< before the closing mark, or the text's end where there is none
    std::size_t behind;  ///< behind the closing mark
    bool closed;
};

/// The outermost stretches in a paragraph, in order: „…“ ‚…‘ “…” ‘…’ »…« «…» "…". A straight or curved mark opens where a word begins behind it
/// and none ends before it; an apostrophe is none. Marks that do not balance end with the first that closes.
std::vector<MarkedStretch> marked_stretches(std::string_view paragraph);

/// Behind the closing mark of a quote that began with `opening` in a paragraph before; 0 if this paragraph closes none. `inside` is told where the
/// words end.
std::size_t closing_behind(std::string_view paragraph, char32_t opening, std::size_t& inside);

}  // namespace fundstelle::report
