// SPDX-License-Identifier: GPL-3.0-or-later
/// Colours, fonts and icons of the program, light and dark.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QApplication;

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

/// One of our icons, drawn in the theme's ink.
QIcon icon(const QString& name);

/// A picture whose colour means something: it looks the same on a row that is selected and in an entry that is disabled.
QIcon unchanging(const QPixmap& picture);

/// A small rounded square in the colour of a code, as `distinct()` shows it.
QIcon swatch(const QColor& colour);

/// The colour of a code as bars and squares show it: darker on light paper, lighter on dark paper, where it could not be seen otherwise.
QColor distinct(const QColor& colour);

/// A colour of a code, behind words: 18 % of it over paper, 24 % over dark paper.
QColor tinted(const QColor& colour);

/// A text colour behind words: the colour itself on light paper, a dark shade of it on dark paper.
QColor highlighted(const QColor& colour);

}  // namespace fundstelle::desktop
