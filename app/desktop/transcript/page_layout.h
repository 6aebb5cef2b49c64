// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <map>
#include <memory>
#include <vector>

#include "adapters/paragraph_layout.h"
#include "transcript/transcript_content.h"

namespace fundstelle::desktop {

/// Where every paragraph of a transcript stands on one long page. Paragraphs are laid out when they are first looked at; until then their
/// height is estimated, so that a transcript of any length opens at once. Heights and positions are pixels, from the top of the page.
class PageLayout {
public:
    /// `content` must outlive it. `lineSpacing` is from one line to the next, in heights of the font.
    PageLayout(const TranscriptContent& content, const QFont& font, qreal width, qreal lineSpacing);

    [[nodiscard]] qreal height() const { return m_tops.back(); }
    /// From one line to the next.
    [[nodiscard]] qreal lineStep() const;
    [[nodiscard]] std::size_t paragraphCount() const { return m_tops.size() - 1; }
    [[nodiscard]] qreal topOf(std::size_t paragraph) const { return m_tops[paragraph]; }
    /// Below the space that sets a turn apart.
    [[nodiscard]] qreal textTopOf(std::size_t paragraph) const { return m_tops[paragraph] + spaceBefore(paragraph); }
    /// The paragraph at a height; the first or last beyond the ends.
    [[nodiscard]] std::size_t paragraphAt(qreal y) const;
    /// The paragraph that holds a position.
    [[nodiscard]] std::size_t paragraphOf(std::int64_t position) const { return m_content.paragraphOf(position); }

    /// Lays a paragraph out if that was not done yet; what follows it may move.
    const ParagraphLayout& paragraph(std::size_t index);
    /// Lays out all from `from` on until `to` is reached, both heights of the page.
    void layOut(qreal from, qreal to);

    /// Top and bottom of a range. Paragraphs at its ends that are not laid out count whole.
    [[nodiscard]] std::pair<qreal, qreal> extent(const text::CodePointRange& range) const;
    /// The code point nearest to a point of the text column.
    std::int64_t positionAt(const QPointF& point);
    /// Where a caret before `position` stands.
    QRectF caretRect(std::int64_t position);

private:
    [[nodiscard]] qreal spaceBefore(std::size_t index) const;
    [[nodiscard]] std::vector<ParagraphLayout::Span> spansOf(const TranscriptContent::Paragraph& paragraph) const;
    void setHeight(std::size_t index, qreal height);

    const TranscriptContent& m_content;
    QFont m_font;
    qreal m_width;
    qreal m_lineSpacing;
    std::vector<qreal> m_tops;  ///< of every paragraph, and behind them the height of the page
    std::map<std::size_t, std::unique_ptr<ParagraphLayout>> m_layouts;
};

}  // namespace fundstelle::desktop
