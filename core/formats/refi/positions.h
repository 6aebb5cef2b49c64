// SPDX-License-Identifier: GPL-3.0-or-later
/// What the positions of a file count is found by trying: programs differ, and few say. Internal to this folder.
#pragma once

#include <string>
#include <vector>

#include "formats/refi/exchange.h"
#include "formats/refi/file_text.h"
#include "formats/refi/report.h"

namespace fundstelle::formats::refi {

/// A text of the project together with what stands on it: positions as in the file until `settle_positions()` has been called.
struct TextPositions {
    Guid source;
    std::string name;
    FileText text;
    std::vector<PlainTextSelection>* selections{nullptr};
    std::vector<SyncPoint>* sync_points{nullptr};
};

/// Decides for each text how its positions count, by what speaks for it: selections that end within the text, begin and end at words, and have
/// the words that they are named by; then what was found in the other texts; then the program the file is from; then the letter of the
/// standard. Then makes all positions ours and puts what lies beyond a text within it. Reports what was decided and mended.
void settle_positions(std::vector<TextPositions>& texts, const std::string& origin, Report& report);

}  // namespace fundstelle::formats::refi
