// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QStackedWidget>
#include <QToolButton>

#include "codes/code_panel.h"
#include "codes/codes_panel.h"
#include "commands/command_palette.h"
#include "commands/commands.h"
#include "disclosure/findings_panel.h"
#include "documents/documents_panel.h"
#include "history/history_panel.h"
#include "corrections/correction_actions.h"
#include "corrections/to_check_panel.h"
#include "import/importer.h"
#include "memos/memos_panel.h"
#include "message_bar.h"
#include "pictures/pictures_panel.h"
#include "queries/query_panel.h"
#include "quotes/gathering.h"
#include "quotes/quotes_page.h"
#include "report_check/report_check_panel.h"
#include "search/search_panel.h"
#include "segments/segments_panel.h"
#include "summaries/summaries_panel.h"
#include "tables/tables_panel.h"
#include "theme/theme.h"
#include "transcript/transcript_panel.h"
#include "variables/variables_panel.h"
#include "welcome/start_page.h"
#include "workspace.h"

namespace fundstelle::desktop {

/// The window: four panes, menus, and what concerns the whole project.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(wording::Language language, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a project; where another program has it, offers to look at a copy.
    void openProject(const QString& file);
    /// Opens the project that was open when the window was closed, if it still exists.
    void openLastProject();
    /// Writes the quotes; the ending of the file chooses the format.
    bool writeQuotes(const std::function<formats::QuoteReport(project::Project&)>& gather, const QString& file);

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] DocumentsPanel& documents() { return *m_documents; }
    [[nodiscard]] CodesPanel& codes() { return *m_codes; }
    [[nodiscard]] CodePanel& code() { return *m_code; }
    [[nodiscard]] TranscriptPanel& transcript() { return *m_transcript; }
    [[nodiscard]] SegmentsPanel& segments() { return *m_segments; }
    [[nodiscard]] SearchPanel& searchPanel() { return *m_search; }
    [[nodiscard]] QueryPanel& queryPanel() { return *m_query; }
    [[nodiscard]] QuotesPage& quotes() { return *m_quotes; }
    [[nodiscard]] Gathering& gathering() { return *m_gathering; }
    [[nodiscard]] SummariesPanel& summaries() { return *m_summaries; }
    [[nodiscard]] TablesPanel& tables() { return *m_tables; }
    [[nodiscard]] PicturesPanel& pictures() { return *m_pictures; }
    [[nodiscard]] MemosPanel& memos() { return *m_memos; }
    [[nodiscard]] VariablesPanel& variables() { return *m_variables; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] HistoryPanel& history() { return *m_history; }
    [[nodiscard]] Commands& commands() { return *m_commands; }
    [[nodiscard]] CommandPalette& commandPalette() { return *m_commandPalette; }
    [[nodiscard]] Importer& importer() { return *m_importer; }
    [[nodiscard]] CorrectionActions& corrections() { return *m_corrections; }
    [[nodiscard]] ReportCheckPanel& reportCheck() { return *m_reportCheck; }
    [[nodiscard]] FindingsPanel& findings() { return *m_findings; }
    [[nodiscard]] ToCheckPanel& toCheck() { return *m_toCheck; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeActions();
    void makeMenus();
    void makeProjectMenu(QMenu& menu);
    void makeTablesMenu(QMenu& menu);
    void makeViewMenu(QMenu& menu);
    void makeHelpMenu(QMenu& menu);
    QAction* addCommand(QMenu& menu, const char* name, const QString& words, const QKeySequence& key, const std::function<void()>& act);
    /// One that is there only while a project is open.
    QAction* addProjectCommand(QMenu& menu, const char* name, const QString& words, const QKeySequence& key, const std::function<void()>& act);
    void makeToolBar();
    void makeQuotes(QMenu& menu);
    /// The transcript in the middle, with the focus.
    void showText();
    /// The panes at the sides go while quotes are worked on, and come back as they were.
    void makeRoom();
    void makeDocks();
    /// The panes that check what leaves the project.
    void makeCheckDocks(QDockWidget* beside);
    void openSearch();
    QDockWidget* addDock(const char* name, const QString& title, QWidget* content, Qt::DockWidgetArea area);
    void newProject();
    /// Opens the study that comes with the program; makes it if it is not there.
    void openSample();
    void startTour();
    /// After a crash: what the last saved action was.
    void sayWhatIsThere();
    void showCode(model::CodeId code);
    void askForProject();
    void askForCodebook();
    void askForVariables();
    void askForCoder();
    void exportQuotes();
    void restoreBackup();
    /// Opens a dropped project, imports dropped transcripts.
    void takeFiles(const QStringList& files);
    void undo();
    void redo();
    void refreshHistory();
    void refreshProject();
    void rememberPlace();
    void chooseTheme(ThemeChoice choice);
    void chooseLanguage(const QString& language);

    Workspace* m_workspace;
    Commands* m_commands;
    CommandPalette* m_commandPalette;
    QStackedWidget* m_center;
    StartPage* m_start;
    MessageBar* m_messages;
    TranscriptPanel* m_transcript;
    Gathering* m_gathering;
    QuotesPage* m_quotes;
    DocumentsPanel* m_documents;
    CodesPanel* m_codes;
    CodePanel* m_code;
    SegmentsPanel* m_segments;
    SearchPanel* m_search;
    QueryPanel* m_query;
    SummariesPanel* m_summaries;
    TablesPanel* m_tables;
    MemosPanel* m_memos;
    VariablesPanel* m_variables;
    PicturesPanel* m_pictures;
    ReportCheckPanel* m_reportCheck;
    FindingsPanel* m_findings;
    ToCheckPanel* m_toCheck;
    HistoryPanel* m_history;
    Importer* m_importer;
    CorrectionActions* m_corrections;
    QByteArray m_stateBeforeQuotes;           ///< of the docks; empty while the text is shown
    QLabel* m_status;
    QMenu* m_recentMenu;
    QMenu* m_panes;
    QToolButton* m_coder;
    QToolButton* m_chapter;                   ///< that takes up what Z is pressed for
    std::vector<QAction*> m_projectActions;  ///< only while a project is open
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_importAction;
    QAction* m_exportAction;
};

}  // namespace fundstelle::desktop
