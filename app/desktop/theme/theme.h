// SPDX-License-Identifier: GPL-3.0-or-later
/// Colours, fonts and icons of the program, light and dark.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QApplication;
class QPainter;

namespace fundstelle::desktop {

enum class ThemeChoice { System, Light, Dark };

struct Theme {
    bool dark;
    QColor paper;      ///< behind the transcript: the brightest thing
    QColor panel;      ///< behind lists
    QColor ink;
    QColor quietInk;   ///< interviewers, sources
    QColor faintInk;   ///< numbers, time stamps; still readable
    QColor hairline;
    QColor accent;     ///< focus and selection
    QColor accentTint; ///< behind what is selected
    QColor hover;
    QColor found;      ///< behind words that a search found
};

/// The theme in force.
const Theme& theme();

/// Puts a theme in force for all windows.
void applyTheme(QApplication& application, ThemeChoice choice);

/// The reading face for transcripts.
QFont readingFont(int pointSize);

/// A face for what stands out: headings of panes, names of documents.
QFont semibold(QFont font);
/// For what stands beside or above the words of a row.
QFont smaller(QFont font);

/// One of our icons, drawn in the theme's ink.
QIcon icon(const QString& name);

/// A picture whose colour means something: it looks the same on a row that is selected and in an entry that is disabled.
QIcon unchanging(const QPixmap& picture);

/// A small rounded square in the colour of a code.
QIcon swatch(const QColor& colour);

/// The line around a bar or a square in the colour of a code: where the colour is too light for light paper or too dark for dark paper, a
/// shade of it that can be seen; otherwise the colour itself.
QColor edgeOf(const QColor& colour);

/// A bar with rounded ends in the colour of a code.
void drawBar(QPainter& painter, const QRectF& place, const QColor& colour);

/// A colour of a code, behind words: 18 % of it over paper, 32 % over dark paper, or as much as leaves the words readable.
QColor tinted(const QColor& colour);

/// A text colour behind words: the colour itself on light paper, a dark shade of it on dark paper.
QColor highlighted(const QColor& colour);

}  // namespace fundstelle::desktop
