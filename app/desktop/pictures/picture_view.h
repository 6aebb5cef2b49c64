// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include "pictures/picture.h"

namespace fundstelle::desktop {

/// Shows a picture. Pointing at a mark says its number, a click or Enter opens what stands behind it; arrow keys go to the nearest mark in that
/// direction, Home and End to the first and the last.
class PictureView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent);
    void setPicture(Picture picture);
    [[nodiscard]] const Picture& picture() const { return m_picture; }
    /// Pixels of the screen per point.
    [[nodiscard]] double scale() const;
    /// What is visible, in points.
    [[nodiscard]] QSizeF area() const;
    /// The index of the current mark; -1 if there is none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int mark);
    /// The place of a mark in the viewport.
    [[nodiscard]] QRect placeOf(int mark) const;

signals:
    void linkWanted(const fundstelle::desktop::Mark& mark);
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void setScrollBars();
    [[nodiscard]] QTransform toViewport() const;
    [[nodiscard]] int markAt(const QPoint& place) const;
    void step(const QPointF& direction);
    void open();

    Picture m_picture;
    int m_current{-1};
    int m_hovered{-1};
};

}  // namespace fundstelle::desktop
