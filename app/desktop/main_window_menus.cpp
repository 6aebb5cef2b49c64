// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers: actions, menus, tool bar, panes.
#include <QDockWidget>
#include <QMenuBar>
#include <QToolBar>

#include "main_window.h"
#include "memo_dialog.h"

namespace fundstelle::desktop {

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

void MainWindow::makeMenus() {
    const auto inProject = [this](QAction* action) { m_projectActions.push_back(action); };
    auto* project = menuBar()->addMenu(tr("&Projekt"));
    project->addAction(tr("Neu …"), QKeySequence::New, this, &MainWindow::newProject);
    project->addAction(tr("Öffnen …"), QKeySequence::Open, this, &MainWindow::askForProject);
    m_recentMenu = project->addMenu(tr("Zuletzt geöffnet"));
    project->addSeparator();
    inProject(project->addAction(tr("Memo zum Projekt …"), this, [this] { editMemo(*m_workspace, model::MemoTarget::Project, std::nullopt, this); }));
    inProject(project->addAction(tr("Sicherung wiederherstellen …"), this, &MainWindow::restoreBackup));
    inProject(project->addAction(tr("Schließen"), QKeySequence::Close, m_workspace, &Workspace::close));
    project->addSeparator();
    project->addAction(tr("Beenden"), QKeySequence{Qt::CTRL | Qt::Key_Q}, this, &QWidget::close);

    auto* edit = menuBar()->addMenu(tr("&Bearbeiten"));
    edit->addAction(m_undo);
    edit->addAction(m_redo);

    auto* documents = menuBar()->addMenu(tr("&Dokumente"));
    documents->addAction(m_importAction);
    inProject(documents->addAction(tr("Variablen aus Tabelle …"), this, &MainWindow::askForVariables));
    m_corrections->addTo(*documents);

    auto* codes = menuBar()->addMenu(tr("&Codes"));
    inProject(codes->addAction(tr("Neuer Code …"), QKeySequence{Qt::ALT | Qt::Key_N}, this, [this] { m_codes->addCode(std::nullopt); }));
    inProject(codes->addAction(tr("Codebuch importieren …"), this, &MainWindow::askForCodebook));

    auto* coding = menuBar()->addMenu(tr("&Kodieren"));
    m_transcript->actions().addTo(*coding);
    coding->addSeparator();
    inProject(coding->addAction(tr("Aktivierung aufheben"), this, [this] { m_workspace->deactivateAll(); }));
    coding->addSeparator();
    coding->addAction(tr("Coder*in …"), this, &MainWindow::askForCoder);

    auto* quotes = menuBar()->addMenu(tr("&Zitate"));
    quotes->addAction(m_exportAction);

    auto* view = menuBar()->addMenu(tr("&Ansicht"));
    view->addAction(tr("Größere Schrift"), QKeySequence::ZoomIn, this, [this] { m_transcript->changePointSize(1); });
    view->addAction(tr("Kleinere Schrift"), QKeySequence::ZoomOut, this, [this] { m_transcript->changePointSize(-1); });
    auto* themes = view->addMenu(tr("Farben"));
    themes->addAction(tr("Wie das System"), this, [this] { chooseTheme(ThemeChoice::System); });
    themes->addAction(tr("Hell"), this, [this] { chooseTheme(ThemeChoice::Light); });
    themes->addAction(tr("Dunkel"), this, [this] { chooseTheme(ThemeChoice::Dark); });
    auto* languages = view->addMenu(QStringLiteral("Sprache · Language"));
    languages->addAction(QStringLiteral("Deutsch"), this, [this] { chooseLanguage(QStringLiteral("de")); });
    languages->addAction(QStringLiteral("English"), this, [this] { chooseLanguage(QStringLiteral("en")); });
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
}

QDockWidget* MainWindow::addDock(const char* name, const QString& title, QWidget* content, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget{title, this};
    dock->setObjectName(QLatin1String{name});
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetFloatable);
    // The panel has its own heading; an empty title bar keeps the pane calm, and it can still be moved from the menu of panes.
    dock->setTitleBarWidget(new QWidget{dock});
    addDockWidget(area, dock);
    menuBar()->actions().back()->menu()->addAction(dock->toggleViewAction());
    return dock;
}

void MainWindow::makeDocks() {
    auto* view = menuBar()->actions().back()->menu();
    view->addSeparator();
    auto* documents = addDock("documents", tr("Dokumente"), m_documents, Qt::LeftDockWidgetArea);
    auto* codes = addDock("codes", tr("Codes"), m_codes, Qt::LeftDockWidgetArea);
    auto* segments = addDock("segments", tr("Segmente"), m_segments, Qt::RightDockWidgetArea);
    auto* toCheck = addDock("toCheck", tr("Zu prüfen"), m_toCheck, Qt::BottomDockWidgetArea);
    toCheck->hide();
    connect(m_toCheck, &ToCheckPanel::countChanged, this, [this, toCheck, before = 0](int count) mutable {
        if (count == 0 || count > before) toCheck->setVisible(count > 0);  // closed by hand, it stays closed until there is more
        if (before == 0 && count > 0) resizeDocks({toCheck}, {200}, Qt::Vertical);
        before = count;
    });
    auto* handles = view->addAction(tr("Fenster anordnen (Griffe zeigen)"));
    handles->setCheckable(true);
    connect(handles, &QAction::toggled, this, [=](bool shown) {
        for (auto* dock : {documents, codes, segments, toCheck}) dock->setTitleBarWidget(shown ? nullptr : new QWidget{dock});
    });
    resizeDocks({documents, codes}, {320, 480}, Qt::Vertical);
    resizeDocks({documents, segments}, {340, 340}, Qt::Horizontal);
}

}  // namespace fundstelle::desktop
