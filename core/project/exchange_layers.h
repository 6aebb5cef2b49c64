// SPDX-License-Identifier: GPL-3.0-or-later
/// PDFs, pictures and recordings as documents: their words, and what stands around these. Internal to this module.
#pragma once

#include <vector>

#include "formats/refi/exchange.h"

namespace fundstelle::project {

namespace refi = formats::refi;

/// The sources of a project, those with words apart from what surrounds the words.
struct Layers {
    /// Each becomes a document: text sources; PDFs and pictures that have words, with their own GUID; transcripts of recordings. The stretches of a
    /// transcript are selections, from the position of one point to that of another.
    std::vector<refi::TextSource> texts;
    /// All media, without what is in `texts`: of a text or transcript all but its words, of stretches only which points they join.
    std::vector<refi::MediaSource> frames;
};

Layers unfold(std::vector<refi::Source> sources);

/// Puts words back where they belong. A PDF or picture whose document was removed goes too, and so do transcripts; stretches without points get some.
std::vector<refi::Source> fold(Layers layers);

}  // namespace fundstelle::project
