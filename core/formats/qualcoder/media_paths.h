// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "formats/refi/exchange.h"

namespace fundstelle::formats::qualcoder {

/// What the column "mediapath" says.
struct MediaPath {
    std::optional<refi::Medium> medium;  ///< nothing for a text
    std::string path;                    ///< as `refi::MediaSource` has it; empty for a text, or if unsafe
    bool is_unsafe{false};               ///< it leads out of the folder
};

/// "/images/a.png" lies within the folder, "images:C:/a.png" somewhere else; empty, "/docs/…" and "docs:…" are texts, unless it is a PDF.
MediaPath media_path(std::string_view written);

}  // namespace fundstelle::formats::qualcoder
