// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/quotes_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

#include "adapters/strings.h"
#include "quotes/export_collection.h"
#include "theme/theme.h"

namespace fundstelle::desktop {

namespace {

const QString kColumnsSetting = QStringLiteral("quotes/columns");

}  // namespace

QuotesPage::QuotesPage(Workspace& workspace, Gathering& gathering, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_gathering{gathering},
      m_outline{new OutlineModel{workspace, this}},
      m_tree{new OutlineTree{*m_outline, this}},
      m_chapter{new ChapterPage{workspace, this}},
      m_source{new SourcePage{workspace, this}},
      m_search{new SearchPage{workspace, gathering, this}},
      m_preview{new PreviewPage{workspace, this}},
      m_balance{new BalanceView{workspace, this}},
      m_tabs{new QTabBar{this}},
      m_tools{new QStackedWidget{this}},
      m_export{new QToolButton{this}},
      m_columns{new QSplitter{Qt::Horizontal, this}},
      m_leftParts{new QSplitter{Qt::Vertical, this}} {
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(makeLeft());
    m_columns->addWidget(m_chapter);
    m_columns->addWidget(makeRight());
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 3);
    m_columns->setStretchFactor(2, 2);
    m_columns->setSizes({260, 560, 480});
    m_columns->restoreState(QSettings{}.value(kColumnsSetting).toByteArray());
    connect(m_columns, &QSplitter::splitterMoved, this, [this] { QSettings{}.setValue(kColumnsSetting, m_columns->saveState()); });
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_columns, 1);

    auto* back = new QAction{this};
    back->setShortcut(Qt::Key_Escape);
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(back);
    connect(back, &QAction::triggered, this, &QuotesPage::goBack);
    connect(m_tree, &OutlineTree::placeChanged, this, &QuotesPage::showPlace);
    connect(m_tree, &OutlineTree::quotesWanted, this, [this] { m_chapter->cards().setFocus(); });
    connect(&m_chapter->cards(), &CardsView::currentQuoteChanged, this, &QuotesPage::showQuote);
    connect(&m_chapter->cards(), &CardsView::editWanted, this, [this] {
        open(Tool::Source);
    });
    connect(&gathering, &Gathering::chapterChanged, this, &QuotesPage::follow);
    connect(&workspace, &Workspace::opened, this, &QuotesPage::follow);  // behind the outline, which knows its chapters by now
    connect(&gathering, &Gathering::added, this, [this](model::QuoteId quote) { m_chapter->cards().select(quote); });
    showPlace(false);
}

QWidget* QuotesPage::makeHead() {
    auto* head = new QWidget{this};
    auto* title = new QLabel{tr("Zitatwerkstatt"), head};
    title->setFont(semibold(title->font()));
    m_export->setText(tr("Exportieren …"));
    m_export->setIcon(icon(QStringLiteral("export")));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_export, &QToolButton::clicked, this, &QuotesPage::exportShown);
    auto* back = new QToolButton{head};
    back->setText(tr("Zum Text"));
    back->setToolTip(tr("Zurück zum Transkript (Esc)"));
    connect(back, &QToolButton::clicked, this, &QuotesPage::textWanted);
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(m_export);
    row->addWidget(back);
    return head;
}

QWidget* QuotesPage::makeLeft() {
    auto* top = new QWidget{m_leftParts};
    auto* title = new QLabel{tr("Gliederung"), top};
    title->setFont(semibold(title->font()));
    auto* add = new QToolButton{top};
    add->setText(QStringLiteral("+"));
    add->setToolTip(tr("Neues Kapitel (Enter in der Gliederung)"));
    add->setAccessibleName(tr("Neues Kapitel"));
    connect(add, &QToolButton::clicked, m_tree, &OutlineTree::addBehind);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 4);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(add);
    auto* layout = new QVBoxLayout{top};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    m_leftParts->addWidget(top);
    auto* scroll = new QScrollArea{m_leftParts};
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_balance);
    m_leftParts->addWidget(scroll);
    m_leftParts->setStretchFactor(0, 3);
    m_leftParts->setStretchFactor(1, 2);
    m_leftParts->setSizes({420, 320});
    m_leftParts->setHandleWidth(1);
    m_leftParts->setChildrenCollapsible(false);
    return m_leftParts;
}

QWidget* QuotesPage::makeRight() {
    auto* right = new QWidget{this};
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Werkzeuge"));
    const auto add = [this](const QString& name, QWidget* page) {
        m_tabs->addTab(name);
        m_tools->addWidget(page);
    };
    add(tr("Quelle"), m_source);
    add(tr("Suche"), m_search);
    add(tr("Vorschau"), m_preview);
    connect(m_tabs, &QTabBar::currentChanged, m_tools, &QStackedWidget::setCurrentIndex);
    auto* layout = new QVBoxLayout{right};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_tools, 1);
    return right;
}

void QuotesPage::enter() {
    if (m_chapter->model().quoteCount() > 0) m_chapter->cards().setFocus();
    else m_tree->setFocus();
}

void QuotesPage::open(Tool tool) {
    m_tabs->setCurrentIndex(static_cast<int>(tool));
    m_tools->currentWidget()->setFocus();
}

void QuotesPage::goBack() {
    if (m_tools->isAncestorOf(focusWidget())) enter();
    else emit textWanted();
}

void QuotesPage::follow() {
    if (const auto chapter = m_gathering.chapter()) m_tree->show({m_workspace.project().quote_outline().chapter(*chapter).collection, chapter});
}

void QuotesPage::showPlace(bool chosen) {
    const auto place = m_tree->place();
    m_export->setEnabled(place.has_value());
    m_chapter->show(place);
    m_balance->show(place);
    m_preview->show(place);
    // What was shown in place of something that is gone does not change where quotes go, unless there is no other place.
    if (place && place->chapter && (chosen || !m_gathering.chapter())) m_gathering.setChapter(*place->chapter);
}

void QuotesPage::showQuote() {
    m_source->show(m_chapter->cards().current());
}

void QuotesPage::exportShown() {
    const auto place = m_tree->place();
    if (!place) return emit reported(tr("Noch gibt es keine Sammlung von Zitaten. Z im Text nimmt die erste Stelle auf."));
    m_chapter->save();
    const auto file = askForQuotesFile(toQt(m_workspace.project().quote_outline().collection(place->collection).name), this);
    if (file.isEmpty()) return;
    if (exportCollection(m_workspace, place->collection, file, this)) emit reported(tr("Zitate geschrieben: %1").arg(file));
}

}  // namespace fundstelle::desktop
