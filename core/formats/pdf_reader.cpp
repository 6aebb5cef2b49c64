// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pdf_reader.h"

#include <fmt/format.h>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <array>
#include <climits>
#include <memory>

#include "base/error.h"
#include "formats/hyphenation.h"
#include "formats/pdf_lines.h"
#include "formats/transcript_text.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr int kMostPages = 20'000;
constexpr std::size_t kMostWordsOfPage = 100'000;

int style_of(const std::string& font) {
    const auto has = [&](const char* part) { return font.find(part) != std::string::npos; };
    return (has("Bold") || has("bold") || has("Black") ? model::kBold : 0) | (has("Italic") || has("Oblique") ? model::kItalic : 0);
}

/// Typesetters join letters to one sign where they touch; in a text they are letters.
std::string without_ligatures(std::string_view word) {
    static constexpr std::array<std::string_view, 7> kLetters = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};  // from U+FB00
    std::string plain;
    for (std::size_t at = 0; at < word.size();) {
        const auto begin = at;
        const auto c = text::next_code_point(word, at);
        if (c >= 0xFB00 && c < 0xFB00 + kLetters.size()) plain += kLetters[c - 0xFB00];
        else plain += word.substr(begin, at - begin);
    }
    return plain;
}

std::vector<PrintedWord> words_of(const poppler::page& page, const std::string& subject, int number) {
    std::vector<PrintedWord> words;
    const auto boxes = page.text_list(poppler::page::text_list_include_font);
    if (boxes.size() > kMostWordsOfPage) throw Error{ErrorKind::TooLarge, "too many words on a page", subject, fmt::format("page {}", number)};
    for (const auto& box : boxes) {
        const auto bytes = box.text().to_utf8();
        const std::string_view utf8{bytes.data(), bytes.size()};
        if (utf8.empty() || text::find_invalid_utf8(utf8)) continue;
        const auto place = box.bbox();
        words.push_back({without_ligatures(utf8), place.left(), place.right(), place.top(), place.bottom(),
                         box.has_font_info() ? style_of(box.get_font_name()) : 0, box.has_space_after() ? " " : ""});
    }
    return words;
}

class LineWriter {
public:
    LineWriter(Transcript& transcript, const std::string& subject) : m_text{transcript, subject} {}

    void write(const std::vector<PrintedLine>& lines) {
        using Block = model::ReportParagraph::Block;
        const auto starts = paragraph_starts(lines);
        const auto set_in = lines_set_in(lines);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (i > 0 && starts[i]) m_text.end_paragraph();
            if (i == 0 || starts[i]) {
                auto end = i + 1;
                while (end < lines.size() && !starts[end]) ++end;
                const bool is_alone = end - i == 1 && !(i > 0 && set_in[i - 1]) && !(end < lines.size() && set_in[end]);
                const bool whole = !is_alone && std::all_of(set_in.begin() + static_cast<std::ptrdiff_t>(i), set_in.begin() + static_cast<std::ptrdiff_t>(end), [](bool in) { return in; });
                m_text.set_block(whole ? Block::Indented : Block::Body);
            }
            const bool goes_on = i + 1 < lines.size() && !starts[i + 1];
            const auto joint = goes_on ? m_hyphenation.joint(lines[i].text(), lines[i + 1].text()) : Joint{};
            if (m_page != lines[i].page) m_text.mark(model::Mark::Kind::Page, m_page = lines[i].page);
            write(lines[i], joint.hyphen);
            if (goes_on && joint.kind == Joint::Kind::Blank) m_text.append(" ");
            if (joint.doubtful) ++m_kept_hyphens;
        }
        m_text.warn(Warning::Kind::KeptHyphens, m_kept_hyphens);
    }

private:
    void write(const PrintedLine& line, std::size_t without) {
        for (std::size_t i = 0; i < line.words.size(); ++i) {
            std::string_view word = line.words[i].utf8;
            if (i + 1 == line.words.size()) word.remove_suffix(std::min(without, word.size()));
            m_text.append(word, line.words[i].style);
            const bool same_style = i + 1 < line.words.size() && line.words[i + 1].style == line.words[i].style;
            if (i + 1 < line.words.size()) m_text.append(line.words[i].after, same_style ? line.words[i].style : 0);
        }
    }

    TranscriptText m_text;
    Hyphenation m_hyphenation;
    std::int64_t m_page{0};
    std::int64_t m_kept_hyphens{0};
};

}  // namespace

void read_pdf(std::string_view bytes, const std::string& subject, Transcript& transcript) {
    if (bytes.size() > INT_MAX) throw Error{ErrorKind::TooLarge, "more than 2 GB", subject};
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    const std::unique_ptr<poppler::document> document{poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size()))};
    if (!document) throw Error{ErrorKind::Malformed, "no sound PDF file", subject};
    if (document->is_locked()) throw Error{ErrorKind::Protected, "locked by a password", subject};
    transcript.format = "pdf";
    const int count = document->pages();
    if (count > kMostPages) throw Error{ErrorKind::TooLarge, "too many pages", subject};
    std::vector<std::vector<PrintedLine>> pages;
    std::int64_t damaged = 0;
    for (int i = 0; i < count; ++i) {
        const std::unique_ptr<poppler::page> page{document->create_page(i)};
        if (!page) ++damaged;
        else pages.push_back(lines_of_page(words_of(*page, subject, i + 1), i + 1));
    }
    const bool has_words = std::any_of(pages.begin(), pages.end(), [](const auto& page) { return !page.empty(); });
    if (!has_words) throw Error{damaged > 0 || count == 0 ? ErrorKind::Malformed : ErrorKind::WithoutText, "no words on any page", subject};
    const auto heads = remove_page_heads(pages);
    std::vector<PrintedLine> lines;
    for (auto& page : pages) std::move(page.begin(), page.end(), std::back_inserter(lines));
    LineWriter{transcript, subject}.write(lines);
    if (heads > 0) transcript.warnings.push_back({Warning::Kind::DroppedPageHeads, std::to_string(heads)});
    if (damaged > 0) transcript.warnings.push_back({Warning::Kind::DamagedPlaces, std::to_string(damaged)});
}

}  // namespace fundstelle::formats
