// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers.h"

namespace fundstelle::fuzz {

const std::map<std::string, Importer>& importers() {
    static const std::map<std::string, Importer> kImporters = {
        {"csv", csv}, {"docx", docx},       {"form", form}, {"html", html}, {"marked", marked}, {"md", md},     {"odt", odt},
        {"pdf", pdf}, {"package", package}, {"qdc", qdc}, {"qdpx", qdpx}, {"qualcoder", qualcoder}, {"rtf", rtf}, {"taguette", taguette}, {"txt", txt}, {"vtt", vtt}, {"xlsx", xlsx},
    };
    return kImporters;
}

std::string part(std::string_view parts, std::size_t number) {
    for (; number > 0; --number) {
        const auto separator = parts.find(kSeparator);
        if (separator == std::string_view::npos) return {};
        parts.remove_prefix(separator + 1);
    }
    return std::string{parts.substr(0, parts.find(kSeparator))};
}

formats::ReadingOptions full_options() {
    formats::ReadingOptions options;
    options.form.question_code = "Fragen";
    options.survey.question_code = "Fragen";
    options.head_as_values = true;
    return options;
}

Transcripts read(std::string_view bytes, const char* name, const formats::ReadingOptions& options) {
    return formats::read_transcripts(bytes, name, name, options);
}

}  // namespace fundstelle::fuzz
