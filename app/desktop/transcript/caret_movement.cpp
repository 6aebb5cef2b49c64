// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/caret_movement.h"

#include "text/segmentation.h"

namespace fundstelle::desktop {

namespace {

std::int64_t paragraphBorder(const TranscriptContent& content, std::size_t index, std::int64_t position, int direction) {
    const auto& paragraphs = content.paragraphs;
    if (direction > 0) return index + 1 < paragraphs.size() ? paragraphs[index + 1].begin : paragraphs.back().end;
    return position > paragraphs[index].begin || index == 0 ? paragraphs[index].begin : paragraphs[index - 1].begin;
}

/// The nearest end (forward) or begin (back) of a piece within one paragraph; nothing if there is none.
std::optional<std::int64_t> borderWithin(const TranscriptContent& content, const TranscriptContent::Paragraph& paragraph,
                                         std::int64_t position, int direction, text::Segment kind) {
    if (paragraph.begin == paragraph.end) return std::nullopt;
    const auto pieces = text::segments(content.text->words({paragraph.begin, paragraph.end}), kind);
    if (direction > 0) {
        for (const auto& piece : pieces) {
            if (paragraph.begin + piece.end().count() > position) return paragraph.begin + piece.end().count();
        }
    } else {
        for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
            if (paragraph.begin + piece->begin().count() < position) return paragraph.begin + piece->begin().count();
        }
    }
    return std::nullopt;
}

}  // namespace

std::int64_t borderFrom(const TranscriptContent& content, PageLayout& page, std::int64_t position, int direction, CaretStep step) {
    auto index = page.paragraphOf(position);
    if (step == CaretStep::Paragraph) return paragraphBorder(content, index, position, direction);
    if (step == CaretStep::Line) {
        const auto caret = page.caretRect(position);
        return page.positionAt({caret.x(), caret.center().y() + direction * page.lineStep()});
    }
    const auto kind = step == CaretStep::Sentence ? text::Segment::Sentence
                      : step == CaretStep::Word   ? text::Segment::Word
                                                  : text::Segment::Grapheme;
    for (;;) {
        if (const auto border = borderWithin(content, content.paragraphs[index], position, direction, kind)) return *border;
        if (direction < 0 ? index == 0 : index + 1 == content.paragraphs.size()) return position;
        index = direction < 0 ? index - 1 : index + 1;
        if (kind == text::Segment::Grapheme) return direction > 0 ? content.paragraphs[index].begin : content.paragraphs[index].end;
    }
}

}  // namespace fundstelle::desktop
