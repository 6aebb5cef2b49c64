// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <optional>
#include <vector>

#include "transcript/page_layout.h"
#include "transcript/transcript_content.h"

namespace fundstelle::desktop {

/// The coding stripes in the margin: lanes beside the text, names of codes beyond them where there is room. Lanes are fixed for the whole
/// document, so they stay where they are while scrolling. Coordinates are relative to the text's border at the top of the page; left of
/// the text x is negative.
class Stripes {
public:
    struct Look {
        bool right{false};  ///< of the text
        bool names{true};
    };
    /// Which border of a stripe is taken hold of.
    enum class Border { Begin, End };

    Stripes(const TranscriptContent& content, const PageLayout& page, const QFont& font, Look look)
        : m_content{content}, m_page{page}, m_font{font}, m_look{look} {}

    /// The pixels that `lanes` lanes need.
    static int widthFor(std::size_t lanes, Look look);

    /// Draws what lies between two heights of the page; `emphasised` are thicker.
    void draw(QPainter& painter, qreal from, qreal to, const std::vector<model::CodingId>& emphasised) const;

    /// The stripe, or its name, at a point; nothing beside them.
    [[nodiscard]] std::optional<std::size_t> at(const QPointF& point, qreal from, qreal to) const;
    /// The border of a stripe near a point.
    [[nodiscard]] std::optional<Border> borderAt(const QPointF& point, std::size_t stripe) const;
    /// The bar of a stripe.
    [[nodiscard]] QRectF barOf(std::size_t stripe) const;

private:
    struct Placed {
        std::size_t stripe;
        QRectF bar;
        QRectF name;  ///< empty where there is no room
    };
    [[nodiscard]] std::vector<Placed> place(qreal from, qreal to) const;
    void drawName(QPainter& painter, const TranscriptContent::Stripe& stripe, const QRectF& place, bool strong) const;

    const TranscriptContent& m_content;
    const PageLayout& m_page;
    QFont m_font;
    Look m_look;
};

}  // namespace fundstelle::desktop
