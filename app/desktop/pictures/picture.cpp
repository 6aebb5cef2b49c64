// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/picture.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "theme/contrast.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

Ground paperGround() {
    return {Qt::white, QColor{0x1F, 0x23, 0x28}, QColor{0x55, 0x58, 0x5B}, QColor{0xD5, 0xD3, 0xCE}, QColor{0x2A, 0x69, 0x89}};
}

Ground screenGround() {
    const auto& now = theme();
    return {now.paper, now.ink, now.quietInk, now.hairline, now.accent};
}

QColor Tone::on(const Ground& ground) const {
    switch (of) {
        case Of::Ink: return mixed(ground.ink, ground.paper, share);
        case Of::QuietInk: return mixed(ground.quietInk, ground.paper, share);
        case Of::Hairline: return mixed(ground.hairline, ground.paper, share);
        case Of::Accent: return mixed(ground.accent, ground.paper, share);
        case Of::Code: return mixed(code, ground.paper, share);
    }
    return ground.ink;
}

QFont pictureFont(int size, bool bold) {
    QFont font{QApplication::font().family()};
    font.setPixelSize(size);
    font.setHintingPreference(QFont::PreferNoHinting);
    return bold ? semibold(font) : font;
}

double widthOf(const QString& words, int size, bool bold) {
    return QFontMetricsF{pictureFont(size, bold)}.horizontalAdvance(words);
}

void Picture::write(const QRectF& place, const QString& words, Qt::Alignment alignment, const Tone& tone, int wordSize, bool bold) {
    const auto shown = QFontMetricsF{pictureFont(wordSize, bold)}.elidedText(words, Qt::ElideRight, place.width() + 0.5);
    shapes.push_back({Shape::Kind::Words, place, tone, 1, shown, wordSize, bold, alignment});
}

void Picture::note(const QString& words) {
    size.rheight() += 8;
    QString line;
    const auto end = [&] {
        write({0, size.height(), size.width(), 12}, line, Qt::AlignLeft | Qt::AlignVCenter, {Tone::Of::QuietInk}, 8);
        size.rheight() += 12;
    };
    for (const auto& word : words.split(QLatin1Char(' '))) {
        const auto longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (!line.isEmpty() && widthOf(longer, 8) > size.width()) {
            end();
            line = word;
        } else {
            line = longer;
        }
    }
    end();
}

QString Picture::table() const {
    QStringList lines;
    for (const auto& mark : marks) lines << mark.words();
    return lines.join(QLatin1Char('\n'));
}

namespace {

/// The line around what has a code's colour, where that is too close to the ground.
QColor edge(const Tone& tone, const Ground& ground) {
    return tone.of == Tone::Of::Code ? withContrast(tone.on(ground), ground.paper, ground.ink, tone.share < 1 ? 1.3 : 3) : tone.on(ground);
}

}  // namespace

void paint(QPainter& painter, const Picture& picture, const Ground& ground) {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& shape : picture.shapes) {
        const auto colour = shape.tone.on(ground);
        switch (shape.kind) {
            case Shape::Kind::Box:
            case Shape::Kind::Disc:
                painter.setPen(shape.tone.of == Tone::Of::Code ? QPen{edge(shape.tone, ground), 0.5} : QPen{Qt::NoPen});
                painter.setBrush(colour);
                if (shape.kind == Shape::Kind::Box) painter.drawRect(shape.place);
                else painter.drawEllipse(shape.place);
                break;
            case Shape::Kind::Line:
                painter.setPen(QPen{colour, shape.width, Qt::SolidLine, Qt::FlatCap});
                painter.drawLine(shape.place.topLeft(), shape.place.bottomRight());
                break;
            case Shape::Kind::Words: {
                auto ink = colour;
                if (shape.behind) {
                    const auto behind = shape.behind->on(ground);
                    ink = contrast(ground.ink, behind) >= contrast(ground.paper, behind) ? ground.ink : ground.paper;
                }
                painter.setPen(ink);
                painter.setFont(pictureFont(shape.size, shape.bold));
                painter.drawText(shape.place, static_cast<int>(shape.alignment.toInt()) | Qt::TextSingleLine | Qt::TextDontClip, shape.words);
                break;
            }
        }
    }
}

}  // namespace fundstelle::desktop
