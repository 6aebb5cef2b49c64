// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/quote_layout.h"

#include <QTextOption>
#include <algorithm>

#include "adapters/strings.h"

namespace fundstelle::desktop {

PrintedWords printedWords(const std::vector<model::QuotePiece>& pieces, model::QuotationMarks marks) {
    std::string words;
    for (const auto& piece : pieces) words += piece.words;
    PrintedWords printed{toQt(model::in_quotation_marks(words, marks)), {}};
    // Marks within the words may have changed their length, so that each edit is looked for from a little before where it stood.
    int at = 0;
    for (const auto& piece : pieces) {
        const auto shown = toQt(piece.words);
        if (piece.kind == model::QuotePiece::Kind::Spoken) {
            const auto inner = std::count_if(shown.begin(), shown.end(), [](QChar c) { return c == QChar{0xBB} || c == QChar{0xAB}; });
            at += std::max<int>(0, static_cast<int>(shown.size() - 2 * inner));
            continue;
        }
        const auto found = static_cast<int>(printed.text.indexOf(shown.trimmed(), at));
        if (found < 0) continue;
        printed.edited.emplace_back(found, static_cast<int>(shown.trimmed().size()));
        at = found + static_cast<int>(shown.trimmed().size());
    }
    printed.text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    return printed;
}

WrappedWords::WrappedWords(const QString& words, const QFont& font, qreal width, qreal lineSpacing)
    : m_layout{std::make_unique<QTextLayout>(QString{words}.replace(QLatin1Char('\n'), QChar::LineSeparator), font)} {
    layOut(width, lineSpacing);
}

WrappedWords::WrappedWords(const PrintedWords& words, const QFont& font, qreal width, const QColor& editInk, qreal lineSpacing) : m_layout{std::make_unique<QTextLayout>(words.text, font)} {
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [begin, length] : words.edited) {
        QTextCharFormat format;
        format.setForeground(editInk);
        formats.push_back({begin, length, format});
    }
    m_layout->setFormats(formats);
    layOut(width, lineSpacing);
}

void WrappedWords::layOut(qreal width, qreal lineSpacing) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (auto line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max<qreal>(40, width));
        const qreal step = line.height() * lineSpacing;
        line.setPosition({0, m_height + (step - line.height()) / 2});
        m_height += step;
    }
    m_layout->endLayout();
}

}  // namespace fundstelle::desktop
