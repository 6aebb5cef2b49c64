// SPDX-License-Identifier: GPL-3.0-or-later
/// An institute's Word template.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/docx_writer.h"

namespace fundstelle::formats {

/// A paragraph style that a Word file defines.
struct WordStyle {
    std::string id;    ///< how paragraphs name it: "berschrift1"
    std::string name;  ///< how people do; built-in ones in English: "heading 1"
    int level{0};      ///< in the outline, 1 to 9; 0 for none
    friend bool operator==(const WordStyle&, const WordStyle&) = default;
};

/// Names, or ids, of the styles that somebody chose.
using WordStyleNames = std::map<ParagraphStyle, std::string>;

/// "title", "heading1" … "heading6", "body", "quote", "source", "caption", "note".
std::string_view to_string(ParagraphStyle style);
/// Those that `to_string()` gives.
std::optional<ParagraphStyle> parse_paragraph_style(std::string_view name);

class WordTemplate {
public:
    /// A .dotx, .docx, .dotm or .docm. Throws `NotFound`, `Unreadable`, `TooLarge`, `Malformed`, or `Unsupported` for what is no Word document.
    static WordTemplate read(const std::filesystem::path& path);
    /// The same for bytes; `subject` names the file in errors.
    WordTemplate(std::string_view bytes, std::string subject);
    WordTemplate(WordTemplate&&) noexcept;
    WordTemplate& operator=(WordTemplate&&) noexcept;
    ~WordTemplate();

    /// In the order of the file.
    [[nodiscard]] const std::vector<WordStyle>& styles() const { return m_styles; }
    /// The style in which paragraphs are printed: the one chosen by hand, or one whose name says it in English or German; headings also one of
    /// that level of the outline. Nothing if there is none.
    [[nodiscard]] std::optional<WordStyle> style_of(ParagraphStyle style, const WordStyleNames& by_hand = {}) const;

    struct Content {
        std::string title{};   ///< of the file's properties
        std::string author{};  ///< of comments
        WordStyleNames by_hand{};
    };
    struct Filled {
        std::string bytes;                     ///< a .docx
        std::vector<ParagraphStyle> unmapped;  ///< of the blocks, those without a style; they are printed in the usual one
    };
    /// A document with these blocks as its body, and the template's styles, numbering, theme, settings, and the page with its heads and feet as
    /// the last section has them. What else the template's body used goes: pictures, notes, comments, properties, macros.
    [[nodiscard]] Filled filled(const std::vector<DocxBlock>& blocks, const Content& content) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    std::string m_subject;
    std::string m_main;  ///< the part with the body
    std::vector<WordStyle> m_styles;
    std::string m_default_style;  ///< id
};

}  // namespace fundstelle::formats
