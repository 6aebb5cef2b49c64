// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/margin_notes.h"

#include <QFontMetricsF>
#include <algorithm>

#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr qreal kSign = 14;
constexpr int kLines = 4;  ///< of a comment

}  // namespace

std::vector<std::pair<std::size_t, QRectF>> MarginNotes::placeSigns(qreal from, qreal to) const {
    std::vector<std::pair<std::size_t, QRectF>> placed;
    if (m_page.paragraphCount() == 0) return placed;
    const auto begin = m_content.paragraphs[m_page.paragraphAt(from)].begin;
    qreal free = from - 200;
    const auto first = std::partition_point(m_content.notes.begin(), m_content.notes.end(), [&](const auto& note) { return note.range.begin().count() < begin; });
    for (auto note = first; note != m_content.notes.end(); ++note) {
        const qreal top = std::max(free, m_page.extent({note->range.begin().count(), note->range.begin().count() + 1}).first + 4);
        if (top > to) break;
        placed.emplace_back(static_cast<std::size_t>(note - m_content.notes.begin()), QRectF{3, top, kSign, kSign});
        free = top + kSign + 2;
    }
    return placed;
}

void MarginNotes::drawSigns(QPainter& painter, qreal from, qreal to) const {
    using Kind = TranscriptContent::Note::Kind;
    for (const auto& [index, place] : placeSigns(from, to)) {
        const auto name = m_content.notes[index].kind == Kind::Link ? QStringLiteral("link") : QStringLiteral("memo");
        icon(name).paint(&painter, place.toRect());
    }
}

std::optional<std::size_t> MarginNotes::signAt(const QPointF& point, qreal from, qreal to) const {
    if (point.x() > kSigns) return std::nullopt;
    for (const auto& [index, place] : placeSigns(from, to)) {
        if (place.adjusted(-3, -1, 3, 1).contains(point)) return index;
    }
    return std::nullopt;
}

void MarginNotes::drawComments(QPainter& painter, qreal left, qreal from, qreal to) const {
    if (m_page.paragraphCount() == 0) return;
    const QFontMetricsF metrics{m_font};
    const auto [first, last] = m_content.stripesWithin(m_content.paragraphs[m_page.paragraphAt(from)].begin, m_content.paragraphs[m_page.paragraphAt(to)].end + 1);
    qreal free = from - 400;
    painter.setFont(m_font);
    for (auto i = first; i < last; ++i) {
        const auto& stripe = m_content.stripes[i];
        if (stripe.comment.isEmpty()) continue;
        const qreal top = std::max(free, m_page.extent(stripe.range).first + 4);
        const QRectF room{left + 8, top, kComments - 16.0, kLines * metrics.lineSpacing()};
        const auto words = stripe.comment.simplified();
        auto needed = painter.boundingRect(room, Qt::TextWordWrap, words);
        needed.setHeight(std::min(needed.height(), room.height()));
        painter.fillRect(QRectF{left, top, 2, needed.height()}, stripe.colour);
        painter.setPen(theme().quietInk);
        painter.save();
        painter.setClipRect(needed.adjusted(0, 0, 1, 1));
        painter.drawText(room, Qt::TextWordWrap, words);
        painter.restore();
        free = top + needed.height() + 6;
    }
}

}  // namespace fundstelle::desktop
