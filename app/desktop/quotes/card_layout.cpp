// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/card_layout.h"

#include <QFontMetrics>
#include <algorithm>
#include <cmath>

#include "adapters/strings.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kAround = 6;    ///< between cards, half of it on each side
constexpr int kLeft = 20;     ///< from the border to the words
constexpr int kTop = 12;
constexpr int kGap = 8;
constexpr qreal kLineSpacing = 1.25;
constexpr qreal kWordsLarger = 1.1;  ///< the words against the rest

QFont wordsFont(const QFont& font, bool italic) {
    auto words = readingFont(10);
    words.setPointSizeF(font.pointSizeF() * kWordsLarger);
    words.setItalic(italic);
    return words;
}

int inner(int width) {
    return width - 2 * kAround - 2 * kLeft + kAround;
}

void drawChip(QPainter& painter, const QRect& place, const QString& words, const QColor& ink, const QColor& fill, const QColor& edge) {
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF{place}.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter, words);
}

QString confirmWords() {
    return CardsModel::tr("In Ordnung");
}

}  // namespace

CardLayout::CardLayout(const Card& card, const QFont& font, int width)
    : m_card{card},
      m_font{font},
      m_small{smaller(font)},
      m_width{width},
      m_words{printedWords(card.pieces, card.style.marks), wordsFont(font, card.style.italic), static_cast<qreal>(inner(width)), theme().accent, kLineSpacing} {
    const QFontMetrics metrics{m_font};
    const QFontMetrics small{m_small};
    int top = kAround / 2 + kTop;
    if (card.needsLook()) {
        const auto& before = card.gathered.quote.words_before;
        int height = metrics.height() + kGap;
        if (!before.empty()) {
            m_before.emplace(CardsModel::tr("Vorher: %1").arg(toQt(model::in_quotation_marks(before, card.style.marks))), m_small, inner(width) - 16);
            height += static_cast<int>(std::ceil(m_before->height())) + 4;
        }
        m_warning = {kLeft, top, inner(width), height};
        const int button = metrics.horizontalAdvance(confirmWords()) + 24;
        m_confirm = {m_warning.right() - button - 3, top + 4, button, metrics.height() + 4};
        m_warning.setHeight(std::max(m_warning.height(), m_confirm.height() + 8));
        top = m_warning.bottom() + kGap;
    }
    top += small.height() + kGap;  // number, place and status
    m_wordsTop = top;
    top += static_cast<int>(std::ceil(m_words.height()));
    if (!card.source.isEmpty() && card.source != card.place) {
        m_sourceTop = top + 4;
        top = m_sourceTop + small.height();
    }
    if (!card.codes.empty()) {
        m_codesTop = top + kGap;
        top = m_codesTop + small.height() + 4;
    }
    if (const auto& note = card.gathered.quote.note; !note.empty()) m_lines.emplace_back(toQt(note), m_font, inner(width) - 12);
    if (!card.elsewhere.isEmpty()) m_lines.emplace_back(CardsModel::tr("auch in: %1").arg(card.elsewhere.join(QStringLiteral(" · "))), m_small, inner(width) - 12);
    if (!m_lines.empty()) m_linesTop = top + kGap;
    for (const auto& line : m_lines) top = (&line == &m_lines.front() ? m_linesTop : top + 4) + static_cast<int>(std::ceil(line.height()));
    m_height = top + kTop + kAround / 2;
}

int CardLayout::guess(std::int64_t codePoints, const QFont& font, int width) {
    const QFontMetricsF words{wordsFont(font, true)};
    const auto perLine = std::max(8.0, inner(width) / words.averageCharWidth());
    const auto lines = std::max(1.0, std::ceil(static_cast<double>(codePoints) / perLine));
    return kAround + 2 * kTop + kGap + QFontMetrics{font}.height() * 2 + static_cast<int>(lines * words.height() * kLineSpacing);
}

void CardLayout::paint(QPainter& painter, const QPoint& origin, bool selected, bool focused, bool hovered) const {
    painter.save();
    painter.translate(origin);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF paper{static_cast<qreal>(kAround), kAround / 2.0, m_width - 2.0 * kAround, static_cast<qreal>(m_height - kAround)};
    painter.setPen(QPen{focused ? theme().accent : selected ? theme().accent : theme().hairline, focused ? 2.0 : 1.0});
    painter.setBrush(selected ? theme().accentTint : hovered ? theme().hover : theme().paper);
    painter.drawRoundedRect(paper.adjusted(1, 1, -1, -1), 6, 6);
    if (m_card.needsLook()) paintWarning(painter);
    paintHead(painter);
    painter.setPen(theme().ink);
    m_words.draw(painter, {static_cast<qreal>(kLeft), static_cast<qreal>(m_wordsTop)});
    painter.setFont(m_small);
    if (m_sourceTop > 0) {
        painter.setPen(theme().quietInk);
        painter.drawText(QRect{kLeft, m_sourceTop, inner(m_width), QFontMetrics{m_small}.height()}, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics{m_small}.elidedText(QStringLiteral("(%1)").arg(m_card.source), Qt::ElideRight, inner(m_width)));
    }
    if (m_codesTop > 0) paintCodes(painter);
    qreal top = m_linesTop;
    for (const auto& line : m_lines) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().hairline);
        painter.drawRoundedRect(QRectF{static_cast<qreal>(kLeft), top + 1, 3, line.height() - 2}, 1.5, 1.5);
        painter.setPen(theme().quietInk);
        line.draw(painter, {kLeft + 12.0, top});
        top += std::ceil(line.height()) + 4;
    }
    painter.restore();
}

void CardLayout::paintWarning(QPainter& painter) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().found);
    painter.drawRoundedRect(m_warning, 4, 4);
    painter.setPen(theme().ink);
    painter.setFont(semibold(m_font));
    const bool lost = m_card.gathered.quote.check == model::QuoteCheck::Lost;
    painter.drawText(QRect{m_warning.left() + 8, m_warning.top() + 4, m_confirm.left() - m_warning.left() - 16, m_confirm.height()}, Qt::AlignLeft | Qt::AlignVCenter,
                     lost ? CardsModel::tr("Die Worte stehen nicht mehr im Transkript") : CardsModel::tr("Wortlaut wurde berichtigt"));
    painter.setFont(m_font);
    drawChip(painter, m_confirm, confirmWords(), theme().ink, theme().paper, theme().hairline);
    painter.setPen(theme().quietInk);
    if (m_before) m_before->draw(painter, {m_warning.left() + 8.0, m_confirm.bottom() + 4.0});
}

void CardLayout::paintHead(QPainter& painter) const {
    const QFontMetrics metrics{m_small};
    const auto& quote = m_card.gathered.quote;
    const int top = m_wordsTop - kGap - metrics.height();
    const auto status = wordsOf(quote.status);
    const QRect chip{kLeft + inner(m_width) - metrics.horizontalAdvance(status) - 14, top - 2, metrics.horizontalAdvance(status) + 14, metrics.height() + 4};
    painter.setFont(m_small);
    const bool used = quote.status == model::QuoteStatus::Used;
    const bool chosen = quote.status == model::QuoteStatus::Chosen;
    drawChip(painter, chip, status, used ? theme().paper : chosen ? theme().ink : theme().faintInk, used ? theme().accent : chosen ? theme().accentTint : QColor{Qt::transparent},
             used || chosen ? theme().accent : theme().hairline);
    const auto number = QString::number(quote.number);
    painter.setPen(theme().faintInk);
    painter.drawText(QRect{kLeft, top, metrics.horizontalAdvance(number), metrics.height()}, Qt::AlignLeft | Qt::AlignVCenter, number);
    const int left = kLeft + metrics.horizontalAdvance(number) + 12;
    painter.setPen(theme().quietInk);
    painter.drawText(QRect{left, top, chip.left() - left - 8, metrics.height()}, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_card.place, Qt::ElideMiddle, chip.left() - left - 8));
}

/// Squares with names, as many as fit in a line.
void CardLayout::paintCodes(QPainter& painter) const {
    const QFontMetrics metrics{m_small};
    const int height = metrics.height() + 2;
    int left = kLeft;
    const int right = kLeft + inner(m_width);
    for (std::size_t i = 0; i < m_card.codes.size(); ++i) {
        const auto& code = m_card.codes[i];
        const int width = metrics.horizontalAdvance(code.name) + 16;
        const auto rest = QStringLiteral("+%1").arg(m_card.codes.size() - i);
        const int room = right - left - (i + 1 < m_card.codes.size() ? metrics.horizontalAdvance(rest) + 8 : 0);
        if (width > room && i > 0) {
            painter.setPen(theme().faintInk);
            painter.drawText(QRect{left, m_codesTop, right - left, height}, Qt::AlignLeft | Qt::AlignVCenter, rest);
            return;
        }
        drawBar(painter, QRectF{static_cast<qreal>(left), m_codesTop + (height - 9) / 2.0, 9, 9}, code.colour);
        painter.setPen(theme().quietInk);
        painter.drawText(QRect{left + 14, m_codesTop, std::min(width, room) - 14, height}, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(code.name, Qt::ElideRight, std::min(width, room) - 14));
        left += width + 8;
    }
}

}  // namespace fundstelle::desktop
