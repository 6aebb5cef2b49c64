// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "formats/docx_writer.h"

namespace fundstelle::formats {

/// Writes the body of a Word file: WordprocessingML, ECMA-376 part 1, section 17.
class DocxBody {
public:
    /// The key of a style in the file, empty for that of paragraphs that name none; nothing if the file has no such style, whose look is then
    /// written to the paragraph.
    using StyleIds = std::function<std::optional<std::string>(ParagraphStyle)>;

    /// Appends to `body`, whose document must outlive this. `author` is that of comments.
    DocxBody(pugi::xml_node body, StyleIds ids, std::string author);

    void append(const std::vector<DocxBlock>& blocks);
    /// The part with the comments of what was appended; empty if there are none.
    [[nodiscard]] std::string comments_xml() const;

private:
    void append(const TextParagraph& paragraph);
    void append(pugi::xml_node& paragraph, const TextRun& content, bool bold);

    pugi::xml_node m_body;
    StyleIds m_ids;
    std::string m_author;
    std::size_t m_bookmarks{0};
    std::vector<std::string> m_comments;
};

// A4 in twentieths of a point.
constexpr std::int64_t kPageWidth = 11906;
constexpr std::int64_t kPageHeight = 16838;
constexpr std::int64_t kPageMargin = 1418;
constexpr std::size_t kMostColumnsUpright = 6;

/// Whether a table has so many columns that its page lies on its side.
bool is_wide(const DocxTable& table);
/// What is between the margins of its page, in twentieths of a point.
std::int64_t width_of_text(const DocxTable& table);

/// A document with nothing but its XML declaration, and the bytes of one.
pugi::xml_document new_xml();
std::string to_xml(const pugi::xml_document& document);

}  // namespace fundstelle::formats
