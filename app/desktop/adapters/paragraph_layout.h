// SPDX-License-Identifier: GPL-3.0-or-later
/// One paragraph of a transcript as lines on the screen. All positions that come in or go out are code points from the paragraph's
/// start; only in here are they UTF-16.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QTextCharFormat>
#include <QTextLayout>
#include <string>
#include <string_view>
#include <vector>

#include "text/offset_map.h"

namespace fundstelle::desktop {

class ParagraphLayout {
public:
    struct Span {
        std::int64_t begin;
        std::int64_t end;
        QTextCharFormat format;
    };
    struct Tint {
        std::int64_t begin;
        std::int64_t end;
        QColor background;
        QColor ink;  ///< invalid: as it is
        bool struck{false};
    };

    /// Lays out for a column of `width` pixels; the first line is indented by `first` pixels, those after it by `hanging`; `step` from line
    /// to line.
    ParagraphLayout(std::string_view utf8, const QFont& font, const std::vector<Span>& spans, qreal width, qreal first, qreal hanging, qreal step);

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] std::int64_t length() const { return m_offsets.size().count(); }

    /// Draws with the upper left corner at `origin`; later tints lie over earlier ones.
    void draw(QPainter& painter, const QPointF& origin, const QColor& ink, const std::vector<Tint>& tints) const;

    /// The border between characters nearest to a point that is relative to the upper left corner.
    [[nodiscard]] std::int64_t positionAt(const QPointF& point) const;
    /// Where a caret before `position` stands.
    [[nodiscard]] QRectF caretRect(std::int64_t position) const;
    /// From the top of the first to the bottom of the last line that a range touches.
    [[nodiscard]] std::pair<qreal, qreal> extent(std::int64_t begin, std::int64_t end) const;

private:
    [[nodiscard]] int inLayout(std::int64_t position) const;
    [[nodiscard]] std::int64_t fromLayout(int position) const;

    std::string m_utf8;
    text::OffsetMap m_offsets;
    QTextLayout m_layout;
    qreal m_step;
    qreal m_height{0};
};


}  // namespace fundstelle::desktop
