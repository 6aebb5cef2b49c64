// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <vector>

namespace fundstelle::desktop {

/// Shows the window in a few steps: a slip of paper beside each pane. Arrow keys and Enter go on, Escape ends it.
class Tour : public QFrame {
    Q_OBJECT

public:
    struct Step {
        QPointer<QWidget> about;
        QString title;
        QString words;
    };

    /// Begins at once; deletes itself at its end.
    Tour(std::vector<Step> steps, QWidget* window);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void show(std::size_t step);

    std::vector<Step> m_steps;
    std::size_t m_step{0};
    QLabel* m_title;
    QLabel* m_words;
    QLabel* m_place;
    QPushButton* m_back;
    QPushButton* m_next;
};

}  // namespace fundstelle::desktop
