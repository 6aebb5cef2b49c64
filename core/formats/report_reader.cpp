// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/report_reader.h"

#include <algorithm>
#include <set>

#include "base/error.h"
#include "base/file.h"
#include "formats/docx_reader.h"
#include "formats/hyphenation.h"
#include "formats/odt_reader.h"
#include "formats/package.h"
#include "formats/transcript_reader.h"
#include "formats/turn_recognition.h"
#include "text/offset_map.h"
#include "text/paragraphs.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::uintmax_t kLargestFile = 256ULL << 20;
constexpr std::int64_t kNarrowest = 50;  // code points of a line that was broken at a width
constexpr std::int64_t kWidest = 130;

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
    const auto ending = display(name.extension());
    if (ending != ".md" && ending != ".markdown") options.lines = ReadingOptions::Lines::Keep;  // blanks at their begin tell what is set in
    auto read = read_transcripts(bytes, name, subject, options).front();
    const auto endings = report_endings();
    if (std::find(endings.begin(), endings.end(), read.format) == endings.end()) throw Error{ErrorKind::Unsupported, "no report", subject};
    return read;
}

/// Whether the lines of a plain text were broken at a width, and empty lines part its paragraphs.
bool is_broken(const std::vector<std::string_view>& lines) {
    std::vector<std::int64_t> widths;  // of lines that another one follows
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!text::trimmed(lines[i]).empty() && !text::trimmed(lines[i + 1]).empty()) widths.push_back(text::count_code_points(lines[i]));
    }
    if (widths.empty()) return false;
    const auto middle = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2);
    std::nth_element(widths.begin(), middle, widths.end());
    return *middle >= kNarrowest && *middle <= kWidest;
}

/// A plain text says by blanks or by '>' what is set in.
class PlainReader {
public:
    explicit PlainReader(const std::string& utf8) : m_lines{text::lines(utf8)}, m_labels{turn_labels(utf8)}, m_is_broken{is_broken(m_lines)} {}

    model::ReportText report() {
        for (const auto line : m_lines) {
            const auto words = text::trimmed(line);
            if (words.empty()) {
                m_goes_on = false;
                continue;
            }
            const bool is_quoted = words.starts_with("> ");
            const auto block = is_quoted ? Block::Quote : line.starts_with("  ") || line.starts_with('\t') ? Block::Indented : Block::Body;
            add(is_quoted ? text::trimmed(words.substr(2)) : words, block);
        }
        return std::move(m_report);
    }

private:
    void add(std::string_view words, Block block) {
        auto& paragraphs = m_report.paragraphs;
        if (!m_goes_on || !m_is_broken || starts_paragraph(words, m_labels)) {
            paragraphs.push_back({std::string{words}, {}, block, static_cast<std::int64_t>(paragraphs.size()) + 1});
        } else {
            auto& before = paragraphs.back().words;
            const auto joint = m_hyphenation.joint(before, words);
            if (joint.kind == Joint::Kind::Merge) before.resize(before.size() - joint.hyphen);
            else if (joint.kind == Joint::Kind::Blank) before += ' ';
            before += words;
        }
        m_goes_on = true;
    }

    std::vector<std::string_view> m_lines;
    std::set<std::string> m_labels;
    bool m_is_broken;
    bool m_goes_on{false};
    Hyphenation m_hyphenation;
    model::ReportText m_report;
};

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
    return read.format == "txt" ? PlainReader{read.text}.report() : ParagraphReader{read}.report();
}

model::ReportText read_report(const std::filesystem::path& path) {
    const auto bytes = read_file(path, kLargestFile);
    return read_report(bytes, path, display(path));
}

}  // namespace fundstelle::formats
