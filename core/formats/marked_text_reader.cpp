// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/marked_text_reader.h"

#include <algorithm>
#include <memory>
#include <optional>

#include "formats/transcript_text.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

/// What follows a mark at the start of a line; nothing if the line is not that mark.
std::optional<std::string_view> after_mark(std::string_view line, std::string_view mark) {
    if (!line.starts_with(mark)) return std::nullopt;
    const auto rest = line.substr(mark.size());
    if (!rest.empty() && rest.front() != ' ' && rest.front() != '\t') return std::nullopt;
    return text::trimmed(rest);
}

std::vector<std::string> path_of(std::string_view path) {
    std::vector<std::string> names;
    for (std::size_t begin = 0; begin <= path.size();) {
        const auto end = std::min(path.find_first_of(">\\", begin), path.size());
        const auto name = text::trimmed(path.substr(begin, end - begin));
        if (!name.empty()) names.emplace_back(name);
        begin = end + 1;
    }
    return names;
}

class MarkedTextReader {
public:
    explicit MarkedTextReader(const std::string& subject) : m_subject{subject} { start({}); }

    void read(std::string_view line) {
        if (const auto name = after_mark(line, "#TEXT")) {
            finish();
            start(*name);
        } else if (after_mark(line, "#ENDTEXT")) {
            finish();
            start({});
        } else if (const auto path = after_mark(line, "#CODE")) {
            m_open.push_back({path_of(*path), m_transcript->text.size()});
        } else if (after_mark(line, "#ENDCODE")) {
            if (!m_open.empty()) close_block();
        } else {
            m_text->append(line);
            m_text->end_paragraph();
        }
    }

    void finish() {
        while (!m_open.empty()) {
            m_transcript->warnings.push_back({Warning::Kind::UnclosedCode, m_open.back().path.empty() ? std::string{} : m_open.back().path.back()});
            close_block();
        }
        drop_line_ends_at_the_end(*m_transcript);
        if (!text::trimmed(m_transcript->text).empty()) m_transcripts.push_back(std::move(*m_transcript));
    }

    std::vector<Transcript> m_transcripts;

private:
    struct Block {
        std::vector<std::string> path;
        std::size_t begin;  ///< byte
    };

    void start(std::string_view name) {
        m_transcript = std::make_unique<Transcript>();
        m_transcript->name = name;
        m_text = std::make_unique<TranscriptText>(*m_transcript, m_subject);
    }

    /// Codes the words of the block, without empty lines and blanks around them.
    void close_block() {
        const auto block = std::move(m_open.back());
        m_open.pop_back();
        const auto inside = std::string_view{m_transcript->text}.substr(block.begin);
        const auto words = text::trimmed(inside);
        if (block.path.empty() || words.empty()) return;
        const auto end = m_text->position() - text::count_code_points(inside.substr(static_cast<std::size_t>(words.data() - inside.data()) + words.size()));
        m_transcript->codings.push_back({{end - text::count_code_points(words), end}, block.path});
    }

    std::string m_subject;
    std::unique_ptr<Transcript> m_transcript;
    std::unique_ptr<TranscriptText> m_text;
    std::vector<Block> m_open;
};

}  // namespace

bool is_marked_text(std::string_view utf8) {
    const auto lines = text::lines(utf8);
    return std::any_of(lines.begin(), lines.end(), [](std::string_view line) {
        const auto text = after_mark(line, "#TEXT");
        const auto code = after_mark(line, "#CODE");
        return (text && !text->empty()) || (code && !code->empty());
    });
}

std::vector<Transcript> read_marked_text(std::string_view utf8, const std::string& subject) {
    MarkedTextReader reader{subject};
    for (const auto line : text::lines(utf8)) reader.read(line);
    reader.finish();
    return std::move(reader.m_transcripts);
}

}  // namespace fundstelle::formats
