// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/rich_text.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

#include "adapters/strings.h"

namespace fundstelle::desktop {

namespace {

using Kind = text::RichLine::Kind;

QTextCharFormat formatOf(const text::RichRun& run) {
    QTextCharFormat format;
    if (run.bold) format.setFontWeight(QFont::DemiBold);
    if (run.italic) format.setFontItalic(true);
    if (run.underline) format.setFontUnderline(true);
    return format;
}

Kind kindOf(const QTextBlock& block) {
    if (block.blockFormat().headingLevel() > 0) return Kind::Heading;
    if (block.textList() == nullptr) return Kind::Plain;
    return block.textList()->format().style() == QTextListFormat::ListDecimal ? Kind::Number : Kind::Bullet;
}

}  // namespace

void showRichText(QTextDocument& document, const std::vector<text::RichLine>& lines) {
    document.clear();
    QTextCursor cursor{&document};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QTextBlockFormat block;
        block.setHeadingLevel(lines[i].kind == Kind::Heading ? 1 : 0);
        if (i == 0) cursor.setBlockFormat(block);
        else cursor.insertBlock(block, QTextCharFormat{});
        if (lines[i].kind == Kind::Bullet || lines[i].kind == Kind::Number) {
            const auto style = lines[i].kind == Kind::Number ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
            auto* before = i > 0 && lines[i - 1].kind == lines[i].kind ? cursor.block().previous().textList() : nullptr;
            if (before != nullptr) before->add(cursor.block());
            else cursor.createList(style);
        }
        for (const auto& run : lines[i].runs) {
            auto format = formatOf(run);
            if (lines[i].kind == Kind::Heading) format.setFontWeight(QFont::Bold);
            cursor.insertText(toQt(run.words), format);
        }
    }
}

std::vector<text::RichLine> readRichText(const QTextDocument& document) {
    std::vector<text::RichLine> lines;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        text::RichLine line{kindOf(block), {}};
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const auto fragment = part.fragment();
            const auto format = fragment.charFormat();
            const bool bold = line.kind != Kind::Heading && format.fontWeight() > QFont::Medium;  // a heading is bold as it is
            text::RichRun run{toCore(fragment.text()), bold, format.fontItalic(), format.fontUnderline()};
            if (!line.runs.empty() && line.runs.back().bold == run.bold && line.runs.back().italic == run.italic && line.runs.back().underline == run.underline) line.runs.back().words += run.words;
            else line.runs.push_back(std::move(run));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace fundstelle::desktop
