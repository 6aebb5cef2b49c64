// SPDX-License-Identifier: GPL-3.0-or-later
/// A finished report as it is checked: words by paragraph, and what of their look may say that they are quoted.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "text/offset.h"

namespace fundstelle::model {

struct ReportParagraph {
    enum class Block {
        Body,
        Heading,
        Quote,     ///< its style is one of quotations: „Zitat“, "Intensives Zitat", "Quote", "Block Text", <blockquote>
        Indented,  ///< set in at the left by itself or by its style, and no item of a list
        Row,       ///< cells of a table, with tabs between them
    };
    std::string words{};                          ///< UTF-8, without a line end
    std::vector<text::CodePointRange> italics{};  ///< in `words`, in order
    Block block{Block::Body};
    std::int64_t number{0};                       ///< from 1, as the file has them; a footnote has that of the paragraph it hangs on
    std::optional<std::int64_t> page{};           ///< from 1, where the format knows pages
    std::optional<std::int64_t> footnote{};       ///< its number from 1, for words of a footnote or endnote
};

struct ReportText {
    std::vector<ReportParagraph> paragraphs;
};

}  // namespace fundstelle::model
