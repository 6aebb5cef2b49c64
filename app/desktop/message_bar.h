// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QTimer>

namespace fundstelle::desktop {

/// A sentence above the transcript: what could not be done, or what was. It goes by itself or by its button.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);
    void showSentence(const QString& sentence);
    [[nodiscard]] QString sentence() const { return m_words->text(); }

private:
    QLabel* m_words;
    QTimer m_timer;
};

}  // namespace fundstelle::desktop
