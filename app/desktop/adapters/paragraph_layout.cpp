// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/paragraph_layout.h"

#include <QFontMetricsF>
#include <QTextOption>
#include <algorithm>

#include "adapters/strings.h"

namespace fundstelle::desktop {

ParagraphLayout::ParagraphLayout(std::string_view utf8, const QFont& font, const std::vector<Span>& spans, qreal width, qreal first,
                                 qreal hanging, qreal step)
    : m_utf8{utf8}, m_offsets{m_utf8}, m_layout{toQt(utf8), font}, m_step{step} {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Behind a label the words start at the hanging indent; elsewhere tabs separate the cells of a table.
    option.setTabStopDistance(hanging > 0 ? hanging : 18 * QFontMetricsF{font}.averageCharWidth());
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (const auto& span : spans) formats.push_back({inLayout(span.begin), inLayout(span.end) - inLayout(span.begin), span.format});
    m_layout.setFormats(formats);

    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        const qreal indent = line.lineNumber() == 0 ? first : hanging;
        line.setLineWidth(std::max<qreal>(width - indent, 40));
        line.setPosition({indent, m_height + (step - line.height()) / 2});
        m_height += step;
    }
    m_layout.endLayout();
    m_height = std::max(m_height, step);
}

int ParagraphLayout::inLayout(std::int64_t position) const {
    return static_cast<int>(m_offsets.to_utf16(text::CodePointOffset{position}).count());
}

std::int64_t ParagraphLayout::fromLayout(int position) const {
    return m_offsets.from_utf16(text::Utf16Offset{position}).count();
}

void ParagraphLayout::draw(QPainter& painter, const QPointF& origin, const QColor& ink, const std::vector<Tint>& tints) const {
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& tint : tints) {
        const int begin = inLayout(tint.begin);
        QTextCharFormat format;
        format.setBackground(tint.background);
        if (tint.ink.isValid()) format.setForeground(tint.ink);
        if (tint.struck) format.setFontStrikeOut(true);
        ranges.push_back({begin, inLayout(tint.end) - begin, format});
    }
    painter.setPen(ink);
    m_layout.draw(&painter, origin, ranges);
}

std::int64_t ParagraphLayout::positionAt(const QPointF& point) const {
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const auto line = m_layout.lineAt(i);
        const bool last = i + 1 == m_layout.lineCount();
        if (!last && point.y() >= m_layout.lineAt(i + 1).y() - (m_step - line.height()) / 2) continue;
        return fromLayout(line.xToCursor(point.x()));
    }
    return 0;
}

QRectF ParagraphLayout::caretRect(std::int64_t position) const {
    const int cursor = inLayout(position);
    const auto line = m_layout.lineForTextPosition(cursor);
    if (!line.isValid()) return {0, 0, 1, m_height};
    return {line.cursorToX(cursor), line.y(), 1, line.height()};
}

std::pair<qreal, qreal> ParagraphLayout::extent(std::int64_t begin, std::int64_t end) const {
    const auto first = m_layout.lineForTextPosition(inLayout(begin));
    const auto last = m_layout.lineForTextPosition(inLayout(std::max(begin, end - 1)));
    if (!first.isValid() || !last.isValid()) return {0, m_height};
    return {first.y(), last.y() + last.height()};
}

}  // namespace fundstelle::desktop
