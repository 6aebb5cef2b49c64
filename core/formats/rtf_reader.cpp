// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/rtf_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "base/error.h"
#include "formats/rtf_tokens.h"
#include "formats/symbol_fonts.h"
#include "formats/transcript_text.h"
#include "text/encoding.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

constexpr std::size_t kDeepestGroup = 5'000;
constexpr std::size_t kLongestFontName = 200;  // bytes; it is looked at with every piece of text

enum class Destination { Body, Nowhere, FontTable, ListMark, CommentAuthor, CommentReference, Comment, RangeStart, RangeEnd };

/// What holds within a group; a copy opens with every "{".
struct Group {
    Destination destination{Destination::Body};
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
};

std::string encoding_of_charset(int charset) {
    switch (charset) {
        case 77: return "macintosh";
        case 128: return "cp932";
        case 129: return "cp949";
        case 134: return "cp936";
        case 136: return "cp950";
        case 161: return "cp1253";
        case 162: return "cp1254";
        case 163: return "cp1258";
        case 177: return "cp1255";
        case 178: return "cp1256";
        case 186: return "cp1257";
        case 204: return "cp1251";
        case 222: return "cp874";
        case 238: return "cp1250";
        default: return {};
    }
}

/// Destinations whose words are none of the document's, also where no \* says that they may be skipped.
bool leads_nowhere(std::string_view word) {
    static constexpr std::string_view kNames[] = {
        "stylesheet", "colortbl", "info", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "pict",
        "fldinst", "footnote", "sp", "shprslt", "nonshppict", "xe", "tc", "tcn", "rxe", "objdata", "private", "filetbl", "revtbl",
        "listtable", "listoverridetable", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "nonesttables", "atnid", "atntime",
        "atndate", "atnicn", "atnparent", "background", "do", "themedata", "datastore", "latentstyles"};
    return std::find(std::begin(kNames), std::end(kNames), word) != std::end(kNames);
}

/// Marked with \* and yet read.
bool is_read(std::string_view word) {
    return word == "shppict" || word == "annotation" || word == "atnauthor" || word == "atnref" || word == "atrfstart" || word == "atrfend" ||
           word == "shpinst" || word == "ud";
}

const char* sign_of(std::string_view word) {
    static const std::map<std::string_view, const char*> kSigns = {
        {"emdash", "—"}, {"endash", "–"}, {"lquote", "‘"}, {"rquote", "’"}, {"ldblquote", "“"}, {"rdblquote", "”"}, {"bullet", "•"},
        {"emspace", "\u2003"}, {"enspace", "\u2002"}, {"qmspace", "\u2005"}, {"zwj", "\u200D"}, {"zwnj", "\u200C"}};
    const auto found = kSigns.find(word);
    return found == kSigns.end() ? nullptr : found->second;
}

class RtfReader {
public:
    RtfReader(std::string_view bytes, const std::string& subject, Transcript& transcript)
        : m_tokens{bytes}, m_subject{subject}, m_text{transcript, subject} {}

    void read() {
        m_groups.emplace_back();
        while (const auto token = m_tokens.next()) read(*token);
        flush();
        // The last brace may be missing; more missing ones mean that something of the file is missing.
        if (m_groups.size() > 2) throw Error{ErrorKind::Malformed, "the file ends in the middle", m_subject, fmt::format("byte {}", m_tokens.position())};
        m_text.end_text();
        m_text.warn(Warning::Kind::DroppedRevisions, m_deletions);
        m_text.warn(Warning::Kind::DroppedNotes, m_notes);
        m_text.warn(Warning::Kind::DroppedPictures, m_pictures);
    }

private:
    void read(const RtfToken& token) {
        if (token.kind != RtfToken::Kind::Byte && token.kind != RtfToken::Kind::Text) {
            flush();
            if (token.kind != RtfToken::Kind::Word || token.text != "u") m_high_surrogate = 0;
        }
        switch (token.kind) {
            case RtfToken::Kind::Open: open_group(); break;
            case RtfToken::Kind::Close: close_group(); break;
            case RtfToken::Kind::Word: read_word(token); break;
            case RtfToken::Kind::Symbol: read_symbol(token.text); break;
            case RtfToken::Kind::Byte:
                if (m_to_skip > 0) --m_to_skip;
                else m_bytes += static_cast<char>(*token.value);
                break;
            case RtfToken::Kind::Text: {
                const auto skipped = std::min(token.text.size(), static_cast<std::size_t>(m_to_skip));
                m_to_skip -= static_cast<int>(skipped);
                m_bytes += token.text.substr(skipped);
                break;
            }
            case RtfToken::Kind::Binary: break;
        }
        m_after_star = token.kind == RtfToken::Kind::Symbol && token.text == "*";
    }

    Group& group() { return m_groups.back(); }

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
        if (group().destination == closed) return;
        if (closed == Destination::ListMark && !m_list_mark.empty()) {
            m_text.append(std::exchange(m_list_mark, {}) + " ", group().style);
        } else if (closed == Destination::CommentReference) {
            m_comment_key = std::exchange(m_field, {});
        } else if (closed == Destination::RangeStart) {
            begin_words();
            m_comment_begins[std::exchange(m_field, {})] = m_text.position();
        } else if (closed == Destination::RangeEnd) {
            m_comment_ends[std::exchange(m_field, {})] = m_text.position();
        } else if (closed == Destination::CommentAuthor) {
            m_author = std::exchange(m_field, {});
        } else if (closed == Destination::Comment) {
            close_comment();
        }
    }

    void close_comment() {
        while (!m_comment.empty() && (m_comment.back() == '\n' || m_comment.back() == ' ')) m_comment.pop_back();
        const auto first = std::min(m_comment.find_first_not_of(" \n"), m_comment.size());
        const auto begin = m_comment_begins.find(m_comment_key);
        const bool ranged = begin != m_comment_begins.end() && m_comment_ends.contains(m_comment_key);
        m_text.note(ranged ? begin->second : m_text.position(), std::exchange(m_author, {}), m_comment.substr(first));
        m_comment.clear();
        m_comment_key.clear();
    }

    void read_word(const RtfToken& token) {
        const auto& word = token.text;
        if (m_after_star && !is_read(word)) return enter(Destination::Nowhere);
        if (leads_nowhere(word)) {
            const bool counts = group().destination != Destination::Nowhere;
            if (counts && word == "pict") ++m_pictures;
            if (counts && word == "footnote") ++m_notes;
            return enter(Destination::Nowhere);
        }
        if (group().destination == Destination::Nowhere) return;
        if (read_format(token) || read_structure(word) || read_destination(word)) return;
        if (word == "u") read_unicode(token.value.value_or(0));
        else if (const auto* sign = sign_of(word)) append(sign);
    }

    void enter(Destination destination) {
        // What leads nowhere leads nowhere at every depth.
        if (group().destination != Destination::Nowhere) group().destination = destination;
    }

    bool read_destination(std::string_view word) {
        if (word == "fonttbl") enter(Destination::FontTable);
        else if (word == "listtext" || word == "pntext") enter(Destination::ListMark);
        else if (word == "annotation") enter(Destination::Comment);
        else if (word == "atnauthor") enter(Destination::CommentAuthor);
        else if (word == "atnref") enter(Destination::CommentReference);
        else if (word == "atrfstart") enter(Destination::RangeStart);
        else if (word == "atrfend") enter(Destination::RangeEnd);
        else if (word == "upr") return true;
        else return false;
        return true;
    }

    bool read_format(const RtfToken& token) {
        const auto& word = token.text;
        const bool on = token.value.value_or(1) != 0;
        const auto set = [&](int style) { group().style = on ? group().style | style : group().style & ~style; };
        if (word == "b") set(model::kBold);
        else if (word == "i") set(model::kItalic);
        else if (word == "ul" || word == "uld" || word == "uldb" || word == "ulw") set(model::kUnderline);
        else if (word == "ulnone") group().style &= ~model::kUnderline;
        else if (word == "v") group().hidden = on;
        else if (word == "deleted") group().deleted = on;
        else if (word == "plain") group().style = 0, group().hidden = group().deleted = false;
        else if (word == "pard") group().in_table = false;
        else if (word == "intbl") group().in_table = true;
        else if (word == "uc") group().skip_after_unicode = std::clamp(token.value.value_or(1), 0, 16);
        else if (word == "f") group().font = token.value.value_or(0);
        else if (word == "fcharset") m_fonts[group().font].encoding = encoding_of_charset(token.value.value_or(0));
        else if (word == "ansicpg") m_encoding = "cp" + std::to_string(std::clamp(token.value.value_or(1252), 0, 99'999));
        else if (word == "mac") m_encoding = "macintosh";
        else if (word == "pc") m_encoding = "cp437";
        else if (word == "pca") m_encoding = "cp850";
        else return false;
        return true;
    }

    bool read_structure(std::string_view word) {
        if (word == "par" || word == "line" || word == "sect") end_paragraph();
        else if (word == "tab") append("\t");
        else if (word == "cell") ++m_tabs, m_blank_due = false;
        else if (word == "nestcell") m_blank_due = true;
        else if (word == "row") end_row();
        else return false;
        return true;
    }

    void read_symbol(std::string_view symbol) {
        if (symbol == "~") append("\u00A0");
        else if (symbol == "_") append("\u2011");
        else if (symbol == "\\" || symbol == "{" || symbol == "}") append(symbol);
        else if (symbol == "\n" || symbol == "\r") end_paragraph();
        else if (symbol == "\t") append("\t");
    }

    void read_unicode(std::int32_t value) {
        m_to_skip = group().skip_after_unicode;
        const auto unit = static_cast<std::uint32_t>(value) & 0xFFFF;
        if (unit >= 0xD800 && unit < 0xDC00) {
            m_high_surrogate = unit;
            return;
        }
        auto code = static_cast<char32_t>(unit);
        if (unit >= 0xDC00 && unit < 0xE000) {
            const auto high = std::exchange(m_high_surrogate, 0);
            if (high == 0) return;
            code = static_cast<char32_t>(0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
        }
        append(sign_of_symbol_font(font().name, code));
    }

    Font font() const {
        const auto found = m_fonts.find(m_groups.back().font);
        return found == m_fonts.end() ? Font{} : found->second;
    }

    /// Bytes that stood together are converted together, because some encodings have signs of two bytes.
    void flush() {
        if (m_bytes.empty()) return;
        const auto bytes = std::exchange(m_bytes, {});
        if (group().destination == Destination::Nowhere) return;
        if (group().destination == Destination::FontTable) {
            auto& name = m_fonts[group().font].name;
            if (name.size() + bytes.size() <= kLongestFontName) name += decoded(bytes.substr(0, bytes.find(';')), m_encoding);
            return;
        }
        const auto used = font();
        if (is_symbol_font(used.name)) {
            for (const char byte : bytes) append(sign_of_symbol_font(used.name, static_cast<unsigned char>(byte)));
            return;
        }
        const bool is_ascii = std::none_of(bytes.begin(), bytes.end(), [](char byte) { return (byte & 0x80) != 0; });
        append(is_ascii ? bytes : decoded(bytes, used.encoding.empty() ? m_encoding : used.encoding));
    }

    static std::string decoded(const std::string& bytes, const std::string& encoding) {
        try {
            return text::decode(bytes, encoding).utf8;
        } catch (const Error&) {
            return text::decode(bytes, "cp1252").utf8;  // a code page that nobody knows
        }
    }

    void append(std::string_view words) {
        switch (group().destination) {
            case Destination::Nowhere:
            case Destination::FontTable: break;
            case Destination::ListMark:
                if (words != "\t") m_list_mark += words;
                break;
            case Destination::Comment: m_comment += words; break;
            case Destination::CommentAuthor:
            case Destination::CommentReference:
            case Destination::RangeStart:
            case Destination::RangeEnd: m_field += words; break;
            case Destination::Body:
                if (group().deleted && !std::exchange(m_in_deletion, true)) ++m_deletions;
                if (group().deleted || group().hidden) break;
                m_in_deletion = false;
                begin_words();
                m_text.append(words, group().style);
                break;
        }
    }

    /// Tabs between cells and blanks between their paragraphs come when words follow.
    void begin_words() {
        if (m_tabs > 0) m_text.append(std::string(static_cast<std::size_t>(std::exchange(m_tabs, 0)), '\t'));
        else if (m_blank_due) m_text.append(" ");
        m_blank_due = false;
    }

    void end_paragraph() {
        if (group().destination == Destination::Comment) m_comment += '\n';
        if (group().destination != Destination::Body) return;
        if (group().in_table) m_blank_due = true;
        else if (!group().deleted) m_text.end_paragraph();
    }

    void end_row() {
        if (group().destination != Destination::Body) return;
        if (m_tabs > 1) m_text.append(std::string(static_cast<std::size_t>(m_tabs - 1), '\t'));
        m_tabs = 0;
        m_blank_due = false;
        m_text.end_paragraph();
    }

    RtfTokens m_tokens;
    std::string m_subject;
    TranscriptText m_text;
    std::vector<Group> m_groups;
    std::map<int, Font> m_fonts;
    std::string m_encoding{"cp1252"};
    std::string m_bytes;
    int m_to_skip{0};
    bool m_after_star{false};
    std::uint32_t m_high_surrogate{0};
    int m_tabs{0};
    bool m_blank_due{false};
    std::string m_list_mark;
    std::string m_field;  ///< words of a small destination
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
