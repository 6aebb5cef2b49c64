// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/html_reader.h"

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "base/error.h"
#include "formats/list_numbers.h"
#include "formats/transcript_text.h"
#include "formats/turn_recognition.h"
#include "formats/xml.h"
#include "text/encoding.h"
#include "text/search_key.h"
#include "text/utf8.h"

namespace fundstelle::formats {

namespace {

std::string_view name_of(const xmlNode* node) {
    return node->name == nullptr ? std::string_view{} : reinterpret_cast<const char*>(node->name);  // NOLINT: libxml2's unsigned text
}

std::string attribute(xmlNode* node, const char* name) {
    const std::unique_ptr<xmlChar, void (*)(void*)> value{xmlGetProp(node, reinterpret_cast<const xmlChar*>(name)), [](void* text) { xmlFree(text); }};
    return value ? reinterpret_cast<const char*>(value.get()) : std::string{};
}

bool has_attribute(xmlNode* node, const char* name) {
    return xmlHasProp(node, reinterpret_cast<const xmlChar*>(name)) != nullptr;
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_block(std::string_view name) {
    return is_one_of(name, {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "table", "tr",
                            "section", "article", "header", "footer", "main", "nav", "aside", "figure", "figcaption", "address", "body", "form", "hr",
                            "center", "fieldset", "caption"});
}

bool is_left_out(std::string_view name) {
    return is_one_of(name, {"head", "script", "style", "template", "noscript", "del", "select", "button", "svg", "audio", "video", "object", "iframe"});
}

std::optional<double> number_at_start(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end != text.data() && value >= 0 && value < 1e9 ? std::optional{value} : std::nullopt;
}

/// "12.5" or "00:00:12.5", in milliseconds.
std::optional<std::int64_t> time_in(std::string_view words) {
    if (words.find(':') != std::string_view::npos) {
        const auto stamp = time_stamp_at_start("[" + std::string{words} + "]");
        return stamp ? std::optional{stamp->time_ms} : std::nullopt;
    }
    const auto seconds = number_at_start(words);
    return seconds ? std::optional<std::int64_t>{std::llround(*seconds * 1000)} : std::nullopt;
}

/// The time that an element says its words begin at, in milliseconds.
std::optional<std::int64_t> time_of(xmlNode* element) {
    for (const auto* name : {"data-timestamp", "data-time", "data-start", "data-begin"}) {
        if (const auto time = time_in(attribute(element, name))) return time;
    }
    if (const auto milliseconds = number_at_start(attribute(element, "data-m"))) return std::llround(*milliseconds);
    const auto target = attribute(element, "href");
    if (const auto at = target.find("#t="); at != std::string::npos) {
        if (const auto time = time_in(std::string_view{target}.substr(at + 3))) return time;
    }
    return std::nullopt;
}

/// True if all that an element shows is a time: "00:12", where its attribute says the same.
bool shows_only_a_time(xmlNode* element) {
    const std::unique_ptr<xmlChar, void (*)(void*)> content{xmlNodeGetContent(element), [](void* text) { xmlFree(text); }};
    const auto words = text::trimmed(content ? std::string_view{reinterpret_cast<const char*>(content.get())} : std::string_view{});
    const auto bare = "[" + std::string{words} + "]";
    const auto is_stamp = [](std::string_view text) {
        const auto stamp = time_stamp_at_start(text);
        return stamp && stamp->bytes == text.size();
    };
    return is_stamp(words) || is_stamp(bare);
}

class PageReader {
public:
    PageReader(Transcript& transcript, const std::string& subject) : m_transcript{transcript}, m_subject{subject}, m_text{transcript, subject} {}

    void read(xmlNode* root) {
        read_children(root, 0, 0);
        end_block();
        m_text.end_text();
        m_text.warn(Warning::Kind::DroppedRevisions, m_deletions);
        m_text.warn(Warning::Kind::DroppedPictures, m_pictures);
    }

private:
    void read_children(xmlNode* parent, int style, int depth) {
        require_depth(depth, m_subject);
        for (auto* node = parent->children; node != nullptr; node = node->next) {
            if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
                append(reinterpret_cast<const char*>(node->content), style);
            } else if (node->type == XML_ELEMENT_NODE) {
                read_element(node, style, depth);
            }
        }
    }

    void read_element(xmlNode* node, int style, int depth) {
        const auto name = name_of(node);
        if (name == "del") ++m_deletions;
        if (name == "img") ++m_pictures;
        if (is_left_out(name) || is_hidden(node)) return;
        if (const auto time = time_of(node)) {
            m_time = time;
            if (shows_only_a_time(node)) return;  // the mark says it better
        }
        if (name == "br") return break_line();
        if (name == "b" || name == "strong" || name == "th") style |= model::kBold;
        else if (name == "i" || name == "em") style |= model::kItalic;
        else if (name == "u") style |= model::kUnderline;
        style = styled(node, style);
        if (name == "td" || name == "th") return read_cell(node, style, depth);
        if (!is_block(name)) return read_children(node, style, depth + 1);
        if (m_cells > 0) {  // a table row is one line
            m_blank = m_blank || !m_text.at_start();
            read_children(node, style, depth + 1);
            m_blank = m_blank || !m_text.at_start();
            return;
        }
        end_block();
        using Kind = model::ReportParagraph::Block;
        const auto outer = m_block;
        if (name == "blockquote") m_block = Kind::Quote;
        else if (name == "tr") m_block = Kind::Row;
        else if (name.size() == 2 && name[0] == 'h' && text::is_digit(name[1])) m_block = Kind::Heading;
        m_text.set_block(m_block);
        if (name == "ul" || name == "ol") read_list(node, style, depth);
        else if (name == "li") read_item(node, style, depth);
        else if (name == "pre") read_preformatted(node, style, depth);
        else read_children(node, style, depth + 1);
        end_block();
        m_text.set_block(m_block = outer);
        if (name == "tr") m_first_cell = true;
    }

    static bool is_hidden(xmlNode* node) {
        if (has_attribute(node, "hidden")) return true;
        const auto title = attribute(node, "title");  // where LibreOffice saves the heads and feet of pages
        if (name_of(node) == "div" && (title == "header" || title == "footer")) return true;
        auto look = attribute(node, "style");
        std::erase(look, ' ');
        return look.find("display:none") != std::string::npos || look.find("mso-hide:all") != std::string::npos;
    }

    static int styled(xmlNode* node, int style) {
        auto look = attribute(node, "style");
        std::erase(look, ' ');
        if (look.find("font-weight:bold") != std::string::npos || look.find("font-weight:700") != std::string::npos) style |= model::kBold;
        if (look.find("font-weight:normal") != std::string::npos) style &= ~model::kBold;
        if (look.find("font-style:italic") != std::string::npos) style |= model::kItalic;
        if (look.find("text-decoration:underline") != std::string::npos) style |= model::kUnderline;
        return style;
    }

    void read_cell(xmlNode* cell, int style, int depth) {
        if (!m_first_cell) m_text.append("\t");
        m_first_cell = false;
        m_blank = false;
        m_at_block_start = true;
        ++m_cells;
        read_children(cell, style, depth + 1);
        --m_cells;
        m_blank = false;
    }

    void read_list(xmlNode* list, int style, int depth) {
        m_lists.push_back(name_of(list) == "ol" ? static_cast<std::int64_t>(number_at_start(attribute(list, "start")).value_or(1)) : kBullets);
        read_children(list, style, depth + 1);
        m_lists.pop_back();
    }

    void read_item(xmlNode* item, int style, int depth) {
        if (!m_lists.empty()) m_text.append(m_lists.back() == kBullets ? "• " : list_number(ListNumbers::Decimal, m_lists.back()++) + ". ");
        m_at_block_start = true;
        m_in_item = true;
        read_children(item, style, depth + 1);
        m_in_item = false;
    }

    void read_preformatted(xmlNode* node, int style, int depth) {
        ++m_preformatted;
        read_children(node, style, depth + 1);
        --m_preformatted;
    }

    void break_line() {
        if (m_cells > 0) {
            m_blank = true;
            return;
        }
        m_text.end_paragraph();
        m_blank = false;
        m_at_block_start = true;
    }

    /// Ends the paragraph, if one has begun. A paragraph within an item goes on behind the item's mark.
    void end_block() {
        if (m_in_item && m_at_block_start) return;
        if (!m_text.at_start()) m_text.end_paragraph();
        m_blank = false;
        m_at_block_start = true;
        m_first_cell = true;
    }

    /// The time of an element stands at its first word.
    void mark_time() {
        if (m_time && (m_transcript.marks.empty() || m_transcript.marks.back().value != *m_time)) m_text.mark(model::Mark::Kind::Time, *m_time);
        m_time.reset();
    }

    /// White space collapses to one blank, and to none at the borders of blocks.
    void append(std::string_view words, int style) {
        if (m_preformatted > 0) {
            bool first = true;
            for (const auto line : text::lines(words)) {
                if (!std::exchange(first, false)) m_text.end_paragraph();
                if (!line.empty()) mark_time();
                m_text.append(line, style);
            }
            m_at_block_start = m_text.at_start();
            return;
        }
        for (std::size_t at = 0; at < words.size();) {
            const auto word = std::min(words.find_first_not_of(" \t\r\n\f", at), words.size());
            if (word > at && !m_blank) {
                m_blank = true;
                m_blank_style = style;
            }
            if (word == words.size()) return;
            const auto end = std::min(words.find_first_of(" \t\r\n\f", word), words.size());
            if (m_blank && !m_at_block_start) m_text.append(" ", m_blank_style & style);
            mark_time();
            m_text.append(words.substr(word, end - word), style);
            m_blank = m_at_block_start = m_in_item = false;
            m_blank_style = 0;
            at = end;
        }
    }

    static constexpr std::int64_t kBullets = -1;

    Transcript& m_transcript;
    std::string m_subject;
    TranscriptText m_text;
    model::ReportParagraph::Block m_block{model::ReportParagraph::Block::Body};
    std::vector<std::int64_t> m_lists;  ///< the next number of each open list, or kBullets
    std::optional<std::int64_t> m_time;  ///< of the words that come next, in milliseconds
    bool m_blank{false};                ///< white space came; a word after it needs a blank
    int m_blank_style{0};               ///< of where the white space stood
    bool m_at_block_start{true};
    bool m_in_item{false};              ///< behind the mark of an item, before its words
    bool m_first_cell{true};
    int m_cells{0};
    int m_preformatted{0};
    int m_deletions{0};
    int m_pictures{0};
};

/// What a page without Unicode says about its encoding (HTML Living Standard, section 13.2.3.2), if that is one.
std::optional<text::Decoded> decode_as_declared(std::string_view bytes) {
    if (!text::find_invalid_utf8(bytes)) return std::nullopt;
    const auto start = bytes.substr(0, 2048);
    auto at = start.find("charset=");
    if (at == std::string_view::npos) return std::nullopt;
    at = std::min(start.find_first_not_of("\"' ", at + 8), start.size());
    const auto declared = start.substr(at, start.find_first_of("\"' />;", at) - at);
    if (text::find_invalid_utf8(declared)) return std::nullopt;  // nothing is decoded yet
    auto name = text::folded(declared);
    if (name.starts_with("utf") || name.size() > 32) return std::nullopt;  // not what the bytes are
    if (name == "iso-8859-1" || name == "latin1" || name == "us-ascii") name = "windows-1252";
    try {
        return text::decode(bytes, name);
    } catch (const Error&) {
        return std::nullopt;
    }
}

}  // namespace

bool is_html(std::string_view bytes) {
    const auto start = text::folded(text::trimmed(text::decode(bytes.substr(0, 1024)).utf8));
    return start.starts_with("<!doctype html") || start.starts_with("<html") ||
           (start.starts_with("<?xml") && start.find("<html") != std::string::npos);
}

void read_html(std::string_view bytes, const std::string& subject, Transcript& transcript) {
    const auto declared = decode_as_declared(bytes);
    const auto decoded = declared ? *declared : text::decode(bytes);
    if (decoded.utf8.size() > INT32_MAX) throw Error{ErrorKind::TooLarge, "more than 2 GB", subject};
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> page{
        htmlReadMemory(decoded.utf8.data(), static_cast<int>(decoded.utf8.size()), nullptr, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET),
        &xmlFreeDoc};
    auto* root = page ? xmlDocGetRootElement(page.get()) : nullptr;
    if (root == nullptr) throw Error{ErrorKind::Malformed, "no page in the file", subject};
    transcript.format = "html";
    PageReader{transcript, subject}.read(root);
}

}  // namespace fundstelle::formats
