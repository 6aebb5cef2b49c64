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

/// The nearest begin or end of a piece within one paragraph in a direction; nothing if there is none.
std::optional<std::int64_t> borderWithin(const TranscriptContent& content, const TranscriptContent::Paragraph& paragraph,
                                         std::int64_t position, int direction, text::Segment kind, StepTo to) {
    if (paragraph.begin == paragraph.end) return std::nullopt;
    std::optional<std::int64_t> found;
    for (const auto& piece : text::segments(content.text->words({paragraph.begin, paragraph.end}), kind)) {
        const auto border = paragraph.begin + (to == StepTo::Begin ? piece.begin() : piece.end()).count();
        if (direction > 0 && border > position) return border;
        if (direction < 0 && border < position) found = border;
    }
    return found;
}

/// The begin of the next turn, or of this one and then of the one before.
std::int64_t turnBorder(const TranscriptContent& content, std::size_t index, std::int64_t position, int direction) {
    const auto& paragraphs = content.paragraphs;
    const auto starts = [&](std::size_t i) { return i == 0 || paragraphs[i].startsTurn(); };
    if (direction > 0) {
        for (auto i = index + 1; i < paragraphs.size(); ++i) {
            if (starts(i)) return paragraphs[i].begin;
        }
        return paragraphs.back().end;
    }
    for (auto i = index + 1; i-- > 0;) {
        if (starts(i) && paragraphs[i].begin < position) return paragraphs[i].begin;
    }
    return 0;
}

}  // namespace

std::int64_t borderFrom(const TranscriptContent& content, PageLayout& page, std::int64_t position, int direction, CaretStep step,
                        StepTo to) {
    if (to == StepTo::Usual) to = direction > 0 ? StepTo::End : StepTo::Begin;
    auto index = page.paragraphOf(position);
    if (step == CaretStep::Turn) return turnBorder(content, index, position, direction);
    if (step == CaretStep::Paragraph) return paragraphBorder(content, index, position, direction);
    if (step == CaretStep::Line) {
        const auto caret = page.caretRect(position);
        return page.positionAt({caret.x(), caret.center().y() + direction * page.lineStep()});
    }
    const auto kind = step == CaretStep::Sentence ? text::Segment::Sentence
                      : step == CaretStep::Word   ? text::Segment::Word
                                                  : text::Segment::Grapheme;
    for (;;) {
        if (const auto border = borderWithin(content, content.paragraphs[index], position, direction, kind, to)) return *border;
        if (direction < 0 ? index == 0 : index + 1 == content.paragraphs.size()) return position;
        index = direction < 0 ? index - 1 : index + 1;
        if (kind == text::Segment::Grapheme) return direction > 0 ? content.paragraphs[index].begin : content.paragraphs[index].end;
    }
}

}  // namespace fundstelle::desktop
