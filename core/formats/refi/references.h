// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/refi/exchange.h"
#include "formats/refi/report.h"

namespace fundstelle::formats::refi {

/// Things of the same kind get different GUIDs: of two that share one, the second gets a new one, and references mean the first. Things of
/// different kinds may share one, as many programs have it. Then reports references to what the file does not hold; they stay.
void settle_references(Project& project, Report& report);
void settle_references(CodeBook& codebook, Report& report);

/// Calls `use(TextSource&)` for every text: sources, notes, and what represents pictures and PDFs. `Any` is a `Project`, constant or not.
template <class Any, class Use>
void for_each_text_source(Any& project, Use use) {
    for (auto& source : project.sources) {
        if (auto* text = std::get_if<TextSource>(&source)) use(*text);
        else if (auto* media = std::get_if<MediaSource>(&source); media->text) use(*media->text);
    }
    for (auto& note : project.notes) use(note);
}

/// Calls `use(MediaSource&)` for every picture, PDF and recording.
template <class Any, class Use>
void for_each_media_source(Any& project, Use use) {
    for (auto& source : project.sources) {
        if (auto* media = std::get_if<MediaSource>(&source)) use(*media);
    }
}

}  // namespace fundstelle::formats::refi
