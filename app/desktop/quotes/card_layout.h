// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QRect>
#include <optional>
#include <vector>

#include "adapters/quote_layout.h"
#include "quotes/cards_model.h"

namespace fundstelle::desktop {

/// Where everything of a card stands, in pixels from its upper left corner.
class CardLayout {
public:
    CardLayout(const Card& card, const QFont& font, int width);

    [[nodiscard]] int height() const { return m_height; }
    void paint(QPainter& painter, const QPoint& origin, bool selected, bool focused, bool hovered) const;
    /// The button that says that the words are in order; empty if nothing is to be looked at.
    [[nodiscard]] QRect confirmButton() const { return m_confirm; }

    /// A height to begin with, without looking at the quote: of a card whose passage has so many code points.
    [[nodiscard]] static int guess(std::int64_t codePoints, const QFont& font, int width);

private:
    void paintHead(QPainter& painter) const;
    void paintWarning(QPainter& painter) const;
    void paintCodes(QPainter& painter) const;

    const Card& m_card;
    QFont m_font;
    QFont m_small;
    int m_width;
    std::optional<WrappedWords> m_before;  ///< what was printed before a correction
    WrappedWords m_words;
    std::vector<WrappedWords> m_lines;     ///< note, other chapters
    QRect m_warning;
    QRect m_confirm;
    int m_wordsTop{0};
    int m_sourceTop{0};
    int m_codesTop{0};
    int m_linesTop{0};
    int m_height{0};
};

}  // namespace fundstelle::desktop
