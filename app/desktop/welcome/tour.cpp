// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/tour.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

constexpr int kWidth = 340;
constexpr int kGap = 12;

}  // namespace

Tour::Tour(std::vector<Step> steps, QWidget* window)
    : QFrame{window},
      m_steps{std::move(steps)},
      m_title{new QLabel{this}},
      m_words{new QLabel{this}},
      m_place{new QLabel{this}},
      m_back{new QPushButton{tr("Zurück"), this}},
      m_next{new QPushButton{this}} {
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Rundgang"));
    setFixedWidth(kWidth);
    m_title->setFont(semibold(m_title->font()));
    m_words->setWordWrap(true);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    auto* end = new QPushButton{tr("Beenden"), this};
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_place);
    buttons->addStretch(1);
    buttons->addWidget(end);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    connect(end, &QPushButton::clicked, this, &QWidget::close);
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_step + 1); });
    show(0);
}

void Tour::show(std::size_t step) {
    if (step >= m_steps.size()) {
        close();
        return;
    }
    m_step = step;
    m_title->setText(m_steps[step].title);
    m_words->setText(m_steps[step].words);
    m_place->setText(tr("%1 von %2").arg(step + 1).arg(m_steps.size()));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < m_steps.size() ? tr("Weiter") : tr("Fertig"));
    adjustSize();
    const auto* window = parentWidget();
    QRect about = window->rect();
    if (const auto& widget = m_steps[step].about; widget && widget->isVisible()) about = {widget->mapTo(window, QPoint{}), widget->size()};
    // Beside the pane where there is room, else within it.
    QPoint corner{about.right() + kGap, about.top() + 40};
    if (corner.x() + width() > window->width()) corner.setX(about.left() - kGap - width());
    if (corner.x() < 0) corner.setX(about.center().x() - width() / 2);
    corner.setY(std::clamp(corner.y(), 0, std::max(0, window->height() - height() - kGap)));
    move(corner);
    QFrame::show();
    raise();
    m_next->setFocus();
}

void Tour::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Escape: close(); break;
        case Qt::Key_Left:
            if (m_step > 0) show(m_step - 1);
            break;
        case Qt::Key_Right:
        case Qt::Key_Return:
        case Qt::Key_Enter: show(m_step + 1); break;
        default: QFrame::keyPressEvent(event);
    }
}

void Tour::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{theme().accent, 1.5});
    painter.setBrush(theme().paper);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 8, 8);
}

}  // namespace fundstelle::desktop
