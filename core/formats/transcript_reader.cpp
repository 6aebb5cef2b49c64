// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/transcript_reader.h"

#include <algorithm>

#include "base/error.h"
#include "base/file.h"
#include "formats/csv.h"
#include "formats/docx_reader.h"
#include "formats/html_reader.h"
#include "formats/markdown_reader.h"
#include "formats/marked_text_reader.h"
#include "formats/odt_reader.h"
#include "formats/package.h"
#include "formats/pdf_reader.h"
#include "formats/rtf_reader.h"
#include "formats/subtitles_reader.h"
#include "formats/transcript_text.h"
#include "formats/wrapped_lines.h"
#include "formats/xlsx_reader.h"
#include "text/encoding.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

/// Far beyond any interview (a ten-hour one has about a million characters; pictures make files larger), and small enough for every machine.
constexpr std::uintmax_t kLargestFile = 256ULL << 20;
constexpr std::int64_t kFewestFields = 3;  // of a form

/// The first bytes of files that people take for transcripts by mistake.
bool is_binary(std::string_view bytes) {
    using namespace std::string_view_literals;
    for (const auto magic : {"\xFF\xD8\xFF"sv, "\x89PNG"sv, "GIF8"sv, "ID3"sv, "RIFF"sv, "\x7F" "ELF"sv, "MZ\x90"sv, "SQLite format 3"sv,
                             "\0\0\0\x18" "ftyp"sv, "\0\0\0\x20" "ftyp"sv, "OggS"sv, "fLaC"sv}) {
        if (bytes.starts_with(magic)) return true;
    }
    return false;
}

/// Word's files before 2007, and newer ones behind a password, lie in the same kind of container.
constexpr std::string_view kOldContainer = "\xD0\xCF\x11\xE0";

bool holds_utf16(std::string_view bytes, std::string_view ascii) {
    std::string wide;
    for (const char c : ascii) wide += {c, '\0'};
    return bytes.find(wide) != std::string_view::npos;
}

void finish(Transcript& transcript, const ReadingOptions& options, bool has_turns) {
    drop_line_ends_at_the_end(transcript);
    if (has_turns) recognise_turns(transcript, options.turns);
    if (!options.head_as_values) return;
    for (const auto& field : transcript.head) {
        if (!field.name.empty()) transcript.values.push_back({field.name, field.value});
    }
}

class FileReader {
public:
    FileReader(std::string_view bytes, const std::filesystem::path& name, const std::string& subject, const ReadingOptions& options)
        : m_bytes{bytes}, m_subject{subject}, m_options{options} {
        // File names may be in any encoding, too.
        m_ending = text::folded(text::decode(display(name.extension())).utf8);
        m_source = text::decode(display(name.filename())).utf8;
        m_transcript.name = text::decode(display(name.stem())).utf8;
    }

    std::vector<Transcript> read() {
        if (m_bytes.empty()) throw Error{ErrorKind::Invalid, "the file is empty", m_subject};
        auto transcripts = m_bytes.starts_with("PK\x03\x04") ? read_archive() : read_other();
        std::erase_if(transcripts, [](const auto& transcript) { return text::trimmed(transcript.text).empty(); });
        if (transcripts.empty()) throw Error{ErrorKind::Invalid, "the file has no words", m_subject};
        for (auto& transcript : transcripts) {
            transcript.source = m_source;
            if (transcript.name.empty()) transcript.name = m_transcript.name;
        }
        return transcripts;
    }

private:
    std::vector<Transcript> read_archive() {
        const PackageReader package{m_bytes, m_subject};
        if (package.has("content.xml") || package.has("encrypted-package")) {
            read_odt(m_bytes, m_subject, m_transcript);
            return one(true);
        }
        if (package.has("xl/workbook.xml")) return read_table(read_xlsx(m_bytes, m_subject), "xlsx");
        using Forms = ReadingOptions::Forms;
        const bool is_form = m_options.forms == Forms::Always || (m_options.forms == Forms::Guess && count_form_fields(m_bytes) >= kFewestFields);
        if (is_form) read_word_form(m_bytes, m_subject, m_options.form, m_transcript);
        else read_docx(m_bytes, m_subject, m_transcript);
        return one(!is_form);
    }

    std::vector<Transcript> read_other() {
        if (m_bytes.starts_with("{\\rtf")) {
            read_rtf(m_bytes, m_subject, m_transcript);
        } else if (m_bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos) {
            read_pdf(m_bytes, m_subject, m_transcript);
        } else if (m_bytes.starts_with(kOldContainer)) {
            if (holds_utf16(m_bytes, "EncryptedPackage")) throw Error{ErrorKind::Protected, "locked by a password", m_subject};
            throw Error{ErrorKind::Unsupported, "Word 97 to 2003", m_subject};
        } else if (is_binary(m_bytes)) {
            if (m_ending == ".docx" || m_ending == ".odt" || m_ending == ".xlsx") throw Error{ErrorKind::Malformed, "not a Word document", m_subject};
            throw Error{ErrorKind::Unsupported, "not a text", m_subject};
        } else if (is_html(m_bytes) || m_ending == ".html" || m_ending == ".htm") {
            read_html(m_bytes, m_subject, m_transcript);
        } else if (m_ending == ".csv" || m_ending == ".tsv") {
            warn_of_encoding(text::decode(m_bytes));
            return read_table(parse_csv(m_bytes, m_subject), "csv");
        } else if (m_ending == ".fodt") {
            read_odt(m_bytes, m_subject, m_transcript);
        } else {
            return read_text();
        }
        return one(true);
    }

    void warn_of_encoding(const text::Decoded& decoded) {
        if (decoded.encoding != "UTF-8") m_transcript.warnings.push_back({Warning::Kind::Encoding, decoded.encoding});
        if (decoded.replaced > 0) m_transcript.warnings.push_back({Warning::Kind::ReplacedCharacters, std::to_string(decoded.replaced)});
    }

    std::vector<Transcript> read_text() {
        auto decoded = text::decode(m_bytes);
        warn_of_encoding(decoded);
        if (is_subtitles(decoded.utf8)) {
            auto options = m_options;
            for (auto& speaker : read_subtitles(decoded.utf8, m_subject, m_transcript)) options.turns.labels.push_back(std::move(speaker));
            finish(m_transcript, options, true);
            return only();
        }
        if (is_marked_text(decoded.utf8)) return read_marked(decoded.utf8);
        using Lines = ReadingOptions::Lines;
        const bool is_markdown = m_ending == ".md" || m_ending == ".markdown";
        // In Markdown a line end is a blank by rule: there even a single broken line tells.
        auto width = m_options.lines == Lines::Keep ? std::nullopt : wrap_width(decoded.utf8, is_markdown ? 1 : 8);
        if (m_options.lines == Lines::Join && !width) width = 0;  // every line counts as full
        if (is_markdown) {
            read_markdown(decoded.utf8, !width, m_subject, m_transcript);
            return one(true);
        }
        m_transcript.format = "txt";
        m_transcript.text = std::move(decoded.utf8);
        drop_line_ends_at_the_end(m_transcript);
        if (width) {
            auto unwrapped = unwrap(m_transcript.text, *width);
            m_transcript.text = std::move(unwrapped.utf8);
            if (unwrapped.joined > 0) m_transcript.warnings.push_back({Warning::Kind::JoinedLines, std::to_string(unwrapped.joined)});
            if (unwrapped.kept_hyphens > 0) m_transcript.warnings.push_back({Warning::Kind::KeptHyphens, std::to_string(unwrapped.kept_hyphens)});
        }
        return one(true);
    }

    std::vector<Transcript> read_marked(const std::string& utf8) {
        auto transcripts = read_marked_text(utf8, m_subject);
        for (auto& transcript : transcripts) {
            transcript.format = "txt";
            transcript.warnings.insert(transcript.warnings.begin(), m_transcript.warnings.begin(), m_transcript.warnings.end());
            finish(transcript, m_options, true);
        }
        return transcripts;
    }

    std::vector<Transcript> read_table(std::vector<TableRow> rows, const char* format) {
        const Table table{std::move(rows), m_subject};
        auto transcripts = survey_transcripts(table, column_uses(table, m_options.survey), m_options.survey);
        for (auto& transcript : transcripts) {
            transcript.format = format;
            transcript.warnings.insert(transcript.warnings.begin(), m_transcript.warnings.begin(), m_transcript.warnings.end());
        }
        return transcripts;
    }

    std::vector<Transcript> one(bool has_turns) {
        finish(m_transcript, m_options, has_turns);
        return only();
    }

    std::vector<Transcript> only() {
        std::vector<Transcript> transcripts;
        transcripts.push_back(std::move(m_transcript));
        m_transcript.name = transcripts.front().name;
        return transcripts;
    }

    std::string_view m_bytes;
    std::string m_subject;
    const ReadingOptions& m_options;
    std::string m_ending;
    std::string m_source;
    Transcript m_transcript;
};

}  // namespace

std::vector<std::string> transcript_endings() {
    return {"docx", "odt", "rtf", "pdf", "txt", "md", "html", "htm", "vtt", "srt", "csv", "xlsx", "fodt"};
}

std::vector<std::filesystem::path> transcript_files(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::is_directory(path, error)) return {path};
    const auto endings = transcript_endings();
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator{path, error}) {
        const auto ending = text::folded(text::decode(display(entry.path().extension())).utf8);
        const auto name = display(entry.path().filename());
        const bool is_lock = name.starts_with("~$") || name.starts_with(".");  // of a word processor that has the file open
        if (is_lock || !entry.is_regular_file(error)) continue;
        if (ending.size() > 1 && std::find(endings.begin(), endings.end(), ending.substr(1)) != endings.end()) files.push_back(entry.path());
    }
    if (error) throw Error{ErrorKind::Unreadable, error.message(), display(path)};
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<Transcript> read_transcripts(std::string_view bytes, const std::filesystem::path& name, const std::string& subject,
                                         const ReadingOptions& options) {
    return FileReader{bytes, name, subject, options}.read();
}

std::vector<Transcript> read_transcripts(const std::filesystem::path& path, const ReadingOptions& options) {
    const auto bytes = read_file(path, kLargestFile);
    return read_transcripts(bytes, path, display(path), options);
}

Transcript read_transcript(const std::filesystem::path& path, const ReadingOptions& options) {
    return std::move(read_transcripts(path, options).front());
}

Transcript read_corrected_text(const std::filesystem::path& path) {
    ReadingOptions options;
    options.lines = ReadingOptions::Lines::Keep;
    options.forms = ReadingOptions::Forms::Never;
    auto corrected = read_transcripts(path, options);
    if (corrected.size() != 1) throw Error{ErrorKind::Invalid, "the file holds several documents", display(path)};
    return std::move(corrected.front());
}

}  // namespace fundstelle::formats
