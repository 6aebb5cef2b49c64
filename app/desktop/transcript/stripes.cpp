// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/stripes.h"

#include <QFontMetrics>
#include <algorithm>

#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kBar = 4;
constexpr int kGap = 3;
constexpr int kNames = 128;
constexpr int kMaxLanes = 14;  ///< more share the outermost one

struct Placed {
    std::size_t stripe;
    QRectF bar;
    QRectF name;  ///< empty where there is no room
};

/// The visible stripes with their bars and names; names get the next free line below their begin, as long as the stripe goes on beside it.
std::vector<Placed> place(const TranscriptContent& content, const PageLayout& page, qreal from, qreal to, const QFont& font) {
    std::vector<Placed> placed;
    const auto lanes = static_cast<int>(std::min<std::size_t>(content.lanes, kMaxLanes));
    const qreal nameRight = -lanes * (kBar + kGap) - 8;
    const qreal step = QFontMetricsF{font}.height();
    qreal free = from - 10 * step;
    for (std::size_t i = 0; i < content.stripes.size(); ++i) {
        const auto& stripe = content.stripes[i];
        const auto [top, bottom] = page.extent(stripe.range);
        if (bottom < from) continue;
        if (top > to) break;  // stripes come by their begin
        const auto lane = static_cast<int>(std::min<std::size_t>(stripe.lane, kMaxLanes - 1));
        const QRectF bar{-(lane + 1.0) * (kBar + kGap), top + 2, kBar, std::max<qreal>(bottom - top - 4, 6)};
        QRectF name;
        // A name whose line is off the screen keeps its place, so that names do not jump while scrolling.
        const qreal line = std::max(top, free);
        if (line + step <= std::max(bottom, top + step) + 1) {
            name = {nameRight - kNames, line, kNames, step};
            free = line + step;
        }
        placed.push_back({i, bar, name});
    }
    return placed;
}

}  // namespace

int Stripes::widthFor(std::size_t lanes) {
    return kNames + 16 + static_cast<int>(std::min<std::size_t>(lanes, kMaxLanes)) * (kBar + kGap);
}

void Stripes::draw(QPainter& painter, const QPointF& origin, const TranscriptContent& content, const PageLayout& page, qreal from, qreal to,
                   const std::vector<model::CodingId>& emphasised, const QFont& font) {
    painter.save();
    painter.translate(origin);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const QFontMetricsF metrics{font};
    for (const auto& [index, bar, name] : place(content, page, from, to, font)) {
        const auto& stripe = content.stripes[index];
        const bool strong = std::find(emphasised.begin(), emphasised.end(), stripe.coding) != emphasised.end();
        painter.setPen(Qt::NoPen);
        painter.setBrush(stripe.colour);
        painter.drawRoundedRect(strong ? bar.adjusted(-1, -1, 1, 1) : bar, 2, 2);
        if (!stripe.comment.isEmpty()) {  // a small notch says that there is a comment
            painter.setBrush(theme().paper);
            painter.drawEllipse(QPointF{bar.center().x(), bar.top() + 4}, 1.2, 1.2);
        }
        if (name.isEmpty()) continue;
        painter.setPen(strong ? theme().ink : theme().faintInk);
        painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(stripe.name, Qt::ElideRight, name.width() - 10));
        painter.setPen(Qt::NoPen);
        painter.setBrush(stripe.colour);
    }
    painter.restore();
}

std::optional<std::size_t> Stripes::at(const QPointF& point, const TranscriptContent& content, const PageLayout& page, qreal from, qreal to,
                                       const QFont& font) {
    for (const auto& [index, bar, name] : place(content, page, from, to, font)) {
        if (bar.adjusted(-kGap / 2.0, 0, kGap / 2.0, 0).contains(point) || name.contains(point)) return index;
    }
    return std::nullopt;
}

}  // namespace fundstelle::desktop
