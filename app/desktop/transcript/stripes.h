// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <optional>
#include <vector>

#include "transcript/page_layout.h"
#include "transcript/transcript_content.h"

namespace fundstelle::desktop {

/// The coding stripes in the margin: lanes beside the text, names of codes left of them where there is room. Lanes are fixed for the whole
/// document, so they stay where they are while scrolling.
class Stripes {
public:
    /// The pixels they need for `lanes` lanes.
    static int widthFor(std::size_t lanes);

    /// Draws what lies between two heights of the page. `origin` is the page's top at the right border of the stripes' margin;
    /// `emphasised` are thicker.
    static void draw(QPainter& painter, const QPointF& origin, const TranscriptContent& content, const PageLayout& page, qreal from, qreal to,
                     const std::vector<model::CodingId>& emphasised, const QFont& font);

    /// The stripe, or its name, at a point relative to the same origin; nothing beside them.
    static std::optional<std::size_t> at(const QPointF& point, const TranscriptContent& content, const PageLayout& page, qreal from, qreal to,
                                         const QFont& font);
};

}  // namespace fundstelle::desktop
