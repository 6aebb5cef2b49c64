// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/picture_export.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

#include "adapters/strings.h"
#include "base/error.h"

namespace fundstelle::desktop {

namespace {

/// Paints at `unitsPerPoint`, made smaller if it does not fit `points`.
void paintFitting(QPainter& painter, const Picture& picture, const QSizeF& points, double unitsPerPoint) {
    const auto fit = std::min({1.0, points.width() / picture.size.width(), points.height() / picture.size.height()});
    painter.scale(unitsPerPoint * fit, unitsPerPoint * fit);
    paint(painter, picture, paperGround());
}

QByteArray svg(const Picture& picture, const QSizeF& points) {
    QByteArray bytes;
    QBuffer buffer{&bytes};
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setSize(QSize{static_cast<int>(std::lround(points.width())), static_cast<int>(std::lround(points.height()))});
    generator.setViewBox(QRectF{{0, 0}, points});
    generator.setTitle(picture.title);
    generator.setDescription(picture.table());
    QPainter painter{&generator};
    paintFitting(painter, picture, points, 1);
    painter.end();
    // A system's own name for its font means nothing elsewhere, and then browsers take one with serifs.
    const auto family = QApplication::font().family();
    const auto named = QStringLiteral("font-family=\"%1\"");
    return bytes.replace(named.arg(family).toUtf8(), named.arg(QFontInfo{QApplication::font()}.family() + QStringLiteral(", sans-serif")).toUtf8());
}

QByteArray pdf(const Picture& picture, const PaperSize& paper) {
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setPageSize(QPageSize{paper.millimetres, QPageSize::Millimeter, {}, QPageSize::ExactMatch});
    writer.setPageMargins({0, 0, 0, 0});
    writer.setResolution(1200);
    writer.setTitle(picture.title);
    QPainter painter{&writer};
    paintFitting(painter, picture, paper.points(), 1200.0 / 72);
    painter.end();
    return bytes;
}

QByteArray png(const Picture& picture, const PaperSize& paper) {
    const auto dots = paper.millimetres * paper.dotsPerInch / 25.4;
    QImage image{static_cast<int>(std::lround(dots.width())), static_cast<int>(std::lround(dots.height())), QImage::Format_RGB32};
    image.fill(paperGround().paper);
    image.setDotsPerMeterX(static_cast<int>(std::lround(paper.dotsPerInch / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter{&image};
    paintFitting(painter, picture, paper.points(), paper.dotsPerInch / 72.0);
    painter.end();
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

}  // namespace

void writeBytes(const QByteArray& bytes, const QString& file) {
    QSaveFile target{file};
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit()) {
        throw Error{ErrorKind::Unwritable, toCore(target.errorString()), toCore(file)};
    }
}

QByteArray asSvg(const Picture& picture) {
    return svg(picture, picture.size);
}

void writePicture(const Picture& picture, const QString& file, const PaperSize& paper) {
    const auto ending = QFileInfo{file}.suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String{"svg"}) bytes = svg(picture, paper.points());
    else if (ending == QLatin1String{"pdf"}) bytes = pdf(picture, paper);
    else if (ending == QLatin1String{"png"}) bytes = png(picture, paper);
    else throw Error{ErrorKind::Unsupported, "pictures are written as .svg, .pdf or .png", toCore(file)};
    writeBytes(bytes, file);
}

}  // namespace fundstelle::desktop
