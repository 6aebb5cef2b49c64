// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/picture_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kMargin = 16;  // pixels around the picture

}  // namespace

PictureView::PictureView(QWidget* parent) : QAbstractScrollArea{parent} {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
}

double PictureView::scale() const {
    return logicalDpiX() / 72.0;
}

QSizeF PictureView::area() const {
    const QSizeF pixels = QSizeF{maximumViewportSize()} - QSizeF{2 * kMargin + 12.0, 2.0 * kMargin};
    return {std::max(pixels.width() / scale(), 240.0), std::max(pixels.height() / scale(), 120.0)};
}

void PictureView::setPicture(Picture picture) {
    // A mark keeps its place on the keyboard as long as it is there.
    const auto name = m_current >= 0 ? m_picture.marks[static_cast<std::size_t>(m_current)].name : QString{};
    m_picture = std::move(picture);
    m_current = m_hovered = -1;
    for (std::size_t i = 0; i < m_picture.marks.size() && !name.isEmpty(); ++i) {
        if (m_picture.marks[i].name == name) m_current = static_cast<int>(i);
    }
    setAccessibleName(m_picture.title);
    setAccessibleDescription(m_picture.table());
    setScrollBars();
    viewport()->update();
}

void PictureView::setScrollBars() {
    const auto needed = m_picture.size * scale() + QSizeF{2.0 * kMargin, 2.0 * kMargin};
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(needed.height())) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(needed.width())) - viewport()->width()));
}

QTransform PictureView::toViewport() const {
    return QTransform{}.translate(kMargin - horizontalScrollBar()->value(), kMargin - verticalScrollBar()->value()).scale(scale(), scale());
}

QRect PictureView::placeOf(int mark) const {
    return toViewport().mapRect(m_picture.marks[static_cast<std::size_t>(mark)].place).toAlignedRect();
}

int PictureView::markAt(const QPoint& place) const {
    const auto point = toViewport().inverted().map(QPointF{place});
    int best = -1;
    for (std::size_t i = 0; i < m_picture.marks.size(); ++i) {  // the smallest: a disc that lies over a line
        const auto& candidate = m_picture.marks[i].place;
        if (!candidate.contains(point)) continue;
        if (best >= 0 && m_picture.marks[static_cast<std::size_t>(best)].place.width() <= candidate.width()) continue;
        best = static_cast<int>(i);
    }
    return best;
}

void PictureView::setCurrent(int mark) {
    m_current = mark;
    if (mark < 0) return viewport()->update();
    const auto place = placeOf(mark);
    if (place.top() < 0 || place.bottom() > viewport()->height()) verticalScrollBar()->setValue(verticalScrollBar()->value() + place.center().y() - viewport()->height() / 2);
    if (place.left() < 0 || place.right() > viewport()->width()) horizontalScrollBar()->setValue(horizontalScrollBar()->value() + place.center().x() - viewport()->width() / 2);
    setAccessibleDescription(m_picture.marks[static_cast<std::size_t>(mark)].words());
    QToolTip::showText(viewport()->mapToGlobal(placeOf(mark).bottomLeft()), m_picture.marks[static_cast<std::size_t>(mark)].words(), viewport());
    viewport()->update();
}

/// To the nearest mark that lies in that direction; what lies aside counts double.
void PictureView::step(const QPointF& direction) {
    if (m_picture.marks.empty()) return;
    if (m_current < 0) return setCurrent(0);
    const auto from = m_picture.marks[static_cast<std::size_t>(m_current)].place.center();
    int best = -1;
    double nearest = 0;
    for (std::size_t i = 0; i < m_picture.marks.size(); ++i) {
        const auto way = m_picture.marks[i].place.center() - from;
        const auto along = QPointF::dotProduct(way, direction);
        const auto aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (along <= 0.5) continue;
        const auto distance = along + 2 * aside;
        if (best >= 0 && distance >= nearest) continue;
        best = static_cast<int>(i);
        nearest = distance;
    }
    if (best >= 0) setCurrent(best);
}

void PictureView::open() {
    if (m_current < 0) return;
    const auto mark = m_picture.marks[static_cast<std::size_t>(m_current)];  // the picture may change meanwhile
    if (!std::holds_alternative<std::monostate>(mark.link)) emit linkWanted(mark);
}

void PictureView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left: return step({-1, 0});
        case Qt::Key_Right: return step({1, 0});
        case Qt::Key_Up: return step({0, -1});
        case Qt::Key_Down: return step({0, 1});
        case Qt::Key_Home: return setCurrent(m_picture.marks.empty() ? -1 : 0);
        case Qt::Key_End: return setCurrent(static_cast<int>(m_picture.marks.size()) - 1);
        case Qt::Key_Return:
        case Qt::Key_Enter: return open();
        default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PictureView::mouseMoveEvent(QMouseEvent* event) {
    const auto mark = markAt(event->position().toPoint());
    if (mark == m_hovered) return;
    m_hovered = mark;
    viewport()->setCursor(mark >= 0 && !std::holds_alternative<std::monostate>(m_picture.marks[static_cast<std::size_t>(mark)].link) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void PictureView::mousePressEvent(QMouseEvent* event) {
    const auto mark = markAt(event->position().toPoint());
    if (mark < 0 || event->button() != Qt::LeftButton) return;
    m_current = mark;
    viewport()->update();
    open();
}

bool PictureView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto mark = markAt(help->pos()); mark >= 0) {
            QToolTip::showText(help->globalPos(), m_picture.marks[static_cast<std::size_t>(mark)].words(), viewport(), placeOf(mark));
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PictureView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PictureView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    setScrollBars();
    emit resized();
}

void PictureView::paintEvent(QPaintEvent*) {
    QPainter painter{viewport()};
    painter.fillRect(viewport()->rect(), theme().paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(toViewport());
    if (m_hovered >= 0) painter.fillRect(m_picture.marks[static_cast<std::size_t>(m_hovered)].place, theme().hover);
    paint(painter, m_picture, screenGround());
    painter.resetTransform();
    painter.setBrush(Qt::NoBrush);
    if (m_hovered >= 0) {
        painter.setPen(QPen{theme().accent, 1});
        painter.drawRoundedRect(QRectF{placeOf(m_hovered)}.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
    if (m_current >= 0 && hasFocus()) {
        painter.setPen(QPen{theme().accent, 2});
        painter.drawRoundedRect(QRectF{placeOf(m_current)}.adjusted(-1, -1, 1, 1), 3, 3);
    }
}

}  // namespace fundstelle::desktop
