// SPDX-License-Identifier: GPL-3.0-or-later
/// Paragraphs of a text that we write, before it is said which format they go to.
#pragma once

#include <string>
#include <vector>

namespace fundstelle::formats {

/// What a paragraph is. Word files define a style for each, under the names that Word's own gallery uses.
enum class ParagraphStyle { Title, Heading1, Heading2, Heading3, Heading4, Heading5, Heading6, Body, Quote, Source, Caption, TableNote };

/// 1 to 6; 0 for what is no heading.
constexpr int heading_level(ParagraphStyle style) {
    const bool is_heading = style >= ParagraphStyle::Heading1 && style <= ParagraphStyle::Heading6;
    return is_heading ? static_cast<int>(style) - static_cast<int>(ParagraphStyle::Heading1) + 1 : 0;
}

/// Levels below the sixth are written as the sixth.
constexpr ParagraphStyle heading_style(int level) {
    return static_cast<ParagraphStyle>(static_cast<int>(ParagraphStyle::Heading1) + (level < 1 ? 1 : level > 6 ? 6 : level) - 1);
}

struct TextRun {
    std::string text;  ///< UTF-8; '\n' is a line break within the paragraph
    bool italic{false};
    // Of Word files only:
    std::string bookmark{};  ///< around the run, at most 40 letters, digits and '_'; one that begins with '_' is hidden
    std::string comment{};   ///< on the run
    bool bold{false};
    bool underlined{false};
};

struct TextParagraph {
    ParagraphStyle style;
    std::vector<TextRun> runs;
};

}  // namespace fundstelle::formats
