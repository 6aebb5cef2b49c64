// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/page_document.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <algorithm>

#include "adapters/strings.h"
#include "formats/quote_paragraphs.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kLinePercent = 130;

class Writer {
public:
    Writer(QTextDocument& document, double pointSize) : m_cursor{&document}, m_pointSize{pointSize} {}

    void paragraph(double before, double after, double indent = 0) {
        QTextBlockFormat block;
        block.setTopMargin(before * m_pointSize);
        block.setBottomMargin(after * m_pointSize);
        block.setLeftMargin(indent * m_pointSize);
        block.setLineHeight(kLinePercent, QTextBlockFormat::ProportionalHeight);
        if (m_first) m_cursor.setBlockFormat(block);
        else m_cursor.insertBlock(block);
        m_first = false;
    }

    void write(const QString& words, double size, bool bold, bool italic, const QColor& ink) {
        QTextCharFormat format;
        auto face = readingFont(10);
        face.setPointSizeF(m_pointSize * size);
        face.setItalic(italic);
        face.setWeight(bold ? QFont::DemiBold : QFont::Normal);
        format.setFont(face);
        format.setForeground(ink);
        m_cursor.insertText(QString{words}.replace(QLatin1Char('\n'), QChar::LineSeparator), format);
    }

private:
    QTextCursor m_cursor;
    double m_pointSize;
    bool m_first{true};
};

}  // namespace

void showReport(QTextDocument& document, const formats::QuoteReport& report, double pointSize) {
    using Style = formats::ParagraphStyle;
    document.clear();
    Writer writer{document, pointSize};
    for (const auto& paragraph : formats::quote_paragraphs(report)) {
        const int level = formats::heading_level(paragraph.style);
        const bool heading = level > 0 || paragraph.style == Style::Title;
        const bool apart = report.style.layout == model::QuoteLayout::Block && (paragraph.style == Style::Quote || paragraph.style == Style::Source);
        const double size = paragraph.style == Style::Title ? 1.7 : level > 0 ? std::max(1.05, 1.55 - 0.15 * level) : paragraph.style == Style::Source ? 0.85 : 1;
        if (heading) writer.paragraph(paragraph.style == Style::Title ? 0 : 1.4, 0.6);
        else writer.paragraph(paragraph.style == Style::Quote ? 0.4 : 0, paragraph.style == Style::Quote && apart ? 0.1 : 0.7, apart ? 1.8 : 0);
        for (const auto& run : paragraph.runs) writer.write(toQt(run.text), size, heading, run.italic, paragraph.style == Style::Source ? theme().quietInk : theme().ink);
    }
}

}  // namespace fundstelle::desktop
