// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/report_reader.h"

#include <algorithm>

#include "base/error.h"
#include "base/file.h"
#include "formats/docx_reader.h"
#include "formats/odt_reader.h"
#include "formats/package.h"
#include "formats/transcript_reader.h"
#include "text/offset_map.h"
#include "text/paragraphs.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::uintmax_t kLargestFile = 256ULL << 20;

using Block = model::ReportParagraph::Block;

/// Word files and OpenDocument texts, with their notes; everything else as a transcript of that format would be read.
Transcript read_words(std::string_view bytes, const std::filesystem::path& name, const std::string& subject) {
    if (bytes.starts_with("PK\x03\x04")) {
        const PackageReader package{bytes, subject};
        Transcript read;
        if (package.has("xl/workbook.xml")) throw Error{ErrorKind::Unsupported, "a table, no report", subject};
        if (package.has("content.xml") || package.has("encrypted-package")) read_odt(bytes, subject, read, Notes::Append);
        else read_docx(bytes, subject, read, Notes::Append);
        if (text::trimmed(read.text).empty()) throw Error{ErrorKind::Invalid, "the file has no words", subject};
        return read;
    }
    ReadingOptions options;
    options.forms = ReadingOptions::Forms::Never;
    auto read = read_transcripts(bytes, name, subject, options).front();
    const auto endings = report_endings();
    if (std::find(endings.begin(), endings.end(), read.format) == endings.end()) throw Error{ErrorKind::Unsupported, "no report", subject};
    return read;
}

/// A plain text says by blanks or by '>' what is set in.
void read_plain_setting(model::ReportParagraph& paragraph) {
    const std::string_view words = paragraph.words;
    if (words.starts_with("> ")) {
        paragraph.block = Block::Quote;
        paragraph.words.erase(0, 2);
    } else if (words.starts_with("    ") || words.starts_with("\t")) {
        paragraph.block = Block::Indented;
        paragraph.words = text::trimmed(words);
    }
}

class ParagraphReader {
public:
    explicit ParagraphReader(const Transcript& read) : m_read{read}, m_offsets{read.text}, m_paragraphs{read.text} {}

    model::ReportText report() {
        model::ReportText report;
        for (std::int64_t number = 1; number <= m_paragraphs.count(); ++number) report.paragraphs.push_back(paragraph(number));
        return report;
    }

private:
    model::ReportParagraph paragraph(std::int64_t number) {
        const auto begin = m_paragraphs.begin_of(number);
        const auto end = m_paragraphs.end_of(number);
        model::ReportParagraph paragraph;
        paragraph.number = number;
        while (m_mark < m_read.marks.size() && m_read.marks[m_mark].position <= begin) {
            if (m_read.marks[m_mark].kind == model::Mark::Kind::Page) m_page = m_read.marks[m_mark].value;
            ++m_mark;
        }
        paragraph.page = m_page;
        if (begin == end) return paragraph;
        const text::CodePointRange range{begin, end};
        paragraph.words = m_offsets.slice(range);
        while (m_block < m_read.blocks.size() && m_read.blocks[m_block].begin < begin) ++m_block;
        if (m_block < m_read.blocks.size() && m_read.blocks[m_block].begin == begin) {
            const auto& block = m_read.blocks[m_block];
            paragraph.block = block.kind;
            paragraph.footnote = block.footnote;
            if (block.footnote) paragraph.number = m_paragraphs.number_of(block.hangs_on);
        }
        add_italics(paragraph, range);
        if (m_read.format == "txt") read_plain_setting(paragraph);
        return paragraph;
    }

    void add_italics(model::ReportParagraph& paragraph, const text::CodePointRange& range) {
        while (m_run < m_read.style_runs.size() && m_read.style_runs[m_run].range.end() <= range.begin()) ++m_run;
        for (auto i = m_run; i < m_read.style_runs.size() && m_read.style_runs[i].range.begin() < range.end(); ++i) {
            if ((m_read.style_runs[i].style & model::kItalic) == 0) continue;
            const auto begin = std::max(m_read.style_runs[i].range.begin(), range.begin()).count() - range.begin().count();
            const auto end = std::min(m_read.style_runs[i].range.end(), range.end()).count() - range.begin().count();
            if (begin < end) paragraph.italics.emplace_back(begin, end);
        }
    }

    const Transcript& m_read;
    text::OffsetMap m_offsets;
    text::Paragraphs m_paragraphs;
    std::size_t m_mark{0};
    std::size_t m_block{0};
    std::size_t m_run{0};
    std::optional<std::int64_t> m_page;
};

}  // namespace

std::vector<std::string> report_endings() {
    return {"docx", "odt", "pdf", "md", "txt", "rtf", "html"};
}

model::ReportText read_report(std::string_view bytes, const std::filesystem::path& name, const std::string& subject) {
    if (bytes.empty()) throw Error{ErrorKind::Invalid, "the file is empty", subject};
    const auto read = read_words(bytes, name, subject);
    return ParagraphReader{read}.report();
}

model::ReportText read_report(const std::filesystem::path& path) {
    const auto bytes = read_file(path, kLargestFile);
    return read_report(bytes, path, display(path));
}

}  // namespace fundstelle::formats
