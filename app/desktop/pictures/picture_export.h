// SPDX-License-Identifier: GPL-3.0-or-later
/// Pictures as files for reports.
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include "pictures/picture.h"

namespace fundstelle::desktop {

/// How large a picture lies on paper.
struct PaperSize {
    QSizeF millimetres{160, 100};
    int dotsPerInch{300};  ///< for PNG

    /// What a picture should be laid out for.
    [[nodiscard]] QSizeF points() const { return millimetres * 72 / 25.4; }
};

/// Writes SVG, PDF or PNG, by the file's ending, on white; a picture that is too large for the paper is made smaller. Nothing is left of a
/// file that could not be written. Throws `Error` (`Unsupported`, `Unwritable`).
void writePicture(const Picture& picture, const QString& file, const PaperSize& paper);

/// Writes a file whole or not at all. Throws `Error` (`Unwritable`).
void writeBytes(const QByteArray& bytes, const QString& file);

/// The picture as SVG in its own size.
QByteArray asSvg(const Picture& picture);

}  // namespace fundstelle::desktop
