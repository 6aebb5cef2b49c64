// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

#include "adapters/strings.h"
#include "backups_dialog.h"
#include "base/file.h"
#include "export/export_dialog.h"
#include "formats/codebook_csv.h"
#include "formats/quote_export.h"
#include "formats/variables_csv.h"
#include "memo_dialog.h"
#include "recent_projects.h"

namespace fundstelle::desktop {

namespace {

constexpr int kSmallestPointSize = 8;
constexpr int kLargestPointSize = 28;

const QString kGeometry = QStringLiteral("window/geometry");
const QString kState = QStringLiteral("window/state");
const QString kThemeSetting = QStringLiteral("theme");
const QString kLanguageSetting = QStringLiteral("language");
const QString kPointSizeSetting = QStringLiteral("transcript/pointSize");

QString projectFilter() {
    return MainWindow::tr("Fundstelle-Projekte (*.fundstelle)");
}

}  // namespace

MainWindow::MainWindow(wording::Language language, QWidget* parent)
    : QMainWindow{parent},
      m_workspace{new Workspace{language, this}},
      m_center{new QStackedWidget{this}},
      m_start{new StartPage{this}},
      m_messages{new MessageBar{this}},
      m_transcript{new TranscriptPanel{*m_workspace, this}},
      m_documents{new DocumentsPanel{*m_workspace, this}},
      m_codes{new CodesPanel{*m_workspace, this}},
      m_segments{new SegmentsPanel{*m_workspace, this}},
      m_summaries{new SummariesPanel{*m_workspace, this}},
      m_variables{new VariablesPanel{*m_workspace, this}},
      m_toCheck{new ToCheckPanel{*m_workspace, m_transcript->view(), this}},
      m_importer{new Importer{*m_workspace, this}},
      m_corrections{new CorrectionActions{*m_workspace, *m_transcript, this}},
      m_status{new QLabel{this}},
      m_recentMenu{nullptr},
      m_coder{new QToolButton{this}},
      m_pointSize{QSettings{}.value(kPointSizeSetting, 12).toInt()} {
    setAcceptDrops(true);
    setWindowIcon(icon(QStringLiteral("fundstelle")));
    auto* page = new QWidget{this};
    auto* pageLayout = new QVBoxLayout{page};
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(m_messages);
    pageLayout->addWidget(m_center, 1);
    m_center->addWidget(m_start);
    m_center->addWidget(m_transcript);
    setCentralWidget(page);
    m_status->setContentsMargins(12, 0, 12, 0);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    m_transcript->setPointSize(m_pointSize);
    makeActions();
    makeMenus();
    makeToolBar();
    makeDocks();

    connect(m_start, &StartPage::newWanted, this, &MainWindow::newProject);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::askForProject);
    connect(m_start, &StartPage::recentWanted, this, &MainWindow::openProject);
    connect(m_workspace, &Workspace::opened, this, &MainWindow::refreshProject);
    connect(m_workspace, &Workspace::closed, this, &MainWindow::refreshProject);
    connect(m_workspace, &Workspace::aboutToClose, this, &MainWindow::rememberPlace);
    connect(m_workspace, &Workspace::historyChanged, this, &MainWindow::refreshHistory);
    connect(m_workspace, &Workspace::failed, m_messages, &MessageBar::showSentence);
    connect(m_documents, &Panel::filled, m_importer, &Importer::ask);
    connect(m_importer, &Importer::reported, m_messages, &MessageBar::showSentence);
    connect(m_importer, &Importer::imported, this, [this](model::DocumentId first) {
        m_transcript->showDocument(first);
        m_documents->select(first);
    });
    connect(m_corrections, &CorrectionActions::reported, m_messages, &MessageBar::showSentence);
    connect(&m_transcript->editor(), &TextEditor::reported, m_messages, &MessageBar::showSentence);
    connect(&m_transcript->editor(), &TextEditor::changed, this, &MainWindow::refreshHistory);
    connect(m_toCheck, &ToCheckPanel::passageWanted, this, [this](model::DocumentId document, const text::CodePointRange& range) {
        m_transcript->showDocument(document);
        m_documents->select(document);
        m_transcript->view().showPassage(range);
    });
    connect(m_documents, &DocumentsPanel::documentWanted, m_transcript, &TranscriptPanel::showDocument);
    connect(m_codes, &CodesPanel::codePicked, m_transcript, &TranscriptPanel::codeSelection);
    connect(m_segments, &SegmentsPanel::codingWanted, this, [this](model::CodingId coding) {
        m_transcript->showCoding(coding);
        if (const auto document = m_transcript->document()) m_documents->select(*document);
    });
    connect(m_summaries, &SummariesPanel::segmentsWanted, m_segments, &SegmentsPanel::showCodings);
    connect(&m_transcript->view(), &TranscriptView::filesDropped, this, &MainWindow::takeFiles, Qt::QueuedConnection);

    const QSettings settings;
    resize(1440, 900);
    restoreGeometry(settings.value(kGeometry).toByteArray());
    restoreState(settings.value(kState).toByteArray());
    refreshProject();
}

MainWindow::~MainWindow() {
    m_workspace->close();
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
    inProject(documents->addAction(tr("Variablen"), this, [this] { showPanel(m_variables); }));
    auto* progress = documents->addMenu(tr("Bearbeitung"));
    for (auto* action : m_documents->markActions()) progress->addAction(action), inProject(action);
    inProject(documents->addAction(tr("Variablen aus Tabelle …"), this, &MainWindow::askForVariables));
    m_corrections->addTo(*documents);

    auto* codes = menuBar()->addMenu(tr("&Codes"));
    inProject(codes->addAction(tr("Neuer Code …"), QKeySequence{Qt::ALT | Qt::Key_N}, this, [this] { m_codes->addCode(std::nullopt); }));
    inProject(codes->addAction(tr("Codebuch importieren …"), this, &MainWindow::askForCodebook));

    auto* coding = menuBar()->addMenu(tr("&Kodieren"));
    inProject(coding->addAction(tr("Markierten Text kodieren …\tC"), this, [this] { m_transcript->askForCode(); }));
    inProject(coding->addAction(tr("Aktivierung aufheben"), this, [this] { m_workspace->deactivateAll(); }));
    coding->addSeparator();
    coding->addAction(tr("Coder*in …"), this, &MainWindow::askForCoder);

    auto* analysis = menuBar()->addMenu(tr("A&nalyse"));
    inProject(analysis->addAction(tr("Zusammenfassungen"), this, [this] { showPanel(m_summaries); }));

    auto* quotes = menuBar()->addMenu(tr("&Zitate"));
    quotes->addAction(m_exportAction);

    auto* view = menuBar()->addMenu(tr("&Ansicht"));
    view->addAction(tr("Größere Schrift"), QKeySequence::ZoomIn, this, [this] { setPointSize(m_pointSize + 1); });
    view->addAction(tr("Kleinere Schrift"), QKeySequence::ZoomOut, this, [this] { setPointSize(m_pointSize - 1); });
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
    auto* variables = addDock("variables", tr("Variablen"), m_variables, Qt::BottomDockWidgetArea);
    tabifyDockWidget(toCheck, variables);
    auto* summaries = addDock("summaries", tr("Zusammenfassungen"), m_summaries, Qt::BottomDockWidgetArea);
    tabifyDockWidget(variables, summaries);
    for (auto* dock : {variables, summaries}) {
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
    auto* handles = view->addAction(tr("Fenster anordnen (Griffe zeigen)"));
    handles->setCheckable(true);
    connect(handles, &QAction::toggled, this, [=](bool shown) {
        for (auto* dock : {documents, codes, segments, toCheck, variables, summaries}) dock->setTitleBarWidget(shown ? nullptr : new QWidget{dock});
    });
    resizeDocks({documents, codes}, {320, 480}, Qt::Vertical);
    resizeDocks({documents, segments}, {340, 340}, Qt::Horizontal);
}

void MainWindow::showPanel(QWidget* panel) {
    auto* dock = qobject_cast<QDockWidget*>(panel->parentWidget());
    const bool opens = dock->isHidden();
    dock->show();
    dock->raise();
    if (opens) resizeDocks({dock}, {360}, Qt::Vertical);
    panel->setFocus();
}

void MainWindow::refreshProject() {
    const bool open = m_workspace->isOpen();
    const bool writable = open && !m_workspace->project().read_only();
    m_center->setCurrentIndex(open ? 1 : 0);
    for (auto* dock : findChildren<QDockWidget*>()) dock->widget()->setEnabled(open);
    for (auto* action : m_projectActions) action->setEnabled(open);
    m_importAction->setEnabled(writable);
    auto title = tr("Fundstelle");
    if (open) title = QStringLiteral("%1 – %2").arg(toQt(m_workspace->project().name()), title);
    if (open && !writable) title = tr("%1 (schreibgeschützte Kopie)").arg(title);
    setWindowTitle(title);

    const auto recent = recentProjects();
    m_start->setRecent(recent);
    m_recentMenu->clear();
    for (const auto& file : recent) m_recentMenu->addAction(QFileInfo{file}.completeBaseName(), this, [this, file] { openProject(file); });
    m_recentMenu->setEnabled(!recent.isEmpty());
    refreshHistory();
}

void MainWindow::refreshHistory() {
    m_coder->setText(m_workspace->coder());
    if (!m_workspace->isOpen()) {
        m_status->clear();
        m_undo->setEnabled(false);
        m_redo->setEnabled(false);
        return;
    }
    if (m_transcript->isEditing()) {
        for (auto* action : {m_undo, m_redo}) action->setText(action == m_undo ? tr("Rückgängig") : tr("Wiederherstellen"));
        m_undo->setEnabled(m_transcript->editor().canUndo());
        m_redo->setEnabled(m_transcript->editor().canRedo());
        return;
    }
    auto& project = m_workspace->project();
    const auto language = m_workspace->language();
    const auto name = [&](QAction* action, const QString& words, const std::optional<project::HistoryEntry>& entry) {
        action->setEnabled(entry.has_value());
        const auto label = entry ? QStringLiteral("%1: %2").arg(words, toQt(wording::label(*entry, language))) : words;
        action->setText(label);
        action->setIconText(words);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(label, action->shortcut().toString(QKeySequence::NativeText)));
    };
    name(m_undo, tr("Rückgängig"), project.next_to_undo());
    name(m_redo, tr("Wiederherstellen"), project.next_to_redo());
    QStringList parts{project.read_only() ? tr("Schreibgeschützte Kopie") : tr("Alles gespeichert"),
                      tr("%Ln Kodierungen", nullptr, static_cast<int>(project.codings().count()))};
    if (const auto last = project.history(1); !last.empty()) {
        parts << tr("zuletzt: %1 (%2, %3)").arg(toQt(wording::label(last.front(), language)), toQt(last.front().coder), toQt(to_local_minute(last.front().at)));
    }
    m_status->setText(parts.join(QStringLiteral("  ·  ")));
}

void MainWindow::undo() {
    if (m_transcript->isEditing()) return m_transcript->editor().undo();
    m_workspace->perform([](project::Project& project) { project.undo(); });
}

void MainWindow::redo() {
    if (m_transcript->isEditing()) return m_transcript->editor().redo();
    m_workspace->perform([](project::Project& project) { project.redo(); });
}

void MainWindow::newProject() {
    auto file = QFileDialog::getSaveFileName(this, tr("Neues Projekt"), {}, projectFilter());
    if (file.isEmpty()) return;
    if (!file.endsWith(QLatin1String{".fundstelle"})) file += QLatin1String{".fundstelle"};
    try {
        m_workspace->create(file, QFileInfo{file}.completeBaseName());
        rememberProject(file);
        refreshProject();
    } catch (const Error& error) {
        QMessageBox::warning(this, tr("Neues Projekt"), toQt(wording::sentence(error, m_workspace->language())));
    }
}

void MainWindow::askForProject() {
    const auto file = QFileDialog::getOpenFileName(this, tr("Projekt öffnen"), {}, projectFilter());
    if (!file.isEmpty()) openProject(file);
}

void MainWindow::openProject(const QString& file) {
    try {
        m_workspace->open(file);
    } catch (const Error& error) {
        QMessageBox box{QMessageBox::Information, tr("Projekt öffnen"),
                        toQt(wording::opening_sentence(error, toPath(file), m_workspace->language())), QMessageBox::Close, this};
        const bool readable = error.kind() == ErrorKind::Locked || error.kind() == ErrorKind::Unwritable;
        const auto* copy = readable ? box.addButton(tr("Kopie ansehen"), QMessageBox::AcceptRole) : nullptr;
        box.exec();
        if (copy == nullptr || box.clickedButton() != copy) return;
        try {
            m_workspace->openCopy(file);
        } catch (const Error& failure) {
            QMessageBox::warning(this, tr("Projekt öffnen"), toQt(wording::sentence(failure, m_workspace->language())));
            return;
        }
    }
    rememberProject(file);
    refreshProject();
    // Where the person left off.
    const auto place = readingPlaceIn(m_workspace->project().path());
    auto& documents = m_workspace->project().documents();
    if (place && documents.find(place->document)) {
        m_transcript->showDocument(place->document);
        m_transcript->view().scrollToParagraph(place->paragraph);
    } else if (const auto all = documents.all(); !all.empty()) {
        m_transcript->showDocument(all.front().id);
    }
    if (const auto shown = m_transcript->document()) m_documents->select(*shown);
    m_transcript->view().setFocus();
}

void MainWindow::rememberPlace() {
    const auto document = m_transcript->document();
    if (!document) return;
    rememberReadingPlace(m_workspace->project().path(), {*document, m_transcript->view().topParagraph()});
}

void MainWindow::askForCodebook() {
    const auto file = QFileDialog::getOpenFileName(this, tr("Codebuch importieren"), {}, tr("Tabellen (*.csv)"));
    if (file.isEmpty()) return;
    m_workspace->perform([&](project::Project& project) {
        const auto changed = project.codebook().import(formats::read_codebook_csv(toPath(file)));
        m_messages->showSentence(tr("%n Codes importiert.", nullptr, static_cast<int>(changed)));
    });
}

void MainWindow::askForVariables() {
    const auto file = QFileDialog::getOpenFileName(this, tr("Variablen aus Tabelle"), {}, tr("Tabellen (*.csv)"));
    if (file.isEmpty()) return;
    m_workspace->perform([&](project::Project& project) {
        const auto unknown = project.variables().import(formats::read_variables_csv(toPath(file)));
        QStringList names;
        for (const auto& name : unknown) names << toQt(name);
        m_messages->showSentence(names.isEmpty() ? tr("Variablen importiert.") : tr("Variablen importiert. Unbekannte Dokumente: %1").arg(names.join(QStringLiteral(", "))));
    });
}

void MainWindow::askForCoder() {
    const auto name = QInputDialog::getText(this, tr("Wer kodiert"), tr("Name oder Kürzel der Coder*in:"), QLineEdit::Normal, m_workspace->coder());
    m_workspace->setCoder(name);
    refreshHistory();
}

void MainWindow::exportQuotes() {
    ExportDialog dialog{*m_workspace, this};
    if (dialog.exec() != QDialog::Accepted) return;
    const auto file = QFileDialog::getSaveFileName(this, tr("Zitate exportieren"), tr("Zitate.docx"), tr("Word (*.docx);;Markdown (*.md)"));
    if (!file.isEmpty()) m_workspace->perform([&](project::Project&) { writeQuotes(dialog.report(), file); });
}

bool MainWindow::writeQuotes(const formats::QuoteReport& report, const QString& file) {
    const bool written = m_workspace->perform([&](project::Project&) {
        write_file(toPath(file), file.endsWith(QLatin1String{".md"}) ? formats::quotes_markdown(report) : formats::quotes_docx(report));
    });
    if (written) m_messages->showSentence(tr("Zitate geschrieben: %1").arg(file));
    return written;
}

void MainWindow::restoreBackup() {
    const auto file = toQtPath(m_workspace->project().path());
    BackupsDialog dialog{file, this};
    if (dialog.exec() != QDialog::Accepted || dialog.chosen().isEmpty()) return;
    m_workspace->close();
    try {
        project::restore_backup(toPath(file), toPath(dialog.chosen()), SystemClock{});
        m_messages->showSentence(tr("Sicherung wiederhergestellt. Der vorige Stand liegt bei den Sicherungen."));
    } catch (const Error& error) {
        m_messages->showSentence(toQt(wording::sentence(error, m_workspace->language())));
    }
    openProject(file);
}

void MainWindow::chooseTheme(ThemeChoice choice) {
    QSettings{}.setValue(kThemeSetting, static_cast<int>(choice));
    applyTheme(*qApp, choice);
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_redo->setIcon(icon(QStringLiteral("redo")));
    m_importAction->setIcon(icon(QStringLiteral("import")));
    m_exportAction->setIcon(icon(QStringLiteral("export")));
    m_coder->setIcon(icon(QStringLiteral("person")));
}

void MainWindow::chooseLanguage(const QString& language) {
    QSettings{}.setValue(kLanguageSetting, language);
    m_messages->showSentence(tr("Die Sprache gilt ab dem nächsten Start. · The language applies from the next start."));
}

void MainWindow::setPointSize(int size) {
    m_pointSize = std::clamp(size, kSmallestPointSize, kLargestPointSize);
    QSettings{}.setValue(kPointSizeSetting, m_pointSize);
    m_transcript->setPointSize(m_pointSize);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    QSettings settings;
    settings.setValue(kGeometry, saveGeometry());
    settings.setValue(kState, saveState());
    m_workspace->close();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const auto& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) files << url.toLocalFile();
    }
    event->acceptProposedAction();
    takeFiles(files);
}

void MainWindow::takeFiles(const QStringList& files) {
    if (files.size() == 1 && files.front().endsWith(QLatin1String{".fundstelle"})) openProject(files.front());
    else m_importer->import(files);
}

}  // namespace fundstelle::desktop
