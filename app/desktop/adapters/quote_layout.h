// SPDX-License-Identifier: GPL-3.0-or-later
/// A quote in print as lines on the screen, what its edits print in a colour of its own.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QString>
#include <QTextLayout>
#include <memory>
#include <vector>

#include "model/quote.h"

namespace fundstelle::desktop {

/// A quote in its marks. `edited` are places within `text`, in the units of QString.
struct PrintedWords {
    QString text;
    std::vector<std::pair<int, int>> edited;
};

PrintedWords printedWords(const std::vector<model::QuotePiece>& pieces, model::QuotationMarks marks);

/// Words in lines of a width, all of them.
class WrappedWords {
public:
    WrappedWords(const QString& words, const QFont& font, qreal width, qreal lineSpacing = 1.0);
    WrappedWords(const PrintedWords& words, const QFont& font, qreal width, const QColor& editInk, qreal lineSpacing);

    [[nodiscard]] qreal height() const { return m_height; }
    void draw(QPainter& painter, const QPointF& origin) const { m_layout->draw(&painter, origin); }

private:
    void layOut(qreal width, qreal lineSpacing);

    std::unique_ptr<QTextLayout> m_layout;
    qreal m_height{0};
};

}  // namespace fundstelle::desktop
