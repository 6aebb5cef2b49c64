// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/operators.h"

#include <QCoreApplication>
#include <QPainter>

#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

using analysis::Operator;

QString say(const char* words) {
    return QCoreApplication::translate("Operators", words);
}

struct Bar {
    int begin;  ///< 0–40
    int end;
    bool found;
};

struct Figure {
    std::vector<Bar> a;
    std::vector<Bar> b;
    Bar run{0, 0, false};  ///< a passage that is found although no coding covers just that
};

Figure figureOf(Operator operation) {
    switch (operation) {
        case Operator::Any: return {{{4, 18, true}}, {{22, 36, true}}};
        case Operator::Intersection:
        case Operator::AtLeast: return {{{4, 26, false}}, {{16, 36, false}}, {16, 26, true}};
        case Operator::Overlapping:
        case Operator::OverlappingAtLeast: return {{{4, 26, false}}, {{16, 36, false}}, {4, 36, true}};
        case Operator::OnlyOne: return {{{2, 12, false}, {24, 36, true}}, {{6, 18, false}}};
        case Operator::OnlyThis: return {{{2, 12, false}}, {{6, 18, false}, {24, 36, true}}};
        case Operator::Inside: return {{{12, 26, true}}, {{4, 36, false}}};
        case Operator::PartlyInside: return {{{4, 24, true}}, {{14, 36, false}}};
        case Operator::Outside: return {{{4, 16, true}}, {{20, 36, false}}};
        case Operator::FollowedBy: return {{{4, 16, true}}, {{22, 36, false}}};
        case Operator::Near: break;
    }
    return {{{14, 26, true}}, {{2, 10, false}, {30, 38, false}}};
}

}  // namespace

const std::vector<Operator>& allOperators() {
    static const std::vector kAll{Operator::Any,       Operator::Intersection, Operator::AtLeast,      Operator::Overlapping, Operator::OverlappingAtLeast, Operator::OnlyOne,
                                  Operator::OnlyThis,  Operator::Inside,       Operator::PartlyInside, Operator::Outside,     Operator::FollowedBy,         Operator::Near};
    return kAll;
}

QString operatorName(Operator operation) {
    switch (operation) {
        case Operator::Any: return say(QT_TRANSLATE_NOOP("Operators", "Einer der Codes"));
        case Operator::Intersection: return say(QT_TRANSLATE_NOOP("Operators", "Überschneidung"));
        case Operator::AtLeast: return say(QT_TRANSLATE_NOOP("Operators", "Überschneidung (mindestens n)"));
        case Operator::Overlapping: return say(QT_TRANSLATE_NOOP("Operators", "Überlappung"));
        case Operator::OverlappingAtLeast: return say(QT_TRANSLATE_NOOP("Operators", "Überlappung (mindestens n)"));
        case Operator::OnlyOne: return say(QT_TRANSLATE_NOOP("Operators", "Nur ein Code"));
        case Operator::OnlyThis: return say(QT_TRANSLATE_NOOP("Operators", "Nur dieser Code allein"));
        case Operator::Inside: return say(QT_TRANSLATE_NOOP("Operators", "Innerhalb"));
        case Operator::PartlyInside: return say(QT_TRANSLATE_NOOP("Operators", "Teilweise innerhalb"));
        case Operator::Outside: return say(QT_TRANSLATE_NOOP("Operators", "Außerhalb"));
        case Operator::FollowedBy: return say(QT_TRANSLATE_NOOP("Operators", "Gefolgt von"));
        case Operator::Near: break;
    }
    return say(QT_TRANSLATE_NOOP("Operators", "Nähe"));
}

QString operatorSentence(Operator operation) {
    switch (operation) {
        case Operator::Any: return say(QT_TRANSLATE_NOOP("Operators", "Segmente, die einen dieser Codes haben; ohne Codes alle Segmente."));
        case Operator::Intersection: return say(QT_TRANSLATE_NOOP("Operators", "Die Worte, an denen alle Codes zugleich vergeben sind."));
        case Operator::AtLeast: return say(QT_TRANSLATE_NOOP("Operators", "Die Worte, an denen mindestens so viele der Codes zugleich vergeben sind."));
        case Operator::Overlapping: return say(QT_TRANSLATE_NOOP("Operators", "Wo sich alle Codes überschneiden: die ganze Passage ihrer Segmente."));
        case Operator::OverlappingAtLeast: return say(QT_TRANSLATE_NOOP("Operators", "Wo sich mindestens so viele der Codes überschneiden: die ganze Passage ihrer Segmente."));
        case Operator::OnlyOne: return say(QT_TRANSLATE_NOOP("Operators", "Segmente eines Codes, die keiner der anderen Codes berührt."));
        case Operator::OnlyThis: return say(QT_TRANSLATE_NOOP("Operators", "Segmente von B, die kein Code von A berührt."));
        case Operator::Inside: return say(QT_TRANSLATE_NOOP("Operators", "Segmente von A, die ganz in einem Segment von B liegen."));
        case Operator::PartlyInside: return say(QT_TRANSLATE_NOOP("Operators", "Segmente von A, die sich mit B überschneiden, aber in keinem ganz liegen."));
        case Operator::Outside: return say(QT_TRANSLATE_NOOP("Operators", "Segmente von A, die sich mit keinem von B überschneiden."));
        case Operator::FollowedBy: return say(QT_TRANSLATE_NOOP("Operators", "Segmente von A, auf die bald eines von B folgt."));
        case Operator::Near: break;
    }
    return say(QT_TRANSLATE_NOOP("Operators", "Segmente von A, vor oder hinter denen bald eines von B steht."));
}

QIcon operatorFigure(Operator operation) {
    constexpr QSize kSize{40, 20};
    constexpr qreal kScale = 2;  // sharp at 200 %, too
    QPixmap picture{kSize * kScale};
    picture.setDevicePixelRatio(kScale);
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto figure = figureOf(operation);
    if (figure.run.found) {
        painter.setBrush(theme().accentTint);
        painter.drawRect(QRectF{static_cast<qreal>(figure.run.begin), 0, static_cast<qreal>(figure.run.end - figure.run.begin), 20});
    }
    const auto draw = [&](const std::vector<Bar>& bars, qreal top) {
        for (const auto& bar : bars) {
            painter.setBrush(bar.found ? theme().accent : theme().faintInk);
            painter.drawRoundedRect(QRectF{static_cast<qreal>(bar.begin), top, static_cast<qreal>(bar.end - bar.begin), 4}, 2, 2);
        }
    };
    draw(figure.a, 4);
    draw(figure.b, 12);
    painter.end();
    return unchanging(picture);
}

}  // namespace fundstelle::desktop
