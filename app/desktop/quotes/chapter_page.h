// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QWidget>
#include <optional>

#include "quotes/cards_model.h"
#include "quotes/cards_view.h"

namespace fundstelle::desktop {

/// A field that is as high as its words, up to a limit; tells when a person is done with it.
class GrowingField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingField(QWidget* parent = nullptr);

signals:
    void left();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void grow();
};

/// A chapter as its authors work on it: what they write before the quotes, and the quotes as cards.
class ChapterPage : public QWidget {
    Q_OBJECT

public:
    explicit ChapterPage(Workspace& workspace, QWidget* parent = nullptr);

    void show(const std::optional<OutlinePlace>& place);
    /// Keeps what was written as introduction.
    void save();
    [[nodiscard]] CardsView& cards() { return *m_cards; }
    [[nodiscard]] CardsModel& model() { return *m_model; }
    [[nodiscard]] QPlainTextEdit& introduction() { return *m_introduction; }
    /// The sentence in place of cards; empty if there are some.
    [[nodiscard]] QString emptySentence() const { return m_model->quoteCount() == 0 ? m_empty->text() : QString{}; }

private:
    void reload();

    Workspace& m_workspace;
    CardsModel* m_model;
    QLabel* m_title;
    QLabel* m_count;
    GrowingField* m_introduction;
    QStackedLayout* m_stack;
    CardsView* m_cards;
    QLabel* m_empty;
    std::optional<model::HeadingId> m_shown;  ///< whose introduction is in the field
    QString m_read;                           ///< as it is in the project
};

}  // namespace fundstelle::desktop
