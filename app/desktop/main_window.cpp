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
#include "export/export_dialog.h"
#include "formats/codebook_csv.h"
#include "formats/quote_files.h"
#include "formats/variables_csv.h"
#include "memos/memo_dialog.h"
#include "quotes/export_collection.h"
#include "recent_projects.h"
#include "welcome/sample_study.h"

namespace fundstelle::desktop {

namespace {

const QString kGeometry = QStringLiteral("window/geometry");
const QString kState = QStringLiteral("window/state");
const QString kLastProject = QStringLiteral("lastProject");
const QString kThemeSetting = QStringLiteral("theme");
const QString kLanguageSetting = QStringLiteral("language");

QString projectFilter() {
    return MainWindow::tr("Fundstelle-Projekte (*.fundstelle)");
}

}  // namespace

MainWindow::MainWindow(wording::Language language, QWidget* parent)
    : QMainWindow{parent},
      m_workspace{new Workspace{language, this}},
      m_commands{new Commands{this}},
      m_commandPalette{new CommandPalette{*m_workspace, *m_commands, this}},
      m_center{new QStackedWidget{this}},
      m_start{new StartPage{this}},
      m_messages{new MessageBar{this}},
      m_transcript{new TranscriptPanel{*m_workspace, this}},
      m_gathering{new Gathering{*m_workspace, this}},
      m_quotes{new QuotesPage{*m_workspace, *m_gathering, this}},
      m_documents{new DocumentsPanel{*m_workspace, this}},
      m_codes{new CodesPanel{*m_workspace, this}},
      m_code{new CodePanel{*m_workspace, *m_transcript, m_codes->actions(), this}},
      m_segments{new SegmentsPanel{*m_workspace, this}},
      m_search{new SearchPanel{*m_workspace, this}},
      m_query{new QueryPanel{*m_workspace, this}},
      m_summaries{new SummariesPanel{*m_workspace, this}},
      m_tables{new TablesPanel{*m_workspace, this}},
      m_memos{new MemosPanel{*m_workspace, this}},
      m_variables{new VariablesPanel{*m_workspace, this}},
      m_pictures{new PicturesPanel{*m_workspace, this}},
      m_reportCheck{new ReportCheckPanel{*m_workspace, this}},
      m_findings{new FindingsPanel{*m_workspace, *m_transcript, this}},
      m_toCheck{new ToCheckPanel{*m_workspace, m_transcript->view(), this}},
      m_history{new HistoryPanel{*m_workspace, this}},
      m_importer{new Importer{*m_workspace, this}},
      m_corrections{new CorrectionActions{*m_workspace, *m_transcript, this}},
      m_status{new QLabel{this}},
      m_recentMenu{nullptr},
      m_panes{nullptr},
      m_coder{new QToolButton{this}},
      m_chapter{new QToolButton{this}} {
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
    m_center->addWidget(m_quotes);
    setCentralWidget(page);
    m_status->setContentsMargins(12, 0, 12, 0);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_chapter);
    statusBar()->setSizeGripEnabled(false);
    makeActions();
    makeMenus();
    makeToolBar();
    makeDocks();

    connect(m_start, &StartPage::newWanted, this, &MainWindow::newProject);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::askForProject);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_start, &StartPage::tourWanted, this, &MainWindow::startTour);
    connect(m_commandPalette, &CommandPalette::documentWanted, this, [this](model::DocumentId document) {
        m_transcript->showDocument(document);
        m_transcript->view().setFocus();
    });
    connect(m_commandPalette, &CommandPalette::codeWanted, this, &MainWindow::showCode);
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
    });
    connect(m_corrections, &CorrectionActions::reported, m_messages, &MessageBar::showSentence);
    connect(&m_transcript->editor(), &TextEditor::reported, m_messages, &MessageBar::showSentence);
    connect(&m_transcript->editor(), &TextEditor::changed, this, &MainWindow::refreshHistory);
    connect(m_search, &SearchPanel::hitWanted, this, [this](model::DocumentId document, const text::CodePointRange& range) {
        m_transcript->showPassage(document, range);
        m_transcript->view().select(range);
    });
    connect(m_search, &SearchPanel::textWanted, this, [this] { m_transcript->view().setFocus(); });
    connect(m_toCheck, &ToCheckPanel::passageWanted, m_transcript, &TranscriptPanel::showPassage);
    connect(&m_transcript->actions(), &CodingActions::reported, m_messages, &MessageBar::showSentence);
    connect(m_transcript, &TranscriptPanel::shownChanged, this, [this] {
        if (const auto document = m_transcript->document()) m_documents->select(*document);
        m_pictures->setDocument(m_transcript->document());
    });
    connect(m_code, &CodePanel::passageWanted, m_transcript, &TranscriptPanel::showPassage);
    connect(m_codes, &CodesPanel::codeSelected, m_code, &CodePanel::show);
    connect(m_documents, &DocumentsPanel::documentWanted, m_transcript, &TranscriptPanel::showDocument);
    connect(m_codes, &CodesPanel::codePicked, m_transcript, &TranscriptPanel::codeSelection);
    connect(m_segments, &SegmentsPanel::codingWanted, this, [this](model::CodingId coding) {
        m_transcript->showCoding(coding);
    });
    connect(m_summaries, &SummariesPanel::segmentsWanted, m_segments, &SegmentsPanel::showCodings);
    connect(m_pictures, &PicturesPanel::segmentsWanted, m_segments, &SegmentsPanel::showCodings);
    connect(m_pictures, &PicturesPanel::segmentsWanted, this, [this] {
        auto* dock = qobject_cast<QDockWidget*>(m_segments->parentWidget());
        dock->show();
        dock->raise();
    });
    connect(m_pictures, &PicturesPanel::reported, m_messages, &MessageBar::showSentence);
    connect(m_pictures, &PicturesPanel::hitWanted, this, [this](model::DocumentId document, const text::CodePointRange& range) {
        m_transcript->showPassage(document, range);
        m_transcript->view().select(range);
    });
    connect(m_memos, &MemosPanel::documentWanted, m_transcript, &TranscriptPanel::showDocument);
    connect(m_memos, &MemosPanel::passageWanted, m_transcript, &TranscriptPanel::showPassage);
    connect(m_memos, &MemosPanel::codingWanted, m_transcript, &TranscriptPanel::showCoding);
    connect(m_memos, &MemosPanel::codeWanted, this, &MainWindow::showCode);
    connect(m_code, &CodePanel::codingsWanted, m_segments, &SegmentsPanel::showCodings);
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

void MainWindow::refreshProject() {
    const bool open = m_workspace->isOpen();
    const bool writable = open && !m_workspace->project().read_only();
    m_center->setCurrentIndex(open ? 1 : 0);
    for (auto* dock : findChildren<QDockWidget*>()) dock->widget()->setEnabled(open);
    for (auto* action : m_projectActions) action->setEnabled(open);
    m_chapter->setVisible(open);
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
    m_workspace->performLong(tr("Wird rückgängig gemacht …"), [](project::Project& project) { project.undo(); });
}

void MainWindow::redo() {
    if (m_transcript->isEditing()) return m_transcript->editor().redo();
    m_workspace->performLong(tr("Wird wiederhergestellt …"), [](project::Project& project) { project.redo(); });
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
    // A mark that is left while nobody holds the lock is that of a program that did not come to its end.
    const bool marked = project::owner_of(toPath(file)).has_value() && !m_workspace->isOpen();
    try {
        m_workspace->open(file);
        if (marked) sayWhatIsThere();
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
        m_transcript->view().goTo(place->caret);
        m_transcript->view().scrollToParagraph(place->paragraph);
    } else if (const auto all = documents.all(); !all.empty()) {
        m_transcript->showDocument(all.front().id);
    }
    m_transcript->view().setFocus();
    if (const auto draft = m_workspace->project().drafts().kept()) {
        m_transcript->resumeEditing(*draft);
        m_messages->showSentence(tr("Die Berichtigung von „%1“ war nicht abgeschlossen und geht hier weiter. „Verwerfen“ lässt den Text, wie er war.")
                                     .arg(toQt(documents.find(draft->document)->name)));
    }
}

void MainWindow::openLastProject() {
    const auto file = QSettings{}.value(kLastProject).toString();
    if (!file.isEmpty() && QFileInfo::exists(file)) openProject(file);
}

void MainWindow::sayWhatIsThere() {
    const auto last = m_workspace->project().history(1);
    const auto what = last.empty() ? tr("Das Projekt ist noch leer.") : tr("Alles bis hierher ist da: %1 (%2).").arg(toQt(wording::label(last.front(), m_workspace->language())), toQt(to_local_minute(last.front().at)));
    m_messages->showSentence(tr("Das Programm wurde beim letzten Mal nicht ordentlich beendet. %1").arg(what));
}

void MainWindow::openSample() {
    const auto file = sampleStudyFile();
    if (!QFileInfo::exists(file)) {
        try {
            makeSampleStudy(file, m_workspace->environment());
        } catch (const Error& error) {
            return m_messages->showSentence(toQt(wording::sentence(error, m_workspace->language())));
        }
    }
    openProject(file);
}

/// In the tree, and with its segments.
void MainWindow::showCode(model::CodeId code) {
    const auto index = m_codes->shownIndexOf(code);
    m_codes->tree().selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);  // whatever keys are held
    m_codes->tree().scrollTo(index);
    m_workspace->deactivateAll();
    m_workspace->activate(std::vector{code}, true);
    m_codes->tree().setFocus();
}

void MainWindow::rememberPlace() {
    const auto document = m_transcript->document();
    if (!document) return;
    rememberReadingPlace(m_workspace->project().path(), {*document, m_transcript->view().topParagraph(), m_transcript->view().caret()});
}

void MainWindow::askForCodebook() {
    const auto file = QFileDialog::getOpenFileName(this, tr("Codebuch importieren"), {}, tr("Tabellen (*.csv)"));
    if (file.isEmpty()) return;
    std::size_t changed = 0;
    const bool imported = m_workspace->performLong(tr("Das Codebuch wird importiert …"), [&](project::Project& project) {
        changed = project.codebook().import(formats::read_codebook_csv(toPath(file)));
    });
    if (imported) m_messages->showSentence(tr("%n Codes importiert.", nullptr, static_cast<int>(changed)));
}

void MainWindow::askForVariables() {
    const auto file = QFileDialog::getOpenFileName(this, tr("Variablen aus Tabelle"), {}, tr("Tabellen (*.csv)"));
    if (file.isEmpty()) return;
    QStringList unknown;
    const bool imported = m_workspace->performLong(tr("Variablen werden importiert …"), [&](project::Project& project) {
        for (const auto& name : project.variables().import(formats::read_variables_csv(toPath(file)))) unknown << toQt(name);
    });
    if (imported) m_messages->showSentence(unknown.isEmpty() ? tr("Variablen importiert.") : tr("Variablen importiert. Unbekannte Dokumente: %1").arg(unknown.join(QStringLiteral(", "))));
}

void MainWindow::askForCoder() {
    const auto name = QInputDialog::getText(this, tr("Wer kodiert"), tr("Name oder Kürzel der Coder*in:"), QLineEdit::Normal, m_workspace->coder());
    m_workspace->setCoder(name);
    refreshHistory();
}

void MainWindow::exportQuotes() {
    if (m_center->currentWidget() == m_quotes) return m_quotes->exportShown();
    ExportDialog dialog{*m_workspace, this};
    if (dialog.exec() != QDialog::Accepted) return;
    const auto file = QFileDialog::getSaveFileName(this, tr("Zitate exportieren"), tr("Zitate.docx"), tr("Word (*.docx);;Markdown (*.md)"));
    if (!file.isEmpty()) writeQuotes(dialog.report(), file);
}

bool MainWindow::writeQuotes(const QuoteGathering& gather, const QString& file) {
    const bool written = releaseQuotes(*m_workspace, gather, file, this);
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

void MainWindow::closeEvent(QCloseEvent* event) {
    QSettings settings;
    settings.setValue(kGeometry, saveGeometry());
    settings.setValue(kState, m_stateBeforeQuotes.isEmpty() ? saveState() : m_stateBeforeQuotes);
    settings.setValue(kLastProject, m_workspace->isOpen() ? toQtPath(m_workspace->project().path()) : QString{});
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
