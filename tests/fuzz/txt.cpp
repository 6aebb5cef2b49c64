// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers.h"

namespace fundstelle::fuzz {

Transcripts txt(std::string_view bytes) {
    auto options = full_options();
    options.lines = formats::ReadingOptions::Lines::Join;
    auto transcripts = read(bytes, "Probe.txt", options);
    for (auto& transcript : read(bytes, "Probe.txt")) transcripts.push_back(std::move(transcript));
    return transcripts;
}

}  // namespace fundstelle::fuzz
