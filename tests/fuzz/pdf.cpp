// SPDX-License-Identifier: GPL-3.0-or-later
#include <poppler-document.h>

#include <algorithm>
#include <memory>

#include "importers.h"

/// Fontconfig, which Poppler asks for fonts, keeps what it has once read.
extern "C" const char* __lsan_default_suppressions() {  // NOLINT: the sanitizer's name
    return "leak:libfontconfig";
}

namespace fundstelle::fuzz {

namespace {

constexpr std::size_t kMostPages = 20;

/// A file whose pages have these content streams, with a regular and a bold font. Without a table of places: Poppler finds the objects.
std::string file_of(std::string_view pages) {
    const auto separators = static_cast<std::size_t>(std::count(pages.begin(), pages.end(), kSeparator));
    const auto count = std::min(separators + 1, kMostPages);
    std::string kids;
    std::string objects;
    for (std::size_t i = 0; i < count; ++i) {
        const auto page = std::to_string(10 + 2 * i);
        const auto content = std::to_string(11 + 2 * i);
        const auto stream = part(pages, i);
        kids += page + " 0 R ";
        objects += page + " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents " + content +
                   " 0 R>>endobj\n" + content + " 0 obj<</Length " + std::to_string(stream.size()) + ">>stream\n" + stream + "\nendstream endobj\n";
    }
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count " + std::to_string(count) + "/Kids[" + kids +
           "]>>endobj\n3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n"
           "4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>endobj\n" +
           objects + "trailer<</Root 1 0 R>>\n%%EOF\n";
}

}  // namespace

Transcripts pdf(std::string_view pages) {
    // As long as any document is open Poppler keeps its tables of glyphs, which take longer to make than a file takes to read.
    static const auto open = file_of({});
    static const std::unique_ptr<poppler::document> kept{poppler::document::load_from_raw_data(open.data(), static_cast<int>(open.size()))};
    const bool is_file = pages.substr(0, 1024).find("%PDF-") != std::string_view::npos;
    return read(is_file ? std::string{pages} : file_of(pages), "Probe.pdf");
}

}  // namespace fundstelle::fuzz
