// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

#include "quotes/balance_view.h"
#include "quotes/chapter_page.h"
#include "quotes/gathering.h"
#include "quotes/outline_tree.h"
#include "quotes/preview_page.h"
#include "quotes/search_page.h"
#include "quotes/source_page.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// Where a report is put together: its outline on the left, the quotes of a chapter in the middle, on the right what they are worked on with.
class QuotesPage : public QWidget {
    Q_OBJECT

public:
    QuotesPage(Workspace& workspace, Gathering& gathering, QWidget* parent = nullptr);

    [[nodiscard]] OutlineTree& outline() { return *m_tree; }
    [[nodiscard]] OutlineModel& outlineModel() { return *m_outline; }
    [[nodiscard]] ChapterPage& chapter() { return *m_chapter; }
    [[nodiscard]] SourcePage& source() { return *m_source; }
    [[nodiscard]] SearchPage& search() { return *m_search; }
    [[nodiscard]] PreviewPage& preview() { return *m_preview; }
    [[nodiscard]] BalanceView& balance() { return *m_balance; }
    /// The focus goes to the quotes, or, without any, to the outline.
    void enter();
    enum class Tool { Source, Search, Preview };
    /// Brings it to the front, ready to be used.
    void open(Tool tool);
    [[nodiscard]] CardsView& cards() { return m_chapter->cards(); }

    void addTo(Commands& commands) { m_source->addTo(commands); }
    /// Writes the collection that is shown.
    void exportShown();

signals:
    void textWanted();
    void reported(const QString& sentence);

private:
    QWidget* makeHead();
    QWidget* makeLeft();
    QWidget* makeRight();
    void showPlace(bool chosen);
    /// The current chapter, in the outline.
    void follow();
    void showQuote();
    /// One step: from the tools on the right to the quotes, from there to the text.
    void goBack();

    Workspace& m_workspace;
    Gathering& m_gathering;
    OutlineModel* m_outline;
    OutlineTree* m_tree;
    ChapterPage* m_chapter;
    SourcePage* m_source;
    SearchPage* m_search;
    PreviewPage* m_preview;
    BalanceView* m_balance;
    QTabBar* m_tabs;
    QStackedWidget* m_tools;
    QToolButton* m_export;
    QSplitter* m_columns;
    QSplitter* m_leftParts;
};

}  // namespace fundstelle::desktop
