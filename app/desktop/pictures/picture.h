// SPDX-License-Identifier: GPL-3.0-or-later
/// A picture of results as a list of drawn shapes: the same on the screen, on paper and in a file. Lengths are points (1/72 inch).
#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "analysis/retrieval.h"
#include "model/values.h"

class QFont;
class QPainter;

namespace fundstelle::desktop {

/// The colours of the ground on which a picture lies.
struct Ground {
    QColor paper;
    QColor ink;
    QColor quietInk;
    QColor hairline;
    QColor accent;
};
/// White, as reports are printed.
Ground paperGround();
/// That of the theme in force.
Ground screenGround();

/// A colour that is right on any ground: one of its own, or one of a code, mixed with the paper.
struct Tone {
    enum class Of { Ink, QuietInk, Hairline, Accent, Code };
    Of of{Of::Ink};
    QColor code{};
    double share{1};  ///< 0 (paper) to 1
    [[nodiscard]] QColor on(const Ground& ground) const;
};

struct Shape {
    enum class Kind { Box, Disc, Line, Words };
    Kind kind;
    QRectF place;           ///< a line goes from its top left to its bottom right, also backwards
    Tone tone{};
    double width{1};        ///< of a line
    QString words{};
    int size{9};            ///< of the words
    bool bold{false};
    Qt::Alignment alignment{Qt::AlignLeft | Qt::AlignVCenter};
    std::optional<Tone> behind{};  ///< words on this colour are drawn in whatever can be read on it
};

/// The codings that a number counts, asked for when somebody wants to see them. Only while the project is open.
using Behind = std::function<std::vector<model::CodingId>()>;

/// What stands behind a mark: segments that a query finds, given ones, those behind a number, or the places of a word.
using Link = std::variant<std::monostate, analysis::Query, std::vector<model::CodingId>, Behind, std::string>;

/// A part of the picture that stands for a number.
struct Mark {
    QRectF place;
    QString name;    ///< „Stillstand“, „Stillstand · Kreis“
    QString number;  ///< „31 Segmente“
    Link link{};
    [[nodiscard]] QString words() const { return QStringLiteral("%1: %2").arg(name, number); }
};

struct Picture {
    QString title;
    QSizeF size;
    std::vector<Shape> shapes;
    std::vector<Mark> marks;  ///< in reading order

    void box(const QRectF& place, const Tone& tone) { shapes.push_back({Shape::Kind::Box, place, tone}); }
    void line(const QPointF& from, const QPointF& to, const Tone& tone, double width = 0.5) {
        shapes.push_back({Shape::Kind::Line, QRectF{from, to}, tone, width});
    }
    /// Shortened with … where they are too long.
    void write(const QRectF& place, const QString& words, Qt::Alignment alignment, const Tone& tone = {}, int size = 9, bool bold = false);
    /// What stands under the picture and says what was counted; in several lines where it is long.
    void note(const QString& words);
    /// The numbers behind the picture as text, one line each.
    [[nodiscard]] QString table() const;
};

/// The face of words of that size.
QFont pictureFont(int size, bool bold = false);
[[nodiscard]] double widthOf(const QString& words, int size, bool bold = false);

/// Paints at the painter's scale: one unit is one point.
void paint(QPainter& painter, const Picture& picture, const Ground& ground);

}  // namespace fundstelle::desktop
