// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/page_layout.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr qreal kHanging = 24;
constexpr qreal kBetweenTurns = 8;
constexpr qreal kPageMargin = 24;

}  // namespace

PageLayout::PageLayout(const TranscriptContent& content, const QFont& font, qreal width, qreal lineSpacing)
    : m_content{content}, m_font{font}, m_width{width}, m_lineSpacing{lineSpacing} {
    const QFontMetricsF metrics{font};
    const qreal step = lineStep();
    const qreal perLine = std::max<qreal>(1, width / metrics.averageCharWidth());
    m_tops.reserve(content.paragraphs.size() + 1);
    qreal top = kPageMargin;
    for (std::size_t i = 0; i < content.paragraphs.size(); ++i) {
        const auto& paragraph = content.paragraphs[i];
        m_tops.push_back(top);
        const auto lines = std::max(1.0, std::ceil(static_cast<double>(paragraph.end - paragraph.begin) / perLine));
        top += spaceBefore(i) + lines * step;
    }
    m_tops.push_back(top + kPageMargin);
}

qreal PageLayout::spaceBefore(std::size_t index) const {
    const auto& paragraph = m_content.paragraphs[index];
    return index > 0 && paragraph.startsTurn() ? kBetweenTurns : 0;
}

qreal PageLayout::lineStep() const {
    return QFontMetricsF{m_font}.height() * m_lineSpacing;
}

std::size_t PageLayout::paragraphAt(qreal y) const {
    if (paragraphCount() == 0) return 0;
    const auto behind = std::upper_bound(m_tops.begin(), m_tops.end() - 1, y);
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, behind - m_tops.begin() - 1));
}

std::vector<ParagraphLayout::Span> PageLayout::spansOf(const TranscriptContent::Paragraph& paragraph) const {
    std::vector<ParagraphLayout::Span> spans;
    const auto add = [&](std::int64_t begin, std::int64_t end, const QTextCharFormat& format) {
        begin = std::max(begin, paragraph.begin);
        end = std::min(end, paragraph.end);
        if (begin < end) spans.push_back({begin - paragraph.begin, end - paragraph.begin, format});
    };
    const auto& styles = m_content.styles;
    auto run = std::partition_point(styles.begin(), styles.end(), [&](const auto& r) { return r.range.end().count() <= paragraph.begin; });
    for (; run != styles.end() && run->range.begin().count() < paragraph.end; ++run) {
        QTextCharFormat format;
        if (run->style & model::kBold) format.setFontWeight(QFont::DemiBold);
        if (run->style & model::kItalic) format.setFontItalic(true);
        if (run->style & model::kUnderline) format.setFontUnderline(true);
        add(run->range.begin().count(), run->range.end().count(), format);
    }
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    add(paragraph.label_begin, paragraph.label_end, bold);
    QTextCharFormat quiet;
    quiet.setForeground(theme().faintInk);
    quiet.setFontPointSize(std::max(7.0, m_font.pointSizeF() * 0.78));
    for (const auto& [begin, end] : paragraph.quiet) add(begin, end, quiet);
    return spans;
}

const ParagraphLayout& PageLayout::paragraph(std::size_t index) {
    auto& layout = m_layouts[index];
    if (!layout) {
        const auto& paragraph = m_content.paragraphs[index];
        const auto words = paragraph.begin < paragraph.end ? m_content.text->words({paragraph.begin, paragraph.end}) : std::string_view{};
        const bool speaks = paragraph.role.has_value();
        layout = std::make_unique<ParagraphLayout>(words, m_font, spansOf(paragraph), m_width, speaks && !paragraph.startsTurn() ? kHanging : 0,  // it goes on below the words
                                                   speaks ? kHanging : 0, lineStep());
        setHeight(index, layout->height() + spaceBefore(index));
    }
    return *layout;
}

void PageLayout::setHeight(std::size_t index, qreal height) {
    const qreal difference = height - (m_tops[index + 1] - m_tops[index] - (index + 1 == paragraphCount() ? kPageMargin : 0));
    if (std::abs(difference) < 0.01) return;
    for (auto i = index + 1; i < m_tops.size(); ++i) m_tops[i] += difference;
}

void PageLayout::layOut(qreal from, qreal to) {
    for (auto i = paragraphAt(from); i < paragraphCount() && m_tops[i] < to; ++i) paragraph(i);
}

std::pair<qreal, qreal> PageLayout::extent(const text::CodePointRange& range) const {
    const auto border = [&](std::int64_t position, bool top) {
        const auto index = paragraphOf(position);
        const auto& paragraph = m_content.paragraphs[index];
        const auto layout = m_layouts.find(index);
        if (layout == m_layouts.end()) return top ? textTopOf(index) : m_tops[index + 1];
        const auto inside = std::clamp<std::int64_t>(position - paragraph.begin, 0, layout->second->length());
        const auto lines = layout->second->extent(inside, inside + 1);
        return textTopOf(index) + (top ? lines.first : lines.second);
    };
    return {border(range.begin().count(), true), border(range.end().count() - 1, false)};
}

std::int64_t PageLayout::positionAt(const QPointF& point) {
    if (paragraphCount() == 0) return 0;
    const auto index = paragraphAt(point.y());
    const auto& layout = paragraph(index);
    return m_content.paragraphs[index].begin + layout.positionAt({point.x(), point.y() - m_tops[index] - spaceBefore(index)});
}

QRectF PageLayout::caretRect(std::int64_t position) {
    if (paragraphCount() == 0) return {};
    const auto index = paragraphOf(position);
    const auto& layout = paragraph(index);
    const auto inside = std::min(position - m_content.paragraphs[index].begin, layout.length());
    return layout.caretRect(inside).translated(0, textTopOf(index));
}

}  // namespace fundstelle::desktop
