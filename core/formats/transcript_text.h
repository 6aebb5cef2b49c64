// SPDX-License-Identifier: GPL-3.0-or-later
/// How readers of documents write a transcript: words in the order of reading, positions counted along.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/transcript.h"

namespace fundstelle::formats {

/// Fills text, style runs, marks and notes of a transcript. Throws `TooLarge` beyond 256 MB of text or two million paragraphs, which no
/// interview has.
class TranscriptText {
public:
    /// `subject` names the file in errors. The transcript must outlive this.
    TranscriptText(Transcript& transcript, std::string subject) : m_transcript{transcript}, m_subject{std::move(subject)} {}

    /// Words of a paragraph. Line ends in them become blanks; control characters and soft hyphens, which only say where a line may
    /// break, are left out. Throws `Malformed` if they are not valid UTF-8. `style` is a union of `model::Style`s.
    void append(std::string_view words, int style = 0);
    /// The same for words of several paragraphs; the last one goes on.
    void append_lines(std::string_view words);
    /// `style` is that of a line break among words.
    void end_paragraph(int style = 0);
    /// After the last paragraph: line ends stand between paragraphs, not behind the last one.
    void end_text();
    /// Where the next word will stand.
    [[nodiscard]] std::int64_t position() const { return m_position; }
    /// True at the start of a paragraph.
    [[nodiscard]] bool at_start() const { return m_transcript.text.empty() || m_transcript.text.back() == '\n'; }

    /// What the paragraphs that begin from now on are.
    void set_block(model::ReportParagraph::Block kind) { m_block = kind; }
    /// They are those of a footnote, whose mark stands at `hangs_on`.
    void set_footnote(std::int64_t number, std::int64_t hangs_on);

    void mark(model::Mark::Kind kind, std::int64_t value);
    /// The same, without the line ends before it.
    [[nodiscard]] std::int64_t end_of_words() const { return m_end_of_words; }
    /// A comment on [begin, end); where that is empty, on the whole paragraph that is being written, or on the whole document if that has no
    /// words.
    void note(std::int64_t begin, std::int64_t end, std::string author, std::string body);
    /// A comment on [begin, end_of_words()).
    void note(std::int64_t begin, std::string author, std::string body) { note(begin, end_of_words(), std::move(author), std::move(body)); }
    /// How many bytes have been written, and what has been written since then.
    [[nodiscard]] std::size_t size() const { return m_transcript.text.size(); }
    [[nodiscard]] std::string words_since(std::size_t size) const { return m_transcript.text.substr(size); }
    void code(std::int64_t begin, std::vector<std::string> path);
    /// Adds a warning with a number, unless it is 0.
    void warn(Warning::Kind kind, std::int64_t count);

private:
    void append_plain(std::string_view words, int style);
    /// Gives the comments that stand at a place their paragraph, now that it is whole.
    void place_notes();

    Transcript& m_transcript;
    std::string m_subject;
    std::int64_t m_position{0};
    std::int64_t m_end_of_words{0};
    std::int64_t m_paragraphs{0};
    std::int64_t m_paragraph_begin{0};
    model::ReportParagraph::Block m_block{model::ReportParagraph::Block::Body};
    std::optional<std::int64_t> m_footnote;
    std::int64_t m_hangs_on{0};
    std::vector<std::size_t> m_notes_to_place;  ///< indices of notes
};

/// Takes line ends off the end of the text, and shortens or drops what reached into them.
void drop_line_ends_at_the_end(Transcript& transcript);

}  // namespace fundstelle::formats
