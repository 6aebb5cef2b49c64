// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quote_items.h"

#include <algorithm>

#include "report/words.h"
#include "text/search_key.h"
#include "text/segmentation.h"
#include "text/utf8.h"

namespace fundstelle::report {

namespace {

using Kind = QuoteItem::Kind;

/// Only dots and blanks, three dots or an ellipsis at least.
bool is_omission(std::string_view inside) {
    int dots = 0;
    for (std::size_t at = 0; at < inside.size();) {
        const auto c = text::next_code_point(inside, at);
        if (c == '.') ++dots;
        else if (c == U'…') dots += 3;
        else if (c != ' ' && c != 0xA0) return false;
    }
    return dots >= 2;
}

/// „(Anm. d. Verf.)“, „(d. A.)“: what an author adds in round brackets.
bool is_authors_note(std::string_view inside) {
    const auto words = text::folded(inside);
    for (const auto* sign : {"anm.", "anmerkung", "d. verf", "d.verf", "d. a.", "hervorh", "sic"}) {
        if (words.find(sign) != std::string::npos) return true;
    }
    return false;
}

bool is_letter_at(std::string_view words, std::size_t at) {
    return at < words.size() && text::belongs_to_word(text::next_code_point(words, at));
}

std::string folded_words(std::string_view words) {
    std::string key;
    for (WordReader reader{words}; reader.next();) key += reader.key();
    return key;
}

class ItemReader {
public:
    ItemReader(std::string_view words, const std::set<std::string>& labels) : m_words{words}, m_labels{labels} {}

    std::vector<QuoteItem> read() {
        std::size_t plain = 0;  // what comes before the next bracket
        for (std::size_t at = 0; at < m_words.size();) {
            const auto bytes = bracket_at(at, plain);
            if (bytes == 0) {
                text::next_code_point(m_words, at);
                continue;
            }
            at += bytes;
            plain = at;
        }
        add_words(m_words.substr(plain));
        place_items();
        return std::move(m_items);
    }

private:
    /// Items stand in the order of the quote, each as it is written there.
    void place_items() {
        std::size_t byte = 0;
        std::int64_t position = 0;
        for (auto& item : m_items) {
            const auto at = m_words.find(item.written, byte);
            item.begin = position + text::count_code_points(m_words.substr(byte, at - byte));
            item.end = item.begin + text::count_code_points(item.written);
            byte = at + item.written.size();
            position = item.end;
        }
    }

    /// Reads the bracket or dots at `at`, with the words since `plain` before it; its bytes, or 0 if there is none.
    std::size_t bracket_at(std::size_t at, std::size_t plain) {
        const char c = m_words[at];
        if (c == '.' || m_words.substr(at).starts_with("…")) return dots_at(at, plain);
        if ((c != '[' && c != '(') || time_stamp_bytes(m_words, at) > 0) return 0;
        const auto end = m_words.find(c == '[' ? ']' : ')', at);
        if (end == std::string_view::npos) return 0;
        const auto inside = m_words.substr(at + 1, end - at - 1);
        const auto whole = m_words.substr(at, end - at + 1);
        if (is_omission(inside)) {
            add_words(m_words.substr(plain, at - plain));
            m_items.push_back({Kind::Omission, {}, std::string{whole}});
        } else if (c == '(') {
            if (!is_authors_note(inside)) return 0;
            add_words(m_words.substr(plain, at - plain));
            m_items.push_back({Kind::Replacement, folded_words(inside), std::string{whole}});
        } else {
            return edit_at(at, plain, end);
        }
        return whole.size();
    }

    std::size_t dots_at(std::size_t at, std::size_t plain) {
        auto end = at;
        while (end < m_words.size() && m_words[end] == '.') ++end;
        if (end == at) end = at + std::string_view{"…"}.size();
        else if (end - at < 3) return 0;
        add_words(m_words.substr(plain, at - plain));
        m_items.push_back({Kind::Omission, {}, std::string{m_words.substr(at, end - at)}, {}, false, false, true});
        return end - at;
    }

    /// A replacement, or letters within a word. `end` is at the closing bracket.
    std::size_t edit_at(std::size_t at, std::size_t plain, std::size_t end) {
        auto word_begin = at;
        while (word_begin > plain) {
            auto before = word_begin - 1;
            while (before > plain && (static_cast<unsigned char>(m_words[before]) & 0xC0) == 0x80) --before;
            if (!is_letter_at(m_words, before)) break;
            word_begin = before;
        }
        auto word_end = end + 1;
        while (const auto sign = word_bytes(word_end)) word_end += sign;
        add_words(m_words.substr(plain, word_begin - plain));
        const auto whole = m_words.substr(word_begin, word_end - word_begin);
        const auto head = m_words.substr(word_begin, at - word_begin);
        const auto tail = m_words.substr(end + 1, word_end - end - 1);
        const auto inside = m_words.substr(at + 1, end - at - 1);
        if (head.empty() && tail.empty()) {
            m_items.push_back({Kind::Replacement, folded_words(inside), std::string{whole}});
        } else if (head.empty() && text::count_code_points(inside) == 1) {
            m_items.push_back({Kind::Word, folded_words(std::string{inside} + std::string{tail}), std::string{whole}, {}, true});
        } else {
            m_items.push_back({Kind::Fragment, folded_words(head), std::string{whole}, folded_words(tail)});
        }
        return word_end - at;
    }

    /// The bytes at `at` with which a word goes on: a letter, or an apostrophe before one ("[a]uf'm"); 0 at its end.
    [[nodiscard]] std::size_t word_bytes(std::size_t at) const {
        if (is_letter_at(m_words, at)) {
            auto behind = at;
            text::next_code_point(m_words, behind);
            return behind - at;
        }
        for (const std::string_view apostrophe : {"'", "’"}) {
            if (m_words.substr(std::min(at, m_words.size())).starts_with(apostrophe) && is_letter_at(m_words, at + apostrophe.size())) return apostrophe.size();
        }
        return 0;
    }

    void add_words(std::string_view words) {
        std::size_t behind = 0;
        bool first = true;
        for (WordReader reader{words}; reader.next();) {
            if (!first && is_hyphen(words.substr(behind, reader.begin_byte() - behind))) m_items.back().joined = true;
            first = false;
            behind = reader.end_byte();
            const auto written = words.substr(reader.begin_byte(), reader.end_byte() - reader.begin_byte());
            const std::string key{reader.key()};
            const bool is_label = words.substr(behind).starts_with(':') && starts_line(words, reader.begin_byte()) &&
                                  (m_labels.contains(key) || is_common_label(key));
            m_items.push_back({is_label ? Kind::Label : Kind::Word, key, std::string{written}});
        }
    }

    /// „Ausländer-\nbehörde“, „Ausländer- behörde“
    static bool is_hyphen(std::string_view between) {
        const auto sign = text::trimmed(between);
        return between.find_first_not_of(" \n-", 0) == std::string_view::npos ? sign == "-" && !between.starts_with(' ') : sign == "\u2010" || sign == "\u2011";
    }

    /// Nothing but blanks and signs that close a sentence stand before: a label within a sentence is a word.
    bool starts_line(std::string_view words, std::size_t at) const {
        const auto before = text::trimmed(words.substr(0, at));
        if (before.empty()) return true;
        const bool after_line = words.substr(0, at).find_last_not_of(' ') != std::string_view::npos && words[words.substr(0, at).find_last_not_of(' ')] == '\n';
        if (after_line) return true;
        for (const auto* sign : {".", "?", "!", ")", "]", "/", "…", "“", "”", "‘", "–", "-", "\"", ","}) {
            if (before.ends_with(sign)) return true;
        }
        return false;
    }

    std::string_view m_words;
    const std::set<std::string>& m_labels;
    std::vector<QuoteItem> m_items;
};

}  // namespace

bool is_common_label(std::string_view folded) {
    if (folded.empty() || (folded.front() != 'i' && folded.front() != 'b')) return false;
    return folded.size() <= 3 && std::all_of(folded.begin() + 1, folded.end(), [](char c) { return text::is_digit(c); });
}

std::vector<QuoteItem> quote_items(std::string_view words, const std::set<std::string>& labels) {
    return ItemReader{words, labels}.read();
}

}  // namespace fundstelle::report
