// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers: actions, menus, tool bar, panes.
#include <QActionGroup>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QToolBar>
#include <type_traits>
#include <utility>

#include "commands/keys_dialog.h"
#include "disclosure/releases_dialog.h"
#include "import/coding_import.h"
#include "main_window.h"
#include "memos/memo_dialog.h"
#include "quotes/export_collection.h"
#include "quotes/word_output_dialog.h"
#include "welcome/tour.h"

namespace fundstelle::desktop {

namespace {

/// Raises the dock that a pane lies in, and gives it the focus.
void showPane(QWidget& pane) {
    for (auto* parent = pane.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        auto* dock = qobject_cast<QDockWidget*>(parent);
        if (dock == nullptr) continue;
        auto* window = qobject_cast<QMainWindow*>(dock->parentWidget());
        const bool opens = dock->isHidden();
        dock->show();
        dock->raise();
        if (opens && window != nullptr && window->dockWidgetArea(dock) == Qt::BottomDockWidgetArea) window->resizeDocks({dock}, {360}, Qt::Vertical);
    }
    pane.setFocus();
}

/// One of several of which one holds.
void addChoice(QMenu& menu, const QString& words, bool chosen, const std::function<void()>& choose) {
    auto* group = menu.findChild<QActionGroup*>();
    if (group == nullptr) group = new QActionGroup{&menu};
    auto* action = group->addAction(words);
    action->setCheckable(true);
    action->setChecked(chosen);
    menu.addAction(action);
    QObject::connect(action, &QAction::triggered, &menu, choose);
}

}  // namespace

void MainWindow::openSearch() {
    showPane(*m_search);
    m_search->open();
}

void MainWindow::makeActions() {
    m_undo = new QAction{icon(QStringLiteral("undo")), tr("Rückgängig"), this};
    m_undo->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_Z});
    connect(m_undo, &QAction::triggered, this, &MainWindow::undo);
    m_redo = new QAction{icon(QStringLiteral("redo")), tr("Wiederherstellen"), this};
    m_redo->setShortcuts({QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, QKeySequence{Qt::CTRL | Qt::Key_Y}});
    connect(m_redo, &QAction::triggered, this, &MainWindow::redo);
    m_importAction = new QAction{icon(QStringLiteral("import")), tr("Transkripte importieren …"), this};
    m_importAction->setIconText(tr("Import"));
    m_importAction->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_I});
    connect(m_importAction, &QAction::triggered, m_importer, &Importer::ask);
    m_exportAction = new QAction{icon(QStringLiteral("export")), tr("Zitate exportieren …"), this};
    m_exportAction->setIconText(tr("Zitate"));
    m_exportAction->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_E});
    connect(m_exportAction, &QAction::triggered, this, &MainWindow::exportQuotes);
    m_projectActions = {m_importAction, m_exportAction};
}

QAction* MainWindow::addCommand(QMenu& menu, const char* name, const QString& words, const QKeySequence& key, const std::function<void()>& act) {
    auto* action = menu.addAction(words);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    return m_commands->add(QLatin1String{name}, menu.title().remove(QLatin1Char('&')), action);
}

QAction* MainWindow::addProjectCommand(QMenu& menu, const char* name, const QString& words, const QKeySequence& key, const std::function<void()>& act) {
    m_projectActions.push_back(addCommand(menu, name, words, key, act));
    return m_projectActions.back();
}

void MainWindow::makeMenus() {
    makeProjectMenu(*menuBar()->addMenu(tr("&Projekt")));
    auto& edit = *menuBar()->addMenu(tr("&Bearbeiten"));
    edit.addAction(m_commands->add(QStringLiteral("edit.undo"), tr("Bearbeiten"), m_undo));
    edit.addAction(m_commands->add(QStringLiteral("edit.redo"), tr("Bearbeiten"), m_redo));
    edit.addSeparator();
    addProjectCommand(edit, "search.document", tr("Im Dokument suchen"), {Qt::CTRL | Qt::Key_F}, [this] { m_transcript->findBar().open(); });
    addProjectCommand(edit, "search.next", tr("Nächster Treffer"), {Qt::Key_F3}, [this] { m_transcript->findBar().step(1); });
    addProjectCommand(edit, "search.previous", tr("Voriger Treffer"), {Qt::SHIFT | Qt::Key_F3}, [this] { m_transcript->findBar().step(-1); });
    addProjectCommand(edit, "search.all", tr("In allen Dokumenten suchen"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F}, [this] { openSearch(); });

    auto& documents = *menuBar()->addMenu(tr("&Dokumente"));
    documents.addAction(m_commands->add(QStringLiteral("documents.import"), tr("Dokumente"), m_importAction));
    addProjectCommand(documents, "documents.variables", tr("Variablen"), {}, [this] { showPane(*m_variables); });
    auto* progress = documents.addMenu(tr("Bearbeitung"));
    int mark = 0;
    for (auto* action : m_documents->markActions()) {
        progress->addAction(m_commands->add(QStringLiteral("documents.progress%1").arg(++mark), tr("Dokumente"), action));
        m_projectActions.push_back(action);
    }
    addProjectCommand(documents, "documents.importVariables", tr("Variablen aus Tabelle …"), {}, [this] { askForVariables(); });
    m_corrections->addTo(documents, *m_commands);
    documents.addSeparator();
    addProjectCommand(documents, "documents.findings", tr("Erkennbares suchen"), {}, [this] {
        showPane(*m_findings);
        m_findings->check();
    });

    auto& codes = *menuBar()->addMenu(tr("&Codes"));
    addProjectCommand(codes, "codes.new", tr("Neuer Code …"), {Qt::ALT | Qt::Key_N}, [this] { m_codes->addCode(std::nullopt); });
    addProjectCommand(codes, "codes.import", tr("Codebuch importieren …"), {}, [this] { askForCodebook(); });

    auto& coding = *menuBar()->addMenu(tr("&Kodieren"));
    m_transcript->actions().addTo(coding);
    m_transcript->actions().addTo(*m_commands);
    coding.addSeparator();
    addProjectCommand(coding, "coding.deactivate", tr("Aktivierung aufheben"), {}, [this] { m_workspace->deactivateAll(); });
    addProjectCommand(coding, "coding.import", tr("Kodierungen importieren …"), {}, [this] {
        const auto file = QFileDialog::getOpenFileName(this, tr("Kodierungen importieren"), {}, tr("Tabellen (*.csv)"));
        if (file.isEmpty()) return;
        if (const auto sentence = importCodings(*m_workspace, file); !sentence.isEmpty()) m_messages->showSentence(sentence);
    });
    addCommand(coding, "coding.coder", tr("Coder*in …"), {}, [this] { askForCoder(); });

    auto& analysis = *menuBar()->addMenu(tr("Anal&yse"));
    addProjectCommand(analysis, "analysis.query", tr("Abfrage"), {Qt::CTRL | Qt::SHIFT | Qt::Key_A}, [this] { showPane(*m_query); });
    addProjectCommand(analysis, "analysis.summaries", tr("Zusammenfassungen"), {}, [this] { showPane(*m_summaries); });
    makeTablesMenu(analysis);
    addProjectCommand(analysis, "analysis.pictures", tr("Bilder"), {Qt::ALT | Qt::Key_9}, [this] { showPane(*m_pictures); });
    addProjectCommand(analysis, "analysis.report", tr("Bericht als HTML …"), {}, [this] { m_pictures->exportReport(); });

    auto& quotes = *menuBar()->addMenu(tr("&Zitate"));
    makeQuotes(quotes);
    quotes.addSeparator();
    addProjectCommand(quotes, "quotes.checkReport", tr("Fertigen Bericht prüfen …"), {}, [this] {
        showPane(*m_reportCheck);
        m_reportCheck->askForReport();
    });
    addProjectCommand(quotes, "quotes.checkReportAgain", tr("Bericht nochmals prüfen"), {Qt::Key_F5}, [this] {
        showPane(*m_reportCheck);
        m_reportCheck->checkAgain();
    });
    addProjectCommand(quotes, "quotes.nextToClear", tr("Nächstes Zitat, das zu klären ist"), {Qt::Key_F4}, [this] { m_reportCheck->step(1); });
    addProjectCommand(quotes, "quotes.previousToClear", tr("Voriges Zitat, das zu klären ist"), {Qt::SHIFT | Qt::Key_F4}, [this] { m_reportCheck->step(-1); });

    makeViewMenu(*menuBar()->addMenu(tr("&Ansicht")));
    makeHelpMenu(*menuBar()->addMenu(tr("&Hilfe")));
}

void MainWindow::showText() {
    m_center->setCurrentWidget(m_transcript);
    m_transcript->view().setFocus();
}

void MainWindow::makeRoom() {
    const bool quotes = m_center->currentWidget() == m_quotes;
    if (quotes == !m_stateBeforeQuotes.isEmpty()) return;
    if (!quotes) {
        restoreState(std::exchange(m_stateBeforeQuotes, {}));
        return;
    }
    m_stateBeforeQuotes = saveState();
    for (auto* dock : findChildren<QDockWidget*>()) {
        const auto area = dockWidgetArea(dock);
        if (!dock->isFloating() && (area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea)) dock->hide();
    }
}

void MainWindow::makeQuotes(QMenu& menu) {
    addProjectCommand(menu, "quotes.open", tr("Zitatwerkstatt"), {Qt::ALT | Qt::Key_8}, [this] {
        m_center->setCurrentWidget(m_quotes);
        m_quotes->enter();
    });
    addProjectCommand(menu, "quotes.chapter", tr("Kapitel für neue Zitate …"), {}, [this] { m_gathering->choose(m_chapter->mapToGlobal(QPoint{0, 0})); });
    const auto tool = [&](const char* name, const QString& words, QuotesPage::Tool which) {
        addProjectCommand(menu, name, words, {}, [this, which] {
            m_center->setCurrentWidget(m_quotes);
            m_quotes->open(which);
        });
    };
    tool("quotes.source", tr("Quelle des Zitats"), QuotesPage::Tool::Source);
    tool("quotes.search", tr("Zitate suchen"), QuotesPage::Tool::Search);
    tool("quotes.preview", tr("Vorschau und Druckbild"), QuotesPage::Tool::Preview);
    menu.addSeparator();
    menu.addAction(m_commands->add(QStringLiteral("quotes.export"), tr("Zitate"), m_exportAction));
    addProjectCommand(menu, "quotes.evidence", tr("Belegliste (intern) …"), {}, [this] {
        const auto file = exportEvidence(*m_workspace, this);
        if (!file.isEmpty()) m_messages->showSentence(tr("Belegliste geschrieben: %1").arg(file));
    });
    addProjectCommand(menu, "quotes.template", tr("Word-Dateien einrichten …"), {}, [this] { WordOutputDialog{*m_workspace, this}.exec(); });
    m_quotes->addTo(*m_commands);
    connect(m_transcript, &TranscriptPanel::wanted, this, [this] { m_center->setCurrentWidget(m_transcript); });
    connect(m_quotes, &QuotesPage::textWanted, this, &MainWindow::showText);
    connect(m_quotes, &QuotesPage::reported, m_messages, &MessageBar::showSentence);
    connect(m_gathering, &Gathering::reported, m_messages, &MessageBar::showSentence);
    const auto gathers = [this](auto* from) {
        using From = std::remove_pointer_t<decltype(from)>;
        connect(from, &From::quoteWanted, m_gathering, &Gathering::add);
        connect(from, &From::quoteIntoWanted, m_gathering, &Gathering::addTo);
    };
    gathers(&m_transcript->actions());
    gathers(m_segments);
    gathers(m_search);
    connect(m_center, &QStackedWidget::currentChanged, this, &MainWindow::makeRoom);
    m_chapter->setToolTip(tr("In dieses Kapitel nimmt Z Zitate auf"));
    connect(m_chapter, &QToolButton::clicked, m_commands->action(QStringLiteral("quotes.chapter")), &QAction::trigger);
    const auto showChapter = [this] {
        const auto name = m_gathering->chapterName();
        m_chapter->setText(m_chapter->fontMetrics().elidedText(name.isEmpty() ? tr("Zitate: noch kein Kapitel") : tr("Zitate: %1").arg(name), Qt::ElideRight, 260));
    };
    connect(m_gathering, &Gathering::chapterChanged, m_chapter, showChapter);
    connect(m_workspace, &Workspace::quotesChanged, m_chapter, showChapter);  // its name, or whether it is there
    showChapter();
}

void MainWindow::makeProjectMenu(QMenu& menu) {
    addCommand(menu, "project.new", tr("Neu …"), QKeySequence::New, [this] { newProject(); });
    addCommand(menu, "project.open", tr("Öffnen …"), QKeySequence::Open, [this] { askForProject(); });
    m_recentMenu = menu.addMenu(tr("Zuletzt geöffnet"));
    addCommand(menu, "project.sample", tr("Beispielstudie öffnen"), {}, [this] { openSample(); });
    menu.addSeparator();
    addProjectCommand(menu, "project.memo", tr("Memo zum Projekt …"), {}, [this] { editMemo(*m_workspace, model::MemoTarget::Project, std::nullopt, this); });
    addProjectCommand(menu, "project.freeMemo", tr("Neues freies Memo …"), {Qt::ALT | Qt::Key_M}, [this] { m_memos->write(); });
    addProjectCommand(menu, "project.releases", tr("Protokoll der Weitergaben …"), {}, [this] { ReleasesDialog{*m_workspace, this}.exec(); });
    addProjectCommand(menu, "project.backup", tr("Sicherung wiederherstellen …"), {}, [this] { restoreBackup(); });
    addProjectCommand(menu, "project.close", tr("Schließen"), QKeySequence::Close, [this] { m_workspace->close(); });
    menu.addSeparator();
    addCommand(menu, "project.quit", tr("Beenden"), {Qt::CTRL | Qt::Key_Q}, [this] { close(); });
}

void MainWindow::makeTablesMenu(QMenu& menu) {
    const auto add = [&](const char* name, const QString& words, TableKind kind, const QKeySequence& key = {}) {
        addProjectCommand(menu, name, words, key, [this, kind] {
            m_tables->show(kind);
            showPane(*m_tables);
        });
    };
    addProjectCommand(menu, "analysis.tables", tr("Auswertung"), {Qt::ALT | Qt::Key_7}, [this] { showPane(*m_tables); });
    menu.addSeparator();
    add("analysis.frequencies", tr("Häufigkeiten"), TableKind::Frequencies);
    add("analysis.matrix", tr("Code-Matrix"), TableKind::Matrix);
    add("analysis.crosstab", tr("Kreuztabelle"), TableKind::Crosstab);
    add("analysis.mentions", tr("Nennungen"), TableKind::Mentions);
    add("analysis.relations", tr("Code-Relationen"), TableKind::Relations);
    add("analysis.coverage", tr("Textabdeckung"), TableKind::Coverage);
    add("analysis.codingState", tr("Kodierstand je Coder*in"), TableKind::CodingState);
    add("analysis.comparison", tr("Dokumentenvergleich"), TableKind::Comparison);
    add("analysis.typology", tr("Typologie"), TableKind::Typology);
    connect(m_tables, &TablesPanel::segmentsWanted, this, [this](const std::vector<model::CodingId>& codings, const QString& title) {
        m_segments->showCodings(codings, title);
        showPane(*m_segments);
    });
}

void MainWindow::makeViewMenu(QMenu& menu) {
    addCommand(menu, "view.larger", tr("Größere Schrift"), QKeySequence::ZoomIn, [this] { m_transcript->changePointSize(1); });
    addCommand(menu, "view.smaller", tr("Kleinere Schrift"), QKeySequence::ZoomOut, [this] { m_transcript->changePointSize(-1); });
    auto* themes = menu.addMenu(tr("Farben"));
    const auto theme = static_cast<ThemeChoice>(QSettings{}.value(QStringLiteral("theme")).toInt());
    addChoice(*themes, tr("Wie das System"), theme == ThemeChoice::System, [this] { chooseTheme(ThemeChoice::System); });
    addChoice(*themes, tr("Hell"), theme == ThemeChoice::Light, [this] { chooseTheme(ThemeChoice::Light); });
    addChoice(*themes, tr("Dunkel"), theme == ThemeChoice::Dark, [this] { chooseTheme(ThemeChoice::Dark); });
    auto* languages = menu.addMenu(QStringLiteral("Sprache · Language"));
    const bool english = m_workspace->language() == wording::Language::English;
    addChoice(*languages, QStringLiteral("Deutsch"), !english, [this] { chooseLanguage(QStringLiteral("de")); });
    addChoice(*languages, QStringLiteral("English"), english, [this] { chooseLanguage(QStringLiteral("en")); });
    menu.addSeparator();
    m_panes = &menu;
    const auto focus = [&](const char* name, const QString& words, const QKeySequence& key, QWidget* pane) {
        addProjectCommand(menu, name, words, key, [pane] { showPane(*pane); });
    };
    focus("view.documents", tr("Zu den Dokumenten"), {Qt::ALT | Qt::Key_1}, m_documents);
    focus("view.codes", tr("Zu den Codes"), {Qt::ALT | Qt::Key_2}, m_codes);
    addProjectCommand(menu, "view.text", tr("Zum Text"), {Qt::ALT | Qt::Key_3}, [this] { showText(); });
    focus("view.segments", tr("Zu den Segmenten"), {Qt::ALT | Qt::Key_4}, m_segments);
    focus("view.history", tr("Zum Verlauf"), {Qt::ALT | Qt::Key_5}, &m_history->list());
    focus("view.memos", tr("Zu den Memos"), {Qt::ALT | Qt::Key_6}, m_memos);
    menu.addSeparator();
}

void MainWindow::makeHelpMenu(QMenu& menu) {
    addCommand(menu, "help.commands", tr("Befehl, Dokument oder Code suchen …"), {Qt::CTRL | Qt::Key_K}, [this] { m_commandPalette->popUp(); });
    addCommand(menu, "help.keys", tr("Tasten …"), {Qt::Key_F1}, [this] { KeysDialog{*m_commands, this}.exec(); });
    addCommand(menu, "help.tour", tr("Rundgang"), {}, [this] { startTour(); });
}

void MainWindow::startTour() {
    if (!m_workspace->isOpen()) openSample();
    new Tour{{{m_documents, tr("Dokumente"), tr("Links oben stehen die Interviews in ihren Gruppen. Ein Klick öffnet eines. Das Kästchen aktiviert es für die Segmente rechts.")},
              {m_codes, tr("Codes"), tr("Darunter steht das Codebuch mit der Zahl der Segmente. Ein Kästchen aktiviert einen Code; ziehen ordnet um.")},
              {&m_transcript->view(), tr("Kodieren"), tr("S markiert einen Satz, T einen Redebeitrag. C öffnet die Codes: ein paar Buchstaben tippen, Enter. Q wiederholt den letzten Code. Oder: Text auf einen Code ziehen.")},
              {&m_transcript->view(), tr("Streifen"), tr("Jede Kodierung hat einen Streifen neben dem Text. Ein Klick wählt sie, ihre Enden lassen sich ziehen, die rechte Maustaste zeigt, was sonst noch geht.")},
              {m_segments, tr("Segmente"), tr("Rechts erscheinen die Stellen der aktivierten Codes. Ein Klick springt hin.")},
              {menuBar(), tr("Keine Angst"), tr("Alles ist sofort gespeichert, und Strg+Z nimmt alles zurück, auch morgen noch. Strg+K findet jeden Befehl, F1 zeigt alle Tasten.")}},
             this};
}

void MainWindow::makeToolBar() {
    auto* bar = addToolBar(tr("Werkzeuge"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->addAction(m_undo);
    bar->addAction(m_redo);
    bar->addSeparator();
    bar->addAction(m_importAction);
    bar->addAction(m_exportAction);
    for (auto* action : {m_importAction, m_exportAction}) {
        qobject_cast<QToolButton*>(bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_coder->setIcon(icon(QStringLiteral("person")));
    m_coder->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_coder->setToolTip(tr("Wer kodiert"));
    connect(m_coder, &QToolButton::clicked, this, &MainWindow::askForCoder);
    bar->addWidget(m_coder);
    auto* space = new QWidget{bar};
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    auto* search = new QToolButton{bar};
    search->setIcon(icon(QStringLiteral("search")));
    search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    search->setText(tr("Befehl, Dokument, Code …   Strg+K"));
    connect(search, &QToolButton::clicked, m_commandPalette, &CommandPalette::popUp);
    bar->addWidget(search);
}

QDockWidget* MainWindow::addDock(const char* name, const QString& title, QWidget* content, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget{title, this};
    dock->setObjectName(QLatin1String{name});
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetFloatable);
    // The panel has its own heading; an empty title bar keeps the pane calm, and it can still be moved from the menu of panes.
    dock->setTitleBarWidget(new QWidget{dock});
    addDockWidget(area, dock);
    m_panes->addAction(dock->toggleViewAction());
    return dock;
}

void MainWindow::makeDocks() {
    auto* documents = addDock("documents", tr("Dokumente"), m_documents, Qt::LeftDockWidgetArea);
    auto* codes = addDock("codes", tr("Codes"), m_codes, Qt::LeftDockWidgetArea);
    auto* code = addDock("code", tr("Code"), m_code, Qt::RightDockWidgetArea);
    code->hide();
    connect(&m_codes->actions(), &CodeActions::descriptionWanted, this, [this, code](model::CodeId described) {
        m_code->show(described);
        if (code->isHidden()) {
            code->show();
            resizeDocks({code}, {height() * 3 / 5}, Qt::Vertical);
        }
        m_code->text(CodePanel::Field::Definition).setFocus();
    });
    auto* segments = addDock("segments", tr("Segmente"), m_segments, Qt::RightDockWidgetArea);
    auto* toCheck = addDock("toCheck", tr("Zu prüfen"), m_toCheck, Qt::BottomDockWidgetArea);
    auto* search = addDock("search", tr("Suche"), m_search, Qt::RightDockWidgetArea);
    // Both need the full height; whoever searches has the segments one click away.
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    tabifyDockWidget(segments, search);
    search->hide();
    auto* history = addDock("history", tr("Verlauf"), m_history, Qt::RightDockWidgetArea);
    tabifyDockWidget(search, history);
    auto* memos = addDock("memos", tr("Memos"), m_memos, Qt::RightDockWidgetArea);
    tabifyDockWidget(history, memos);
    auto* query = addDock("query", tr("Abfrage"), m_query, Qt::RightDockWidgetArea);
    tabifyDockWidget(memos, query);
    connect(m_query, &QueryPanel::codingWanted, m_transcript, &TranscriptPanel::showCoding);
    connect(m_query, &QueryPanel::passageWanted, this, [this](model::DocumentId document, const text::CodePointRange& range) {
        m_transcript->showPassage(document, range);
        m_transcript->view().select(range);
    });
    connect(m_query, &QueryPanel::codingsWanted, this, [this](const std::vector<model::CodingId>& codings, const QString& title) {
        m_segments->showCodings(codings, title);
        showPane(*m_segments);
    });
    connect(m_query, &QueryPanel::reported, m_messages, &MessageBar::showSentence);
    for (auto* dock : {toCheck, history, memos, query}) dock->hide();
    auto* variables = addDock("variables", tr("Variablen"), m_variables, Qt::BottomDockWidgetArea);
    tabifyDockWidget(toCheck, variables);
    auto* summaries = addDock("summaries", tr("Zusammenfassungen"), m_summaries, Qt::BottomDockWidgetArea);
    tabifyDockWidget(variables, summaries);
    auto* tables = addDock("tables", tr("Auswertung"), m_tables, Qt::BottomDockWidgetArea);
    tabifyDockWidget(summaries, tables);
    auto* pictures = addDock("pictures", tr("Bilder"), m_pictures, Qt::BottomDockWidgetArea);
    tabifyDockWidget(tables, pictures);
    auto* apart = new QToolButton{m_pictures};
    apart->setText(QStringLiteral("⧉"));
    apart->setToolTip(tr("In eigenem Fenster, oder wieder zurück"));
    apart->setAccessibleName(tr("Bilder in eigenem Fenster"));
    m_pictures->addHeadingButton(apart);
    connect(apart, &QToolButton::clicked, pictures, [pictures] {
        pictures->setFloating(!pictures->isFloating());
        if (pictures->isFloating()) pictures->resize(1000, 760);
    });
    // Without a title a window cannot be moved.
    connect(pictures, &QDockWidget::topLevelChanged, pictures, [pictures](bool floating) { pictures->setTitleBarWidget(floating ? nullptr : new QWidget{pictures}); });
    makeCheckDocks(pictures);
    for (auto* dock : {variables, summaries, tables, pictures, findChild<QDockWidget*>(QStringLiteral("reportCheck")), findChild<QDockWidget*>(QStringLiteral("findings"))}) {
        dock->hide();
        auto* close = new QToolButton{dock->widget()};
        close->setText(QStringLiteral("✕"));
        close->setToolTip(tr("Schließen"));
        close->setAccessibleName(tr("%1 schließen").arg(dock->windowTitle()));
        qobject_cast<Panel*>(dock->widget())->addHeadingButton(close);
        connect(close, &QToolButton::clicked, dock, &QDockWidget::hide);
    }
    connect(m_toCheck, &ToCheckPanel::countChanged, this, [this, toCheck, before = 0](int count) mutable {
        if (count == 0 || count > before) toCheck->setVisible(count > 0);  // closed by hand, it stays closed until there is more
        if (before == 0 && count > 0) resizeDocks({toCheck}, {200}, Qt::Vertical);
        before = count;
    });
    auto* handles = m_panes->addAction(tr("Fenster anordnen (Griffe zeigen)"));
    handles->setCheckable(true);
    connect(handles, &QAction::toggled, this, [this](bool shown) {
        for (auto* dock : findChildren<QDockWidget*>()) dock->setTitleBarWidget(shown ? nullptr : new QWidget{dock});
    });
    resizeDocks({documents, codes}, {320, 480}, Qt::Vertical);
    resizeDocks({documents, segments}, {340, 340}, Qt::Horizontal);
}

void MainWindow::makeCheckDocks(QDockWidget* beside) {
    auto* reportCheck = addDock("reportCheck", tr("Bericht prüfen"), m_reportCheck, Qt::BottomDockWidgetArea);
    tabifyDockWidget(beside, reportCheck);
    auto* findings = addDock("findings", tr("Erkennbares"), m_findings, Qt::BottomDockWidgetArea);
    tabifyDockWidget(reportCheck, findings);
    const auto show = [this](model::DocumentId document, const text::CodePointRange& range) {
        m_transcript->showPassage(document, range);
        m_transcript->view().select(range);
    };
    const auto toText = [this] { m_transcript->view().setFocus(); };
    connect(m_reportCheck, &ReportCheckPanel::passageWanted, this, show);
    connect(m_reportCheck, &ReportCheckPanel::textWanted, this, toText);
    connect(m_reportCheck, &ReportCheckPanel::reported, m_messages, &MessageBar::showSentence);
    connect(m_findings, &FindingsPanel::passageWanted, this, show);
    connect(m_findings, &FindingsPanel::textWanted, this, toText);
    connect(m_findings, &FindingsPanel::reported, m_messages, &MessageBar::showSentence);
}

}  // namespace fundstelle::desktop
