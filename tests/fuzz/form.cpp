// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers.h"
#include "word_package.h"

namespace fundstelle::fuzz {

Transcripts form(std::string_view body) {
    auto options = full_options();
    options.forms = formats::ReadingOptions::Forms::Always;
    return read(word_package({std::string{body}, {}, {}, {}}), "Probe.docx", options);
}

}  // namespace fundstelle::fuzz
