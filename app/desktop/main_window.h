// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QStackedWidget>
#include <QToolButton>

#include "codes/codes_panel.h"
#include "documents/documents_panel.h"
#include "corrections/correction_actions.h"
#include "corrections/to_check_panel.h"
#include "import/importer.h"
#include "message_bar.h"
#include "segments/segments_panel.h"
#include "start_page.h"
#include "summaries/summaries_panel.h"
#include "theme/theme.h"
#include "transcript/transcript_panel.h"
#include "variables/variables_panel.h"
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
    /// Writes the quotes; the ending of the file chooses the format.
    bool writeQuotes(const formats::QuoteReport& report, const QString& file);

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] DocumentsPanel& documents() { return *m_documents; }
    [[nodiscard]] CodesPanel& codes() { return *m_codes; }
    [[nodiscard]] TranscriptPanel& transcript() { return *m_transcript; }
    [[nodiscard]] SegmentsPanel& segments() { return *m_segments; }
    [[nodiscard]] SummariesPanel& summaries() { return *m_summaries; }
    [[nodiscard]] VariablesPanel& variables() { return *m_variables; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] Importer& importer() { return *m_importer; }
    [[nodiscard]] CorrectionActions& corrections() { return *m_corrections; }
    [[nodiscard]] ToCheckPanel& toCheck() { return *m_toCheck; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeActions();
    void makeMenus();
    void makeToolBar();
    void makeDocks();
    QDockWidget* addDock(const char* name, const QString& title, QWidget* content, Qt::DockWidgetArea area);
    /// Shows the dock of a panel and goes there.
    void showPanel(QWidget* panel);
    void newProject();
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
    void setPointSize(int size);

    Workspace* m_workspace;
    QStackedWidget* m_center;
    StartPage* m_start;
    MessageBar* m_messages;
    TranscriptPanel* m_transcript;
    DocumentsPanel* m_documents;
    CodesPanel* m_codes;
    SegmentsPanel* m_segments;
    SummariesPanel* m_summaries;
    VariablesPanel* m_variables;
    ToCheckPanel* m_toCheck;
    Importer* m_importer;
    CorrectionActions* m_corrections;
    QLabel* m_status;
    QMenu* m_recentMenu;
    QToolButton* m_coder;
    std::vector<QAction*> m_projectActions;  ///< only while a project is open
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_importAction;
    QAction* m_exportAction;
    int m_pointSize;
};

}  // namespace fundstelle::desktop
