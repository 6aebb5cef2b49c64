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
constexpr int kMaxLanes = 14;  ///< the outermost one is shared by all beyond, and says how many there are
constexpr qreal kHold = 5;     ///< how near to a border is on it

int shownLanes(std::size_t lanes) {
    return static_cast<int>(std::min<std::size_t>(lanes, kMaxLanes));
}

bool isCrowded(std::size_t lane) {
    return lane + 1 >= kMaxLanes;
}

}  // namespace

QRectF Stripes::barOf(std::size_t index) const {
    const auto& stripe = m_content.stripes[index];
    const auto [top, bottom] = m_page.extent(stripe.range);
    const int lane = std::min<int>(static_cast<int>(stripe.lane), kMaxLanes - 1);
    const qreal x = m_look.right ? kGap + lane * (kBar + kGap) : -(lane + 1.0) * (kBar + kGap);
    return {x, top + 2, kBar, std::max<qreal>(bottom - top - 4, 6)};
}

/// The visible stripes with their bars and names; names get the next free line below their begin, as long as the stripe goes on beside it.
std::vector<Stripes::Placed> Stripes::place(qreal from, qreal to) const {
    std::vector<Placed> placed;
    if (m_page.paragraphCount() == 0) return placed;
    const qreal beyond = shownLanes(m_content.lanes) * (kBar + kGap) + 8;
    const qreal step = QFontMetricsF{m_font}.height();
    const auto [first, last] = m_content.stripesWithin(m_content.paragraphs[m_page.paragraphAt(from)].begin, m_content.paragraphs[m_page.paragraphAt(to)].end + 1);
    qreal free = from - 10 * step;
    for (auto i = first; i < last; ++i) {
        const auto bar = barOf(i);
        if (bar.bottom() < from || bar.top() > to) continue;
        QRectF name;
        // A name whose line is off the screen keeps its place, so that names do not jump while scrolling.
        const qreal line = std::max(bar.top() - 2, free);
        if (m_look.names && line + step <= std::max(bar.bottom() + 2, bar.top() - 2 + step) + 1) {
            name = {m_look.right ? beyond : -beyond - kNames, line, kNames, step};
            free = line + step;
        }
        placed.push_back({i, bar, name});
    }
    return placed;
}

int Stripes::widthFor(std::size_t lanes, Look look) {
    return (look.names ? kNames : 0) + 16 + shownLanes(lanes) * (kBar + kGap);
}

void Stripes::drawName(QPainter& painter, const TranscriptContent::Stripe& stripe, const QRectF& place, bool strong) const {
    const QFontMetricsF metrics{m_font};
    auto words = place;
    if (m_content.coders > 1) {  // who coded it, in a small disc
        const auto initials = stripe.coder.left(2).toUpper();
        const qreal width = std::max<qreal>(metrics.horizontalAdvance(initials) + 8, place.height());
        const QRectF disc{m_look.right ? place.left() : place.right() - width, place.top() + 1, width, place.height() - 2};
        painter.setPen(theme().hairline);
        painter.setBrush(theme().hover);
        painter.drawRoundedRect(disc, disc.height() / 2, disc.height() / 2);
        painter.setPen(strong ? theme().ink : theme().faintInk);
        painter.drawText(disc, Qt::AlignCenter, initials);
        if (m_look.right) words.setLeft(disc.right() + 4);
        else words.setRight(disc.left() - 4);
    }
    painter.setPen(strong ? theme().ink : theme().faintInk);
    const auto side = m_look.right ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(words, side | Qt::AlignVCenter, metrics.elidedText(stripe.name, Qt::ElideRight, words.width() - 4));
}

void Stripes::draw(QPainter& painter, qreal from, qreal to, const std::vector<model::CodingId>& emphasised) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    int crowd = 0;
    QRectF crowdBar;
    for (const auto& [index, bar, name] : place(from, to)) {
        const auto& stripe = m_content.stripes[index];
        const bool strong = std::find(emphasised.begin(), emphasised.end(), stripe.coding) != emphasised.end();
        const bool crowded = isCrowded(stripe.lane);
        if (crowded && bar.intersects({bar.x(), from, bar.width(), to - from})) {
            ++crowd;
            crowdBar = crowdBar.isNull() ? bar : crowdBar.united(bar);
        }
        drawBar(painter, strong ? bar.adjusted(-1, -1, 1, 1) : bar, crowded && !strong ? theme().faintInk : stripe.colour);
        painter.setPen(Qt::NoPen);
        if (!stripe.comment.isEmpty()) {  // a small notch says that there is a comment
            painter.setBrush(theme().paper);
            painter.drawEllipse(QPointF{bar.center().x(), bar.top() + 4}, 1.2, 1.2);
        }
        if (!name.isEmpty()) drawName(painter, stripe, name, strong);
    }
    if (crowd > 1) {
        const QRectF counter{crowdBar.center().x() - 12, std::max(crowdBar.top(), from + 4), 24, QFontMetricsF{m_font}.height()};
        painter.setPen(theme().ink);
        painter.setBrush(theme().paper);
        painter.drawRoundedRect(counter, 4, 4);
        painter.drawText(counter, Qt::AlignCenter, QStringLiteral("+%1").arg(crowd));
    }
}

std::optional<std::size_t> Stripes::at(const QPointF& point, qreal from, qreal to) const {
    for (const auto& [index, bar, name] : place(from, to)) {
        if (bar.adjusted(-kGap / 2.0, -2, kGap / 2.0, 2).contains(point) || name.contains(point)) return index;
    }
    return std::nullopt;
}

std::optional<Stripes::Border> Stripes::borderAt(const QPointF& point, std::size_t stripe) const {
    const auto bar = barOf(stripe);
    if (point.x() < bar.left() - 2 || point.x() > bar.right() + 2) return std::nullopt;
    if (std::abs(point.y() - bar.bottom()) <= kHold) return Border::End;
    if (std::abs(point.y() - bar.top()) <= kHold) return Border::Begin;
    return std::nullopt;
}

}  // namespace fundstelle::desktop
