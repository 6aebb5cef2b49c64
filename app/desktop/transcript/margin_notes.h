// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <optional>

#include "transcript/page_layout.h"
#include "transcript/transcript_content.h"

namespace fundstelle::desktop {

/// Signs for memos and links left of the paragraph numbers, and, if wanted, comments on codings right of the text. Coordinates are relative
/// to the top of the page.
class MarginNotes {
public:
    static constexpr int kSigns = 20;      ///< width of the column of signs
    static constexpr int kComments = 200;  ///< width of the column of comments

    MarginNotes(const TranscriptContent& content, const PageLayout& page, const QFont& font) : m_content{content}, m_page{page}, m_font{font} {}

    void drawSigns(QPainter& painter, qreal from, qreal to) const;
    /// The note whose sign is at a point, as an index of `TranscriptContent::notes`.
    [[nodiscard]] std::optional<std::size_t> signAt(const QPointF& point, qreal from, qreal to) const;
    void drawComments(QPainter& painter, qreal left, qreal from, qreal to) const;

private:
    [[nodiscard]] std::vector<std::pair<std::size_t, QRectF>> placeSigns(qreal from, qreal to) const;

    const TranscriptContent& m_content;
    const PageLayout& m_page;
    QFont m_font;
};

}  // namespace fundstelle::desktop
