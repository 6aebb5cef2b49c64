// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>
#include <QWidget>
#include <optional>
#include <vector>

#include "adapters/quote_layout.h"
#include "commands/commands.h"
#include "quotes/quote_editing.h"
#include "transcript/transcript_view.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// A quote as it will print, as high as its words.
class PrintedQuoteView : public QWidget {
    Q_OBJECT

public:
    explicit PrintedQuoteView(QWidget* parent = nullptr);
    void show(const std::vector<model::QuotePiece>& pieces, const model::QuoteStyle& style, const QString& source);
    [[nodiscard]] const QString& words() const { return m_words.text; }
    QSize sizeHint() const override { return {240, heightForWidth(width())}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QFont face() const;

    PrintedWords m_words;
    QString m_source;
    bool m_italic{true};
};

/// The transcript that a quote comes from, its words tinted. Nothing can be typed into it: words that are selected are left out, replaced, explained, or
/// made the quote's new borders. Above it the quote as it will print.
class SourcePage : public QWidget {
    Q_OBJECT

public:
    explicit SourcePage(Workspace& workspace, QWidget* parent = nullptr);

    void show(const std::optional<model::QuoteId>& quote);
    void addTo(Commands& commands);
    [[nodiscard]] TranscriptView& view() { return *m_view; }
    [[nodiscard]] QLineEdit& words() { return *m_words; }
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }
    [[nodiscard]] QString printed() const { return m_printed->words(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QAction* make(const QString& name, const QString& words, const QString& help, const QKeySequence& key, const std::function<void()>& act);
    void makeActions(QGridLayout& buttons);
    void reload();
    void mark(const project::GatheredQuote& quote);
    void askForWords(model::QuoteEditKind kind);
    void enterWords();
    void say(const QString& sentence);
    /// What is selected; says what to do if nothing is.
    [[nodiscard]] std::optional<text::CodePointRange> selected();

    Workspace& m_workspace;
    QuoteEditing* m_editing;
    QStackedLayout* m_stack;
    PrintedQuoteView* m_printed;
    QLabel* m_sentence;
    TranscriptView* m_view;
    QLineEdit* m_words;
    bool m_elsewhere{true};  ///< the quote is another one than the view was scrolled to
    std::optional<model::VersionId> m_version;  ///< of the text that is shown
    model::QuoteEditKind m_kind{model::QuoteEditKind::Replacement};
    std::optional<text::CodePointRange> m_wanted;
    std::vector<std::pair<QString, QAction*>> m_actions;
};

}  // namespace fundstelle::desktop
