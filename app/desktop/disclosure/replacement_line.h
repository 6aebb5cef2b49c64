// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include "project/finding_replacements.h"

namespace fundstelle::desktop {

/// What stands in place of a finding, typed below the list: Enter replaces, Esc leaves everything as it is.
class ReplacementLine : public QWidget {
    Q_OBJECT

public:
    explicit ReplacementLine(QWidget* parent);
    /// Ready to type; `findings` is how many findings have the same words.
    void open(const QString& words, const QString& suggestion, int findings);
    [[nodiscard]] QLineEdit& field() { return *m_field; }
    [[nodiscard]] QComboBox& reach() { return *m_reach; }

signals:
    void wanted(const QString& with, fundstelle::project::ReplacementReach reach);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void send();

    QLabel* m_words;
    QLineEdit* m_field;
    QComboBox* m_reach;
    QPushButton* m_replace;
};

}  // namespace fundstelle::desktop
