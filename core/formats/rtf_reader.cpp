// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/rtf_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "base/error.h"
#include "formats/list_numbers.h"
#include "formats/rtf_tokens.h"
#include "formats/rtf_words.h"
#include "formats/symbol_fonts.h"
#include "formats/transcript_text.h"
#include "text/encoding.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::size_t kDeepestGroup = 5'000;
constexpr int kCharsetOfSymbols = 2;
constexpr std::size_t kLongestFontName = 200;  // bytes; it is looked at with every piece of text

/// Where words go.
enum class Destination {
    Body,
    Nowhere,
    Box,        ///< a text box, whose words stand after its paragraph
    FontTable,
    ListMark,
    FieldCode,
    Comment,
    CommentAuthor,
    CommentReference,
    RangeStart,  ///< of a comment
    RangeEnd,
};

/// What holds within a group; a copy opens with every "{".
struct Group {
    Destination destination{Destination::Body};
    Destination outside{Destination::Nowhere};  ///< of a pair of texts, the second of which is in Unicode
    int style{0};
    bool hidden{false};
    bool deleted{false};
    bool in_table{false};
    int font{-1};
    int skip_after_unicode{1};
};

struct Font {
    std::string name;
    std::string encoding;  ///< empty for that of the document
    bool is_symbol{false};
};

/// A piece of a text box; a line end has no words.
struct Piece {
    std::string words;
    int style;
};

class RtfReader {
public:
    RtfReader(std::string_view bytes, const std::string& subject, Transcript& transcript)
        : m_tokens{bytes}, m_subject{subject}, m_text{transcript, subject} {}

    void read() {
        m_groups.emplace_back();
        while (const auto token = m_tokens.next()) {
            read(*token);
            if (m_is_at_end) break;
        }
        flush();
        // The last brace may be missing; more missing ones mean that something of the file is missing.
        if (m_groups.size() > 2) throw Error{ErrorKind::Malformed, "the file ends in the middle", m_subject, fmt::format("byte {}", m_tokens.position())};
        if (!m_boxes.empty() && !m_text.at_start()) m_text.end_paragraph();
        write_boxes();
        m_text.end_text();
        m_text.warn(Warning::Kind::DroppedRevisions, m_deletions);
        m_text.warn(Warning::Kind::DroppedNotes, m_notes);
        m_text.warn(Warning::Kind::DroppedPictures, m_pictures);
        m_text.warn(Warning::Kind::DamagedPlaces, m_groups.size() > 1 ? 1 : 0);
    }

private:
    void read(const RtfToken& token) {
        const bool is_bytes = token.kind == RtfToken::Kind::Byte || token.kind == RtfToken::Kind::Text;
        if (!is_bytes) flush();
        const bool after_star = std::exchange(m_after_star, token.kind == RtfToken::Kind::Symbol && token.text == "*");
        switch (token.kind) {
            case RtfToken::Kind::Open: open_group(); break;
            case RtfToken::Kind::Close: close_group(); break;
            case RtfToken::Kind::Word: read_word(token, after_star); break;
            case RtfToken::Kind::Symbol: read_symbol(token.text); break;
            case RtfToken::Kind::Byte:
                if (!is_skipped()) m_bytes += static_cast<char>(*token.value);
                break;
            case RtfToken::Kind::Text: {
                const auto skipped = std::min(token.text.size(), static_cast<std::size_t>(m_to_skip));
                m_to_skip -= static_cast<int>(skipped);
                m_bytes += token.text.substr(skipped);
                break;
            }
            case RtfToken::Kind::Binary: is_skipped(); break;
        }
    }

    /// After \u come one or more signs for programs that do not know it.
    bool is_skipped() {
        if (m_to_skip == 0) return false;
        --m_to_skip;
        return true;
    }

    Group& group() { return m_groups.back(); }
    [[nodiscard]] bool is_visible() const { return !m_groups.back().deleted && !m_groups.back().hidden; }

    void open_group() {
        if (m_groups.size() > kDeepestGroup) throw Error{ErrorKind::Malformed, "nested too deeply", m_subject, fmt::format("byte {}", m_tokens.position())};
        m_groups.push_back(m_groups.back());
        m_to_skip = 0;
    }

    void close_group() {
        m_to_skip = 0;
        if (m_groups.size() < 2) return;  // one brace too many
        const auto closed = m_groups.back().destination;
        m_groups.pop_back();
        // What mail programs and disks leave behind the end is no text; what has control words is, behind a brace too many.
        if (m_groups.size() == 1 && !std::exchange(m_was_closed, true)) m_is_at_end = m_tokens.rest().find('\\') == std::string_view::npos;
        if (group().destination == closed) return;
        switch (closed) {
            case Destination::ListMark: close_list_mark(); break;
            case Destination::FieldCode: close_field_code(); break;
            case Destination::Comment: close_comment(); break;
            case Destination::CommentAuthor: m_author = std::exchange(m_field, {}); break;
            case Destination::CommentReference: m_comment_key = std::exchange(m_field, {}); break;
            case Destination::RangeStart:
                begin_words();
                m_comment_begins[std::exchange(m_field, {})] = m_text.position();
                break;
            case Destination::RangeEnd: m_comment_ends[std::exchange(m_field, {})] = m_text.end_of_words(); break;
            case Destination::Box:
                if (!m_boxes.empty() && !m_boxes.back().words.empty()) m_boxes.push_back({{}, 0});
                break;
            case Destination::Body:
            case Destination::Nowhere:
            case Destination::FontTable: break;
        }
    }

    void close_list_mark() {
        const auto mark = bullet(std::string{text::trimmed(m_list_mark)});
        const bool is_empty = text::trimmed(std::exchange(m_list_mark, {})).empty();
        if (is_empty) return;
        if (group().destination == Destination::Body) m_mark_due = mark + " ";
        else append(mark + " ");
    }

    void close_field_code() {
        const auto sign = sign_of_symbol_field(std::exchange(m_field, {}));
        m_result_is_known = !sign.empty();
        append(sign);
    }

    void close_comment() {
        const auto body = std::string{text::trimmed(std::exchange(m_comment, {}))};
        const auto begin = m_comment_begins.find(m_comment_key);
        const auto end = m_comment_ends.find(m_comment_key);
        const bool is_ranged = begin != m_comment_begins.end() && end != m_comment_ends.end();
        const auto place = m_text.position();
        m_text.note(is_ranged ? begin->second : place, is_ranged ? end->second : place, std::exchange(m_author, {}), body);
        m_comment_key.clear();
    }

    void read_word(const RtfToken& token, bool after_star) {
        const auto& word = token.text;
        if (leads_nowhere(word)) {
            const bool counts = group().destination != Destination::Nowhere;
            if (counts && word == "pict") ++m_pictures;
            if (counts && word == "footnote") ++m_notes;
            return enter(Destination::Nowhere);
        }
        if (word == "ud" && group().outside != Destination::Nowhere) {
            group().destination = std::exchange(group().outside, Destination::Nowhere);
            return;
        }
        if (after_star && !is_read(word)) return enter(Destination::Nowhere);
        if (group().destination == Destination::Nowhere) return;
        if (read_format(token) || read_structure(word) || read_destination(word)) return;
        if (word == "u") read_unicode(token.value.value_or(0));
        else if (const auto* sign = sign_of(word); sign != nullptr && !is_skipped()) append(sign);
    }

    void enter(Destination destination) {
        // What leads nowhere leads nowhere at every depth, and what is collected is not collected twice.
        const auto now = group().destination;
        const bool is_open = now == Destination::Body || now == Destination::Box || now == Destination::Comment;
        if (is_open || (destination == Destination::Nowhere && now != Destination::Nowhere)) group().destination = destination;
    }

    bool read_destination(std::string_view word) {
        if (word == "fonttbl") enter(Destination::FontTable);
        else if (word == "listtext" || word == "pntext") enter(Destination::ListMark);
        else if (word == "fldinst") enter(Destination::FieldCode);
        else if (word == "fldrslt") {
            if (std::exchange(m_result_is_known, false)) enter(Destination::Nowhere);
        } else if (word == "shptxt") enter(Destination::Box);
        else if (word == "annotation") enter(Destination::Comment);
        else if (word == "atnauthor") enter(Destination::CommentAuthor);
        else if (word == "atnref") enter(Destination::CommentReference);
        else if (word == "atrfstart") enter(Destination::RangeStart);
        else if (word == "atrfend") enter(Destination::RangeEnd);
        else if (word == "upr") {
            group().outside = group().destination;
            enter(Destination::Nowhere);
        } else return false;
        return true;
    }

    bool read_format(const RtfToken& token) {
        const auto& word = token.text;
        const int value = token.value.value_or(1);
        const bool on = value != 0;
        const auto set = [&](int style) { group().style = on ? group().style | style : group().style & ~style; };
        if (word == "b") set(model::kBold);
        else if (word == "i") set(model::kItalic);
        else if (is_underline(word)) set(model::kUnderline);
        else if (word == "ulnone") group().style &= ~model::kUnderline;
        else if (word == "v") group().hidden = on;
        else if (word == "deleted" || word == "mvf") group().deleted = on;
        else if (word == "plain") group().style = 0, group().hidden = group().deleted = false, group().font = m_default_font;
        else if (word == "pard") group().in_table = false;
        else if (word == "intbl") group().in_table = true;
        else if (word == "uc") group().skip_after_unicode = std::clamp(value, 0, 16);
        else return read_font_and_encoding(word, token.value.value_or(0));
        return true;
    }

    bool read_font_and_encoding(std::string_view word, int value) {
        const bool in_table = group().destination == Destination::FontTable;
        if (word == "f") {
            group().font = value;
            if (in_table) m_fonts[value] = {};
        } else if (word == "deff") {
            m_default_font = group().font = value;
        } else if (word == "fcharset" && in_table) {
            m_fonts[group().font].encoding = encoding_of_charset(value);
            m_fonts[group().font].is_symbol = value == kCharsetOfSymbols;
        } else if (word == "cpg" && in_table) {
            m_fonts[group().font].encoding = encoding_of_code_page(value);
        } else if (word == "ansicpg") {
            m_encoding = encoding_of_code_page(value);
        } else if (word == "mac") {
            m_encoding = "macintosh";
        } else if (word == "pc") {
            m_encoding = "cp437";
        } else if (word == "pca") {
            m_encoding = "cp850";
        } else {
            return false;
        }
        return true;
    }

    bool read_structure(std::string_view word) {
        if (word == "par" || word == "line" || word == "sect") end_paragraph();
        else if (word == "cell") end_cell();
        else if (word == "nestcell") m_blank_due = true;
        else if (word == "row") end_row();
        else return false;
        return true;
    }

    void read_symbol(std::string_view symbol) {
        if (symbol == "\n" || symbol == "\r") end_paragraph();
        else if (const auto* sign = sign_of_symbol(symbol); sign != nullptr && !is_skipped()) append(sign);
    }

    void read_unicode(std::int32_t value) {
        m_to_skip = group().skip_after_unicode;
        // Signs beyond the first plane come in two halves; some programs write them whole.
        const auto unit = value > 0xFFFF ? static_cast<std::uint32_t>(value) : static_cast<std::uint32_t>(value) & 0xFFFF;
        const auto high = std::exchange(m_high_surrogate, 0);
        if (unit >= 0xD800 && unit < 0xDC00) {
            m_high_surrogate = unit;
        } else if (unit < 0xDC00 || unit >= 0xE000) {
            append_sign(static_cast<char32_t>(unit));
        } else if (high != 0) {
            append_sign(static_cast<char32_t>(0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00)));
        }
    }

    [[nodiscard]] const Font& font() const {
        static const Font kNone;
        const auto found = m_fonts.find(m_groups.back().font);
        return found == m_fonts.end() ? kNone : found->second;
    }

    /// In marks of lists every sign of a symbol font is a bullet.
    void append_sign(char32_t code) {
        const bool is_private = code >= 0xE000 && code <= 0xF8FF;
        const bool is_of_font = code <= 0xFF && code > 0x20 && (font().is_symbol || is_symbol_font(font().name));
        if (group().destination == Destination::ListMark && (is_private || is_of_font)) append("•");
        else append(sign_of_symbol_font(font().name, code));
    }

    /// Bytes that stood together are converted together, because some encodings have signs of two bytes.
    void flush() {
        if (m_bytes.empty()) return;
        const auto bytes = std::exchange(m_bytes, {});
        if (group().destination == Destination::Nowhere) return;
        const auto& used = font();
        if (group().destination == Destination::FontTable) {
            auto& name = m_fonts[group().font].name;
            if (name.size() + bytes.size() <= kLongestFontName) name += text::decode(bytes.substr(0, bytes.find(';')), m_encoding).utf8;
        } else if (used.is_symbol || is_symbol_font(used.name)) {
            for (const char byte : bytes) append_sign(byte > 0 && byte <= ' ' ? static_cast<char32_t>(byte) : 0xF000 + static_cast<unsigned char>(byte));
        } else {
            const bool is_ascii = std::none_of(bytes.begin(), bytes.end(), [](char byte) { return (byte & 0x80) != 0; });
            append(is_ascii ? bytes : text::decode(bytes, used.encoding.empty() ? m_encoding : used.encoding).utf8);
        }
    }

    void append(std::string_view words) {
        if (words.empty()) return;
        m_high_surrogate = 0;
        switch (group().destination) {
            case Destination::Nowhere:
            case Destination::FontTable: break;
            case Destination::ListMark: m_list_mark += words; break;
            case Destination::Comment: m_comment += words; break;
            case Destination::FieldCode:
            case Destination::CommentAuthor:
            case Destination::CommentReference:
            case Destination::RangeStart:
            case Destination::RangeEnd: m_field += words; break;
            case Destination::Box:
                if (is_visible()) m_boxes.push_back({std::string{words}, group().style});
                break;
            case Destination::Body:
                if (group().deleted && !std::exchange(m_in_deletion, true)) ++m_deletions;
                if (!is_visible()) break;
                m_in_deletion = false;
                begin_words();
                m_text.append(words, group().style);
                break;
        }
    }

    /// Tabs between cells, blanks between their paragraphs and marks of items come when words follow.
    void begin_words() {
        if (m_tabs > 0) m_text.append(std::string(static_cast<std::size_t>(std::exchange(m_tabs, 0)), '\t'));
        else if (m_blank_due && !m_text.at_start()) m_text.append(" ");
        m_blank_due = false;
        m_text.append(std::exchange(m_mark_due, {}));
    }

    void end_paragraph() {
        if (group().destination == Destination::Comment) m_comment += '\n';
        if (group().destination == Destination::Box) m_boxes.push_back({{}, group().style});
        if (group().destination != Destination::Body) return;
        if (group().in_table) {
            m_blank_due = true;
        } else if (is_visible()) {
            if (!m_mark_due.empty()) begin_words();
            m_text.end_paragraph();
            write_boxes();
        }
        m_mark_due.clear();
    }

    void end_cell() {
        if (group().destination != Destination::Body) return;
        ++m_tabs;
        m_blank_due = false;
        m_mark_due.clear();
    }

    void end_row() {
        if (group().destination != Destination::Body) return;
        if (m_tabs > 1) m_text.append(std::string(static_cast<std::size_t>(m_tabs - 1), '\t'));
        m_tabs = 0;
        m_blank_due = false;
        m_text.end_paragraph();
        write_boxes();
    }

    void write_boxes() {
        for (const auto& piece : std::exchange(m_boxes, {})) {
            if (piece.words.empty()) m_text.end_paragraph();
            else m_text.append(piece.words, piece.style);
        }
    }

    RtfTokens m_tokens;
    std::string m_subject;
    TranscriptText m_text;
    std::vector<Group> m_groups;
    bool m_was_closed{false};  ///< the outermost group
    bool m_is_at_end{false};
    std::map<int, Font> m_fonts;
    int m_default_font{-1};
    std::string m_encoding{"cp1252"};
    std::string m_bytes;
    int m_to_skip{0};
    bool m_after_star{false};
    std::uint32_t m_high_surrogate{0};
    int m_tabs{0};
    bool m_blank_due{false};
    std::string m_list_mark;
    std::string m_mark_due;
    std::vector<Piece> m_boxes;  ///< of the paragraph or row
    std::string m_field;         ///< words of a small destination
    bool m_result_is_known{false};
    std::string m_author;
    std::string m_comment;
    std::string m_comment_key;
    std::map<std::string, std::int64_t> m_comment_begins;
    std::map<std::string, std::int64_t> m_comment_ends;
    bool m_in_deletion{false};
    int m_deletions{0};
    int m_notes{0};
    int m_pictures{0};
};

}  // namespace

void read_rtf(std::string_view bytes, const std::string& subject, Transcript& transcript) {
    transcript.format = "rtf";
    RtfReader{bytes, subject, transcript}.read();
}

}  // namespace fundstelle::formats
