// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QRect>
#include <QString>

namespace fundstelle::desktop {

/// Words with what stands around them.
struct ContextLine {
    QString before;
    QString words;
    QString after;
    bool aside{false};  ///< not marked, and faint
};

/// "… before [words] after …" on one line: the words are always seen, and what is before them has at least a third of the rest.
void drawContextLine(QPainter& painter, const QRect& area, const QFont& font, const ContextLine& line);

}  // namespace fundstelle::desktop
