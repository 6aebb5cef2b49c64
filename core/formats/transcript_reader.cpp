// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/transcript_reader.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/file.h"
#include "formats/docx_reader.h"
#include "formats/turn_recognition.h"
#include "text/encoding.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

/// Far beyond any interview (a ten-hour one has about a million characters), and small enough for every machine.
constexpr std::uintmax_t kLargestFile = 64ULL << 20;

/// The first bytes of files that people take for transcripts by mistake.
bool is_binary(std::string_view bytes) {
    using namespace std::string_view_literals;
    for (const auto magic : {"\xFF\xD8\xFF"sv, "\x89PNG"sv, "GIF8"sv, "%PDF"sv, "\xD0\xCF\x11\xE0"sv, "ID3"sv, "RIFF"sv, "\x7F" "ELF"sv,
                             "MZ\x90"sv, "SQLite format 3"sv, "{\\rtf"sv}) {
        if (bytes.starts_with(magic)) return true;
    }
    return false;
}

void read_text(std::string_view bytes, Transcript& transcript) {
    auto decoded = text::decode(bytes);
    transcript.format = "txt";
    transcript.text = std::move(decoded.utf8);
    if (decoded.encoding != "UTF-8") transcript.warnings.push_back({Warning::Kind::Encoding, decoded.encoding});
    if (decoded.replaced > 0) transcript.warnings.push_back({Warning::Kind::ReplacedCharacters, std::to_string(decoded.replaced)});
}

void drop_line_ends_at_the_end(Transcript& transcript) {
    auto& text = transcript.text;
    const auto size = text.size();
    while (!text.empty() && text.back() == '\n') text.pop_back();
    if (text.size() == size) return;
    const auto end = text::count_code_points(text);
    auto& runs = transcript.style_runs;
    while (!runs.empty() && runs.back().range.begin().count() >= end) runs.pop_back();
    if (!runs.empty() && runs.back().range.end().count() > end) runs.back().range = {runs.back().range.begin().count(), end};
}

}  // namespace

std::vector<std::string> transcript_endings() {
    return {"docx", "txt"};
}

Transcript read_transcript(const std::filesystem::path& path) {
    const auto bytes = read_file(path, kLargestFile);
    Transcript transcript;
    // File names may be in any encoding, too.
    transcript.source = text::decode(display(path.filename())).utf8;
    transcript.name = text::decode(display(path.stem())).utf8;
    const auto ending = text::folded(display(path.extension()));
    const bool is_zip = bytes.starts_with("PK\x03\x04");
    if (bytes.empty()) throw Error{ErrorKind::Invalid, "the file is empty", display(path)};
    if (is_zip) {
        read_docx(path, bytes, transcript);
    } else if (is_binary(bytes)) {
        if (ending == ".docx") throw Error{ErrorKind::Malformed, "not a Word document", display(path)};
        throw Error{ErrorKind::Unsupported, "not a text", display(path)};
    } else {
        read_text(bytes, transcript);
    }
    drop_line_ends_at_the_end(transcript);
    if (text::trimmed(transcript.text).empty()) throw Error{ErrorKind::Invalid, "the file has no words", display(path)};
    recognise_turns(transcript);
    return transcript;
}

}  // namespace fundstelle::formats
