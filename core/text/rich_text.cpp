// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/rich_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fundstelle::text {

namespace {

bool is_sign(char c) {
    return c == '\\' || c == '*' || c == '_' || c == '#' || c == '-' || c == '.';
}

bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

struct Mark {
    std::string_view sign;
    bool RichRun::*look;
};

/// Longer signs first.
constexpr std::array<Mark, 3> kMarks{{{"**", &RichRun::bold}, {"__", &RichRun::underline}, {"*", &RichRun::italic}}};

/// Reads one line behind its opening; keeps which looks are open.
class LineReader {
public:
    explicit LineReader(std::string_view line) : m_line{line} {}

    std::vector<RichRun> read() {
        while (m_at < m_line.size()) {
            if (m_line[m_at] == '\\' && m_at + 1 < m_line.size() && is_sign(m_line[m_at + 1])) {
                m_words += m_line[m_at + 1];
                m_at += 2;
            } else if (!take_mark()) {
                m_words += m_line[m_at++];
            }
        }
        flush();
        return std::move(m_runs);
    }

private:
    bool take_mark() {
        for (const auto& mark : kMarks) {
            if (!m_line.substr(m_at).starts_with(mark.sign)) continue;
            const bool open = m_look.*mark.look;
            const bool fits = open ? m_at > 0 && !is_blank(m_line[m_at - 1]) : closes(mark.sign, m_at + mark.sign.size());
            if (!fits) continue;
            flush();
            m_look.*mark.look = !open;
            m_at += mark.sign.size();
            return true;
        }
        return false;
    }

    /// Whether words follow, and the sign again right behind words.
    bool closes(std::string_view sign, std::size_t from) const {
        if (from >= m_line.size() || is_blank(m_line[from])) return false;
        for (auto i = from; i < m_line.size(); ++i) {
            if (m_line[i] == '\\') {
                ++i;
                continue;
            }
            if (!m_line.substr(i).starts_with(sign)) continue;
            if (sign == "*" && m_line.substr(i).starts_with("**")) {  // another mark
                ++i;
                continue;
            }
            if (i > from && !is_blank(m_line[i - 1])) return true;
        }
        return false;
    }

    void flush() {
        if (m_words.empty()) return;
        auto run = m_look;
        run.words = std::exchange(m_words, {});
        m_runs.push_back(std::move(run));
    }

    std::string_view m_line;
    std::size_t m_at{0};
    RichRun m_look;
    std::string m_words;
    std::vector<RichRun> m_runs;
};

/// How many digits of "12. " a line starts with; 0 if it starts with no number of a list.
std::size_t digits_of_number(std::string_view line) {
    const auto digits = std::min(line.find_first_not_of("0123456789"), line.size());
    return digits < 4 && line.substr(digits).starts_with(". ") ? digits : 0;
}

RichLine parse_line(std::string_view line) {
    using Kind = RichLine::Kind;
    if (line.starts_with("# ")) return {Kind::Heading, LineReader{line.substr(2)}.read()};
    if (line.starts_with("- ")) return {Kind::Bullet, LineReader{line.substr(2)}.read()};
    if (const auto digits = digits_of_number(line); digits > 0) return {Kind::Number, LineReader{line.substr(digits + 2)}.read()};
    return {Kind::Plain, LineReader{line}.read()};
}

std::string escaped(std::string_view words) {
    std::string result;
    for (const char c : words) {
        if (c == '*' || c == '\\' || c == '_') result += '\\';
        result += c;
    }
    return result;
}

/// Words at the start of a plain line that would open something else.
std::string with_plain_start(std::string line) {
    if (line.starts_with("# ") || line.starts_with("- ")) return "\\" + line;
    if (const auto digits = digits_of_number(line); digits > 0) line.insert(digits, "\\");
    return line;
}

/// A run's words between its marks; blanks at its borders stand outside, because a mark must touch words.
std::string marked(const RichRun& run) {
    const auto first = run.words.find_first_not_of(" \t");
    if (first == std::string::npos || !(run.bold || run.italic || run.underline)) return escaped(run.words);
    const auto last = run.words.find_last_not_of(" \t") + 1;
    auto words = escaped(std::string_view{run.words}.substr(first, last - first));
    if (run.italic) words = "*" + words + "*";
    if (run.underline) words = "__" + words + "__";
    if (run.bold) words = "**" + words + "**";
    return run.words.substr(0, first) + words + run.words.substr(last);
}

}  // namespace

std::vector<RichLine> parse_rich_text(std::string_view text) {
    std::vector<RichLine> lines;
    for (;;) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.push_back(parse_line(text.substr(0, end)));
        if (end == text.size()) return lines;
        text.remove_prefix(end + 1);
    }
}

std::string to_marked_text(const std::vector<RichLine>& lines) {
    using Kind = RichLine::Kind;
    std::string text;
    int number = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::string line;
        for (const auto& run : lines[i].runs) line += marked(run);
        number = lines[i].kind == Kind::Number ? number + 1 : 0;
        switch (lines[i].kind) {
            case Kind::Heading: line = "# " + line; break;
            case Kind::Bullet: line = "- " + line; break;
            case Kind::Number: line = std::to_string(std::min(number, 999)) + ". " + line; break;
            case Kind::Plain: line = with_plain_start(std::move(line)); break;
        }
        text += (i > 0 ? "\n" : "") + line;
    }
    return text;
}

std::string plain_words(const std::vector<RichLine>& lines) {
    std::string words;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0) words += '\n';
        for (const auto& run : lines[i].runs) words += run.words;
    }
    return words;
}

}  // namespace fundstelle::text
