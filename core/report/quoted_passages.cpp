// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quoted_passages.h"

#include <algorithm>
#include <string_view>

#include "report/quotation_marks.h"
#include "report/words.h"
#include "text/offset_map.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::report {

namespace {

using Block = model::ReportParagraph::Block;
using Sign = QuotedPassage::Sign;

constexpr std::size_t kMostParagraphsOfQuote = 10;  // that open marks reach over
constexpr std::int64_t kMostWordsOfInsert = 8;      // „…“, so eine der Befragten in einer anderen Kommune, „…“
constexpr std::int64_t kFewestWordsInItalics = 4;
constexpr std::size_t kLongestLabel = 20;           // bytes
constexpr std::size_t kLongestSource = 160;         // bytes

std::int64_t count_words(std::string_view words) {
    std::int64_t count = 0;
    for (WordReader reader{words}; reader.next();) ++count;
    return count;
}

/// „B“ where the words end in "B:".
std::string lead_in_of(std::string_view before) {
    before = text::trimmed(before);
    if (!before.ends_with(':')) return {};
    before.remove_suffix(1);
    const auto blank = before.find_last_of(" \t\n(");
    return std::string{blank == std::string_view::npos ? before : before.substr(blank + 1)};
}

/// „Interview 07“ where the words begin with "(Interview 07)".
std::string source_at(std::string_view behind) {
    behind = text::trimmed(behind);
    while (!behind.empty() && std::string_view{".,;"}.find(behind.front()) != std::string_view::npos) behind = text::trimmed(behind.substr(1));
    if (!behind.starts_with('(')) return {};
    const auto end = behind.find(')');
    return end == std::string_view::npos || end > kLongestSource ? std::string{} : std::string{text::trimmed(behind.substr(1, end - 1))};
}

/// Only an insert stands between two quotes of a sentence.
bool is_insert(std::string_view between) {
    const auto words = text::trimmed(between);
    if (words.empty()) return true;
    return words.find_first_of(".!?:;()") == std::string_view::npos && count_words(words) <= kMostWordsOfInsert;
}

/// Where a source in brackets begins at the end of a block without marks: „… (Interview 07, Abs. 29)“; the size if there is none.
/// Signs of transcription („(lacht)“) are written small.
std::size_t source_begin(std::string_view words) {
    auto end = words;
    while (!end.empty() && (end.back() == '.' || end.back() == ' ')) end.remove_suffix(1);
    if (!end.ends_with(')')) return words.size();
    const auto begin = end.rfind('(');
    if (begin == std::string_view::npos || begin == 0) return words.size();
    auto inside = end.substr(begin + 1, end.size() - begin - 2);
    const auto first = WordReader{inside}.next() ? inside.front() : '\0';
    const bool capital = (first >= 'A' && first <= 'Z') || text::is_digit(first) || first == '\xC3';
    const bool only_pause = inside.size() <= 5 && text::is_digit(first);  // (3s)
    return capital && !only_pause && inside.size() <= kLongestSource ? begin : words.size();
}

class ReportScan {
public:
    explicit ReportScan(const model::ReportText& report) : m_paragraphs{report.paragraphs} {}

    std::vector<QuotedPassage> read() {
        for (std::size_t i = 0; i < m_paragraphs.size(); ++i) {
            std::size_t from = 0;
            if (m_open) from = close_open(i);
            if (!m_open) read_paragraph(i, from);
        }
        end_open();
        return std::move(m_found);
    }

private:
    struct Open {
        QuotedPassage passage;
        char32_t mark;
        std::size_t until;  ///< index of the paragraph in which it closes
    };

    QuotedPassage passage_at(std::size_t paragraph, Sign sign, std::string_view words) const {
        const auto& of = m_paragraphs[paragraph];
        QuotedPassage passage;
        passage.words = text::trimmed(words);
        passage.sign = sign;
        passage.paragraph = of.number;
        passage.page = of.page;
        passage.footnote = of.footnote;
        return passage;
    }

    void add(QuotedPassage passage) {
        passage.word_count = count_words(passage.words);
        if (passage.word_count > 0) m_found.push_back(std::move(passage));
    }

    /// Goes on with a quote of several paragraphs; returns where it ends in this one.
    std::size_t close_open(std::size_t index) {
        const std::string_view words = m_paragraphs[index].words;
        if (index < m_open->until) {
            m_open->passage.words.append("\n").append(text::trimmed(words));
            return words.size();
        }
        std::size_t inside = 0;
        const auto behind = closing_behind(words, m_open->mark, inside);
        m_open->passage.words.append("\n").append(text::trimmed(words.substr(0, inside)));
        m_open->passage.source = source_at(words.substr(behind));
        end_open();
        return behind;
    }

    void end_open() {
        if (m_open) add(std::move(m_open->passage));
        m_open.reset();
    }

    /// In which of the next paragraphs a quote closes that is open at the end of this one.
    std::optional<std::size_t> closing_paragraph(std::size_t index, char32_t mark) const {
        for (auto i = index + 1; i < m_paragraphs.size() && i <= index + kMostParagraphsOfQuote; ++i) {
            std::size_t inside = 0;
            if (m_paragraphs[i].block == Block::Heading) return std::nullopt;
            if (closing_behind(m_paragraphs[i].words, mark, inside) > 0) return i;
            // Inner marks may stand in a paragraph in the middle; one that begins with a mark begins a quote of its own.
            const auto stretches = marked_stretches(m_paragraphs[i].words);
            if (!stretches.empty() && (stretches.front().begin == 0 || !stretches.back().closed)) return std::nullopt;
        }
        return std::nullopt;
    }

    void read_paragraph(std::size_t index, std::size_t from) {
        const auto& paragraph = m_paragraphs[index];
        const auto words = std::string_view{paragraph.words}.substr(from);
        const auto stretches = marked_stretches(words);
        const bool is_block = paragraph.block == Block::Quote || paragraph.block == Block::Indented;
        if (is_block && !marks_decide(words, stretches)) return add_block(index, words);
        // Quotes and italics in the order of their words.
        std::size_t behind = 0;
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            add_italics(index, from + behind, from + stretches[i].begin);
            add_marked(index, words, stretches, i);
            behind = stretches[i].behind;
        }
        add_italics(index, from + behind, from + words.size());
    }

    /// A block has marks of its own if they hold nearly all of its words, or begin it, if need be behind a label.
    static bool marks_decide(std::string_view words, const std::vector<MarkedStretch>& stretches) {
        std::size_t marked = 0;
        for (const auto& stretch : stretches) marked += stretch.behind - stretch.begin;
        if (stretches.empty()) return false;
        const auto before = text::trimmed(words.substr(0, stretches.front().begin));
        const bool only_label = before.ends_with(':') && before.size() <= kLongestLabel && before.find(' ') == std::string_view::npos;
        return before.empty() || only_label || marked * 5 > words.size() * 4;
    }

    void add_marked(std::size_t index, std::string_view words, const std::vector<MarkedStretch>& stretches, std::size_t i) {
        const auto& stretch = stretches[i];
        auto passage = passage_at(index, Sign::Marks, words.substr(stretch.inside, stretch.end - stretch.inside));
        passage.lead_in = lead_in_of(words.substr(0, stretch.begin));
        passage.source = source_at(words.substr(stretch.behind));
        passage.closed = stretch.closed;
        if (i > 0) {
            const auto behind = stretches[i - 1].behind;
            passage.may_continue = is_insert(words.substr(behind, stretch.begin - behind));
        } else if (!m_found.empty()) {
            // A quote of several paragraphs may open its marks anew in each of them.
            const bool first_words = text::trimmed(words.substr(0, stretch.begin)).empty();
            passage.may_continue = first_words && !m_found.back().closed && m_found.back().paragraph + 1 >= passage.paragraph;
        }
        if (stretch.closed) return add(std::move(passage));
        auto at = stretch.begin;
        const auto mark = text::next_code_point(words, at);
        if (const auto until = closing_paragraph(index, mark)) {
            passage.closed = true;
            m_open = Open{std::move(passage), mark, *until};
        } else {
            add(std::move(passage));
        }
    }

    void add_block(std::size_t index, std::string_view words) {
        const auto block = m_paragraphs[index].block;
        const auto end = source_begin(words);
        auto passage = passage_at(index, block == Block::Quote ? Sign::Style : Sign::Indented, words.substr(0, end));
        passage.source = source_at(words.substr(end));
        const bool follows = index > 0 && m_paragraphs[index - 1].block == block && !m_paragraphs[index - 1].words.empty();
        passage.may_continue = follows && !m_found.empty() && m_found.back().sign == passage.sign && m_found.back().source.empty();
        add(std::move(passage));
    }

    /// Runs in italics within the bytes [from, end) of a paragraph. Blanks, signs and brackets between them do not part them.
    void add_italics(std::size_t index, std::size_t from, std::size_t end) {
        const auto& paragraph = m_paragraphs[index];
        if (paragraph.italics.empty() || from >= end || paragraph.block == Block::Heading) return;
        const text::OffsetMap map{paragraph.words};
        const std::string_view words = paragraph.words;
        std::optional<std::pair<std::size_t, std::size_t>> run;
        const auto flush = [&] {
            if (!run) return;
            auto passage = passage_at(index, Sign::Italics, words.substr(run->first, run->second - run->first));
            passage.source = source_at(words.substr(run->second));
            passage.lead_in = lead_in_of(words.substr(0, run->first));
            if (count_words(passage.words) >= kFewestWordsInItalics) add(std::move(passage));
            run.reset();
        };
        for (const auto& italic : paragraph.italics) {
            const auto begin = std::max(from, static_cast<std::size_t>(map.to_utf8(italic.begin()).count()));
            const auto stop = std::min(end, static_cast<std::size_t>(map.to_utf8(italic.end()).count()));
            if (begin >= stop) continue;
            if (run && parts(words.substr(run->second, begin - run->second))) flush();
            run = run ? std::pair{run->first, stop} : std::pair{begin, stop};
        }
        flush();
    }

    /// Whether words that are not in italics, other than an omission or a replacement in brackets, stand between two runs.
    static bool parts(std::string_view between) {
        const auto inner = text::trimmed(between);
        if (inner.starts_with('[') && inner.ends_with(']')) return false;
        return count_words(between) > 0;
    }

    const std::vector<model::ReportParagraph>& m_paragraphs;
    std::vector<QuotedPassage> m_found;
    std::optional<Open> m_open;
};

}  // namespace

bool is_term(const QuotedPassage& passage) {
    const bool by_form = passage.sign == QuotedPassage::Sign::Marks || passage.sign == QuotedPassage::Sign::Italics;
    return by_form && passage.word_count <= kMostWordsOfTerm;
}

std::vector<QuotedPassage> quoted_passages(const model::ReportText& report) {
    return ReportScan{report}.read();
}

}  // namespace fundstelle::report
